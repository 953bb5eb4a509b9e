"""Crediting an invoice: what remains of each line, and lines that read as quantity × rate = what is credited.

Amounts have the sign of the invoice's line: a line that gave something back is credited with a negative amount.
"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from folio.domain.errors import CreditExceedsRemaining, InvalidInput, NothingLeftToCredit
from folio.domain.money import from_minor, minor_text, round_half_away
from folio.domain.pricing.charges import charge_amount


@dataclass(frozen=True, slots=True)
class TaxedBefore:
    """What other credit notes of the invoice took of one tax group: net and tax, in minor units."""

    net_minor: int
    tax_minor: int


@dataclass(frozen=True, slots=True)
class CreditFigures:
    """How a credit prints; `is_by_quantity` tells a part of the quantity from one amount."""

    quantity: Decimal
    rate: Decimal
    is_by_quantity: bool


@dataclass(frozen=True, slots=True)
class CreditableLine:
    """A line as it was invoiced, with its share of every discount, and what other credit notes took of its net."""

    name: str
    currency: str
    quantity: Decimal
    rate: Decimal
    amount_minor: int
    discount_minor: int = 0
    credited_minor: int = 0

    @property
    def net_minor(self) -> int:
        return self.amount_minor - self.discount_minor

    @property
    def remaining_minor(self) -> int:
        return self.net_minor - self.credited_minor

    def require_remaining(self, credit_minor: int, *, field: str | None = None) -> None:
        """Refuse a credit of nothing, of the wrong sign, or of more than remains."""
        remaining = self.remaining_minor
        if remaining == 0:
            raise NothingLeftToCredit(f"Nothing of {self.name!r} remains to be credited; leave it out.", field=field)
        fits = 0 < credit_minor <= remaining if remaining > 0 else remaining <= credit_minor < 0
        if not fits:
            least, most = (minor_text(edge, self.currency) for edge in (1 if remaining > 0 else -1, remaining))
            raise CreditExceedsRemaining(
                f"Of {self.name!r} {most} {self.currency} remains to be credited, not "
                f"{minor_text(credit_minor, self.currency)}; credit {least} to {most}.",
                field=field,
            )

    def rest(self) -> CreditFigures:
        """All that remains: as invoiced where nothing was taken off it, else the quantity left, else one amount."""
        remaining = self.remaining_minor
        self.require_remaining(remaining)
        if remaining == self.amount_minor:
            return CreditFigures(self.quantity, self.rate, is_by_quantity=True)
        return self._quantity_left(remaining) or self._as_one(remaining)

    def part_by_amount(self, amount_minor: int, *, field: str | None = None) -> CreditFigures:
        """An amount of the net, without tax, printed as 1 × amount unless it is all."""
        self.require_remaining(amount_minor, field=field)
        return self.rest() if amount_minor == self.amount_minor else self._as_one(amount_minor)

    def part_by_quantity(self, quantity: Decimal, *, field: str | None = None) -> CreditFigures:
        """A part of the quantity; of a discounted line the same part of its net, as one amount.

        Where rounding part by part would take a minor unit too much, the rest is taken.
        """
        whole = self.quantity
        if not 0 < abs(quantity) <= abs(whole):
            raise InvalidInput(f"The quantity of {self.name!r} is {whole:f}; credit a part of it.", field=field)
        part = quantity.copy_sign(whole)
        credit = self._credit_of(part)
        if abs(credit - self.remaining_minor) == 1 and abs(credit) > abs(self.remaining_minor) > 0:
            return self.rest()
        self.require_remaining(credit, field=field)
        return self._as_one(credit) if self.discount_minor else CreditFigures(part, self.rate, is_by_quantity=True)

    def _credit_of(self, part: Decimal) -> int:
        if not self.discount_minor:
            return charge_amount(part, self.rate, self.currency)
        return int(round_half_away(self.net_minor * Fraction(part) / Fraction(self.quantity), 0))

    def _quantity_left(self, remaining: int) -> CreditFigures | None:
        """The remaining quantity, where what remains is a whole number of units of an undiscounted line."""
        if self.discount_minor or not self.rate:
            return None
        quantity = Fraction(from_minor(remaining, self.currency)) / Fraction(self.rate)
        if quantity.denominator != 1:
            return None
        return CreditFigures(Decimal(quantity.numerator), self.rate, is_by_quantity=True)

    def _as_one(self, credit_minor: int) -> CreditFigures:
        sign = Decimal(1 if credit_minor > 0 else -1)
        return CreditFigures(sign, from_minor(abs(credit_minor), self.currency), is_by_quantity=False)
