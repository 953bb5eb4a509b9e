"""Sending documents: queued with an undo window, sent when the server accepts, once and on record."""

from pathlib import Path

from tortoise.context import TortoiseContext

from emails import LATER, PDF, RECIPIENT, deliver, installation, keep_pdf, make_issuer, make_sendable, timeline
from factories import NOW
from folio.domain.lifecycle import DocumentStatus
from folio.models.emails import EmailState
from folio.models.invoices import Invoice
from folio.services.emails.fate import cancel_email
from folio.services.emails.send import send_invoice
from folio.services.emails.settings import update_email_settings
from smtp_server import SmtpServer


async def test_a_sent_invoice_arrives_with_its_stored_pdf(
    db: TortoiseContext, smtp: SmtpServer, tmp_path: Path
) -> None:
    settings = installation(tmp_path, smtp.address)
    business = await make_issuer()
    await update_email_settings(business.id, {"copy_to": ["books@northwind.example"]}, now=NOW)
    invoice = await make_sendable(business)
    await keep_pdf(invoice, tmp_path)

    email = (await send_invoice(invoice.id, installation=settings, now=NOW)).email
    waiting = await Invoice.get(id=invoice.id)
    email = await deliver(email, settings)

    assert waiting.status is DocumentStatus.FINAL
    assert (email.state, email.sent_at) == (EmailState.SENT, LATER)
    assert email.server_answer == "250 2.0.0 Queued as 4711"
    sent = await Invoice.get(id=invoice.id)
    assert (sent.status, sent.sent_at, sent.due_on) == (DocumentStatus.SENT, LATER, invoice.due_on)
    (received,) = smtp.received
    assert received.recipients == (RECIPIENT, "books@northwind.example")
    message = received.message
    assert message["Subject"] == "Invoice SEQ-1 from Northwind"
    assert message["To"] == RECIPIENT
    assert message["Bcc"] is None
    assert message["From"] == "Northwind <billing@northwind.example>"
    (attachment,) = message.iter_attachments()
    assert (attachment.get_filename(), attachment.get_content()) == ("SEQ-1.pdf", PDF)
    assert await timeline(invoice) == ["sendInvoice", "emailSent"]


async def test_a_message_stopped_in_time_does_not_leave(db: TortoiseContext, smtp: SmtpServer, tmp_path: Path) -> None:
    settings = installation(tmp_path, smtp.address)
    invoice = await make_sendable()
    await keep_pdf(invoice, tmp_path)
    email = (await send_invoice(invoice.id, installation=settings, now=NOW)).email

    await cancel_email(email.id, now=NOW)
    email = await deliver(email, settings)

    assert email.state is EmailState.CANCELLED
    assert smtp.received == []
    assert (await Invoice.get(id=invoice.id)).status is DocumentStatus.FINAL
    assert await timeline(invoice) == ["sendInvoice", "cancelEmail"]
