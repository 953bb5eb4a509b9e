"""Voiding: the document stays, with its number, and asks for no money."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from folio.domain.errors import InvalidInput, LateUsageResolved, NumberNotAccepted
from folio.domain.lifecycle import DocumentAction, DocumentStatus, require_action
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.models.numbers import NumberFate, NumberLedgerEntry
from folio.models.usage import UNRESOLVED, LateUsage
from folio.services import activity
from folio.services.activity import Change, current_actor
from folio.services.calendar import today_of
from folio.services.invoices.credited import crediting_of
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.facts import document_facts, name_of
from folio.services.invoices.freezing import fix_dates, freeze, lock_invoice
from folio.services.invoices.leaving import may_have_left, take_back_emails
from folio.services.invoices.rows import InvoiceRows, load_rows, save_rows
from folio.services.invoices.warnings import AFTER_SENDING
from folio.services.numbers.assignment import NUMBER_FIELD
from folio.services.rows import plain, plain_text
from folio.services.transactions import retried_atomic


@retried_atomic
async def void_invoice(
    invoice_id: UUID,
    *,
    reason: str,
    now: datetime,
    number: str | None = None,
    expected_version: int | None = None,
) -> Invoice:
    """Take the document out of receivables for good; a draft is numbered first, so that its end is on record."""
    invoice = await lock_invoice(invoice_id, expected_version)
    business = await Business.get(id=invoice.business_id)
    rows = await load_rows(invoice)
    before = invoice.status
    crediting = (await crediting_of([invoice.id]))[invoice.id]
    facts = document_facts(invoice, business, crediting=crediting)
    is_leaving = await may_have_left(invoice.id)
    require_action(DocumentAction.VOID, replace(facts, status=DocumentStatus.SENT) if is_leaving else facts)
    await _refuse_late_usage_elsewhere(invoice)
    _refuse_second_number(invoice, number)
    invoice.void_reason = _reason(reason)
    if before is DocumentStatus.SENT or is_leaving:
        invoice.warnings, invoice.has_warnings = [*invoice.warnings, AFTER_SENDING], True
    invoice.status, invoice.voided_at = DocumentStatus.VOIDED, now
    if before is DocumentStatus.DRAFT:
        fix_dates(invoice, today_of(business, now))
        customer = await Customer.get(id=invoice.customer_id)
        await freeze(rows, business, customer, number=number, fate=NumberFate.VOIDED, now=now)
    else:
        await _void_numbered(rows, now)
    await _drop_waiting_late_usage(invoice)
    taken_back = await take_back_emails(invoice)
    await activity.record_all(business.id, [_voided(invoice, before), *taken_back], at=now)
    return invoice


async def _void_numbered(rows: InvoiceRows, now: datetime) -> None:
    invoice = rows.invoice
    invoice.version += 1
    await save_rows(rows)
    await NumberLedgerEntry.filter(invoice_id=invoice.id).update(
        fate=NumberFate.VOIDED, voided_at=now, voided_by=current_actor(), reason=invoice.void_reason
    )


async def _refuse_late_usage_elsewhere(invoice: Invoice) -> None:
    """What replaces the invoice counts all usage: what another document bills of it would be billed twice."""
    billed = LateUsage.filter(invoice_id=invoice.id, billed_on_id__not=invoice.id)
    late = await billed.exclude(billed_on__status=DocumentStatus.VOIDED).select_related("billed_on").first()
    if late is not None and late.billed_on is not None:
        carrier = name_of(late.billed_on) if late.billed_on.number else "A draft"
        raise LateUsageResolved(
            f"{carrier} carries late usage of {name_of(invoice)}; void or delete it first, or credit this one."
        )


async def _drop_waiting_late_usage(invoice: Invoice) -> None:
    """It was measured from this invoice; what follows it counts all usage, or is looked through anew."""
    await LateUsage.filter(invoice_id=invoice.id, status__in=UNRESOLVED).delete()


def _refuse_second_number(invoice: Invoice, number: str | None) -> None:
    if invoice.number is not None and number is not None:
        raise NumberNotAccepted(
            f"{name_of(invoice)} keeps the number it has; leave the number out.", field=NUMBER_FIELD
        )


def _reason(text: str) -> str:
    reason = plain_text(text, limit=500, field="reason")
    if not reason:
        raise InvalidInput("Say why the document is voided; the number ledger keeps it.", field="reason")
    return reason


def _voided(invoice: Invoice, before: DocumentStatus) -> Change:
    after = {
        "status": invoice.status,
        "number": invoice.number,
        "version": invoice.version,
        "reason": invoice.void_reason,
    }
    return Change("voidInvoice", SUBJECT, invoice.id, {"status": before.value}, plain(after))
