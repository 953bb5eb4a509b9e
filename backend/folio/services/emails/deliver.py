"""Handing a message to the mail server, and writing down what became of it."""

import asyncio
import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from folio.documents.email import LOGO_ADDRESS
from folio.documents.pdf import PdfRenderer
from folio.domain.email_addresses import EmailAddress, require_email_address
from folio.domain.errors import FolioError
from folio.integrations.mail import (
    Mailer,
    MailServerUnavailable,
    MessageRefused,
    OutcomeUnknown,
    Parcel,
    Receipt,
)
from folio.integrations.mail_catcher import keep_message, mail_folder
from folio.integrations.mail_message import Attachment, Message, message_bytes, safe_file_name
from folio.integrations.storage import FileStore
from folio.models.businesses import Business
from folio.models.emails import Email
from folio.models.invoices import Invoice, InvoiceFile
from folio.services.emails import attempts
from folio.services.emails.outbox import UNDER_WAY, require_attachable
from folio.services.invoices.facts import name_of
from folio.services.renditions.stored import render_invoice
from folio.settings import Settings

WORKER = "worker"


@dataclass(frozen=True, slots=True)
class PostOffice:
    """What sending needs: the mail server (None where there is none), the browser, the files, the settings, a clock."""

    mailer: Mailer | None
    renderer: PdfRenderer
    installation: Settings
    clock: Callable[[], datetime]

    @property
    def store(self) -> FileStore:
        return FileStore(self.installation.data_dir)


async def deliver_email(email_id: UUID, office: PostOffice) -> None:
    """Send the message if it is to be sent now. Runs at least once for each message, so it looks before it acts."""
    email = await Email.get_or_none(id=email_id)
    if email is None or email.state not in UNDER_WAY or email.send_after > office.clock():
        return
    business = await Business.get(id=email.business_id)
    # Before anything is begun: printing takes long, and may fail.
    file = await _file(email, office)
    content = await _content(email, business, file, office)
    attempt = await attempts.begin_attempt(email, file, now=office.clock())
    if attempt is None:
        return
    try:
        receipt = await _hand_over(attempt, business, content, office)
    except MessageRefused as refusal:
        await attempts.end_refused(attempt, str(refusal), now=office.clock())
    except MailServerUnavailable as unavailable:
        await attempts.end_later(attempt, str(unavailable), now=office.clock())
    except OutcomeUnknown as unknown:
        await attempts.end_unknown(attempt, str(unknown), now=office.clock())
    else:
        await attempts.end_sent(attempt, receipt, now=office.clock())


async def _file(email: Email, office: PostOffice) -> InvoiceFile | None:
    """The latest PDF of the message's document, printed now if it was not yet."""
    if email.invoice_id is None:
        return None
    return await render_invoice(email.invoice_id, office.renderer, office.store, now=office.clock())


async def _content(
    email: Email, business: Business, file: InvoiceFile | None, office: PostOffice
) -> bytes | MessageRefused:
    """The message as bytes, or why there will never be one."""
    logo = base64.b64decode(business.logo) if business.logo and LOGO_ADDRESS in email.html else None
    try:
        files = [await _attachment(file, logo, office)] if file else []
        return await asyncio.to_thread(message_bytes, _message(email, logo, files))
    except FolioError as refusal:
        return MessageRefused(refusal.message)


async def _hand_over(email: Email, business: Business, content: bytes | MessageRefused, office: PostOffice) -> Receipt:
    if isinstance(content, MessageRefused):
        raise content
    if business.is_sandbox:
        name = await keep_message(mail_folder(office.installation.data_dir), content)
        return Receipt(f"Kept as mail/{name} in the data folder: a sandbox sends nothing.")
    if office.mailer is None:
        raise MailServerUnavailable("There is no mail server: FOLIO_SMTP_URL is not set.")
    parcel = Parcel(
        sender=_sender(email)[1].wire,
        recipients=[address.wire for address in _addresses(email.recipients)],
        content=content,
        copies=[address.wire for address in _addresses(email.copies)],
    )
    return await office.mailer.send(parcel, is_last_attempt=attempts.is_last_attempt(email))


async def _attachment(file: InvoiceFile, logo: bytes | None, office: PostOffice) -> Attachment:
    invoice = await Invoice.get(id=file.invoice_id)
    require_attachable(file.size + len(logo or b""), office.installation, name_of(invoice))
    content = await office.store.read(file.path, sha256=file.sha256)
    return Attachment(safe_file_name(invoice.number or "", "pdf"), file.media_type, content)


def _message(email: Email, logo: bytes | None, files: Sequence[Attachment]) -> Message:
    name, sender = _sender(email)
    return Message(
        message_id=email.message_id,
        sender_name=name,
        sender=sender,
        recipients=_addresses(email.recipients),
        reply_to=require_email_address(email.reply_to) if email.reply_to else None,
        subject=email.subject,
        text=email.text,
        html=email.html,
        written_at=email.created_at,
        is_automatic=email.requested_by == WORKER,
        logo=logo,
        attachments=files,
    )


def _addresses(texts: Sequence[str]) -> list[EmailAddress]:
    return [require_email_address(text) for text in texts]


def _sender(email: Email) -> tuple[str, EmailAddress]:
    name, _, address = email.sender.rpartition(" <")
    return name, require_email_address(address.removesuffix(">"))
