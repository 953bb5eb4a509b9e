"""The demo data."""

from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from folio.domain.lifecycle import DocumentStatus, DocumentType, PaymentStatus
from folio.domain.receivables import AgeBucket
from folio.domain.statements import StatementOptions
from folio.domain.tax_ids import is_valid_tax_id
from folio.models.businesses import Business
from folio.models.emails import Email, EmailKind, EmailSettings, EmailState
from folio.models.invoices import Invoice, InvoiceSource
from folio.models.payments import BankTransaction, BankTransactionState, Payment, PaymentMethod, PaymentSource
from folio.models.reminders import Reminder, ReminderRule
from folio.models.schedules import BillingRun, BillingSchedule, ScheduleStatus
from folio.models.tax_rates import TaxRate
from folio.models.usage import LateUsage
from folio.services.activity import first_broken_entry
from folio.services.demo.customers import CUSTOMERS
from folio.services.demo.make import make_demo
from folio.services.demo.usage import events_of
from folio.services.payments.statements.importing import import_statement
from folio.services.payments.statements.suggestions import suggestions_for
from folio.services.receivables.ageing import receivables_by_age

NOW = datetime(2026, 3, 22, 10, tzinfo=UTC)
EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "bank-statement.csv"


@pytest.mark.usefixtures("db")
async def test_the_demo_company_has_a_history_and_work_to_do() -> None:
    made = await make_demo(NOW)
    again = await make_demo(NOW)

    assert (made.is_new, again.is_new) == (True, False)
    assert made.business.id == again.business.id
    assert made.customers == again.customers == len(CUSTOMERS)
    invoices = await Invoice.filter(business_id=made.business.id)
    assert len(invoices) == again.invoices
    by_status = Counter(row.status for row in invoices)
    assert by_status[DocumentStatus.SENT] > 50
    assert by_status[DocumentStatus.FINAL] > 1
    assert by_status[DocumentStatus.VOIDED] == 1
    assert by_status[DocumentStatus.DRAFT] > 10
    assert Counter(row.source for row in invoices)[InvoiceSource.CORRECTION] == 1
    assert {row.currency for row in invoices} == {"EUR", "GBP", "JPY", "KWD", "USD"}
    assert not [row.warnings for row in invoices if row.warnings]
    assert all(row.total_minor > 0 for row in invoices)
    assert await LateUsage.filter(business_id=made.business.id).exists()
    assert await first_broken_entry(made.business.id) is None


@pytest.mark.usefixtures("db")
async def test_no_list_about_money_and_mail_is_empty_in_the_demo() -> None:
    made = await make_demo(NOW)

    await is_paid_as_companies_are(made.business)
    await sent_mail_without_a_mail_server(made.business)
    await has_a_bank_statement_that_waits(made.business)
    await is_fit_for_the_example_of_a_statement(made.business)


async def is_paid_as_companies_are(business: Business) -> None:
    documents = await Invoice.filter(business_id=business.id, status__not=DocumentStatus.DRAFT)
    assert {row.payment_status for row in documents} == set(PaymentStatus)
    notes = [row for row in documents if row.document_type is DocumentType.CREDIT_NOTE]
    assert {row.balance_minor > 0 for row in notes} == {True, False}
    assert await Invoice.filter(document_type=DocumentType.CREDIT_NOTE, status=DocumentStatus.DRAFT).exists()
    payments = await Payment.filter(business_id=business.id)
    assert {row.source for row in payments} == set(PaymentSource)
    assert {row.method for row in payments} >= set(PaymentMethod) - {PaymentMethod.CASH}
    assert any(row.undone_at for row in payments)
    assert any(row.unapplied_minor for row in payments)
    [euros] = [part for part in (await receivables_by_age(business, now=NOW)).currencies if part.currency == "EUR"]
    assert all(euros.total.bucket(bucket) for bucket in AgeBucket)
    assert euros.total.uncollectible_minor
    assert euros.total.credit_on_account_minor
    assert euros.total.credit_notes_minor


async def sent_mail_without_a_mail_server(business: Business) -> None:
    emails = await Email.filter(business_id=business.id)
    waiting = {EmailState.WAITING, EmailState.SENDING}
    assert {row.state for row in emails} == set(EmailState) - waiting
    assert {row.kind for row in emails} == set(EmailKind) - {EmailKind.TEST}
    assert await EmailSettings.filter(business_id=business.id).exists()
    assert {rule.is_active for rule in await ReminderRule.filter(business_id=business.id)} == {True, False}
    assert await Reminder.filter(business_id=business.id).count() == sum(
        row.kind is EmailKind.REMINDER for row in emails
    )


async def has_a_bank_statement_that_waits(business: Business) -> None:
    states = Counter(row.state for row in await BankTransaction.filter(business_id=business.id))
    assert set(states) == set(BankTransactionState)


async def is_fit_for_the_example_of_a_statement(business: Business) -> None:
    imported = await import_statement(
        business, EXAMPLE.name, EXAMPLE.read_bytes(), StatementOptions(currency="EUR"), now=NOW
    )

    rows = await BankTransaction.filter(statement_id=imported.statement.id).order_by("booked_on", "id")
    assert (imported.statement.transaction_count, imported.statement.debit_count) == (5, 1)
    suggested = dict(zip([row.counterparty for row in rows], await suggestions_for(rows), strict=True))
    assert suggested["Officina del Lago Srl"]
    assert not suggested["Spreebank Berlin"]


@pytest.mark.usefixtures("db")
async def test_demo_schedules_are_in_every_state_that_time_brings() -> None:
    made = await make_demo(NOW)

    schedules = await BillingSchedule.filter(business_id=made.business.id)
    assert {row.status for row in schedules} == set(ScheduleStatus) - {ScheduleStatus.COMPLETED}
    assert not [row.last_error for row in schedules if row.last_error]
    assert not await BillingRun.filter(failures__gt=0).exists()
    sandbox = await Business.get(is_sandbox=True)
    assert sandbox.sandbox_today == date(2026, 5, 22)
    assert await Invoice.filter(business_id=sandbox.id, is_test=True).count() == 3
    assert await TaxRate.filter(business_id=made.business.id).exists()


def test_demo_tax_ids_have_right_check_digits() -> None:
    numbers = [(company.country, company.vat_id) for company in CUSTOMERS if company.vat_id]

    assert all(is_valid_tax_id(country, number, is_vat_id=True) for country, number in numbers)


def test_the_same_day_brings_the_same_events() -> None:
    assert events_of(date(2026, 3, 20)) == events_of(date(2026, 3, 20))
