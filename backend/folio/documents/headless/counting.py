"""The figures of a render request, by the one arithmetic of every document."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from folio.documents.headless.paths import located
from folio.documents.headless.request import RenderRequest, RequestedDiscount, RequestedGroup, RequestedLine
from folio.domain.discounts import Discount, DiscountKind, validate_discount
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
from folio.domain.tax import TaxGroupKey, validate_tax
from folio.domain.totals import (
    DiscountRow,
    InvoiceDiscount,
    PhaseDiscount,
    PriceDiscount,
    Settlement,
    StandingLine,
    settle,
)

MOST_DIGITS = 12
# Beyond this even writing a number in plain digits would take long.
SMALLEST_EXPONENT = -40


@dataclass(frozen=True)
class CountedLine:
    """A line with its amount in minor units; `path` is where it stands in the request."""

    line: RequestedLine
    path: str
    quantity: Decimal
    rate: Decimal
    amount: int

    @property
    def tax(self) -> TaxGroupKey:
        return TaxGroupKey(self.line.tax_treatment, self.line.tax_rate)


@dataclass(frozen=True)
class CountedGroup:
    """A group's lines and what each of its discounts takes off them; those that take nothing are left out."""

    group: RequestedGroup
    path: str
    lines: Sequence[CountedLine]
    discounts: Sequence[tuple[RequestedDiscount, int]]

    @property
    def subtotal(self) -> int:
        return sum(line.amount for line in self.lines) - sum(amount for _, amount in self.discounts)


@dataclass(frozen=True)
class Figures:
    """All amounts of a document in minor units."""

    groups: Sequence[CountedGroup]
    discounts: Sequence[tuple[RequestedDiscount, int]]
    settlement: Settlement
    credited: int

    @property
    def lines(self) -> list[CountedLine]:
        return [line for group in self.groups for line in group.lines]

    @property
    def subtotal(self) -> int:
        return sum(group.subtotal for group in self.groups)

    @property
    def amount_due(self) -> int:
        return self.settlement.total_minor - self.credited


def count(request: RenderRequest) -> Figures:
    """Compute every figure; refuses what cannot be computed, and given amounts that differ."""
    currency = request.currency
    lines = {
        f"groups.{index}": [
            _counted_line(line, f"groups.{index}.lines.{at}", currency) for at, line in enumerate(group.lines)
        ]
        for index, group in enumerate(request.groups)
    }
    settlement = settle(
        currency,
        [_standing(line, path) for path, group_lines in lines.items() for line in group_lines],
        price_discounts=list(_price_discounts(request)),
        phase_discounts=list(_group_discounts(request)),
        invoice_discounts=list(_invoice_discounts(request)),
    )
    taken = {row.key: row.amount_minor for row in _discount_rows(settlement)}
    groups = [
        CountedGroup(group, path, lines[path], _taken(group.discounts, path, taken))
        for path, group in zip(lines, request.groups, strict=True)
    ]
    figures = Figures(groups, _taken(request.discounts, "", taken), settlement, _credited(request))
    _check_given_totals(request, figures)
    return figures


def require_workable(value: Decimal, path: str) -> None:
    """Refuse what is no number, or has more digits than quantities and rates may have."""
    exponent = value.as_tuple().exponent
    is_short = isinstance(exponent, int) and exponent >= SMALLEST_EXPONENT and value.adjusted() < MOST_DIGITS
    if not is_short or decimal_places(value) > MOST_DIGITS:
        raise InvalidInput(f"A number has at most {MOST_DIGITS} digits before and after the point.", field=path)


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
    return CountedLine(line, path, quantity, rate, amount)


def _standing(line: CountedLine, group: str) -> StandingLine:
    return StandingLine(line.path, line.amount, line.tax, charge=_charge_key(group, line.line.charge), phase=group)


def _charge_key(group: str, charge: str | None) -> str | None:
    return None if charge is None else f"{group}:{charge}"


