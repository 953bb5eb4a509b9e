"""A metric's quantity equals what plain Python computes from the same events, on both databases."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tortoise.context import TortoiseContext

from factories import make_business, make_customer
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.usage import Aggregation, UsageMetric
from folio.services.usage.aggregation import Measurement, UsageWindow, measure
from folio.services.usage.aliases import add_alias
from folio.services.usage.events import record_events
from folio.services.usage.records import EventRecord

START = datetime(2026, 3, 1, tzinfo=UTC)
NOW = datetime(2026, 4, 1, tzinfo=UTC)

_ids = count(1)


def metric(aggregation: Aggregation, **fields: Any) -> UsageMetric:
    defaults = {"event_type": "call", "value_property": "value", "filters": []}
    return UsageMetric(**{**defaults, **fields}, aggregation=aggregation)


async def known_customer(business: Business) -> tuple[Customer, str]:
    customer, alias = await make_customer(business), f"alias {next(_ids)}"
    await add_alias(customer.id, alias, now=NOW)
    return customer, alias


async def record(business: Business, alias: str, *calls: tuple[int, dict[str, Any]]) -> None:
    """Each call at its minute after START."""
    events = [
        EventRecord(f"e{next(_ids)}", alias, "call", START + timedelta(minutes=minute), properties)
        for minute, properties in calls
    ]
    result = await record_events(business.id, events, now=NOW)
    assert not result.rejected


def first_hour(customer: Customer) -> UsageWindow:
    return UsageWindow("hour", customer.id, START, START + timedelta(hours=1))


@pytest.fixture
async def business(db: TortoiseContext) -> Business:
    return await make_business()


async def test_tenths_add_up_exactly(business: Business) -> None:
    customer, alias = await known_customer(business)
    await record(business, alias, *((minute, {"value": Decimal("0.1")}) for minute in range(10)))

    found = await measure(metric(Aggregation.SUM), [first_hour(customer)])

    assert found == {"hour": [Measurement(None, Decimal("1.0"), 10)]}


async def test_a_window_without_events_has_no_measurement(business: Business) -> None:
    customer, _ = await known_customer(business)

    assert await measure(metric(Aggregation.COUNT), [first_hour(customer)]) == {"hour": []}


async def test_the_end_of_a_window_is_outside(business: Business) -> None:
    customer, alias = await known_customer(business)
    await record(business, alias, (0, {}), (59, {}), (60, {}))

    (found,) = (await measure(metric(Aggregation.COUNT), [first_hour(customer)]))["hour"]

    assert found.quantity == 2


async def test_latest_is_by_time_then_by_arrival(business: Business) -> None:
    customer, alias = await known_customer(business)
    await record(business, alias, (5, {"value": 1}), (5, {"value": 2}), (3, {"value": 9}), (6, {"value": None}))

    (found,) = (await measure(metric(Aggregation.LATEST), [first_hour(customer)]))["hour"]

    assert (found.quantity, found.event_count) == (2, 3)


async def test_what_is_no_number_is_ignored_and_counted(business: Business) -> None:
    customer, alias = await known_customer(business)
    await record(business, alias, (1, {"value": "12"}), (2, {"value": True}), (3, {"value": 5}), (4, {}))

    for aggregation in (Aggregation.SUM, Aggregation.MAX, Aggregation.LATEST):
        (found,) = (await measure(metric(aggregation), [first_hour(customer)]))["hour"]
        assert (found.quantity, found.event_count, found.ignored_count) == (5, 1, 2)


async def test_a_positive_filter_needs_the_property_and_a_negated_one_does_not(business: Business) -> None:
    customer, alias = await known_customer(business)
    calls = [{"origin": "JFK"}, {"origin": "LGA"}, {"origin": "EWR"}, {"origin": None}, {}]
    await record(business, alias, *enumerate(calls))
    chosen = {"property": "origin", "values": ["JFK", "LGA"], "negated": False}

    inside = await measure(metric(Aggregation.COUNT, filters=[chosen]), [first_hour(customer)])
    outside = await measure(metric(Aggregation.COUNT, filters=[chosen | {"negated": True}]), [first_hour(customer)])

    assert (inside["hour"][0].quantity, outside["hour"][0].quantity) == (2, 3)


async def test_a_filter_value_matches_texts_and_numbers_alike(business: Business) -> None:
    customer, alias = await known_customer(business)
    await record(
        business, alias, (1, {"zone": 5}), (2, {"zone": "5"}), (3, {"zone": Decimal("5.0")}), (4, {"zone": 50})
    )
    in_zone = {"property": "zone", "values": ["5"], "negated": False}

    (found,) = (await measure(metric(Aggregation.COUNT, filters=[in_zone]), [first_hour(customer)]))["hour"]

    assert found.quantity == 3


async def test_event_values_come_when_asked_for(business: Business) -> None:
    customer, alias = await known_customer(business)
    await record(business, alias, (1, {"value": 25}), (2, {"value": Decimal("25.0")}), (3, {"value": 100}))

    found = await measure(metric(Aggregation.SUM), [first_hour(customer)], with_event_values=True)

    assert found["hour"] == [Measurement(None, Decimal(150), 3, 0, {Decimal(25): 2, Decimal(100): 1})]


NAMES = st.sampled_from(["a", "b", "", "ä", "5", "true"])
NUMBERS = st.one_of(
    st.integers(-(10**13), 10**13),
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=9),
    st.integers(0, 3),
)
SCALARS = st.one_of(st.none(), st.booleans(), NAMES, NUMBERS)
PROPERTIES = st.fixed_dictionaries({}, optional={"value": SCALARS, "kind": SCALARS, "place": NAMES})
CALLS = st.lists(st.tuples(st.integers(-5, 65), PROPERTIES), max_size=25)
FILTERS = st.lists(
    st.fixed_dictionaries(
        {
            "property": st.sampled_from(["kind", "place", "value"]),
            "values": st.lists(st.sampled_from(["a", "b", "", "5", "true", "1", "0"]), min_size=1, max_size=3),
            "negated": st.booleans(),
        }
    ),
    max_size=2,
)


def text_of(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, str) else f"{plain(value):f}"


def plain(value: Any) -> Decimal:
    number = Decimal(value)
    return number.quantize(1) if number == number.to_integral_value() else number.normalize()


def is_number(value: Any) -> bool:
    return isinstance(value, (int, Decimal)) and not isinstance(value, bool)


def passes(properties: dict[str, Any], filters: list[dict[str, Any]]) -> bool:
    for entry in filters:
        value = properties.get(entry["property"])
        matches = value is not None and text_of(value) in entry["values"]
        if matches == entry["negated"]:
            return False
    return True


def oracle(
    rule: UsageMetric, calls: Sequence[tuple[int, dict[str, Any]]]
) -> dict[str | None, tuple[Decimal, int, int]]:
    groups: dict[str | None, list[Any]] = defaultdict(list)
    for minute, properties in sorted(calls, key=lambda call: call[0]):
        if 0 <= minute < 60 and passes(properties, rule.filters):
            group = text_of(properties.get(rule.group_property)) if rule.group_property else None
            groups[group].append(properties.get("value"))
    answer = {group: aggregated(rule.aggregation, values) for group, values in groups.items()}
    return {group: row for group, row in answer.items() if row[1] + row[2]}


def aggregated(aggregation: Aggregation, values: list[Any]) -> tuple[Decimal, int, int]:
    if aggregation is Aggregation.COUNT:
        return Decimal(len(values)), len(values), 0
    present = [value for value in values if value is not None]
    if aggregation is Aggregation.UNIQUE:
        kinds = {(is_number(value), isinstance(value, bool), text_of(value)) for value in present}
        return Decimal(len(kinds)), len(present), 0
    numbers = [Decimal(value) for value in present if is_number(value)]
    ignored = len(present) - len(numbers)
    if not numbers:
        return Decimal(0), 0, ignored
    pick = {Aggregation.SUM: sum(numbers), Aggregation.MAX: max(numbers), Aggregation.LATEST: numbers[-1]}
    return Decimal(pick[aggregation]), len(numbers), ignored


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    calls=CALLS,
    filters=FILTERS,
    group_property=st.sampled_from([None, "kind", "place"]),
    with_event_values=st.booleans(),
)
async def test_every_aggregation_equals_the_oracle(
    business: Business,
    calls: list[tuple[int, dict[str, Any]]],
    filters: list[dict[str, Any]],
    group_property: str | None,
    with_event_values: bool,
) -> None:
    customer, alias = await known_customer(business)
    await record(business, alias, *calls)

    for aggregation in Aggregation:
        rule = metric(aggregation, filters=filters, group_property=group_property)
        found = await measure(rule, [first_hour(customer)], with_event_values=with_event_values)

        rows = {row.group_value: (row.quantity, row.event_count, row.ignored_count) for row in found["hour"]}
        assert rows == oracle(rule, calls)


async def test_many_windows_are_one_query(business: Business) -> None:
    customer, alias = await known_customer(business)
    other, _ = await known_customer(business)
    await record(business, alias, *((minute, {"value": minute}) for minute in range(100)))
    windows = [
        UsageWindow(
            (owner.id, start), owner.id, START + timedelta(minutes=start), START + timedelta(minutes=start + 10)
        )
        for owner in (customer, other)
        for start in range(100)
    ]

    found = await measure(metric(Aggregation.MAX), windows)

    assert [row.quantity for row in found[customer.id, 95]] == [99]
    assert [row.quantity for row in found[customer.id, 50]] == [59]
    assert found[other.id, 50] == []
