"""What leaves by email: settings and templates of a business, every message with its fate, the hosted page's links."""

from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.models.fields import uuid7_key

if TYPE_CHECKING:
    from folio.models.businesses import Business
    from folio.models.customers import Customer
    from folio.models.invoices import Invoice, InvoiceFile


class EmailKind(StrEnum):
    """What a message, and the template it is written from, is for."""

    INVOICE = "INVOICE"
    CREDIT_NOTE = "CREDIT_NOTE"
    REMINDER = "REMINDER"
    TEST = "TEST"


class EmailState(StrEnum):
    """WAITING can still be stopped; SENDING is with the mail server; BOUNCED is entered by hand."""

    WAITING = "WAITING"
    SENDING = "SENDING"
    SENT = "SENT"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    BOUNCED = "BOUNCED"


class EmailSettings(Model):
    """How a business sends: without a row, by the defaults.

    `sender_email` null: the business's own address. `copy_to` gets a blind copy of every document. Sending can be
    stopped for `undo_seconds` after it was asked for.
    """

    business: fields.OneToOneRelation["Business"] = fields.OneToOneField(
        "folio.Business", "email_settings", on_delete=fields.RESTRICT, primary_key=True
    )
    business_id: UUID
    sender_name = fields.CharField(max_length=200, null=True)
    sender_email = fields.CharField(max_length=320, null=True)
    reply_to = fields.CharField(max_length=320, null=True)
    copy_to: fields.JSONField[list[Any]] = fields.JSONField(default=list)
    undo_seconds = fields.IntField(default=30)

    class Meta:
        table = "email_settings"


class EmailTemplate(Model):
    """A business's own words for one kind of message in one language; where there is none, ours are sent."""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "email_templates", on_delete=fields.RESTRICT
    )
    business_id: UUID
    kind = fields.CharEnumField(EmailKind, max_length=20)
    language = fields.CharField(max_length=10)
    subject = fields.CharField(max_length=500)
    body = fields.TextField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "email_templates"
        constraints = (UniqueConstraint(fields=("business_id", "kind", "language"), name="one_template_per_language"),)


class Email(Model):
    """One message: written when it is asked for, sent by a job, never deleted.

    `begun_at` is set, and committed, before the mail server is spoken to: a message found SENDING afterwards may or
    may not have left. `message_id` stays the same on every attempt, so that a second copy is recognised as one.
    """

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "emails", on_delete=fields.RESTRICT
    )
    business_id: UUID
    customer: fields.ForeignKeyNullableRelation["Customer"] = fields.ForeignKeyField(
        "folio.Customer", "emails", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    customer_id: UUID | None
    invoice: fields.ForeignKeyNullableRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "emails_sent", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    invoice_id: UUID | None
    file: fields.ForeignKeyNullableRelation["InvoiceFile"] = fields.ForeignKeyField(
        "folio.InvoiceFile", "emails", on_delete=fields.RESTRICT, null=True
    )
    file_id: UUID | None
    kind = fields.CharEnumField(EmailKind, max_length=20)
    state = fields.CharEnumField(EmailState, max_length=10, default=EmailState.WAITING)
    message_id = fields.CharField(max_length=200, unique=True)
    sender = fields.CharField(max_length=600)
    reply_to = fields.CharField(max_length=320, null=True)
    recipients: fields.JSONField[list[Any]] = fields.JSONField(default=list)
    copies: fields.JSONField[list[Any]] = fields.JSONField(default=list)
    subject = fields.CharField(max_length=500)
    text = fields.TextField()
    html = fields.TextField()
    attempts = fields.IntField(default=0)
    send_after = fields.DatetimeField()
    begun_at = fields.DatetimeField(null=True)
    sent_at = fields.DatetimeField(null=True)
    server_answer = fields.CharField(max_length=500, null=True)
    error = fields.CharField(max_length=1000, null=True)
    bounced_at = fields.DatetimeField(null=True)
    bounce_reason = fields.CharField(max_length=500, null=True)
    requested_by = fields.CharField(max_length=200)
    created_at = fields.DatetimeField()

    class Meta:
        table = "emails"
        indexes = (
            Index(fields=("business_id", "created_at", "id")),
            Index(fields=("business_id", "state", "created_at", "id")),
        )


class HostedLink(Model):
    """The address at which a customer sees a document without signing in, until it is revoked.

    `token` is 256 random bits and kept as it is: who reads this table can read the document beside it.
    """

    id = uuid7_key()
    invoice: fields.ForeignKeyRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "hosted_links", on_delete=fields.RESTRICT, db_index=True
    )
    invoice_id: UUID
    token = fields.CharField(max_length=64, unique=True)
    created_at = fields.DatetimeField()
    first_viewed_at = fields.DatetimeField(null=True)
    last_viewed_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)
    revoked_by = fields.CharField(max_length=200, null=True)

    class Meta:
        table = "hosted_links"
        constraints = (
            UniqueConstraint(fields=("invoice_id",), name="one_standing_link", condition="revoked_at IS NULL"),
        )
