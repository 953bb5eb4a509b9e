"""A service period over all its invoices: what earlier ones charged for it, and what discounts took off them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from folio.domain.billing_plan import DueCharge
from folio.domain.discounts import Discount, DiscountKind, discount_amounts
from folio.domain.money import largest_remainder, to_minor
from folio.domain.periods import Frequency, Period
from folio.models.schedules import PhaseDiscount, PhasePrice
from folio.services.billing.charges import price_of_charge
from folio.services.billing.due import DueInvoice
from folio.services.schedules.terms import PhaseTerms, common_frequency


def service_period(due: DueInvoice, charge: DueCharge, covered: Sequence[PhasePrice]) -> Period:
    """The period whose fixed discounts and minimums a charge shares with other `covered` prices of its phase.

    What is charged once has no period of its own: it joins the one of the recurring prices that it falls into.
    """
    if due.price(charge).frequency is not Frequency.ONE_TIME:
        return charge.cycle
    first_day = charge.service.period.start
    return due.terms.plan.cycle_at(charge.phase_key, common_frequency(covered), first_day) or charge.cycle


@dataclass(slots=True)
class EarlierCharges:
    """What earlier invoices of a service period charged, as the engine said it.

    `nets` are after discounts on prices, in minor units; a credit is negative. `taken` is what each fixed discount
    took off; credits leave that as it is.
    """

    charges: list[DueCharge]
    nets: list[int]
    taken: dict[UUID, int] = field(default_factory=dict)


def earlier_charges(
    due: DueInvoice, phase: PhaseTerms, period: Period, covered: Sequence[PhasePrice]
) -> EarlierCharges:
    """Replay the invoices of the period before this one; only charges that need no usage can stand on them."""
    once = due.terms.plan.once_charged(phase.key, due.billing_date)
    charges = due.terms.plan.advance_charges(phase.key, period, due.covered)
    charges += [charge for charge in once if service_period(due, charge, covered) == period]
    earlier = EarlierCharges(charges, [_net_of_percents(due, phase, charge) for charge in charges])
    for discount in phase.discounts:
        if discount.kind is DiscountKind.FIXED and discount.price_ids is not None:
            _take_fixed(due, earlier, discount)
    _take_phase_wide(due, earlier, phase)
    return earlier


def _net_of_percents(due: DueInvoice, phase: PhaseTerms, charge: DueCharge) -> int:
    amount = price_of_charge(due, charge, None).amount_minor
    price_id = str(due.price(charge).id)
    percents = [
        Discount(row.kind, row.value)
        for row in phase.discounts
        if row.kind is DiscountKind.PERCENT and row.price_ids is not None and price_id in row.price_ids
    ]
    net = amount - sum(discount_amounts(amount, percents, due.terms.schedule.currency))
    return -net if charge.is_credit else net


def _take_fixed(due: DueInvoice, earlier: EarlierCharges, discount: PhaseDiscount) -> None:
    covered = [
        index
        for index, charge in enumerate(earlier.charges)
        if not charge.is_credit and str(due.price(charge).id) in (discount.price_ids or ())
    ]
    nets = [earlier.nets[index] for index in covered]
    amount = min(to_minor(discount.value, due.terms.schedule.currency), sum(nets))
    earlier.taken[discount.id] = amount
    for index, part in zip(covered, largest_remainder(amount, nets), strict=True):
        earlier.nets[index] -= part


def _take_phase_wide(due: DueInvoice, earlier: EarlierCharges, phase: PhaseTerms) -> None:
    """Percents of the whole phase come before its fixed discounts, which they leave less room."""
    wide = [row for row in phase.discounts if row.price_ids is None]
    charged = sum(net for charge, net in zip(earlier.charges, earlier.nets, strict=True) if not charge.is_credit)
    amounts = discount_amounts(charged, [Discount(row.kind, row.value) for row in wide], due.terms.schedule.currency)
    earlier.taken |= {row.id: amount for row, amount in zip(wide, amounts, strict=True)}
