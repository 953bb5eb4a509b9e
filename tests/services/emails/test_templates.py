"""The words and the look of emails: what ships, what a business writes itself, what is refused."""

from datetime import timedelta
from pathlib import Path

import pytest
from tortoise.context import TortoiseContext

from emails import deliver, installation, keep_pdf, make_issuer, make_sendable, post_office
from factories import NOW, make_customer
from folio.documents.letters import VARIABLES, Letter, letters, require_letter, write_letter
from folio.documents.wording import languages
from folio.domain.errors import FolioError, InvalidEmailAddress, InvalidInput, InvalidTemplate, UnknownLanguage
from folio.domain.lifecycle import DocumentStatus
from folio.models.activity import Activity
from folio.models.emails import Email, EmailKind, EmailTemplate, HostedLink
from folio.models.invoices import Invoice
from folio.services.billing.auto_issue import issue_invoice
from folio.services.customers.contacts import add_contact
from folio.services.emails.outbox import Wish
from folio.services.emails.preview import draft_email, preview_template
from folio.services.emails.send import mark_as_sent, send_invoice
from folio.services.emails.settings import settings_of, update_email_settings
from folio.services.emails.templates import (
    checked_letter,
    reset_email_template,
    save_email_template,
    template_in_use,
    templates_of,
)
from folio.settings import Settings
from invoice_drafts import make_draft
from smtp_server import SmtpServer

KINDS = ("invoice", "credit_note", "reminder", "test")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return installation(tmp_path, "catch")


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", KINDS)
def test_every_letter_that_ships_works_with_all_and_with_no_values(language: str, kind: str) -> None:
    letter = getattr(letters(language), kind)

    require_letter(letter)
    full = write_letter(letter, {name: f"<{name}>" for name in VARIABLES})
    bare = write_letter(letter, dict.fromkeys(VARIABLES, ""))

    assert "<business>" in full.subject
    assert "{" not in full.subject + full.body + bare.subject + bare.body
    if kind != "test":
        assert "\n\n<hosted_url>\n\n" in full.body


REFUSED = [
    ("Hello {{ costumer }}", "Line 1 of the body: there is no {{ costumer }}; there are business, customer"),
    ("Hello\n\n{% if period %}x", "Line 3 of the body does not work"),
    ("{{ number.__class__ }}", "getattr is not for letters"),
    ("{{ range(9) }}", "call is not for letters"),
    ("{{ number * 1000000000 }}", "mul is not for letters"),
    ("{{ 'x'|center(1000000000) }}", "there is no filter 'center' here"),
    ("{% for x in number %}{% endfor %}", "for is not for letters"),
    ("{% set a = 1 %}", "assign is not for letters"),
    ("{% include '/etc/passwd' %}", "include is not for letters"),
    ("{{ " + "(" * 4000 + "1" + ")" * 4000 + " }}", "nested too deeply"),
]


@pytest.mark.parametrize(("body", "why"), REFUSED)
def test_a_template_that_would_not_work_is_refused(body: str, why: str) -> None:
    with pytest.raises(InvalidTemplate) as refused:
        checked_letter(Letter("Hi", body))

    assert why in refused.value.message
    assert refused.value.field == "body"


async def test_a_refused_template_is_not_kept(db: TortoiseContext) -> None:
    business = await make_issuer()

    with pytest.raises(InvalidTemplate):
        await save_email_template(business.id, EmailKind.INVOICE, "en", Letter("Hi", "{{ x }}"), now=NOW)

    assert await EmailTemplate.all().count() == 0


async def test_own_words_are_sent_in_the_documents_language_until_they_are_taken_back(
    db: TortoiseContext, settings: Settings
) -> None:
    business = await make_issuer()
    own = Letter("Rechnung {{ number }}", "Guten Tag {{ customer }},\r\n\r\n{{ hosted_url }}")
    customer = await make_customer(business, name="Kunde AG", language="de-AT")
    await add_contact(customer.id, {"name": "Buchhaltung", "email": "b@kunde.example"}, now=NOW)

    saved = await save_email_template(business.id, EmailKind.INVOICE, "de", own, now=NOW)
    await save_email_template(business.id, EmailKind.INVOICE, "de", own, now=NOW)
    draft = await make_draft(business, customer)
    shown = await draft_email(draft.id, installation=settings, now=NOW)
    back = await reset_email_template(business.id, EmailKind.INVOICE, "de", now=NOW)

    assert (saved.is_own, saved.letter.body) == (True, "Guten Tag {{ customer }},\n\n{{ hosted_url }}")
    assert shown.written.text.startswith("Guten Tag Kunde AG,")
    assert (back.is_own, back.letter.subject) == (False, "Rechnung {{ number }} von {{ business }}")
    assert await Activity.filter(action="saveEmailTemplate").count() == 1
    assert len(await templates_of(business.id)) == len(EmailKind) * len(languages())
    assert not (await template_in_use(business.id, EmailKind.INVOICE, "de-AT")).is_own


async def test_a_language_without_letters_is_refused(db: TortoiseContext) -> None:
    business = await make_issuer()

    with pytest.raises(UnknownLanguage):
        await save_email_template(business.id, EmailKind.INVOICE, "xx", Letter("Hi", "Hi"), now=NOW)


