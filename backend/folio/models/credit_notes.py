"""Where the money of credit notes went; the notes themselves are rows of `invoices` (`document_type`)."""

from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from folio.models.fields import MinorUnitsField, uuid7_key
from folio.models.indexes import PartialIndex

if TYPE_CHECKING:
    from folio.models.invoices import Invoice


class CreditApplication(Model):
    """A part of a credit note that is set off against one invoice; one that was taken off stays on record.

    The sum of those that stand is `credited_minor` on both documents.
    """

    id = uuid7_key()
    credit_note: fields.ForeignKeyRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "credit_applications", on_delete=fields.RESTRICT, db_index=True
    )
    credit_note_id: UUID
    invoice: fields.ForeignKeyRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "applied_credits", on_delete=fields.RESTRICT, db_index=True
    )
    invoice_id: UUID
    amount_minor = MinorUnitsField()
    applied_at = fields.DatetimeField()
    applied_by = fields.CharField(max_length=200)
    removed_at = fields.DatetimeField(null=True)
    removed_by = fields.CharField(max_length=200, null=True)

    class Meta:
        table = "credit_applications"
        # What receivables of a past day roll back.
        indexes = (
            Index(fields=("applied_at",), name="credits_applied"),
            PartialIndex(fields=("removed_at",), condition="removed_at IS NOT NULL", name="credits_removed"),
        )
