"""Periods of civil days, the billing periods of a schedule, and their instants in a time zone."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from itertools import count
from typing import Self
from zoneinfo import ZoneInfo

from folio.domain.errors import InvalidBillingDay, InvalidPeriod, UnknownTimeZone

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days from `start` up to, not including, `end`."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise InvalidPeriod(
                f"The period must end after it starts: {self.start} to {self.end - ONE_DAY}.", field="period"
            )

    @classmethod
    def from_inclusive(cls, first_day: date, last_day: date) -> Self:
        """The period that people write as first day to last day."""
        if last_day < first_day:
            raise InvalidPeriod(f"The last day, {last_day}, is before the first, {first_day}.", field="period")
        return cls(first_day, last_day + ONE_DAY)

    @property
    def days(self) -> int:
        return (self.end - self.start).days

    @property
    def last_day(self) -> date:
        return self.end - ONE_DAY

    def contains(self, day: date) -> bool:
        return self.start <= day < self.end

    def covers(self, other: "Period") -> bool:
        return self.start <= other.start and other.end <= self.end

    def intersect(self, other: "Period") -> "Period | None":
        """The days in both, or None when there are none."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Period(start, end) if start < end else None

    def subtract(self, other: "Period") -> "list[Period]":
        """The days that are not in `other`: none, one or two periods, in order."""
        overlap = self.intersect(other)
        if overlap is None:
            return [self]
        pieces = ((self.start, overlap.start), (overlap.end, self.end))
        return [Period(start, end) for start, end in pieces if start < end]

    def __str__(self) -> str:
        return f"{self.start} to {self.last_day}"


class Frequency(StrEnum):
    """How often a price is charged."""

    ONE_TIME = "ONE_TIME"
    MONTHLY = "MONTHLY"
    QUARTERLY = "QUARTERLY"
    HALF_YEARLY = "HALF_YEARLY"
    YEARLY = "YEARLY"

    @property
    def months(self) -> int:
        """The months between two billing dates; 0 for what is charged once."""
        return _MONTHS[self]


_MONTHS = {
    Frequency.ONE_TIME: 0,
    Frequency.MONTHLY: 1,
    Frequency.QUARTERLY: 3,
    Frequency.HALF_YEARLY: 6,
    Frequency.YEARLY: 12,
}


@dataclass(frozen=True, slots=True)
class BillingPeriod:
    """A period to charge, and the `whole` period against whose days a partial one is measured."""

    period: Period
    whole: Period

    @property
    def is_partial(self) -> bool:
        return self.period != self.whole

    @property
    def fraction(self) -> Fraction:
        """The share of the whole period's days, exactly."""
        return Fraction(self.period.days, self.whole.days)

    def within(self, limits: Period) -> "BillingPeriod | None":
        """The part of this period inside `limits`, still measured against the same whole."""
        part = self.period.intersect(limits)
        return None if part is None else BillingPeriod(part, self.whole)


def clamped_day(year: int, month: int, day: int) -> date:
    """`day` of the month, or the month's last day when it is shorter."""
    return date(year, month, min(day, monthrange(year, month)[1]))


def add_months(day: date, months: int, *, anchor_day: int | None = None) -> date:
    """The same day `months` later (or earlier), clamped; `anchor_day` is the day to return to: 31, 28, 31."""
    year, month_index = divmod(day.year * 12 + day.month - 1 + months, 12)
    return clamped_day(year, month_index + 1, anchor_day or day.day)


def first_billing_date(start_on: date, billing_day: int | None) -> date:
    """The first day on or after `start_on` that is the billing day (by default the start day itself)."""
    anchor_day = _anchor_day(start_on, billing_day)
    this_month = clamped_day(start_on.year, start_on.month, anchor_day)
    return this_month if this_month >= start_on else add_months(this_month, 1, anchor_day=anchor_day)


def billing_periods(
    frequency: Frequency, *, start_on: date, billing_day: int | None = None, until: date | None = None
) -> Iterator[BillingPeriod]:
    """The billing periods of a service from `start_on` up to, not including, `until`; endless when that is
    None.

    A first stub leads to the first billing date and is measured against the full period that ends there. All
    later periods count from that date, and return to the billing day after a short month. The last one is cut
    at `until` and measured against its full period. What is charged once has one period: the start day.
    """
    if until is not None and until <= start_on:
        return
    limits = Period(start_on, until or date.max)
    for whole in _whole_periods(frequency, start_on, billing_day):
        billing_period = BillingPeriod(whole, whole).within(limits)
        if billing_period is not None:
            yield billing_period
        if whole.end >= limits.end:
            return


def billing_period_containing(
    day: date,
    frequency: Frequency,
    *,
    start_on: date,
    billing_day: int | None = None,
    until: date | None = None,
) -> BillingPeriod | None:
    """The billing period that `day` lies in, or None when the service does not cover it."""
    for billing_period in billing_periods(frequency, start_on=start_on, billing_day=billing_day, until=until):
        if billing_period.period.start > day:
            return None
        if billing_period.period.contains(day):
            return billing_period
    return None


def _whole_periods(frequency: Frequency, start_on: date, billing_day: int | None) -> Iterator[Period]:
    """Full periods in order, from the one that ends on the first billing date when there is a stub before
    it."""
    if frequency is Frequency.ONE_TIME:
        yield Period(start_on, start_on + ONE_DAY)
        return
    anchor_day = _anchor_day(start_on, billing_day)
    first = first_billing_date(start_on, billing_day)
    for step in count(-1 if first > start_on else 0):
        start = add_months(first, step * frequency.months, anchor_day=anchor_day)
        yield Period(start, add_months(first, (step + 1) * frequency.months, anchor_day=anchor_day))


def _anchor_day(start_on: date, billing_day: int | None) -> int:
    if billing_day is None:
        return start_on.day
    if not 1 <= billing_day <= 31:
        raise InvalidBillingDay(f"The billing day must be 1 to 31, not {billing_day}.", field="billingDay")
    return billing_day


def require_time_zone(name: str) -> ZoneInfo:
    """The zone of that IANA name; refuses an unknown one."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as unknown:
        raise UnknownTimeZone(
            f"{name!r} is not a time zone; use an IANA name, such as Europe/Berlin.", field="timeZone"
        ) from unknown


def local_day(instant: datetime, time_zone: str | ZoneInfo) -> date:
    """The civil day of an aware instant in a time zone."""
    return instant.astimezone(_zone(time_zone)).date()


def day_start(day: date, time_zone: str | ZoneInfo) -> datetime:
    """The first instant of a civil day, in UTC, also where clocks skip midnight."""
    zone = _zone(time_zone)
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
    instant = midnight.astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) == midnight.replace(tzinfo=None):
        return instant
    return _clock_change(midnight.replace(fold=1).astimezone(UTC), instant, zone)


def _clock_change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The second between two instants at which the zone's offset changes."""
    earlier_offset = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if middle.astimezone(zone).utcoffset() == earlier_offset:
            before = middle
        else:
            after = middle
    return after


def period_instants(period: Period, time_zone: str | ZoneInfo) -> tuple[datetime, datetime]:
    """The first instant of the period and the first after it, in UTC."""
    zone = _zone(time_zone)
    return day_start(period.start, zone), day_start(period.end, zone)


def _zone(time_zone: str | ZoneInfo) -> ZoneInfo:
    return time_zone if isinstance(time_zone, ZoneInfo) else require_time_zone(time_zone)
