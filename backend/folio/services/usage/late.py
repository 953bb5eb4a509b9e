"""Late usage: events that reached a period after its invoice was calculated, found for many periods at once."""

# ruff: noqa: S608 — only this module's own conditions are put into statements; values are always bound.

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import orjson
from tortoise.connection import get_connection
from tortoise.expressions import Q

from folio.domain.lifecycle import DocumentStatus
from folio.domain.periods import Period, period_instants
from folio.models.database import CONNECTION
from folio.models.engines.sqlite import fixed_width_utc
from folio.models.fields import new_id
from folio.models.invoices import Invoice
from folio.models.schedules import BillingClaim
from folio.models.usage import LateUsage, LateUsageStatus
from folio.services.outbox import enqueue
from folio.services.schedules.terms import ScheduleTerms, load_terms

NUMBERED = (DocumentStatus.FINAL, DocumentStatus.SENT)
SETTLED = (LateUsageStatus.BILLED, LateUsageStatus.IGNORED)

# What a billing date has billed stands once its invoice is numbered, or when there was nothing to invoice.
_STANDS = Q(was_empty=True) | Q(invoice__status__in=NUMBERED)


@dataclass(frozen=True, slots=True)
class TouchedPeriod:
    """Events that the invoice of a billing date did not count. `invoice_id` is None where nothing was invoiced.

    An event is received, here, when it became the customer's: on arrival, or when its alias became known.
    """

    schedule_id: UUID
    billing_date: date
    invoice_id: UUID | None
    period: Period
    event_count: int
    first_received_at: datetime
    last_received_at: datetime


@dataclass(frozen=True, slots=True)
class _Window:
    claim: BillingClaim
    cycle: Period
    customer_id: UUID
    event_type: str
    start: datetime
    end: datetime
    counted_until: datetime


async def detect_if_late(business_id: UUID, earliest_of: Mapping[UUID, datetime]) -> None:
    """Promise a look for late usage when a customer's earliest new event is older than what was billed already."""
    if not earliest_of:
        return
    # The customer's day may be one behind UTC's: looking once too often does no harm.
    day = min(earliest_of.values()).date() - timedelta(days=1)
    claims = BillingClaim.filter(
        _STANDS, schedule__customer_id__in=list(earliest_of), billing_date__gt=day, released_at__isnull=True
    )
    late = await claims.distinct().values("schedule__customer_id")
    if late:
        await enqueue_detection(business_id, [row["schedule__customer_id"] for row in late])


async def enqueue_detection(business_id: UUID, customer_ids: Collection[UUID]) -> None:
    """Promise a look for late usage of the customers once this transaction has committed."""
    payload = {"business_id": str(business_id), "customer_ids": sorted(map(str, customer_ids))}
    await enqueue("detect_late_usage", f"detect_late_usage:{new_id()}", payload)


async def periods_touched(business_id: UUID, *, customer_ids: Collection[UUID] | None = None) -> list[TouchedPeriod]:
    """The billed periods with events that their invoices did not count, by schedule, billing date and period.

    Events received up to the last resolved late usage of a billing date are done with.
    """
    claims = BillingClaim.filter(_STANDS, schedule__business_id=business_id, released_at__isnull=True)
    if customer_ids is not None:
        claims = claims.filter(schedule__customer_id__in=list(customer_ids))
    standing = await claims.select_related("invoice")
    windows = await _windows(standing, await _resolved_until(business_id))
    return _touched(windows, await _late_events(windows))


async def drafts_with_new_usage(invoice_ids: Sequence[UUID]) -> list[bool]:
    """Whether usage of each draft's periods has come since it was calculated, in the order asked."""
    claims = await BillingClaim.filter(invoice_id__in=list(invoice_ids), released_at__isnull=True).select_related(
        "invoice"
    )
    windows = await _windows(claims, {})
    touched = {windows[row["position"]].claim.invoice_id for row in await _late_events(windows)}
    return [invoice_id in touched for invoice_id in invoice_ids]


async def _resolved_until(business_id: UUID) -> dict[tuple[UUID, date], datetime]:
    resolved = await LateUsage.filter(business_id=business_id, status__in=SETTLED)
    until: dict[tuple[UUID, date], datetime] = {}
    for row in resolved:
        key = (row.schedule_id, row.billing_date)
        until[key] = max(until.get(key, row.last_received_at), row.last_received_at)
    return until


