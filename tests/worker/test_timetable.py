"""Every slot of time brings one job, however many processes keep time."""

import asyncio
from datetime import UTC, datetime, timedelta

from tortoise.context import TortoiseContext

from folio.models.jobs import Job
from folio.worker.timetable import Recurring, enqueue_due

HOURLY = Recurring("count_stock", every=timedelta(hours=1))
NOON = datetime(2026, 3, 15, 12, tzinfo=UTC)


def test_a_slot_begins_on_the_hour() -> None:
    assert HOURLY.slot(NOON + timedelta(minutes=59)) == NOON
    assert Recurring("x", every=timedelta(days=1)).slot(NOON) == datetime(2026, 3, 15, tzinfo=UTC)


async def test_one_slot_is_one_job_for_all_processes(db: TortoiseContext) -> None:
    minutes = [NOON + timedelta(minutes=minute) for minute in (0, 1, 59, 60, 61)]

    await asyncio.gather(*(enqueue_due([HOURLY], now=now) for now in minutes))

    assert sorted([job.key for job in await Job.all()]) == [
        "count_stock:2026-03-15T12:00:00Z",
        "count_stock:2026-03-15T13:00:00Z",
    ]
