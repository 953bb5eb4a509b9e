"""Billing runs bill each date once: whoever runs them, however often, and after a crash half-way."""

import asyncio
import subprocess
import sys
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from tortoise.context import TortoiseContext

from factories import NOW
from folio.domain.errors import BillingDateNotClaimed, InvoiceStillStands
from folio.models.catalog import Price
from folio.models.invoices import Invoice
from folio.models.schedules import BillingClaim, BillingRun, BillingSchedule, ScheduleStatus
from folio.services.billing.claims import bill_again
from folio.services.billing.run import bill_what_came_due, run_billing
from folio.services.invoices.corrections import create_corrected_draft
from folio.services.invoices.delete import delete_invoice
from folio.services.invoices.merge import merge_invoices
from folio.services.invoices.void import void_invoice
from schedule_rows import Shop, make_active, make_shop, priced

MARCH = date(2026, 3, 1)
TESTS = Path(__file__).parents[1]


@pytest.fixture
async def shop(db: TortoiseContext) -> Shop:
    return await make_shop()


async def drafts_by_date(schedule: BillingSchedule) -> Counter[date | None]:
    return Counter(invoice.billing_date for invoice in await Invoice.filter(schedule_id=schedule.id))


async def run(shop: Shop, until: date = MARCH) -> BillingRun:
    return await run_billing(shop.business, until, now=NOW)


async def test_a_past_start_bills_every_period_gone_by(shop: Shop) -> None:
    schedule = await make_active(shop)

    await run(shop)

    assert await drafts_by_date(schedule) == {date(2026, month, 1): 1 for month in (1, 2, 3)}


async def test_running_again_bills_nothing_more(shop: Shop) -> None:
    schedule = await make_active(shop)
    await run(shop)

    again = await run(shop)

    assert (again.drafts_created, again.failures) == (0, 0)
    assert len(await drafts_by_date(schedule)) == 3


async def test_two_runs_at_once_bill_each_date_once(shop: Shop) -> None:
    schedules = [await make_active(shop, name=f"Schedule {number}") for number in range(5)]

    runs = await asyncio.gather(run(shop), run(shop))

    assert sum(each.drafts_created for each in runs) == 15
    assert {each.failures for each in runs} == {0}
    for schedule in schedules:
        assert set((await drafts_by_date(schedule)).values()) == {1}


CRASH_IN_THE_THIRD_BATCH = """
import asyncio, os, sys
from datetime import UTC, date, datetime
from folio.models.businesses import Business
from folio.models.database import open_database
from folio.services.billing import run

async def main():
    run.BATCH_SIZE = 2
    claim, batches = run._claim, []

    async def claim_or_die(*arguments):
        batches.append(1)
        await claim(*arguments)
        if len(batches) == 3:
            os._exit(9)

    run._claim = claim_or_die
    async with open_database(sys.argv[1]):
        business = await Business.first()
        await run.run_billing(business, date(2026, 3, 1), now=datetime.now(UTC))

asyncio.run(main())
"""


async def test_a_killed_run_is_taken_up_by_the_next(db_url: str, shop: Shop) -> None:
    schedules = [await make_active(shop, name=f"Schedule {number}") for number in range(6)]

    killed = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", CRASH_IN_THE_THIRD_BATCH, db_url], check=False, cwd=TESTS
    )
    written = await Invoice.all().count()
    await run(shop)

    assert (killed.returncode, written) == (9, 4)
    assert await BillingClaim.all().count() == await Invoice.all().count() == 18
    for schedule in schedules:
        assert set((await drafts_by_date(schedule)).values()) == {1}


async def test_a_deleted_draft_is_not_billed_again(shop: Shop) -> None:
    schedule = await make_active(shop)
    await run(shop)
    (february,) = await Invoice.filter(schedule_id=schedule.id, billing_date=date(2026, 2, 1))
    await delete_invoice(february.id, now=NOW)

    await run(shop)

    assert set(await drafts_by_date(schedule)) == {date(2026, 1, 1), MARCH}


