"""The one road from lines as they stand to a document's totals."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from folio.domain.credits import TaxedBefore
from folio.domain.tax import TaxGroupKey, credit_tax, line_taxes, tax_of_net
from folio.domain.totals.document_discounts import apply_invoice_discounts, apply_phase_discounts
from folio.domain.totals.ledger import LineLedger
from folio.domain.totals.minimums import add_true_ups, compare_minimums
from folio.domain.totals.price_discounts import apply_price_discounts
from folio.domain.totals.values import (
    InvoiceDiscount,
    LineShare,
    Minimum,
    PhaseDiscount,
    PriceDiscount,
    Settlement,
    StandingLine,
    TaxGroup,
    TrueUpKey,
    TrueUpOverride,
)

NO_OVERRIDES: Mapping[TrueUpKey, TrueUpOverride] = {}
NOT_A_CREDIT: Mapping[TaxGroupKey, TaxedBefore] = {}


def settle(
    currency: str,
    lines: Sequence[StandingLine],
    *,
    price_discounts: Sequence[PriceDiscount] = (),
    minimums: Sequence[Minimum] = (),
    phase_discounts: Sequence[PhaseDiscount] = (),
    invoice_discounts: Sequence[InvoiceDiscount] = (),
    true_up_overrides: Mapping[TrueUpKey, TrueUpOverride] = NO_OVERRIDES,
    taxed_before: Mapping[TaxGroupKey, TaxedBefore] = NOT_A_CREDIT,
) -> Settlement:
    """Price discounts → minimums → phase discounts → invoice discounts → tax → totals, on lines as they stand.

    `lines` holds no true-ups: they are worked out here, and settled as lines under `str(TrueUpKey)`.
    On a credit note `taxed_before` is what other credit notes of the same invoice took: its tax is cumulative.
    """
    ledger = LineLedger(lines, currency)
    price_rows = apply_price_discounts(ledger, price_discounts)
    minimum_rows = compare_minimums(ledger, minimums)
    true_ups = add_true_ups(ledger, minimums, true_up_overrides)
    phase_rows = apply_phase_discounts(ledger, phase_discounts)
    invoice_rows = apply_invoice_discounts(ledger, invoice_discounts)
    tax_groups = tuple(_tax_groups(ledger, taxed_before))
    return Settlement(
        currency=currency,
        minimums=minimum_rows,
        true_ups=true_ups,
        price_discounts=price_rows,
        phase_discounts=phase_rows,
        invoice_discounts=invoice_rows,
        lines=_line_shares(ledger, tax_groups),
        tax_groups=tax_groups,
    )


def _tax_groups(ledger: LineLedger, taxed_before: Mapping[TaxGroupKey, TaxedBefore]) -> Iterator[TaxGroup]:
    for key, lines in ledger.by_group(ledger.lines).items():
        net, before = ledger.net(lines), taxed_before.get(key)
        yield TaxGroup(key, net, _tax(net, key.rate, before), before)


def _tax(net: int, rate: Decimal, before: TaxedBefore | None) -> int:
    if before is None:
        return tax_of_net(net, rate)
    return credit_tax(
        net_minor=net, rate=rate, net_credited_before=before.net_minor, tax_credited_before=before.tax_minor
    )


def _line_shares(ledger: LineLedger, tax_groups: Sequence[TaxGroup]) -> dict[str, LineShare]:
    taxes: dict[str, int] = {}
    by_group = ledger.by_group(ledger.lines)
    for group in tax_groups:
        nets = ledger.nets(by_group[group.key])
        taxes |= dict(zip(nets, line_taxes(group.tax_minor, list(nets.values()), group.key.rate), strict=True))
    return {
        line.key: LineShare(
            line.amount_minor, line.amount_minor - ledger.remaining[line.key], line.tax, taxes[line.key]
        )
        for line in ledger.lines
    }
