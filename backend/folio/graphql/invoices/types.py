"""An invoice as the API shows it: groups, lines, discounts, taxes, and what can be done with it."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import strawberry

from folio.domain import lifecycle
from folio.graphql.activity import ActivityEntry
from folio.graphql.addresses import Address, address_of
from folio.graphql.businesses import Business
from folio.graphql.context import Info
from folio.graphql.customers import Customer
from folio.graphql.invoices import enums, rows  # noqa: F401 - enums are registered before an annotation names them
from folio.graphql.invoices.check_fields import CheckFields
from folio.graphql.invoices.correction_fields import CorrectionFields
from folio.graphql.invoices.credit_fields import CreditFields, crediting
from folio.graphql.invoices.files import InvoiceFile
from folio.graphql.invoices.hosted_fields import HostedFields
from folio.graphql.invoices.lines import InvoiceDiscount, InvoiceTax, LineItem, LineItemGroup, last_day, money
from folio.graphql.invoices.payment_fields import PaymentFields
from folio.graphql.invoices.reminder_fields import ReminderFields
from folio.graphql.invoices.sending_fields import SendingFields, without_unsendable
from folio.graphql.pages import Connection, PageInput, SortColumn, paginate
from folio.graphql.scalars import JSON, Money
from folio.models import activity as activity_models
from folio.models import businesses, customers, invoices, schedules
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.facts import document_facts
from folio.services.invoices.settlement import explain_rows
from folio.services.renditions.stored import preview_html
from folio.services.usage.late import drafts_with_new_usage

if TYPE_CHECKING:
    from folio.graphql.schedules.types import BillingSchedule


@strawberry.type(description="A tax number printed under a recipient.")
class RecipientTaxId:
    country: str
    label: str
    number: str
    is_vat_id: bool


@strawberry.type(description="Who is billed, where the document says otherwise than the customer.")
class Recipient:
    name: str | None
    address: Address | None
    tax_ids: list[RecipientTaxId] | None = strawberry.field(description="Null: the customer's.")


@strawberry.type(description="Something unusual that an operator should look at; it blocks nothing.")
class InvoiceWarning:
    code: str
    message: str


@strawberry.type(description="A document that asks for money; a credit note gives it back, with positive amounts.")
class Invoice(CheckFields, CorrectionFields, CreditFields, HostedFields, PaymentFields, ReminderFields, SendingFields):
    id: UUID
    document_type: lifecycle.DocumentType
    source: invoices.InvoiceSource
    status: lifecycle.DocumentStatus
    payment_status: lifecycle.PaymentStatus
    number: str | None = strawberry.field(description="Null until the document is finalized or voided.")
    currency: str
    billing_date: date | None = strawberry.field(description="The date on which the schedule billed.")
    issue_on: date | None = strawberry.field(description="A draft without one is issued when it is finalized.")
    due_on: date | None = strawberry.field(description="A draft without one is due by its payment terms.")
    payment_terms_days: int
    period_start: date | None
    purchase_order: str | None
    reference: str | None
    memo: str | None
    language: str
    emails: list[str] | None = strawberry.field(description="Null: the customer's contacts who receive documents.")
    is_test: bool
    version: int = strawberry.field(description="Grows with every change; edits name the version that they saw.")
    calculated_at: datetime | None = strawberry.field(description="When the engine last computed the draft.")
    finalized_at: datetime | None
    voided_at: datetime | None
    void_reason: str | None
    created_at: datetime
    updated_at: datetime

    @strawberry.field(graphql_type=Business)
    @staticmethod
    async def business(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> businesses.Business | None:
        return await info.context.loaders.row(businesses.Business, invoice.business_id)

    @strawberry.field(graphql_type=Customer)
    @staticmethod
    async def customer(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> customers.Customer | None:
        return await info.context.loaders.row(customers.Customer, invoice.customer_id)

    @strawberry.field(
        graphql_type=Annotated["BillingSchedule", strawberry.lazy("folio.graphql.schedules.types")] | None,
        description="The schedule that billed it.",
    )
    @staticmethod
    async def schedule(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> schedules.BillingSchedule | None:
        return await info.context.loaders.row(schedules.BillingSchedule, invoice.schedule_id)

    @strawberry.field(
        graphql_type=Annotated["Invoice", strawberry.lazy("folio.graphql.invoices.types")] | None,
        description="The voided document that this one corrects.",
    )
    @staticmethod
    async def corrects(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> invoices.Invoice | None:
        return await info.context.loaders.row(invoices.Invoice, invoice.corrects_id)

    @strawberry.field(description="The last day of the billing period.")
    @staticmethod
    def period_end(invoice: strawberry.Parent[invoices.Invoice]) -> date | None:
        return last_day(invoice.period_end)

    @strawberry.field(description="Null: the customer's.")
    @staticmethod
    def bill_to(invoice: strawberry.Parent[invoices.Invoice]) -> Recipient | None:
        return _recipient(invoice.bill_to)

    @strawberry.field(description="Null: the customer's.")
    @staticmethod
    def deliver_to(invoice: strawberry.Parent[invoices.Invoice]) -> Address | None:
        return address_of(invoice.deliver_to)

    @strawberry.field(graphql_type=list[LineItemGroup], description="In printed order.")
    @staticmethod
    async def groups(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> list[invoices.LineItemGroup]:
        return await rows.groups_of(info, invoice)

    @strawberry.field(graphql_type=list[LineItemGroup], description="Groups that can be restored.")
    @staticmethod
    async def removed_groups(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> list[invoices.LineItemGroup]:
        return await rows.removed_groups_of(info, invoice)

    @strawberry.field(graphql_type=list[LineItem], description="Lines taken off, alone or with their group.")
    @staticmethod
    async def removed_lines(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> list[invoices.LineItem]:
        return await rows.removed_lines_of(info, invoice)

    @strawberry.field(graphql_type=list[InvoiceDiscount], description="Those that stand on the document.")
    @staticmethod
    async def discounts(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> list[invoices.InvoiceDiscount]:
        return [row for row in await rows.discounts_of(info, invoice) if not row.is_removed]

    @strawberry.field(graphql_type=list[InvoiceDiscount], description="Discounts that can be restored.")
    @staticmethod
    async def removed_discounts(
        invoice: strawberry.Parent[invoices.Invoice], info: Info
    ) -> list[invoices.InvoiceDiscount]:
        return [row for row in await rows.discounts_of(info, invoice) if row.is_removed]

    @strawberry.field(graphql_type=list[InvoiceTax])
    @staticmethod
    async def taxes(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> list[invoices.InvoiceTax]:
        return await rows.taxes_of(info, invoice)

    @strawberry.field(graphql_type=list[InvoiceFile], description="What is kept of a numbered document, oldest first.")
    @staticmethod
    async def files(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> list[invoices.InvoiceFile]:
        return await info.context.loaders.rows(
            invoices.InvoiceFile, "invoice_id", invoice.id, order_by=("revision", "id")
        )

    @strawberry.field(description="The page as HTML, the same that the PDF is printed from.")
    @staticmethod
    async def preview_html(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> str:
        return await preview_html(await rows.rows_of(info, invoice))

    @strawberry.field(description="All groups, after discounts on prices.")
    @staticmethod
    def subtotal(invoice: strawberry.Parent[invoices.Invoice]) -> Money:
        return money(invoice.subtotal_minor, invoice.currency)

    @strawberry.field(description="The discounts of phases and of the document.")
    @staticmethod
    def discount_total(invoice: strawberry.Parent[invoices.Invoice]) -> Money:
        return money(invoice.discount_minor, invoice.currency)

    @strawberry.field(description="The total without tax.")
    @staticmethod
    def net(invoice: strawberry.Parent[invoices.Invoice]) -> Money:
        return money(invoice.net_minor, invoice.currency)

    @strawberry.field(description="All tax.")
    @staticmethod
    def tax_total(invoice: strawberry.Parent[invoices.Invoice]) -> Money:
        return money(invoice.tax_minor, invoice.currency)

    @strawberry.field(description="The total with tax.")
    @staticmethod
    def total(invoice: strawberry.Parent[invoices.Invoice]) -> Money:
        return money(invoice.total_minor, invoice.currency)

    @strawberry.field(description="What is still owed.")
    @staticmethod
    def balance(invoice: strawberry.Parent[invoices.Invoice]) -> Money:
        return money(invoice.balance_minor, invoice.currency)

    @strawberry.field(description="Due before today, issued, and not paid or given up.")
    @staticmethod
    async def is_overdue(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> bool:
        if not invoice.status.is_issued:
            return False
        business = await info.context.loaders.row(businesses.Business, invoice.business_id)
        assert business is not None
        return lifecycle.is_overdue(
            due_on=invoice.due_on,
            balance_minor=invoice.balance_minor,
            payment_status=invoice.payment_status,
            today=info.context.today(business),
        )

    @strawberry.field(description="Why an operator should look at it.")
    @staticmethod
    def warnings(invoice: strawberry.Parent[invoices.Invoice]) -> list[InvoiceWarning]:
        return [InvoiceWarning(code=row["code"], message=row["message"]) for row in invoice.warnings]

    @strawberry.field(description="From lines to total: discounts, minimums and tax, step by step.")
    @staticmethod
    async def steps(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> JSON:
        return [step.to_json() for step in explain_rows(await rows.rows_of(info, invoice))]

    @strawberry.field(description="What can be done with it now; everything else would be refused.")
    @staticmethod
    async def available_actions(
        invoice: strawberry.Parent[invoices.Invoice], info: Info
    ) -> list[lifecycle.DocumentAction]:
        business = await info.context.loaders.row(businesses.Business, invoice.business_id)
        assert business is not None
        groups = await rows.groups_of(info, invoice)
        lines = [line for group in groups for line in await rows.lines_of(info, group)]
        facts = document_facts(invoice, business, line_count=len(lines), crediting=await crediting(info, invoice))
        actions = lifecycle.available_actions(facts)
        return await without_unsendable(info, invoice, actions)

    @strawberry.field(
        description="For a draft: usage of its service periods has arrived since it was computed; recalculate it."
    )
    @staticmethod
    async def has_new_usage(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> bool:
        is_invoice = invoice.document_type is lifecycle.DocumentType.INVOICE
        if invoice.status is not lifecycle.DocumentStatus.DRAFT or invoice.calculated_at is None or not is_invoice:
            return False
        found: bool = await info.context.loaders.batch("new_usage", drafts_with_new_usage, invoice.id)
        return found

    @strawberry.field(graphql_type=Connection[ActivityEntry], description="Its changes, newest first.")
    @staticmethod
    async def activity(
        invoice: strawberry.Parent[invoices.Invoice], first: int | None = None, after: str | None = None
    ) -> Connection[Any]:
        entries = activity_models.Activity.filter(subject_type=SUBJECT, subject_id=invoice.id)
        return await paginate(entries, [SortColumn("sequence", descending=True)], PageInput(first, after))


def _recipient(kept: dict[str, Any] | None) -> Recipient | None:
    if kept is None:
        return None
    tax_ids = kept.get("taxIds")
    printed = None if tax_ids is None else [_tax_id(row) for row in tax_ids]
    return Recipient(name=kept.get("name"), address=address_of(kept), tax_ids=printed)


def _tax_id(kept: dict[str, Any]) -> RecipientTaxId:
    return RecipientTaxId(
        country=kept["country"], label=kept["label"], number=kept["number"], is_vat_id=kept["isVatId"]
    )
