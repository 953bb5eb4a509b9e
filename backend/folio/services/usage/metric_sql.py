"""A metric as SQL, for SQLite and for PostgreSQL; both read the index of a customer's events once a window."""

# ruff: noqa: S608 — statements are put together from this module's own parts; values are always bound.

import functools
import re
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import Context, Decimal
from typing import Any, ClassVar
from uuid import UUID

import msgspec
import orjson

from folio.models.engines.sqlite import fixed_width_utc
from folio.models.usage import Aggregation, UsageMetric

Span = tuple[UUID, datetime, datetime]

_EXACT = Context(prec=200)

# SQLite answers whole numbers and decimals apart: it adds only the former by itself.
QUANTITY_PARTS: Mapping[Aggregation, Callable[[Sequence[Decimal]], Decimal]] = {
    Aggregation.COUNT: lambda parts: parts[0],
    Aggregation.UNIQUE: lambda parts: parts[0],
    Aggregation.SUM: lambda parts: functools.reduce(_EXACT.add, parts),
    Aggregation.MAX: max,
    Aggregation.LATEST: lambda parts: parts[-1],
}


_BARE = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?|true|false")


def json_texts(values: Sequence[str]) -> list[str]:
    """How stored properties may spell the values of a filter: "5" matches the text 5 and the number 5."""
    texts = {msgspec.json.encode(value).decode() for value in values}
    return sorted(texts | {value for value in values if _BARE.fullmatch(value)})


class MetricStatement(ABC):
    """One query over `w`, which has a row for each span; `values` are its parameters.

    An inner query reads each event once, behind a fence, so that its JSON is not parsed again for every use of a value.
    """

    fence: ClassVar[str]

    def __init__(self, metric: UsageMetric) -> None:
        self.metric = metric
        self.values: list[Any] = []

    @classmethod
    def of(cls, dialect: str, metric: UsageMetric) -> "MetricStatement":
        return _STATEMENTS[dialect](metric)

    def quantities(self, spans: Sequence[Span]) -> str:
        """For each window and group: group value, quantity, events with the property, events used."""
        columns = "{} AS quantity, {} AS present, {} AS used".format(*self.aggregates())
        events = f"({self._events()}) e"
        if self.metric.group_property is None:
            return self.each_window(f"SELECT NULL AS group_value, {columns} FROM {events}", spans)
        return self.each_window(f"SELECT group_value, {columns} FROM {events} GROUP BY group_value", spans)

    def tally(self, spans: Sequence[Span]) -> str:
        """For each window, group and property value: group value, value as JSON, events (twice)."""
        columns = "group_value, CAST(value AS TEXT) AS quantity, count(*) AS present, count(*) AS used"
        return self.each_window(
            f"SELECT {columns} FROM ({self._events()}) e WHERE {self.is_present} GROUP BY group_value, value", spans
        )

    @property
    @abstractmethod
    def is_present(self) -> str:
        """Whether `value` is neither missing nor null."""

    @abstractmethod
    def each_window(self, answer: str, spans: Sequence[Span]) -> str:
        """The query `answer` for every window `w`."""

    @abstractmethod
    def by_window(self, rows: Sequence[Mapping[str, Any]]) -> dict[int, list[Sequence[Any]]]:
        """The answer's rows by the position of their span: group value, quantity, present, used."""

    @abstractmethod
    def aggregates(self) -> tuple[str, str, str]:
        """Quantity as text, events with the property, events used; in terms of `value`, JSON."""

    @abstractmethod
    def bind(self, value: Any) -> str:
        """The placeholder of a parameter."""

    @abstractmethod
    def property_json(self, name: str) -> str:
        """The property as JSON; NULL when it is missing."""

    @abstractmethod
    def property_text(self, name: str) -> str:
        """The property as people read it; "" when it is missing or null."""

    @abstractmethod
    def any_of(self, json: str, texts: list[str]) -> str:
        """Whether the property is one of the values; not true when it is missing."""

    def _events(self) -> str:
        """The events of window `w` that pass the filters."""
        metric = self.metric
        group = self.property_text(metric.group_property) if metric.group_property else "NULL"
        value = self.property_json(metric.value_property) if metric.value_property else "NULL"
        met = [
            "e.customer_id = w.customer_id AND e.occurred_at >= w.starts_at AND e.occurred_at < w.ends_at",
            f"e.event_type = {self.bind(metric.event_type)}",
            *(self._passes(entry) for entry in metric.filters or []),
        ]
        columns = f"{group} AS group_value, {value} AS value, e.occurred_at, e.id"
        return f"SELECT {columns} FROM usage_events e WHERE {' AND '.join(met)} {self.fence}"

    def _passes(self, entry: Mapping[str, Any]) -> str:
        matches = self.any_of(self.property_json(entry["property"]), json_texts(entry["values"]))
        return f"({matches}) IS NOT TRUE" if entry.get("negated") else matches


