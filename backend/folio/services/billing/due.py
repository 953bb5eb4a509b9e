"""What is due: one schedule on one billing date, and the names by which its parts are known for ever."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from folio.domain.billing_plan import Coverage, DueCharge
from folio.domain.periods import Period
from folio.models.catalog import Price
from folio.models.schedules import PhaseMinimum, PhasePrice
from folio.models.usage import LateUsage
from folio.services.schedules.terms import PhaseTerms, ScheduleTerms

LONGEST_GROUP_VALUE = 100


@dataclass(slots=True)
class DueInvoice:
    """One schedule on one billing date: what it charges, what earlier dates covered, and late usage to add.

    `issue_on` is an issue date that a person set; it may decide which tax rate holds.
    """

    terms: ScheduleTerms
    billing_date: date
    charges: list[DueCharge]
    covered: Sequence[Coverage]
    late_usage: list[LateUsage] = field(default_factory=list)
    issue_on: date | None = None

    @property
    def coverage(self) -> list[Coverage]:
        """What the billing claim has to remember."""
        return [charge.coverage for charge in self.charges if charge.in_advance]

    @property
    def price_charges(self) -> list[DueCharge]:
        return [charge for charge in self.charges if charge.price_key in self.terms.price_of_key]

    def phase(self, charge: DueCharge) -> PhaseTerms:
        return self.terms.phase_of_key[charge.phase_key]

    def price_row(self, charge: DueCharge) -> PhasePrice:
        return self.terms.price_of_key[charge.price_key]

    def price(self, charge: DueCharge) -> Price:
        return self.price_row(charge).price

    def due_minimums(self) -> list[tuple[PhaseMinimum, list[DueCharge]]]:
        """The minimums that fall due, each with its service days (several parts where a pause cut them)."""
        parts: dict[tuple[str, Period], list[DueCharge]] = {}
        for charge in self.charges:
            if charge.price_key in self.terms.minimum_of_key:
                parts.setdefault((charge.price_key, charge.cycle), []).append(charge)
        return [(self.terms.minimum_of_key[key], charges) for (key, _), charges in parts.items()]

    def key(self, *parts: object) -> str:
        """An identity within (schedule, billing date)."""
        return ":".join(str(part) for part in (self.terms.schedule.id, self.billing_date, *parts))

    def charge_key(self, charge: DueCharge) -> str:
        """The identity of one price's whole charge for some days, all values of a grouping property together."""
        days = charge.service.period
        parts = [self.price(charge).id, days.start, days.end]
        if charge.is_credit:
            parts.append("credit")
        return self.key(*parts)

    def line_key(self, charge: DueCharge, group_value: str | None, component: str) -> str:
        """The identity of a line: a component of the charge, for one value of the metric's grouping property."""
        value = () if group_value is None else (_short(group_value),)
        return ":".join((self.charge_key(charge), *value, component))

    def group_key(self, charge: DueCharge) -> str:
        """The identity of a product in a service period."""
        days = charge.service.period
        return self.key(self.price(charge).product_id, days.start, days.end)

    def minimum_key(self, minimum: PhaseMinimum, cycle: Period) -> str:
        """The identity of a minimum in a service period."""
        return self.key("minimum", minimum.id, cycle.start)


def due_invoice(terms: ScheduleTerms, billing_date: date) -> DueInvoice:
    """What falls due on a date, with what earlier dates covered."""
    return DueInvoice(terms, billing_date, terms.charges_due(billing_date), terms.covered_before(billing_date))


def next_due(terms: ScheduleTerms, until: date) -> DueInvoice | None:
    """The earliest unclaimed date, not after `until`, on which something falls due."""
    claimed = terms.claimed_dates()
    for billing_date in terms.plan.billing_dates(until):
        if billing_date not in claimed:
            due = due_invoice(terms, billing_date)
            if due.charges:
                return due
    return None


def _short(group_value: str) -> str:
    if len(group_value) <= LONGEST_GROUP_VALUE:
        return group_value
    return hashlib.sha256(group_value.encode()).hexdigest()
