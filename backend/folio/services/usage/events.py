"""Taking usage events: one live event per id, earlier versions kept, unknown aliases waiting for their customer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.connection import get_connection

from folio.domain.errors import TooManyEvents
from folio.models.businesses import Business
from folio.models.customers import CustomerAlias
from folio.models.database import CONNECTION
from folio.models.usage import UsageEvent
from folio.services.rows import find
from folio.services.transactions import retried_atomic
from folio.services.usage.event_table import Delivery, EventTable
from folio.services.usage.late import detect_if_late
from folio.services.usage.records import EventRecord, RejectedEvent, StoredEvent, convert_all, store_all

# A transaction's worth: larger ones are hardly faster and make others wait longer.
LARGEST_BATCH = 10_000
MOST_REPORTED = 1_000


@dataclass(slots=True)
class IngestResult:
    """What became of a delivery; the four counts add up to its events.

    `accepted` are new ids, `superseded` replaced an earlier version, `unchanged` were here already, `rejected_count`
    could not be kept; `rejected` says why of the first of them. Events of `unknown_aliases` are kept and wait for their
    customer.
    """

    accepted: int = 0
    superseded: int = 0
    unchanged: int = 0
    rejected_count: int = 0
    unknown_aliases: set[str] = field(default_factory=set)
    rejected: list[RejectedEvent] = field(default_factory=list)

    def add(self, other: "IngestResult") -> None:
        self.accepted += other.accepted
        self.superseded += other.superseded
        self.unchanged += other.unchanged
        self.rejected_count += other.rejected_count
        self.unknown_aliases |= other.unknown_aliases
        self.rejected = [*self.rejected, *other.rejected][:MOST_REPORTED]

    def reject(self, rejected: Sequence[RejectedEvent]) -> None:
        self.rejected_count += len(rejected)
        self.rejected = sorted([*self.rejected, *rejected], key=lambda row: row.position)[:MOST_REPORTED]


async def record_events(
    business_id: UUID, events: Sequence[EventRecord], *, now: datetime, positions: Sequence[int] | None = None
) -> IngestResult:
    """Take the events in their order; those that cannot be kept are reported, the others are kept.

    A later event with the same id replaces the earlier, which moves to the superseded ones. `positions` numbers the
    events for the report (from 1 by default).
    """
    stored, rejected = store_all(events, positions or range(1, len(events) + 1))
    result = IngestResult()
    result.reject(rejected)
    for start in range(0, len(stored), LARGEST_BATCH):
        result.add(await _record(business_id, stored[start : start + LARGEST_BATCH], now))
    return result


async def record_batch(business_id: UUID, events: Sequence[Mapping[str, Any]], *, now: datetime) -> IngestResult:
    """Take events given by their fields; refuses more than one transaction's worth."""
    if len(events) > LARGEST_BATCH:
        raise TooManyEvents(
            f"These are {len(events)} events; send {LARGEST_BATCH} at a time, or a file to POST /events.",
            field="input.events",
        )
    await find(Business, business_id, field="input.businessId")
    records, positions, rejected = convert_all(events)
    result = await record_events(business_id, records, now=now, positions=positions)
    result.reject(rejected)
    return result


@retried_atomic
async def _record(business_id: UUID, events: Sequence[StoredEvent], now: datetime) -> IngestResult:
    table = await _open_table(business_id, {event.customer_alias for event in events}, now)
    customers = table.delivery.customers
    result = IngestResult(unknown_aliases={event.customer_alias for event in events} - customers.keys())
    await _write_versions(table, events, result)
    if result.accepted or result.superseded:
        await detect_if_late(business_id, _earliest_of_customer(events, customers))
    return result


def _earliest_of_customer(events: Sequence[StoredEvent], customers: Mapping[str, UUID]) -> dict[UUID, datetime]:
    earliest: dict[str, datetime] = {}
    for event in events:
        alias, occurred_at = event.customer_alias, event.occurred_at
        if alias not in earliest or occurred_at < earliest[alias]:
            earliest[alias] = occurred_at
    of_customer: dict[UUID, datetime] = {}
    for alias in earliest.keys() & customers.keys():
        customer_id = customers[alias]
        of_customer[customer_id] = min(earliest[alias], of_customer.get(customer_id, earliest[alias]))
    return of_customer


async def _open_table(business_id: UUID, aliases: set[str], now: datetime) -> EventTable:
    connection = get_connection(CONNECTION)
    table = EventTable.of(connection, Delivery(business_id, {}, now))
    await table.queue()
    known = await CustomerAlias.filter(business_id=business_id, alias__in=list(aliases)).values_list(
        "alias", "customer_id"
    )
    return EventTable.of(connection, Delivery(business_id, dict(known), now))


async def _write(table: EventTable, events: Sequence[StoredEvent], result: IngestResult) -> None:
    """Add the new ones; only when some were not new look at what they would replace."""
    added = await table.insert(events)
    result.accepted += added
    if added == len(events):
        return
    changed = await table.changed(events)
    result.superseded += len(changed)
    result.unchanged += len(events) - added - len(changed)
    if changed:
        await table.supersede([key for key, _ in changed])
        await table.insert([event for _, event in changed])


async def _write_versions(table: EventTable, events: Sequence[StoredEvent], result: IngestResult) -> None:
    """Write the delivery in its order: where an id comes again, the version before is superseded at once."""
    if len({event.event_id for event in events}) == len(events):
        await _write(table, events, result)
        return
    versions = _versions(events)
    result.unchanged += len(events) - sum(map(len, versions))
    await _write(table, [of_id[0] for of_id in versions], result)
    between = [event for of_id in versions for event in of_id[1:-1]]
    await table.insert_superseded(between)
    result.superseded += len(between)
    await _write(table, [of_id[-1] for of_id in versions if len(of_id) > 1], result)


def _versions(events: Sequence[StoredEvent]) -> list[list[StoredEvent]]:
    """The versions of each id, in order; one that only repeats the version before is left out."""
    by_id: dict[str, list[StoredEvent]] = {}
    for event in events:
        of_id = by_id.setdefault(event.event_id, [])
        if not of_id or of_id[-1].content != event.content:
            of_id.append(event)
    return list(by_id.values())


@retried_atomic
async def attach_alias(business_id: UUID, alias: str, customer_id: UUID, *, now: datetime) -> int:
    """Give the customer the events that wait under its new alias; returns how many."""
    table = EventTable.of(get_connection(CONNECTION), Delivery(business_id, {}, now))
    await table.queue()
    waiting = UsageEvent.filter(business_id=business_id, customer_alias=alias, customer_id__isnull=True)
    first = await waiting.order_by("occurred_at").first()
    if first is None:
        return 0
    attached = await waiting.update(customer_id=customer_id, attributed_at=now)
    await detect_if_late(business_id, {customer_id: first.occurred_at})
    return attached
