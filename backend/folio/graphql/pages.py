"""Lists in pages: Relay connections whose cursors are keys, so that page 1,000 costs what page 1 costs.

A missing value sorts as the largest: last in ascending order, first in descending, on both databases.
"""

import base64
import binascii
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Generic, Protocol, TypeVar

import orjson
import strawberry
from tortoise.expressions import F, Q
from tortoise.models import Model
from tortoise.queryset import QuerySet

from folio.domain.errors import InvalidCursor, InvalidInput

DEFAULT_SIZE = 50
LARGEST_SIZE = 200

Node = TypeVar("Node")
Row = TypeVar("Row", bound=Model)


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None
    end_cursor: str | None


@strawberry.type(description="A thing and its place in the list.")
class Edge(Generic[Node]):
    cursor: str = strawberry.field(description="For `after` or `before`; valid for the same sorting only.")
    node: Node


class Countable(Protocol):
    """All that matches, whatever the page."""

    def count(self) -> Awaitable[int]: ...


@strawberry.type(description="One page of a list.")
class Connection(Generic[Node]):
    edges: list[Edge[Node]]
    page_info: PageInfo
    counted: strawberry.Private[Countable]

    @strawberry.field(description="All things that match, whatever the page. Counted only when asked for.")
    async def total_count(self) -> int:
        return await self.counted.count()


@dataclass(frozen=True)
class SortColumn:
    """A column to sort by: `path` may lead to a related row (`customer__name`)."""

    path: str
    descending: bool = False
    nullable: bool = False

    def reversed(self) -> "SortColumn":
        """The same column the other way round."""
        return SortColumn(self.path, descending=not self.descending, nullable=self.nullable)

    @property
    def name(self) -> str:
        """Where the value stands on a fetched row; a related one is selected under a name of its own."""
        return f"sorted_by_{self.path}" if "__" in self.path else self.path


class _Order(Enum):
    """Directions as SQL, with missing values as the largest: PostgreSQL's default, said aloud for SQLite."""

    ASCENDING = "ASC NULLS LAST"
    DESCENDING = "DESC NULLS FIRST"
    # Without missing values the plain words: SQLite then needs no second pass over its index.
    PLAIN_ASCENDING = "ASC"
    PLAIN_DESCENDING = "DESC"


First = Annotated[
    int | None,
    strawberry.argument(description=f"Size of the page: {DEFAULT_SIZE} unless said, at most {LARGEST_SIZE}."),
]
After = Annotated[str | None, strawberry.argument(description="A cursor: the page begins after it.")]
Last = Annotated[int | None, strawberry.argument(description="Size of a page read backwards; not with `first`.")]
Before = Annotated[str | None, strawberry.argument(description="A cursor: the page read backwards ends before it.")]


@dataclass(frozen=True)
class PageInput:
    """Which part of a list: the first rows after a cursor, or the last ones before one."""

    first: int | None = None
    after: str | None = None
    last: int | None = None
    before: str | None = None


async def paginate(rows: QuerySet[Row], sort: Sequence[SortColumn], page: PageInput) -> Connection[Any]:
    """One page of `rows`, sorted by `sort` and then by id; refuses a size or cursor that cannot be."""
    columns = [*sort, SortColumn("id", descending=bool(sort and sort[-1].descending))]
    backward = page.last is not None or page.before is not None
    if backward and (page.first is not None or page.after is not None):
        raise InvalidInput("Ask for `first` and `after`, or for `last` and `before`, not both.", field="last")
    size = page_size(page.last, "last") if backward else page_size(page.first, "first")
    cursor = page.before if backward else page.after
    directed = [column.reversed() for column in columns] if backward else columns
    found = await _fetch(rows, directed, cursor, "before" if backward else "after", size + 1)
    return _connection(found, columns, size, rows, backward=backward, began=cursor is not None)


def page_size(asked: int | None, field: str) -> int:
    size = DEFAULT_SIZE if asked is None else asked
    if not 0 <= size <= LARGEST_SIZE:
        raise InvalidInput(f"`{field}` is {size}; a page has 0 to {LARGEST_SIZE} rows.", field=field)
    return size


