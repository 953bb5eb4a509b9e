"""What tests run in other processes: adding one to a row again and again, migrating."""

import asyncio

from tortoise.transactions import in_transaction

from folio.models.database import open_database
from folio.models.jobs import Job
from folio.models.migrations import migrate


async def count_up(rounds: int) -> None:
    for _ in range(rounds):
        async with in_transaction():
            job = await Job.select_for_update().get(key="counter")
            job.attempts += 1
            await job.save()


def count_up_in_process(db_url: str, rounds: int) -> None:
    async def run() -> None:
        async with open_database(db_url):
            await count_up(rounds)

    asyncio.run(run())


def migrate_in_process(db_url: str) -> None:
    asyncio.run(migrate(db_url))
