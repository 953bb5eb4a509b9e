"""Finalizing twenty drafts at a time on one sequence, against bare transactions that only take the next number."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar
from uuid import UUID

from tortoise.transactions import in_transaction

from bench.results import Result, rate_result, time_result
from bench.setting import Setting
from bench.stopwatch import stopwatch
from factories import NOW, make_business, make_customer
from folio.services.invoices.finalize import finalize_invoice
from invoice_drafts import make_draft

AT_ONCE = 20
TAKE = "UPDATE number_counters SET next = next + 1 RETURNING next"

Task = TypeVar("Task")


async def measure(setting: Setting) -> list[Result]:
    business = await make_business()
    customer = await make_customer(business)
    drafts = [(await make_draft(business, customer, rates=("10", "20", "30"))).id for _ in range(setting.sized(400))]
    await finalize_invoice(drafts.pop(), now=NOW)
    latencies: list[float] = []

    async def finalize(draft_id: UUID) -> None:
        with stopwatch() as lap:
            await finalize_invoice(draft_id, now=NOW)
        latencies.append(lap.seconds)

    with stopwatch() as lap:
        await _share(drafts, finalize)
    with stopwatch() as bare:
        await _share(drafts, _take_number)
    latencies.sort()
    return [
        rate_result(
            "finalizing, 20 at once",
            "invoices",
            floor=len(drafts) / bare.seconds,
            rate=len(drafts) / lap.seconds,
            least_ratio=0.3,
        ),
        time_result(
            "finalizing, 95th percentile",
            floor=None,
            seconds=latencies[int(len(latencies) * 0.95)],
            most_seconds=0.05,
        ),
    ]


async def _share(tasks: Iterable[Task], work: Callable[[Task], Awaitable[None]]) -> None:
    """Do all, twenty at a time."""
    waiting = iter(tasks)

    async def take_turns() -> None:
        for task in waiting:
            await work(task)

    await asyncio.gather(*(take_turns() for _ in range(AT_ONCE)))


async def _take_number(_: object) -> None:
    async with in_transaction() as connection:
        await connection.execute_query_dict(TAKE)
