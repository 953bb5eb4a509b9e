"""Documents that ask for money: invoices and, by `document_type`, credit notes; their groups, lines, discounts, taxes.

Amounts are minor units of the document's currency, computed by `folio.domain.totals` and never anywhere else.
Quantities and rates are exact decimals. Once a document is numbered its figures never change.
"""

from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.domain.discounts import DiscountKind
from folio.domain.lifecycle import DocumentStatus, DocumentType, PaymentStatus
from folio.domain.tax import TaxTreatment
from folio.models.fields import ExactDecimalField, MinorUnitsField, uuid7_key
from folio.models.indexes import CoveringIndex, PartialIndex

if TYPE_CHECKING:
    from folio.models.businesses import Business
    from folio.models.catalog import Price, Product
    from folio.models.customers import Customer
    from folio.models.schedules import BillingSchedule
    from folio.models.tax_rates import TaxCategory


class InvoiceSource(StrEnum):
    """What made the draft."""

    SCHEDULE = "SCHEDULE"
    ONE_OFF = "ONE_OFF"
    MERGE = "MERGE"
    CORRECTION = "CORRECTION"
    LATE_USAGE = "LATE_USAGE"
    CREDIT = "CREDIT"


class Origin(StrEnum):
    """Who made a group, line or discount: the billing engine or a person."""

    ENGINE = "ENGINE"
    PERSON = "PERSON"


class DiscountScope(StrEnum):
    """What a discount reduces: some prices' charges, a phase's engine lines, or the whole document."""

    PRICE = "PRICE"
    PHASE = "PHASE"
    INVOICE = "INVOICE"


