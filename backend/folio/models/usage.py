"""Metered activity: events as they arrived, what they superseded, and the metrics that aggregate them."""

from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.models.fields import MinorUnitsField, uuid7_key
from folio.models.indexes import CoveringIndex

if TYPE_CHECKING:
    from folio.models.businesses import Business
    from folio.models.customers import Customer
    from folio.models.invoices import Invoice
    from folio.models.schedules import BillingSchedule


class Aggregation(StrEnum):
    """How a metric turns events into one quantity; events that lack the property are ignored by all but COUNT."""

    COUNT = "COUNT"
    SUM = "SUM"
    UNIQUE = "UNIQUE"
    MAX = "MAX"
    LATEST = "LATEST"


class UsageMetric(Model):
    """An aggregation over one event type.

    `filters` is a list of {property, values, negated}: an event counts when every filter holds. `group_property`
    makes one quantity (and printed line) per value.
    """

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "usage_metrics", on_delete=fields.RESTRICT, db_index=True
    )
    business_id: UUID
    name = fields.CharField(max_length=200)
    event_type = fields.CharField(max_length=200)
    aggregation = fields.CharEnumField(Aggregation, max_length=20)
    value_property = fields.CharField(max_length=200, null=True)
    group_property = fields.CharField(max_length=200, null=True)
    filters = fields.JSONField[list[Any]](default=list)
    archived_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "usage_metrics"
        constraints = (UniqueConstraint(fields=("business_id", "name"), name="one_metric_per_name"),)


class UsageEvent(Model):
    """One live event per (business, event id): the last to arrive. `customer` is null while the alias is unknown."""

    id = fields.BigIntField(primary_key=True)
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "usage_events", on_delete=fields.RESTRICT
    )
    business_id: UUID
    customer: fields.ForeignKeyNullableRelation["Customer"] = fields.ForeignKeyField(
        "folio.Customer", "usage_events", on_delete=fields.RESTRICT, null=True
    )
    customer_id: UUID | None
    event_id = fields.CharField(max_length=200)
    customer_alias = fields.CharField(max_length=200)
    event_type = fields.CharField(max_length=200)
    occurred_at = fields.DatetimeField()
    properties = fields.JSONField[dict[str, Any]](default=dict)
    received_at = fields.DatetimeField()
    attributed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "usage_events"
        constraints = (UniqueConstraint(fields=("business_id", "event_id"), name="one_live_event_per_id"),)
        indexes = (
            CoveringIndex(fields=("customer_id", "event_type", "occurred_at"), carried=("properties", "attributed_at")),
            Index(fields=("business_id", "customer_alias", "occurred_at")),
            Index(fields=("business_id", "occurred_at")),
        )


class SupersededEvent(Model):
    """An event that a later one with the same id replaced; kept for audit."""

    id = fields.BigIntField(primary_key=True)
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "superseded_events", on_delete=fields.RESTRICT
    )
    business_id: UUID
    event_id = fields.CharField(max_length=200)
    customer_alias = fields.CharField(max_length=200)
    event_type = fields.CharField(max_length=200)
    occurred_at = fields.DatetimeField()
    properties = fields.JSONField[dict[str, Any]](default=dict)
    received_at = fields.DatetimeField()
    superseded_at = fields.DatetimeField()

    class Meta:
        table = "superseded_events"
        indexes = (Index(fields=("business_id", "event_id")),)


class LateUsageStatus(StrEnum):
    """What became of usage that arrived after its period's invoice was final."""

    OPEN = "OPEN"
    BILL_ON_NEXT_INVOICE = "BILL_ON_NEXT_INVOICE"
    BILLED = "BILLED"
    IGNORED = "IGNORED"


# Nothing carries it yet.
UNRESOLVED = (LateUsageStatus.OPEN, LateUsageStatus.BILL_ON_NEXT_INVOICE)


class LateUsage(Model):
    """Usage that arrived after its billing date was invoiced, with its effect in money before tax.

    The original periods are priced again; `lines` are what that adds to or takes from what the engine said before, and
    `engine_lines` what it says now, from which the next late usage of the same date is measured. `invoice` is null
    where there was nothing to invoice on that date. `billed_on` is the document that took the lines.
    """

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "late_usage", on_delete=fields.RESTRICT
    )
    business_id: UUID
    customer: fields.ForeignKeyRelation["Customer"] = fields.ForeignKeyField(
        "folio.Customer", "late_usage", on_delete=fields.RESTRICT, db_index=True
    )
    customer_id: UUID
    schedule: fields.ForeignKeyRelation["BillingSchedule"] = fields.ForeignKeyField(
        "folio.BillingSchedule", "late_usage", on_delete=fields.RESTRICT
    )
    schedule_id: UUID
    invoice: fields.ForeignKeyNullableRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "late_usage", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    invoice_id: UUID | None
    billed_on: fields.ForeignKeyNullableRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "late_usage_billed", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    billed_on_id: UUID | None
    billing_date = fields.DateField()
    period_start = fields.DateField()
    period_end = fields.DateField()
    event_count = fields.IntField()
    first_received_at = fields.DatetimeField()
    last_received_at = fields.DatetimeField()
    currency = fields.CharField(max_length=3)
    effect_minor = MinorUnitsField()
    lines = fields.JSONField[list[Any]](default=list)
    engine_lines = fields.JSONField[dict[str, Any]](default=dict)
    status = fields.CharEnumField(LateUsageStatus, max_length=30, default=LateUsageStatus.OPEN)
    reason = fields.CharField(max_length=500, null=True)
    resolved_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "late_usage"
        indexes = (Index(fields=("business_id", "status", "customer_id")),)
