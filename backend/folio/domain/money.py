"""Money: exact amounts in a currency, rounding half away from zero, and splits that add up."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow
from fractions import Fraction
from typing import Self

from folio.domain.currencies import MINOR_UNIT_DIGITS
from folio.domain.errors import AmountTooLarge, AmountTooPrecise, CurrencyMismatch, UnknownCurrency

# A product of two 12-place numbers must keep every digit. Losing one is a fault, so Inexact is trapped.
EXACT = Context(prec=120, traps=[InvalidOperation, DivisionByZero, Overflow, Inexact])
ROUNDING = Context(prec=120, rounding=ROUND_HALF_UP, traps=[InvalidOperation, DivisionByZero, Overflow])

# Amounts are kept as 64-bit integers of minor units.
LARGEST_MINOR = 2**63 - 1


def currency_digits(currency: str) -> int:
    """The decimal places of an ISO 4217 currency; refuses a code that is not one."""
    digits = MINOR_UNIT_DIGITS.get(currency)
    if digits is None:
        raise UnknownCurrency(
            f"{currency!r} is not a currency; use an ISO 4217 code in capitals, such as EUR.",
            field="currency",
        )
    return digits


def round_half_away(value: Decimal | Fraction, places: int) -> Decimal:
    """`value` at `places` decimals; a half goes away from zero, on either side."""
    if isinstance(value, Fraction):
        return Decimal(_round_fraction(value * 10**places)).scaleb(-places, ROUNDING)
    return value.quantize(Decimal(1).scaleb(-places), context=ROUNDING)


def _round_fraction(value: Fraction) -> int:
    magnitude = (2 * abs(value.numerator) + value.denominator) // (2 * value.denominator)
    return magnitude if value >= 0 else -magnitude


def round_to_minor(value: Decimal | Fraction, currency: str) -> int:
    """`value`, an amount in the currency's major unit, rounded half away from zero to minor units."""
    digits = currency_digits(currency)
    if isinstance(value, Fraction):
        return _storable(_round_fraction(value * 10**digits), currency)
    return _storable(int(round_half_away(value.scaleb(digits, EXACT), 0)), currency)


def to_minor(amount: Decimal, currency: str) -> int:
    """`amount` in minor units, exactly; refuses more decimals than the currency has."""
    minor = amount.scaleb(currency_digits(currency), EXACT)
    if minor != minor.to_integral_value():
        raise AmountTooPrecise(
            f"{decimal_text(amount)} has more than the {currency_digits(currency)} decimals of {currency}.",
            field="amount",
        )
    return _storable(int(minor), currency)


def _storable(minor: int, currency: str) -> int:
    if abs(minor) > LARGEST_MINOR:
        raise AmountTooLarge(
            f"An amount in {currency} may be at most {minor_text(LARGEST_MINOR, currency)}; check quantity and rate.",
            field="amount",
        )
    return minor


def from_minor(minor: int, currency: str) -> Decimal:
    """Minor units as a decimal with all the currency's places: 1230 EUR is 12.30."""
    return Decimal(minor).scaleb(-currency_digits(currency), EXACT)


def minor_text(minor: int, currency: str) -> str:
    """Minor units in plain digits: 1230 EUR is "12.30"."""
    return f"{from_minor(minor, currency):f}"


def decimal_text(value: Decimal) -> str:
    """A decimal in plain digits, never with an exponent or idle zeros: 0.10 is "0.1", 1E+3 is "1000"."""
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def decimal_places(value: Decimal) -> int:
    """How many decimals are needed to write `value`; idle zeros do not count."""
    _, _, fraction = decimal_text(value).partition(".")
    return len(fraction)


@dataclass(frozen=True, slots=True)
class Money:
    """An exact, unrounded amount of one currency."""

    amount: Decimal
    currency: str

    @classmethod
    def from_minor(cls, minor: int, currency: str) -> Self:
        """`minor` units as Money."""
        return cls(from_minor(minor, currency), currency)

    @property
    def minor_units(self) -> int:
        """The amount in minor units; refuses an amount that is not rounded yet."""
        return to_minor(self.amount, self.currency)

    def rounded(self) -> "Money":
        """The amount at the currency's precision, half away from zero."""
        return Money.from_minor(round_to_minor(self.amount, self.currency), self.currency)

    def __add__(self, other: "Money") -> "Money":
        self._require_same_currency(other)
        return Money(EXACT.add(self.amount, other.amount), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        self._require_same_currency(other)
        return Money(EXACT.subtract(self.amount, other.amount), self.currency)

    def __mul__(self, factor: Decimal | int) -> "Money":
        return Money(EXACT.multiply(self.amount, Decimal(factor)), self.currency)

    __rmul__ = __mul__

    def __neg__(self) -> "Money":
        return Money(-self.amount, self.currency)

    def __str__(self) -> str:
        return f"{self.amount:f} {self.currency}"

    def _require_same_currency(self, other: "Money") -> None:
        if self.currency != other.currency:
            raise CurrencyMismatch(
                f"{self} and {other} are in different currencies; nothing is converted.", field="currency"
            )


def largest_remainder(total: int, weights: Sequence[int]) -> list[int]:
    """Split `total` in proportion to `weights` into whole parts that add up to it exactly.

    Every part is first rounded down, then the largest remainders get one more; among equals the earlier. A
    negative total mirrors the positive one. Weights may be of mixed sign: a negative weight then takes a part
    of the opposite sign, which keeps all in proportion. When the weights add up to zero, `total` is split
    evenly.
    """
    if not weights:
        if total:
            raise ValueError(f"{total} cannot be split over nothing")
        return []
    whole = sum(weights)
    if whole == 0:
        return largest_remainder(total, [1] * len(weights)) if total else [0] * len(weights)
    if total < 0:
        return [-part for part in largest_remainder(-total, weights)]
    if whole < 0:
        whole, weights = -whole, [-weight for weight in weights]
    quotients = [divmod(total * weight, whole) for weight in weights]
    parts = [quotient for quotient, _ in quotients]
    _hand_out(total - sum(parts), parts, [remainder for _, remainder in quotients])
    return parts


def largest_remainder_of_shares(total: int, shares: Sequence[Fraction]) -> list[int]:
    """Round exact `shares` to whole parts that add up to `total`, which must be within one of their sum."""
    if total < 0:
        return [-part for part in largest_remainder_of_shares(-total, [-share for share in shares])]
    parts = [share.numerator // share.denominator for share in shares]
    _hand_out(total - sum(parts), parts, [share - part for share, part in zip(shares, parts, strict=True)])
    return parts


def _hand_out(missing: int, parts: list[int], remainders: Sequence[int] | Sequence[Fraction]) -> None:
    """Give one each to the `missing` parts with the largest remainders; among equals the earlier."""
    if missing:
        by_remainder = sorted(range(len(parts)), key=lambda index: (-remainders[index], index))
        for index in by_remainder[:missing]:
            parts[index] += 1
