"""A business with prices of every kind, and schedules made of them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from factories import NOW, make_business, make_customer, make_price, make_product
from folio.domain.periods import Frequency
from folio.domain.pricing import PriceModel, PriceTerms
from folio.models.businesses import Business
from folio.models.catalog import BillingTiming, Price
from folio.models.customers import Customer
from folio.models.schedules import BillingClaim, BillingSchedule
from folio.models.usage import Aggregation, UsageMetric
from folio.services.schedules.create import create_schedule
from folio.services.schedules.lifecycle import activate_schedule

PER_UNIT = PriceTerms(PriceModel.PER_UNIT, rate=Decimal(15))


@dataclass(frozen=True)
class Shop:
    """`fee` monthly in advance, `seats` monthly in advance by quantity, `calls` metered, `support` yearly."""

    business: Business
    customer: Customer
    fee: Price
    seats: Price
    calls: Price
    support: Price


async def make_shop() -> Shop:
    business = await make_business(time_zone="America/New_York")
    product = await make_product(business)
    metric = await UsageMetric.create(
        business_id=business.id, name="Calls", event_type="call", aggregation=Aggregation.COUNT
    )
    return Shop(
        business,
        await make_customer(business),
        fee=await make_price(product, timing=BillingTiming.IN_ADVANCE),
        seats=await make_price(product, PER_UNIT, timing=BillingTiming.IN_ADVANCE),
        calls=await make_price(product, PER_UNIT, metric_id=metric.id, timing=BillingTiming.IN_ARREARS),
        support=await make_price(product, frequency=Frequency.YEARLY, timing=BillingTiming.IN_ADVANCE),
    )


def priced(*prices: Price, **fields: Any) -> dict[str, Any]:
    """A phase with these prices."""
    return {"prices": [{"price_id": price.id} for price in prices], **fields}


async def make_schedule(shop: Shop, *phases: dict[str, Any], **fields: Any) -> BillingSchedule:
    asked = {
        "customer_id": shop.customer.id,
        "start_on": date(2026, 1, 1),
        "phases": phases or [priced(shop.fee)],
        **fields,
    }
    return await create_schedule(shop.business.id, asked, now=NOW)  # type: ignore[arg-type]


async def make_active(shop: Shop, *phases: dict[str, Any], **fields: Any) -> BillingSchedule:
    return await activate_schedule((await make_schedule(shop, *phases, **fields)).id, now=NOW)


async def claim(schedule: BillingSchedule, day: date, coverage: list[dict[str, Any]] | None = None) -> None:
    """As if the schedule had been billed on `day`."""
    await BillingClaim.create(schedule_id=schedule.id, billing_date=day, claimed_at=NOW, coverage=coverage or [])
