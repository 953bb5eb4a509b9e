"""The figures of a render request: line amounts, discounts, taxes and totals, by the same rules as any invoice."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from folio.documents.headless.paths import located
from folio.documents.headless.request import (
    GivenTotals,
    RenderRequest,
    RequestedDiscount,
    RequestedGroup,
    RequestedLine,
)
from folio.domain.discounts import Discount, DiscountKind, discount_amounts, spread, validate_discount
from folio.domain.errors import InvalidDiscount, InvalidInput
from folio.domain.money import (
    EXACT,
    decimal_places,
    decimal_text,
    from_minor,
    minor_text,
    round_to_minor,
    to_minor,
)
from folio.domain.tax import TaxGroupKey, tax_of_groups, validate_tax

MOST_DIGITS = 12
# Beyond this even writing a number in plain digits would take long.
SMALLEST_EXPONENT = -40


@dataclass
class CountedLine:
    """A line with its amount; `net` is what discounts have left of it."""

    line: RequestedLine
    path: str
    quantity: Decimal
    rate: Decimal
    amount: int
    net: int

    @property
    def tax_key(self) -> TaxGroupKey:
        return TaxGroupKey(self.line.tax_treatment, self.line.tax_rate)


@dataclass(frozen=True)
class CountedGroup:
    """A group's lines, and what each of its discounts takes off them."""

    group: RequestedGroup
    lines: Sequence[CountedLine]
    discounts: Sequence[int]

    @property
    def subtotal(self) -> int:
        return sum(line.net for line in self.lines)


@dataclass(frozen=True)
class Figures:
    """All amounts of a document in minor units; `nets` and `taxes` are after every discount."""

    groups: Sequence[CountedGroup]
    discounts: Sequence[int]
    nets: dict[TaxGroupKey, int]
    taxes: dict[TaxGroupKey, int]
    credited: int

    @property
    def lines(self) -> list[CountedLine]:
        return [line for group in self.groups for line in group.lines]

    @property
    def subtotal(self) -> int:
        return sum(group.subtotal for group in self.groups)

    @property
    def net(self) -> int:
        return sum(self.nets.values())

    @property
    def tax(self) -> int:
        return sum(self.taxes.values())

    @property
    def total(self) -> int:
        return self.net + self.tax

    @property
    def amount_due(self) -> int:
        return self.total - self.credited


def count(request: RenderRequest) -> Figures:
    """Compute every figure; refuses what cannot be computed, and given amounts that differ."""
    currency = request.currency
    groups = [_counted_group(group, f"groups.{index}", currency) for index, group in enumerate(request.groups)]
    nets: dict[TaxGroupKey, int] = {}
    for line in (line for group in groups for line in group.lines):
        nets[line.tax_key] = nets.get(line.tax_key, 0) + line.net
    discounts = _discount_nets(request.discounts, nets, currency)
    figures = Figures(groups, discounts, nets, tax_of_groups(nets), _credited(request))
    _check_given_totals(request.totals, figures, currency)
    return figures


def _counted_group(group: RequestedGroup, path: str, currency: str) -> CountedGroup:
    lines = [_counted_line(line, f"{path}.lines.{index}", currency) for index, line in enumerate(group.lines)]
    return CountedGroup(group, lines, _discount_lines(group.discounts, lines, path, currency))


def _counted_line(line: RequestedLine, path: str, currency: str) -> CountedLine:
    require_workable(line.quantity, f"{path}.quantity")
    require_workable(line.rate, f"{path}.rate")
    require_workable(line.tax_rate, f"{path}.taxRate")
    with located(f"{path}.taxRate"):
        validate_tax(TaxGroupKey(line.tax_treatment, line.tax_rate))
    # A negative rate is a negative quantity.
    quantity, rate = (-line.quantity, -line.rate) if line.rate < 0 else (line.quantity, line.rate)
    with located(f"{path}.rate"):
        amount = round_to_minor(EXACT.multiply(quantity, rate), currency)
    if line.amount is not None:
        _require_equal(line.amount, amount, f"{path}.amount", currency)
    return CountedLine(line, path, quantity, rate, amount, net=amount)


