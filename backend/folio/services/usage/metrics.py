"""Usage metrics: made, changed while no price uses them, archived, and tried on real events first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict
from uuid import UUID

from folio.domain.errors import AlreadyExists, InvalidInput, MetricInUse
from folio.domain.periods import Period, period_instants
from folio.models.businesses import Business
from folio.models.catalog import Price
from folio.models.customers import Customer
from folio.models.usage import Aggregation, UsageEvent, UsageMetric
from folio.services import activity, idempotency
from folio.services.activity import Change
from folio.services.rows import apply, find, find_locked, find_locked_unreferred, plain, storable
from folio.services.transactions import retried_atomic
from folio.services.usage.aggregation import Measurement, UsageWindow, measure
from folio.services.usage.records import is_property_name

MOST_FILTERS = 20
MOST_FILTER_VALUES = 500
SAMPLE_SIZE = 20


class MetricFilter(TypedDict):
    """Keeps events whose property is one of the values; negated, those whose property is none of them or missing."""

    property: str
    values: list[str]
    negated: bool


class MetricFields(TypedDict, total=False):
    """What a person may set on a metric; COUNT has no value property, the others need one."""

    name: str
    event_type: str
    aggregation: Aggregation
    value_property: str | None
    group_property: str | None
    filters: list[MetricFilter]


@retried_atomic
async def create_metric(
    business_id: UUID, fields: MetricFields, *, now: datetime, idempotency_key: str | None = None
) -> UsageMetric:
    """A new way to turn events into a quantity; its name is unique in the business."""
    business = await find_locked(Business, business_id, field="businessId")
    reservation = await idempotency.reserve(business.id, idempotency_key, operation="createMetric", request=fields)
    if reservation.is_repeat:
        return await UsageMetric.get(id=reservation.subject_id)
    metric = UsageMetric(id=reservation.subject_id, business_id=business.id)
    apply(metric, _columns(fields))
    await _check(metric)
    await metric.save()
    change = Change("createMetric", "UsageMetric", metric.id, after=plain(fields))
    await activity.record(business.id, change, at=now)
    return metric


@retried_atomic
async def update_metric(metric_id: UUID, changes: MetricFields, *, now: datetime) -> UsageMetric:
    """Change a metric; one that a price uses keeps everything but its name."""
    metric = await find_locked_unreferred(UsageMetric, metric_id)
    difference = apply(metric, _columns(changes))
    if difference.after.keys() - {"name"} and await Price.filter(metric_id=metric.id).exists():
        raise MetricInUse(
            f"Prices use the metric {metric.name!r}, so that only its name can change; make a new metric instead."
        )
    if difference:
        await _check(metric)
        await metric.save()
        change = Change("updateMetric", "UsageMetric", metric.id, difference.before, difference.after)
        await activity.record(metric.business_id, change, at=now)
    return metric


async def archive_metric(metric_id: UUID, *, now: datetime) -> UsageMetric:
    """Leave the metric out of choices; prices that use it go on."""
    return await _set_archived(metric_id, now, is_archived=True)


async def unarchive_metric(metric_id: UUID, *, now: datetime) -> UsageMetric:
    """Bring an archived metric back."""
    return await _set_archived(metric_id, now, is_archived=False)


@retried_atomic
async def _set_archived(metric_id: UUID, now: datetime, *, is_archived: bool) -> UsageMetric:
    metric = await find_locked(UsageMetric, metric_id)
    if (metric.archived_at is not None) is not is_archived:
        metric.archived_at = now if is_archived else None
        await metric.save(update_fields=["archived_at"])
        action = "archiveMetric" if is_archived else "unarchiveMetric"
        await activity.record(metric.business_id, Change(action, "UsageMetric", metric.id), at=now)
    return metric


async def are_used(metric_ids: Sequence[UUID]) -> list[bool]:
    """For each metric whether a price uses it."""
    used = set(await Price.filter(metric_id__in=metric_ids).distinct().values_list("metric_id", flat=True))
    return [metric_id in used for metric_id in metric_ids]


@dataclass(frozen=True, slots=True)
class MetricTrial:
    """What a metric, saved or not, makes of a customer's events; `events` are the newest of its event type."""

    measurements: list[Measurement]
    events: list[UsageEvent]


async def try_metric(fields: MetricFields, customer_id: UUID, days: Period) -> MetricTrial:
    """Measure a customer's days by a metric that need not exist."""
    customer = await find(Customer, customer_id, field="customerId")
    business = await Business.get(id=customer.business_id)
    metric = UsageMetric(business_id=business.id, name="")
    apply(metric, _columns(fields))
    _check_definition(metric)
    start, end = period_instants(days, business.time_zone)
    measured = await measure(metric, [UsageWindow(None, customer.id, start, end)])
    events = UsageEvent.filter(
        customer_id=customer.id, event_type=metric.event_type, occurred_at__gte=start, occurred_at__lt=end
    )
    return MetricTrial(measured[None], await events.order_by("-occurred_at").limit(SAMPLE_SIZE))


def _columns(fields: MetricFields) -> dict[str, Any]:
    values = storable(UsageMetric, fields)
    if "filters" in values:
        values["filters"] = [
            {"property": entry["property"], "values": list(entry["values"]), "negated": entry["negated"]}
            for entry in values["filters"]
        ]
    return values


async def _check(metric: UsageMetric) -> None:
    same = UsageMetric.filter(business_id=metric.business_id, name=metric.name)
    if await same.exclude(id=metric.id).exists():
        raise AlreadyExists(f"There is already a metric {metric.name!r}.", field="name")
    _check_definition(metric)


def _check_definition(metric: UsageMetric) -> None:
    """Refuse what no event could be measured by."""
    if metric.aggregation is Aggregation.COUNT and metric.value_property is not None:
        raise InvalidInput("COUNT counts events, not a property; leave `valueProperty` out.", field="valueProperty")
    if metric.aggregation is not Aggregation.COUNT and metric.value_property is None:
        raise InvalidInput(f"Say which property {metric.aggregation} aggregates.", field="valueProperty")
    _check_property(metric.value_property, "valueProperty")
    _check_property(metric.group_property, "groupProperty")
    if len(metric.filters) > MOST_FILTERS:
        raise InvalidInput(f"A metric has at most {MOST_FILTERS} filters, not {len(metric.filters)}.", field="filters")
    for position, entry in enumerate(metric.filters):
        _check_property(entry["property"], f"filters.{position}.property")
        if not 1 <= len(entry["values"]) <= MOST_FILTER_VALUES:
            raise InvalidInput(
                f"A filter has 1 to {MOST_FILTER_VALUES} values, not {len(entry['values'])}.",
                field=f"filters.{position}.values",
            )


def _check_property(name: str | None, field: str) -> None:
    if name is not None and not is_property_name(name):
        raise InvalidInput(f"No event can have a property {name!r}.", field=field)
