"""Discounts on a phase or on the whole document: split over the tax groups by net, then over their lines."""

from collections.abc import Sequence

from folio.domain.discounts import DiscountKind, discount_amounts, spread
from folio.domain.tax import TaxGroupKey
from folio.domain.totals.ledger import LineLedger
from folio.domain.totals.values import DiscountRow, InvoiceDiscount, PhaseDiscount, StandingLine


def apply_phase_discounts(ledger: LineLedger, discounts: Sequence[PhaseDiscount]) -> tuple[DiscountRow, ...]:
    """Take phase-wide discounts off the engine's lines, true-ups included; rows that take nothing are left out.

    Percents of the same lines look at the same net; fixed amounts follow.
    """
    rows: dict[str, DiscountRow] = {}
    for kind in (DiscountKind.PERCENT, DiscountKind.FIXED):
        of_kind = [discount for discount in discounts if discount.discount.kind is kind]
        for scope in dict.fromkeys((discount.phase, discount.charges) for discount in of_kind):
            together = [discount for discount in of_kind if (discount.phase, discount.charges) == scope]
            rows |= _take(ledger, ledger.select(together[0].reaches), together)
    return tuple(rows[discount.key] for discount in discounts if rows[discount.key].amount_minor)


def apply_invoice_discounts(ledger: LineLedger, discounts: Sequence[InvoiceDiscount]) -> tuple[DiscountRow, ...]:
    """Take a person's discounts off all lines; a document that gives money back has none."""
    rows: dict[str, DiscountRow] = {}
    for kind in (DiscountKind.PERCENT, DiscountKind.FIXED):
        of_kind = [discount for discount in discounts if discount.discount.kind is kind]
        rows |= _take(ledger, ledger.lines, of_kind, least_base=0)
    return tuple(rows[discount.key] for discount in discounts)


def _take(
    ledger: LineLedger,
    lines: Sequence[StandingLine],
    discounts: Sequence[PhaseDiscount | InvoiceDiscount],
    *,
    least_base: int | None = None,
) -> dict[str, DiscountRow]:
    """Take discounts of one kind off the lines, all by the nets that they have now."""
    base, nets = ledger.net(lines), ledger.nets(lines)
    if least_base is not None:
        base = max(base, least_base)
    amounts = discount_amounts(base, [discount.discount for discount in discounts], ledger.currency)
    rows = {}
    for discount, amount in zip(discounts, amounts, strict=True):
        by_group = _split_over_groups(ledger, lines, nets, amount)
        shares: dict[str, int] = {}
        for tax, group in ledger.by_group(lines).items():
            shares |= ledger.take(by_group[tax], group, nets)
        rows[discount.key] = DiscountRow(discount.key, discount.discount, base, amount, shares, by_group)
    return rows


def _split_over_groups(
    ledger: LineLedger, lines: Sequence[StandingLine], nets: dict[str, int], amount: int
) -> dict[TaxGroupKey, int]:
    groups = ledger.by_group(lines)
    weights = [sum(nets[line.key] for line in group) for group in groups.values()]
    remaining = [ledger.net(group) for group in groups.values()]
    parts = spread(amount, weights, remaining) if groups else []
    return dict(zip(groups, parts, strict=True))
