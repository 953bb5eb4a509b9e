"""An airport operator that bills airlines for real departures: its price book, customers and expected figures."""

import csv
import gzip
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from msgspec import json

from factories import make_business, make_customer, make_price, make_product, make_tax_category, make_tax_rate
from folio.domain.discounts import DiscountKind
from folio.domain.pricing import PriceModel, PriceTerms, Tier
from folio.domain.tax import TaxStatus, TaxTreatment
from folio.models.businesses import Business
from folio.models.catalog import BillingTiming, Price
from folio.models.schedules import BillingSchedule
from folio.models.tax_rates import TaxCategory
from folio.models.usage import Aggregation, UsageMetric
from folio.services.schedules.create import create_schedule
from folio.services.schedules.lifecycle import activate_schedule
from folio.services.usage.aliases import add_alias
from folio.services.usage.events import record_events
from folio.services.usage.records import EventRecord

DATA = Path(__file__).parent / "data" / "departures"
NOW = datetime(2013, 3, 1, 15, tzinfo=UTC)
EXEMPT = {"HA", "AS"}
DISCOUNTED = {"UA", "DL"}
FLOWN = {"property": "status", "values": ["flown"], "negated": False}
MIDTOWN = {"property": "origin", "values": ["JFK", "LGA"], "negated": False}


@dataclass(frozen=True)
class Airport:
    """The operator, its prices by name, and a schedule for every airline by carrier code."""

    business: Business
    prices: dict[str, Price]
    schedules: dict[str, BillingSchedule]


def expected() -> Iterator[dict[str, str]]:
    """What each airline owes by month."""
    with (DATA / "expected.csv").open() as file:
        yield from csv.DictReader(file)


def departures(month: str) -> list[EventRecord]:
    """The month's events, as they arrive."""
    decoder = json.Decoder(EventRecord)
    with gzip.open(DATA / f"departures-{month}.ndjson.gz") as file:
        return [decoder.decode(line) for line in file]


async def open_airport(carriers: Sequence[str]) -> Airport:
    """The operator with its price book, and an active schedule from 1 January 2013 for each carrier."""
    business = await make_business(
        name="Port of New York",
        time_zone="America/New_York",
        default_currency="USD",
        address={"line1": "4 World Trade Center", "city": "New York", "region": "NY", "country": "US"},
    )
    category = await make_tax_category(business, "Airport services")
    sales_tax = {"treatment": TaxTreatment.SALES_TAX, "label": "NY sales tax", "valid_from": date(2010, 1, 1)}
    await make_tax_rate(category, "8.875", country="US", region="NY", **sales_tax)
    prices = await _price_book(business, category)
    schedules = {carrier: await _schedule(business, carrier, prices) for carrier in carriers}
    return Airport(business, prices, schedules)


async def take_departures(airport: Airport, month: str, now: datetime = NOW) -> None:
    """Record the month's departures of the airport's airlines."""
    events = [event for event in departures(month) if event.customer_alias in airport.schedules]
    await record_events(airport.business.id, events, now=now)


def _tiers(*tiers: tuple[str | None, str]) -> tuple[Tier, ...]:
    return tuple(Tier(Decimal(up_to) if up_to else None, Decimal(rate)) for up_to, rate in tiers)


async def _price_book(business: Business, category: TaxCategory) -> dict[str, Price]:
    graduated = _tiers(("500", "185.50"), ("2000", "162.25"), (None, "149.95"))
    volume = _tiers(("1000000", "0.0125"), (None, "0.0098"))
    metered = {
        "Departures": (Aggregation.COUNT, None, [FLOWN], PriceTerms(PriceModel.GRADUATED, tiers=graduated)),
        "Distance": (Aggregation.SUM, "distance", [FLOWN], PriceTerms(PriceModel.VOLUME, tiers=volume)),
        "Stands": (
            Aggregation.UNIQUE,
            "aircraft",
            [FLOWN],
            PriceTerms(PriceModel.PACKAGE, rate=Decimal(1250), package_size=Decimal(10)),
        ),
        "Midtown surcharge": (
            Aggregation.COUNT,
            None,
            [FLOWN, MIDTOWN],
            PriceTerms(PriceModel.PER_UNIT, rate=Decimal("12.40")),
        ),
    }
    product = await make_product(business, name="Terminal access", tax_category_id=category.id)
    fee = PriceTerms(PriceModel.FIXED, rate=Decimal(12500))
    sold = {"currency": "USD"}
    prices = {
        "Terminal access": await make_price(
            product, fee, name="Terminal access", timing=BillingTiming.IN_ADVANCE, **sold
        )
    }
    for name, (aggregation, value_property, filters, terms) in metered.items():
        product = await make_product(business, name=name, tax_category_id=category.id)
        metric = await UsageMetric.create(
            business_id=business.id,
            name=name,
            event_type="departure",
            aggregation=aggregation,
            value_property=value_property,
            filters=filters,
        )
        prices[name] = await make_price(
            product, terms, name=name, metric_id=metric.id, timing=BillingTiming.IN_ARREARS, **sold
        )
    return prices


async def _schedule(business: Business, carrier: str, prices: dict[str, Price]) -> BillingSchedule:
    exempt = carrier in EXEMPT
    customer = await make_customer(
        business,
        name=carrier,
        billing_address={"line1": "Terminal 1", "city": "New York", "region": "NY", "country": "US"},
        tax_status=TaxStatus.TAX_EXEMPT if exempt else TaxStatus.TAXED,
        tax_exemption_reason="Certificate on file" if exempt else None,
    )
    await add_alias(customer.id, carrier, now=NOW)
    discount = {
        "name": "Departures discount",
        "kind": DiscountKind.PERCENT,
        "value": Decimal("7.5"),
        "price_ids": [prices["Departures"].id],
    }
    phase = {
        "prices": [{"price_id": price.id} for price in prices.values()],
        "discounts": [discount] if carrier in DISCOUNTED else [],
        "minimums": [{"name": "Monthly minimum", "amount": Decimal(20000)}],
    }
    schedule = await create_schedule(
        business.id,
        {
            "customer_id": customer.id,
            "name": carrier,
            "currency": "USD",
            "start_on": date(2013, 1, 1),
            "phases": [phase],
        },
        now=NOW,
    )
    return await activate_schedule(schedule.id, now=NOW)
