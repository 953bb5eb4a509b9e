"""Auto-issue: drafts of schedules that need no review are finalized as soon as they are made."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from folio.domain.lifecycle import DocumentStatus
from folio.models.invoices import Invoice
from folio.services.billing.engine import EngineDraft
from folio.services.invoices.finalize import finalize_invoice
from folio.services.outbox import enqueue

ISSUE_INVOICE = "issue_invoice"


async def promise_issue(drafts: Iterable[EngineDraft]) -> None:
    """Queue finalizing for drafts whose schedule says so, in the transaction that writes them."""
    for draft in drafts:
        if draft.due.terms.schedule.auto_issue:
            invoice_id = str(draft.rows.invoice.id)
            await enqueue(ISSUE_INVOICE, f"{ISSUE_INVOICE}:{invoice_id}", {"invoiceId": invoice_id})


async def issue_invoice(invoice_id: UUID, *, now: datetime) -> None:
    """Finalize the draft; nothing to do when a person was faster, or deleted or merged it."""
    invoice = await Invoice.get_or_none(id=invoice_id)
    if invoice is not None and invoice.status is DocumentStatus.DRAFT:
        await finalize_invoice(invoice_id, now=now)
