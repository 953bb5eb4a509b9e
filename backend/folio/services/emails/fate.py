"""What a person does about a message: stops it, sends it again, notes that it came back."""

from datetime import datetime
from uuid import UUID

from folio.domain.errors import EmailNotFailed, EmailNotSent, EmailNotWaiting, InvalidInput
from folio.domain.lifecycle import DocumentAction, require_action
from folio.models.businesses import Business
from folio.models.emails import Email, EmailState
from folio.models.invoices import Invoice
from folio.services import activity
from folio.services.emails.attempts import lock_email
from folio.services.emails.outbox import is_under_way, promise, told, under_way
from folio.services.emails.settings import require_mail_server
from folio.services.invoices.facts import document_facts
from folio.services.rows import find, plain_text
from folio.services.transactions import retried_atomic
from folio.settings import Settings

RETRIED = frozenset({EmailState.FAILED, EmailState.CANCELLED, EmailState.BOUNCED, EmailState.WAITING})


def may_be_retried(email: Email, invoice: Invoice | None) -> bool:
    """Whether the message may be sent (again) as it is: its document must stand."""
    return email.state in RETRIED and (invoice is None or invoice.status.is_issued)


@retried_atomic
async def cancel_email(email_id: UUID, *, now: datetime) -> Email:
    """Stop a message that has not left; its document stays as it is."""
    email, _ = await lock_email(await find(Email, email_id))
    if email.state is not EmailState.WAITING:
        raise EmailNotWaiting(f"The email is {email.state}; only one that waits can be stopped.", field="id")
    email.state = EmailState.CANCELLED
    await email.save(update_fields=["state"])
    await activity.record(email.business_id, told("cancelEmail", email), at=now)
    return email


@retried_atomic
async def retry_email(email_id: UUID, *, installation: Settings, now: datetime) -> Email:
    """Send a message again as it was written, now: one that failed, was stopped, came back, or waits for its turn."""
    email, invoice = await lock_email(await find(Email, email_id))
    business = await Business.get(id=email.business_id)
    require_mail_server(installation, business)
    if email.state not in RETRIED:
        raise EmailNotFailed(f"The email is {email.state}; send the document again instead.", field="id")
    if invoice is not None:
        require_action(DocumentAction.SEND, document_facts(invoice, business))
        if email.state is not EmailState.WAITING and invoice.id in await under_way([invoice.id], email.kind):
            raise is_under_way(invoice)
    email.state, email.attempts, email.send_after = EmailState.WAITING, 0, now
    email.bounced_at = email.bounce_reason = email.sent_at = None
    await email.save()
    await promise([email])
    await activity.record(email.business_id, told("retryEmail", email, {"to": email.recipients}), at=now)
    return email


@retried_atomic
async def mark_email_bounced(email_id: UUID, reason: str, *, now: datetime) -> Email:
    """Note that a sent message came back; its document stays SENT, which it was."""
    reason = plain_text(reason, limit=500, field="reason")
    if not reason:
        raise InvalidInput("Say why it came back; the bounce message says so.", field="reason")
    email, _ = await lock_email(await find(Email, email_id))
    if email.state is not EmailState.SENT:
        raise EmailNotSent(f"The email is {email.state}; only a sent one can have come back.", field="id")
    email.state, email.bounced_at, email.bounce_reason = EmailState.BOUNCED, now, reason
    await email.save(update_fields=["state", "bounced_at", "bounce_reason"])
    change = told("markEmailBounced", email, {"to": email.recipients, "reason": reason})
    await activity.record(email.business_id, change, at=now)
    return email
