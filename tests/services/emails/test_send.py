"""Sending documents: queued with an undo window, sent when the server accepts, once and on record."""

import asyncio
from pathlib import Path

import pytest
from tortoise.context import TortoiseContext

from emails import LATER, PDF, RECIPIENT, deliver, installation, keep_pdf, make_issuer, make_sendable, timeline
from factories import NOW, make_customer
from folio.documents.pdf import PdfRenderer
from folio.domain.errors import (
    AttachmentTooLarge,
    EmailUnderWay,
    FolioError,
    InvalidEmailAddress,
    InvalidSubject,
    InvalidTemplate,
    InvoiceAlreadySent,
    MailNotConfigured,
    NoRecipients,
    SenderMissing,
    TooManyRecipients,
)
from folio.domain.lifecycle import DocumentStatus
from folio.integrations.mail_catcher import mail_folder
from folio.models.emails import Email, EmailState
from folio.models.invoices import Invoice
from folio.models.jobs import Job
from folio.models.numbers import NumberLedgerEntry
from folio.services.customers.contacts import add_contact
from folio.services.emails.deliver import PostOffice, deliver_email
from folio.services.emails.outbox import SEND_EMAIL, Wish
from folio.services.emails.post_office import reached_mail_server
from folio.services.emails.send import finalize_and_send, mark_as_sent, send_invoice
from folio.services.emails.settings import update_email_settings
from folio.services.emails.trial import send_test_email
from invoice_drafts import make_draft
from smtp_server import SmtpServer

TINY_PNG = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAFElEQVR4nGNkZGJmwAaYsIoOWgkAC6oAFkhUOOcAAAAASUVORK5CYII="


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


async def test_the_message_has_a_text_and_a_branded_page_with_the_hosted_link(
    db: TortoiseContext, smtp: SmtpServer, tmp_path: Path
) -> None:
    settings = installation(tmp_path, smtp.address)
    business = await make_issuer(brand_color="#ffe066", logo=TINY_PNG)
    invoice = await make_sendable(business, purchase_order="PO-7")
    await keep_pdf(invoice, tmp_path)

    await deliver((await send_invoice(invoice.id, installation=settings, now=NOW)).email, settings)

    message = smtp.received[0].message
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert html is not None
    assert "your order PO-7. The amount due is €100.00, payable by April 14, 2026." in text.get_content()
    assert "https://billing.example.com/d/" in text.get_content()
    page = html.get_content()
    # Text on so light a colour is dark.
    assert "background:#ffe066" in page
    assert "color:#111318;text-decoration:none" in page
    assert 'src="cid:logo"' in page
    logo = next(part for part in message.walk() if part["Content-ID"] == "<logo>")
    assert logo.get_content_type() == "image/png"
    assert message["Message-ID"].startswith("<")
    assert message["Auto-Submitted"] is None


async def test_only_ascii_goes_over_the_wire(db: TortoiseContext, smtp: SmtpServer, tmp_path: Path) -> None:
    settings = installation(tmp_path, smtp.address)
    business = await make_issuer(name='Müller, "Söhne" & Co')
    invoice = await make_sendable(business)
    await keep_pdf(invoice, tmp_path)
    wish = Wish(recipients=["rechnung@bücher.example"], subject="Rechnung für März – {{ number }}")

    await deliver((await send_invoice(invoice.id, wish, installation=settings, now=NOW)).email, settings)

    (received,) = smtp.received
    assert received.recipients == ("rechnung@xn--bcher-kva.example",)
    received.content.decode("ascii")
    assert received.message["Subject"] == "Rechnung für März – SEQ-1"
    assert received.message["From"].addresses[0].display_name == "Müller, Söhne & Co"


HOSTILE = [
    (Wish(recipients=["a@b.example\r\nBcc: all@b.example"]), InvalidEmailAddress, "recipients.0"),
    (Wish(recipients=["ok@b.example", "Eve <eve@b.example>"]), InvalidEmailAddress, "recipients.1"),
    (Wish(recipients=["a@b.example, c@d.example"]), InvalidEmailAddress, "recipients.0"),
    (Wish(recipients=["@b.example"]), InvalidEmailAddress, "recipients.0"),
    (Wish(recipients=[]), NoRecipients, "recipients"),
    (Wish(recipients=[f"a{number}@b.example" for number in range(51)]), TooManyRecipients, "recipients"),
    (Wish(subject="Hello\r\nBcc: all@b.example"), InvalidSubject, "subject"),
    (Wish(subject="Hello\u2028there"), InvalidSubject, "subject"),
    (Wish(subject="   "), InvalidSubject, "subject"),
    (Wish(body="{{ secret }}"), InvalidTemplate, "body"),
    (Wish(body="{{ ''.__class__ }}"), InvalidTemplate, "body"),
    (Wish(body="{% for a in number %}{% endfor %}"), InvalidTemplate, "body"),
    (Wish(body="{{ " + "not " * 2000 + "number }}"), InvalidTemplate, "body"),
]


