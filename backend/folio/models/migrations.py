"""Bringing a database up to the models, wholly or not at all, also when two processes try at once."""

import importlib.util
from pathlib import Path
from types import ModuleType

from aerich.models import Aerich
from aerich.utils import decompress_dict
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from folio.models.database import APP, open_database

FOLDER = Path(__file__).parents[1] / "migrations"

# Any number will do, as long as every Folio uses the same one.
_LOCK = 7_110_211


class DatabaseTooNew(Exception):
    """The database was migrated by a newer Folio; the message says what to do."""


class BrokenReferences(Exception):
    """A migration on SQLite left rows that point nowhere; nothing was kept."""


def known_migrations() -> list[str]:
    """The file names of all migrations of this version, oldest first."""
    files = [file.name for file in FOLDER.glob("[0-9]*_*.py")]
    return sorted(files, key=lambda name: int(name.split("_")[0]))


async def applied_migrations() -> list[str]:
    """What the open database has; nothing when it is empty."""
    try:
        return [str(name) for name in await Aerich.filter(app=APP).values_list("version", flat=True)]
    except OperationalError:
        return []


async def pending_migrations() -> list[str]:
    """What the open database still lacks; refuses one that is newer than this version."""
    applied, known = await applied_migrations(), known_migrations()
    unknown = sorted(set(applied) - set(known))
    if unknown:
        raise DatabaseTooNew(
            f"The database has the migration {unknown[0]}, which this version of Folio does not know. "
            "Install the newer version again, or restore the backup made before the upgrade."
        )
    return [name for name in known if name not in applied]


async def migrate(database_url: str) -> list[str]:
    """Apply what is missing, in one transaction; returns the names."""
    async with open_database(database_url) as context:
        if not await pending_migrations():
            return []
        connection = context.db()
        if connection.capabilities.dialect == "postgres":
            return await _migrate_postgres()
        return await _migrate_sqlite(connection)


async def _migrate_postgres() -> list[str]:
    async with in_transaction() as transaction:
        await transaction.execute_query(f"SELECT pg_advisory_xact_lock({_LOCK})")
        return await _apply_pending(transaction)


async def _migrate_sqlite(connection: BaseDBAsyncClient) -> list[str]:
    # A table is altered by making it anew; with foreign keys on, dropping the old one would delete its children.
    await connection.execute_script("PRAGMA foreign_keys = OFF")
    async with in_transaction() as transaction:
        names = await _apply_pending(transaction)
        if broken := await transaction.execute_query_dict("PRAGMA foreign_key_check"):
            raise BrokenReferences(
                f"After {names[-1]} {len(broken)} rows point nowhere, first in {broken[0]['table']}."
            )
    await connection.execute_script("PRAGMA foreign_keys = ON")
    return names


async def _apply_pending(transaction: BaseDBAsyncClient) -> list[str]:
    # Asked again under the lock: another process may have been first.
    names = await _pending_inside(transaction)
    for name in names:
        migration = load_migration(name)
        await transaction.execute_script(await migration.upgrade(transaction))
        state = decompress_dict(migration.MODELS_STATE)
        await Aerich.create(version=name, app=APP, content=state, using_db=transaction)
    return names


async def _pending_inside(transaction: BaseDBAsyncClient) -> list[str]:
    """As `pending_migrations`, without the failing query that would end a PostgreSQL transaction."""
    catalog = {
        "sqlite": "SELECT name FROM sqlite_master",
        "postgres": "SELECT tablename AS name FROM pg_tables",
    }
    tables = await transaction.execute_query_dict(catalog[transaction.capabilities.dialect])
    if not any(row["name"] == "aerich" for row in tables):
        return known_migrations()
    return await pending_migrations()


def load_migration(name: str) -> ModuleType:
    """The module of one migration file."""
    spec = importlib.util.spec_from_file_location(f"folio.migrations.{name.removesuffix('.py')}", FOLDER / name)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
