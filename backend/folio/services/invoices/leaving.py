"""Emails that carry a document, seen from the document: one that is voided takes back what has not left."""

from uuid import UUID

from folio.models.emails import Email, EmailState
from folio.models.invoices import Invoice
from folio.services.activity import Change
from folio.services.invoices.editing.changes import SUBJECT

VOIDED = "The document was voided."


async def may_have_left(invoice_id: UUID) -> bool:
    """Whether a message with the document is being sent just now: nobody knows yet whether it arrived."""
    return await Email.exists(invoice_id=invoice_id, state=EmailState.SENDING)


async def take_back_emails(invoice: Invoice) -> list[Change]:
    """Stop every message with the document that has not left; the caller holds it, and records the changes."""
    waiting = await Email.filter(invoice_id=invoice.id, state=EmailState.WAITING).order_by("id")
    await Email.filter(id__in=[email.id for email in waiting]).update(state=EmailState.CANCELLED, error=VOIDED)
    return [
        Change("cancelEmail", SUBJECT, invoice.id, after={"emailId": str(email.id), "reason": VOIDED})
        for email in waiting
    ]
