"""Looking at usage: names nobody knows yet, earlier versions of events, a metric day by day."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from tortoise.connection import get_connection
from tortoise.functions import Count, Max, Min

from folio.domain.errors import InvalidInput
from folio.domain.periods import ONE_DAY, Period, period_instants
from folio.models.businesses import Business
from folio.models.customers import Customer, CustomerAlias
from folio.models.database import CONNECTION
from folio.models.usage import SupersededEvent, UsageEvent, UsageMetric
from folio.services.rows import find, find_in
from folio.services.usage.aggregation import Measurement, UsageWindow, measure

MOST_DAYS = 400


@dataclass(frozen=True, slots=True)
class UnmappedAlias:
    """A name in events that no customer has; `event_count` of them wait for one."""

    alias: str
    event_count: int
    first_occurred_at: datetime
    last_occurred_at: datetime


async def unmapped_aliases(business_id: UUID) -> list[UnmappedAlias]:
    """The names that no customer has, those with most events first."""
    known = {row.alias for row in await CustomerAlias.filter(business_id=business_id).only("alias")}
    unknown = [alias for alias in await _aliases_in_events(business_id) if alias not in known]
    rows = (
        await UsageEvent.filter(business_id=business_id, customer_alias__in=unknown, customer_id__isnull=True)
        .annotate(events=Count("id"), first=Min("occurred_at"), last=Max("occurred_at"))
        .group_by("customer_alias")
        .values_list("customer_alias", "events", "first", "last")
    )
    found = [UnmappedAlias(*row) for row in rows]
    return sorted(found, key=lambda entry: (-entry.event_count, entry.alias))


_ALIASES = """
WITH RECURSIVE names(alias) AS (
    SELECT min(customer_alias) FROM usage_events WHERE business_id = $1
    UNION ALL
    SELECT (SELECT min(customer_alias) FROM usage_events WHERE business_id = $1 AND customer_alias > names.alias)
    FROM names WHERE alias IS NOT NULL
)
SELECT alias FROM names WHERE alias IS NOT NULL
"""


async def _aliases_in_events(business_id: UUID) -> list[str]:
    """Every name in events: one look into the index for each, however many events there are."""
    connection = get_connection(CONNECTION)
    if connection.capabilities.dialect == "sqlite":
        rows = await connection.execute_query_dict(_ALIASES.replace("$1", "?1"), [str(business_id)])
    else:
        rows = await connection.execute_query_dict(_ALIASES, [business_id])
    return [row["alias"] for row in rows]


async def earlier_versions(keys: Sequence[tuple[UUID, str]]) -> list[list[SupersededEvent]]:
    """For each (business, event id) what later events replaced, newest first: one query."""
    by_key: dict[tuple[UUID, str], list[SupersededEvent]] = defaultdict(list)
    rows = SupersededEvent.filter(
        business_id__in={business_id for business_id, _ in keys}, event_id__in={event_id for _, event_id in keys}
    )
    for row in await rows.order_by("-id"):
        by_key[row.business_id, row.event_id].append(row)
    return [by_key[key] for key in keys]


@dataclass(frozen=True, slots=True)
class DayUsage:
    """What a customer used on one of the business's days."""

    day: date
    measurements: list[Measurement]


async def usage_by_day(metric_id: UUID, customer_id: UUID, days: Period) -> list[DayUsage]:
    """The metric on each of the business's days, in order; a day without events has no measurement."""
    if days.days > MOST_DAYS:
        raise InvalidInput(f"These are {days.days} days; at most {MOST_DAYS} are shown at once.", field="lastDay")
    metric = await find(UsageMetric, metric_id, field="metricId")
    customer = await find_in(Customer, metric.business_id, customer_id, field="customerId")
    business = await Business.get(id=metric.business_id)
    each_day = [days.start + timedelta(days=number) for number in range(days.days)]
    windows = [
        UsageWindow(day, customer.id, *period_instants(Period(day, day + ONE_DAY), business.time_zone))
        for day in each_day
    ]
    measured = await measure(metric, windows)
    return [DayUsage(day, measured[day]) for day in each_day]