class SqliteStatement(MetricStatement):
    """A scalar subquery a window, which answers its groups as a JSON array: SQLite has no LATERAL.

    A join with GROUP BY would sort every event instead.
    """

    fence = "LIMIT -1"
    # As JSON texts go, numbers begin with a digit or a minus, and nothing else does.
    is_number = "(value >= '-' AND value < ':')"
    # Up to 12 digits: nine million of the largest still add up within 64 bits.
    is_short_whole = "(length(value) <= 12 AND value NOT GLOB '*.*')"
    is_present = "value <> 'null'"

    def bind(self, value: Any) -> str:
        self.values.append(value)
        return f"?{len(self.values)}"

    def _path(self, name: str) -> str:
        return self.bind(f'$."{name}"')

    def property_json(self, name: str) -> str:
        return f"(e.properties -> {self._path(name)})"

    def property_text(self, name: str) -> str:
        path = self._path(name)
        return (
            f"coalesce(CASE json_type(e.properties, {path}) WHEN 'text' THEN e.properties ->> {path} "
            f"WHEN 'null' THEN '' ELSE e.properties -> {path} END, '')"
        )

    def any_of(self, json: str, texts: list[str]) -> str:
        return f"{json} IN ({', '.join(self.bind(text) for text in texts)})"

    def each_window(self, answer: str, spans: Sequence[Span]) -> str:
        rows = [[str(customer_id), fixed_width_utc(start), fixed_width_utc(end)] for customer_id, start, end in spans]
        windows = (
            "SELECT key AS ordinal, value ->> 0 AS customer_id, value ->> 1 AS starts_at, value ->> 2 AS ends_at "
            f"FROM json_each({self.bind(orjson.dumps(rows).decode())})"
        )
        groups = f"SELECT json_group_array(json_array(group_value, quantity, present, used)) FROM ({answer})"
        return f'WITH w AS MATERIALIZED ({windows}) SELECT ordinal, ({groups}) AS "groups" FROM w'

    def by_window(self, rows: Sequence[Mapping[str, Any]]) -> dict[int, list[Sequence[Any]]]:
        # `present` comes third; it is 0 where a window or group has no event with the property.
        return {row["ordinal"]: [group for group in orjson.loads(row["groups"]) if group[2]] for row in rows}

    def aggregates(self) -> tuple[str, str, str]:
        present = f"count(*) FILTER (WHERE {self.is_present})"
        match self.metric.aggregation:
            case Aggregation.COUNT:
                return "CAST(count(*) AS TEXT)", "count(*)", "count(*)"
            case Aggregation.UNIQUE:
                return f"CAST(count(DISTINCT value) FILTER (WHERE {self.is_present}) AS TEXT)", present, present
            case Aggregation.LATEST:
                quantity = self._latest()
            case Aggregation.SUM:
                quantity = self._in_parts("sum", "decimal_sum")
            case Aggregation.MAX:
                quantity = self._in_parts("max", "decimal_max")
        return quantity, present, f"count(*) FILTER (WHERE {self.is_number})"

    def _latest(self) -> str:
        # Instants have one width and ids get one, so that the greatest text is the latest event.
        newest = f"max(occurred_at || printf('%020d', id) || ' ' || value) FILTER (WHERE {self.is_number})"
        return f"substr({newest}, {_WIDTH_BEFORE_VALUE})"

    def _in_parts(self, native: str, exact: str) -> str:
        wholes = f"{native}(CAST(value AS INTEGER)) FILTER (WHERE {self.is_number} AND {self.is_short_whole})"
        others = f"{exact}(value) FILTER (WHERE {self.is_number} AND NOT {self.is_short_whole})"
        return f"trim(coalesce({wholes}, '') || ' ' || coalesce({others}, ''))"


_WIDTH_BEFORE_VALUE = 54


class PostgresStatement(MetricStatement):
    """A lateral subquery a window, so that each reads its range of the index."""

    fence = "OFFSET 0"
    is_present = "jsonb_typeof(value) <> 'null'"

    def bind(self, value: Any) -> str:
        self.values.append(value)
        return f"${len(self.values)}"

    def property_json(self, name: str) -> str:
        return f"(e.properties -> {self.bind(name)}::text)"

    def property_text(self, name: str) -> str:
        return f"coalesce(e.properties ->> {self.bind(name)}::text, '')"

    def any_of(self, json: str, texts: list[str]) -> str:
        return f"{json}::text = ANY({self.bind(texts)}::text[])"

    def each_window(self, answer: str, spans: Sequence[Span]) -> str:
        customers, starts, ends = (self.bind(list(column)) for column in zip(*spans, strict=True))
        windows = (
            f"unnest({customers}::uuid[], {starts}::timestamptz[], {ends}::timestamptz[]) WITH ORDINALITY "
            "AS w(customer_id, starts_at, ends_at, ordinal)"
        )
        return f"SELECT w.ordinal, m.* FROM {windows} CROSS JOIN LATERAL ({answer}) m WHERE m.present > 0"

    def by_window(self, rows: Sequence[Mapping[str, Any]]) -> dict[int, list[Sequence[Any]]]:
        found: dict[int, list[Sequence[Any]]] = defaultdict(list)
        for row in rows:
            found[row["ordinal"] - 1].append(list(row.values())[1:])
        return found

    def aggregates(self) -> tuple[str, str, str]:
        present = f"count(*) FILTER (WHERE {self.is_present})"
        is_number = "jsonb_typeof(value) = 'number'"
        match self.metric.aggregation:
            case Aggregation.COUNT:
                return "count(*)::text", "count(*)", "count(*)"
            case Aggregation.UNIQUE:
                distinct = f'count(DISTINCT value::text COLLATE "C") FILTER (WHERE {self.is_present})'
                return f"{distinct}::text", present, present
            case Aggregation.LATEST:
                newest = "max(ARRAY[extract(epoch FROM occurred_at), id, value::numeric])"
                quantity = f"(({newest} FILTER (WHERE {is_number}))[3])::text"
            case Aggregation.SUM | Aggregation.MAX:
                function = self.metric.aggregation.value.lower()
                quantity = f"({function}(value::numeric) FILTER (WHERE {is_number}))::text"
        return quantity, present, f"count(*) FILTER (WHERE {is_number})"


_STATEMENTS: dict[str, type[MetricStatement]] = {"sqlite": SqliteStatement, "postgres": PostgresStatement}
