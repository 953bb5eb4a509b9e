"""Receivables by age and statements of account, against an oracle that reads every row by itself."""

from dataclasses import asdict
from datetime import date, timedelta

import pytest

from folio.models.customers import Customer
from folio.services.receivables.ageing import AgeSums, receivables_by_age
from folio.services.receivables.documents import open_items
from folio.services.receivables.statement import statement_of_account
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
