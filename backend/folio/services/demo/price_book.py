"""What the demo company sells: products in several currencies by every price model, metrics, and plans."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from folio.domain.periods import Frequency
from folio.domain.pricing import PriceModel, PriceTerms, RateKind, Tier
from folio.models.catalog import BillingTiming, Plan, Price
from folio.models.usage import Aggregation, UsageMetric
from folio.services.catalog import PriceFields, create_price, create_product
from folio.services.demo.company import Company
from folio.services.plans import PlannedPrice, create_plan, create_plan_version
from folio.services.usage.metrics import MetricFields, create_metric

API_CALLS = "api.calls"
STORAGE = "storage.measured"
PAYMENT = "payment.settled"
SIGN_IN = "user.signed_in"


@dataclass(slots=True)
class PriceBook:
    """Prices by "product CURRENCY", metrics and plans by name."""

    prices: dict[str, Price] = field(default_factory=dict)
    metrics: dict[str, UsageMetric] = field(default_factory=dict)
    plans: dict[str, Plan] = field(default_factory=dict)


def fixed(rate: str) -> PriceTerms:
    return PriceTerms(PriceModel.FIXED, rate=Decimal(rate))


def per_unit(rate: str) -> PriceTerms:
    return PriceTerms(PriceModel.PER_UNIT, rate=Decimal(rate))


def one_time(rate: str) -> PriceTerms:
    return PriceTerms(PriceModel.ONE_TIME, rate=Decimal(rate))


def package(rate: str, size: str) -> PriceTerms:
    return PriceTerms(PriceModel.PACKAGE, rate=Decimal(rate), package_size=Decimal(size))


def tiered(model: PriceModel, *tiers: tuple[str | None, str, str]) -> PriceTerms:
    """Tiers as (up to, rate, flat fee)."""
    made = (Tier(Decimal(up_to) if up_to else None, Decimal(rate), Decimal(fee)) for up_to, rate, fee in tiers)
    return PriceTerms(model, tiers=tuple(made))


PAYMENT_FEE = PriceTerms(
    PriceModel.PER_UNIT,
    rate=Decimal("0.9"),
    rate_kind=RateKind.PERCENT,
    minimum_per_event=Decimal("0.25"),
    maximum_per_event=Decimal(12),
)

METRICS: dict[str, MetricFields] = {
    "API calls": {"event_type": API_CALLS, "aggregation": Aggregation.SUM, "value_property": "calls"},
    "API calls by region": {
        "event_type": API_CALLS,
        "aggregation": Aggregation.SUM,
        "value_property": "calls",
        "group_property": "region",
    },
    "Stored gigabytes": {"event_type": STORAGE, "aggregation": Aggregation.MAX, "value_property": "gigabytes"},
    "Payments settled": {
        "event_type": PAYMENT,
        "aggregation": Aggregation.SUM,
        "value_property": "amount",
        "filters": [{"property": "status", "values": ["refunded"], "negated": True}],
    },
    "Active people": {"event_type": SIGN_IN, "aggregation": Aggregation.UNIQUE, "value_property": "person"},
}


@dataclass(frozen=True, slots=True)
class Offer:
    """A product with one price a currency."""

    product: str
    terms: Mapping[str, PriceTerms]
    frequency: Frequency = Frequency.MONTHLY
    metric: str | None = None
    timing: BillingTiming | None = None
    description: str | None = None
    is_publication: bool = False


OFFERS = (
    Offer(
        "Platform",
        {
            "EUR": fixed("490"),
            "USD": fixed("540"),
            "GBP": fixed("430"),
            "JPY": fixed("78000"),
            "KWD": fixed("165.500"),
        },
        description="Workspace, automation and audit trail",
    ),
    Offer("Platform, yearly", {"EUR": fixed("4900"), "CHF": fixed("5200")}, Frequency.YEARLY),
    Offer(
        "Seats",
        {"EUR": per_unit("18"), "USD": per_unit("21"), "GBP": per_unit("16"), "JPY": per_unit("2900")},
        description="Named people with full access",
    ),
    Offer(
        "API calls",
        {
            "EUR": tiered(
                PriceModel.GRADUATED,
                ("50000", "0", "0"),
                ("500000", "0.0012", "0"),
                (None, "0.0008", "0"),
            ),
            "USD": tiered(
                PriceModel.GRADUATED,
                ("50000", "0", "0"),
                ("500000", "0.0014", "25"),
                (None, "0.0009", "0"),
            ),
        },
        metric="API calls",
    ),
    Offer(
        "API calls by region",
        {"GBP": tiered(PriceModel.VOLUME, ("200000", "0.0013", "0"), (None, "0.001", "0"))},
        metric="API calls by region",
    ),
    Offer(
        "Storage",
        {"EUR": package("9.50", "100"), "USD": package("11", "100"), "CHF": package("10", "100")},
        metric="Stored gigabytes",
        description="Highest amount stored in the month, per started 100 GB",
    ),
    Offer("Payment processing", {"EUR": PAYMENT_FEE}, metric="Payments settled"),
    Offer(
        "Active people",
        {
            "USD": tiered(PriceModel.VOLUME, ("25", "9", "40"), (None, "7.50", "120")),
            "KWD": per_unit("1.250"),
        },
        metric="Active people",
    ),
    Offer(
        "Priority support",
        {"EUR": fixed("750"), "GBP": fixed("690")},
        Frequency.QUARTERLY,
        description="Answers within two hours, around the clock",
    ),
    Offer("Data residency", {"EUR": fixed("1800"), "GBP": fixed("1650")}, Frequency.HALF_YEARLY),
    Offer(
        "Onboarding", {"EUR": one_time("2400"), "USD": one_time("2600"), "JPY": one_time("380000")}, Frequency.ONE_TIME
    ),
    Offer(
        "Field guide", {"EUR": one_time("48")}, Frequency.ONE_TIME, description="Printed handbook", is_publication=True
    ),
)


async def make_price_book(company: Company, now: datetime) -> PriceBook:
    """Metrics, products with their prices, and two plans, one of them in its second version."""
    book = PriceBook()
    for name, fields in METRICS.items():
        book.metrics[name] = await create_metric(company.business.id, {**fields, "name": name}, now=now)
    for offer in OFFERS:
        await _make_offer(company, book, offer, now)
    await _make_plans(company, book, now)
    return book


async def _make_offer(company: Company, book: PriceBook, offer: Offer, now: datetime) -> None:
    category = company.publications if offer.is_publication else company.services
    product = await create_product(
        company.business.id,
        {"name": offer.product, "description": offer.description, "tax_category_id": category.id},
        now=now,
    )
    for currency, terms in offer.terms.items():
        fields = PriceFields(
            name=offer.product, currency=currency, terms=terms, frequency=offer.frequency, timing=offer.timing
        )
        if offer.metric:
            fields["metric_id"] = book.metrics[offer.metric].id
        book.prices[f"{offer.product} {currency}"] = await create_price(product.id, fields, now=now)


async def _make_plans(company: Company, book: PriceBook, now: datetime) -> None:
    team = [_planned(book, "Platform EUR"), _planned(book, "Seats EUR", "10")]
    book.plans["Team"] = await create_plan(company.business.id, "Team", team, now=now)
    await create_plan_version(book.plans["Team"].id, [*team, _planned(book, "API calls EUR")], now=now)
    business = [
        _planned(book, "Platform, yearly EUR"),
        _planned(book, "Seats EUR", "40"),
        _planned(book, "API calls EUR"),
        _planned(book, "Storage EUR"),
        _planned(book, "Priority support EUR"),
    ]
    book.plans["Business"] = await create_plan(company.business.id, "Business", business, now=now)


def _planned(book: PriceBook, price: str, quantity: str | None = None) -> PlannedPrice:
    price_id: UUID = book.prices[price].id
    return PlannedPrice(price_id=price_id, quantity=Decimal(quantity) if quantity else None)
