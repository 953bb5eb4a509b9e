"""What finalizing and voiding do to a draft alike: dates and parties are fixed, the number is given, all is written."""

from datetime import date, datetime, timedelta
from uuid import UUID

from folio.domain.errors import NotFound, StaleVersion
from folio.domain.lifecycle import DocumentType
from folio.domain.seller_rules import require_lawful_number, require_order_of_dates
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.models.numbers import NumberFate
from folio.services import outbox
from folio.services.calendar import today_of
from folio.services.invoices.checks.require import require_compliant
from folio.services.invoices.editing.changes import changes_since
from folio.services.invoices.locks import lock_document
from folio.services.invoices.revisions import FIRST_REVISION
from folio.services.invoices.rows import InvoiceRows, save_rows
from folio.services.invoices.snapshots import buyer_of, seller_of
from folio.services.invoices.warnings import OUT_OF_ORDER
from folio.services.numbers.assignment import NUMBER_FIELD, assign_number
from folio.services.numbers.rules import lock_rule

RENDER_INVOICE = "render_invoice"


async def lock_invoice(invoice_id: UUID, expected_version: int | None) -> Invoice:
    """The invoice, locked until the caller's transaction ends; refuses when it changed since it was looked at."""
    invoice = await lock_document(invoice_id)
    if invoice is None:
        raise NotFound(f"There is no invoice {invoice_id}.")
    if expected_version is not None and invoice.version != expected_version:
        raise StaleVersion(
            f"This invoice is at version {invoice.version}, not {expected_version}: "
            f"{await changes_since(invoice, expected_version)}. Load it again, then decide.",
            field="expectedVersion",
        )
    return invoice


def fix_dates(invoice: Invoice, today: date) -> None:
    """Issued today and due by the terms, unless a person set the dates; a credit note is never due."""
    invoice.issue_on = invoice.issue_on or today
    if invoice.document_type is DocumentType.INVOICE:
        invoice.due_on = invoice.due_on or invoice.issue_on + timedelta(days=invoice.payment_terms_days)


async def freeze(
    rows: InvoiceRows,
    business: Business,
    customer: Customer,
    *,
    number: str | None,
    fate: NumberFate,
    now: datetime,
) -> None:
    """Take the snapshots, queue the PDF, and number and write the document as the last steps.

    What the compliance check calls an error is not finalized; it can be voided. The sequence is held from its lock to
    the commit: its order is the order of commits.
    """
    invoice = rows.invoice
    invoice.seller = await seller_of(business, invoice.currency)
    invoice.buyer = await buyer_of(invoice, customer)
    if fate is NumberFate.FINAL:
        require_compliant(rows, today=today_of(business, now))
    invoice.version += 1
    await queue_pdf(invoice)
    rule = await lock_rule(business.id, invoice.document_type)
    country = business.address.get("country")
    if fate is NumberFate.FINAL and await _has_later_number(invoice):
        require_order_of_dates(country, field="issueOn")
        invoice.warnings = [*invoice.warnings, OUT_OF_ORDER]
        invoice.has_warnings = True
    invoice.number = await assign_number(rule, invoice, supplied=number, fate=fate, now=now)
    require_lawful_number(invoice.number, country, field=NUMBER_FIELD)
    await save_rows(rows)


async def queue_pdf(invoice: Invoice) -> None:
    """Promise the PDF of the document's revision; each revision has a job of its own."""
    key, payload = f"{RENDER_INVOICE}:{invoice.id}", {"invoiceId": str(invoice.id)}
    if invoice.revision == FIRST_REVISION:
        await outbox.enqueue(RENDER_INVOICE, key, payload)
    else:
        await outbox.enqueue(RENDER_INVOICE, f"{key}:{invoice.revision}", {**payload, "revision": invoice.revision})


async def _has_later_number(invoice: Invoice) -> bool:
    """Whether a document issued after this one's day has a number already."""
    return await Invoice.exists(
        business_id=invoice.business_id,
        document_type=invoice.document_type,
        issue_on__gt=invoice.issue_on,
        number__not_isnull=True,
    )
