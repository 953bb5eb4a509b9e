"""The drivers without anything above them: what every floor is measured with."""

import re
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import asyncpg

from folio.models.database import sqlite_path

# A dollar before a digit; paths into JSON begin with dollars too.
_PARAMETER = re.compile(r"\$(?=\d)")


@dataclass(frozen=True)
class TableRows:
    """Rows of a table as the driver gives them and takes them."""

    table: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]


class Bare(ABC):
    """A connection of a driver. Statements have their parameters as $1, $2 …"""

    @abstractmethod
    async def fetch(self, statement: str, *values: Any) -> list[dict[str, Any]]: ...

    @abstractmethod
    async def execute(self, statement: str, *values: Any) -> None: ...

    @abstractmethod
    async def insert(self, tables: Sequence[TableRows]) -> None:
        """All the rows in one transaction, the driver's fastest way that still takes INSERT."""

    @abstractmethod
    async def empty(self, tables: Sequence[str]) -> None: ...

    @abstractmethod
    async def read(self, table: str, where: str = "true") -> TableRows: ...


class BareSqlite(Bare):
    def __init__(self, database_url: str) -> None:
        self.connection = sqlite3.connect(sqlite_path(database_url), isolation_level=None)
        self.connection.executescript("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536")

    async def fetch(self, statement: str, *values: Any) -> list[dict[str, Any]]:
        cursor = self.connection.execute(_PARAMETER.sub("?", statement), values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    async def execute(self, statement: str, *values: Any) -> None:
        self.connection.execute(_PARAMETER.sub("?", statement), values)

    async def insert(self, tables: Sequence[TableRows]) -> None:
        self.connection.execute("PRAGMA foreign_keys = ON")
        self.connection.execute("BEGIN IMMEDIATE")
        for rows in tables:
            places = ", ".join("?" * len(rows.columns))
            statement = f"INSERT INTO {rows.table} ({', '.join(rows.columns)}) VALUES ({places})"
            self.connection.executemany(statement, rows.rows)
        self.connection.execute("COMMIT")

    async def empty(self, tables: Sequence[str]) -> None:
        self.connection.execute("PRAGMA foreign_keys = OFF")
        for table in tables:
            self.connection.execute(f"DELETE FROM {table}")

    async def read(self, table: str, where: str = "true") -> TableRows:
        cursor = self.connection.execute(f"SELECT * FROM {table} WHERE {where}")
        return TableRows(table, [f'"{column[0]}"' for column in cursor.description], cursor.fetchall())


class BarePostgres(Bare):
    def __init__(self, connection: asyncpg.Connection) -> None:
        self.connection = connection

    async def fetch(self, statement: str, *values: Any) -> list[dict[str, Any]]:
        return [dict(row) for row in await self.connection.fetch(statement, *values)]

    async def execute(self, statement: str, *values: Any) -> None:
        await self.connection.execute(statement, *values)

    async def insert(self, tables: Sequence[TableRows]) -> None:
        async with self.connection.transaction():
            for rows in tables:
                await self._insert(rows)

    async def _insert(self, rows: TableRows) -> None:
        """One statement with an array a column."""
        if not rows.rows:
            return
        types = await self.connection.fetch(
            "SELECT format_type(atttypid, atttypmod) AS type FROM pg_attribute "
            "WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
            rows.table,
        )
        arrays = ", ".join(f"${place}::{row['type']}[]" for place, row in enumerate(types, 1))
        columns = [list(values) for values in zip(*rows.rows, strict=True)]
        names = ", ".join(rows.columns)
        await self.connection.execute(f"INSERT INTO {rows.table} ({names}) SELECT * FROM unnest({arrays})", *columns)

    async def empty(self, tables: Sequence[str]) -> None:
        await self.connection.execute(f"TRUNCATE {', '.join(tables)} CASCADE")

    async def read(self, table: str, where: str = "true") -> TableRows:
        rows = await self.connection.fetch(f"SELECT * FROM {table} WHERE {where}")
        # A record gives its values when it is gone through.
        names = [f'"{name}"' for name in list(rows[0].keys())] if rows else []
        return TableRows(table, names, [tuple(row) for row in rows])


@asynccontextmanager
async def bare_connection(database_url: str) -> AsyncIterator[Bare]:
    """A connection beside Folio's own."""
    if database_url.startswith("sqlite:"):
        sqlite = BareSqlite(database_url)
        yield sqlite
        sqlite.connection.close()
        return
    connection = await asyncpg.connect(database_url)
    yield BarePostgres(connection)
    await connection.close()
