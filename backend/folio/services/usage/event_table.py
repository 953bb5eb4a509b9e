"""The table of usage events, written many rows at a time: `unnest` on PostgreSQL, `executemany` on SQLite."""

# ruff: noqa: S608 — only this module's own lists of columns are put into statements; values are always bound.

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import UUID

import orjson
from tortoise.backends.base.client import BaseDBAsyncClient

from folio.models.engines.sqlite import fixed_width_utc
from folio.services.usage.records import StoredEvent

_CONTENT = "event_id, customer_alias, event_type, occurred_at, properties"
_COLUMNS = f"business_id, customer_id, {_CONTENT}, received_at, attributed_at"
_SUPERSEDED = f"business_id, {_CONTENT}, received_at, superseded_at"


@dataclass(frozen=True, slots=True)
class Delivery:
    """Where events arrive: the business, its customers by alias, and the moment."""

    business_id: UUID
    customers: Mapping[str, UUID]
    now: datetime


class EventTable(ABC):
    """Statements over many events; in each, an event id occurs once."""

    def __init__(self, connection: BaseDBAsyncClient, delivery: Delivery) -> None:
        self.connection = connection
        self.delivery = delivery

    @classmethod
    def of(cls, connection: BaseDBAsyncClient, delivery: Delivery) -> "EventTable":
        kind = SqliteEventTable if connection.capabilities.dialect == "sqlite" else PostgresEventTable
        return kind(connection, delivery)

    @abstractmethod
    async def queue(self) -> None:
        """Wait until no other transaction adds to this business's events, so that none is taken twice or lost."""

    @abstractmethod
    async def insert(self, events: Sequence[StoredEvent]) -> int:
        """Add the events whose id is new; returns how many."""

    @abstractmethod
    async def changed(self, events: Sequence[StoredEvent]) -> list[tuple[int, StoredEvent]]:
        """Events that differ from the live one with their id, each with the key of that row."""

    @abstractmethod
    async def supersede(self, keys: Sequence[int]) -> None:
        """Move live events to the superseded ones."""

    @abstractmethod
    async def insert_superseded(self, events: Sequence[StoredEvent]) -> None:
        """Keep events that a later one of the same delivery replaced."""


class SqliteEventTable(EventTable):
    """SQLite's transactions begin by taking the one write lock, so there is no queue to wait in."""

    async def queue(self) -> None:
        return

    async def insert(self, events: Sequence[StoredEvent]) -> int:
        before = await self._total_changes()
        business, now = str(self.delivery.business_id), fixed_width_utc(self.delivery.now)
        customer_of = {alias: str(customer) for alias, customer in self.delivery.customers.items()}
        rows = []
        for event in events:
            customer = customer_of.get(event.customer_alias)
            attributed_at = now if customer else None
            rows.append((business, customer, event.event_id, *_sqlite_content(event), now, attributed_at))
        statement = f"INSERT INTO usage_events ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING"
        await self.connection.execute_many(statement, cast("Any", rows))
        return await self._total_changes() - before

    async def changed(self, events: Sequence[StoredEvent]) -> list[tuple[int, StoredEvent]]:
        rows = await self.connection.execute_query_dict(
            "SELECT id, event_id, customer_alias, event_type, occurred_at, properties FROM usage_events "
            "WHERE business_id = ? AND event_id IN (SELECT value FROM json_each(?))",
            [str(self.delivery.business_id), _json([event.event_id for event in events])],
        )
        live = {row["event_id"]: row for row in rows}
        return [
            (live[event.event_id]["id"], event) for event in events if _content(live[event.event_id]) != event.content
        ]

    async def supersede(self, keys: Sequence[int]) -> None:
        keys_json, now = _json(keys), fixed_width_utc(self.delivery.now)
        await self.connection.execute_query(
            f"INSERT INTO superseded_events ({_SUPERSEDED}) SELECT business_id, {_CONTENT}, "
            "received_at, ? FROM usage_events WHERE id IN (SELECT value FROM json_each(?))",
            [now, keys_json],
        )
        await self.connection.execute_query(
            "DELETE FROM usage_events WHERE id IN (SELECT value FROM json_each(?))", [keys_json]
        )

    async def insert_superseded(self, events: Sequence[StoredEvent]) -> None:
        business, now = str(self.delivery.business_id), fixed_width_utc(self.delivery.now)
        rows = [
            (
                business,
                event.event_id,
                *event.content[:2],
                fixed_width_utc(event.occurred_at),
                event.properties,
                now,
                now,
            )
            for event in events
        ]
        statement = f"INSERT INTO superseded_events ({_SUPERSEDED}) VALUES (?,?,?,?,?,?,?,?)"
        await self.connection.execute_many(statement, cast("Any", rows))

    async def _total_changes(self) -> int:
        (row,) = await self.connection.execute_query_dict("SELECT total_changes() AS changes")
        return int(row["changes"])


