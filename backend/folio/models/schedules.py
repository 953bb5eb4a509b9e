"""What ties prices to a customer over time: schedules, phases, and the billing dates already claimed."""

from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.domain.discounts import DiscountKind
from folio.models.fields import ExactDecimalField, MinorUnitsField, uuid7_key

if TYPE_CHECKING:
    from folio.models.businesses import Business
    from folio.models.catalog import PlanVersion, Price
    from folio.models.customers import Customer
    from folio.models.invoices import Invoice
    from folio.models.tax_rates import TaxCategory


class ScheduleStatus(StrEnum):
    """PENDING waits for its start; COMPLETED ran to its end; CANCELLED was ended early."""

    DRAFT = "DRAFT"
    PENDING = "PENDING"
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    CANCELLED = "CANCELLED"
    COMPLETED = "COMPLETED"


class BillingSchedule(Model):
    """Prices for one customer over time.

    `end_on` is exclusive. `billing_day` null means the day of the start. `next_billing_on` is the earliest billing date
    that is not claimed yet, so that a billing run finds what is due by one index.
    """

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "schedules", on_delete=fields.RESTRICT, db_index=True
    )
    business_id: UUID
    customer: fields.ForeignKeyRelation["Customer"] = fields.ForeignKeyField(
        "folio.Customer", "schedules", on_delete=fields.RESTRICT, db_index=True
    )
    customer_id: UUID
    name = fields.CharField(max_length=200)
    status = fields.CharEnumField(ScheduleStatus, max_length=20, default=ScheduleStatus.DRAFT)
    currency = fields.CharField(max_length=3)
    start_on = fields.DateField()
    end_on = fields.DateField(null=True)
    billing_day = fields.IntField(null=True)
    payment_terms_days = fields.IntField(null=True)
    purchase_order = fields.CharField(max_length=100, null=True)
    memo = fields.TextField(null=True)
    auto_issue = fields.BooleanField(default=False)
    print_zero_lines = fields.BooleanField(default=False)
    next_billing_on = fields.DateField(null=True)
    last_error = fields.TextField(null=True)
    failed_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "billing_schedules"
        indexes = (
            Index(fields=("business_id", "status", "next_billing_on")),
            Index(fields=("business_id", "name", "id")),
        )


class SchedulePhase(Model):
    """A stretch of the schedule with prices, discounts and minimums of its own; `end_on` is exclusive."""

    id = uuid7_key()
    schedule: fields.ForeignKeyRelation["BillingSchedule"] = fields.ForeignKeyField(
        "folio.BillingSchedule", "phases", on_delete=fields.RESTRICT, db_index=True
    )
    schedule_id: UUID
    position = fields.IntField()
    name = fields.CharField(max_length=200, null=True)
    start_on = fields.DateField()
    end_on = fields.DateField(null=True)

    class Meta:
        table = "schedule_phases"
        constraints = (UniqueConstraint(fields=("schedule_id", "position"), name="one_phase_per_position"),)


class PhasePrice(Model):
    """A price in a phase; `quantity` is the contracted one (null for metered prices)."""

    id = uuid7_key()
    phase: fields.ForeignKeyRelation["SchedulePhase"] = fields.ForeignKeyField(
        "folio.SchedulePhase", "prices", on_delete=fields.RESTRICT, db_index=True
    )
    phase_id: UUID
    price: fields.ForeignKeyRelation["Price"] = fields.ForeignKeyField(
        "folio.Price", "phase_prices", on_delete=fields.RESTRICT, db_index=True
    )
    price_id: UUID
    plan_version: fields.ForeignKeyNullableRelation["PlanVersion"] = fields.ForeignKeyField(
        "folio.PlanVersion", "phase_prices", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    plan_version_id: UUID | None
    quantity = ExactDecimalField(null=True)
    position = fields.IntField()

    class Meta:
        table = "phase_prices"


class PhaseDiscount(Model):
    """A discount of a phase: on the listed prices, or on the whole phase when `price_ids` is null.

    `value` is in percent, or an amount in the schedule's currency.
    """

    id = uuid7_key()
    phase: fields.ForeignKeyRelation["SchedulePhase"] = fields.ForeignKeyField(
        "folio.SchedulePhase", "discounts", on_delete=fields.RESTRICT, db_index=True
    )
    phase_id: UUID
    name = fields.CharField(max_length=200)
    kind = fields.CharEnumField(DiscountKind, max_length=20)
    value = ExactDecimalField()
    price_ids = fields.JSONField[Any](null=True)
    position = fields.IntField()

    class Meta:
        table = "phase_discounts"


class PhaseMinimum(Model):
    """The least that the covered prices bring per service period; null `price_ids` covers the phase's usage prices."""

    id = uuid7_key()
    phase: fields.ForeignKeyRelation["SchedulePhase"] = fields.ForeignKeyField(
        "folio.SchedulePhase", "minimums", on_delete=fields.RESTRICT, db_index=True
    )
    phase_id: UUID
    tax_category: fields.ForeignKeyNullableRelation["TaxCategory"] = fields.ForeignKeyField(
        "folio.TaxCategory", "minimums", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    tax_category_id: UUID | None
    name = fields.CharField(max_length=200)
    amount_minor = MinorUnitsField()
    is_prorated = fields.BooleanField(default=True)
    price_ids = fields.JSONField[Any](null=True)
    position = fields.IntField()

    class Meta:
        table = "phase_minimums"


class SchedulePause(Model):
    """Days `[start_on, end_on)` on which the schedule is suspended and nothing is billed; open while suspended."""

    id = uuid7_key()
    schedule: fields.ForeignKeyRelation["BillingSchedule"] = fields.ForeignKeyField(
        "folio.BillingSchedule", "pauses", on_delete=fields.RESTRICT, db_index=True
    )
    schedule_id: UUID
    start_on = fields.DateField()
    end_on = fields.DateField(null=True)

    class Meta:
        table = "schedule_pauses"


class BillingClaim(Model):
    """That a schedule's billing date has been billed: once, whatever becomes of the invoice (void, delete, merge).

    `coverage` lists what was charged in advance: [{phasePriceId, start, end}], days half-open, so that a later end,
    pause or phase change credits exactly what was charged. `was_empty` tells a date that had nothing to invoice from
    one whose draft was deleted. Only an explicit "bill again" sets `released_at`.
    """

    id = uuid7_key()
    schedule: fields.ForeignKeyRelation["BillingSchedule"] = fields.ForeignKeyField(
        "folio.BillingSchedule", "claims", on_delete=fields.RESTRICT, db_index=True
    )
    schedule_id: UUID
    billing_date = fields.DateField()
    invoice: fields.ForeignKeyNullableRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "claims", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    invoice_id: UUID | None
    coverage = fields.JSONField[list[Any]](default=list)
    was_empty = fields.BooleanField(default=False)
    claimed_at = fields.DatetimeField()
    released_at = fields.DatetimeField(null=True)

    class Meta:
        table = "billing_claims"
        constraints = (
            UniqueConstraint(
                fields=("schedule_id", "billing_date"),
                name="one_claim_per_billing_date",
                condition="released_at IS NULL",
            ),
        )


class BillingRun(Model):
    """One pass over a business that created every draft that was due; counts grow as it goes and survive a crash."""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "billing_runs", on_delete=fields.RESTRICT, db_index=True
    )
    business_id: UUID
    as_of = fields.DateField()
    drafts_created = fields.IntField(default=0)
    failures = fields.IntField(default=0)
    started_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "billing_runs"
        indexes = (Index(fields=("business_id", "started_at")),)
