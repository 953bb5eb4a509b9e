"""What customers used: a metric's quantity in many windows of time by one query, exact on both databases."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Context, Decimal
from typing import Any
from uuid import UUID

from tortoise.connection import get_connection

from folio.models.database import CONNECTION
from folio.models.fields import plain_decimal
from folio.models.usage import Aggregation, UsageMetric
from folio.services.usage.metric_sql import QUANTITY_PARTS, MetricStatement

_EXACT = Context(prec=200)


@dataclass(frozen=True, slots=True)
class UsageWindow:
    """The events of one customer from `start` up to, not including, `end`; `key` names the window in the answer."""

    key: Hashable
    customer_id: UUID
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Measurement:
    """A metric's quantity in one window, for one value of its grouping property (None without grouping).

    `event_count` counts the events behind the quantity, `ignored_count` those whose property is not a number although
    the metric needs one. `event_values` (value → events) is there only when asked for, of SUM and COUNT metrics.
    """

    group_value: str | None
    quantity: Decimal
    event_count: int
    ignored_count: int = 0
    event_values: Mapping[Decimal, int] | None = None


async def measure(
    metric: UsageMetric, windows: Sequence[UsageWindow], *, with_event_values: bool = False
) -> dict[Any, list[Measurement]]:
    """The metric in every window, by group value in order; a window without events has an empty list.

    COUNT counts every event that passes the filters. The others skip events whose property is missing or null; SUM,
    MAX and LATEST also skip, and count as ignored, what is not a number. LATEST is by time, then by arrival. An event
    without the grouping property is in the group "". `metric` need not be saved.
    """
    if not windows:
        return {}
    rows_of: dict[Any, list[Measurement]] = {window.key: [] for window in windows}
    tally = with_event_values and metric.aggregation is Aggregation.SUM
    for ordinal, found in (await _by_window(metric, windows, tally=tally)).items():
        measured = _tallied(found) if tally else [_measured(metric, row, with_event_values) for row in found]
        rows_of[windows[ordinal].key] += sorted(measured, key=lambda row: row.group_value or "")
    return rows_of


async def _by_window(
    metric: UsageMetric, windows: Sequence[UsageWindow], *, tally: bool
) -> dict[int, list[Sequence[Any]]]:
    connection = get_connection(CONNECTION)
    statement = MetricStatement.of(connection.capabilities.dialect, metric)
    spans = [(window.customer_id, window.start, window.end) for window in windows]
    query = statement.tally(spans) if tally else statement.quantities(spans)
    rows = await connection.execute_query_dict(query, statement.values)
    return statement.by_window(rows)


def _measured(metric: UsageMetric, row: Sequence[Any], with_event_values: bool) -> Measurement:
    group_value, parts, present, used = row
    quantity = _quantity(metric.aggregation, parts)
    values = None
    if with_event_values and metric.aggregation is Aggregation.COUNT:
        values = {Decimal(1): int(used)}
    return Measurement(group_value, quantity, int(used), int(present) - int(used), values)


def _quantity(aggregation: Aggregation, parts: str | None) -> Decimal:
    """The databases answer one number, or partial ones that are put together here."""
    return plain_decimal(QUANTITY_PARTS[aggregation]([Decimal(part) for part in (parts or "0").split()]))


def _tallied(rows: Iterable[Sequence[Any]]) -> list[Measurement]:
    groups: dict[str | None, dict[Decimal, int]] = {}
    ignored: dict[str | None, int] = {}
    for group_value, value, _, count in rows:
        values = groups.setdefault(group_value, {})
        if value[0] in "-0123456789":
            values[Decimal(value)] = int(count)
        else:
            ignored[group_value] = ignored.get(group_value, 0) + int(count)
    return [
        Measurement(group_value, _weighted_sum(values), sum(values.values()), ignored.get(group_value, 0), values)
        for group_value, values in groups.items()
    ]


def _weighted_sum(values: Mapping[Decimal, int]) -> Decimal:
    total = Decimal(0)
    for value, count in values.items():
        total = _EXACT.add(total, _EXACT.multiply(value, count))
    return plain_decimal(total)
