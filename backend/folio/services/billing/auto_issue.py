"""Auto-issue: drafts of schedules that need no review are finalized and sent as soon as they are made."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from folio.domain.errors import FolioError
from folio.domain.lifecycle import DocumentStatus
from folio.models.businesses import Business
from folio.models.emails import Email
from folio.models.invoices import Invoice
from folio.services import activity
from folio.services.activity import Change
from folio.services.billing.engine import EngineDraft
from folio.services.emails.send import send_invoice
from folio.services.emails.settings import can_send
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.warnings import DocumentWarning, not_issued, not_sent, without
from folio.services.outbox import enqueue
from folio.services.rows import find_locked
from folio.services.transactions import retried_atomic
from folio.settings import Settings

ISSUE_INVOICE = "issue_invoice"


async def promise_issue(drafts: Iterable[EngineDraft]) -> None:
    """Queue finalizing and sending for drafts whose schedule says so, in the transaction that writes them."""
    for draft in drafts:
        if draft.due.terms.schedule.auto_issue:
            invoice_id = str(draft.rows.invoice.id)
            await enqueue(ISSUE_INVOICE, f"{ISSUE_INVOICE}:{invoice_id}", {"invoiceId": invoice_id})


async def issue_invoice(invoice_id: UUID, *, installation: Settings, now: datetime) -> None:
    """Finalize the draft and send it, where a mail server is set; what is refused stays as it is and says why.

    Nothing to do when a person was faster, or deleted or merged it.
    """
    invoice = await Invoice.get_or_none(id=invoice_id)
    if invoice is None:
        return
    if invoice.status is DocumentStatus.DRAFT:
        try:
            invoice = await finalize_invoice(invoice_id, now=now)
        except FolioError as refusal:
            await _warn(invoice, "leaveForReview", not_issued(refusal.message), refusal, now=now)
            return
    # It may have been finalized by this very job, which then was interrupted.
    if invoice.status is DocumentStatus.FINAL and not await Email.exists(invoice_id=invoice.id):
        await _send(invoice, installation, now)


async def _send(invoice: Invoice, installation: Settings, now: datetime) -> None:
    if not can_send(installation, await Business.get(id=invoice.business_id)):
        return
    try:
        await send_invoice(invoice.id, installation=installation, now=now)
    except FolioError as refusal:
        await _warn(invoice, "leaveUnsent", not_sent(refusal.message), refusal, now=now)


@retried_atomic
async def _warn(seen: Invoice, action: str, warning: DocumentWarning, refusal: FolioError, *, now: datetime) -> None:
    """Put the reason on the document, unless a person was faster."""
    invoice = await find_locked(Invoice, seen.id)
    if invoice.status is not seen.status or warning in invoice.warnings:
        return
    invoice.warnings, invoice.has_warnings = [*without(invoice.warnings, warning["code"]), warning], True
    await invoice.save(update_fields=["warnings", "has_warnings", "updated_at"])
    after = {"code": refusal.code, "message": refusal.message}
    await activity.record(invoice.business_id, Change(action, SUBJECT, invoice.id, after=after), at=now)
