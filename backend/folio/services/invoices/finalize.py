"""Finalizing: a draft gets its number and is frozen, wholly or not at all."""

from datetime import datetime
from uuid import UUID

from folio.domain.lifecycle import DocumentAction, DocumentStatus, PaymentStatus, require_action
from folio.domain.money import minor_text
from folio.models.businesses import Business
from folio.models.invoices import Invoice, Origin
from folio.models.numbers import NumberFate
from folio.services import activity
from folio.services.activity import Change
from folio.services.calendar import today_of
from folio.services.invoices.applications import application_changes, fitting_minor, set_off
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.editing.draft import Draft
from folio.services.invoices.facts import document_facts
from folio.services.invoices.freezing import fix_dates, freeze, lock_invoice
from folio.services.invoices.rows import InvoiceRows, load_rows
from folio.services.invoices.settlement import settle_rows
from folio.services.invoices.turning import SAID
from folio.services.invoices.warnings import (
    TAX_RATE_MISSING,
    DocumentWarning,
    tax_rate_missing,
    without,
    without_failed_issue,
)
from folio.services.rows import plain
from folio.services.transactions import retried_atomic
from folio.services.usage.late import enqueue_detection


@retried_atomic
async def finalize_invoice(
    invoice_id: UUID, *, now: datetime, number: str | None = None, expected_version: int | None = None
) -> Invoice:
    """Number the draft, fix its dates and figures, freeze both parties, and queue its PDF.

    A credit note made from an invoice is set off against it, up to what it still owes, unless a person said otherwise.
    """
    invoice = await lock_invoice(invoice_id, expected_version)
    business = await Business.get(id=invoice.business_id)
    rows = await load_rows(invoice)
    require_action(DocumentAction.FINALIZE, document_facts(invoice, business, line_count=_count_lines(rows)))
    fix_dates(invoice, today_of(business, now))
    draft = Draft(rows, now)
    # Taxed at the date that now stands: a rate may have changed since the draft was made.
    await draft.refresh_taxes()
    invoice.warnings = await _standing_warnings(draft)
    settle_rows(rows)
    require_action(DocumentAction.FINALIZE, document_facts(invoice, business))
    invoice.status, invoice.finalized_at = DocumentStatus.FINAL, now
    invoice.payment_status = PaymentStatus.UNPAID if invoice.total_minor else PaymentStatus.PAID
    await freeze(rows, business, await draft.customer(), number=number, fate=NumberFate.FINAL, now=now)
    if any(group.origin is Origin.ENGINE for group in rows.groups) or SAID in invoice.engine_terms:
        # Usage that came since the last calculation is late from now on.
        await enqueue_detection(business.id, [invoice.customer_id])
    finalized = _finalized(invoice)
    await activity.record_all(business.id, [finalized, *await _set_off(rows, now)], at=now)
    return invoice


async def _set_off(rows: InvoiceRows, now: datetime) -> list[Change]:
    note, credited = rows.invoice, rows.credited
    if credited is None or not note.applies_when_finalized:
        return []
    amount = fitting_minor(note, credited.invoice)
    if not amount:
        return []
    await set_off(note, credited.invoice, amount, now=now)
    return application_changes("applyCreditNote", note, credited.invoice, amount)


async def _standing_warnings(draft: Draft) -> list[DocumentWarning]:
    """What the final document warns of: issuing it is done, and rates that were missing may have come."""
    customer = await draft.customer()
    kept = without(without_failed_issue(draft.rows.invoice.warnings), TAX_RATE_MISSING)
    return [*kept, *(tax_rate_missing(name, customer.name) for name in await draft.untaxed())]


def _count_lines(rows: InvoiceRows) -> int:
    return sum(len(rows.printed_lines(group.id)) for group in rows.printed_groups())


def _finalized(invoice: Invoice) -> Change:
    after = {
        "status": invoice.status,
        "number": invoice.number,
        "issueOn": invoice.issue_on,
        "dueOn": invoice.due_on,
        "version": invoice.version,
        "total": minor_text(invoice.total_minor, invoice.currency),
    }
    return Change("finalizeInvoice", SUBJECT, invoice.id, {"status": "DRAFT"}, plain(after))
