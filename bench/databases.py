"""Fresh databases to measure on: a migrated template on each engine, copied for each measurement."""

import asyncio
import secrets
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from postgres_server import running_server
from template import prepare


@dataclass(frozen=True)
class Engine:
    """A database engine with a template; `server` is an address without a database, or a folder for SQLite."""

    name: str
    server: str

    @asynccontextmanager
    async def fresh(self) -> AsyncIterator[str]:
        """The address of a database with all tables and no rows."""
        name = f"bench_{secrets.token_hex(4)}"
        if self.name == "sqlite":
            yield f"sqlite:///{shutil.copy(f'{self.server}/template.db', f'{self.server}/{name}.db')}"
            return
        await _administer(self.server, f"create database {name} template template_bench")
        yield f"{self.server}/{name}"
        await _administer(self.server, f"drop database {name} with (force)")


@contextmanager
def sqlite_engine(folder: Path) -> Iterator[Engine]:
    asyncio.run(prepare(f"sqlite:///{folder}/template.db"))
    yield Engine("sqlite", str(folder))


@contextmanager
def postgres_engine() -> Iterator[Engine]:
    """A server of our own unless TEST_PG_URL names one; like in tests, it does not wait for the disk."""
    with running_server() as server:
        asyncio.run(_administer(server, "drop database if exists template_bench"))
        asyncio.run(_administer(server, "create database template_bench"))
        asyncio.run(prepare(f"{server}/template_bench"))
        yield Engine("postgres", server)
        asyncio.run(_administer(server, "drop database template_bench with (force)"))


async def _administer(server: str, statement: str) -> None:
    connection = await asyncpg.connect(f"{server}/postgres")
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