async def _fetch(
    rows: QuerySet[Row], columns: Sequence[SortColumn], cursor: str | None, field: str, limit: int
) -> list[Row]:
    query = rows.annotate(**{column.name: F(column.path) for column in columns if "__" in column.path})
    if cursor is not None:
        query = query.filter(_beyond(columns, _decode(rows.model, columns, cursor, field)))
    query = query.limit(limit)
    # Tortoise's order_by() has no word for missing values.
    query._orderings = [(column.path, _order(column)) for column in columns]
    return await query


def _order(column: SortColumn) -> _Order:
    if column.nullable:
        return _Order.DESCENDING if column.descending else _Order.ASCENDING
    return _Order.PLAIN_DESCENDING if column.descending else _Order.PLAIN_ASCENDING


def _beyond(columns: Sequence[SortColumn], values: Sequence[Any]) -> Q:
    """Rows after `values`: beyond in the first column, or equal there and beyond in the next, and so on."""
    column, value = columns[0], values[0]
    further = _further(column, value)
    if len(columns) == 1:
        return further or Q(pk__isnull=True)
    equal = _where(column.path, "isnull", True) if value is None else _where(column.path, "", value)
    tied = equal & _beyond(columns[1:], values[1:])
    if further is None:
        return tied
    if column.nullable:
        return further | tied
    # The bound on the first column alone lets a database start its index there.
    bound = _where(column.path, "lte" if column.descending else "gte", value)
    return bound & (further | tied)


def _where(path: str, operator: str, value: Any) -> Q:
    arguments: Any = {f"{path}__{operator}" if operator else path: value}
    return Q(**arguments)


def _further(column: SortColumn, value: Any) -> Q | None:
    """Strictly beyond `value` in this column alone; None when nothing can be."""
    if value is None:
        return _where(column.path, "isnull", False) if column.descending else None
    beyond = _where(column.path, "lt" if column.descending else "gt", value)
    if column.nullable and not column.descending:
        return beyond | _where(column.path, "isnull", True)
    return beyond


def _connection(
    found: list[Row], columns: Sequence[SortColumn], size: int, rows: QuerySet[Row], *, backward: bool, began: bool
) -> Connection[Any]:
    more, shown = len(found) > size, found[:size]
    if backward:
        shown.reverse()
    edges = [Edge[Any](cursor=_encode(columns, row), node=row) for row in shown]
    info = PageInfo(
        has_next_page=began if backward else more,
        has_previous_page=more if backward else began,
        start_cursor=edges[0].cursor if edges else None,
        end_cursor=edges[-1].cursor if edges else None,
    )
    return Connection[Any](edges=edges, page_info=info, counted=rows)


def _encode(columns: Sequence[SortColumn], row: Model) -> str:
    values = [_as_json(getattr(row, column.name)) for column in columns]
    return base64.urlsafe_b64encode(orjson.dumps([_sorting(columns), *values])).decode().rstrip("=")


def _as_json(value: Any) -> Any:
    return str(value) if isinstance(value, Decimal) else value


def _sorting(columns: Sequence[SortColumn]) -> str:
    """Names what a cursor belongs to, whichever way the page is read."""
    return ",".join(column.path for column in columns)


def _decode(model: type[Model], columns: Sequence[SortColumn], cursor: str, field: str) -> list[Any]:
    refusal = InvalidCursor(
        f"`{field}` is not a cursor of this list in this sorting; take one from `pageInfo` or an edge.", field=field
    )
    try:
        sorting, *values = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if sorting != _sorting(columns) or len(values) != len(columns):
            raise refusal
        return [_typed(model, column.path, value) for column, value in zip(columns, values, strict=True)]
    except (binascii.Error, ValueError, TypeError, ArithmeticError):
        raise refusal from None


def _typed(model: type[Model], path: str, value: Any) -> Any:
    """A cursor's value as the column's own type."""
    column = model._meta.fields_map[path.split("__", maxsplit=1)[0]]
    for step in path.split("__")[1:]:
        column = column.related_model._meta.fields_map[step]  # type: ignore[attr-defined]
    typed = column.to_python_value(value)
    if value is not None and isinstance(typed, (datetime, date)) and not isinstance(value, str):
        raise ValueError(path)
    return typed
