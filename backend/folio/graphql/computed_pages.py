"""Pages of lists that are computed as a whole, such as sums by customer: read forwards, with ids for cursors."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from folio.domain.errors import InvalidCursor
from folio.graphql.pages import Connection, Edge, PageInfo, page_size

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class _Whole:
    """The list, for its count."""

    size: int

    async def count(self) -> int:
        return self.size


def page_of(
    rows: Sequence[Row], key: Callable[[Row], UUID], *, first: int | None, after: str | None
) -> Connection[Any]:
    """The first rows after the one that a cursor names; refuses one that is not in the list."""
    size, begin = page_size(first, "first"), _place_after(rows, key, after)
    edges = [Edge[Any](cursor=str(key(row)), node=row) for row in rows[begin : begin + size]]
    info = PageInfo(
        has_next_page=begin + size < len(rows),
        has_previous_page=begin > 0,
        start_cursor=edges[0].cursor if edges else None,
        end_cursor=edges[-1].cursor if edges else None,
    )
    return Connection[Any](edges=edges, page_info=info, counted=_Whole(len(rows)))


def _place_after(rows: Sequence[Row], key: Callable[[Row], UUID], after: str | None) -> int:
    if after is None:
        return 0
    found = next((place for place, row in enumerate(rows) if str(key(row)) == after), None)
    if found is None:
        raise InvalidCursor("`after` is not a cursor of this list as it is now; begin again.", field="after")
    return found + 1
