"""When customers are reminded of what they owe, and that they were."""

from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.models.fields import uuid7_key

if TYPE_CHECKING:
    from folio.models.businesses import Business
    from folio.models.emails import Email
    from folio.models.invoices import Invoice


class ReminderRule(Model):
    """Remind `days` after the due date; below zero that many days before it, zero on the day.

    `active_since` is the business's day from which the rule holds: what it would have reminded of before stays as it
    is. Own words are in the business's language; where there are none, the template for reminders is sent.
    """

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "reminder_rules", on_delete=fields.RESTRICT
    )
    business_id: UUID
    days = fields.IntField()
    is_active = fields.BooleanField(default=False)
    active_since = fields.DateField(null=True)
    subject = fields.CharField(max_length=500, null=True)
    body = fields.TextField(null=True)
    created_at = fields.DatetimeField()
    archived_at = fields.DatetimeField(null=True)

    class Meta:
        table = "reminder_rules"
        constraints = (
            UniqueConstraint(
                fields=("business_id", "days"), name="one_reminder_rule_per_day", condition="archived_at IS NULL"
            ),
        )


class Reminder(Model):
    """One reminder of one invoice; `rule` is null for one that a person sent. A rule reminds once for a due date."""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "reminders", on_delete=fields.RESTRICT
    )
    business_id: UUID
    invoice: fields.ForeignKeyRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "reminders", on_delete=fields.RESTRICT, db_index=True
    )
    invoice_id: UUID
    rule: fields.ForeignKeyNullableRelation["ReminderRule"] = fields.ForeignKeyField(
        "folio.ReminderRule", "reminders", on_delete=fields.RESTRICT, null=True
    )
    rule_id: UUID | None
    email: fields.ForeignKeyNullableRelation["Email"] = fields.ForeignKeyField(
        "folio.Email", "reminders", on_delete=fields.RESTRICT, null=True
    )
    email_id: UUID | None
    due_on = fields.DateField()
    created_at = fields.DatetimeField()

    class Meta:
        table = "reminders"
        constraints = (
            UniqueConstraint(
                fields=("invoice_id", "rule_id", "due_on"),
                name="one_reminder_per_rule",
                condition="rule_id IS NOT NULL",
            ),
        )
        indexes = (Index(fields=("business_id", "created_at", "id")),)
