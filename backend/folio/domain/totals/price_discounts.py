"""Discounts on prices: percents of each charge, then fixed amounts over the charges they cover."""

from collections.abc import Iterator, Sequence

from folio.domain.discounts import DiscountKind, discount_amounts
from folio.domain.money import largest_remainder
from folio.domain.totals.ledger import LineLedger
from folio.domain.totals.values import DiscountRow, PriceDiscount, StandingLine


def apply_price_discounts(ledger: LineLedger, discounts: Sequence[PriceDiscount]) -> tuple[DiscountRow, ...]:
    """Take all price discounts off; rows that take nothing are left out."""
    percents = [discount for discount in discounts if discount.discount.kind is DiscountKind.PERCENT]
    fixed = [discount for discount in discounts if discount.discount.kind is DiscountKind.FIXED]
    rows = [row for charge in ledger.charges for row in _percents_of_charge(ledger, charge, percents)]
    rows += [row for discount in fixed if (row := _fixed_row(ledger, discount)) is not None]
    return tuple(rows)


def _percents_of_charge(ledger: LineLedger, charge: str, discounts: Sequence[PriceDiscount]) -> Iterator[DiscountRow]:
    covering = [discount for discount in discounts if charge in discount.charges]
    lines = ledger.of_charge(charge)
    base, nets = ledger.net(lines), ledger.nets(lines)
    amounts = discount_amounts(base, [discount.discount for discount in covering], ledger.currency)
    for discount, amount in zip(covering, amounts, strict=True):
        if amount:
            shares = ledger.take(amount, lines, nets)
            yield _row(discount, base, amount, shares, lines, charge=charge, by_charge={charge: amount})


def _fixed_row(ledger: LineLedger, discount: PriceDiscount) -> DiscountRow | None:
    """One amount over all covered charges, split by what is left of each; credits among them take no part."""
    covered = [charge for charge in ledger.charges if charge in discount.charges]
    nets = {charge: ledger.net(ledger.of_charge(charge)) for charge in covered}
    base = sum(nets.values())
    [amount] = discount_amounts(base, [discount.discount], ledger.currency)
    if amount <= 0:
        return None
    parts = largest_remainder(amount, [max(nets[charge], 0) for charge in covered])
    by_charge = {charge: part for charge, part in zip(covered, parts, strict=True) if part}
    shares: dict[str, int] = {}
    lines: list[StandingLine] = []
    for charge, part in by_charge.items():
        of_charge = ledger.of_charge(charge)
        lines += of_charge
        shares |= ledger.take(part, of_charge, ledger.nets(of_charge))
    only_charge = covered[0] if len(covered) == 1 else None
    return _row(discount, base, amount, shares, lines, charge=only_charge, by_charge=by_charge)


def _row(
    discount: PriceDiscount,
    base: int,
    amount: int,
    shares: dict[str, int],
    lines: Sequence[StandingLine],
    *,
    charge: str | None,
    by_charge: dict[str, int],
) -> DiscountRow:
    by_group = dict.fromkeys((line.tax for line in lines), 0)
    for line in lines:
        by_group[line.tax] += shares[line.key]
    return DiscountRow(
        discount.key, discount.discount, base, amount, shares, by_group, charge=charge, by_charge=by_charge
    )
