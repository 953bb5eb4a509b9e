"""Sixteen airlines, two months, every figure to the cent."""

from datetime import date
from decimal import Decimal

import pytest
from tortoise.context import TortoiseContext

from airport import NOW, Airport, expected, open_airport, take_departures
from folio.domain.money import from_minor
from folio.models.invoices import Invoice, InvoiceDiscount, LineItem
from folio.services.billing.run import run_billing

BILLED_ON = {"2013-01": date(2013, 2, 1), "2013-02": date(2013, 3, 1)}


@pytest.fixture
async def airport(db: TortoiseContext) -> Airport:
    airport = await open_airport([row["carrier"] for row in expected() if row["service_month"] == "2013-01"])
    for month in BILLED_ON:
        await take_departures(airport, month)
    return airport


async def test_every_airline_is_billed_what_it_owes(airport: Airport) -> None:
    run = await run_billing(airport.business, date(2013, 3, 1), now=NOW)

    assert (run.drafts_created, run.failures) == (3 * 16, 0)
    for row in expected():
        assert await _billed(airport, row) == _owed(row)


def _owed(row: dict[str, str]) -> dict[str, Decimal]:
    names = {
        "Departures": "departures",
        "Distance": "distance",
        "Stands": "stands",
        "Midtown surcharge": "surcharge",
        "True-up charge": "true_up",
        "Terminal access": "terminal_fee",
    }
    owed = {name: Decimal(row[column]) for name, column in names.items()}
    totals = {name: Decimal(row[name]) for name in ("discount", "net", "tax", "gross")}
    return owed | totals


async def _billed(airport: Airport, row: dict[str, str]) -> dict[str, Decimal]:
    """The figures of the invoice that carries the month's usage, by what they are for."""
    schedule = airport.schedules[row["carrier"]]
    invoice = await Invoice.get(schedule_id=schedule.id, billing_date=BILLED_ON[row["service_month"]])
    billed = dict.fromkeys(_owed(row), 0)
    for line in await LineItem.filter(invoice_id=invoice.id):
        name = "True-up charge" if line.component == "true_up" else line.price_name
        assert name is not None
        billed[name] += line.amount_minor
    for discount in await InvoiceDiscount.filter(invoice_id=invoice.id):
        billed["discount"] += discount.amount_minor
    billed |= {"net": invoice.net_minor, "tax": invoice.tax_minor, "gross": invoice.total_minor}
    return {name: from_minor(amount, "USD") for name, amount in billed.items()}
