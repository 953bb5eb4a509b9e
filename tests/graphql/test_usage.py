"""Events and metrics through the API."""

from decimal import Decimal
from typing import Any

from asking import Ask
from factories import NOW, make_business, make_customer, make_price, make_product
from folio.domain.pricing import PriceModel, PriceTerms
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.services.usage.aliases import add_alias

RECORD = """
mutation ($input: RecordUsageEventsInput!) {
  recordUsageEvents(input: $input) {
    result {
      accepted superseded unchanged rejectedCount unknownAliases rejected { position code message field }
    }
    userErrors { code message field }
  }
}
"""
CREATE = """
mutation ($input: CreateMetricInput!) {
  createMetric(input: $input) {
    metric { id name aggregation valueProperty isUsed filters { property values negated } }
    userErrors { code message field }
  }
}
"""
UPDATE = """
mutation ($id: UUID!, $input: UpdateMetricInput!) {
  updateMetric(id: $id, input: $input) { metric { name eventType } userErrors { code message field } }
}
"""


def flight(number: int, *, alias: str = "UA", day: int = 1, **properties: Any) -> dict[str, Any]:
    return {
        "eventId": f"flight-{number}",
        "customerAlias": alias,
        "eventType": "departure",
        "timestamp": f"2026-03-{day:02}T12:00:00+01:00",
        "properties": properties,
    }


async def airline(business: Business, alias: str = "UA") -> Customer:
    customer = await make_customer(business)
    await add_alias(customer.id, alias, now=NOW)
    return customer


async def record(ask: Ask, business: Business, *events: dict[str, Any]) -> dict[str, Any]:
    answer = (await ask(RECORD, input={"businessId": str(business.id), "events": list(events)}))["recordUsageEvents"]
    assert answer["userErrors"] == []
    result: dict[str, Any] = answer["result"]
    return result


async def test_events_are_taken_and_bad_ones_named(ask: Ask) -> None:
    business = await make_business()
    nameless = flight(2) | {"eventId": ""}

    result = await record(ask, business, flight(1, distance=1400), nameless, flight(3, path=[1, 2]))

    assert (result["accepted"], result["rejectedCount"], result["unknownAliases"]) == (1, 2, ["UA"])
    assert [(row["position"], row["field"]) for row in result["rejected"]] == [(2, "eventId"), (3, "properties.path")]


async def test_too_many_events_are_refused(ask: Ask) -> None:
    business = await make_business()
    events = [flight(number) for number in range(10_001)]

    answer = (await ask(RECORD, input={"businessId": str(business.id), "events": events}))["recordUsageEvents"]

    assert answer["result"] is None
    assert answer["userErrors"][0]["code"] == "TOO_MANY_EVENTS"


async def test_events_are_listed_latest_first_with_what_they_replaced(ask: Ask) -> None:
    business = await make_business()
    customer = await airline(business)
    await record(ask, business, *(flight(number, day=number, step=1) for number in range(1, 6)))
    await record(ask, business, flight(5, day=5, step=2))
    query = """
    query ($business: UUID!, $filter: UsageEventFilter, $after: String) {
      usageEvents(businessId: $business, filter: $filter, first: 2, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { eventId occurredAt properties customer { id } earlierVersions { properties } } }
      }
    }
    """
    wanted = {"customerId": str(customer.id), "occurredFrom": "2026-03-02T00:00:00Z"}

    first = (await ask(query, business=str(business.id), filter=wanted))["usageEvents"]
    after = first["pageInfo"]["endCursor"]
    second = (await ask(query, business=str(business.id), filter=wanted, after=after))["usageEvents"]

    assert first["totalCount"] == 4
    newest = first["edges"][0]["node"]
    assert (newest["properties"], newest["customer"]["id"]) == ({"step": 2}, str(customer.id))
    assert newest["earlierVersions"] == [{"properties": {"step": 1}}]
    assert [edge["node"]["eventId"] for edge in second["edges"]] == ["flight-3", "flight-2"]
    assert second["pageInfo"]["hasNextPage"] is False


async def test_names_that_nobody_has_are_listed(ask: Ask) -> None:
    business = await make_business()
    await airline(business)
    unknown = [flight(number, alias="XX", day=number) for number in (2, 3)]
    await record(ask, business, flight(1), *unknown, flight(4, alias="YY"))

    found = await ask(
        "query ($id: UUID!) { unmappedAliases(businessId: $id) { alias eventCount firstOccurredAt lastOccurredAt } }",
        id=str(business.id),
    )

    assert [(row["alias"], row["eventCount"]) for row in found["unmappedAliases"]] == [("XX", 2), ("YY", 1)]
    assert found["unmappedAliases"][0]["lastOccurredAt"] == "2026-03-03T11:00:00Z"