def require_workable(value: Decimal, path: str) -> None:
    """Refuse what is no number, or has more digits than quantities and rates may have."""
    is_short = value.is_finite() and value.adjusted() < MOST_DIGITS and value.as_tuple().exponent >= SMALLEST_EXPONENT  # type: ignore[operator]
    if not is_short or decimal_places(value) > MOST_DIGITS:
        raise InvalidInput(f"A number has at most {MOST_DIGITS} digits before and after the point.", field=path)


def _discount_lines(
    requested: Sequence[RequestedDiscount], lines: Sequence[CountedLine], path: str, currency: str
) -> list[int]:
    """What each of a group's discounts takes off its lines; those on one charge before those on all."""
    amounts = [0] * len(requested)
    charges = [charge for charge in dict.fromkeys(discount.charge for discount in requested) if charge is not None]
    for charge in [*charges, None]:
        places = [place for place, discount in enumerate(requested) if discount.charge == charge]
        covered = [line for line in lines if charge is None or line.line.charge == charge]
        if places and not covered:
            raise InvalidDiscount(
                f"No line of this group has the charge {charge!r}.", field=f"{path}.discounts.{places[0]}.charge"
            )
        nets = [line.net for line in covered]
        discounts = [_discount(requested[place], f"{path}.discounts.{place}", currency) for place in places]
        for place, amount in zip(places, discount_amounts(sum(nets), discounts, currency), strict=True):
            amounts[place] = amount
            parts = spread(amount, nets, [line.net for line in covered])
            for line, part in zip(covered, parts, strict=True):
                line.net -= part
    return amounts


def _discount_nets(requested: Sequence[RequestedDiscount], nets: dict[TaxGroupKey, int], currency: str) -> list[int]:
    """What each document discount takes off; `nets` are reduced by its split over the tax groups."""
    for index, discount in enumerate(requested):
        if discount.charge is not None:
            raise InvalidDiscount(
                "A discount on the document covers all of it; put one on a charge into its group.",
                field=f"discounts.{index}.charge",
            )
    discounts = [_discount(discount, f"discounts.{index}", currency) for index, discount in enumerate(requested)]
    before = list(nets.values())
    amounts = discount_amounts(sum(before), discounts, currency)
    for amount in amounts:
        parts = spread(amount, before, list(nets.values()))
        for key, part in zip(nets, parts, strict=True):
            nets[key] -= part
    return amounts


def _discount(requested: RequestedDiscount, path: str, currency: str) -> Discount:
    if (requested.percent is None) == (requested.amount is None):
        raise InvalidDiscount("A discount is either a percent or an amount.", field=path)
    if requested.percent is not None:
        discount, member = Discount(DiscountKind.PERCENT, requested.percent), "percent"
    else:
        assert requested.amount is not None
        discount, member = Discount(DiscountKind.FIXED, requested.amount), "amount"
    require_workable(discount.value, f"{path}.{member}")
    with located(f"{path}.{member}"):
        validate_discount(discount, currency)
    return discount


def _credited(request: RenderRequest) -> int:
    return sum(
        _credit(credit.amount, f"credits.{index}.amount", request.currency)
        for index, credit in enumerate(request.credits)
    )


def _credit(amount: Decimal, path: str, currency: str) -> int:
    require_workable(amount, path)
    with located(path):
        if amount < 0:
            raise InvalidInput("A credit is 0 or more; it is subtracted.")
        return to_minor(amount, currency)


def _check_given_totals(given: GivenTotals | None, figures: Figures, currency: str) -> None:
    if given is None:
        return
    pairs = {
        "subtotal": (given.subtotal, figures.subtotal),
        "net": (given.net, figures.net),
        "tax": (given.tax, figures.tax),
        "total": (given.total, figures.total),
        "amountDue": (given.amount_due, figures.amount_due),
    }
    for name, (value, computed) in pairs.items():
        if value is not None:
            _require_equal(value, computed, f"totals.{name}", currency)


def _require_equal(given: Decimal, computed: int, path: str, currency: str) -> None:
    require_workable(given, path)
    if given != from_minor(computed, currency):
        raise InvalidInput(
            f"{decimal_text(given)} is given, but it comes to {minor_text(computed, currency)} {currency}.", field=path
        )