async def test_a_voided_and_corrected_invoice_is_not_billed_again(shop: Shop) -> None:
    schedule = await make_active(shop)
    await run(shop, date(2026, 1, 1))
    invoice = await Invoice.get(schedule_id=schedule.id)
    await void_invoice(invoice.id, reason="Wrong", now=NOW)
    await create_corrected_draft(invoice.id, now=NOW)

    await run(shop, date(2026, 1, 31))

    assert await Invoice.filter(schedule_id=schedule.id).count() == 2


async def test_merged_drafts_are_not_billed_again(shop: Shop) -> None:
    schedule = await make_active(shop)
    await run(shop)
    await merge_invoices([invoice.id for invoice in await Invoice.all()], now=NOW)

    again = await run(shop)

    assert again.drafts_created == 0
    assert await BillingClaim.filter(schedule_id=schedule.id, invoice_id__isnull=False).count() == 3


async def test_billing_again_is_the_one_way_to_a_second_invoice(shop: Shop) -> None:
    schedule = await make_active(shop)
    await run(shop)
    february = await Invoice.get(schedule_id=schedule.id, billing_date=date(2026, 2, 1))
    await void_invoice(february.id, reason="Wrong", now=NOW)
    await bill_again(schedule.id, date(2026, 2, 1), now=NOW)

    again = await run(shop)

    assert again.drafts_created == 1
    assert (await drafts_by_date(schedule))[date(2026, 2, 1)] == 2


async def test_billing_again_is_refused_while_the_invoice_stands(shop: Shop) -> None:
    schedule = await make_active(shop)
    await run(shop)

    with pytest.raises(InvoiceStillStands):
        await bill_again(schedule.id, date(2026, 2, 1), now=NOW)
    with pytest.raises(BillingDateNotClaimed):
        await bill_again(schedule.id, date(2026, 2, 2), now=NOW)


async def test_a_failing_schedule_does_not_stop_the_others_and_is_tried_again(shop: Shop) -> None:
    seats = {"prices": [{"price_id": shop.seats.id, "quantity": Decimal(2)}]}
    good, bad = await make_active(shop), await make_active(shop, seats)
    sound = (await Price.get(id=shop.seats.id)).terms_json
    await Price.filter(id=shop.seats.id).update(terms_json={**sound, "rate": "1e300"})

    failed = await run(shop)
    failure = await BillingSchedule.get(id=bad.id)
    await Price.filter(id=shop.seats.id).update(terms_json=sound)
    mended = await run_billing(shop.business, MARCH, now=NOW.replace(hour=13))

    assert (failed.drafts_created, failed.failures) == (3, 1)
    assert failure.last_error is not None
    assert (mended.drafts_created, mended.failures) == (3, 0)
    assert len(await drafts_by_date(good)) == len(await drafts_by_date(bad)) == 3
    assert (await BillingSchedule.get(id=bad.id)).last_error is None


async def test_a_date_without_anything_to_bill_is_claimed_without_a_draft(shop: Shop) -> None:
    schedule = await make_active(shop, priced(shop.calls))

    await run(shop)

    assert await Invoice.all().count() == 0
    claims = await BillingClaim.filter(schedule_id=schedule.id)
    assert [claim.was_empty for claim in claims] == [True, True]


async def test_a_schedule_is_completed_by_its_last_billing_date(shop: Shop) -> None:
    schedule = await make_active(shop, end_on=date(2026, 2, 28))

    await run(shop)

    ended = await BillingSchedule.get(id=schedule.id)
    assert (ended.status, ended.next_billing_on) == (ScheduleStatus.COMPLETED, None)
    assert await Invoice.filter(schedule_id=schedule.id).count() == 2


async def test_the_run_that_needs_nobody_leaves_long_gone_dates_to_a_person(shop: Shop) -> None:
    recent = await make_active(shop)
    old = await make_active(shop, start_on=date(2013, 1, 1))

    runs = await bill_what_came_due(now=NOW)
    nothing_due = await bill_what_came_due(now=NOW)

    assert [run.drafts_created for run in runs] == [3]
    assert nothing_due == []
    assert len(await drafts_by_date(recent)) == 3
    assert await drafts_by_date(old) == {}
