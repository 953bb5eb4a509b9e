"""What a customer has used so far in the billing periods that are running now."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from folio.domain.periods import Period, billing_period_containing, period_instants
from folio.models.catalog import Price
from folio.models.usage import UsageMetric
from folio.services.calendar import today_of
from folio.services.schedules.terms import PhaseTerms, ScheduleTerms, load_terms
from folio.services.usage.aggregation import Measurement, UsageWindow, measure


@dataclass(frozen=True, slots=True)
class UsageSoFar:
    """One metered price's quantity in the period of a phase that `today` lies in, by group value."""

    price: Price
    period: Period
    group_value: str | None
    quantity: Decimal
    event_count: int


async def load_usage_so_far(schedule_ids: Sequence[UUID], *, now: datetime) -> list[list[UsageSoFar]]:
    """For each schedule the usage of its running periods: one query a metric, however many schedules."""
    found: dict[UUID, list[UsageSoFar]] = defaultdict(list)
    running: dict[UUID, tuple[UsageMetric, list[_Running]]] = {}
    for terms in await load_terms(schedule_ids):
        for each in _running(terms, today_of(terms.business, now)):
            assert each.price.metric is not None
            _, of_metric = running.setdefault(each.price.metric.id, (each.price.metric, []))
            of_metric.append(each)
    for metric, of_metric in running.values():
        measured = await measure(metric, [each.window(place) for place, each in enumerate(of_metric)])
        for place, each in enumerate(of_metric):
            found[each.terms.schedule.id] += each.told(measured[place])
    return [found[schedule_id] for schedule_id in schedule_ids]


@dataclass(frozen=True, slots=True)
class _Running:
    terms: ScheduleTerms
    price: Price
    period: Period

    def window(self, place: int) -> UsageWindow:
        start, end = period_instants(self.period, self.terms.business.time_zone)
        return UsageWindow(place, self.terms.customer.id, start, end)

    def told(self, measured: Sequence[Measurement]) -> list[UsageSoFar]:
        """A metric without a grouping property counts zero while nothing has happened."""
        if not measured and self.price.metric and self.price.metric.group_property is None:
            return [UsageSoFar(self.price, self.period, None, Decimal(0), 0)]
        return [UsageSoFar(self.price, self.period, row.group_value, row.quantity, row.event_count) for row in measured]


def _running(terms: ScheduleTerms, today: date) -> Iterator[_Running]:
    for phase in terms.phases:
        for row in phase.prices:
            if row.price.metric_id is not None:
                period = _period_of(terms, phase, row.price, today)
                if period is not None:
                    yield _Running(terms, row.price, period)


def _period_of(terms: ScheduleTerms, phase: PhaseTerms, price: Price, today: date) -> Period | None:
    schedule = terms.schedule
    ends = [end for end in (phase.phase.end_on, schedule.end_on) if end is not None]
    end = min(ends, default=date.max)
    if not phase.phase.start_on <= today < end:
        return None
    whole = billing_period_containing(
        today, price.frequency, start_on=schedule.start_on, billing_day=schedule.billing_day, until=schedule.end_on
    )
    return whole.period.intersect(Period(phase.phase.start_on, end)) if whole else None
