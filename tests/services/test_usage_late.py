"""Usage that reaches a period after its invoice was calculated."""

from datetime import UTC, date, datetime, timedelta

import pytest
from tortoise.context import TortoiseContext

from folio.domain.lifecycle import DocumentStatus
from folio.domain.periods import Period
from folio.models.invoices import Invoice
from folio.models.jobs import Job
from folio.services.billing.run import run_billing
from folio.services.usage.aliases import add_alias
from folio.services.usage.events import record_events
from folio.services.usage.late import periods_touched
from folio.services.usage.records import EventRecord
from schedule_rows import Shop, make_active, make_shop, priced

BILLED_AT = datetime(2026, 2, 1, 12, tzinfo=UTC)
JANUARY = Period(date(2026, 1, 1), date(2026, 2, 1))


@pytest.fixture
async def shop(db: TortoiseContext) -> Shop:
    shop = await make_shop()
    await add_alias(shop.customer.id, "caller", now=BILLED_AT)
    await make_active(shop, priced(shop.fee, shop.calls))
    return shop


async def call(shop: Shop, event_id: str, day: str, *, received_at: datetime, alias: str = "caller") -> None:
    at = datetime.fromisoformat(f"{day}T18:00:00+00:00")
    event = EventRecord(event_id, alias, "call", at, {})
    await record_events(shop.business.id, [event], now=received_at)


async def bill_and_number(shop: Shop) -> None:
    await run_billing(shop.business, date(2026, 2, 1), now=BILLED_AT)
    await Invoice.filter(business_id=shop.business.id).update(status=DocumentStatus.FINAL)


async def detections(shop: Shop) -> list[Job]:
    return await Job.filter(kind="detect_late_usage")


async def test_an_event_of_a_billed_period_is_noticed(shop: Shop) -> None:
    await call(shop, "counted", "2026-01-10", received_at=BILLED_AT - timedelta(days=9))
    await bill_and_number(shop)
    late_at = BILLED_AT + timedelta(days=1)

    await call(shop, "late", "2026-01-31", received_at=late_at)
    await call(shop, "timely", "2026-02-02", received_at=late_at)

    (touched,) = await periods_touched(shop.business.id)
    assert (touched.billing_date, touched.period, touched.event_count) == (date(2026, 2, 1), JANUARY, 1)
    assert (touched.first_received_at, touched.last_received_at) == (late_at, late_at)
    (job,) = await detections(shop)
    assert job.payload == {"business_id": str(shop.business.id), "customer_ids": [str(shop.customer.id)]}


async def test_the_first_usage_of_a_billed_period_is_noticed_though_no_line_speaks_of_it(shop: Shop) -> None:
    await bill_and_number(shop)

    await call(shop, "late", "2026-01-10", received_at=BILLED_AT + timedelta(days=1))

    assert [entry.event_count for entry in await periods_touched(shop.business.id)] == [1]


async def test_usage_of_a_period_still_in_draft_is_not_late(shop: Shop) -> None:
    await run_billing(shop.business, date(2026, 2, 1), now=BILLED_AT)

    await call(shop, "new", "2026-01-10", received_at=BILLED_AT + timedelta(days=1))

    touched = await periods_touched(shop.business.id)
    drafts = await Invoice.filter(status=DocumentStatus.DRAFT, billing_date=date(2026, 2, 1)).count()
    assert (touched, drafts) == ([], 1)


async def test_what_arrived_between_calculating_and_numbering_is_late(shop: Shop) -> None:
    await run_billing(shop.business, date(2026, 2, 1), now=BILLED_AT)
    await call(shop, "between", "2026-01-10", received_at=BILLED_AT + timedelta(hours=1))

    await Invoice.filter(business_id=shop.business.id).update(status=DocumentStatus.FINAL)

    assert [entry.event_count for entry in await periods_touched(shop.business.id)] == [1]


async def test_events_whose_alias_becomes_known_late_are_noticed(shop: Shop) -> None:
    await call(shop, "waiting", "2026-01-10", received_at=BILLED_AT - timedelta(days=9), alias="unknown")
    await bill_and_number(shop)
    known_at = BILLED_AT + timedelta(days=2)

    await add_alias(shop.customer.id, "unknown", now=known_at)

    (touched,) = await periods_touched(shop.business.id, customer_ids=[shop.customer.id])
    assert (touched.event_count, touched.first_received_at) == (1, known_at)
    assert len(await detections(shop)) == 1


async def test_usage_of_an_open_period_makes_no_job(shop: Shop) -> None:
    await bill_and_number(shop)

    await call(shop, "timely", "2026-02-03", received_at=BILLED_AT + timedelta(days=2))

    assert await detections(shop) == []