def _price_discounts(request: RenderRequest) -> Iterator[PriceDiscount]:
    """The discounts on one charge."""
    for index, group in enumerate(request.groups):
        charges = {line.charge for line in group.lines}
        for at, requested in enumerate(group.discounts):
            key = f"groups.{index}.discounts.{at}"
            if requested.charge is None:
                continue
            if requested.charge not in charges:
                raise InvalidDiscount(
                    f"No line of this group has the charge {requested.charge!r}.", field=f"{key}.charge"
                )
            covered = frozenset({f"groups.{index}:{requested.charge}"})
            yield PriceDiscount(key, _discount(requested, key, request.currency), covered)


def _group_discounts(request: RenderRequest) -> Iterator[PhaseDiscount]:
    """The discounts on all lines of a group."""
    for index, group in enumerate(request.groups):
        for at, requested in enumerate(group.discounts):
            if requested.charge is None:
                key = f"groups.{index}.discounts.{at}"
                yield PhaseDiscount(key, _discount(requested, key, request.currency), f"groups.{index}")


def _invoice_discounts(request: RenderRequest) -> Iterator[InvoiceDiscount]:
    for at, requested in enumerate(request.discounts):
        key = f"discounts.{at}"
        if requested.charge is not None:
            raise InvalidDiscount(
                "A discount on the document covers all of it; put one on a charge into its group.",
                field=f"{key}.charge",
            )
        yield InvoiceDiscount(key, _discount(requested, key, request.currency))


def _discount(requested: RequestedDiscount, path: str, currency: str) -> Discount:
    if requested.percent is not None and requested.amount is None:
        discount, member = Discount(DiscountKind.PERCENT, requested.percent), "percent"
    elif requested.amount is not None and requested.percent is None:
        discount, member = Discount(DiscountKind.FIXED, requested.amount), "amount"
    else:
        raise InvalidDiscount("A discount is either a percent or an amount.", field=path)
    require_workable(discount.value, f"{path}.{member}")
    with located(f"{path}.{member}"):
        validate_discount(discount, currency)
    return discount


def _discount_rows(settlement: Settlement) -> Iterator[DiscountRow]:
    yield from settlement.price_discounts
    yield from settlement.phase_discounts
    yield from settlement.invoice_discounts


def _taken(
    requested: Sequence[RequestedDiscount], path: str, taken: Mapping[str, int]
) -> list[tuple[RequestedDiscount, int]]:
    keys = [f"{path}.discounts.{at}".lstrip(".") for at in range(len(requested))]
    return [(discount, taken[key]) for discount, key in zip(requested, keys, strict=True) if taken.get(key)]


def _credited(request: RenderRequest) -> int:
    return sum(
        _credit(credit.amount, f"credits.{at}.amount", request.currency) for at, credit in enumerate(request.credits)
    )


def _credit(amount: Decimal, path: str, currency: str) -> int:
    require_workable(amount, path)
    with located(path):
        if amount < 0:
            raise InvalidInput("A credit is 0 or more; it is subtracted.")
        return to_minor(amount, currency)


def _check_given_totals(request: RenderRequest, figures: Figures) -> None:
    given, settlement = request.totals, figures.settlement
    if given is None:
        return
    pairs = {
        "subtotal": (given.subtotal, figures.subtotal),
        "net": (given.net, settlement.net_minor),
        "tax": (given.tax, settlement.tax_minor),
        "total": (given.total, settlement.total_minor),
        "amountDue": (given.amount_due, figures.amount_due),
    }
    for name, (value, computed) in pairs.items():
        if value is not None:
            _require_equal(value, computed, f"totals.{name}", request.currency)


def _require_equal(given: Decimal, computed: int, path: str, currency: str) -> None:
    require_workable(given, path)
    if given != from_minor(computed, currency):
        raise InvalidInput(
            f"{decimal_text(given)} is given, but it comes to {minor_text(computed, currency)} {currency}.", field=path
        )