class PostgresEventTable(EventTable):
    """One statement and one array a column, however many events."""

    async def queue(self) -> None:
        key = f"usage_events:{self.delivery.business_id}"
        await self.connection.execute_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [key])

    async def insert(self, events: Sequence[StoredEvent]) -> int:
        customers = [self.delivery.customers.get(event.customer_alias) for event in events]
        (row,) = await self.connection.execute_query_dict(
            f"WITH added AS (INSERT INTO usage_events ({_COLUMNS}) "
            "SELECT $6::uuid, customer_id, event_id, customer_alias, event_type, occurred_at, properties::jsonb, "
            "$7::timestamptz, CASE WHEN customer_id IS NOT NULL THEN $7::timestamptz END "
            "FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::text[], $8::uuid[]) "
            "AS e(event_id, customer_alias, event_type, occurred_at, properties, customer_id) "
            "ON CONFLICT DO NOTHING RETURNING 1) SELECT count(*) AS added FROM added",
            [*_arrays(events), self.delivery.business_id, self.delivery.now, customers],
        )
        return int(row["added"])

    async def changed(self, events: Sequence[StoredEvent]) -> list[tuple[int, StoredEvent]]:
        rows = await self.connection.execute_query_dict(
            "SELECT live.id, e.position FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::text[]) "
            "WITH ORDINALITY AS e(event_id, customer_alias, event_type, occurred_at, properties, position) "
            "JOIN usage_events live ON live.business_id = $6 AND live.event_id = e.event_id "
            "WHERE (live.customer_alias, live.event_type, live.occurred_at, live.properties) "
            "<> (e.customer_alias, e.event_type, e.occurred_at, e.properties::jsonb) ORDER BY e.position",
            [*_arrays(events), self.delivery.business_id],
        )
        return [(row["id"], events[row["position"] - 1]) for row in rows]

    async def supersede(self, keys: Sequence[int]) -> None:
        await self.connection.execute_query(
            "WITH gone AS (DELETE FROM usage_events WHERE id = ANY($1::bigint[]) RETURNING *) "
            f"INSERT INTO superseded_events ({_SUPERSEDED}) SELECT business_id, {_CONTENT}, "
            "received_at, $2::timestamptz FROM gone ORDER BY id",
            [list(keys), self.delivery.now],
        )

    async def insert_superseded(self, events: Sequence[StoredEvent]) -> None:
        await self.connection.execute_query(
            f"INSERT INTO superseded_events ({_SUPERSEDED}) "
            "SELECT $6::uuid, event_id, customer_alias, event_type, occurred_at, properties::jsonb, "
            "$7::timestamptz, $7::timestamptz "
            "FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::text[]) "
            "AS e(event_id, customer_alias, event_type, occurred_at, properties)",
            [*_arrays(events), self.delivery.business_id, self.delivery.now],
        )


def _arrays(events: Sequence[StoredEvent]) -> list[list[Any]]:
    return [
        [event.event_id for event in events],
        [event.customer_alias for event in events],
        [event.event_type for event in events],
        [event.occurred_at for event in events],
        [event.properties for event in events],
    ]


def _sqlite_content(event: StoredEvent) -> tuple[str, str, str, str]:
    return event.customer_alias, event.event_type, fixed_width_utc(event.occurred_at), event.properties


def _content(row: Mapping[str, Any]) -> tuple[str, str, datetime, str]:
    return row["customer_alias"], row["event_type"], row["occurred_at"], row["properties"]


def _json(values: Sequence[object]) -> str:
    return orjson.dumps(values).decode()
