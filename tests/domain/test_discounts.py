"""Discounts of one subtotal, their split, and true-ups to a minimum."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from folio.domain.discounts import (
    Discount,
    DiscountKind,
    discount_amounts,
    spread,
    true_up,
    validate_discount,
)
from folio.domain.errors import AmountTooPrecise, InvalidDiscount, InvalidInput
from folio.domain.tax import TaxGroupKey, TaxTreatment

D = Decimal
STANDARD = TaxGroupKey(TaxTreatment.STANDARD, D(20))
REDUCED = TaxGroupKey(TaxTreatment.STANDARD, D(5))
FALLBACK = TaxGroupKey(TaxTreatment.ZERO_RATED, D(0))


def percent(value: str) -> Discount:
    return Discount(DiscountKind.PERCENT, D(value))


def fixed(value: str, cap_minor: int | None = None) -> Discount:
    return Discount(DiscountKind.FIXED, D(value), cap_minor)


@pytest.mark.parametrize(
    ("subtotal", "discounts", "amounts"),
    [
        (66_091_670, [percent("7.5")], [4_956_875]),
        (72_674_475, [percent("7.5")], [5_450_586]),
        (10_000, [percent("10"), percent("5")], [1000, 500]),
        (10_010, [percent("2.5"), percent("2.5")], [250, 250]),
        (25_000, [percent("10")], [2500]),
        (25_000, [fixed("100.00")], [10_000]),
        (25_000, [fixed("300.00")], [25_000]),
        (10_000, [percent("60"), percent("60")], [6000, 4000]),
        (10_000, [fixed("95.00"), percent("10")], [9000, 1000]),
        (10_000, [fixed("40.00"), fixed("70.00")], [4000, 6000]),
        (10_000, [fixed("40.00", 1500)], [1500]),
        (10_000, [fixed("40.00", 0), percent("0")], [0, 0]),
        (0, [percent("10"), fixed("1.00")], [0, 0]),
        (-10_000, [percent("10"), fixed("1.00")], [-1000, 0]),
        (1, [percent("50")], [1]),
        (-1, [percent("50")], [-1]),
    ],
    ids=[
        "flights UA February",
        "flights UA January",
        "percents of the same subtotal",
        "each rounded",
        "of a prorated fee",
        "fixed in full on a prorated fee",
        "never below zero",
        "percents capped, the later cut",
        "percents come first",
        "fixed capped, the later cut",
        "the rest of a fixed one",
        "nothing left of a fixed one",
        "nothing",
        "a credit shrinks as its charge did",
        "half a cent",
        "half a cent of a credit",
    ],
)
def test_discounts_take_off(subtotal: int, discounts: list[Discount], amounts: list[int]) -> None:
    assert discount_amounts(subtotal, discounts, "USD") == amounts


DISCOUNTS = st.lists(
    st.builds(percent, st.decimals(min_value=0, max_value=100, places=4).map(str))
    | st.builds(fixed, st.decimals(min_value=0, max_value=5000, places=2).map(str)),
    max_size=6,
)


@given(st.integers(min_value=-(10**8), max_value=10**8), DISCOUNTS)
def test_discounts_never_turn_a_subtotal_around(subtotal: int, discounts: list[Discount]) -> None:
    amounts = discount_amounts(subtotal, discounts, "EUR")

    assert abs(sum(amounts)) <= abs(subtotal)
    assert all(amount * subtotal >= 0 for amount in amounts)


@pytest.mark.parametrize(
    ("discount", "refusal"),
    [
        (percent("100.01"), InvalidDiscount),
        (percent("-1"), InvalidDiscount),
        (percent("0.00000000001"), InvalidDiscount),
        (fixed("-0.01"), InvalidDiscount),
        (fixed("0.001"), InvalidDiscount),
        (fixed("NaN"), InvalidDiscount),
    ],
)
def test_an_unsound_discount_is_refused(discount: Discount, refusal: type[InvalidInput]) -> None:
    with pytest.raises(refusal) as refused:
        validate_discount(discount, "EUR")

    assert refused.value.field == "value"


def test_a_fixed_discount_fits_the_currency() -> None:
    validate_discount(fixed("0.001"), "KWD")
    validate_discount(percent("100"), "JPY")
    with pytest.raises(AmountTooPrecise):
        discount_amounts(100, [fixed("0.5")], "JPY")


def test_a_discount_is_split_by_net_and_else_by_what_is_left() -> None:
    assert spread(71, [6600, 2900], [6600, 2900]) == [49, 22]
    assert spread(1, [1, 1], [0, 1]) == [0, 1]


@given(st.data())
def test_a_split_discount_leaves_no_part_below_zero(data: st.DataObject) -> None:
    nets = data.draw(st.lists(st.integers(0, 10**6), min_size=1, max_size=8))
    remaining = [data.draw(st.integers(0, net)) for net in nets]
    amount = data.draw(st.integers(0, sum(remaining)))

    parts = spread(amount, nets, remaining)

    assert sum(parts) == amount
    assert all(0 <= part <= rest for part, rest in zip(parts, remaining, strict=True))


@pytest.mark.parametrize(
    ("minimum", "covered", "expected"),
    [
        (100_000, {STANDARD: 84_500}, {STANDARD: 15_500}),
        (100_000, {STANDARD: 100_000}, {}),
        (100_000, {STANDARD: 100_001}, {}),
        (100_000, {}, {FALLBACK: 100_000}),
        (100_000, {STANDARD: 0}, {FALLBACK: 100_000}),
        (100, {STANDARD: 20, REDUCED: 10}, {STANDARD: 47, REDUCED: 23}),
        (101, {STANDARD: 1, REDUCED: 1}, {STANDARD: 50, REDUCED: 49}),
        (100, {STANDARD: 40, REDUCED: -20}, {STANDARD: 80}),
        (100, {STANDARD: -20}, {FALLBACK: 120}),
        (0, {STANDARD: 5}, {}),
    ],
    ids=[
        "to the minimum",
        "reached",
        "exceeded",
        "without charges",
        "charges of nothing",
        "pro rata to net",
        "ties to the earlier",
        "a credit carries nothing",
        "only credits",
        "no minimum",
    ],
)
def test_a_true_up_fills_the_minimum_by_tax_group(
    minimum: int, covered: dict[TaxGroupKey, int], expected: dict[TaxGroupKey, int]
) -> None:
    assert true_up(minimum, covered, fallback=FALLBACK) == expected


@given(st.integers(0, 10**9), st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9))
def test_a_true_up_reaches_the_minimum_exactly(minimum: int, one: int, other: int) -> None:
    missing = sum(true_up(minimum, {STANDARD: one, REDUCED: other}, fallback=FALLBACK).values())

    assert missing == max(minimum - one - other, 0)
