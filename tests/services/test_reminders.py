"""Reminders: each rule once for a due date, never for what nothing is to be paid for, stopped when money comes."""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from emails import RECIPIENT, deliver, installation, keep_pdf, make_issuer
from factories import NOW
from folio.domain.errors import (
    AlreadyExists,
    EmailUnderWay,
    FolioError,
    InvalidInput,
    InvoiceAlreadyPaid,
    InvoiceNotFinal,
    InvoiceNotSent,
    InvoiceUncollectible,
    MailNotConfigured,
    NoRecipients,
    NotAnInvoice,
)
from folio.domain.lifecycle import DocumentStatus, DocumentType, PaymentStatus
from folio.models.activity import Activity
from folio.models.businesses import Business
from folio.models.customers import CustomerContact
from folio.models.emails import Email, EmailKind, EmailState
from folio.models.invoices import Invoice
from folio.models.reminders import Reminder, ReminderRule
from folio.services.emails.outbox import Wish
from folio.services.invoices.balances import change_balance
from folio.services.invoices.correcting import Correction, correct_invoice
from folio.services.payments.allocations import Allocation
from folio.services.payments.record import NewPayment, record_payment
from folio.services.reminders.preview import upcoming_reminders
from folio.services.reminders.rules import RuleChanges, add_usual_rules, create_rule, remove_rule, rules_of, update_rule
from folio.services.reminders.run import remind_everywhere, send_due_reminders, send_reminders
from folio.services.reminders.send import send_reminder
from folio.settings import Settings
from services.failing_steps import BrokenStep, failing_at
from services.reminding import TODAY, make_rules, make_sent, remind_in_process
from smtp_server import SmtpServer

pytestmark = pytest.mark.usefixtures("db")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return installation(tmp_path, "catch")


async def run(business: Business, settings: Settings, now: datetime = NOW) -> list[int]:
    """The days of the rules that reminded."""
    outcomes = await send_due_reminders(business, installation=settings, now=now)
    return [outcome.rule.days for outcome in outcomes if outcome.reminder]


def days_later(days: int) -> datetime:
    return NOW + timedelta(days=days)


async def reminded_of(invoice: Invoice) -> int:
    return await Reminder.filter(invoice_id=invoice.id).count()


async def test_a_rule_reminds_on_its_day_and_once(settings: Settings) -> None:
    business, _ = await make_rules(7)
    invoice = await make_sent(business)

    early = await run(business, settings, days_later(6))
    first = await run(business, settings, days_later(7))
    again = await run(business, settings, days_later(7))
    later = await run(business, settings, days_later(40))

    assert (early, first, again, later) == ([], [7], [], [])
    email = await Email.get(invoice_id=invoice.id)
    assert (email.kind, email.recipients, email.state) == (EmailKind.REMINDER, [RECIPIENT], EmailState.WAITING)
    assert "SEQ-1" in email.subject


async def test_rules_before_on_and_after_the_due_date_follow_each_other(settings: Settings) -> None:
    business, _ = await make_rules(-3, 0, 7)
    invoice = await make_sent(business, TODAY + timedelta(days=3))

    seen = []
    for day in range(12):
        seen += [(day, days) for days in await run(business, settings, days_later(day))]
        await Email.all().update(state=EmailState.SENT)

    assert seen == [(0, -3), (3, 0), (10, 7)]
    assert await reminded_of(invoice) == 3


async def test_days_that_were_missed_are_made_up_for_by_one_reminder(settings: Settings) -> None:
    business, _ = await make_rules(-3, 1, 7, 14)
    await make_sent(business)

    after_a_long_sleep = await run(business, settings, days_later(20))
    afterwards = [await run(business, settings, days_later(day)) for day in (20, 21, 60)]

    assert (after_a_long_sleep, afterwards) == ([14], [[], [], []])


