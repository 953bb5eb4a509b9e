"""SQLite for Tortoise: immediate transactions that never leak, UTC instants of one width, exact sums.

Tortoise's own client begins deferred (two writers lose each other's work), keeps its lock when a task is
cancelled while it begins, and stores an instant with its writer's offset, so that texts compare wrongly.
"""

import asyncio
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Context, Decimal
from typing import Any, cast
from uuid import UUID

import aiosqlite
from tortoise.backends.base.client import NestedTransactionContext, TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.backends.sqlite.executor import SqliteExecutor
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError

PRAGMAS = {"busy_timeout": 30_000, "synchronous": "NORMAL", "cache_size": -65_536, "temp_store": "MEMORY"}

_EXACT = Context(prec=200)


class DecimalSum:
    """The SQL aggregate `decimal_sum(text)`: exact, as text; NULL when there was nothing to add."""

    def __init__(self) -> None:
        self.total: Decimal | None = None

    def step(self, value: str | int | None) -> None:
        if value is not None:
            self.total = _EXACT.add(self.total or Decimal(0), Decimal(value))

    def finalize(self) -> str | None:
        return None if self.total is None else f"{self.total:f}"


class DecimalMax:
    """The SQL aggregate `decimal_max(text)`: the greatest number, as it was written."""

    def __init__(self) -> None:
        self.greatest: Decimal | None = None

    def step(self, value: str | int | None) -> None:
        if value is not None and (self.greatest is None or Decimal(value) > self.greatest):
            self.greatest = Decimal(value)

    def finalize(self) -> str | None:
        return None if self.greatest is None else f"{self.greatest:f}"


def fixed_width_utc(instant: datetime) -> str:
    """An instant as SQLite keeps it: texts of one width, which sort as the instants do."""
    aware = instant if instant.tzinfo else instant.replace(tzinfo=UTC)
    return aware.astimezone(UTC).isoformat(" ", "microseconds")


def _without_exponent(number: Decimal) -> str:
    return f"{number:f}"


sqlite3.register_adapter(datetime, fixed_width_utc)
sqlite3.register_adapter(Decimal, _without_exponent)
# A primary key that is a foreign key reaches the driver as it is.
sqlite3.register_adapter(UUID, str)
# Read where the row is: Tortoise's own parser takes any text that ISO 8601 allows, and ten times as long.
sqlite3.register_converter("DATE", lambda text: date.fromisoformat(text.decode()))
sqlite3.register_converter("TIMESTAMP", lambda text: datetime.fromisoformat(text.decode()))


def split_statements(script: str) -> Iterator[str]:
    """Cut a script at its real ends of statements, whatever strings, comments and triggers contain."""
    pending = ""
    for part in script.split(";"):
        pending += part + ";"
        if sqlite3.complete_statement(pending):
            if pending.strip(" \n\t;"):
                yield pending
            pending = ""


class ImmediateTransaction(SqliteTransactionWrapper):
    """Takes the write lock when it begins: a later upgrade of a read lock would fail, not wait."""

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(ImmediateTransaction(self))

    async def execute_script(self, query: str) -> None:
        # sqlite3's executescript() would first commit, and so end this transaction unseen.
        for statement in split_statements(query):
            await self.execute_query(statement)

    async def begin(self) -> None:
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as reason:
            raise OperationalError(reason) from reason


class SafeTransactionContext(SqliteTransactionContext):
    """Gives the connection back, rolled back, however beginning or ending goes wrong."""

    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            await self.connection.begin()
        except BaseException:
            await self._abandon()
            self._trxlock.release()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return cast("TransactionalDBClient", self.connection)

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        get_connections().reset(self.token)
        try:
            if exc_type is None and not self.connection._finalized:
                await self.connection.commit()
        finally:
            await self._abandon()
            self._trxlock.release()

    async def _abandon(self) -> None:
        """Roll back what is still open. The connection's thread works in order, so a cancelled BEGIN is before us."""
        connection = self.connection._connection
        if connection is not None:
            await asyncio.shield(connection.rollback())


class NamedRow(dict[str, Any]):
    """A row by its columns' names. The driver's own rows search them one by one, for each value again."""

    @classmethod
    def of(cls, cursor: sqlite3.Cursor, values: tuple[Any, ...]) -> "NamedRow":
        return cls(zip([column[0] for column in cursor.description], values, strict=True))

    def __missing__(self, place: int) -> Any:
        # The driver asks for the key of an inserted row by its place.
        return list(self.values())[place]


class DayExecutor(SqliteExecutor):
    """Takes days as the driver gives them."""

    DB_NATIVE = SqliteExecutor.DB_NATIVE | {date}


class ImmediateSqliteClient(SqliteClient):
    """Tortoise's client with our pragmas, transactions and functions; columns of days and instants give such."""

    executor_class = DayExecutor

    def __init__(self, file_path: str, **options: Any) -> None:
        super().__init__(file_path, **{**PRAGMAS, **options})

    async def create_connection(self, with_db: bool) -> None:
        if self._connection is not None:
            return
        connection = await aiosqlite.connect(self.filename, isolation_level=None, detect_types=sqlite3.PARSE_DECLTYPES)
        connection._conn.row_factory = NamedRow.of
        self._connection = connection
        for pragma, value in self.pragmas.items():
            await connection.execute_fetchall(f"PRAGMA {pragma}={value}")
        await self._post_connect()

    async def _post_connect(self) -> None:
        await super()._post_connect()
        connection: Any = self._connection
        # Functions are added on the thread that owns the connection.
        await connection._execute(connection._conn.create_aggregate, "decimal_sum", 1, DecimalSum)
        await connection._execute(connection._conn.create_aggregate, "decimal_max", 1, DecimalMax)

    def _in_transaction(self) -> TransactionContext:
        return SafeTransactionContext(ImmediateTransaction(self), self._lock)

    async def execute_many(self, query: str, values: Sequence[Any]) -> None:
        async with self._in_transaction() as transaction:
            await transaction.execute_many(query, cast("list[Any]", values))


client_class = ImmediateSqliteClient