class Invoice(Model):
    """An invoice or credit note in one of four states.

    While it is a draft, `issue_on` and `due_on` are null unless a person set them; finalizing fixes both.
    `bill_to` and `deliver_to` are null while they follow the customer; `seller` and `buyer` are the snapshots that
    finalizing takes. `version` grows with every change, `revision` with every correction of a numbered document, each
    of which has a PDF of its own. `engine_terms` holds what `settle` needs besides the lines: minimums with what
    earlier invoices of the period already charged. `credits` is the invoice that a credit note was made from,
    and that it is set off against as it is finalized if `applies_when_finalized`;
    `credited_minor` is what credit notes took off an invoice, and what of a credit note is applied to invoices.
    """

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "invoices", on_delete=fields.RESTRICT
    )
    business_id: UUID
    customer: fields.ForeignKeyRelation["Customer"] = fields.ForeignKeyField(
        "folio.Customer", "invoices", on_delete=fields.RESTRICT, db_index=True
    )
    customer_id: UUID
    schedule: fields.ForeignKeyNullableRelation["BillingSchedule"] = fields.ForeignKeyField(
        "folio.BillingSchedule", "invoices", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    schedule_id: UUID | None
    corrects: fields.ForeignKeyNullableRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "corrections", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    corrects_id: UUID | None
    credits: fields.ForeignKeyNullableRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "credit_notes", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    credits_id: UUID | None
    applies_when_finalized = fields.BooleanField(default=True)
    document_type = fields.CharEnumField(DocumentType, max_length=20, default=DocumentType.INVOICE)
    source = fields.CharEnumField(InvoiceSource, max_length=20)
    status = fields.CharEnumField(DocumentStatus, max_length=20, default=DocumentStatus.DRAFT)
    payment_status = fields.CharEnumField(PaymentStatus, max_length=20, default=PaymentStatus.UNPAID)
    number = fields.CharField(max_length=50, null=True)
    currency = fields.CharField(max_length=3)
    billing_date = fields.DateField(null=True)
    issue_on = fields.DateField(null=True)
    due_on = fields.DateField(null=True)
    payment_terms_days = fields.IntField()
    period_start = fields.DateField(null=True)
    period_end = fields.DateField(null=True)
    purchase_order = fields.CharField(max_length=100, null=True)
    reference = fields.CharField(max_length=100, null=True)
    memo = fields.TextField(null=True)
    language = fields.CharField(max_length=10)
    emails = fields.JSONField[Any](null=True)
    bill_to = fields.JSONField[Any](null=True)
    deliver_to = fields.JSONField[Any](null=True)
    seller = fields.JSONField[Any](null=True)
    buyer = fields.JSONField[Any](null=True)
    is_test = fields.BooleanField(default=False)
    subtotal_minor = MinorUnitsField(default=0)
    discount_minor = MinorUnitsField(default=0)
    net_minor = MinorUnitsField(default=0)
    tax_minor = MinorUnitsField(default=0)
    total_minor = MinorUnitsField(default=0)
    paid_minor = MinorUnitsField(default=0)
    credited_minor = MinorUnitsField(default=0)
    engine_terms = fields.JSONField[dict[str, Any]](default=dict)
    warnings = fields.JSONField[list[Any]](default=list)
    has_warnings = fields.BooleanField(default=False)
    version = fields.IntField(default=1)
    revision = fields.IntField(default=1)
    calculated_at = fields.DatetimeField(null=True)
    finalized_at = fields.DatetimeField(null=True)
    sent_at = fields.DatetimeField(null=True)
    uncollectible_at = fields.DatetimeField(null=True)
    voided_at = fields.DatetimeField(null=True)
    void_reason = fields.CharField(max_length=500, null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    updated_at = fields.DatetimeField(auto_now=True)

    @property
    def balance_minor(self) -> int:
        """What is still owed; a voided document leaves receivables."""
        if self.status is DocumentStatus.VOIDED:
            return 0
        return self.total_minor - self.paid_minor - self.credited_minor

    class Meta:
        table = "invoices"
        constraints = (
            UniqueConstraint(
                fields=("business_id", "document_type", "number"),
                name="one_document_per_number",
                condition="number IS NOT NULL",
            ),
        )
        # A list is read along the index of its sorting, alone or within the state whose tab is open. Types are not in
        # them: nearly all documents are invoices. The last three find what few documents are.
        indexes = (
            Index(fields=("business_id", "created_at", "id")),
            CoveringIndex(
                fields=("business_id", "issue_on", "id"),
                carried=(
                    "document_type",
                    "status",
                    "currency",
                    "net_minor",
                    "tax_minor",
                    "total_minor",
                    "finalized_at",
                ),
                name="documents_by_issue_day",
            ),
            # What a list adds up to: every row of a state, or of all.
            CoveringIndex(
                fields=("business_id", "document_type", "status", "currency"),
                carried=(
                    "payment_status",
                    "due_on",
                    "customer_id",
                    "net_minor",
                    "tax_minor",
                    "total_minor",
                    "paid_minor",
                    "credited_minor",
                ),
                name="sums_of_documents",
            ),
            Index(fields=("business_id", "due_on", "id")),
            Index(fields=("business_id", "total_minor", "id")),
            # A search reads all of it, for a part of these texts.
            CoveringIndex(
                fields=("business_id", "number", "id"),
                carried=("purchase_order", "reference", "customer_id"),
                name="documents_by_number",
            ),
            Index(fields=("business_id", "status", "created_at", "id")),
            Index(fields=("business_id", "document_type", "issue_on", "number")),
            Index(fields=("customer_id", "id")),
            Index(fields=("schedule_id", "billing_date")),
            Index(fields=("business_id", "payment_status", "due_on", "id")),
            Index(fields=("business_id", "source", "created_at", "id")),
            Index(fields=("business_id", "has_warnings", "created_at", "id")),
            # Receivables: what is open, whatever else there is.
            PartialIndex(
                fields=("business_id", "document_type", "customer_id", "currency"),
                carried=(
                    "status",
                    "payment_status",
                    "uncollectible_at",
                    "issue_on",
                    "due_on",
                    "total_minor",
                    "paid_minor",
                    "credited_minor",
                    "id",
                ),
                condition="total_minor <> paid_minor + credited_minor",
                name="open_documents",
            ),
            PartialIndex(
                fields=("business_id", "voided_at"), condition="voided_at IS NOT NULL", name="voided_documents"
            ),
        )


class LineItemGroup(Model):
    """A product in a service period. `key` is the engine's identity of it; null for a person's group."""

    id = uuid7_key()
    invoice: fields.ForeignKeyRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "groups", on_delete=fields.RESTRICT, db_index=True
    )
    invoice_id: UUID
    product: fields.ForeignKeyNullableRelation["Product"] = fields.ForeignKeyField(
        "folio.Product", "groups", on_delete=fields.RESTRICT, null=True
    )
    product_id: UUID | None
    origin = fields.CharEnumField(Origin, max_length=10)
    key = fields.CharField(max_length=300, null=True)
    name = fields.CharField(max_length=200)
    period_start = fields.DateField(null=True)
    period_end = fields.DateField(null=True)
    position = fields.IntField()
    overridden = fields.JSONField[list[Any]](default=list)
    engine_values = fields.JSONField[dict[str, Any]](default=dict)
    is_removed = fields.BooleanField(default=False)
    subtotal_minor = MinorUnitsField(default=0)

    class Meta:
        table = "line_item_groups"


class LineItem(Model):
    """One quantity × rate = amount inside a group.

    `key` is the engine's identity of the line: schedule, billing date, price, service period, component, group value;
    null for a person's line. `engine_values` is what the engine said last, `overridden` the fields a person has set.
    A removed engine line stays as a mark so that recalculation does not bring it back. `charge_key` ties together the
    lines of one price's charge, printed under `price_name`. On a credit note `credits_line` is the invoice's line that
    this one credits. `discount_minor` is the line's share of every discount;
    net = amount − discount; `tax_minor` its share of its group's tax. `explanation` holds the engine's steps.
    """

    id = uuid7_key()
    invoice: fields.ForeignKeyRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "lines", on_delete=fields.RESTRICT, db_index=True
    )
    invoice_id: UUID
    group: fields.ForeignKeyRelation["LineItemGroup"] = fields.ForeignKeyField(
        "folio.LineItemGroup", "lines", on_delete=fields.RESTRICT, db_index=True
    )
    group_id: UUID
    price: fields.ForeignKeyNullableRelation["Price"] = fields.ForeignKeyField(
        "folio.Price", "lines", on_delete=fields.RESTRICT, null=True
    )
    price_id: UUID | None
    tax_category: fields.ForeignKeyNullableRelation["TaxCategory"] = fields.ForeignKeyField(
        "folio.TaxCategory", "lines", on_delete=fields.RESTRICT, null=True
    )
    tax_category_id: UUID | None
    credits_line: fields.ForeignKeyNullableRelation["LineItem"] = fields.ForeignKeyField(
        "folio.LineItem", "credited_by", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    credits_line_id: UUID | None
    origin = fields.CharEnumField(Origin, max_length=10)
    key = fields.CharField(max_length=300, null=True)
    charge_key = fields.CharField(max_length=300, null=True)
    phase_key = fields.CharField(max_length=50, null=True)
    component = fields.CharField(max_length=50, null=True)
    price_name = fields.CharField(max_length=200, null=True)
    label = fields.JSONField[Any](null=True)
    name = fields.CharField(max_length=500)
    description = fields.CharField(max_length=500, null=True)
    quantity = ExactDecimalField(30)
    rate = ExactDecimalField()
    unit_code = fields.CharField(max_length=3, default="C62")
    amount_minor = MinorUnitsField()
    tax_treatment = fields.CharEnumField(TaxTreatment, max_length=20)
    tax_rate = ExactDecimalField()
    tax_label = fields.CharField(max_length=50, default="")
    tax_reason = fields.CharField(max_length=500, null=True)
    discount_minor = MinorUnitsField(default=0)
    tax_minor = MinorUnitsField(default=0)
    service_start = fields.DateField(null=True)
    service_end = fields.DateField(null=True)
    position = fields.IntField()
    overridden = fields.JSONField[list[Any]](default=list)
    engine_values = fields.JSONField[dict[str, Any]](default=dict)
    is_removed = fields.BooleanField(default=False)
    is_orphaned = fields.BooleanField(default=False)
    explanation = fields.JSONField[dict[str, Any]](default=dict)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "line_items"
        constraints = (
            UniqueConstraint(fields=("invoice_id", "key"), name="one_line_per_engine_key", condition="key IS NOT NULL"),
        )


class InvoiceDiscount(Model):
    """A discount on the document: its definition, and in `amount_minor` what it takes off (positive).

    `covers` lists the charge keys a PRICE discount reduces; `cap_minor` is what is left of a fixed discount whose
    service period began on an earlier invoice. `allocations` is the printed result: per charge (PRICE) or per tax group
    (PHASE, INVOICE), each {key | treatment+rate, groupId?, amountMinor}.
    """

    id = uuid7_key()
    invoice: fields.ForeignKeyRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "discounts", on_delete=fields.RESTRICT, db_index=True
    )
    invoice_id: UUID
    scope = fields.CharEnumField(DiscountScope, max_length=10)
    origin = fields.CharEnumField(Origin, max_length=10)
    key = fields.CharField(max_length=300, null=True)
    phase_key = fields.CharField(max_length=50, null=True)
    kind = fields.CharEnumField(DiscountKind, max_length=20)
    value = ExactDecimalField()
    reason = fields.CharField(max_length=200)
    covers = fields.JSONField[list[Any]](default=list)
    cap_minor = MinorUnitsField(null=True)
    amount_minor = MinorUnitsField(default=0)
    allocations = fields.JSONField[list[Any]](default=list)
    position = fields.IntField()
    is_removed = fields.BooleanField(default=False)

    class Meta:
        table = "invoice_discounts"
        constraints = (
            UniqueConstraint(
                fields=("invoice_id", "key"), name="one_discount_per_engine_key", condition="key IS NOT NULL"
            ),
        )


