"""PostgreSQL for Tortoise, whose transactions give their connection back even when cancelled.

Tortoise's own context keeps the connection when BEGIN fails or its task is cancelled there: a pool of five is
empty after some hundred abandoned requests.
"""

from typing import Any, cast
from uuid import UUID

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionalDBClient, TransactionContext, TransactionContextPooled
from tortoise.connection import get_connections


class SafeTransactionContext(TransactionContextPooled):
    """Releases the pooled connection however beginning or ending goes wrong.

    asyncpg rolls back on release what a cancelled task left open.
    """

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        client = cast("Any", self.client)
        pool = client._parent._pool
        client._connection = await pool.acquire()
        try:
            await client.begin()
        except BaseException:
            await pool.release(client._connection)
            raise
        self.token = get_connections().set(self.connection_name, client)
        return cast("TransactionalDBClient", client)

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        get_connections().reset(self.token)
        client = cast("Any", self.client)
        try:
            if client._finalized:
                return
            if exc_type is None:
                await client.commit()
            elif issubclass(exc_type, Exception):
                # A refusal is everyday; asyncpg would log each as an error when it rolls back itself.
                await client.rollback()
        finally:
            if client._parent._pool:
                await client._parent._pool.release(client._connection)


def _uuid_bytes(value: UUID | str) -> bytes:
    return (value if isinstance(value, UUID) else UUID(value)).bytes


async def _standard_uuids(connection: asyncpg.Connection) -> None:
    """asyncpg's own subclass of UUID is refused by JSON encoders."""
    await connection.set_type_codec(
        "uuid",
        schema="pg_catalog",
        format="binary",
        encoder=_uuid_bytes,
        decoder=lambda raw: UUID(bytes=bytes(raw)),
    )


class SafeAsyncpgClient(AsyncpgDBClient):
    """Tortoise's client with transactions that cannot leak and ids of the standard type."""

    async def create_pool(self, **options: Any) -> asyncpg.Pool:
        return await super().create_pool(init=_standard_uuids, **options)

    def _in_transaction(self) -> TransactionContext:
        return SafeTransactionContext(TransactionWrapper(self), self._pool_init_lock)


client_class = SafeAsyncpgClient
