"""What a phase says besides prices: its discounts and minimums, in the form that settling a draft understands.

Fixed discounts and minimums belong to a service period and not to an invoice: what an earlier invoice of the same
period charged in advance has had its part of the discount, and counts towards the minimum.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from folio.domain.billing_plan import DueCharge
from folio.domain.discounts import DiscountKind
from folio.domain.money import to_minor
from folio.domain.periods import Period
from folio.domain.proration import DayShare, prorated_amount
from folio.models.fields import new_id
from folio.models.invoices import DiscountScope, InvoiceDiscount, Origin
from folio.models.new_rows import new_row
from folio.models.schedules import PhaseDiscount, PhaseMinimum, PhasePrice
from folio.services.billing.charges import PricedCharge, TaxOf
from folio.services.billing.due import DueInvoice
from folio.services.billing.service_periods import earlier_charges, service_period
from folio.services.invoices.overrides import tax_value
from folio.services.schedules.terms import PhaseTerms


def discount_rows(due: DueInvoice, invoice_id: UUID, charges: Sequence[PricedCharge]) -> list[InvoiceDiscount]:
    """Every discount of the phases that are charged: on prices first, then on whole phases, in their order."""
    rows: list[InvoiceDiscount] = []
    for phase in due.terms.phases:
        of_phase = [charge for charge in charges if charge.due.phase_key == phase.key]
        if of_phase or _minimum_falls_due(due, phase):
            for discount in phase.discounts:
                rows += _rows_of(due, phase, discount, of_phase)
    rows.sort(key=lambda row: row.scope is DiscountScope.PHASE)
    for position, row in enumerate(rows):
        row.invoice_id, row.position = invoice_id, position
    return rows


def _minimum_falls_due(due: DueInvoice, phase: PhaseTerms) -> bool:
    return any(charge.phase_key == phase.key for charge in due.charges)


def _rows_of(
    due: DueInvoice, phase: PhaseTerms, discount: PhaseDiscount, charges: Sequence[PricedCharge]
) -> list[InvoiceDiscount]:
    covered = [charge for charge in charges if _covers(discount, charge)]
    if discount.price_ids is not None and not covered:
        return []
    if discount.kind is DiscountKind.PERCENT:
        return [_row(due, phase, discount, covered)]
    true_ups = _due_minimum_keys(due, phase) if discount.price_ids is None else {}
    rows = []
    for period, of_period in _by_period(due, covered, true_ups, _covered_prices(phase, discount)).items():
        row = _row(due, phase, discount, of_period, period)
        row.covers = [*row.covers, *true_ups.get(period, ())]
        row.cap_minor = _left_of(due, phase, discount, period)
        if row.cap_minor:
            rows.append(row)
    return rows


def _due_minimum_keys(due: DueInvoice, phase: PhaseTerms) -> dict[Period, list[str]]:
    """The phase's minimums that fall due, by service period: a phase-wide discount is on their true-ups too."""
    keys: dict[Period, list[str]] = defaultdict(list)
    for minimum, parts in due.due_minimums():
        if parts[0].phase_key == phase.key:
            keys[parts[0].cycle].append(due.minimum_key(minimum, parts[0].cycle))
    return keys


def _covers(discount: PhaseDiscount, charge: PricedCharge) -> bool:
    return discount.price_ids is None or str(charge.price.id) in discount.price_ids


def _by_period(
    due: DueInvoice, charges: Iterable[PricedCharge], others: Iterable[Period], covered: Sequence[PhasePrice]
) -> dict[Period, list[PricedCharge]]:
    """The charges by service period; credits belong to a period that has had its discount."""
    periods: dict[Period, list[PricedCharge]] = {period: [] for period in others}
    for charge in charges:
        if not charge.due.is_credit:
            periods.setdefault(service_period(due, charge.due, covered), []).append(charge)
    return dict(sorted(periods.items()))


