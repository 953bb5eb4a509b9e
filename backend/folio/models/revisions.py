"""What a numbered document said of itself before and after each correction."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.models.fields import uuid7_key

if TYPE_CHECKING:
    from folio.models.invoices import Invoice


class InvoiceRevision(Model):
    """The details of one revision, as columns of the invoice by name: enough to print it again at any time.

    A document that was never corrected has none; the first correction keeps the details before it too.
    """

    id = uuid7_key()
    invoice: fields.ForeignKeyRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "revisions", on_delete=fields.RESTRICT, db_index=True
    )
    invoice_id: UUID
    revision = fields.IntField()
    details: fields.JSONField[dict[str, Any]] = fields.JSONField(default=dict)
    made_by = fields.CharField(max_length=200)
    made_at = fields.DatetimeField()

    class Meta:
        table = "invoice_revisions"
        constraints = (UniqueConstraint(fields=("invoice_id", "revision"), name="one_row_per_revision"),)
