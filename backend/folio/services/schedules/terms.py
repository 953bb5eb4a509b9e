"""Schedules with all that billing needs to know of them, loaded for many at once."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, TypeVar
from uuid import UUID

from folio.domain.billing_plan import BillingPlan, Coverage, DueCharge, Pause, PlannedPhase, PlannedPrice
from folio.domain.periods import Frequency, Period
from folio.models.businesses import Business
from folio.models.catalog import BillingTiming, Price
from folio.models.customers import Customer
from folio.models.schedules import (
    BillingClaim,
    BillingSchedule,
    PhaseDiscount,
    PhaseMinimum,
    PhasePrice,
    SchedulePause,
    SchedulePhase,
)

Row = TypeVar("Row", SchedulePause, BillingClaim)


@dataclass(slots=True)
class PhaseTerms:
    """A phase with its prices (each with price, product and metric), discounts and minimums, in order."""

    phase: SchedulePhase
    prices: list[PhasePrice] = field(default_factory=list)
    discounts: list[PhaseDiscount] = field(default_factory=list)
    minimums: list[PhaseMinimum] = field(default_factory=list)

    @property
    def key(self) -> str:
        return str(self.phase.id)

    def covered_prices(self, price_ids: Sequence[str] | None) -> list[PhasePrice]:
        """The prices that a discount or minimum names."""
        named = {str(price_id) for price_id in price_ids or ()}
        return [row for row in self.prices if str(row.price_id) in named]

    def minimum_prices(self, minimum: PhaseMinimum) -> list[PhasePrice]:
        """What a minimum covers: the prices it names, by default the phase's usage prices."""
        if minimum.price_ids is not None:
            return self.covered_prices(minimum.price_ids)
        return [row for row in self.prices if row.price.metric_id is not None]


@dataclass
class ScheduleTerms:
    """A schedule, its parties and phases, and the billing dates it has claimed."""

    schedule: BillingSchedule
    business: Business
    customer: Customer
    phases: list[PhaseTerms]
    pauses: list[SchedulePause] = field(default_factory=list)
    claims: list[BillingClaim] = field(default_factory=list)

    @cached_property
    def plan(self) -> BillingPlan:
        return BillingPlan(
            start_on=self.schedule.start_on,
            end_on=self.schedule.end_on,
            billing_day=self.schedule.billing_day,
            phases=tuple(_planned(terms) for terms in self.phases),
            pauses=tuple(Pause(row.start_on, row.end_on) for row in self.pauses),
        )

    @cached_property
    def phase_of_key(self) -> dict[str, PhaseTerms]:
        return {terms.key: terms for terms in self.phases}

    @cached_property
    def price_of_key(self) -> dict[str, PhasePrice]:
        return {str(row.id): row for terms in self.phases for row in terms.prices}

    @cached_property
    def minimum_of_key(self) -> dict[str, PhaseMinimum]:
        return {minimum_key(row): row for terms in self.phases for row in terms.minimums}

    def claimed_dates(self) -> set[date]:
        return {claim.billing_date for claim in self.claims}

    def claim_on(self, billing_date: date) -> BillingClaim | None:
        return next((claim for claim in self.claims if claim.billing_date == billing_date), None)

    @staticmethod
    def coverage_of(claim: BillingClaim) -> list[Coverage]:
        return read_coverage(claim.coverage)

    def covered_before(self, billing_date: date) -> list[Coverage]:
        """What earlier billing dates charged in advance, in order."""
        earlier = sorted(
            (claim for claim in self.claims if claim.billing_date < billing_date),
            key=lambda claim: claim.billing_date,
        )
        return [entry for claim in earlier for entry in self.coverage_of(claim)]

    def charges_due(self, billing_date: date) -> list[DueCharge]:
        """What falls due on a date: as it was claimed, or, for a date not claimed yet, by the plan as it is now."""
        claim = self.claim_on(billing_date)
        if claim is None:
            return self.plan.due_on(billing_date, self.covered_before(billing_date))
        return self.plan.due_again(billing_date, self.coverage_of(claim))


def minimum_key(minimum: PhaseMinimum) -> str:
    """The key under which a minimum stands in the billing plan, where it falls due like a price in arrears."""
    return f"minimum:{minimum.id}"