def _row(
    due: DueInvoice,
    phase: PhaseTerms,
    discount: PhaseDiscount,
    charges: Sequence[PricedCharge],
    period: Period | None = None,
) -> InvoiceDiscount:
    on_prices = discount.price_ids is not None
    return new_row(
        InvoiceDiscount,
        id=new_id(),
        scope=DiscountScope.PRICE if on_prices else DiscountScope.PHASE,
        origin=Origin.ENGINE,
        key=due.key("discount", discount.id, *((period.start,) if period else ())),
        phase_key=phase.key,
        kind=discount.kind,
        value=discount.value,
        reason=discount.name,
        covers=_keys(charges),
    )


def _keys(charges: Iterable[PricedCharge]) -> list[str]:
    """The values of a grouping property share the key of their price's charge."""
    return list(dict.fromkeys(charge.key for charge in charges))


def _left_of(due: DueInvoice, phase: PhaseTerms, discount: PhaseDiscount, period: Period) -> int:
    """What earlier invoices of the service period have left of a fixed discount."""
    earlier = earlier_charges(due, phase, period, _covered_prices(phase, discount))
    return to_minor(discount.value, due.terms.schedule.currency) - earlier.taken[discount.id]


def _covered_prices(phase: PhaseTerms, discount: PhaseDiscount) -> list[PhasePrice]:
    return phase.prices if discount.price_ids is None else phase.covered_prices(discount.price_ids)


def minimum_terms(due: DueInvoice, charges: Sequence[PricedCharge], tax_of: TaxOf) -> list[dict[str, Any]]:
    """The minimums that fall due, in the form that `Invoice.engine_terms["minimums"]` keeps."""
    return [_minimum_term(due, minimum, parts, charges, tax_of) for minimum, parts in due.due_minimums()]


def _minimum_term(
    due: DueInvoice,
    minimum: PhaseMinimum,
    parts: Sequence[DueCharge],
    charges: Sequence[PricedCharge],
    tax_of: TaxOf,
) -> dict[str, Any]:
    phase, cycle = due.phase(parts[0]), parts[0].cycle
    covered_prices = phase.minimum_prices(minimum)
    fallback_id = _fallback_category(minimum, covered_prices)
    covered_keys = {str(row.id) for row in covered_prices}
    return {
        "key": due.minimum_key(minimum, cycle),
        "name": minimum.name,
        "amountMinor": _minimum_amount(minimum, parts),
        "phaseKey": phase.key,
        "covers": _keys(
            charge
            for charge in charges
            if charge.due.price_key in covered_keys and service_period(due, charge.due, covered_prices) == cycle
        ),
        "alreadyCharged": _already_charged(due, phase, covered_prices, cycle, tax_of),
        "fallbackTax": tax_value(fallback_id, tax_of(fallback_id, parts[0])),
        "periodStart": cycle.start.isoformat(),
        "periodEnd": cycle.end.isoformat(),
    }


def _minimum_amount(minimum: PhaseMinimum, parts: Sequence[DueCharge]) -> int:
    """The minimum, by days where the period is partial and the minimum says so."""
    if not minimum.is_prorated:
        return minimum.amount_minor
    share = DayShare.of_parts((part.service.period for part in parts), parts[0].service.whole)
    return prorated_amount(minimum.amount_minor, share)


def _already_charged(
    due: DueInvoice, phase: PhaseTerms, covered: Sequence[PhasePrice], period: Period, tax_of: TaxOf
) -> list[dict[str, Any]]:
    """The net that earlier invoices of the period charged for covered prices, by tax group."""
    covered_keys = {str(row.id) for row in covered}
    earlier = earlier_charges(due, phase, period, covered)
    nets: dict[tuple[str, str], dict[str, Any]] = {}
    for charge, net in zip(earlier.charges, earlier.nets, strict=True):
        if charge.price_key in covered_keys:
            category_id = due.price(charge).product.tax_category_id
            tax = tax_value(category_id, tax_of(category_id, charge))
            entry = nets.setdefault((tax["treatment"], tax["rate"]), {**tax, "netMinor": 0})
            entry["netMinor"] += net
    return list(nets.values())


def _fallback_category(minimum: PhaseMinimum, covered: Sequence[PhasePrice]) -> UUID | None:
    """Without charges the true-up is taxed by the minimum's own category, else like what it covers."""
    if minimum.tax_category_id is not None or not covered:
        return minimum.tax_category_id
    return covered[0].price.product.tax_category_id
