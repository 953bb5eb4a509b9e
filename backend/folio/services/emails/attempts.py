"""One attempt to send a message: begun, and ended one way or the other, each in a transaction of its own.

WAITING → SENDING → SENT, FAILED, or WAITING again when the server said "later". What stays SENDING is what nobody
knows of: the process died, or the connection broke when all was said. It is sent again, under the same Message-ID.
"""

from datetime import datetime, timedelta

from folio.domain.lifecycle import DocumentAction, DocumentStatus, refusal
from folio.integrations.mail import DIALOGUE_SECONDS, Receipt
from folio.models.businesses import Business
from folio.models.emails import Email, EmailKind, EmailState
from folio.models.invoices import Invoice, InvoiceFile
from folio.models.reminders import Reminder
from folio.services import activity
from folio.services.emails.outbox import promise, promise_look, told
from folio.services.emails.send import set_sent
from folio.services.invoices.facts import document_facts
from folio.services.invoices.leaving import VOIDED
from folio.services.rows import find_locked
from folio.services.transactions import retried_atomic

# Greylisting asks for minutes, a server that is down is mended in hours.
PAUSES = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=4),
)
# No dialogue lasts longer; whoever began one before that is gone.
NOBODY_SENDS_AFTER = timedelta(seconds=DIALOGUE_SECONDS + 60)

LONGEST_ANSWER = 500
LONGEST_ERROR = 1000


def is_last_attempt(email: Email) -> bool:
    """Whether the message is given up when this attempt fails; a test says at once what is wrong."""
    return email.kind is EmailKind.TEST or email.attempts > len(PAUSES)


async def lock_email(seen: Email) -> tuple[Email, Invoice | None]:
    """The message as it is now, and before it its document, locked until the caller's transaction ends."""
    invoice = await find_locked(Invoice, seen.invoice_id) if seen.invoice_id else None
    return await find_locked(Email, seen.id), invoice


@retried_atomic
async def begin_attempt(seen: Email, file: InvoiceFile | None, *, now: datetime) -> Email | None:
    """Take the message for sending, or None when it is not to be sent, not yet, or by somebody else."""
    email, invoice = await lock_email(seen)
    if email.state is EmailState.WAITING and email.send_after > now:
        return None
    if email.state is EmailState.SENDING and email.begun_at and now < email.begun_at + NOBODY_SENDS_AFTER:
        await promise_look(email.id, email.begun_at + NOBODY_SENDS_AFTER)
        return None
    if email.state not in {EmailState.WAITING, EmailState.SENDING}:
        return None
    if invoice is not None and invoice.status is DocumentStatus.VOIDED:
        await _give_up_voided(email, now)
        return None
    if invoice is not None and (reason := await _why_not_reminded(email, invoice)):
        await _stop(email, reason, now)
        return None
    was_sending = email.state is EmailState.SENDING
    email.state, email.begun_at, email.attempts = EmailState.SENDING, now, email.attempts + 1
    email.file_id = file.id if file else None
    await email.save(update_fields=["state", "begun_at", "attempts", "file_id"])
    if was_sending:
        why = email.error or "The process ended before it knew whether the mail server had taken the message."
        await activity.record(email.business_id, told("sendEmailAgain", email, {"reason": why}), at=now)
    return email


async def _give_up_voided(email: Email, now: datetime) -> None:
    """Nobody gets a document that is void. What was begun before may have left, and stays on record as that."""
    if email.state is EmailState.SENDING:
        await _fail(email, f"It is not known whether it arrived: {email.error or 'the process ended'}.", now)
        return
    await _stop(email, VOIDED, now)


async def _why_not_reminded(email: Email, invoice: Invoice) -> str | None:
    """Why a reminder that waited is not sent after all: meanwhile it may be paid, or due on another day."""
    if email.kind is not EmailKind.REMINDER or email.state is EmailState.SENDING:
        return None
    business = await Business.get(id=invoice.business_id)
    found = refusal(DocumentAction.SEND_REMINDER, document_facts(invoice, business))
    if found is not None:
        return found.message
    if await Reminder.filter(email_id=email.id).exclude(due_on=invoice.due_on).exists():
        return f"The due date was corrected to {invoice.due_on}; the message names another one."
    return None


async def _stop(email: Email, reason: str, now: datetime) -> None:
    email.state, email.error = EmailState.CANCELLED, reason[:LONGEST_ERROR]
    await email.save(update_fields=["state", "error"])
    await activity.record(email.business_id, told("cancelEmail", email, {"reason": email.error}), at=now)


@retried_atomic
async def end_sent(attempt: Email, receipt: Receipt, *, now: datetime) -> None:
    """The server took the message; with it, the document is sent."""
    email, invoice = await lock_email(attempt)
    if not _is_ours(email, attempt):
        return
    refused = "; ".join(f"{address}: {words}" for address, words in receipt.refused.items())
    email.state, email.sent_at, email.begun_at = EmailState.SENT, now, None
    email.server_answer = receipt.answer[:LONGEST_ANSWER]
    email.error = f"Refused: {refused}"[:LONGEST_ERROR] if refused else None
    await email.save(update_fields=["state", "sent_at", "begun_at", "server_answer", "error"])
    if invoice is not None and email.file_id is not None:
        await set_sent(invoice, now)
    facts = {"to": email.recipients, "answer": email.server_answer, "refused": receipt.refused or None}
    await activity.record(email.business_id, told("emailSent", email, facts), at=now)


@retried_atomic
async def end_refused(attempt: Email, reason: str, *, now: datetime) -> None:
    """The message will not be taken, however often it is sent."""
    email, _ = await lock_email(attempt)
    if _is_ours(email, attempt):
        await _fail(email, reason, now)


@retried_atomic
async def end_later(attempt: Email, reason: str, *, now: datetime) -> None:
    """Nothing was sent: wait, longer each time, and give up in the end."""
    email, _ = await lock_email(attempt)
    if not _is_ours(email, attempt):
        return
    if is_last_attempt(email):
        await _fail(email, reason, now)
        return
    email.state, email.begun_at, email.error = EmailState.WAITING, None, reason[:LONGEST_ERROR]
    email.send_after = now + PAUSES[email.attempts - 1]
    await email.save(update_fields=["state", "begun_at", "error", "send_after"])
    await promise([email])


@retried_atomic
async def end_unknown(attempt: Email, reason: str, *, now: datetime) -> None:
    """The message may have been sent: leave it SENDING, and send it again under its Message-ID after a while."""
    email, _ = await lock_email(attempt)
    if not _is_ours(email, attempt):
        return
    if is_last_attempt(email):
        await _fail(email, f"It is not known whether it arrived: {reason}", now)
        return
    email.begun_at, email.error = None, reason[:LONGEST_ERROR]
    email.send_after = now + PAUSES[email.attempts - 1]
    await email.save(update_fields=["begun_at", "error", "send_after"])
    await promise([email])


async def _fail(email: Email, reason: str, now: datetime) -> None:
    email.state, email.begun_at, email.error = EmailState.FAILED, None, reason[:LONGEST_ERROR]
    await email.save(update_fields=["state", "begun_at", "error"])
    await activity.record(email.business_id, told("emailFailed", email, {"reason": email.error}), at=now)


def _is_ours(email: Email, attempt: Email) -> bool:
    """Whether the message is still with the attempt that says how it ended."""
    return email.state is EmailState.SENDING and email.attempts == attempt.attempts
