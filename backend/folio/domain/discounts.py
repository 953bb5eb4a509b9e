"""Discounts: percents of one subtotal, then fixed amounts, never below zero; and minimums with their true-up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from folio.domain.errors import InvalidDiscount
from folio.domain.money import (
    currency_digits,
    decimal_places,
    decimal_text,
    largest_remainder,
    round_half_away,
    to_minor,
)
from folio.domain.tax import TaxGroupKey

PERCENT_PLACES = 10


class DiscountKind(StrEnum):
    """A percentage (20 = 20 %), or an amount in the document's currency."""

    PERCENT = "PERCENT"
    FIXED = "FIXED"


@dataclass(frozen=True, slots=True)
class Discount:
    """What is taken off; `cap_minor` is what is left of a fixed one that began on an earlier document."""

    kind: DiscountKind
    value: Decimal
    cap_minor: int | None = None

    def wanted(self, subtotal_minor: int, currency: str) -> int:
        """What it takes off `subtotal_minor`, rounded once, before anything is capped."""
        if self.kind is DiscountKind.PERCENT:
            return int(round_half_away(Fraction(self.value) * subtotal_minor / 100, 0))
        amount = to_minor(self.value, currency)
        return amount if self.cap_minor is None else min(amount, max(self.cap_minor, 0))


def validate_discount(discount: Discount, currency: str) -> None:
    """Refuse what is no percentage, or no amount of the currency."""
    value = discount.value
    if not value.is_finite() or value < 0:
        raise InvalidDiscount("A discount is 0 or more; it is subtracted.", field="value")
    if discount.kind is DiscountKind.FIXED:
        _validate_fixed(value, currency)
    elif value > 100:
        raise InvalidDiscount(f"A discount of {decimal_text(value)} % is above 100 %.", field="value")
    elif decimal_places(value) > PERCENT_PLACES:
        raise InvalidDiscount(f"A percentage has at most {PERCENT_PLACES} decimals.", field="value")


def _validate_fixed(value: Decimal, currency: str) -> None:
    digits = currency_digits(currency)
    if decimal_places(value) > digits:
        raise InvalidDiscount(
            f"{decimal_text(value)} has more than the {digits} decimals of {currency}.", field="value"
        )
    to_minor(value, currency)


def discount_amounts(subtotal_minor: int, discounts: Sequence[Discount], currency: str) -> list[int]:
    """What each discount takes off, in the order given.

    Percents all look at the same subtotal and come first, then fixed ones; together they never exceed the subtotal:
    the later of them is cut. Percents of a negative subtotal are negative: the credit of something discounted shrinks
    as its charge did. Fixed discounts leave such a subtotal alone.
    """
    sign = -1 if subtotal_minor < 0 else 1
    left = abs(subtotal_minor)
    amounts = [0] * len(discounts)
    in_order = sorted(enumerate(discounts), key=lambda entry: entry[1].kind is DiscountKind.FIXED)
    for index, discount in in_order:
        if sign < 0 and discount.kind is DiscountKind.FIXED:
            continue
        taken = min(discount.wanted(abs(subtotal_minor), currency), left)
        left -= taken
        amounts[index] = sign * taken
    return amounts


def spread(amount: int, nets: Sequence[int], remaining: Sequence[int]) -> list[int]:
    """Split a discount over parts by their `nets`, by largest remainder (ties: earlier).

    `remaining` is what earlier discounts have left of each part. Where a share by net would take more than is left,
    the split goes by what is left, so that no part ends below zero.
    """
    parts = largest_remainder(amount, nets)
    fits = all(0 <= part <= rest for part, rest in zip(parts, remaining, strict=True) if rest >= 0)
    return parts if fits or not sum(remaining) else largest_remainder(amount, remaining)


def true_up(minimum_minor: int, covered: Mapping[TaxGroupKey, int], *, fallback: TaxGroupKey) -> dict[TaxGroupKey, int]:
    """What is missing to the minimum, for each tax group of the covered charges pro rata to net.

    `covered` holds nets after price discounts. Groups at or below zero carry no part; when none is above zero the
    whole goes to `fallback`, the minimum's own tax.
    """
    missing = minimum_minor - sum(covered.values())
    if missing <= 0:
        return {}
    carrying = {key: net for key, net in covered.items() if net > 0}
    if not carrying:
        return {fallback: missing}
    parts = largest_remainder(missing, list(carrying.values()))
    return {key: part for key, part in zip(carrying, parts, strict=True) if part}
