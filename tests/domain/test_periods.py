"""Periods, billing periods and their instants."""

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from folio.domain.errors import InvalidBillingDay, InvalidPeriod, UnknownTimeZone
from folio.domain.periods import (
    BillingPeriod,
    Frequency,
    Period,
    add_months,
    billing_period_containing,
    billing_periods,
    clamped_day,
    day_start,
    first_billing_date,
    local_day,
    period_instants,
)

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 1, 1))
RECURRING = st.sampled_from([frequency for frequency in Frequency if frequency is not Frequency.ONE_TIME])


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start = draw(DAYS)
    return Period(start, start + timedelta(days=draw(st.integers(min_value=1, max_value=800))))


def test_a_period_counts_its_days_without_the_end() -> None:
    january = Period.from_inclusive(date(2026, 1, 1), date(2026, 1, 31))

    assert january.days == 31
    assert january.end == date(2026, 2, 1)
    assert january.last_day == date(2026, 1, 31)
    assert january.contains(date(2026, 1, 31))
    assert not january.contains(date(2026, 2, 1))
    assert str(january) == "2026-01-01 to 2026-01-31"


def test_a_period_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(InvalidPeriod):
        Period(date(2026, 1, 1), date(2026, 1, 1))
    with pytest.raises(InvalidPeriod):
        Period.from_inclusive(date(2026, 1, 2), date(2026, 1, 1))


@given(periods(), periods())
def test_what_two_periods_share_and_do_not_share_add_up(one: Period, other: Period) -> None:
    shared = one.intersect(other)
    rest = one.subtract(other)

    assert sum(part.days for part in rest) + (shared.days if shared else 0) == one.days
    assert shared == other.intersect(one)
    assert all(part.intersect(other) is None and one.covers(part) for part in rest)


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [
        (2026, 2, 31, date(2026, 2, 28)),
        (2028, 2, 30, date(2028, 2, 29)),
        (2026, 4, 31, date(2026, 4, 30)),
        (2026, 1, 31, date(2026, 1, 31)),
    ],
)
def test_a_day_is_clamped_to_the_month(year: int, month: int, day: int, expected: date) -> None:
    assert clamped_day(year, month, day) == expected


def test_the_anchor_day_comes_back_after_a_short_month() -> None:
    starts = [each.period.start for each in islice(billing_periods(Frequency.MONTHLY, start_on=date(2026, 1, 31)), 5)]

    assert starts == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30), date(2026, 5, 31)]
    assert add_months(date(2026, 2, 28), 1, anchor_day=31) == date(2026, 3, 31)
    assert add_months(date(2026, 1, 15), -2) == date(2025, 11, 15)


@pytest.mark.parametrize(
    ("start_on", "billing_day", "expected"),
    [
        (date(2026, 4, 18), None, date(2026, 4, 18)),
        (date(2026, 4, 18), 1, date(2026, 5, 1)),
        (date(2026, 4, 18), 18, date(2026, 4, 18)),
        (date(2026, 4, 18), 20, date(2026, 4, 20)),
        (date(2026, 4, 30), 31, date(2026, 4, 30)),
        (date(2026, 12, 15), 10, date(2027, 1, 10)),
        (date(2026, 1, 31), 30, date(2026, 2, 28)),
    ],
)
def test_the_first_billing_date_is_the_first_billing_day_from_the_start(
    start_on: date, billing_day: int | None, expected: date
) -> None:
    assert first_billing_date(start_on, billing_day) == expected


def test_a_yearly_stub_is_measured_against_the_year_that_ends_there() -> None:
    # Rule 17: 3,650.00 a year from 18 April 2026, billing day 1: 13 of 365 days.
    stub, full = islice(billing_periods(Frequency.YEARLY, start_on=date(2026, 4, 18), billing_day=1), 2)

    assert stub.period == Period(date(2026, 4, 18), date(2026, 5, 1))
    assert stub.fraction == Fraction(13, 365)
    assert full == BillingPeriod(*[Period(date(2026, 5, 1), date(2027, 5, 1))] * 2)


def test_a_quarterly_stub_is_measured_against_its_quarter() -> None:
    [stub, *_] = islice(billing_periods(Frequency.QUARTERLY, start_on=date(2026, 4, 18), billing_day=1), 2)

    assert stub.whole == Period(date(2026, 2, 1), date(2026, 5, 1))
    assert stub.fraction == Fraction(13, 89)


def test_the_last_period_is_cut_at_the_end_and_measured_against_the_full_one() -> None:
    *_, last = billing_periods(Frequency.MONTHLY, start_on=date(2026, 1, 1), until=date(2026, 3, 11))

    assert last.period == Period(date(2026, 3, 1), date(2026, 3, 11))
    assert last.fraction == Fraction(10, 31)
    assert last.is_partial


