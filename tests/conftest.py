"""Real databases for every test: SQLite as a copy of one file, PostgreSQL emptied; each is migrated once."""

import asyncio
import secrets
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import asyncpg
import pytest
import pytest_asyncio
from argon2 import PasswordHasher
from tortoise.context import TortoiseContext

from folio.models.database import open_database
from folio.models.migrations import known_migrations
from folio.services import passwords
from postgres_server import running_server
from smtp_server import SmtpServer, running_smtp_server
from template import prepare

EMPTY = """
do $$
declare name text;
begin
    perform pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid();
    set local session_replication_role = replica;
    for name in select tablename from pg_tables where schemaname = 'public' and tablename <> 'aerich' loop
        execute format('delete from %I', name);
    end loop;
end $$
"""


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a PostgreSQL server, without a database name."""
    with running_server() as address:
        yield address


async def _administer(server: str, statement: str) -> None:
    connection = await asyncpg.connect(f"{server}/postgres")
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """Hashed as always, but at the lowest cost: what a password costs is not what tests wait for."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        yield


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("template") / "folio.db"
    asyncio.run(prepare(f"sqlite:///{file}"))
    return file


@pytest.fixture(scope="session")
def postgres_database(postgres_server: str) -> Iterator[str]:
    """A migrated database that tests use one after the other: emptying it takes a tenth of the time of a copy."""
    name = f"tests_{secrets.token_hex(4)}"
    asyncio.run(_administer(postgres_server, f"create database {name}"))
    asyncio.run(prepare(f"{postgres_server}/{name}"))
    yield f"{postgres_server}/{name}"
    asyncio.run(_administer(postgres_server, f"drop database {name} with (force)"))


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A fresh SQLite database."""
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'folio.db')}"


@pytest.fixture(scope="session")
def empty_postgres(postgres_database: str) -> Iterator[Callable[[], None]]:
    """Empties the database, on one connection: a new one would first read about every table."""
    with asyncio.Runner() as runner:
        connection = runner.run(asyncpg.connect(postgres_database))
        yield lambda: runner.run(_empty(connection))
        runner.run(connection.close())


async def _empty(connection: "asyncpg.Connection[asyncpg.Record]") -> None:
    await connection.execute(EMPTY)
    await connection.execute("delete from aerich where version <> all($1)", known_migrations())


@pytest.fixture
def postgres_url(postgres_database: str, empty_postgres: Callable[[], None]) -> str:
    """A PostgreSQL database without rows, and without whoever an earlier test left connected to it."""
    empty_postgres()
    return postgres_database


@pytest.fixture
def empty_postgres_url(postgres_server: str) -> Iterator[str]:
    """A PostgreSQL database without tables."""
    name = f"empty_{secrets.token_hex(6)}"
    asyncio.run(_administer(postgres_server, f"create database {name}"))
    yield f"{postgres_server}/{name}"
    asyncio.run(_administer(postgres_server, f"drop database {name} with (force)"))


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """As `db_url`, but without tables."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    address: str = request.getfixturevalue("empty_postgres_url")
    return address


@pytest.fixture(params=["sqlite", "postgres"])
def db_url(request: pytest.FixtureRequest) -> str:
    """The address of a fresh database; the test runs once on SQLite and once on PostgreSQL."""
    address: str = request.getfixturevalue(f"{request.param}_url")
    return address


@pytest_asyncio.fixture
async def db(db_url: str) -> AsyncIterator[TortoiseContext]:
    """Models work; `db.db()` is the connection."""
    async with open_database(db_url) as context:
        yield context


@pytest.fixture
def smtp() -> Iterator[SmtpServer]:
    """A mail server that takes everything, unless the test says otherwise."""
    with running_smtp_server() as server:
        yield server
