"""Migrations make exactly the tables that the models describe, once, on both databases."""

import asyncio
import multiprocessing

import pytest
from aerich.models import Aerich
from tortoise.context import TortoiseContext

from folio.models.database import APP, open_database
from folio.models.migration_files import difference
from folio.models.migrations import DatabaseTooNew, applied_migrations, known_migrations, migrate, pending_migrations
from models.conformance import differences
from models.processes import migrate_in_process


async def test_the_models_have_no_change_without_a_migration() -> None:
    assert not await difference(), "Run `make migration`."


async def test_a_migrated_database_is_what_the_models_say(db: TortoiseContext) -> None:
    assert await differences(db) == []


async def test_migrating_again_changes_nothing(db_url: str) -> None:
    assert await migrate(db_url) == []


async def test_a_newer_database_is_refused(db_url: str) -> None:
    async with open_database(db_url):
        await Aerich.create(version="999_from_the_future.py", app=APP, content={})

        with pytest.raises(DatabaseTooNew, match="999_from_the_future"):
            await pending_migrations()


async def test_processes_that_migrate_at_once_do_it_once(empty_url: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    others = [spawn.Process(target=migrate_in_process, args=(empty_url,)) for _ in range(3)]

    for process in others:
        process.start()
    for process in others:
        await asyncio.to_thread(process.join)

    assert [process.exitcode for process in others] == [0, 0, 0]
    async with open_database(empty_url):
        assert await applied_migrations() == known_migrations()
