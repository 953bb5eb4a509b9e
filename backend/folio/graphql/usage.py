"""Usage events and the metrics that turn them into quantities."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import strawberry

from folio.domain.periods import Period
from folio.graphql.context import Info
from folio.graphql.customers import Customer
from folio.graphql.errors import Payload, mutation
from folio.graphql.inputs import given, without
from folio.graphql.named import NamedSort, named_rows, sort_columns
from folio.graphql.pages import Connection, PageInput, SortColumn, paginate
from folio.graphql.scalars import JSON
from folio.models import customers
from folio.models import usage as models
from folio.services.usage import explorer, metrics
from folio.services.usage.events import IngestResult, record_batch
from folio.services.usage.records import RejectedEvent as RejectedRecord

Aggregation = strawberry.enum(
    models.Aggregation,
    description="How a metric turns events into one quantity. Events whose property is missing or null are left out by "
    "all but COUNT, those whose property is not a number by SUM, MAX and LATEST.",
)


@strawberry.type(description="What a later event with the same id replaced.")
class SupersededEvent:
    customer_alias: str
    event_type: str
    occurred_at: datetime
    properties: JSON
    received_at: datetime
    superseded_at: datetime


@strawberry.type(description="One unit of metered activity: the version of its id that arrived last.")
class UsageEvent:
    event_id: str = strawberry.field(description="Its source's own id; a later event with the same id replaces it.")
    customer_alias: str
    event_type: str
    occurred_at: datetime = strawberry.field(description="Decides the period in which it is billed.")
    properties: JSON
    received_at: datetime

    @strawberry.field(graphql_type=Customer | None, description="Null while nobody has the alias.")
    @staticmethod
    async def customer(event: strawberry.Parent[models.UsageEvent], info: Info) -> customers.Customer | None:
        return await info.context.loaders.row(customers.Customer, event.customer_id)

    @strawberry.field(graphql_type=list[SupersededEvent], description="What it replaced, newest first.")
    @staticmethod
    async def earlier_versions(event: strawberry.Parent[models.UsageEvent], info: Info) -> list[models.SupersededEvent]:
        key = (event.business_id, event.event_id)
        versions: list[models.SupersededEvent] = await info.context.loaders.batch(
            "earlier versions of events", explorer.earlier_versions, key
        )
        return versions


@strawberry.type(description="A condition that events must meet.")
class MetricFilter:
    property: str
    values: list[str] = strawberry.field(description='Compared as texts: "5" is the text 5 and the number 5.')
    negated: bool = strawberry.field(description="Then the property must be none of the values, or missing.")


@strawberry.type(description="An aggregation over the events of one type.")
class UsageMetric:
    id: UUID
    name: str
    event_type: str
    aggregation: models.Aggregation
    value_property: str | None = strawberry.field(description="What is aggregated; null for COUNT.")
    group_property: str | None = strawberry.field(description="Makes a quantity, and a printed line, for each value.")
    archived_at: datetime | None
    created_at: datetime

    @strawberry.field(description="All of them must hold.")
    @staticmethod
    def filters(metric: strawberry.Parent[models.UsageMetric]) -> list[MetricFilter]:
        return [MetricFilter(**entry) for entry in metric.filters]

    @strawberry.field(description="A price has it, so that only its name can change.")
    @staticmethod
    async def is_used(metric: strawberry.Parent[models.UsageMetric], info: Info) -> bool:
        used: bool = await info.context.loaders.batch("used metrics", metrics.are_used, metric.id)
        return used


@strawberry.type(description="A metric's quantity, for one value of its grouping property.")
class Measurement:
    group_value: str | None = strawberry.field(description='Null without grouping; "" for events without the property.')
    quantity: Decimal
    event_count: int = strawberry.field(description="The events behind the quantity.")
    ignored_count: int = strawberry.field(description="Events left out because their property is not a number.")


@strawberry.type(description="What a metric makes of real events.")
class MetricTrial:
    measurements: list[Measurement]
    events: list[UsageEvent] = strawberry.field(description="The newest events of its type in these days.")


@strawberry.type(description="What a customer used on one of the business's days.")
class DayUsage:
    day: date
    measurements: list[Measurement]


@strawberry.type(description="A name in events that no customer has.")
class UnmappedAlias:
    alias: str
    event_count: int = strawberry.field(description="Events that wait for a customer of this name.")
    first_occurred_at: datetime
    last_occurred_at: datetime


@strawberry.type(description="An event that was not taken.")
class RejectedEvent:
    position: int = strawberry.field(description="Its place in the list, from 1.")
    code: str
    message: str
    field: str | None


@strawberry.type(description="What became of a delivery. The four counts add up to its events.")
class IngestedEvents:
    accepted: int = strawberry.field(description="Events with a new id.")
    superseded: int = strawberry.field(description="Events that replaced an earlier version.")
    unchanged: int = strawberry.field(description="Events that were here already.")
    rejected_count: int
    rejected: list[RejectedEvent] = strawberry.field(description="At most the first 1,000.")
    unknown_aliases: list[str] = strawberry.field(description="Names that no customer has; their events wait for one.")


@strawberry.input
class UsageEventInput:
    event_id: str
    customer_alias: str
    event_type: str
    timestamp: datetime
    properties: JSON | None = strawberry.field(
        default=None,
        description="Texts, numbers, booleans, nulls by name. POST /events keeps numbers beyond 15 digits exactly.",
    )


@strawberry.input
class RecordUsageEventsInput:
    business_id: UUID
    events: list[UsageEventInput] = strawberry.field(description="At most 10,000; larger ones go to POST /events.")


@strawberry.input
class MetricFilterInput:
    property: str
    values: list[str]
    negated: bool = False


@strawberry.input
class MetricDefinitionInput:
    event_type: str
    aggregation: models.Aggregation
    value_property: str | None = strawberry.UNSET
    group_property: str | None = strawberry.UNSET
    filters: list[MetricFilterInput] = strawberry.field(default_factory=list)


@strawberry.input
class CreateMetricInput(MetricDefinitionInput):
    business_id: UUID
    name: str
    idempotency_key: str | None = strawberry.field(
        default=None, description="A repeat of the request under the same key answers the same metric."
    )


@strawberry.input(description="A metric that a price uses takes a new name only.")
class UpdateMetricInput:
    name: str | None = strawberry.UNSET
    event_type: str | None = strawberry.UNSET
    aggregation: models.Aggregation | None = strawberry.UNSET
    value_property: str | None = strawberry.UNSET
    group_property: str | None = strawberry.UNSET
    filters: list[MetricFilterInput] | None = strawberry.UNSET


@strawberry.type
class MetricPayload(Payload):
    metric: UsageMetric | None


@strawberry.type
class RecordUsageEventsPayload(Payload):
    result: IngestedEvents | None


@strawberry.input(description="What is left out does not matter.")
class UsageEventFilter:
    customer_id: UUID | None = None
    customer_alias: str | None = None
    event_type: str | None = None
    event_id: str | None = None
    occurred_from: datetime | None = None
    occurred_before: datetime | None = None

    def conditions(self) -> dict[str, Any]:
        """As the columns of an event."""
        columns = {"occurred_from": "occurred_at__gte", "occurred_before": "occurred_at__lt"}
        return {columns.get(name, name): value for name, value in vars(self).items() if value is not None}


@strawberry.type
class Query:
    @strawberry.field(graphql_type=Connection[UsageEvent], description="A business's events, latest first.")
    async def usage_events(
        self,
        info: Info,
        business_id: UUID,
        filter: UsageEventFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[models.UsageEvent]:
        conditions = filter.conditions() if filter else {}
        rows = models.UsageEvent.filter(business_id=business_id, **conditions)
        latest = [SortColumn("occurred_at", descending=True)]
        return await paginate(rows, latest, PageInput(first, after, last, before))

    @strawberry.field(graphql_type=list[UnmappedAlias], description="Those with most waiting events first.")
    async def unmapped_aliases(self, info: Info, business_id: UUID) -> list[explorer.UnmappedAlias]:
        return await explorer.unmapped_aliases(business_id)

    @strawberry.field(graphql_type=UsageMetric | None, description="One metric; null when there is none.")
    async def usage_metric(self, info: Info, id: UUID) -> models.UsageMetric | None:
        return await info.context.loaders.row(models.UsageMetric, id)

    @strawberry.field(
        graphql_type=Connection[UsageMetric], description="A business's metrics. `archived: null` shows all."
    )
    async def usage_metrics(
        self,
        info: Info,
        business_id: UUID,
        search: str | None = None,
        archived: bool | None = False,
        sort: NamedSort = NamedSort.NAME_ASC,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[models.UsageMetric]:
        rows = named_rows(models.UsageMetric, business_id, search, archived)
        return await paginate(rows, sort_columns(sort), PageInput(first, after, last, before))

    @strawberry.field(
        graphql_type=MetricTrial,
        description="What a metric not saved yet makes of a customer's days, both included.",
    )
    async def try_metric(
        self, info: Info, input: MetricDefinitionInput, customer_id: UUID, first_day: date, last_day: date
    ) -> metrics.MetricTrial:
        return await metrics.try_metric(given(input), customer_id, Period.from_inclusive(first_day, last_day))

    @strawberry.field(
        graphql_type=list[DayUsage], description="A metric on each of the business's days, both included; at most 400."
    )
    async def usage_by_day(
        self, info: Info, metric_id: UUID, customer_id: UUID, first_day: date, last_day: date
    ) -> list[explorer.DayUsage]:
        return await explorer.usage_by_day(metric_id, customer_id, Period.from_inclusive(first_day, last_day))


@strawberry.type
class Mutation:
    @mutation(
        RecordUsageEventsPayload,
        description="Take usage events. Repeating a delivery changes nothing; an event whose id is known with other "
        "content replaces it. What cannot be taken is listed, the rest is kept.",
    )
    async def record_usage_events(self, info: Info, input: RecordUsageEventsInput) -> IngestedEvents:
        events = [_event_fields(event) for event in input.events]
        return _ingested(await record_batch(input.business_id, events, now=info.context.now))

    @mutation(MetricPayload, description="Make a metric.")
    async def create_metric(self, info: Info, input: CreateMetricInput) -> models.UsageMetric:
        return await metrics.create_metric(
            input.business_id,
            without(given(input), "business_id", "idempotency_key"),
            now=info.context.now,
            idempotency_key=input.idempotency_key,
        )

    @mutation(MetricPayload, description="Change a metric; once a price uses it, only its name.")
    async def update_metric(self, info: Info, id: UUID, input: UpdateMetricInput) -> models.UsageMetric:
        return await metrics.update_metric(id, given(input), now=info.context.now)

    @mutation(MetricPayload, description="Leave a metric out of choices; prices that use it go on.")
    async def archive_metric(self, info: Info, id: UUID) -> models.UsageMetric:
        return await metrics.archive_metric(id, now=info.context.now)

    @mutation(MetricPayload, description="Bring an archived metric back.")
    async def unarchive_metric(self, info: Info, id: UUID) -> models.UsageMetric:
        return await metrics.unarchive_metric(id, now=info.context.now)


def _event_fields(event: UsageEventInput) -> dict[str, Any]:
    return {
        "eventId": event.event_id,
        "customerAlias": event.customer_alias,
        "eventType": event.event_type,
        "timestamp": event.timestamp,
        "properties": _without_floats(event.properties),
    }


def _without_floats(properties: Any) -> Any:
    """JSON has no decimals here: the shortest digits that make the float are those that the client wrote."""
    if not isinstance(properties, dict):
        return {} if properties is None else properties
    return {name: Decimal(repr(value)) if type(value) is float else value for name, value in properties.items()}


def _ingested(result: IngestResult) -> IngestedEvents:
    return IngestedEvents(
        accepted=result.accepted,
        superseded=result.superseded,
        unchanged=result.unchanged,
        rejected_count=result.rejected_count,
        rejected=[_rejected(row) for row in result.rejected],
        unknown_aliases=sorted(result.unknown_aliases),
    )


def _rejected(row: RejectedRecord) -> RejectedEvent:
    return RejectedEvent(position=row.position, code=row.code, message=row.message, field=row.field)