class InvoiceTax(Model):
    """Tax of one (treatment, rate) group: computed on the net after discounts, rounded once."""

    id = uuid7_key()
    invoice: fields.ForeignKeyRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "taxes", on_delete=fields.RESTRICT, db_index=True
    )
    invoice_id: UUID
    treatment = fields.CharEnumField(TaxTreatment, max_length=20)
    rate = ExactDecimalField()
    label = fields.CharField(max_length=50, default="")
    reason = fields.CharField(max_length=500, null=True)
    taxable_minor = MinorUnitsField()
    tax_minor = MinorUnitsField()
    position = fields.IntField()

    class Meta:
        table = "invoice_taxes"


class FileKind(StrEnum):
    """What a stored file is."""

    PDF = "PDF"


class InvoiceFile(Model):
    """A file of a numbered document, stored once and never overwritten."""

    id = uuid7_key()
    invoice: fields.ForeignKeyRelation["Invoice"] = fields.ForeignKeyField(
        "folio.Invoice", "files", on_delete=fields.RESTRICT, db_index=True
    )
    invoice_id: UUID
    kind = fields.CharEnumField(FileKind, max_length=10)
    revision = fields.IntField(default=1)
    sha256 = fields.CharField(max_length=64)
    size = fields.IntField()
    media_type = fields.CharField(max_length=100)
    path = fields.CharField(max_length=300)
    made_with = fields.CharField(max_length=100, null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "invoice_files"
        constraints = (UniqueConstraint(fields=("invoice_id", "kind", "revision"), name="one_file_per_revision"),)
