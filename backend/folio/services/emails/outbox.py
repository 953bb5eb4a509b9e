"""The outbox: a message is written as a row, with the job that sends it, in the transaction that asks for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from folio.documents.letters import Letter
from folio.domain.email_addresses import require_recipients
from folio.domain.errors import AttachmentTooLarge, EmailUnderWay
from folio.models.businesses import Business
from folio.models.emails import Email, EmailKind, EmailState
from folio.models.fields import new_id
from folio.models.invoices import Invoice
from folio.models.new_rows import new_row
from folio.services import outbox
from folio.services.activity import Change, current_actor
from folio.services.calendar import today_of
from folio.services.emails.compose import Desk, Written, desk_of, kind_for, values_of, write
from folio.services.emails.links import hosted_urls
from folio.services.emails.material import Material, gather
from folio.services.emails.settings import require_mail_server, sender_of
from folio.services.emails.templates import checked_letter
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.facts import name_of
from folio.services.rows import find, plain
from folio.settings import Settings

SEND_EMAIL = "send_email"
UNDER_WAY = (EmailState.WAITING, EmailState.SENDING)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants otherwise than usual: other recipients, other words (which may use variables)."""

    recipients: Sequence[str] | None = None
    subject: str | None = None
    body: str | None = None

    def letter(self, usual: Letter) -> Letter:
        """The words to write; refuses own ones that do not work."""
        if self.subject is None and self.body is None:
            return usual
        own = Letter(
            usual.subject if self.subject is None else self.subject, usual.body if self.body is None else self.body
        )
        return checked_letter(own)


