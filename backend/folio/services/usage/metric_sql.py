"""A metric as SQL, for SQLite and for PostgreSQL; both read the index of a customer's events once a window."""

# ruff: noqa: S608 — statements are put together from this module's own parts; values are always bound.

import functools
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import Context, Decimal
from typing import Any
from uuid import UUID

import msgspec
import orjson

from folio.models.engines.sqlite import fixed_width_utc
from folio.models.usage import Aggregation, UsageMetric

Span = tuple[UUID, datetime, datetime]

_EXACT = Context(prec=200)
_NUMERIC = {Aggregation.SUM, Aggregation.MAX, Aggregation.LATEST}

# SQLite answers whole numbers and decimals apart: it adds only the former by itself.
QUANTITY_PARTS: Mapping[Aggregation, Callable[[Sequence[Decimal]], Decimal]] = {
    Aggregation.COUNT: lambda parts: parts[0],
    Aggregation.UNIQUE: lambda parts: parts[0],
    Aggregation.SUM: lambda parts: functools.reduce(_EXACT.add, parts),
    Aggregation.MAX: max,
    Aggregation.LATEST: lambda parts: parts[-1],
}


def json_texts(values: Sequence[object]) -> list[str]:
    """How stored properties may spell the values of a filter: "5" matches the text "5" and the number 5."""
    texts: set[str] = set()
    for value in values:
        plain = value if isinstance(value, str) else msgspec.json.encode(value).decode()
        texts.update((msgspec.json.encode(plain).decode(), plain))
    return sorted(texts)


class MetricStatement(ABC):
    """One query over `windows`, which has a row for each span; `values` are its parameters."""

    def __init__(self, metric: UsageMetric) -> None:
        self.metric = metric
        self.values: list[Any] = []

    @classmethod
    def of(cls, dialect: str, metric: UsageMetric) -> "MetricStatement":
        return _STATEMENTS[dialect](metric)

    @abstractmethod
    def quantities(self, spans: Sequence[Span]) -> str:
        """For each window and group: group value, quantity, events with the property, events used."""

    @abstractmethod
    def tally(self, spans: Sequence[Span]) -> str:
        """For each window, group and property value: group value, value as JSON, events."""

    @abstractmethod
    def by_window(self, rows: Sequence[Mapping[str, Any]]) -> dict[int, list[Sequence[Any]]]:
        """The answer's rows by the position of their span."""

    @abstractmethod
    def bind(self, value: Any) -> str:
        """The placeholder of a parameter."""

    @abstractmethod
    def property_json(self, name: str) -> str:
        """The property as JSON text; NULL when it is missing or null."""

    @abstractmethod
    def property_text(self, name: str) -> str:
        """The property as people read it; "" when it is missing or null."""

    @abstractmethod
    def any_of(self, json: str, texts: list[str]) -> str:
        """Whether the property is one of the values; false when it is missing."""

    def events(self) -> str:
        """The events of window `w` that pass the filters: what follows FROM."""
        in_window = "e.customer_id = w.customer_id AND e.occurred_at >= w.starts_at AND e.occurred_at < w.ends_at"
        met = [in_window, f"e.event_type = {self.bind(self.metric.event_type)}"]
        for entry in self.metric.filters or []:
            matches = self.any_of(self.property_json(entry["property"]), json_texts(entry["values"]))
            met.append(f"NOT {matches}" if entry.get("negated") else matches)
        return f"usage_events e WHERE {' AND '.join(met)}"

    def group(self) -> str:
        return self.property_text(self.metric.group_property) if self.metric.group_property else "NULL"

    def grouping(self, *columns: str) -> str:
        """Without a grouping property all events are one group, even of none."""
        names = [*(["group_value"] if self.metric.group_property else []), *columns]
        return f"GROUP BY {', '.join(names)}" if names else ""

    def value(self) -> str:
        return self.property_json(self.metric.value_property or "")


