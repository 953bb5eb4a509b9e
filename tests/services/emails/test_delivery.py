"""What a mail server may say or leave unsaid, and what becomes of the message: never twice without a trace."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from emails import (
    LATER,
    RECIPIENT,
    deliver,
    installation,
    keep_pdf,
    make_issuer,
    make_sendable,
    post_office,
    timeline,
)
from factories import NOW
from folio.domain.errors import EmailNotFailed, EmailNotSent, EmailNotWaiting, InvalidInput, InvoiceMustBeCredited
from folio.domain.lifecycle import DocumentStatus
from folio.models.activity import Activity
from folio.models.emails import Email, EmailState
from folio.models.invoices import Invoice
from folio.models.jobs import Job
from folio.services.emails.attempts import NOBODY_SENDS_AFTER, PAUSES, begin_attempt
from folio.services.emails.deliver import deliver_email
from folio.services.emails.fate import cancel_email, mark_email_bounced, retry_email
from folio.services.emails.outbox import SEND_EMAIL, Wish
from folio.services.emails.send import send_invoice
from folio.services.emails.settings import update_email_settings
from folio.services.invoices.void import void_invoice
from folio.settings import Settings
from smtp_server import SmtpServer, later, lost_after_taking, lost_before_taking, never

pytestmark = pytest.mark.usefixtures("db")


@pytest.fixture
def settings(smtp: SmtpServer, tmp_path: Path) -> Settings:
    return installation(tmp_path, smtp.address)


async def queue(settings: Settings, wish: Wish | None = None, **issuer: object) -> tuple[Invoice, Email]:
    """A final invoice with its file, and the message that waits to carry it."""
    invoice = await make_sendable(await make_issuer(**issuer))
    await keep_pdf(invoice, settings.data_dir)
    return invoice, (await send_invoice(invoice.id, wish or Wish(), installation=settings, now=NOW)).email


async def due_jobs() -> list[str]:
    return [job.run_after.isoformat() for job in await Job.filter(kind=SEND_EMAIL).order_by("run_after")]


async def test_later_means_a_pause_and_another_attempt(smtp: SmtpServer, settings: Settings) -> None:
    invoice, email = await queue(settings)
    smtp.answers.append(later)

    email = await deliver(email, settings)
    waiting, too_early = email, await deliver(email, settings)
    sent = await deliver(email, settings, now=LATER + PAUSES[0])

    assert (waiting.state, waiting.error) == (EmailState.WAITING, "451 4.7.1 Greylisted, come back later")
    assert waiting.send_after == LATER + PAUSES[0]
    assert (too_early.state, too_early.attempts) == (EmailState.WAITING, 1)
    assert (sent.state, sent.attempts, sent.error) == (EmailState.SENT, 2, None)
    assert await due_jobs() == [(NOW + timedelta(seconds=30)).isoformat(), waiting.send_after.isoformat()]
    assert await timeline(invoice) == ["sendInvoice", "emailSent"]


async def test_a_server_that_is_down_is_tried_for_hours_and_then_given_up(tmp_path: Path) -> None:
    settings = installation(tmp_path, "smtp://127.0.0.1:1")
    invoice, email = await queue(settings)
    now = LATER

    for pause in PAUSES:
        email = await deliver(email, settings, now=now)
        assert email.state is EmailState.WAITING
        now += pause
    email = await deliver(email, settings, now=now)

    assert email.state is EmailState.FAILED
    assert "127.0.0.1:1" in (email.error or "")
    assert (await Invoice.get(id=invoice.id)).status is DocumentStatus.FINAL
    assert await timeline(invoice) == ["sendInvoice", "emailFailed"]


async def test_a_refusal_fails_at_once_with_the_servers_words(smtp: SmtpServer, settings: Settings) -> None:
    invoice, email = await queue(settings)
    smtp.answers.append(never)

    email = await deliver(email, settings)
    again = await deliver(email, settings, now=LATER + timedelta(days=1))

    assert (email.state, email.error) == (EmailState.FAILED, "554 5.7.1 Rejected as spam")
    assert again.attempts == 1
    assert (await Invoice.get(id=invoice.id)).status is DocumentStatus.FINAL
    assert await timeline(invoice) == ["sendInvoice", "emailFailed"]


async def test_a_failed_message_is_tried_again_by_hand(smtp: SmtpServer, settings: Settings) -> None:
    invoice, email = await queue(settings)
    smtp.answers.append(never)
    email = await deliver(email, settings)

    await retry_email(email.id, installation=settings, now=LATER)
    sent = await deliver(email, settings)

    assert (sent.state, sent.message_id) == (EmailState.SENT, email.message_id)
    assert await timeline(invoice) == ["sendInvoice", "emailFailed", "retryEmail", "emailSent"]
    with pytest.raises(EmailNotFailed):
        await retry_email(email.id, installation=settings, now=LATER)


async def test_one_refused_recipient_does_not_keep_the_others_from_their_invoice(
    smtp: SmtpServer, settings: Settings
) -> None:
    invoice, email = await queue(settings, Wish(recipients=["ok@c.example", "gone@c.example"]))
    smtp.refuse["gone@c.example"] = "550 5.1.1 No such user"

    email = await deliver(email, settings)

    assert (email.state, email.error) == (EmailState.SENT, "Refused: gone@c.example: 550 5.1.1 No such user")
    assert smtp.received[0].recipients == ("ok@c.example",)
    entry = await Activity.get(subject_id=invoice.id, action="emailSent")
    assert entry.after["refused"] == {"gone@c.example": "550 5.1.1 No such user"}


async def test_a_copy_alone_is_no_sent_invoice(smtp: SmtpServer, settings: Settings) -> None:
    business = await make_issuer()
    await update_email_settings(business.id, {"copy_to": ["books@northwind.example"]}, now=NOW)
    invoice = await make_sendable(business)
    await keep_pdf(invoice, settings.data_dir)
    email = (await send_invoice(invoice.id, installation=settings, now=NOW)).email
    smtp.refuse[RECIPIENT] = "550 5.1.1 No such user"

    email = await deliver(email, settings)

    assert (email.state, email.error) == (EmailState.FAILED, f"{RECIPIENT}: 550 5.1.1 No such user")
    assert smtp.received == []


@pytest.mark.parametrize("lost", [lost_before_taking, lost_after_taking], ids=["before taking", "after taking"])
async def test_a_connection_lost_at_the_end_sends_again_under_the_same_id_and_says_so(
    smtp: SmtpServer, settings: Settings, lost: object
) -> None:
    invoice, email = await queue(settings)
    smtp.answers.append(lost)  # type: ignore[arg-type]

    unknown = await deliver(email, settings)
    sent = await deliver(email, settings, now=LATER + PAUSES[0])

    assert (unknown.state, unknown.begun_at) == (EmailState.SENDING, None)
    assert sent.state is EmailState.SENT
    assert {received.message["Message-ID"] for received in smtp.received} == {email.message_id}
    assert len(smtp.received) == (2 if lost is lost_after_taking else 1)
    assert await timeline(invoice) == ["sendInvoice", "sendEmailAgain", "emailSent"]
    trace = await Activity.get(subject_id=invoice.id, action="sendEmailAgain")
    assert "EOF" in trace.after["reason"]


async def test_what_another_process_began_is_left_to_it_until_it_must_be_gone(
    smtp: SmtpServer, settings: Settings
) -> None:
    invoice, email = await queue(settings)
    await begin_attempt(email, None, now=LATER)

    early = await deliver(email, settings, now=LATER + timedelta(seconds=90))
    sent = await deliver(email, settings, now=LATER + NOBODY_SENDS_AFTER)

    assert (early.state, early.attempts) == (EmailState.SENDING, 1)
    assert (LATER + NOBODY_SENDS_AFTER).isoformat() in await due_jobs()
    assert (sent.state, sent.attempts, len(smtp.received)) == (EmailState.SENT, 2, 1)
    assert await timeline(invoice) == ["sendInvoice", "sendEmailAgain", "emailSent"]


async def test_workers_side_by_side_send_a_message_once(smtp: SmtpServer, settings: Settings) -> None:
    invoice, email = await queue(settings)
    smtp.delay = 0.2

    async with post_office(settings) as one, post_office(settings) as other:
        await asyncio.gather(*(deliver_email(email.id, office) for office in (one, other, one, other)))

    assert (len(smtp.received), smtp.most_at_once) == (1, 1)
    assert await timeline(invoice) == ["sendInvoice", "emailSent"]


async def test_a_message_stopped_in_time_does_not_leave(smtp: SmtpServer, settings: Settings) -> None:
    invoice, email = await queue(settings)

    await cancel_email(email.id, now=NOW)
    email = await deliver(email, settings)

    assert (email.state, smtp.received) == (EmailState.CANCELLED, [])
    assert (await Invoice.get(id=invoice.id)).status is DocumentStatus.FINAL
    assert await timeline(invoice) == ["sendInvoice", "cancelEmail"]


async def test_a_message_that_has_begun_to_leave_cannot_be_stopped(smtp: SmtpServer, settings: Settings) -> None:
    invoice, email = await queue(settings)
    smtp.delay = 0.3

    sending = asyncio.create_task(deliver(email, settings))
    while (await Email.get(id=email.id)).state is not EmailState.SENDING:
        await asyncio.sleep(0.01)
    with pytest.raises(EmailNotWaiting, match="SENDING"):
        await cancel_email(email.id, now=LATER)

    assert (await sending).state is EmailState.SENT
    assert await timeline(invoice) == ["sendInvoice", "emailSent"]


async def test_the_end_of_the_undo_window_has_one_winner(smtp: SmtpServer, settings: Settings) -> None:
    invoice, email = await queue(settings)

    _, stopped = await asyncio.gather(
        deliver(email, settings), cancel_email(email.id, now=LATER), return_exceptions=True
    )

    left = await Email.get(id=email.id)
    was_stopped = not isinstance(stopped, EmailNotWaiting)
    assert left.state is (EmailState.CANCELLED if was_stopped else EmailState.SENT)
    assert len(smtp.received) == (0 if was_stopped else 1)
    assert await timeline(invoice) == ["sendInvoice", "cancelEmail" if was_stopped else "emailSent"]


async def test_a_stopped_message_can_be_sent_after_all(smtp: SmtpServer, settings: Settings) -> None:
    _, email = await queue(settings)
    await cancel_email(email.id, now=NOW)

    await retry_email(email.id, installation=settings, now=NOW)
    sent = await deliver(email, settings, now=NOW)

    assert (sent.state, len(smtp.received)) == (EmailState.SENT, 1)


async def test_nobody_gets_a_document_that_was_voided_first(smtp: SmtpServer, settings: Settings) -> None:
    invoice, email = await queue(settings)

    await void_invoice(invoice.id, reason="Wrong customer", now=NOW)
    email = await deliver(email, settings)

    assert (email.state, email.error, smtp.received) == (EmailState.CANCELLED, "The document was voided.", [])
    assert await timeline(invoice) == ["sendInvoice", "voidInvoice", "cancelEmail"]


async def test_voiding_while_it_leaves_says_that_the_customer_may_have_it(smtp: SmtpServer, settings: Settings) -> None:
    invoice, email = await queue(settings)
    smtp.delay = 0.5

    sending = asyncio.create_task(deliver(email, settings))
    while (await Email.get(id=email.id)).state is not EmailState.SENDING:
        await asyncio.sleep(0.01)
    voided = await void_invoice(invoice.id, reason="Wrong customer", now=LATER)
    email = await sending

    assert [warning["code"] for warning in voided.warnings] == ["VOIDED_AFTER_SENDING"]
    assert email.state is EmailState.SENT
    assert (await Invoice.get(id=invoice.id)).status is DocumentStatus.VOIDED
    assert await timeline(invoice) == ["sendInvoice", "voidInvoice", "emailSent"]


async def test_where_the_law_wants_a_credit_note_a_leaving_document_is_not_voided(
    smtp: SmtpServer, settings: Settings
) -> None:
    address = {"line1": "1 rue A", "city": "Paris", "postal_code": "75001", "country": "FR"}
    invoice, email = await queue(settings, address=address)
    await begin_attempt(email, None, now=LATER)

    with pytest.raises(InvoiceMustBeCredited):
        await void_invoice(invoice.id, reason="Wrong customer", now=LATER)


async def test_a_voided_document_is_not_tried_again(smtp: SmtpServer, settings: Settings) -> None:
    invoice, email = await queue(settings)
    smtp.answers.append(later)
    smtp.delay = 0.3

    sending = asyncio.create_task(deliver(email, settings))
    while (await Email.get(id=email.id)).state is not EmailState.SENDING:
        await asyncio.sleep(0.01)
    await void_invoice(invoice.id, reason="Wrong customer", now=LATER)
    await sending
    email = await deliver(email, settings, now=LATER + PAUSES[0])

    assert (email.state, smtp.received) == (EmailState.CANCELLED, [])


async def test_a_bounce_is_entered_once_and_the_document_stays_sent(smtp: SmtpServer, settings: Settings) -> None:
    invoice, email = await queue(settings)
    with pytest.raises(EmailNotSent):
        await mark_email_bounced(email.id, "Mailbox full", now=NOW)
    email = await deliver(email, settings)
    with pytest.raises(InvalidInput):
        await mark_email_bounced(email.id, "  ", now=LATER)

    bounced = await mark_email_bounced(email.id, "Mailbox full", now=LATER)

    assert (bounced.state, bounced.bounce_reason) == (EmailState.BOUNCED, "Mailbox full")
    assert (await Invoice.get(id=invoice.id)).status is DocumentStatus.SENT
    assert await timeline(invoice) == ["sendInvoice", "emailSent", "markEmailBounced"]


async def test_connections_are_kept_for_the_next_message(smtp: SmtpServer, settings: Settings) -> None:
    emails = [(await queue(settings))[1] for _ in range(5)]

    async with post_office(settings) as office:
        for email in emails:
            await deliver_email(email.id, office)

    assert (len(smtp.received), len(smtp.sessions)) == (5, 1)