AS_USUAL = Wish()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message that nothing stands against: only to be written."""

    material: Material
    kind: EmailKind
    recipients: list[str]
    letter: Letter


async def queue_email(
    invoice: Invoice,
    *,
    installation: Settings,
    now: datetime,
    kind: EmailKind | None = None,
    wish: Wish = AS_USUAL,
    usual: Letter | None = None,
) -> Email:
    """Write one message about a numbered document, which the caller holds locked, and the job that sends it.

    The words are `wish`'s, else `usual`'s, else those of the business's template of this kind. The caller records
    `queued(email)` last.
    """
    desk = await desk_of(await find(Business, invoice.business_id))
    require_mail_server(installation, desk.business)
    kind = kind or kind_for(invoice)
    if invoice.id in await under_way([invoice.id], kind):
        raise is_under_way(invoice)
    (material,) = await gather([invoice])
    outgoing = outgoing_for(desk, material, kind, wish, installation=installation, usual=usual)
    (email,) = await write_rows(desk, [outgoing], installation=installation, now=now)
    return email


def outgoing_for(
    desk: Desk, material: Material, kind: EmailKind, wish: Wish, *, installation: Settings, usual: Letter | None = None
) -> Outgoing:
    """The message to write; refuses bad recipients, bad words and files that are too large."""
    _require_size(material, desk, installation)
    recipients = require_recipients(
        material.recipients if wish.recipients is None else wish.recipients, field="recipients"
    )
    letter = wish.letter(usual or desk.letter(kind, material.invoice.language))
    return Outgoing(material, kind, recipients, letter)


def _require_size(material: Material, desk: Desk, installation: Settings) -> None:
    size = material.file_size + len(desk.logo or b"")
    require_attachable(size, installation, name_of(material.invoice))


def require_attachable(size: int, installation: Settings, name: str) -> None:
    """Refuse files of so many bytes where mail may not be so large."""
    if size > installation.max_attachment_bytes:
        raise AttachmentTooLarge(
            f"The file of {name} has {size / 1e6:.1f} MB; emails carry at most "
            f"{installation.max_attachment_bytes / 1e6:g} MB (FOLIO_MAX_ATTACHMENT_BYTES). "
            "Share the document's link instead."
        )


async def write_rows(desk: Desk, messages: Sequence[Outgoing], *, installation: Settings, now: datetime) -> list[Email]:
    """The rows and jobs of many messages of one business; the caller holds the documents locked."""
    invoices = [each.material.invoice for each in messages]
    urls = await hosted_urls(invoices, address=installation.address, now=now)
    today = today_of(desk.business, now)
    emails = []
    for each in messages:
        url = urls[each.material.invoice.id]
        values = values_of(each.material, desk.business, hosted_url=url, today=today)
        emails.append(_row(desk, each, write(desk, each.material, each.letter, values), now))
    await store(emails)
    return emails


async def store(emails: Sequence[Email]) -> None:
    """Write new messages with the promises to send them."""
    await Email.bulk_create(list(emails), batch_size=500)
    for email in emails:
        email._saved_in_db = True
    await promise(emails)


async def promise(emails: Sequence[Email]) -> None:
    """Queue the jobs that send these messages when their time has come."""
    await outbox.enqueue_all(SEND_EMAIL, [_promise(email.id, email.send_after) for email in emails])


async def promise_look(email_id: UUID, at: datetime) -> None:
    """Look at a message again at this time."""
    await outbox.enqueue_all(SEND_EMAIL, [_promise(email_id, at)])


def _promise(email_id: UUID, at: datetime) -> outbox.Promise:
    # Each time has a job of its own: one that is done is not asked again.
    return outbox.Promise(f"{SEND_EMAIL}:{email_id}:{at.isoformat()}", {"emailId": str(email_id)}, at)


def _row(desk: Desk, outgoing: Outgoing, written: Written, now: datetime) -> Email:
    invoice = outgoing.material.invoice
    row = new_email(desk, outgoing.kind, outgoing.recipients, written, now=now)
    row.customer_id, row.invoice_id = invoice.customer_id, invoice.id
    row.send_after = now + timedelta(seconds=desk.settings.undo_seconds)
    return row


def new_email(desk: Desk, kind: EmailKind, recipients: list[str], written: Written, *, now: datetime) -> Email:
    """A message as a row, unsaved; it leaves at once."""
    email_id, sender = new_id(), sender_of(desk.business, desk.settings)
    domain = sender.address.wire.rpartition("@")[2]
    return new_row(
        Email,
        id=email_id,
        business_id=desk.business.id,
        kind=kind,
        message_id=f"<{email_id}@{domain}>",
        sender=str(sender),
        reply_to=desk.settings.reply_to,
        recipients=recipients,
        copies=[] if kind is EmailKind.TEST else list(desk.settings.copy_to),
        subject=written.subject,
        text=written.text,
        html=written.html,
        send_after=now,
        requested_by=current_actor(),
        created_at=now,
    )


async def under_way(invoice_ids: Sequence[UUID], kind: EmailKind) -> set[UUID]:
    """Those of the documents that have a message of this kind which waits or is leaving."""
    emails = Email.filter(invoice_id__in=invoice_ids, kind=kind, state__in=UNDER_WAY)
    return {row.invoice_id for row in await emails.only("id", "invoice_id") if row.invoice_id}


def is_under_way(invoice: Invoice) -> EmailUnderWay:
    """The refusal to send a document that is being sent."""
    return EmailUnderWay(
        f"An email with {name_of(invoice)} waits to leave already; stop it first, or wait until it is sent."
    )


def queued(email: Email) -> Change:
    """What the log keeps of a message that was asked for."""
    action = "sendReminder" if email.kind is EmailKind.REMINDER else "sendInvoice"
    return told(action, email, {"to": email.recipients, "subject": email.subject, "sendAfter": email.send_after})


def told(action: str, email: Email, facts: Mapping[str, object] | None = None) -> Change:
    """An entry about a message, in the timeline of its document if it is about one."""
    after = plain({"emailId": email.id, "kind": email.kind, **(facts or {})})
    if email.invoice_id is None:
        return Change(action, "Email", email.id, after=after)
    return Change(action, SUBJECT, email.invoice_id, after=after)
