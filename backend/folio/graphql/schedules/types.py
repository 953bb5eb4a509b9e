"""A billing schedule as the API shows it: phases, claims, invoices made and to come, and what can be done with it."""

from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID

import strawberry

from folio.domain import discounts
from folio.domain.money import from_minor
from folio.graphql.activity import ActivityEntry
from folio.graphql.businesses import Business
from folio.graphql.catalog import Price
from folio.graphql.context import Info
from folio.graphql.customers import Customer
from folio.graphql.invoices.rows import answer
from folio.graphql.invoices.types import Invoice
from folio.graphql.pages import After, Connection, First, PageInput, SortColumn, paginate
from folio.graphql.scalars import Money
from folio.graphql.tax_rates import TaxCategory
from folio.models import activity as activity_models
from folio.models import businesses, catalog, customers, tax_rates
from folio.models import invoices as invoice_models
from folio.models import schedules as models
from folio.services.billing.preview import preview_invoices
from folio.services.billing.usage_so_far import UsageSoFar as Usage
from folio.services.billing.usage_so_far import load_usage_so_far
from folio.services.schedules import statuses
from folio.services.schedules.spans import Span
from folio.services.schedules.terms import load_terms

ScheduleAction = strawberry.enum(statuses.ScheduleAction, description="What an operator can do with a schedule.")

IN_ORDER = ("position", "id")


@strawberry.type(description="A price in a phase.")
class PhasePrice:
    id: UUID
    quantity: Decimal | None = strawberry.field(description="The contracted one; null for metered prices.")

    @strawberry.field(graphql_type=Price)
    @staticmethod
    async def price(row: strawberry.Parent[models.PhasePrice], info: Info) -> catalog.Price | None:
        return await info.context.loaders.row(catalog.Price, row.price_id)

    @strawberry.field(description="The version of the plan that it came from.")
    @staticmethod
    def plan_version_id(row: strawberry.Parent[models.PhasePrice]) -> UUID | None:
        return row.plan_version_id


@strawberry.type(description="A discount of a phase.")
class PhaseDiscount:
    id: UUID
    name: str
    kind: discounts.DiscountKind
    value: Decimal = strawberry.field(description="In percent, or in the schedule's currency.")
    price_ids: list[UUID] | None = strawberry.field(description="Null: on the whole phase.")


@strawberry.type(description="The least that the covered prices bring per service period.")
class PhaseMinimum:
    id: UUID
    name: str
    is_prorated: bool
    price_ids: list[UUID] | None = strawberry.field(description="Null: the phase's usage prices.")

    @strawberry.field
    @staticmethod
    def amount(row: strawberry.Parent[models.PhaseMinimum]) -> Money:
        currency = row.phase.schedule.currency
        return Money(amount=from_minor(row.amount_minor, currency), currency=currency)

    @strawberry.field(graphql_type=TaxCategory | None)
    @staticmethod
    async def tax_category(row: strawberry.Parent[models.PhaseMinimum], info: Info) -> tax_rates.TaxCategory | None:
        return await info.context.loaders.row(tax_rates.TaxCategory, row.tax_category_id)


@strawberry.type(description="A stretch of a schedule with prices, discounts and minimums of its own.")
class SchedulePhase:
    id: UUID
    name: str | None
    start_on: date

    @strawberry.field(description="The last day; null while it runs on.")
    @staticmethod
    def end_on(phase: strawberry.Parent[models.SchedulePhase]) -> date | None:
        return Span(phase.start_on, phase.end_on).last_day

    @strawberry.field(graphql_type=list[PhasePrice])
    @staticmethod
    async def prices(phase: strawberry.Parent[models.SchedulePhase], info: Info) -> list[models.PhasePrice]:
        return await info.context.loaders.rows(models.PhasePrice, "phase_id", phase.id, order_by=IN_ORDER)

    @strawberry.field(graphql_type=list[PhaseDiscount])
    @staticmethod
    async def discounts(phase: strawberry.Parent[models.SchedulePhase], info: Info) -> list[models.PhaseDiscount]:
        return await info.context.loaders.rows(models.PhaseDiscount, "phase_id", phase.id, order_by=IN_ORDER)

    @strawberry.field(graphql_type=list[PhaseMinimum])
    @staticmethod
    async def minimums(phase: strawberry.Parent[models.SchedulePhase], info: Info) -> list[models.PhaseMinimum]:
        rows = await info.context.loaders.rows(models.PhaseMinimum, "phase_id", phase.id, order_by=IN_ORDER)
        for row in rows:
            row.phase = phase
        return rows


@strawberry.type(description="Days that are not billed.")
class SchedulePause:
    id: UUID
    start_on: date

    @strawberry.field(description="The last of them; null while the schedule is suspended.")
    @staticmethod
    def end_on(pause: strawberry.Parent[models.SchedulePause]) -> date | None:
        return Span(pause.start_on, pause.end_on).last_day


@strawberry.type(description="That a billing date is billed: once, whatever becomes of the invoice.")
class BillingClaim:
    id: UUID
    billing_date: date
    claimed_at: datetime
    released_at: datetime | None = strawberry.field(description="When `billAgain` released the date.")

    @strawberry.field(graphql_type=Invoice | None, description="Null when it was deleted, or nothing was due.")
    @staticmethod
    async def invoice(claim: strawberry.Parent[models.BillingClaim], info: Info) -> invoice_models.Invoice | None:
        return await info.context.loaders.row(invoice_models.Invoice, claim.invoice_id)


