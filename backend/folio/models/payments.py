"""Money that came in: payments, the invoices they are applied to, and the bank statements they were found on."""

from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.models.fields import MinorUnitsField, uuid7_key
from folio.models.indexes import CoveringIndex, PartialIndex

if TYPE_CHECKING:
    from folio.models.businesses import Business
    from folio.models.customers import Customer
    from folio.models.invoices import Invoice


class PaymentMethod(StrEnum):
    """How the customer paid."""

    BANK_TRANSFER = "BANK_TRANSFER"
    DIRECT_DEBIT = "DIRECT_DEBIT"
    CARD = "CARD"
    CHECK = "CHECK"
    CASH = "CASH"
    OTHER = "OTHER"


class PaymentSource(StrEnum):
    """What recorded the payment: a person, a status set to PAID by hand, or a bank statement."""

    MANUAL = "MANUAL"
    STATUS = "STATUS"
    STATEMENT = "STATEMENT"


class Payment(Model):
    """Money received from a customer. What is not applied to invoices is the customer's credit on account.

    `applied_minor` is the sum of its allocations that stand. An undone payment stays on record and counts for nothing.
    """

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "payments", on_delete=fields.RESTRICT
    )
    business_id: UUID
    customer: fields.ForeignKeyRelation["Customer"] = fields.ForeignKeyField(
        "folio.Customer", "payments", on_delete=fields.RESTRICT, db_index=True
    )
    customer_id: UUID
    currency = fields.CharField(max_length=3)
    amount_minor = MinorUnitsField()
    applied_minor = MinorUnitsField(default=0)
    received_on = fields.DateField()
    method = fields.CharEnumField(PaymentMethod, max_length=20, default=PaymentMethod.BANK_TRANSFER)
    source = fields.CharEnumField(PaymentSource, max_length=20, default=PaymentSource.MANUAL)
    reference = fields.CharField(max_length=200, null=True)
    note = fields.CharField(max_length=500, null=True)
    recorded_by = fields.CharField(max_length=200)
    undone_at = fields.DatetimeField(null=True)
    undone_by = fields.CharField(max_length=200, null=True)
    undo_reason = fields.CharField(max_length=500, null=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()

    @property
    def unapplied_minor(self) -> int:
        """The part that is credit on account."""
        return 0 if self.undone_at else self.amount_minor - self.applied_minor

    class Meta:
        table = "payments"
        indexes = (
            CoveringIndex(fields=("business_id", "received_on", "id"), carried=("created_at",), name="payments_by_day"),
            Index(fields=("business_id", "created_at", "id")),
            # Credit on account, and what was undone: few among many.
            PartialIndex(
                fields=("business_id", "customer_id"),
                condition="amount_minor <> applied_minor",
                name="unapplied_payments",
            ),
        )


class PaymentAllocation(Model):
    """A part of a payment that is applied to one invoice; one that was taken off stays on record.

    What is put on the same invoice later is a row of its own.
    """

    id = uuid7_key()
    payment: fields.ForeignKeyRelation["Payment"] = fields.ForeignKeyField(
        "folio.Payment", "allocations", on_delete=fields.RESTRICT, db_index=True
    )
    payment_id: UUID
    invoice: fields.ForeignKeyRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "payment_allocations", on_delete=fields.RESTRICT, db_index=True
    )
    invoice_id: UUID
    amount_minor = MinorUnitsField()
    applied_at = fields.DatetimeField()
    removed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "payment_allocations"
        # What receivables of a past day roll back.
        indexes = (
            Index(fields=("applied_at",), name="payments_applied"),
            PartialIndex(fields=("removed_at",), condition="removed_at IS NOT NULL", name="payments_removed"),
        )


class BankStatement(Model):
    """A file of bank transactions that was imported; the same file is taken once.

    Of its lines, `transaction_count` were new money, `known_count` were taken from another statement before,
    `debit_count` was money that went out, and `skipped_count` could not be read and were left out on request.
    """

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "bank_statements", on_delete=fields.RESTRICT
    )
    business_id: UUID
    file_name = fields.CharField(max_length=200)
    sha256 = fields.CharField(max_length=64)
    transaction_count = fields.IntField(default=0)
    known_count = fields.IntField(default=0)
    debit_count = fields.IntField(default=0)
    skipped_count = fields.IntField(default=0)
    imported_by = fields.CharField(max_length=200)
    imported_at = fields.DatetimeField()

    class Meta:
        table = "bank_statements"
        constraints = (UniqueConstraint(fields=("business_id", "sha256"), name="one_import_per_file"),)
        indexes = (Index(fields=("business_id", "imported_at", "id")),)


class BankTransactionState(StrEnum):
    """OPEN waits for a person; MATCHED became a payment; IGNORED is none of ours."""

    OPEN = "OPEN"
    MATCHED = "MATCHED"
    IGNORED = "IGNORED"


class BankTransaction(Model):
    """Money that a bank statement says came in.

    `fingerprint` is the same for the same transaction on overlapping statements, so that it is taken once; equal
    transactions of one day are told apart by their place among their equals.
    """

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "bank_transactions", on_delete=fields.RESTRICT
    )
    business_id: UUID
    statement: fields.ForeignKeyRelation["BankStatement"] = fields.ForeignKeyField(
        "folio.BankStatement", "transactions", on_delete=fields.RESTRICT, db_index=True
    )
    statement_id: UUID
    payment: fields.ForeignKeyNullableRelation["Payment"] = fields.ForeignKeyField(
        "folio.Payment", "bank_transactions", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    payment_id: UUID | None
    booked_on = fields.DateField()
    currency = fields.CharField(max_length=3)
    amount_minor = MinorUnitsField()
    counterparty = fields.CharField(max_length=200, null=True)
    account = fields.CharField(max_length=50, null=True)
    description = fields.TextField()
    fingerprint = fields.CharField(max_length=64)
    state = fields.CharEnumField(BankTransactionState, max_length=10, default=BankTransactionState.OPEN)
    reason = fields.CharField(max_length=500, null=True)
    decided_by = fields.CharField(max_length=200, null=True)
    decided_at = fields.DatetimeField(null=True)

    class Meta:
        table = "bank_transactions"
        constraints = (UniqueConstraint(fields=("business_id", "fingerprint"), name="one_transaction_per_fingerprint"),)
        indexes = (
            Index(fields=("business_id", "state", "booked_on", "id")),
            Index(fields=("business_id", "account")),
        )