async def test_a_rule_turned_on_today_reminds_of_no_day_gone_by(settings: Settings) -> None:
    business = await make_issuer()
    old, new = await make_sent(business, TODAY - timedelta(days=400)), await make_sent(business)
    await create_rule(business.id, RuleChanges(days=7, is_active=True), now=NOW)

    assert await run(business, settings) == []
    assert await run(business, settings, days_later(7)) == [7]
    assert (await reminded_of(old), await reminded_of(new)) == (0, 1)


async def test_the_day_is_the_businesss_own(settings: Settings) -> None:
    tokyo, _ = await make_rules(0, business=await make_issuer(time_zone="Asia/Tokyo"))
    honolulu, _ = await make_rules(0, business=await make_issuer(time_zone="Pacific/Honolulu"))
    for business in (tokyo, honolulu):
        await make_sent(business, date(2026, 3, 16))
    evening_in_utc = datetime(2026, 3, 15, 16, tzinfo=UTC)

    assert await run(tokyo, settings, evening_in_utc) == [0]
    assert await run(honolulu, settings, evening_in_utc) == []
    assert await run(honolulu, settings, datetime(2026, 3, 16, 10, tzinfo=UTC)) == [0]


async def test_a_sandbox_reminds_by_its_own_clock(settings: Settings) -> None:
    business, _ = await make_rules(7)
    await Business.filter(id=business.id).update(is_sandbox=True, sandbox_today=TODAY)
    business = await Business.get(id=business.id)
    await make_sent(business)

    assert await run(business, settings) == []
    await Business.filter(id=business.id).update(sandbox_today=TODAY + timedelta(days=8))
    assert await run(await Business.get(id=business.id), settings) == [7]


async def test_what_was_sent_on_the_rules_day_or_later_is_not_pressed_for(settings: Settings) -> None:
    business, _ = await make_rules(0, 7)
    await make_sent(business, sent_at=NOW)

    assert await run(business, settings) == []
    assert await run(business, settings, days_later(7)) == [7]


NEVER: list[dict[str, Any]] = [
    {"status": DocumentStatus.DRAFT},
    {"status": DocumentStatus.FINAL},
    {"status": DocumentStatus.VOIDED},
    {"payment_status": PaymentStatus.PAID, "paid_minor": 10_000},
    {"payment_status": PaymentStatus.PAID, "credited_minor": 10_000},
    {"payment_status": PaymentStatus.UNCOLLECTIBLE},
    {"document_type": DocumentType.CREDIT_NOTE},
]
REFUSALS = [
    InvoiceNotFinal,
    InvoiceNotSent,
    InvoiceNotFinal,
    InvoiceAlreadyPaid,
    InvoiceAlreadyPaid,
    InvoiceUncollectible,
    NotAnInvoice,
]


@pytest.mark.parametrize("columns", NEVER, ids=lambda columns: "-".join(str(value) for value in columns.values()))
async def test_rules_never_remind_of_it(columns: dict[str, Any], settings: Settings) -> None:
    business, _ = await make_rules(0)
    await make_sent(business, **columns)

    assert await run(business, settings) == []
    assert await Email.all().count() == 0


@pytest.mark.parametrize(("columns", "refusal"), list(zip(NEVER, REFUSALS, strict=True)))
async def test_nobody_reminds_of_it_by_hand(
    columns: dict[str, Any], refusal: type[FolioError], settings: Settings
) -> None:
    invoice = await make_sent(await make_issuer(), **columns)

    with pytest.raises(refusal):
        await send_reminder(invoice.id, installation=settings, now=NOW)

    assert await Reminder.all().count() == 0


async def test_a_reminder_by_hand_has_its_own_words_and_recipients(settings: Settings) -> None:
    invoice = await make_sent(await make_issuer())
    wish = Wish(["boss@customer.example"], "About {{ number }}", "Please pay {{ amount_due }}.")

    reminder = await send_reminder(invoice.id, wish, installation=settings, now=NOW)

    email = await Email.get(id=reminder.email_id)
    assert (email.recipients, email.subject) == (["boss@customer.example"], "About SEQ-1")
    assert "Please pay €100.00." in email.text
    assert (reminder.rule_id, reminder.due_on) == (None, invoice.due_on)
    with pytest.raises(EmailUnderWay):
        await send_reminder(invoice.id, installation=settings, now=NOW)


