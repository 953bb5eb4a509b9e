"""Many customers with one schedule each, and their usage, written without the services that would make them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

from factories import NOW, make_business, make_price, make_product, make_tax_category, make_tax_rate
from folio.domain.pricing import PriceModel, PriceTerms, Tier
from folio.models.businesses import Business
from folio.models.catalog import BillingTiming, Price, Product
from folio.models.customers import Customer, CustomerAlias
from folio.models.fields import new_id
from folio.models.schedules import BillingSchedule, PhasePrice, SchedulePhase, ScheduleStatus
from folio.models.usage import Aggregation, UsageMetric
from folio.services.usage.events import record_events
from folio.services.usage.records import EventRecord

START = date(2026, 1, 1)
GRADUATED = PriceTerms(PriceModel.GRADUATED, tiers=(Tier(Decimal(3), Decimal(2)), Tier(None, Decimal(1))))
PER_GIGABYTE = PriceTerms(PriceModel.PER_UNIT, rate=Decimal("0.5"))


@dataclass(frozen=True)
class Subscribers:
    """A business whose customers pay a fee in advance, calls by tiers and gigabytes in arrears: four lines a month."""

    business: Business
    prices: tuple[Price, ...]

    async def use(self, customers: int, month: int, *, events_each: int = 10) -> None:
        """Events of every customer in a month of 2026."""
        noon = datetime(2026, month, 10, 12, tzinfo=UTC)
        events = [
            EventRecord(
                f"{month}-{customer}-{number}", f"customer-{customer}", "call", noon, {"gigabytes": Decimal("1.5")}
            )
            for customer in range(customers)
            for number in range(events_each)
        ]
        recorded = await record_events(self.business.id, events, now=NOW)
        assert recorded.accepted == len(events), recorded.rejected


async def make_subscribers(customers: int) -> Subscribers:
    """The business, and its customers on active schedules from January 2026."""
    business = await make_business()
    category = await make_tax_category(business)
    await make_tax_rate(category)
    product = await make_product(business, tax_category_id=category.id)
    subscribers = Subscribers(business, await _prices(product))
    await _subscribe(subscribers, customers)
    return subscribers


async def _prices(product: Product) -> tuple[Price, ...]:
    calls = await UsageMetric.create(
        business_id=product.business_id, name="Calls", event_type="call", aggregation=Aggregation.COUNT
    )
    gigabytes = await UsageMetric.create(
        business_id=product.business_id,
        name="Gigabytes",
        event_type="call",
        aggregation=Aggregation.SUM,
        value_property="gigabytes",
    )
    return (
        await make_price(product, timing=BillingTiming.IN_ADVANCE),
        await make_price(product, GRADUATED, metric_id=calls.id, timing=BillingTiming.IN_ARREARS),
        await make_price(product, PER_GIGABYTE, metric_id=gigabytes.id, timing=BillingTiming.IN_ARREARS),
    )


async def _subscribe(subscribers: Subscribers, customers: int) -> None:
    business_id = subscribers.business.id
    made = [_customer(business_id, number) for number in range(customers)]
    await Customer.bulk_create(made)
    aliases = [
        CustomerAlias(business_id=business_id, customer_id=customer.id, alias=f"customer-{number}")
        for number, customer in enumerate(made)
    ]
    await CustomerAlias.bulk_create(aliases)
    schedules = [_schedule(customer) for customer in made]
    await BillingSchedule.bulk_create(schedules)
    phases = [SchedulePhase(id=new_id(), schedule_id=row.id, position=0, start_on=START) for row in schedules]
    await SchedulePhase.bulk_create(phases)
    await PhasePrice.bulk_create(
        [
            PhasePrice(phase_id=phase.id, price_id=price.id, position=position)
            for phase in phases
            for position, price in enumerate(subscribers.prices)
        ]
    )


def _customer(business_id: UUID, number: int) -> Customer:
    address = {"line1": "Ring 2", "city": "Hamburg", "postal_code": "20095", "country": "DE"}
    return Customer(id=new_id(), business_id=business_id, name=f"Customer {number}", billing_address=address)


def _schedule(customer: Customer) -> BillingSchedule:
    return BillingSchedule(
        id=new_id(),
        business_id=customer.business_id,
        customer_id=customer.id,
        name="Subscription",
        status=ScheduleStatus.ACTIVE,
        currency="EUR",
        start_on=START,
        next_billing_on=START,
    )