def test_a_one_time_charge_has_the_start_day_as_its_period() -> None:
    assert list(billing_periods(Frequency.ONE_TIME, start_on=date(2026, 4, 18), billing_day=1)) == [
        BillingPeriod(*[Period(date(2026, 4, 18), date(2026, 4, 19))] * 2)
    ]


@pytest.mark.parametrize("billing_day", [0, 32, -1])
def test_a_billing_day_outside_the_month_is_refused(billing_day: int) -> None:
    with pytest.raises(InvalidBillingDay):
        next(billing_periods(Frequency.MONTHLY, start_on=date(2026, 1, 1), billing_day=billing_day))


@given(RECURRING, DAYS, st.none() | st.integers(min_value=1, max_value=31), st.integers(min_value=1, max_value=2000))
def test_billing_periods_follow_each_other_without_gap_or_overlap(
    frequency: Frequency, start_on: date, billing_day: int | None, length: int
) -> None:
    until = start_on + timedelta(days=length)

    found = list(billing_periods(frequency, start_on=start_on, billing_day=billing_day, until=until))

    assert found[0].period.start == start_on
    assert found[-1].period.end == until
    assert all(earlier.period.end == later.period.start for earlier, later in pairwise(found))
    assert all(each.whole.covers(each.period) and each.fraction <= 1 for each in found)
    assert not any(each.is_partial for each in found[1:-1])
    assert all(earlier.whole.end == later.whole.start for earlier, later in pairwise(found))


@given(RECURRING, DAYS, st.integers(min_value=1, max_value=31), st.integers(min_value=0, max_value=1500))
def test_every_day_of_service_lies_in_one_billing_period(
    frequency: Frequency, start_on: date, billing_day: int, offset: int
) -> None:
    day = start_on + timedelta(days=offset)

    found = billing_period_containing(day, frequency, start_on=start_on, billing_day=billing_day)

    assert found is not None
    assert found.period.contains(day)


def test_a_day_outside_the_service_lies_in_no_billing_period() -> None:
    terms = {"start_on": date(2026, 2, 1), "until": date(2026, 3, 1)}

    assert billing_period_containing(date(2026, 1, 31), Frequency.MONTHLY, **terms) is None
    assert billing_period_containing(date(2026, 3, 1), Frequency.MONTHLY, **terms) is None


def test_a_billing_period_can_be_limited_to_a_phase() -> None:
    month = Period(date(2026, 6, 1), date(2026, 7, 1))

    part = BillingPeriod(month, month).within(Period(date(2026, 6, 16), date(2027, 1, 1)))

    assert part == BillingPeriod(Period(date(2026, 6, 16), date(2026, 7, 1)), month)
    assert BillingPeriod(month, month).within(Period(date(2026, 7, 1), date(2026, 8, 1))) is None


@pytest.mark.parametrize(
    ("day", "zone", "expected"),
    [
        (date(2013, 2, 1), "America/New_York", datetime(2013, 2, 1, 5, tzinfo=UTC)),
        (date(2013, 7, 1), "America/New_York", datetime(2013, 7, 1, 4, tzinfo=UTC)),
        (date(2026, 3, 29), "Europe/Berlin", datetime(2026, 3, 28, 23, tzinfo=UTC)),
        # Clocks went from 00:00 to 01:00: the day begins at 01:00.
        (date(2018, 11, 4), "America/Sao_Paulo", datetime(2018, 11, 4, 3, tzinfo=UTC)),
        # The day was left out altogether.
        (date(2011, 12, 30), "Pacific/Apia", datetime(2011, 12, 30, 10, tzinfo=UTC)),
        (date(2011, 12, 31), "Pacific/Apia", datetime(2011, 12, 30, 10, tzinfo=UTC)),
        (date(2026, 1, 1), "Asia/Kolkata", datetime(2025, 12, 31, 18, 30, tzinfo=UTC)),
    ],
)
def test_a_day_starts_at_its_first_instant(day: date, zone: str, expected: datetime) -> None:
    assert day_start(day, zone) == expected


@given(DAYS, st.sampled_from(["America/New_York", "America/Sao_Paulo", "Asia/Beirut", "Africa/Cairo", "Asia/Tehran"]))
def test_no_earlier_instant_belongs_to_the_day(day: date, zone: str) -> None:
    start = day_start(day, zone)

    assert local_day(start, zone) == day
    assert local_day(start - timedelta(seconds=1), ZoneInfo(zone)) == day - timedelta(days=1)


def test_the_minute_before_midnight_in_new_york_is_still_january() -> None:
    departure = datetime(2013, 2, 1, 4, 59, tzinfo=UTC)
    start, end = period_instants(Period(date(2013, 1, 1), date(2013, 2, 1)), "America/New_York")

    assert local_day(departure, "America/New_York") == date(2013, 1, 31)
    assert start <= departure < end


def test_an_unknown_time_zone_is_refused() -> None:
    with pytest.raises(UnknownTimeZone):
        day_start(date(2026, 1, 1), "Mars/Olympus")
