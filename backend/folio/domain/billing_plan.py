"""When a schedule bills and what is due then: arrears that end, advances that begin, credits for advances unused.

Advance charges are a matter of coverage: on a billing date the days that should be covered by now are compared with
the days that earlier billing dates have charged; the difference is charged, or credited. Early ends, pauses and price
changes inside a period need no rules of their own.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import islice, takewhile

from folio.domain.periods import ONE_DAY, BillingPeriod, Frequency, Period, billing_periods


@dataclass(frozen=True, slots=True)
class PlannedPrice:
    """A price of a phase (or a minimum, which falls due like a price in arrears).

    `service` is the same for what phases share, such as one price in the same quantity: when it carries on into
    another phase, its days stay charged. By default every key is a service of its own. An advance of one `product`
    crosses into the next phase whatever its price; of another product it is new there.
    """

    key: str
    frequency: Frequency
    in_advance: bool
    service: str | None = None
    product: str | None = None

    @property
    def served(self) -> str:
        return self.service or self.key


@dataclass(frozen=True, slots=True)
class PlannedPhase:
    """A stretch of the schedule with its prices; `end` is exclusive, None for an open one."""

    key: str
    start: date
    end: date | None
    prices: tuple[PlannedPrice, ...]


@dataclass(frozen=True, slots=True)
class Pause:
    """Days `[start, end)` that are not billed; still suspended while `end` is None."""

    start: date
    end: date | None

    def hides(self, day: date) -> bool:
        """Whether `day` is a billing date that has to wait for the end of the pause."""
        return self.start < day and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True)
class Coverage:
    """Days of a price charged in advance on some billing date, or credited again."""

    price_key: str
    days: Period
    is_credit: bool = False


@dataclass(frozen=True, slots=True)
class DueCharge:
    """One price's charge for some days.

    `service` holds the days and the whole period they are measured against; `cycle` is the billing period inside the
    phase to which fixed discounts and minimums belong, also when pauses cut the service into parts.
    """

    phase_key: str
    price_key: str
    service: BillingPeriod
    cycle: Period
    in_advance: bool
    is_credit: bool = False

    @property
    def coverage(self) -> Coverage:
        return Coverage(self.price_key, self.service.period, self.is_credit)


@dataclass(frozen=True)
class BillingPlan:
    """A schedule, as far as time is concerned."""

    start_on: date
    end_on: date | None
    billing_day: int | None
    phases: tuple[PlannedPhase, ...]
    pauses: tuple[Pause, ...] = ()

    def billing_dates(self, until: date) -> list[date]:
        """Every date up to and including `until` on which something may fall due, in order."""
        dates: set[date] = set()
        for phase in self.phases:
            dates.add(phase.start)
            for price in phase.prices:
                dates.update(self._natural_dates(phase, price, until))
        dates.update(pause.end for pause in self.pauses if pause.end)
        if self.end_on:
            dates.add(self.end_on)
        shifted = {self._after_pause(day) for day in dates}
        return sorted(day for day in shifted if day is not None and self.start_on <= day <= until)

    def due_on(self, billing_date: date, covered: Sequence[Coverage]) -> list[DueCharge]:
        """What falls due on the date, given what earlier dates covered; arrears first, in the plan's order."""
        due = [charge for phase, price in self._prices() for charge in self._arrears(phase, price, billing_date)]
        for phase, price in self._prices():
            if self._is_advance(price):
                due += self._uncovered(phase, price, billing_date, covered)
        due += self._unused(billing_date, covered)
        return due

    def due_again(self, billing_date: date, coverage: Sequence[Coverage]) -> list[DueCharge]:
        """What fell due on a date that is claimed already: its arrears, and the advances as they were charged."""
        due = [charge for phase, price in self._prices() for charge in self._arrears(phase, price, billing_date)]
        due += [charge for entry in coverage for charge in self._charges_for(entry)]
        return due

    def advance_charges(self, phase_key: str, cycle: Period, covered: Sequence[Coverage]) -> list[DueCharge]:
        """What was charged in advance for a cycle on earlier dates."""
        charges = (charge for entry in covered for charge in self._charges_for(entry))
        return [charge for charge in charges if charge.phase_key == phase_key and charge.cycle == cycle]

    def once_charged(self, phase_key: str, before: date) -> list[DueCharge]:
        """The one-time charges of a phase that fell due before a date."""
        once = [(phase, price) for phase, price in self._prices() if price.frequency is Frequency.ONE_TIME]
        return [
            DueCharge(phase.key, price.key, whole, cycle, in_advance=False)
            for phase, price in once
            if phase.key == phase_key
            for whole, cycle in self._cycles(phase, price, before)
            if (self._after_pause(self._natural_date(phase, price, whole, cycle)) or before) < before
        ]

    def cycle_at(self, phase_key: str, frequency: Frequency, day: date) -> Period | None:
        """The billing period of that frequency, inside the phase, that a day lies in."""
        limits = next((self._limits(phase) for phase in self.phases if phase.key == phase_key), None)
        periods = self._periods(frequency, day, since=day)
        whole = next((each.period for each in periods if each.period.contains(day)), None)
        return whole.intersect(limits) if whole and limits else None

    @cached_property
    def _price_of_key(self) -> dict[str, tuple[PlannedPhase, PlannedPrice]]:
        return {price.key: (phase, price) for phase, price in self._prices()}

    def _prices(self) -> Iterator[tuple[PlannedPhase, PlannedPrice]]:
        for phase in self.phases:
            for price in phase.prices:
                yield phase, price

    @staticmethod
    def _is_advance(price: PlannedPrice) -> bool:
        return price.in_advance and price.frequency is not Frequency.ONE_TIME

    def _natural_dates(self, phase: PlannedPhase, price: PlannedPrice, until: date) -> Iterator[date]:
        for whole, cycle in self._cycles(phase, price, until):
            yield self._natural_date(phase, price, whole, cycle)
            yield cycle.start

    def _natural_date(self, phase: PlannedPhase, price: PlannedPrice, whole: BillingPeriod, cycle: Period) -> date:
        """The day on which a billing period is charged when no pause is in the way."""
        if price.frequency is Frequency.ONE_TIME:
            return cycle.start if price.in_advance else cycle.end
        return max(whole.period.start, phase.start) if price.in_advance else self._due_of(whole)

    def _cycles(
        self, phase: PlannedPhase, price: PlannedPrice, until: date, *, since: date = date.min
    ) -> Iterator[tuple[BillingPeriod, Period]]:
        """The price's billing periods that touch the phase, each with its days inside the phase."""
        limits = self._limits(phase)
        if limits is None:
            return
        if price.frequency is Frequency.ONE_TIME:
            yield self._one_time(phase, price, limits)
            return
        for whole in self._periods(price.frequency, until, since=since):
            cycle = whole.period.intersect(limits)
            if cycle is not None:
                yield whole, cycle

    def _periods(self, frequency: Frequency, until: date, *, since: date = date.min) -> Iterator[BillingPeriod]:
        """Those that begin until one day and end since another.

        Uncut by the schedule's end, so that days after an early end still have their whole period.
        """
        periods = _uncut_periods(frequency, self.start_on, self.billing_day, until.year + 1)
        first = bisect_left(periods, since, key=lambda each: each.period.end)
        return takewhile(lambda each: each.period.start <= until, islice(periods, first, None))

    def _one_time(self, phase: PlannedPhase, price: PlannedPrice, limits: Period) -> tuple[BillingPeriod, Period]:
        """A one-time charge is for the phase's first day; in arrears it waits for the end of the month billed."""
        day = Period(phase.start, phase.start + ONE_DAY)
        if price.in_advance:
            return BillingPeriod(day, day), day
        month = next(
            whole.period
            for whole in self._periods(Frequency.MONTHLY, phase.start)
            if whole.period.contains(phase.start)
        )
        return BillingPeriod(day, day), Period(phase.start, min(month.end, limits.end))

    def _limits(self, phase: PlannedPhase) -> Period | None:
        ends = [day for day in (phase.end, self.end_on) if day is not None]
        end = min(ends, default=date.max)
        start = max(phase.start, self.start_on)
        return Period(start, end) if start < end else None

    def _due_of(self, whole: BillingPeriod) -> date:
        """Arrears fall due when the billing period ends, also for the part of an earlier phase inside it."""
        return min(whole.period.end, self.end_on) if self.end_on else whole.period.end

    def _after_pause(self, day: date) -> date | None:
        """The billing date that `day` is moved to when it falls into a pause; None while that is open."""
        for pause in self.pauses:
            if pause.hides(day):
                if self.end_on and pause.start < self.end_on <= day:
                    return self.end_on
                return pause.end
        return day

    def _active(self, days: Period) -> list[Period]:
        """The parts of `days` that no pause takes out."""
        parts = [days]
        for pause in self.pauses:
            hidden_until = pause.end or date.max
            if pause.start < hidden_until:
                hidden = Period(pause.start, hidden_until)
                parts = [rest for part in parts for rest in part.subtract(hidden)]
        return parts

    def _arrears(self, phase: PlannedPhase, price: PlannedPrice, billing_date: date) -> Iterator[DueCharge]:
        if self._is_advance(price):
            return
        # What falls due on an earlier day can only be moved to this one by a pause.
        earliest = min([billing_date, *(pause.start for pause in self.pauses)])
        for whole, cycle in self._cycles(phase, price, billing_date, since=earliest):
            if self._after_pause(self._natural_date(phase, price, whole, cycle)) == billing_date:
                is_once = price.frequency is Frequency.ONE_TIME
                for part in [whole.period] if is_once else self._active(cycle):
                    yield DueCharge(phase.key, price.key, BillingPeriod(part, whole.whole), cycle, False)

    def _uncovered(
        self, phase: PlannedPhase, price: PlannedPrice, billing_date: date, covered: Sequence[Coverage]
    ) -> Iterator[DueCharge]:
        """Days that should be covered by now and are not."""
        done = _joined(_net_days(self._entries_of(price.served, covered)))
        for whole, cycle in self._cycles(phase, price, billing_date):
            if cycle.start > billing_date and not self._crosses_into(phase, price, billing_date):
                continue
            if self.end_on is None or whole.period.start < self.end_on:
                for part in self._active(cycle):
                    if self._waits(part, billing_date):
                        continue
                    for rest in _without(part, done):
                        yield DueCharge(phase.key, price.key, BillingPeriod(rest, whole.whole), cycle, in_advance=True)

    def _crosses_into(self, phase: PlannedPhase, price: PlannedPrice, billing_date: date) -> bool:
        """Whether the product's advance runs on from the phase of the date up to this one, at whatever price."""
        for earlier in reversed(self.phases[: self.phases.index(phase)]):
            same = [each for each in earlier.prices if self._is_advance(each) and each.product == price.product]
            if price.frequency not in {each.frequency for each in same}:
                return False
            if earlier.start <= billing_date:
                return True
        return False

    def _waits(self, part: Period, billing_date: date) -> bool:
        """Whether the days begin after a pause that the date lies in: they are charged when service resumes."""
        return any(
            pause.start <= billing_date < pause.end <= part.start for pause in self.pauses if pause.end is not None
        )

    def _unused(self, billing_date: date, covered: Sequence[Coverage]) -> Iterator[DueCharge]:
        """Days that were charged in advance and are no longer served: an early end, a pause, other prices."""
        for served in dict.fromkeys(self._served(entry) for entry in covered):
            days_served = self._days_served(served)
            entries = list(self._entries_of(served, covered))
            for charged in _net_days(entries):
                for rest in _without(charged, days_served):
                    if rest.start <= billing_date:
                        yield from self._credits(rest, entries)

    def _served(self, entry: Coverage) -> str:
        known = self._price_of_key.get(entry.price_key)
        return entry.price_key if known is None else known[1].served

    def _entries_of(self, served: str, covered: Sequence[Coverage]) -> Iterator[Coverage]:
        return (entry for entry in covered if self._served(entry) == served)

    def _days_served(self, served: str) -> list[Period]:
        """The days on which some phase serves it."""
        phases = [phase for phase, price in self._prices() if price.served == served]
        limits = [found for phase in phases if (found := self._limits(phase)) is not None]
        return [part for days in limits for part in self._active(days)]

    def _credits(self, unused: Period, entries: Sequence[Coverage]) -> Iterator[DueCharge]:
        """The unused days credited at the price that charged them last."""
        for key in dict.fromkeys(entry.price_key for entry in reversed(entries)):
            for charged in _net_days(entry for entry in entries if entry.price_key == key):
                credit = charged.intersect(unused)
                if credit is not None:
                    yield from self._charges_for(Coverage(key, credit, is_credit=True))

    def _charges_for(self, entry: Coverage) -> Iterator[DueCharge]:
        """The coverage as charges, one for each billing period that it touches."""
        if entry.price_key not in self._price_of_key:
            return
        phase, price = self._price_of_key[entry.price_key]
        for whole in self._periods(price.frequency, entry.days.last_day, since=entry.days.start):
            service = whole.within(entry.days)
            if service is not None:
                limits = self._limits(phase)
                cycle = whole.period.intersect(limits) if limits else None
                yield DueCharge(
                    phase.key,
                    price.key,
                    service,
                    cycle or service.period,
                    in_advance=True,
                    is_credit=entry.is_credit,
                )