class SqliteStatement(MetricStatement):
    """A scalar subquery a window, which answers its groups as a JSON array: SQLite has no LATERAL.

    A join with GROUP BY would sort every event instead.
    """

    def bind(self, value: Any) -> str:
        self.values.append(value)
        return f"?{len(self.values)}"

    def _path(self, name: str) -> str:
        return self.bind(f'$."{name}"')

    def property_json(self, name: str) -> str:
        return f"nullif(e.properties -> {self._path(name)}, 'null')"

    def property_text(self, name: str) -> str:
        path = self._path(name)
        return (
            f"coalesce(CASE json_type(e.properties, {path}) WHEN 'text' THEN e.properties ->> {path} "
            f"WHEN 'null' THEN '' ELSE e.properties -> {path} END, '')"
        )

    def any_of(self, json: str, texts: list[str]) -> str:
        return f"coalesce({json} IN ({', '.join(self.bind(text) for text in texts)}), 0)"

    def quantities(self, spans: Sequence[Span]) -> str:
        columns = f"{self.group()} AS group_value, {self._aggregates()}"
        events = f"SELECT {columns} FROM {self.events()} {self.grouping()}"
        answer = f"SELECT json_group_array(json_array(group_value, quantity, present, used)) FROM ({events})"
        return self._each_window(answer, spans)

    def tally(self, spans: Sequence[Span]) -> str:
        columns = f"{self.group()} AS group_value, {self.value()} AS value, count(*) AS events"
        events = f"SELECT {columns} FROM {self.events()} AND value IS NOT NULL {self.grouping('value')}"
        answer = f"SELECT json_group_array(json_array(group_value, value, events)) FROM ({events})"
        return self._each_window(answer, spans)

    def by_window(self, rows: Sequence[Mapping[str, Any]]) -> dict[int, list[Sequence[Any]]]:
        # `present` or `events`, whichever comes third, is 0 only where an ungrouped window has no events.
        return {row["ordinal"]: [group for group in orjson.loads(row["groups"]) if group[2]] for row in rows}

    def _each_window(self, answer: str, spans: Sequence[Span]) -> str:
        rows = [[str(customer_id), fixed_width_utc(start), fixed_width_utc(end)] for customer_id, start, end in spans]
        windows = (
            "SELECT key AS ordinal, value ->> 0 AS customer_id, value ->> 1 AS starts_at, value ->> 2 AS ends_at "
            f"FROM json_each({self.bind(orjson.dumps(rows).decode())})"
        )
        return f'WITH w AS MATERIALIZED ({windows}) SELECT ordinal, ({answer}) AS "groups" FROM w'

    def _aggregates(self) -> str:
        aggregation = self.metric.aggregation
        if aggregation is Aggregation.COUNT:
            return "CAST(count(*) AS TEXT) AS quantity, count(*) AS present, count(*) AS used"
        value = self.value()
        if aggregation is Aggregation.UNIQUE:
            counts = f"count({value})"
            return f"CAST(count(DISTINCT {value}) AS TEXT) AS quantity, {counts} AS present, {counts} AS used"
        number = f"json_type(e.properties, {self._path(self.metric.value_property or '')}) IN ('integer', 'real')"
        return f"{self._number(value, number)} AS quantity, count({value}) AS present, sum({number}) AS used"

    def _number(self, value: str, is_number: str) -> str:
        if self.metric.aggregation is Aggregation.LATEST:
            # Instants have one width and ids get one, so that the greatest text is the latest event.
            newest = f"max(e.occurred_at || printf('%020d', e.id) || ' ' || {value})"
            return f"substr({newest} FILTER (WHERE {is_number}), {_WIDTH_BEFORE_VALUE})"
        # Up to 12 digits: nine million of the largest still add up within 64 bits.
        whole = f"({value} NOT GLOB '*[^-0-9]*' AND length({value}) <= 12)"
        native, exact = _SQLITE_AGGREGATES[self.metric.aggregation]
        wholes = f"{native}(CAST({value} AS INTEGER)) FILTER (WHERE {is_number} AND {whole})"
        others = f"{exact}({value}) FILTER (WHERE {is_number} AND NOT {whole})"
        return f"trim(coalesce({wholes}, '') || ' ' || coalesce({others}, ''))"


_SQLITE_AGGREGATES = {Aggregation.SUM: ("sum", "decimal_sum"), Aggregation.MAX: ("max", "decimal_max")}
_WIDTH_BEFORE_VALUE = 54


class PostgresStatement(MetricStatement):
    """A lateral subquery a window, so that each reads its range of the index."""

    def bind(self, value: Any) -> str:
        self.values.append(value)
        return f"${len(self.values)}"

    def property_json(self, name: str) -> str:
        return f"nullif(e.properties -> {self.bind(name)}::text, 'null'::jsonb)"

    def property_text(self, name: str) -> str:
        return f"coalesce(e.properties ->> {self.bind(name)}::text, '')"

    def any_of(self, json: str, texts: list[str]) -> str:
        return f"coalesce({json}::text = ANY({self.bind(texts)}::text[]), false)"

    def quantities(self, spans: Sequence[Span]) -> str:
        columns = f"{self.group()} AS group_value, {self._aggregates()}"
        return self._each_window(f"SELECT {columns} FROM {self.events()} {self.grouping()}", spans)

    def tally(self, spans: Sequence[Span]) -> str:
        columns = f"{self.group()} AS group_value, {self.value()}::text AS value, count(*) AS present"
        grouping = self.grouping("value")
        return self._each_window(
            f"SELECT {columns} FROM {self.events()} AND {self.value()} IS NOT NULL {grouping}", spans
        )

    def by_window(self, rows: Sequence[Mapping[str, Any]]) -> dict[int, list[Sequence[Any]]]:
        found: dict[int, list[Sequence[Any]]] = defaultdict(list)
        for row in rows:
            found[row["ordinal"] - 1].append(list(row.values())[1:])
        return found

    def _each_window(self, answer: str, spans: Sequence[Span]) -> str:
        customers, starts, ends = (self.bind(list(column)) for column in zip(*spans, strict=True))
        windows = (
            f"unnest({customers}::uuid[], {starts}::timestamptz[], {ends}::timestamptz[]) WITH ORDINALITY "
            "AS w(customer_id, starts_at, ends_at, ordinal)"
        )
        return f"SELECT w.ordinal, m.* FROM {windows} CROSS JOIN LATERAL ({answer}) m WHERE m.present > 0"

    def _aggregates(self) -> str:
        aggregation = self.metric.aggregation
        if aggregation is Aggregation.COUNT:
            return "count(*)::text AS quantity, count(*) AS present, count(*) AS used"
        value = self.value()
        if aggregation is Aggregation.UNIQUE:
            distinct = f'count(DISTINCT {value}::text COLLATE "C")::text'
            return f"{distinct} AS quantity, count({value}) AS present, count({value}) AS used"
        number = f"CASE WHEN jsonb_typeof({value}) = 'number' THEN {value}::numeric END"
        return f"{self._number(number)} AS quantity, count({value}) AS present, count({number}) AS used"

    def _number(self, number: str) -> str:
        if self.metric.aggregation is Aggregation.LATEST:
            newest = f"max(ARRAY[extract(epoch FROM e.occurred_at), e.id, {number}])"
            return f"(({newest} FILTER (WHERE {number} IS NOT NULL))[3])::text"
        return f"{self.metric.aggregation.value.lower()}({number})::text"


_STATEMENTS: dict[str, type[MetricStatement]] = {"sqlite": SqliteStatement, "postgres": PostgresStatement}