async def test_a_preview_shows_a_sample_or_a_real_document_and_keeps_nothing(
    db: TortoiseContext, settings: Settings
) -> None:
    business = await make_issuer()
    invoice = await make_sendable(business, purchase_order="PO-3")
    letter = Letter("{{ number }}", "{{ amount_due }} {{ purchase_order }}")
    given = {"installation": settings, "now": NOW}

    sample = await preview_template(business.id, EmailKind.INVOICE, "fr", letter, **given)  # type: ignore[arg-type]
    real = await preview_template(
        business.id,
        EmailKind.INVOICE,
        "en",
        letter,
        invoice_id=invoice.id,
        **given,  # type: ignore[arg-type]
    )

    assert (sample.subject, "Montant" in sample.html) == ("SAMPLE-1", True)
    assert (real.subject, real.text) == ("SEQ-1", "€100.00 PO-3")
    assert await HostedLink.all().count() == 0


async def test_what_a_customer_is_called_is_not_taken_for_a_variable(db: TortoiseContext, settings: Settings) -> None:
    business = await make_issuer()
    customer = await make_customer(business, name="{{ secret }} {% if x %} <b onload=x>&")
    await add_contact(customer.id, {"name": "Payables", "email": "p@c.example"}, now=NOW)
    await save_email_template(
        business.id, EmailKind.INVOICE, "en", Letter("For {{ customer }}", "Dear {{ customer }}"), now=NOW
    )
    draft = await make_draft(business, customer)

    shown = await draft_email(draft.id, installation=settings, now=NOW)
    changed = await draft_email(
        draft.id, Wish(subject=shown.letter.subject, body=shown.letter.body), installation=settings, now=NOW
    )

    for message in (shown, changed):
        assert "secret" in message.written.text
        assert "<b onload" not in message.written.html
        assert "&lt;b onload=x&gt;" in message.written.html


async def test_settings_are_checked_and_kept(db: TortoiseContext) -> None:
    business = await make_issuer()
    refused: list[tuple[dict[str, object], type[FolioError], str]] = [
        ({"sender_email": "nobody"}, InvalidEmailAddress, "senderEmail"),
        ({"sender_name": "A\r\nBcc: b@c.example"}, InvalidInput, "senderName"),
        ({"sender_name": "A <b@c.example>"}, InvalidInput, "senderName"),
        ({"reply_to": "a@b.example\nX: y"}, InvalidEmailAddress, "replyTo"),
        ({"copy_to": ["ok@b.example", "x"]}, InvalidEmailAddress, "copyTo.1"),
        ({"undo_seconds": 3601}, InvalidInput, "undoSeconds"),
        ({"undo_seconds": -1}, InvalidInput, "undoSeconds"),
    ]
    for changes, refusal, field in refused:
        with pytest.raises(refusal) as said:
            await update_email_settings(business.id, changes, now=NOW)  # type: ignore[arg-type]
        assert said.value.field == field

    await update_email_settings(business.id, {"undo_seconds": 0, "copy_to": []}, now=NOW)
    await update_email_settings(business.id, {"undo_seconds": 0}, now=NOW)

    assert (await settings_of(business.id)).undo_seconds == 0
    assert await Activity.filter(action="updateEmailSettings").count() == 1


async def test_a_pdf_that_is_not_made_yet_is_made_before_the_message_leaves(
    db: TortoiseContext, smtp: SmtpServer, tmp_path: Path
) -> None:
    from folio.documents.pdf import PdfRenderer
    from folio.services.emails.deliver import PostOffice, deliver_email

    settings = installation(tmp_path, smtp.address)
    invoice = await make_sendable()
    email = (await send_invoice(invoice.id, installation=settings, now=NOW)).email

    async with post_office(settings) as office, PdfRenderer(None) as renderer:
        await deliver_email(email.id, PostOffice(office.mailer, renderer, settings, office.clock))

    (attachment,) = smtp.received[0].message.iter_attachments()
    sent = await Email.get(id=email.id).prefetch_related("file")
    assert attachment.get_content()[:5] == b"%PDF-"
    assert sent.file is not None
    assert len(attachment.get_content()) == sent.file.size


async def test_what_is_issued_by_itself_is_sent_by_itself(
    db: TortoiseContext, smtp: SmtpServer, tmp_path: Path
) -> None:
    settings = installation(tmp_path, smtp.address)
    business = await make_issuer()
    customer = await make_customer(business)
    await add_contact(customer.id, {"name": "Payables", "email": "p@c.example"}, now=NOW)
    draft = await make_draft(business, customer)

    await issue_invoice(draft.id, installation=settings, now=NOW)
    await issue_invoice(draft.id, installation=settings, now=NOW)
    await keep_pdf(await Invoice.get(id=draft.id), tmp_path)
    await deliver(await Email.get(invoice_id=draft.id), settings, now=NOW + timedelta(minutes=1))

    assert (await Invoice.get(id=draft.id)).status is DocumentStatus.SENT
    assert len(smtp.received) == 1


async def test_what_cannot_be_sent_by_itself_stays_final_and_says_why(db: TortoiseContext, settings: Settings) -> None:
    draft = await make_draft(await make_issuer())

    await issue_invoice(draft.id, installation=settings, now=NOW)
    await issue_invoice(draft.id, installation=settings, now=NOW)
    final = await Invoice.get(id=draft.id)
    sent = await mark_as_sent(draft.id, now=NOW)

    assert final.status is DocumentStatus.FINAL
    (warning,) = final.warnings
    assert warning["message"].startswith("Not sent automatically: There is nobody to send it to")
    assert sent.warnings == []
    assert await Activity.filter(action="leaveUnsent").count() == 1
