"""Auto-issue: drafts of schedules that need no review are finalized and sent as soon as they are made."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from folio.domain.lifecycle import DocumentStatus
from folio.models.businesses import Business
from folio.models.emails import Email
from folio.models.invoices import Invoice
from folio.services.billing.engine import EngineDraft
from folio.services.invoices.finalize import finalize_invoice
from folio.services.outbox import enqueue

ISSUE_INVOICE = "issue_invoice"


async def promise_issue(drafts: Iterable[EngineDraft]) -> None:
    """Queue finalizing and sending for drafts whose schedule says so, in the transaction that writes them."""
    for draft in drafts:
        if draft.due.terms.schedule.auto_issue:
            invoice_id = str(draft.rows.invoice.id)
            await enqueue(ISSUE_INVOICE, f"{ISSUE_INVOICE}:{invoice_id}", {"invoiceId": invoice_id})


async def issue_invoice(invoice_id: UUID, *, installation: Settings, now: datetime) -> None:
    """Finalize the draft and send it; nothing to do when a person was faster, or deleted or merged it.

    Where no mail server is set the document is only finalized. When it cannot be sent for another reason, such as a
    customer without an address, it stays final, and the job says why.
    """
    invoice = await Invoice.get_or_none(id=invoice_id)
    if invoice is None or not await _is_still_ours(invoice):
        return
    if invoice.status is DocumentStatus.DRAFT:
        invoice = await finalize_invoice(invoice_id, now=now)
    if can_send(installation, await Business.get(id=invoice.business_id)):
        await send_invoice(invoice_id, installation=installation, now=now)


async def _is_still_ours(invoice: Invoice) -> bool:
    """Whether nobody has sent the document, or done anything else with it than finalizing."""
    is_open = invoice.status in {DocumentStatus.DRAFT, DocumentStatus.FINAL}
    return is_open and not await Email.exists(invoice_id=invoice.id)