def write_coverage(entries: Iterable[Coverage]) -> list[dict[str, Any]]:
    """Coverage as `BillingClaim.coverage` keeps it."""
    return [
        {
            "phasePriceId": entry.price_key,
            "start": entry.days.start.isoformat(),
            "end": entry.days.end.isoformat(),
            "isCredit": entry.is_credit,
        }
        for entry in entries
    ]


def read_coverage(rows: Iterable[dict[str, Any]]) -> list[Coverage]:
    """The inverse of `write_coverage`."""
    return [
        Coverage(
            row["phasePriceId"],
            Period(date.fromisoformat(row["start"]), date.fromisoformat(row["end"])),
            row["isCredit"],
        )
        for row in rows
    ]


async def load_terms(schedule_ids: Sequence[UUID]) -> list[ScheduleTerms]:
    """The schedules in the order of their ids: one query a table, however many there are."""
    schedules = await BillingSchedule.filter(id__in=schedule_ids).order_by("id")
    businesses = await Business.in_bulk({row.business_id for row in schedules}, "id")
    customers = await Customer.in_bulk({row.customer_id for row in schedules}, "id")
    phases = await _load_phases(schedule_ids)
    pauses = _by_schedule(await SchedulePause.filter(schedule_id__in=schedule_ids).order_by("start_on"))
    claims = _by_schedule(await BillingClaim.filter(schedule_id__in=schedule_ids, released_at__isnull=True))
    return [
        ScheduleTerms(
            schedule=row,
            business=businesses[row.business_id],
            customer=customers[row.customer_id],
            phases=phases[row.id],
            pauses=pauses[row.id],
            claims=claims[row.id],
        )
        for row in schedules
    ]


async def _load_phases(schedule_ids: Sequence[UUID]) -> dict[UUID, list[PhaseTerms]]:
    phases = await SchedulePhase.filter(schedule_id__in=schedule_ids).order_by("position")
    terms = {row.id: PhaseTerms(row) for row in phases}
    for price in await load_phase_prices(terms):
        terms[price.phase_id].prices.append(price)
    for discount in await PhaseDiscount.filter(phase_id__in=list(terms)).order_by("position"):
        terms[discount.phase_id].discounts.append(discount)
    for minimum in await PhaseMinimum.filter(phase_id__in=list(terms)).order_by("position"):
        terms[minimum.phase_id].minimums.append(minimum)
    by_schedule: dict[UUID, list[PhaseTerms]] = defaultdict(list)
    for row in phases:
        by_schedule[row.schedule_id].append(terms[row.id])
    return by_schedule


async def load_phase_prices(phase_ids: Iterable[UUID]) -> list[PhasePrice]:
    """The phases' prices, each with its price, product and metric attached."""
    rows = await PhasePrice.filter(phase_id__in=list(phase_ids)).order_by("position")
    prices = await Price.filter(id__in={row.price_id for row in rows}).prefetch_related("product", "metric")
    by_id = {price.id: price for price in prices}
    for row in rows:
        row.price = by_id[row.price_id]
    return rows


def _by_schedule(rows: list[Row]) -> dict[UUID, list[Row]]:
    grouped: dict[UUID, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row.schedule_id].append(row)
    return grouped


def _planned(terms: PhaseTerms) -> PlannedPhase:
    prices = [
        PlannedPrice(
            str(row.id),
            row.price.frequency,
            row.price.timing is BillingTiming.IN_ADVANCE,
            service=f"{row.price_id}:{row.quantity}",
            product=str(row.price.product_id),
        )
        for row in terms.prices
    ]
    minimums = [
        PlannedPrice(minimum_key(row), minimum_frequency(terms, row), in_advance=False) for row in terms.minimums
    ]
    return PlannedPhase(terms.key, terms.phase.start_on, terms.phase.end_on, (*prices, *minimums))


def minimum_frequency(terms: PhaseTerms, minimum: PhaseMinimum) -> Frequency:
    """A minimum has the frequency of the prices it covers; without any it is monthly."""
    return common_frequency(terms.minimum_prices(minimum))


def common_frequency(prices: Iterable[PhasePrice]) -> Frequency:
    """The frequency that recurring prices share; mixed ones are refused where a schedule is written."""
    recurring = [row.price.frequency for row in prices if row.price.frequency is not Frequency.ONE_TIME]
    return recurring[0] if recurring else Frequency.MONTHLY
