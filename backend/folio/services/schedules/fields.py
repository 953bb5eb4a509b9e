"""What a person may say of a schedule and its phases; a missing key leaves the value, or its default, as it is."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TypedDict
from uuid import UUID

from folio.domain.discounts import DiscountKind


class _PriceChoice(TypedDict):
    price_id: UUID


class PriceFields(_PriceChoice, total=False):
    """A price of a phase; `quantity` is the contracted one, which metered prices do not have."""

    quantity: Decimal | None
    plan_version_id: UUID | None


class DiscountFields(TypedDict, total=False):
    """A discount on the listed prices, or on the whole phase; `value` is in percent or an amount."""

    name: str
    kind: DiscountKind
    value: Decimal
    price_ids: Sequence[UUID] | None


class MinimumFields(TypedDict, total=False):
    """The least that the listed prices, by default the usage prices, bring per service period."""

    name: str
    amount: Decimal
    price_ids: Sequence[UUID] | None
    is_prorated: bool
    tax_category_id: UUID | None


class PhaseFields(TypedDict, total=False):
    """A stretch of a schedule; `end_on` is its last day. A plan adds the prices of its current version."""

    name: str | None
    start_on: date | None
    end_on: date | None
    duration_months: int | None
    plan_id: UUID | None
    prices: Sequence[PriceFields]
    discounts: Sequence[DiscountFields]
    minimums: Sequence[MinimumFields]


class ScheduleFields(TypedDict, total=False):
    """A schedule; `end_on` is the last day of service."""

    customer_id: UUID
    name: str | None
    currency: str | None
    start_on: date
    end_on: date | None
    billing_day: int | None
    payment_terms_days: int | None
    purchase_order: str | None
    memo: str | None
    auto_issue: bool
    print_zero_lines: bool
    phases: Sequence[PhaseFields]


class PriceChanges(TypedDict, total=False):
    """Which prices a schedule has from some day on: those named are added or get the new quantity, those removed end,
    all others carry on. Discounts and minimums carry on unless others are given."""

    name: str | None
    plan_id: UUID | None
    prices: Sequence[PriceFields]
    remove_price_ids: Sequence[UUID]
    discounts: Sequence[DiscountFields] | None
    minimums: Sequence[MinimumFields] | None
