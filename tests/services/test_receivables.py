"""Receivables by age and statements of account, against an oracle that reads every row by itself."""

from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from factories import NOW, make_business, make_customer
from folio.domain.lifecycle import PaymentStatus
from folio.domain.receivables import EntryKind
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.services.invoices.finalize import finalize_invoice
from folio.services.payments.allocations import Allocation
from folio.services.payments.record import NewPayment, record_payment
from folio.services.payments.status import set_payment_status
from folio.services.payments.undo import undo_payment
from folio.services.receivables.ageing import AgeSums, receivables_by_age
from folio.services.receivables.documents import open_items
from folio.services.receivables.statement import statement_of_account
from invoice_drafts import make_draft
from receivable_histories import BEGIN, DAYS, History, Oracle, live_through

pytestmark = pytest.mark.usefixtures("db")

ZONES = ("Pacific/Auckland", "America/Los_Angeles", "Europe/Berlin")
COUNTS = ("invoice_count", "overdue_count")


def columns_of(sums: AgeSums) -> dict[str, int]:
    """The columns that hold something."""
    amounts = {name.removesuffix("_minor"): amount for name, amount in asdict(sums).items() if name not in COUNTS}
    return {name: amount for name, amount in amounts.items() if amount}


def some_days(history: History) -> list[date]:
    """Days before, in and after the history, every fifth."""
    first = BEGIN.date() - timedelta(days=25)
    return [*(first + timedelta(days=step) for step in range(0, DAYS + 60, 5)), history.today]


@pytest.mark.parametrize("seed", range(6))
async def test_receivables_of_any_day_are_what_the_rows_say(seed: int) -> None:
    history = await live_through(seed, ZONES[seed % len(ZONES)])
    oracle = await Oracle(history).read()

    for day in some_days(history):
        ageing = await receivables_by_age(history.business, day, now=history.now)
        found = {part.customer_id: columns_of(part.sums) for each in ageing.currencies for part in each.customers}

        assert found == oracle.sums(day), day


@pytest.mark.parametrize("seed", range(6, 9))
async def test_a_statement_closes_with_the_receivables_of_its_last_day(seed: int) -> None:
    history = await live_through(seed, ZONES[seed % len(ZONES)])

    for day in some_days(history):
        ageing = await receivables_by_age(history.business, day, now=history.now)
        balances = {part.customer_id: part.sums.balance_minor for each in ageing.currencies for part in each.customers}
        for customer in history.customers:
            statement = await statement_of_account(customer, "EUR", day - timedelta(days=40), day, now=history.now)

            assert statement.account.closing_minor == balances.get(customer.id, 0), (day, customer.name)
            assert statement.account.closing_minor == sum(statement.ages.values()) - statement.credit_minor


async def test_todays_receivables_are_the_sum_of_all_balances() -> None:
    history = await live_through(21, "Asia/Tokyo")
    oracle = await Oracle(history).read()

    ageing = await receivables_by_age(history.business, now=history.now)

    assert sum(each.total.balance_minor for each in ageing.currencies) == oracle.balances_now()


async def test_documents_of_a_customer_are_those_that_were_open() -> None:
    history = await live_through(22, "America/New_York")
    oracle = await Oracle(history).read()

    for day in some_days(history):
        for customer in history.customers:
            items = await open_items(customer, "EUR", day, now=history.now)
            expected = {key: left for key, (owner, _, left) in oracle.open_on(day).items() if owner == customer.id}

            assert {item.id: item.open_minor for item in items} == expected, day


async def test_a_history_has_some_of_everything() -> None:
    history = await live_through(0, ZONES[0])

    assert len(history.done) >= 9, history.done
    assert await Customer.all().count() == 3


async def owed(business: Business, amount: str = "100", **details: object) -> Invoice:
    """A final invoice of a new customer, entered at noon of 15 March in Greenwich."""
    draft = await make_draft(business, await make_customer(business), rates=(amount,), **details)
    return await finalize_invoice(draft.id, now=NOW)


async def balance_on(business: Business, day: date | None, now: datetime) -> int:
    return sum(part.total.balance_minor for part in (await receivables_by_age(business, day, now=now)).currencies)


async def test_what_is_taken_back_after_midnight_of_the_business_still_counts_on_the_day_before() -> None:
    business = await make_business(time_zone="Pacific/Auckland")
    invoice = await owed(business)
    payment = await record_payment(NewPayment(Decimal(100), allocations=[Allocation(invoice.id)]), now=NOW)
    # In Greenwich the same day as NOW, in Auckland the 17th.
    undone_at = datetime(2026, 3, 16, 11, 30, tzinfo=UTC)
    await undo_payment(payment.id, reason="It bounced", now=undone_at)

    assert await balance_on(business, date(2026, 3, 16), undone_at) == 0
    assert await balance_on(business, date(2026, 3, 17), undone_at) == 10000


async def test_a_slip_of_the_same_day_was_never_there() -> None:
    business = await make_business()
    invoice = await owed(business)
    new = NewPayment(Decimal(100), received_on=date(2026, 3, 1), allocations=[Allocation(invoice.id)])
    payment = await record_payment(new, now=NOW)
    await undo_payment(payment.id, reason="Another customer's", now=NOW + timedelta(minutes=1))

    statement = await statement_of_account(
        await Customer.get(id=invoice.customer_id), "EUR", date(2026, 1, 1), date(2026, 3, 15), now=NOW
    )

    assert [(entry.kind, entry.amount_minor) for entry in statement.account.entries] == [(EntryKind.INVOICE, 10000)]
    assert await balance_on(business, date(2026, 3, 10), NOW) == 0


async def test_what_was_given_up_has_its_age_on_the_days_before() -> None:
    business = await make_business()
    invoice = await owed(business, issue_on=date(2026, 2, 1), due_on=date(2026, 2, 10))
    await set_payment_status(invoice.id, PaymentStatus.UNCOLLECTIBLE, now=NOW)

    [before] = (await receivables_by_age(business, date(2026, 3, 14), now=NOW)).currencies
    [since] = (await receivables_by_age(business, date(2026, 3, 15), now=NOW)).currencies

    assert columns_of(before.total) == {"days_31_to_60": 10000}
    assert columns_of(since.total) == {"uncollectible": 10000}


async def test_a_sandbox_lives_by_its_own_clock() -> None:
    business = await make_business()
    business.is_sandbox, business.sandbox_today = True, date(2027, 1, 31)
    await business.save()
    invoice = await owed(business, issue_on=date(2027, 1, 1), due_on=date(2027, 1, 10))
    payment = await record_payment(NewPayment(Decimal(30), allocations=[Allocation(invoice.id)]), now=NOW)
    await undo_payment(payment.id, reason="It bounced", now=NOW + timedelta(days=1))

    [euros] = (await receivables_by_age(business, now=NOW + timedelta(days=1))).currencies

    assert columns_of(euros.total) == {"days_1_to_30": 10000}
