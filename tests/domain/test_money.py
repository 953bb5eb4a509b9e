"""Money: exact amounts, rounding half away from zero, splits that add up."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from folio.domain.currencies import MINOR_UNIT_DIGITS
from folio.domain.errors import AmountTooLarge, AmountTooPrecise, CurrencyMismatch, UnknownCurrency
from folio.domain.money import (
    EXACT,
    Money,
    currency_digits,
    decimal_places,
    decimal_text,
    from_minor,
    largest_remainder,
    largest_remainder_of_shares,
    minor_text,
    round_half_away,
    round_to_minor,
    to_minor,
)

AMOUNTS = st.decimals(min_value=-(10**15), max_value=10**15, places=12)


@pytest.mark.parametrize(
    ("currency", "digits"),
    [("JPY", 0), ("KRW", 0), ("XOF", 0), ("EUR", 2), ("USD", 2), ("MGA", 2), ("KWD", 3), ("BHD", 3), ("TND", 3)],
)
def test_a_currency_has_its_iso_4217_digits(currency: str, digits: int) -> None:
    assert currency_digits(currency) == digits


@pytest.mark.parametrize("code", ["", "eur", "EURO", "XXX", "ABC"])
def test_an_unknown_currency_is_refused(code: str) -> None:
    with pytest.raises(UnknownCurrency) as refused:
        currency_digits(code)

    assert refused.value.code == "UNKNOWN_CURRENCY"
    assert refused.value.field == "currency"


@pytest.mark.parametrize(
    ("value", "places", "expected"),
    [
        ("0.005", 2, "0.01"),
        ("-0.005", 2, "-0.01"),
        ("0.0049999999999999", 2, "0.00"),
        ("2.5", 0, "3"),
        ("-2.5", 0, "-3"),
        ("1.0005", 3, "1.001"),
        ("0.0000000000005", 12, "0.000000000001"),
        ("123456789012345678901234567890.125", 2, "123456789012345678901234567890.13"),
    ],
)
def test_a_half_goes_away_from_zero(value: str, places: int, expected: str) -> None:
    assert round_half_away(Decimal(value), places) == Decimal(expected)
    assert round_half_away(Fraction(value), places) == Decimal(expected)


@given(AMOUNTS, st.integers(min_value=0, max_value=6))
def test_rounding_is_symmetric_and_never_further_off_than_half(value: Decimal, places: int) -> None:
    rounded = round_half_away(value, places)

    assert round_half_away(-value, places) == -rounded
    assert abs(Fraction(rounded) - Fraction(value)) <= Fraction(1, 2 * 10**places)


@pytest.mark.parametrize(
    ("value", "currency", "minor"),
    [
        ("1.005", "EUR", 101),
        ("-1.005", "EUR", -101),
        ("1.0049", "EUR", 100),
        ("0.5", "JPY", 1),
        ("-0.5", "JPY", -1),
        ("0.0005", "KWD", 1),
        ("1.2345", "KWD", 1235),
        ("0", "USD", 0),
    ],
)
def test_amounts_round_to_the_minor_unit(value: str, currency: str, minor: int) -> None:
    assert round_to_minor(Decimal(value), currency) == minor
    assert round_to_minor(Fraction(value), currency) == minor


def test_more_decimals_than_the_currency_has_are_refused() -> None:
    assert to_minor(Decimal("12.300"), "EUR") == 1230
    with pytest.raises(AmountTooPrecise, match="2 decimals of EUR"):
        to_minor(Decimal("12.345"), "EUR")
    with pytest.raises(AmountTooPrecise):
        to_minor(Decimal("0.1"), "JPY")


def test_an_amount_that_cannot_be_stored_is_refused() -> None:
    with pytest.raises(AmountTooLarge, match=r"92233720368547758\.07"):
        round_to_minor(Decimal(10) ** 17, "EUR")


@given(st.integers(min_value=-(2**63) + 1, max_value=2**63 - 1), st.sampled_from(sorted(MINOR_UNIT_DIGITS)))
def test_minor_units_go_there_and_back(minor: int, currency: str) -> None:
    assert to_minor(from_minor(minor, currency), currency) == minor
    assert Decimal(minor_text(minor, currency)) == from_minor(minor, currency)
    assert Money.from_minor(minor, currency).minor_units == minor


@given(AMOUNTS, AMOUNTS)
def test_products_of_twelve_places_lose_no_digit(rate: Decimal, quantity: Decimal) -> None:
    assert Fraction(EXACT.multiply(rate, quantity)) == Fraction(rate) * Fraction(quantity)


def test_money_adds_subtracts_and_multiplies() -> None:
    price = Money(Decimal("19.99"), "EUR")

    assert price + price - Money(Decimal("0.98"), "EUR") == price * 2 - Money(Decimal("0.98"), "EUR")
    assert (price * Decimal("0.333")).rounded() == Money(Decimal("6.66"), "EUR")
    assert -price == Money(Decimal("-19.99"), "EUR")
    assert str(price) == "19.99 EUR"


def test_two_currencies_do_not_mix() -> None:
    with pytest.raises(CurrencyMismatch):
        Money(Decimal(1), "EUR") + Money(Decimal(1), "USD")


@pytest.mark.parametrize(
    ("value", "text", "places"),
    [("0.10", "0.1", 1), ("1E+3", "1000", 0), ("-0.00", "0", 0), ("100", "100", 0), ("1E-12", "0.000000000001", 12)],
)
def test_decimals_are_written_plainly(value: str, text: str, places: int) -> None:
    assert decimal_text(Decimal(value)) == text
    assert decimal_places(Decimal(value)) == places


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        (71, [66, 29], [49, 22]),
        (-71, [66, 29], [-49, -22]),
        (1, [1, 1, 1], [1, 0, 0]),
        (2, [1, 1, 1], [1, 1, 0]),
        (-1, [1, 1, 1], [-1, 0, 0]),
        (10, [0, 0], [5, 5]),
        (0, [3, -3], [0, 0]),
        (5, [100, -50], [10, -5]),
        (5, [-100, 50], [10, -5]),
        (3, [0, 7, 0], [0, 3, 0]),
        (0, [], []),
    ],
)
def test_the_largest_remainders_get_what_is_left_and_the_earlier_of_equals(
    total: int, weights: list[int], parts: list[int]
) -> None:
    assert largest_remainder(total, weights) == parts


def test_nothing_cannot_share_something() -> None:
    with pytest.raises(ValueError, match="over nothing"):
        largest_remainder(1, [])


@given(
    st.integers(min_value=-(10**12), max_value=10**12),
    st.lists(st.integers(min_value=0, max_value=10**12), min_size=1, max_size=40).filter(any),
)
def test_parts_add_up_and_are_within_one_of_their_share(total: int, weights: list[int]) -> None:
    parts = largest_remainder(total, weights)

    assert sum(parts) == total
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Fraction(total * weight, sum(weights))) < 1
    assert largest_remainder(-total, weights) == [-part for part in parts]


@given(st.integers(), st.lists(st.integers(min_value=-(10**9), max_value=10**9), min_size=1, max_size=20))
def test_parts_add_up_for_weights_of_any_sign(total: int, weights: list[int]) -> None:
    assert sum(largest_remainder(total, weights)) == total


@given(st.lists(st.fractions(min_value=-1000, max_value=1000, max_denominator=997), min_size=1, max_size=20))
def test_shares_round_to_parts_that_add_up(shares: list[Fraction]) -> None:
    total = int(round_half_away(sum(shares, Fraction(0)), 0))

    parts = largest_remainder_of_shares(total, shares)

    assert sum(parts) == total
    assert all(abs(part - share) <= 1 for part, share in zip(parts, shares, strict=True))