@pytest.mark.parametrize(("wish", "refusal", "field"), HOSTILE)
async def test_hostile_wishes_are_refused_before_anything_is_queued(
    wish: Wish, refusal: type[FolioError], field: str, db: TortoiseContext, tmp_path: Path
) -> None:
    invoice = await make_sendable()

    with pytest.raises(refusal) as refused:
        await send_invoice(invoice.id, wish, installation=installation(tmp_path, "catch"), now=NOW)

    assert refused.value.field == field
    assert await Email.all().count() == 0
    assert not await Job.exists(kind=SEND_EMAIL)


async def test_line_breaks_in_names_do_not_reach_the_headers(
    db: TortoiseContext, smtp: SmtpServer, tmp_path: Path
) -> None:
    settings = installation(tmp_path, smtp.address)
    business = await make_issuer(name="North\r\nBcc: all@evil.example")
    invoice = await make_sendable(business)
    await keep_pdf(invoice, tmp_path)

    email = await deliver((await send_invoice(invoice.id, installation=settings, now=NOW)).email, settings)

    assert email.subject == "Invoice SEQ-1 from North Bcc: all@evil.example"
    (received,) = smtp.received
    assert received.recipients == (RECIPIENT,)
    assert received.message["Bcc"] is None


async def test_a_file_that_is_too_large_is_refused_before_anything_is_queued(
    db: TortoiseContext, tmp_path: Path
) -> None:
    invoice = await make_sendable()
    await keep_pdf(invoice, tmp_path, b"%PDF" + bytes(30_000_000))

    with pytest.raises(AttachmentTooLarge, match=r"has 30\.0 MB; emails carry at most 25 MB"):
        await send_invoice(invoice.id, installation=installation(tmp_path, "catch"), now=NOW)

    assert await Email.all().count() == 0


async def test_a_file_that_turns_out_too_large_fails_the_message_without_sending(
    db: TortoiseContext, smtp: SmtpServer, tmp_path: Path
) -> None:
    settings = installation(tmp_path, smtp.address, FOLIO_MAX_ATTACHMENT_BYTES="10000")
    invoice = await make_sendable()
    email = (await send_invoice(invoice.id, installation=settings, now=NOW)).email
    await keep_pdf(invoice, tmp_path, b"%PDF" + bytes(20_000))

    email = await deliver(email, settings)

    assert email.state is EmailState.FAILED
    assert "emails carry at most 0.01 MB" in (email.error or "")
    assert smtp.received == []
    assert await timeline(invoice) == ["sendInvoice", "emailFailed"]


async def test_without_a_mail_server_nothing_is_queued_nor_finalized(db: TortoiseContext, tmp_path: Path) -> None:
    business = await make_issuer()
    invoice = await make_sendable(business)
    draft = await make_draft(business)

    with pytest.raises(MailNotConfigured, match="FOLIO_SMTP_URL"):
        await send_invoice(invoice.id, installation=installation(tmp_path), now=NOW)
    with pytest.raises(MailNotConfigured):
        await finalize_and_send(draft.id, installation=installation(tmp_path), now=NOW)

    assert (await Invoice.get(id=draft.id)).number is None
    assert await Email.all().count() == 0


async def test_a_business_without_an_address_says_so(db: TortoiseContext, tmp_path: Path) -> None:
    invoice = await make_sendable(await make_issuer(email=None))

    with pytest.raises(SenderMissing, match="Settings › Email"):
        await send_invoice(invoice.id, installation=installation(tmp_path, "catch"), now=NOW)


async def test_finalizing_and_sending_is_one_thing(db: TortoiseContext, tmp_path: Path) -> None:
    business = await make_issuer()
    draft = await make_draft(business, await make_customer(business))

    with pytest.raises(NoRecipients):
        await finalize_and_send(draft.id, installation=installation(tmp_path, "catch"), now=NOW)

    left = await Invoice.get(id=draft.id)
    assert (left.status, left.number) == (DocumentStatus.DRAFT, None)
    assert await NumberLedgerEntry.all().count() == 0
    await add_contact(draft.customer_id, {"name": "Payables", "email": RECIPIENT}, now=NOW)
    sent = await finalize_and_send(draft.id, installation=installation(tmp_path, "catch"), now=NOW)
    assert (sent.invoice.number, sent.email.state) == ("SEQ-1", EmailState.WAITING)


