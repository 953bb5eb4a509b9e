"""What settling a document takes and gives; every amount is in minor units of the document's currency."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from folio.domain.credits import TaxedBefore
from folio.domain.discounts import Discount
from folio.domain.tax import TaxGroupKey


@dataclass(frozen=True, slots=True)
class StandingLine:
    """A line as it stands: overrides in, removed ones left out.

    `charge` names the charge of one price in one period that an engine line belongs to, `phase` its phase. A person's
    line has neither, and only discounts on the whole document reach it.
    """

    key: str
    amount_minor: int
    tax: TaxGroupKey
    charge: str | None = None
    phase: str | None = None
    is_engine: bool = True


@dataclass(frozen=True, slots=True)
class PriceDiscount:
    """A discount on some charges: a percent of each of them, or one fixed amount over all of them."""

    key: str
    discount: Discount
    charges: frozenset[str]


@dataclass(frozen=True, slots=True)
class PhaseDiscount:
    """A discount on all engine lines of a phase, or only on those of some charges and minimums (by their keys)."""

    key: str
    discount: Discount
    phase: str | None
    charges: frozenset[str] | None = None

    def reaches(self, line: StandingLine) -> bool:
        """Whether the discount is on this line; never on a person's."""
        if not line.is_engine or line.phase != self.phase:
            return False
        return self.charges is None or line.charge in self.charges


@dataclass(frozen=True, slots=True)
class InvoiceDiscount:
    """A person's discount on the whole document."""

    key: str
    discount: Discount


@dataclass(frozen=True, slots=True)
class Minimum:
    """The least that some charges bring in a service period.

    `already_charged` holds nets of the same period on other documents; `fallback` is the tax of a true-up without
    charges.
    """

    key: str
    minimum_minor: int
    charges: frozenset[str]
    fallback: TaxGroupKey
    already_charged: Mapping[TaxGroupKey, int] = field(default_factory=dict)
    phase: str | None = None


@dataclass(frozen=True, slots=True)
class TrueUpKey:
    """A true-up line: one for each tax group of a minimum's charges. `tax` is the engine's, not a person's."""

    minimum: str
    tax: TaxGroupKey

    def __str__(self) -> str:
        return f"{self.minimum}:{self.tax}"


@dataclass(frozen=True, slots=True)
class TrueUpOverride:
    """What a person made of a true-up line: another amount (0 when removed) or another tax; None follows the engine."""

    amount_minor: int | None = None
    tax: TaxGroupKey | None = None


@dataclass(frozen=True, slots=True)
class TrueUp:
    """A true-up line: what the engine says and what stands. It is settled as a line under `str(key)`."""

    key: TrueUpKey
    engine_minor: int
    amount_minor: int
    tax: TaxGroupKey
    phase: str | None


@dataclass(frozen=True, slots=True)
class MinimumRow:
    """What a minimum compared: `covered_minor` includes what other documents of the period charged."""

    minimum: Minimum
    covered_minor: int

    @property
    def missing_minor(self) -> int:
        return max(self.minimum.minimum_minor - self.covered_minor, 0)


@dataclass(frozen=True, slots=True)
class DiscountRow:
    """A printed discount: what it takes off (positive), of which base, and how that is shared.

    `charge` is the one charge of a percent on a price; it is None for all that covers more. The shares by charge, by
    tax group and by line each add up to `amount_minor`; by charge is empty for discounts that are not on prices.
    """

    key: str
    discount: Discount
    base_minor: int
    amount_minor: int
    by_line: Mapping[str, int]
    by_group: Mapping[TaxGroupKey, int]
    charge: str | None = None
    by_charge: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LineShare:
    """A line's part of all discounts, and of its group's tax."""

    amount_minor: int
    discount_minor: int
    tax: TaxGroupKey
    tax_minor: int

    @property
    def net_minor(self) -> int:
        return self.amount_minor - self.discount_minor


@dataclass(frozen=True, slots=True)
class TaxGroup:
    """Tax of one treatment and rate on the net after discounts.

    On a credit note `before` is what other notes of the invoice took: tax then accumulates.
    """

    key: TaxGroupKey
    taxable_minor: int
    tax_minor: int
    before: TaxedBefore | None = None


@dataclass(frozen=True, slots=True)
class Settlement:
    """A document's figures. Sums are exact: subtotal − discount = net, net + tax = total."""

    currency: str
    minimums: tuple[MinimumRow, ...]
    true_ups: tuple[TrueUp, ...]
    price_discounts: tuple[DiscountRow, ...]
    phase_discounts: tuple[DiscountRow, ...]
    invoice_discounts: tuple[DiscountRow, ...]
    lines: Mapping[str, LineShare]
    tax_groups: tuple[TaxGroup, ...]

    @property
    def subtotal_minor(self) -> int:
        return sum(line.amount_minor for line in self.lines.values())

    @property
    def discount_minor(self) -> int:
        return sum(line.discount_minor for line in self.lines.values())

    @property
    def net_minor(self) -> int:
        return self.subtotal_minor - self.discount_minor

    @property
    def tax_minor(self) -> int:
        return sum(group.tax_minor for group in self.tax_groups)

    @property
    def total_minor(self) -> int:
        return self.net_minor + self.tax_minor
