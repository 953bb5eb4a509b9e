"""The printed order of groups, lines and discounts: positions that rise from 0."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from folio.domain.errors import InvalidInput


class Placed(Protocol):
    """Anything that stands in an order."""

    position: int


def next_position(rows: Iterable[Placed]) -> int:
    """The position after the last."""
    return max((row.position for row in rows), default=-1) + 1


def move_to(rows: Sequence[Placed], row: Placed, position: int) -> None:
    """Put `row`, one of `rows`, at `position` and number all of them anew; beyond the end is the end."""
    if position < 0:
        raise InvalidInput(f"A position counts from 0; {position} is before the first.", field="position")
    others = [other for other in rows if other is not row]
    others.insert(position, row)
    for index, other in enumerate(others):
        other.position = index