def metric_input(business: Business, **fields: Any) -> dict[str, Any]:
    defaults = {
        "businessId": str(business.id),
        "name": "Miles",
        "eventType": "departure",
        "aggregation": "SUM",
        "valueProperty": "distance",
        "filters": [{"property": "status", "values": ["flown"]}],
    }
    return defaults | fields


async def test_a_metric_is_made(ask: Ask) -> None:
    business = await make_business()

    answer = (await ask(CREATE, input=metric_input(business)))["createMetric"]

    assert answer["userErrors"] == []
    assert answer["metric"]["filters"] == [{"property": "status", "values": ["flown"], "negated": False}]
    assert answer["metric"]["isUsed"] is False


async def test_metrics_that_measure_nothing_are_refused(ask: Ask) -> None:
    business = await make_business()
    wrong = [
        metric_input(business, valueProperty=None),
        metric_input(business, aggregation="COUNT"),
        metric_input(business, groupProperty='a"b'),
        metric_input(business, filters=[{"property": "status", "values": []}]),
        metric_input(business, name=" "),
    ]

    fields = [(await ask(CREATE, input=fields))["createMetric"]["userErrors"][0]["field"] for fields in wrong]

    assert fields == ["valueProperty", "valueProperty", "groupProperty", "filters.0.values", "name"]


async def test_a_used_metric_takes_a_new_name_only(ask: Ask) -> None:
    business = await make_business()
    metric = (await ask(CREATE, input=metric_input(business)))["createMetric"]["metric"]
    terms = PriceTerms(PriceModel.PER_UNIT, rate=Decimal("0.01"))
    await make_price(await make_product(business), terms, metric_id=metric["id"])

    renamed = (await ask(UPDATE, id=metric["id"], input={"name": "Flown miles"}))["updateMetric"]
    refused = (await ask(UPDATE, id=metric["id"], input={"eventType": "arrival"}))["updateMetric"]

    assert renamed["metric"]["name"] == "Flown miles"
    assert refused["userErrors"][0]["code"] == "METRIC_IN_USE"


async def test_a_metric_is_tried_before_it_is_saved(ask: Ask) -> None:
    business = await make_business()
    customer = await airline(business)
    flights = [flight(number, distance=100.5, status="flown", origin="JFK") for number in (1, 2)]
    await record(ask, business, *flights, flight(3, day=2, distance=7, status="cancelled"), flight(4, status="flown"))
    query = """
    query ($input: MetricDefinitionInput!, $customer: UUID!) {
      tryMetric(input: $input, customerId: $customer, firstDay: "2026-03-01", lastDay: "2026-03-31") {
        measurements { groupValue quantity eventCount ignoredCount }
        events { eventId }
      }
    }
    """
    definition = metric_input(business, groupProperty="origin")
    del definition["businessId"], definition["name"]

    trial = (await ask(query, input=definition, customer=str(customer.id)))["tryMetric"]

    assert trial["measurements"] == [{"groupValue": "JFK", "quantity": "201", "eventCount": 2, "ignoredCount": 0}]
    assert len(trial["events"]) == 4


async def test_usage_is_shown_by_the_days_of_the_business(ask: Ask) -> None:
    business = await make_business(time_zone="America/New_York")
    customer = await airline(business)
    late = flight(1, distance=1, status="flown") | {"timestamp": "2026-03-02T04:59:00Z"}
    early = flight(2, distance=2, status="flown") | {"timestamp": "2026-03-02T05:00:00Z"}
    await record(ask, business, late, early)
    metric = (await ask(CREATE, input=metric_input(business)))["createMetric"]["metric"]
    query = """
    query ($metric: UUID!, $customer: UUID!) {
      usageByDay(metricId: $metric, customerId: $customer, firstDay: "2026-03-01", lastDay: "2026-03-03") {
        day measurements { quantity }
      }
    }
    """

    days = (await ask(query, metric=metric["id"], customer=str(customer.id)))["usageByDay"]

    assert [(row["day"], [entry["quantity"] for entry in row["measurements"]]) for row in days] == [
        ("2026-03-01", ["1"]),
        ("2026-03-02", ["2"]),
        ("2026-03-03", []),
    ]
