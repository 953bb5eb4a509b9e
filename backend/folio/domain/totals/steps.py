"""The steps from lines to totals, as sentences that anyone can check by hand."""

from folio.domain.discounts import DiscountKind
from folio.domain.explanation import Step, StepKind
from folio.domain.money import decimal_text, minor_text
from folio.domain.totals.values import DiscountRow, MinimumRow, Settlement, TaxGroup


def settlement_steps(settlement: Settlement) -> tuple[Step, ...]:
    """How the totals came about, in the order of computing."""
    currency = settlement.currency
    return (
        *(_discount_step(row, StepKind.PRICE_DISCOUNT, currency) for row in settlement.price_discounts),
        *(_minimum_step(row, currency) for row in settlement.minimums),
        *(_discount_step(row, StepKind.PHASE_DISCOUNT, currency) for row in settlement.phase_discounts),
        *(_discount_step(row, StepKind.INVOICE_DISCOUNT, currency) for row in settlement.invoice_discounts),
        *(_tax_step(group, currency) for group in settlement.tax_groups),
        _total_step(settlement),
    )


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


def _minimum_step(row: MinimumRow, currency: str) -> Step:
    minimum = row.minimum
    earlier = minor_text(sum(minimum.already_charged.values()), currency)
    amounts = (minimum.minimum_minor, row.covered_minor, row.missing_minor)
    least, reached, gap = (minor_text(amount, currency) for amount in amounts)
    text = f"Minimum {least} {currency}, charged {reached}"
    if minimum.already_charged:
        text += f" (of it {earlier} on other invoices)"
    values = {"key": minimum.key, "minimum": least, "covered": reached, "trueUp": gap}
    return Step(StepKind.MINIMUM, f"{text}: true-up {gap}.", values | {"already": earlier})


def _tax_step(group: TaxGroup, currency: str) -> Step:
    rate, taxable = decimal_text(group.key.rate), minor_text(group.taxable_minor, currency)
    tax = minor_text(group.tax_minor, currency)
    values = {"treatment": group.key.treatment.value, "rate": rate, "taxable": taxable, "tax": tax}
    if group.before is None:
        return Step(StepKind.TAX, f"Tax: {rate} % of {taxable} = {tax} {currency}.", values)
    so_far = minor_text(group.before.net_minor + group.taxable_minor, currency)
    of_all = minor_text(group.before.tax_minor + group.tax_minor, currency)
    before = minor_text(group.before.tax_minor, currency)
    text = f"Tax: {rate} % of {so_far} credited so far = {of_all}, less {before} credited before = {tax} {currency}."
    return Step(StepKind.TAX, text, values | {"creditedSoFar": so_far, "taxCreditedBefore": before})


def _total_step(settlement: Settlement) -> Step:
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
