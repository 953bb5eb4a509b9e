"""Document numbers: how a business numbers, where each counter stands, and the fate of every number."""

from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.domain.lifecycle import DocumentType
from folio.domain.numbering import CounterReset, NumberFormat, YearToken
from folio.models.fields import uuid7_key

if TYPE_CHECKING:
    from folio.models.businesses import Business
    from folio.models.invoices import Invoice


class NumberingMode(StrEnum):
    """AUTOMATIC assigns and refuses a supplied number; MANUAL demands one."""

    AUTOMATIC = "AUTOMATIC"
    MANUAL = "MANUAL"


class NumberingRule(Model):
    """How a business numbers one type of document; changes touch later numbers only."""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "numbering_rules", on_delete=fields.RESTRICT, db_index=True
    )
    business_id: UUID
    document_type = fields.CharEnumField(DocumentType, max_length=20)
    mode = fields.CharEnumField(NumberingMode, max_length=20, default=NumberingMode.AUTOMATIC)
    prefix = fields.CharField(max_length=20)
    separator = fields.CharField(max_length=3, default="-")
    year = fields.CharEnumField(YearToken, max_length=10, default=YearToken.NONE)
    month = fields.BooleanField(default=False)
    padding = fields.IntField(default=0)
    reset = fields.CharEnumField(CounterReset, max_length=10, default=CounterReset.NEVER)

    @property
    def format(self) -> NumberFormat:
        return NumberFormat(
            prefix=self.prefix,
            separator=self.separator,
            year=self.year,
            month=self.month,
            padding=self.padding,
            reset=self.reset,
        )

    class Meta:
        table = "numbering_rules"
        constraints = (UniqueConstraint(fields=("business_id", "document_type"), name="one_numbering_rule_per_type"),)


class NumberCounter(Model):
    """The next number of a sequence; `period_key` is "" for a counter that never resets."""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "number_counters", on_delete=fields.RESTRICT
    )
    business_id: UUID
    document_type = fields.CharEnumField(DocumentType, max_length=20)
    period_key = fields.CharField(max_length=10, default="")
    next = fields.BigIntField(default=1)

    class Meta:
        table = "number_counters"
        constraints = (
            UniqueConstraint(fields=("business_id", "document_type", "period_key"), name="one_counter_per_period"),
        )


class NumberFate(StrEnum):
    """What became of a number; SKIPPED is a range passed over by hand, with a person and a reason."""

    FINAL = "FINAL"
    VOIDED = "VOIDED"
    SKIPPED = "SKIPPED"


class NumberLedgerEntry(Model):
    """One number (or skipped range) of a sequence and its fate. Manual numbers have no counter."""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "number_ledger", on_delete=fields.RESTRICT
    )
    business_id: UUID
    document_type = fields.CharEnumField(DocumentType, max_length=20)
    invoice: fields.ForeignKeyNullableRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "number_ledger", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    invoice_id: UUID | None
    period_key = fields.CharField(max_length=10, default="")
    counter = fields.BigIntField(null=True)
    last_counter = fields.BigIntField(null=True)
    number = fields.CharField(max_length=50, null=True)
    fate = fields.CharEnumField(NumberFate, max_length=10)
    reason = fields.CharField(max_length=500, null=True)
    actor = fields.CharField(max_length=200)
    assigned_at = fields.DatetimeField()
    voided_at = fields.DatetimeField(null=True)
    voided_by = fields.CharField(max_length=200, null=True)

    class Meta:
        table = "number_ledger"
        constraints = (
            UniqueConstraint(
                fields=("business_id", "document_type", "number"),
                name="one_ledger_entry_per_number",
                condition="number IS NOT NULL",
            ),
        )
        indexes = (Index(fields=("business_id", "document_type", "period_key", "counter")),)
