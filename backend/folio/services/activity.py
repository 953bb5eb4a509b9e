"""The activity log: every change with who, when, before and after, chained by hashes so that tampering shows."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from folio.models.activity import AccessEntry, AccessHead, Activity, ActivityHead
from folio.models.new_rows import new_row

_actor: ContextVar[str] = ContextVar("actor", default="system")


@contextmanager
def acting_as(actor: str) -> Iterator[None]:
    """Everything recorded inside is by `actor`; the doors (GraphQL, web, command line, worker) wrap each request."""
    token = _actor.set(actor)
    try:
        yield
    finally:
        _actor.reset(token)


def current_actor() -> str:
    return _actor.get()


@dataclass(frozen=True, slots=True)
class Change:
    """One entry to record: `before` and `after` hold only what changed, as JSON values."""

    action: str
    subject_type: str
    subject_id: UUID
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = field(default=None)


async def record(business_id: UUID, change: Change, *, at: datetime) -> None:
    """Append one change to the business's log, in the caller's transaction."""
    await record_all(business_id, [change], at=at)


async def record_all(business_id: UUID, changes: list[Change], *, at: datetime) -> None:
    """Append changes in order, in the caller's transaction. Call last: it holds the chain until commit."""
    if not changes:
        return
    async with in_transaction():
        head = await _locked_head(business_id)
        rows = []
        for change in changes:
            head.sequence += 1
            row = _entry(business_id, head, change, at)
            head.hash = row.hash
            rows.append(row)
        await Activity.bulk_create(rows, batch_size=500)
        await head.save(update_fields=["sequence", "hash"])


async def _locked_head(business_id: UUID) -> ActivityHead:
    head = await ActivityHead.select_for_update().get_or_none(business_id=business_id)
    if head is not None:
        return head
    await ActivityHead.get_or_create(business_id=business_id)
    return await ActivityHead.select_for_update().get(business_id=business_id)


def _entry(business_id: UUID, head: ActivityHead, change: Change, at: datetime) -> Activity:
    row = new_row(
        Activity,
        business_id=business_id,
        sequence=head.sequence,
        at=at,
        actor=current_actor(),
        action=change.action,
        subject_type=change.subject_type,
        subject_id=change.subject_id,
        before=change.before,
        after=change.after,
        previous_hash=head.hash,
    )
    row.hash = entry_hash(row)
    return row


def entry_hash(row: Activity) -> str:
    """The SHA-256 that an untouched entry of a business carries."""
    return chained_hash(str(row.business_id), row)


def chained_hash(log: str, row: Activity | AccessEntry) -> str:
    """The SHA-256 over all columns of an entry of the log, and the hash before it."""
    facts = [
        log,
        row.sequence,
        row.at.astimezone(UTC).isoformat(timespec="microseconds"),
        row.actor,
        row.action,
        row.subject_type,
        str(row.subject_id),
        row.before,
        row.after,
        row.previous_hash,
    ]
    return hashlib.sha256(orjson.dumps(facts, option=orjson.OPT_SORT_KEYS)).hexdigest()


async def first_broken_entry(business_id: UUID) -> int | None:
    """The sequence of the first entry that was changed, removed or inserted; None for an intact log."""
    entries = Activity.filter(business_id=business_id).order_by("sequence")
    return await first_broken(entries, str(business_id), await ActivityHead.get_or_none(business_id=business_id))


async def first_broken(
    entries: QuerySet[Activity] | QuerySet[AccessEntry], log: str, head: ActivityHead | AccessHead | None
) -> int | None:
    """The same for any log; `entries` come in order."""
    previous, expected = "", 0
    async for row in entries:
        expected += 1
        if row.sequence != expected or row.previous_hash != previous or row.hash != chained_hash(log, row):
            return expected
        previous = row.hash
    return None if head is None or (head.sequence, head.hash) == (expected, previous) else expected + 1