async def test_a_reminder_is_in_the_timeline_with_its_rule(settings: Settings) -> None:
    business, _ = await make_rules(7)
    invoice = await make_sent(business)

    await run(business, settings, days_later(7))

    entry = await Activity.filter(subject_id=invoice.id).order_by("-sequence").first()
    assert entry is not None
    assert entry.action == "sendReminder"
    assert entry.after["ruleDays"] == 7
    assert entry.after["to"] == [RECIPIENT]


async def test_money_that_comes_before_the_reminder_leaves_stops_it(tmp_path: Path, smtp: SmtpServer) -> None:
    settings = installation(tmp_path, smtp.address)
    business, _ = await make_rules(0)
    paid, open_ = await make_sent(business), await make_sent(business)
    await run(business, settings)
    for invoice in (paid, open_):
        await keep_pdf(invoice, tmp_path)
    part = Allocation(paid.id, Decimal(100))
    await record_payment(NewPayment(Decimal(100), allocations=[part]), now=NOW)

    stopped = await deliver(await Email.get(invoice_id=paid.id), settings)
    sent = await deliver(await Email.get(invoice_id=open_.id), settings)

    assert (stopped.state, sent.state) == (EmailState.CANCELLED, EmailState.SENT)
    assert stopped.error is not None
    assert "nothing left to pay" in stopped.error
    assert len(smtp.received) == 1
    assert [entry.action for entry in await Activity.filter(subject_id=paid.id).order_by("sequence")][
        -1
    ] == "cancelEmail"


async def test_a_corrected_due_date_is_reminded_of_anew(settings: Settings) -> None:
    business, _ = await make_rules(7)
    invoice = await make_sent(business)
    await run(business, settings, days_later(7))
    await Email.all().update(state=EmailState.SENT)

    later = TODAY + timedelta(days=30)
    await correct_invoice(invoice.id, Correction(due_on=later), expected_version=invoice.version, now=days_later(8))

    assert await run(business, settings, days_later(36)) == []
    assert await run(business, settings, days_later(37)) == [7]
    assert await reminded_of(invoice) == 2


async def test_a_reminder_that_waits_does_not_leave_with_a_due_date_that_was_corrected(
    tmp_path: Path, smtp: SmtpServer
) -> None:
    settings = installation(tmp_path, smtp.address)
    business, _ = await make_rules(0)
    invoice = await make_sent(business)
    await run(business, settings)
    later = TODAY + timedelta(days=30)
    await correct_invoice(invoice.id, Correction(due_on=later), expected_version=invoice.version, now=NOW)
    await keep_pdf(await Invoice.get(id=invoice.id), tmp_path)

    stopped = await deliver(await Email.get(invoice_id=invoice.id), settings)

    assert (stopped.state, smtp.received) == (EmailState.CANCELLED, [])
    assert "corrected to 2026-04-14" in (stopped.error or "")


async def test_a_customer_without_an_address_is_skipped_until_there_is_one(settings: Settings) -> None:
    business, _ = await make_rules(0)
    invoice = await make_sent(business)
    await CustomerContact.all().delete()
    await Invoice.filter(id=invoice.id).update(buyer={**invoice.buyer, "emails": []})
    other = await make_sent(business)

    outcomes = await send_due_reminders(business, installation=settings, now=NOW)

    by_id = {outcome.invoice.id: outcome for outcome in outcomes}
    assert isinstance(by_id[invoice.id].refusal, NoRecipients)
    assert by_id[other.id].reminder is not None
    assert await reminded_of(invoice) == 0
    await Invoice.filter(id=invoice.id).update(emails=["new@customer.example"])
    assert await run(business, settings) == [0]