@strawberry.type(description="What a metered price counts so far in the billing period that is running.")
class UsageSoFar:
    group_value: str | None = strawberry.field(description="Value of the metric's grouping property.")
    quantity: Decimal
    event_count: int

    @strawberry.field(graphql_type=Price)
    @staticmethod
    def price(usage: strawberry.Parent[Usage]) -> catalog.Price:
        return usage.price

    @strawberry.field
    @staticmethod
    def period_start(usage: strawberry.Parent[Usage]) -> date:
        return usage.period.start

    @strawberry.field(description="The last day of the period.")
    @staticmethod
    def period_end(usage: strawberry.Parent[Usage]) -> date:
        return usage.period.last_day


@strawberry.type(description="Prices for one customer over time, billed by billing runs.")
class BillingSchedule:
    id: UUID
    name: str
    status: models.ScheduleStatus
    currency: str
    start_on: date
    billing_day: int | None = strawberry.field(description="Null: the day of the start.")
    payment_terms_days: int | None
    purchase_order: str | None
    memo: str | None
    auto_issue: bool
    print_zero_lines: bool
    next_billing_on: date | None = strawberry.field(description="The earliest billing date not billed yet.")
    last_error: str | None = strawberry.field(description="Why the last billing failed; the next run tries again.")
    failed_at: datetime | None
    version: int = strawberry.field(description="Grows with every change; edits name the version that they saw.")
    created_at: datetime

    @strawberry.field(description="The last day of service; null while it runs on.")
    @staticmethod
    def end_on(schedule: strawberry.Parent[models.BillingSchedule]) -> date | None:
        return Span(schedule.start_on, schedule.end_on).last_day

    @strawberry.field(graphql_type=Business)
    @staticmethod
    async def business(schedule: strawberry.Parent[models.BillingSchedule], info: Info) -> businesses.Business | None:
        return await info.context.loaders.row(businesses.Business, schedule.business_id)

    @strawberry.field(graphql_type=Customer)
    @staticmethod
    async def customer(schedule: strawberry.Parent[models.BillingSchedule], info: Info) -> customers.Customer | None:
        return await info.context.loaders.row(customers.Customer, schedule.customer_id)

    @strawberry.field(graphql_type=list[SchedulePhase], description="In order.")
    @staticmethod
    async def phases(schedule: strawberry.Parent[models.BillingSchedule], info: Info) -> list[models.SchedulePhase]:
        rows = await info.context.loaders.rows(models.SchedulePhase, "schedule_id", schedule.id, order_by=IN_ORDER)
        for row in rows:
            row.schedule = schedule
        # A phase that a change left no day is kept for the invoices that charged it, and shown no more.
        return [row for row in rows if row.end_on is None or row.end_on > row.start_on]

    @strawberry.field(graphql_type=list[SchedulePause], description="Suspensions, past and planned.")
    @staticmethod
    async def pauses(schedule: strawberry.Parent[models.BillingSchedule], info: Info) -> list[models.SchedulePause]:
        return await _pauses(schedule, info)

    @strawberry.field(graphql_type=list[BillingClaim], description="The billing dates billed so far, in order.")
    @staticmethod
    async def claims(schedule: strawberry.Parent[models.BillingSchedule], info: Info) -> list[models.BillingClaim]:
        return await info.context.loaders.rows(
            models.BillingClaim, "schedule_id", schedule.id, order_by=("billing_date", "id")
        )

    @strawberry.field(graphql_type=Connection[Invoice], description="What it billed, newest first.")
    @staticmethod
    async def invoices(
        schedule: strawberry.Parent[models.BillingSchedule], first: First = None, after: After = None
    ) -> Connection[Any]:
        rows = invoice_models.Invoice.filter(schedule_id=schedule.id)
        newest_first = [SortColumn("billing_date", descending=True, nullable=True)]
        return await paginate(rows, newest_first, PageInput(first, after))

    @strawberry.field(graphql_type=list[Invoice], description="The invoices to come, with the usage known so far.")
    @staticmethod
    async def coming_invoices(
        schedule: strawberry.Parent[models.BillingSchedule], info: Info, count: int = 3, until: date | None = None
    ) -> list[invoice_models.Invoice]:
        (terms,) = await load_terms([schedule.id])
        drafts = await preview_invoices(terms, now=info.context.now, count=count, until=until)
        return [answer(info, draft.rows) for draft in drafts]

    @strawberry.field(graphql_type=list[UsageSoFar], description="In the billing periods that are running.")
    @staticmethod
    async def usage_so_far(schedule: strawberry.Parent[models.BillingSchedule], info: Info) -> list[Usage]:
        load = partial(load_usage_so_far, now=info.context.now)
        found: list[Usage] = await info.context.loaders.batch("usage_so_far", load, schedule.id)
        return found

    @strawberry.field(description="What can be done with it now; everything else would be refused.")
    @staticmethod
    async def available_actions(
        schedule: strawberry.Parent[models.BillingSchedule], info: Info
    ) -> list[statuses.ScheduleAction]:
        return statuses.available_actions(schedule, await _pauses(schedule, info))

    @strawberry.field(graphql_type=Connection[ActivityEntry], description="Its changes, newest first.")
    @staticmethod
    async def activity(
        schedule: strawberry.Parent[models.BillingSchedule], first: First = None, after: After = None
    ) -> Connection[Any]:
        rows = activity_models.Activity.filter(subject_type="BillingSchedule", subject_id=schedule.id)
        return await paginate(rows, [SortColumn("sequence", descending=True)], PageInput(first, after))


async def _pauses(schedule: models.BillingSchedule, info: Info) -> list[models.SchedulePause]:
    return await info.context.loaders.rows(
        models.SchedulePause, "schedule_id", schedule.id, order_by=("start_on", "id")
    )
