"""The steps from lines to totals, as sentences that anyone can check by hand."""

from collections.abc import Iterator, Sequence
from typing import Literal

from folio.domain.discounts import DiscountKind
from folio.domain.explanation import Step, StepKind
from folio.domain.money import decimal_text, minor_text
from folio.domain.totals.ledger import LineLedger
from folio.domain.totals.minimums import covered_nets
from folio.domain.totals.values import DiscountRow, Minimum, Settlement, TaxGroup

_DISCOUNT_KIND = {
    "price": StepKind.PRICE_DISCOUNT,
    "phase": StepKind.PHASE_DISCOUNT,
    "invoice": StepKind.INVOICE_DISCOUNT,
}


def discount_steps(
    rows: Sequence[DiscountRow], scope: Literal["price", "phase", "invoice"], currency: str
) -> list[Step]:
    """What each discount took off, of what, and how it was shared."""
    return [_discount_step(row, _DISCOUNT_KIND[scope], currency) for row in rows]


def _discount_step(row: DiscountRow, kind: StepKind, currency: str) -> Step:
    value = decimal_text(row.discount.value)
    base, amount = minor_text(row.base_minor, currency), minor_text(row.amount_minor, currency)
    is_percent = row.discount.kind is DiscountKind.PERCENT
    text = f"{value} % of {base} = {amount} {currency}" if is_percent else f"{value} {currency} off {base}: {amount}"
    if abs(row.amount_minor) < abs(row.discount.wanted(row.base_minor, currency)):
        text += ", cut at what was left"
    parts = {f"taxGroup.{tax}": minor_text(part, currency) for tax, part in row.by_group.items()}
    if len(parts) > 1:
        text += "; by tax group " + ", ".join(parts.values())
    return Step(
        kind,
        f"Discount: {text}.",
        {"key": row.key, "value": value, "kind": row.discount.kind.value, "base": base, "amount": amount, **parts},
    )


def minimum_steps(ledger: LineLedger, minimums: Sequence[Minimum]) -> list[Step]:
    """What each minimum compares; the ledger must not hold its true-ups yet."""
    return [_minimum_step(ledger, minimum) for minimum in minimums]


def _minimum_step(ledger: LineLedger, minimum: Minimum) -> Step:
    currency = ledger.currency
    covered = sum(covered_nets(ledger, minimum).values())
    earlier = sum(minimum.already_charged.values())
    missing = max(minimum.minimum_minor - covered, 0)
    least, reached, gap = (minor_text(amount, currency) for amount in (minimum.minimum_minor, covered, missing))
    text = f"Minimum {least} {currency}, charged {reached}"
    if earlier:
        text += f" (of it {minor_text(earlier, currency)} on other invoices)"
    values = {"key": minimum.key, "minimum": least, "covered": reached, "trueUp": gap}
    return Step(StepKind.MINIMUM, f"{text}: true-up {gap}.", values | {"already": minor_text(earlier, currency)})


def tax_steps(groups: Sequence[TaxGroup], currency: str) -> Iterator[Step]:
    """The tax of every group."""
    for group in groups:
        rate, taxable = decimal_text(group.key.rate), minor_text(group.taxable_minor, currency)
        tax = minor_text(group.tax_minor, currency)
        values = {"treatment": group.key.treatment.value, "rate": rate, "taxable": taxable, "tax": tax}
        yield Step(StepKind.TAX, f"Tax: {rate} % of {taxable} = {tax} {currency}.", values)


def total_step(settlement: Settlement) -> Step:
    """How the totals add up."""
    amounts = {
        "subtotal": settlement.subtotal_minor,
        "discount": settlement.discount_minor,
        "net": settlement.net_minor,
        "tax": settlement.tax_minor,
        "total": settlement.total_minor,
    }
    values = {name: minor_text(amount, settlement.currency) for name, amount in amounts.items()}
    text = "{subtotal} − {discount} = {net} net; + {tax} tax = {total}".format(**values)
    return Step(StepKind.TOTAL, f"{text} {settlement.currency}.", values)
