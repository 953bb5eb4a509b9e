"""The demo company's calendar: everything happens relative to the day on which the data are made."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from folio.domain.periods import add_months

MONTHS_OF_HISTORY = 6


@dataclass(frozen=True, slots=True)
class DemoCalendar:
    """Months counted from that of `today`: month 0 is the running one, -1 the last."""

    today: date

    @property
    def begins_on(self) -> date:
        return self.day(-MONTHS_OF_HISTORY)

    def day(self, month: int, day: int = 1) -> date:
        """A day of a month that all months have."""
        return add_months(self.today.replace(day=1), month).replace(day=day)


def at(day: date, hour: int = 9) -> datetime:
    """The instant at which the demo company works on that day."""
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