async def test_two_operators_who_send_at_once_send_one_email(db: TortoiseContext, tmp_path: Path) -> None:
    invoice = await make_sendable()
    settings = installation(tmp_path, "catch")

    answers = await asyncio.gather(
        *(send_invoice(invoice.id, installation=settings, now=NOW) for _ in range(4)), return_exceptions=True
    )

    assert sum(isinstance(answer, EmailUnderWay) for answer in answers) == 3
    assert await Email.all().count() == 1
    assert await timeline(invoice) == ["sendInvoice"]


async def test_a_sent_document_can_be_sent_again(db: TortoiseContext, smtp: SmtpServer, tmp_path: Path) -> None:
    settings = installation(tmp_path, smtp.address)
    invoice = await make_sendable()
    await keep_pdf(invoice, tmp_path)
    first = await deliver((await send_invoice(invoice.id, installation=settings, now=NOW)).email, settings)

    second = await deliver((await send_invoice(invoice.id, installation=settings, now=NOW)).email, settings)

    assert first.message_id != second.message_id
    assert [email.state for email in (first, second)] == [EmailState.SENT, EmailState.SENT]
    assert (await Invoice.get(id=invoice.id)).sent_at == LATER
    assert len(smtp.received) == 2


async def test_a_document_is_marked_as_sent_once_without_an_email(db: TortoiseContext) -> None:
    invoice = await make_sendable()

    marked = await mark_as_sent(invoice.id, now=NOW)

    assert (marked.status, marked.sent_at) == (DocumentStatus.SENT, NOW)
    with pytest.raises(InvoiceAlreadySent):
        await mark_as_sent(invoice.id, now=NOW)
    assert await timeline(invoice) == ["markInvoiceAsSent"]


async def test_what_waits_to_leave_cannot_be_marked_as_sent(db: TortoiseContext, tmp_path: Path) -> None:
    invoice = await make_sendable()
    await send_invoice(invoice.id, installation=installation(tmp_path, "catch"), now=NOW)

    with pytest.raises(EmailUnderWay):
        await mark_as_sent(invoice.id, now=NOW)


async def test_a_sandbox_keeps_its_mail_and_sends_none(db: TortoiseContext, smtp: SmtpServer, tmp_path: Path) -> None:
    settings = installation(tmp_path, smtp.address)
    business = await make_issuer()
    business.is_sandbox = True
    await business.save()
    invoice = await make_sendable(business)
    await keep_pdf(invoice, tmp_path)

    email = await deliver((await send_invoice(invoice.id, installation=settings, now=NOW)).email, settings)

    assert smtp.received == []
    assert email.state is EmailState.SENT
    assert "a sandbox sends nothing" in (email.server_answer or "")
    (kept,) = mail_folder(tmp_path).glob("*.eml")
    assert b"SEQ-1.pdf" in kept.read_bytes()


async def test_the_catcher_is_spoken_to_and_keeps_every_message(db: TortoiseContext, tmp_path: Path) -> None:
    settings = installation(tmp_path, "catch")
    business = await make_issuer()
    email = await send_test_email(business.id, "ops@northwind.example", installation=settings, now=NOW)

    async with reached_mail_server(settings) as mailer:
        await deliver_email(email.id, PostOffice(mailer, PdfRenderer(None), settings, clock=lambda: NOW))

    (kept,) = mail_folder(tmp_path).glob("*.eml")
    sent = await Email.get(id=email.id)
    assert (sent.state, sent.server_answer) == (EmailState.SENT, f"250 Kept as {kept.name}")
    assert b"Subject: Test message from Northwind" in kept.read_bytes()


async def test_a_test_message_says_at_once_what_is_wrong(db: TortoiseContext, tmp_path: Path) -> None:
    settings = installation(tmp_path, "smtp://127.0.0.1:1")
    email = await send_test_email((await make_issuer()).id, "ops@northwind.example", installation=settings, now=NOW)

    email = await deliver(email, settings, now=NOW)

    assert email.state is EmailState.FAILED
    assert "127.0.0.1:1" in (email.error or "")
