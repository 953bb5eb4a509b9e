"""A day as the books see it, and reading what counts on it from either database.

What stands counts from its own day (`issue_on`, `received_on`), however late it was entered. What was taken back since
(voided, undone, taken off) counts for the days on which it was on the books. A payment or credit note takes from an
invoice from the day on which both are there, if that was done as it was entered; else from the day it was done.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from tortoise.connection import get_connection

from folio.domain.errors import InvalidInput
from folio.domain.periods import ONE_DAY, day_start, local_day
from folio.models.businesses import Business
from folio.models.database import CONNECTION
from folio.models.engines.sqlite import fixed_width_utc
from folio.services.calendar import today_of

_INDEX_HINT = re.compile(r"/\*\+ (\w+) \*/")

EVER = datetime(9999, 1, 1, tzinfo=UTC)
EARLIEST, LATEST = date(1970, 1, 1), date(2999, 12, 31)


@dataclass(frozen=True, slots=True)
class BookDay:
    """A day of a business, and the first instant after it; from today on all that has happened counts."""

    business: Business
    day: date
    today: date
    until: datetime

    @classmethod
    def of(cls, business: Business, day: date | None, *, now: datetime, field: str) -> "BookDay":
        """The end of the day, today unless given; `field` is what the caller's clients call it."""
        today = today_of(business, now)
        day = require_bookable(day, field=field) if day else today
        return cls(business, day, today, EVER if day >= today else day_start(day + ONE_DAY, business.time_zone))

    def day_of(self, instant: datetime) -> date:
        """The day of something that happened; a sandbox's clock may be behind."""
        return min(local_day(instant, self.business.time_zone), self.today)


def require_bookable(day: date, *, field: str) -> date:
    """`day` itself; refuses what is no day of any business."""
    if not EARLIEST <= day <= LATEST:
        raise InvalidInput(f"{day} is not a day of the books; they go from {EARLIEST} to {LATEST}.", field=field)
    return day


async def read(statement: str, *values: Any) -> Sequence[Mapping[str, Any]]:
    """The rows of a statement with the parameters $1, $2 …

    `/*+ name */` behind a table names the index to read it by: SQLite is held to it, for it knows no statistics;
    PostgreSQL decides by itself.
    """
    connection = get_connection(CONNECTION)
    if connection.capabilities.dialect == "sqlite":
        statement = _INDEX_HINT.sub(r"INDEXED BY \1", statement).replace("$", "?")
        return await connection.execute_query_dict(statement, [_sqlite(value) for value in values])
    return await connection.execute_query_dict(statement, list(values))


def _sqlite(value: Any) -> Any:
    match value:
        case datetime():
            return fixed_width_utc(value)
        case date():
            return value.isoformat()
        case UUID():
            return str(value)
    return value
