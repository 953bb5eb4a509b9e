"""Proration by days."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from folio.domain.errors import InvalidProration
from folio.domain.periods import BillingPeriod, Period
from folio.domain.proration import DayShare, prorated_amount, prorated_rate


@pytest.mark.parametrize(
    ("rate", "used", "whole", "expected"),
    [
        ("0.325", 10, 30, "0.108333333333"),
        ("3650.00", 13, 365, "130"),
        ("15.00", 13, 30, "6.5"),
        ("500.00", 15, 30, "250"),
        ("0.000000000001", 1, 2, "0.000000000001"),
        ("0.000000000001", 1, 3, "0"),
        ("2", 1, 3, "0.666666666667"),
        ("-2", 1, 3, "-0.666666666667"),
        ("7", 0, 31, "0"),
    ],
)
def test_a_rate_shrinks_by_days_to_twelve_places(rate: str, used: int, whole: int, expected: str) -> None:
    assert prorated_rate(Decimal(rate), DayShare(used, whole)) == Decimal(expected)


def test_a_whole_period_leaves_the_rate_alone() -> None:
    assert prorated_rate(Decimal("1.0000000000001"), DayShare(30, 30)) == Decimal("1.0000000000001")
    assert prorated_rate(Decimal("1.5"), None) == Decimal("1.5")


@pytest.mark.parametrize(("used", "whole"), [(-1, 30), (31, 30), (0, 0)])
def test_days_outside_the_whole_period_are_refused(used: int, whole: int) -> None:
    with pytest.raises(InvalidProration):
        DayShare(used, whole)


def test_a_share_comes_from_a_billing_period_or_from_parts_of_it() -> None:
    june = Period(date(2026, 6, 1), date(2026, 7, 1))
    first, last = Period(date(2026, 6, 1), date(2026, 6, 6)), Period(date(2026, 6, 21), date(2026, 7, 1))

    assert DayShare.of(BillingPeriod(last, june)) == DayShare(10, 30)
    assert DayShare.of_parts([first, last], june) == DayShare(15, 30)
    assert str(DayShare(15, 30)) == "15/30"


@given(
    st.decimals(min_value=0, max_value=10**9, places=12),
    st.integers(min_value=1, max_value=366),
    st.integers(min_value=0, max_value=366),
)
def test_the_parts_of_a_period_cost_what_the_whole_does_but_for_the_last_place(
    rate: Decimal, whole: int, used: int
) -> None:
    used = min(used, whole)

    parts = prorated_rate(rate, DayShare(used, whole)) + prorated_rate(rate, DayShare(whole - used, whole))

    assert abs(Fraction(parts) - Fraction(rate)) <= Fraction(1, 10**12)


def test_a_minimum_is_prorated_once_to_minor_units() -> None:
    assert prorated_amount(2_000_000, DayShare(13, 30)) == 866_667
    assert prorated_amount(1, DayShare(1, 2)) == 1
    assert prorated_amount(5, None) == 5