async def test_where_mail_cannot_leave_reminders_stay_due(tmp_path: Path) -> None:
    business, _ = await make_rules(0)
    await make_sent(business)

    await remind_everywhere(installation=installation(tmp_path), now=NOW)
    (outcome,) = await send_due_reminders(business, installation=installation(tmp_path), now=NOW)

    assert isinstance(outcome.refusal, MailNotConfigured)
    assert await run(business, installation(tmp_path, "catch")) == [0]


async def test_all_businesses_have_their_turn(settings: Settings) -> None:
    for _ in range(2):
        business, _rules = await make_rules(0)
        await make_sent(business)

    await remind_everywhere(installation=settings, now=NOW)

    assert await Reminder.all().count() == 2


async def test_a_removed_rule_lets_no_earlier_one_speak_again(settings: Settings) -> None:
    business, (_, week) = await make_rules(1, 7)
    await make_sent(business)
    await run(business, settings, days_later(8))
    await Email.all().update(state=EmailState.SENT)

    await remove_rule(week.id, now=days_later(8))

    assert await run(business, settings, days_later(9)) == []


async def test_a_rule_that_is_moved_reminds_nobody_twice(settings: Settings) -> None:
    business, (rule,) = await make_rules(7)
    invoice = await make_sent(business)
    await run(business, settings, days_later(7))
    await Email.all().update(state=EmailState.SENT)

    await update_rule(rule.id, RuleChanges(days=10), now=days_later(8))

    assert await run(business, settings, days_later(10)) == []
    assert await reminded_of(invoice) == 1


async def test_a_run_that_breaks_half_way_reminds_of_everything_once(settings: Settings) -> None:
    business, _ = await make_rules(0)
    for _ in range(3):
        await make_sent(business)
    step, breaks = 5, 0
    while True:
        try:
            with failing_at(step):
                await send_due_reminders(business, installation=settings, now=NOW)
            break
        except BrokenStep:
            breaks, step = breaks + 1, step + 9

    assert breaks > 2
    assert await run(business, settings) == []
    assert await Reminder.all().count() == 3
    assert await Email.all().count() == 3


async def test_two_processes_remind_of_each_invoice_once(db_url: str, tmp_path: Path) -> None:
    business, _ = await make_rules(0, 1)
    for _ in range(6):
        await make_sent(business)

    with ProcessPoolExecutor(2) as processes:
        loop = asyncio.get_running_loop()
        await asyncio.gather(
            *(loop.run_in_executor(processes, remind_in_process, db_url, business.id, tmp_path) for _ in range(2))
        )

    assert await Reminder.all().count() == 6
    assert await Email.all().count() == 6


async def test_the_rules_own_words_go_to_documents_in_its_language(settings: Settings) -> None:
    business, (rule,) = await make_rules(0)
    await update_rule(rule.id, RuleChanges(subject="Own {{ number }}", body="Own words"), now=NOW)
    await ReminderRule.all().update(active_since=date(2020, 1, 1))
    english, german = await make_sent(business), await make_sent(business)
    await Invoice.filter(id=german.id).update(language="de")

    await run(business, settings)

    assert (await Email.get(invoice_id=english.id)).subject == "Own SEQ-1"
    assert "Zahlungserinnerung" in (await Email.get(invoice_id=german.id)).subject


async def test_the_usual_rules_are_offered_but_not_active() -> None:
    business = await make_issuer()
    await create_rule(business.id, RuleChanges(days=7), now=NOW)

    await add_usual_rules(business.id, now=NOW)
    rules = await add_usual_rules(business.id, now=NOW)

    assert [(rule.days, rule.is_active) for rule in rules] == [(-3, False), (1, False), (7, False), (14, False)]


