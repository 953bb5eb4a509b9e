"""Transactions neither lose work nor leak connections, on both databases."""

import asyncio
import multiprocessing
from datetime import UTC, datetime

import pytest
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction

from folio.models.database import open_database
from folio.models.jobs import Job
from models.processes import count_up, count_up_in_process

NOW = datetime(2026, 3, 1, tzinfo=UTC)


async def test_processes_that_write_at_once_lose_nothing(db_url: str) -> None:
    async with open_database(db_url):
        await Job.create(kind="count", key="counter", run_after=NOW)
    spawn = multiprocessing.get_context("spawn")
    writers = [spawn.Process(target=count_up_in_process, args=(db_url, 40)) for _ in range(3)]

    for writer in writers:
        writer.start()
    for writer in writers:
        await asyncio.to_thread(writer.join)

    assert [writer.exitcode for writer in writers] == [0, 0, 0]
    async with open_database(db_url):
        assert (await Job.get(key="counter")).attempts == 120


async def test_cancelled_transactions_give_their_connection_back(db: TortoiseContext) -> None:
    async def write() -> None:
        async with in_transaction():
            await Job.create(kind="never", key=f"{id(asyncio.current_task())}", run_after=NOW)
            await asyncio.sleep(0.2)

    for steps in range(60):
        task = asyncio.create_task(write())
        for _ in range(steps % 12):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    async with asyncio.timeout(5):
        assert await Job.all().count() == 0


async def test_tasks_side_by_side_see_no_half_work(db: TortoiseContext) -> None:
    await Job.create(kind="count", key="counter", run_after=NOW)

    await asyncio.gather(*(count_up(5) for _ in range(10)))

    assert (await Job.get(key="counter")).attempts == 50


async def test_a_failed_inner_part_leaves_the_outer_transaction_whole(db: TortoiseContext) -> None:
    async with in_transaction():
        await Job.create(kind="outer", key="outer", run_after=NOW)
        with pytest.raises(ZeroDivisionError):
            async with in_transaction():
                await Job.create(kind="inner", key="inner", run_after=NOW)
                raise ZeroDivisionError

    assert [job.key for job in await Job.all()] == ["outer"]


async def test_a_script_inside_a_transaction_rolls_back_with_it(db: TortoiseContext) -> None:
    with pytest.raises(ZeroDivisionError):
        async with in_transaction() as transaction:
            await transaction.execute_script("CREATE TABLE one (a INT); INSERT INTO one VALUES (1);")
            raise ZeroDivisionError

    async with in_transaction() as transaction:
        await transaction.execute_script("CREATE TABLE one (a INT);")