async def _windows(claims: Sequence[BillingClaim], resolved: Mapping[tuple[UUID, date], datetime]) -> list[_Window]:
    terms_of = {terms.schedule.id: terms for terms in await load_terms(list({claim.schedule_id for claim in claims}))}
    windows: list[_Window] = []
    for claim in claims:
        counted_at = _counted_at(claim)
        counted_until = max(counted_at, resolved.get((claim.schedule_id, claim.billing_date), counted_at))
        windows += _windows_of(claim, terms_of[claim.schedule_id], counted_until)
    return windows


def _counted_at(claim: BillingClaim) -> datetime:
    invoice: Invoice | None = claim.invoice
    return claim.claimed_at if invoice is None else invoice.calculated_at or claim.claimed_at


def _windows_of(claim: BillingClaim, terms: ScheduleTerms, counted_until: datetime) -> list[_Window]:
    """One window for each event type and stretch of days that fell due in arrears on the date."""
    windows = set()
    for charge in terms.plan.due_again(claim.billing_date, ()):
        row = terms.price_of_key.get(charge.price_key)
        if row is not None and row.price.metric is not None:
            start, end = period_instants(charge.service.period, terms.business.time_zone)
            windows.add((charge.cycle, row.price.metric.event_type, start, end))
    customer_id = terms.customer.id
    return [
        _Window(claim, cycle, customer_id, event_type, start, end, counted_until)
        for cycle, event_type, start, end in sorted(windows)
    ]


async def _late_events(windows: Sequence[_Window]) -> Sequence[Mapping[str, Any]]:
    """For windows with late events: their position, how many, the first and the last."""
    if not windows:
        return []
    connection = get_connection(CONNECTION)
    if connection.capabilities.dialect == "sqlite":
        return await connection.execute_query_dict(_SQLITE, [_as_json(windows)])
    columns = [
        [window.customer_id for window in windows],
        [window.event_type for window in windows],
        [window.start for window in windows],
        [window.end for window in windows],
        [window.counted_until for window in windows],
    ]
    return await connection.execute_query_dict(_POSTGRES, columns)


_COUNTS = "count(*) AS events, min(e.attributed_at) AS first, max(e.attributed_at) AS last"
_IN_WINDOW = (
    "e.customer_id = w.customer_id AND e.event_type = w.event_type AND e.occurred_at >= w.starts_at "
    "AND e.occurred_at < w.ends_at AND e.attributed_at > w.counted_until"
)
_SQLITE = f"""
WITH w AS MATERIALIZED (
    SELECT key AS position, value ->> 0 AS customer_id, value ->> 1 AS event_type, value ->> 2 AS starts_at,
           value ->> 3 AS ends_at, value ->> 4 AS counted_until
    FROM json_each(?)
)
SELECT w.position, {_COUNTS} FROM w CROSS JOIN usage_events e WHERE {_IN_WINDOW} GROUP BY w.position
"""
_POSTGRES = f"""
SELECT w.position - 1 AS position, late.*
FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[])
     WITH ORDINALITY AS w(customer_id, event_type, starts_at, ends_at, counted_until, position)
CROSS JOIN LATERAL (SELECT {_COUNTS} FROM usage_events e WHERE {_IN_WINDOW}) late
WHERE late.events > 0
"""


def _as_json(windows: Sequence[_Window]) -> str:
    rows = [
        [
            str(window.customer_id),
            window.event_type,
            *map(fixed_width_utc, (window.start, window.end, window.counted_until)),
        ]
        for window in windows
    ]
    return orjson.dumps(rows).decode()


def _touched(windows: Sequence[_Window], found: Sequence[Mapping[str, Any]]) -> list[TouchedPeriod]:
    """The counts put together by billing date and cycle; a cycle that a pause cut is one."""
    touched: dict[tuple[UUID, Period], TouchedPeriod] = {}
    for row in found:
        window = windows[row["position"]]
        new = _touched_period(window, row)
        known = touched.get((window.claim.id, window.cycle))
        touched[window.claim.id, window.cycle] = new if known is None else _merged(known, new)
    return sorted(touched.values(), key=lambda entry: (entry.schedule_id, entry.billing_date, entry.period))


def _touched_period(window: _Window, row: Mapping[str, Any]) -> TouchedPeriod:
    first, last = (_asfixed_width_utc(row[name]) for name in ("first", "last"))
    claim = window.claim
    return TouchedPeriod(
        claim.schedule_id, claim.billing_date, claim.invoice_id, window.cycle, int(row["events"]), first, last
    )


def _asfixed_width_utc(value: datetime | str) -> datetime:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def _merged(known: TouchedPeriod, new: TouchedPeriod) -> TouchedPeriod:
    return replace(
        known,
        event_count=known.event_count + new.event_count,
        first_received_at=min(known.first_received_at, new.first_received_at),
        last_received_at=max(known.last_received_at, new.last_received_at),
    )