@lru_cache(maxsize=4096)
def _uncut_periods(
    frequency: Frequency, start_on: date, billing_day: int | None, until_year: int
) -> tuple[BillingPeriod, ...]:
    """All that begin before a year; many schedules share them, and a billing run asks for them again and again."""
    periods = billing_periods(frequency, start_on=start_on, billing_day=billing_day)
    return tuple(takewhile(lambda each: each.period.start.year < until_year, periods))


def _net_days(entries: Iterable[Coverage]) -> list[Period]:
    """The days that are charged and not credited again, in order."""
    days: list[Period] = []
    for entry in entries:
        if entry.is_credit:
            days = [rest for part in days for rest in part.subtract(entry.days)]
        else:
            days.append(entry.days)
    return sorted(days)


def _joined(days: Iterable[Period]) -> list[Period]:
    """The same days, in order, as few periods: months that follow each other are one."""
    joined: list[Period] = []
    for each in days:
        if joined and each.start <= joined[-1].end:
            joined[-1] = Period(joined[-1].start, max(joined[-1].end, each.end))
        else:
            joined.append(each)
    return joined


def _without(days: Period, taken: Iterable[Period]) -> list[Period]:
    rests = [days]
    for other in taken:
        rests = [rest for part in rests for rest in part.subtract(other)]
    return rests