@pytest.mark.parametrize(
    ("changes", "refusal", "field"),
    [
        ({"days": 7}, AlreadyExists, "days"),
        ({"days": 366}, InvalidInput, "days"),
        ({"days": -61}, InvalidInput, "days"),
        ({"days": None}, InvalidInput, "days"),
        ({"days": 1, "is_active": None}, InvalidInput, "isActive"),
        ({}, InvalidInput, "days"),
        ({"days": 1, "subject": "Only a subject"}, InvalidInput, "body"),
        ({"days": 1, "subject": "{{ password }}", "body": "x"}, InvalidInput, "subject"),
        ({"days": 1, "subject": "a\nBcc: b", "body": "x"}, InvalidInput, "subject"),
    ],
)
async def test_rules_that_would_not_work_are_refused(
    changes: RuleChanges, refusal: type[FolioError], field: str
) -> None:
    business, _ = await make_rules(7)

    with pytest.raises(refusal) as caught:
        await create_rule(business.id, changes, now=NOW)

    assert caught.value.field == field
    assert len(await rules_of(business.id)) == 1


async def test_rules_are_in_the_businesss_log() -> None:
    business = await make_issuer()
    rule = await create_rule(business.id, RuleChanges(days=7), now=NOW)
    await update_rule(rule.id, RuleChanges(is_active=True), now=NOW)
    await update_rule(rule.id, RuleChanges(is_active=True), now=NOW)
    await remove_rule(rule.id, now=NOW)

    entries = await Activity.filter(business_id=business.id, subject_type="Business").order_by("sequence")

    told = [entry.action for entry in entries if "Reminder" in entry.action]
    assert told == ["createReminderRule", "updateReminderRule", "removeReminderRule"]


async def test_the_preview_says_what_goes_out_and_what_does_not(settings: Settings) -> None:
    business, _ = await make_rules(-3, 1)
    soon = await make_sent(business, TODAY + timedelta(days=5))
    unsent = await make_sent(business, TODAY - timedelta(days=1), status=DocumentStatus.FINAL, sent_at=None)
    await make_sent(business, TODAY + timedelta(days=40))

    found = await upcoming_reminders(business, installation=settings, today=TODAY)

    assert [(each.day, each.rule.days, each.invoice.id) for each in found] == [
        (TODAY, 1, unsent.id),
        (TODAY + timedelta(days=2), -3, soon.id),
        (TODAY + timedelta(days=6), 1, soon.id),
    ]
    assert isinstance(found[0].obstacle, InvoiceNotSent)
    assert (found[1].obstacle, found[1].recipients) == (None, [RECIPIENT])


async def test_without_rules_nothing_is_due_nor_promised(settings: Settings) -> None:
    business = await make_issuer()
    await make_sent(business, TODAY - timedelta(days=9))

    assert await run(business, settings) == []
    assert await upcoming_reminders(business, installation=settings, today=TODAY) == []


async def test_what_the_preview_promises_is_what_goes_out(settings: Settings) -> None:
    business, _ = await make_rules(-3, 0, 7)
    for days in (-8, -7, -1, 0, 2, 5, 9):
        await make_sent(business, TODAY + timedelta(days=days))
    promised = await upcoming_reminders(business, installation=settings, today=TODAY)

    sent = []
    for day in range(7):
        sent += [
            (TODAY + timedelta(days=day), outcome.invoice.id, outcome.rule.days)
            for outcome in await send_due_reminders(business, installation=settings, now=days_later(day))
        ]
        await Email.all().update(state=EmailState.SENT)

    assert sorted(sent) == sorted((each.day, each.invoice.id, each.rule.days) for each in promised)
    assert len(sent) > 5


async def test_in_bulk_each_is_done_or_refused(settings: Settings) -> None:
    business = await make_issuer()
    open_, paid = await make_sent(business), await make_sent(business)
    await change_balance(paid, paid_minor=10_000)

    outcomes = await send_reminders([open_.id, paid.id], installation=settings, now=NOW)

    assert {outcome.invoice_id: outcome.refusal and outcome.refusal.code for outcome in outcomes} == {
        open_.id: None,
        paid.id: "INVOICE_ALREADY_PAID",
    }
