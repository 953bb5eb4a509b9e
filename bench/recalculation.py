"""Recalculating a draft of 50 lines over 100,000 events, against the bare aggregates of those events."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from bench.results import Result, time_result
from bench.setting import Setting
from bench.stopwatch import best_of_each
from factories import NOW, make_business, make_customer, make_price, make_product
from folio.domain.pricing import PriceModel, PriceTerms
from folio.models.catalog import BillingTiming
from folio.models.customers import CustomerAlias
from folio.models.invoices import Invoice, LineItem
from folio.models.usage import Aggregation, UsageMetric
from folio.services.billing.recalculation import recalculate_invoice
from folio.services.billing.run import run_billing
from folio.services.schedules.create import create_schedule
from folio.services.schedules.lifecycle import activate_schedule
from folio.services.usage.events import record_events
from folio.services.usage.records import EventRecord

REGIONS = 25
BEGIN, END = datetime(2026, 1, 31, 23, tzinfo=UTC), datetime(2026, 2, 28, 23, tzinfo=UTC)
WITHIN = "FROM usage_events WHERE customer_id = $1 AND event_type = 'call' AND occurred_at >= $2 AND occurred_at < $3"
AGGREGATES = {
    "sqlite": (
        f"SELECT properties ->> '$.region' AS region, count(*) AS quantity {WITHIN} GROUP BY 1",
        f"SELECT properties ->> '$.region' AS region, sum(properties ->> '$.gigabytes') AS quantity "
        f"{WITHIN} GROUP BY 1",
    ),
    "postgres": (
        f"SELECT properties ->> 'region' AS region, count(*) AS quantity {WITHIN} GROUP BY 1",
        f"SELECT properties ->> 'region' AS region, sum((properties ->> 'gigabytes')::numeric) AS quantity "
        f"{WITHIN} GROUP BY 1",
    ),
}


async def measure(setting: Setting) -> list[Result]:
    invoice = await _draft(setting.sized(100_000))
    await setting.bare.execute("ANALYZE")
    window = _window(setting, invoice)

    async def aggregate() -> None:
        for statement in AGGREGATES[setting.engine]:
            assert len(await setting.bare.fetch(statement, *window)) == REGIONS

    async def recalculate() -> None:
        await recalculate_invoice(invoice.id, now=NOW)

    floor, seconds = await best_of_each(aggregate, recalculate, 3 * setting.rounds)
    return [time_result("recalculating 50 lines", floor=floor, seconds=seconds, most_ratio=3, allowance=0.020)]


def _window(setting: Setting, invoice: Invoice) -> list[Any]:
    if setting.engine == "sqlite":
        return [str(invoice.customer_id), str(BEGIN), str(END)]
    return [invoice.customer_id, BEGIN, END]


async def _draft(events: int) -> Invoice:
    business = await make_business()
    customer = await make_customer(business)
    await CustomerAlias.create(business_id=business.id, customer_id=customer.id, alias="UA")
    product = await make_product(business)
    prices = []
    for aggregation, value_property in ((Aggregation.COUNT, None), (Aggregation.SUM, "gigabytes")):
        metric = await UsageMetric.create(
            business_id=business.id,
            name=aggregation,
            event_type="call",
            aggregation=aggregation,
            value_property=value_property,
            group_property="region",
        )
        terms = PriceTerms(PriceModel.PER_UNIT, rate=Decimal("0.01"))
        prices.append(await make_price(product, terms, metric_id=metric.id, timing=BillingTiming.IN_ARREARS))
    asked: Any = {
        "customer_id": customer.id,
        "start_on": date(2026, 2, 1),
        "phases": [{"prices": [{"price_id": price.id} for price in prices]}],
    }
    schedule = await create_schedule(business.id, asked, now=NOW)
    await activate_schedule(schedule.id, now=NOW)
    await record_events(business.id, [_event(number, events) for number in range(events)], now=NOW)
    await run_billing(business, date(2026, 3, 1), now=NOW)
    invoice = await Invoice.get(schedule_id=schedule.id)
    assert await LineItem.filter(invoice_id=invoice.id).count() == 2 * REGIONS
    return invoice


def _event(number: int, events: int) -> EventRecord:
    at = BEGIN + (END - BEGIN) * number / events + timedelta(seconds=1)
    properties = {"region": f"region-{number % REGIONS}", "gigabytes": number % 97}
    return EventRecord(f"event-{number}", "UA", "call", min(at, END - timedelta(seconds=1)), properties)
