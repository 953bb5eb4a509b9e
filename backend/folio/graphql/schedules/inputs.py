"""What a client says of a schedule, its phases and their prices."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import strawberry
from strawberry import UNSET

from folio.domain import discounts
from folio.models import schedules as models

ScheduleStatus = strawberry.enum(models.ScheduleStatus, description="Where a schedule stands today.")

END_ON = "The last day of service; without one it runs on."
IDEMPOTENCY_KEY = "A repeat of the request under the same key answers the same schedule."


@strawberry.input(description="A price of a phase.")
class PhasePriceInput:
    price_id: UUID
    quantity: Decimal | None = strawberry.field(
        default=UNSET,
        description="The contracted quantity. Metered prices have none; fixed and one-time ones default to 1.",
    )


@strawberry.input(description="A discount of a phase.")
class PhaseDiscountInput:
    name: str = strawberry.field(description="Printed.")
    kind: discounts.DiscountKind
    value: Decimal = strawberry.field(description="In percent (20 is 20 %), or in the schedule's currency.")
    price_ids: list[UUID] | None = strawberry.field(
        default=UNSET, description="The prices that it reduces; without them it is on the whole phase."
    )


@strawberry.input(description="The least that prices bring per service period; a true-up charge makes up the rest.")
class PhaseMinimumInput:
    name: str = strawberry.field(description="Printed.")
    amount: Decimal = strawberry.field(description="In the schedule's currency.")
    price_ids: list[UUID] | None = strawberry.field(
        default=UNSET, description="The prices that it covers; without them the phase's usage prices."
    )
    is_prorated: bool = strawberry.field(default=True, description="Whether a partial period has a part of it.")
    tax_category_id: UUID | None = strawberry.field(
        default=UNSET, description="For the true-up when there is no charge to take the tax from."
    )


@strawberry.input(description="A stretch of the schedule. Phases follow each other; only the last may be open-ended.")
class PhaseInput:
    name: str | None = UNSET
    start_on: date | None = strawberry.field(
        default=UNSET, description="The schedule's start, or the day after the phase before, unless given."
    )
    end_on: date | None = strawberry.field(default=UNSET, description="The last day; or give its months.")
    duration_months: int | None = UNSET
    plan_id: UUID | None = strawberry.field(
        default=UNSET, description="Adds the prices of the plan's current version; `prices` may change quantities."
    )
    prices: list[PhasePriceInput] = strawberry.field(default_factory=list)
    discounts: list[PhaseDiscountInput] = strawberry.field(default_factory=list)
    minimums: list[PhaseMinimumInput] = strawberry.field(default_factory=list)


@strawberry.input(description="What may change as long as a schedule has not ended.")
class ScheduleSettingsInput:
    name: str | None = strawberry.field(default=UNSET, description="The customer's name unless given.")
    end_on: date | None = strawberry.field(default=UNSET, description=END_ON)
    payment_terms_days: int | None = strawberry.field(
        default=UNSET, description="From issue to due; null: the customer's or the business's."
    )
    purchase_order: str | None = UNSET
    memo: str | None = strawberry.field(default=UNSET, description="Printed on every invoice.")
    auto_issue: bool | None = strawberry.field(default=UNSET, description="Finalize and send without review.")
    print_zero_lines: bool | None = strawberry.field(default=UNSET, description="Print usage prices without usage.")


@strawberry.input
class CreateScheduleInput(ScheduleSettingsInput):
    customer_id: UUID
    start_on: date = strawberry.field(description="A past start bills the periods gone by.")
    phases: list[PhaseInput]
    currency: str | None = strawberry.field(
        default=UNSET, description="ISO 4217; the customer's or the business's unless given."
    )
    billing_day: int | None = strawberry.field(
        default=UNSET, description="Day of the month, 1 to 31, clamped to short months; the start's unless given."
    )
    idempotency_key: str | None = strawberry.field(default=None, description=IDEMPOTENCY_KEY)


@strawberry.input(
    description="What is left out stays. Customer, currency, start and billing day are fixed by activation."
)
class UpdateScheduleInput(ScheduleSettingsInput):
    customer_id: UUID | None = UNSET
    start_on: date | None = UNSET
    currency: str | None = UNSET
    billing_day: int | None = UNSET
    phases: list[PhaseInput] | None = strawberry.field(
        default=UNSET,
        description="A draft's phases anew. Of an activated schedule those from the first one's `startOn` on: what "
        "runs until then stays, and nothing that is billed changes.",
    )
    expected_version: int | None = strawberry.field(
        default=None, description="The version that the change is meant for; another is refused."
    )


@strawberry.input(description="Other prices from a day on, such as seats added within a period.")
class ChangeSchedulePricesInput:
    start_on: date = strawberry.field(description="From this day on; not before days that are billed.")
    name: str | None = strawberry.field(default=UNSET, description="Of the phase that begins.")
    plan_id: UUID | None = strawberry.field(default=UNSET, description="Adds the prices of the plan's current version.")
    prices: list[PhasePriceInput] = strawberry.field(
        default_factory=list, description="Prices added, or given another quantity; all others carry on."
    )
    remove_price_ids: list[UUID] = strawberry.field(default_factory=list, description="Prices that end.")
    discounts: list[PhaseDiscountInput] | None = strawberry.field(
        default=UNSET, description="Without them the running ones carry on."
    )
    minimums: list[PhaseMinimumInput] | None = strawberry.field(
        default=UNSET, description="Without them the running ones carry on."
    )
    expected_version: int | None = None


@strawberry.input
class SuspendScheduleInput:
    start_on: date | None = strawberry.field(
        default=None, description="The first day that is not billed; today unless given."
    )
    expected_version: int | None = None


@strawberry.input
class ResumeScheduleInput:
    resume_on: date | None = strawberry.field(
        default=None, description="The first day that is billed again; today unless given."
    )
    expected_version: int | None = None


@strawberry.input
class CancelScheduleInput:
    last_day: date | None = strawberry.field(default=None, description="Of service; today unless given.")
    expected_version: int | None = None


@strawberry.input(description="Which schedules; all conditions hold.")
class ScheduleFilter:
    status: list[models.ScheduleStatus] | None = None
    customer_id: UUID | None = None
    currency: str | None = None
    has_failed: bool | None = strawberry.field(default=None, description="Whether the last billing failed.")
    bills_by: date | None = strawberry.field(default=None, description="Those that bill on that day or before.")
