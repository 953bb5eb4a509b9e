"""Usage events: taken once, superseded by id, waiting for their customer."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from tortoise.context import TortoiseContext

from factories import make_business, make_customer
from folio.models.businesses import Business
from folio.models.usage import SupersededEvent, UsageEvent
from folio.services.usage.aliases import add_alias
from folio.services.usage.events import IngestResult, record_events
from folio.services.usage.records import EventRecord, decode_lines, store

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
NOW = datetime(2026, 3, 2, tzinfo=UTC)
LATER = datetime(2026, 3, 3, tzinfo=UTC)


def event(event_id: str, *, alias: str = "UA", at: datetime = NOON, **properties: Any) -> EventRecord:
    return EventRecord(event_id, alias, "departure", at, properties)


def counts(result: IngestResult) -> tuple[int, int, int]:
    return result.accepted, result.superseded, result.unchanged


@pytest.fixture
async def business(db: TortoiseContext) -> Business:
    return await make_business()


async def test_an_event_is_kept_with_its_customer(business: Business) -> None:
    customer = await make_customer(business)
    await add_alias(customer.id, "UA", now=NOW)

    result = await record_events(business.id, [event("1", distance=1400)], now=NOW)

    kept = await UsageEvent.get(event_id="1")
    assert counts(result) == (1, 0, 0)
    assert result.unknown_aliases == set()
    assert (kept.customer_id, kept.occurred_at, kept.attributed_at) == (customer.id, NOON, NOW)
    assert kept.properties == {"distance": 1400}


async def test_delivering_the_same_events_again_changes_nothing(business: Business) -> None:
    events = [event(str(number), weight=Decimal("1.50")) for number in range(50)]
    await record_events(business.id, events, now=NOW)

    again = await record_events(business.id, events, now=LATER)

    assert counts(again) == (0, 0, 50)
    assert await UsageEvent.filter(received_at=NOW).count() == 50
    assert await SupersededEvent.all().count() == 0


async def test_a_later_event_with_the_same_id_replaces_the_earlier(business: Business) -> None:
    await record_events(business.id, [event("1", distance=1), event("2", distance=2)], now=NOW)

    result = await record_events(business.id, [event("1", distance=7), event("3")], now=LATER)

    assert counts(result) == (1, 1, 0)
    assert (await UsageEvent.get(event_id="1")).properties == {"distance": 7}
    earlier = await SupersededEvent.get()
    assert (earlier.properties, earlier.received_at, earlier.superseded_at) == ({"distance": 1}, NOW, LATER)


async def test_within_a_delivery_the_last_version_wins_and_all_are_kept(business: Business) -> None:
    versions = [event("1", step=1), event("1", step=1), event("2"), event("1", step=2), event("1", step=3)]

    result = await record_events(business.id, versions, now=NOW)

    assert counts(result) == (2, 2, 1)
    assert (await UsageEvent.get(event_id="1")).properties == {"step": 3}
    superseded = await SupersededEvent.all().values_list("properties", flat=True)
    assert sorted(row["step"] for row in superseded) == [1, 2]


async def test_events_of_an_unknown_alias_wait_for_their_customer(business: Business) -> None:
    result = await record_events(business.id, [event("1", alias="XX")], now=NOW)
    customer = await make_customer(business)
    await add_alias(customer.id, "XX", now=LATER)

    kept = await UsageEvent.get()
    assert result.unknown_aliases == {"XX"}
    assert (kept.customer_id, kept.received_at, kept.attributed_at) == (customer.id, NOW, LATER)


async def test_businesses_have_event_ids_of_their_own(business: Business) -> None:
    other = await make_business()

    await record_events(business.id, [event("1")], now=NOW)
    result = await record_events(other.id, [event("1", distance=2)], now=NOW)

    assert counts(result) == (1, 0, 0)
    assert await UsageEvent.all().count() == 2


async def test_what_cannot_be_kept_is_reported_and_the_rest_is_kept(business: Business) -> None:
    nested = event("2", place={"city": "Berlin"})

    result = await record_events(business.id, [event("1"), nested, event("3")], now=NOW)

    assert result.accepted == 2
    assert [(row.position, row.code, row.field) for row in result.rejected] == [
        (2, "INVALID_EVENT", "properties.place")
    ]


LINE = '{"eventId":"1","customerAlias":"UA","eventType":"departure","timestamp":"2026-03-01T12:00:00Z"%s}'


@pytest.mark.parametrize(
    ("line", "code", "field"),
    [
        ('{"eventId":"1"}', "INVALID_EVENT", "customerAlias"),
        (LINE.replace("UA", "") % "", "INVALID_EVENT", "customerAlias"),
        (LINE.replace('"1"', f'"{"x" * 201}"') % "", "INVALID_EVENT", "eventId"),
        (LINE.replace('"1"', "1") % "", "INVALID_EVENT", "eventId"),
        (LINE.replace("00Z", "00") % "", "INVALID_EVENT", "timestamp"),
        (LINE.replace("T12:00:00Z", "") % "", "INVALID_EVENT", "timestamp"),
        (LINE % ',"propertys":{}', "INVALID_EVENT", "propertys"),
        (LINE % ',"properties":[]', "INVALID_EVENT", "properties"),
        ("{", "MALFORMED_EVENT", None),
        ("[1]", "INVALID_EVENT", None),
        ("nonsense", "MALFORMED_EVENT", None),
    ],
)
def test_a_bad_line_is_named_with_its_field(line: str, code: str, field: str | None) -> None:
    good = (LINE % "").encode()

    records, positions, rejected = decode_lines(b"\n".join([good, b"", line.encode(), good]), first=10)

    assert len(records) == 2
    assert list(positions) == [10, 13]
    assert [(row.position, row.code, row.field) for row in rejected] == [(12, code, field)]


@pytest.mark.parametrize(
    ("properties", "field"),
    [
        ({"big": 10**31}, "properties.big"),
        ({"long": Decimal("1e999999")}, "properties.long"),
        ({"tiny": Decimal("1e-31")}, "properties.tiny"),
        ({"text": "x" * 16_384}, "properties"),
        ({"nul": "a\x00b"}, "properties.nul"),
        ({'quo"ted': 1}, "properties"),
        ({"": 1}, "properties"),
        ({"list": [1]}, "properties.list"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_properties_that_cannot_be_metered_are_refused(properties: dict[str, Any], field: str) -> None:
    from folio.domain.errors import InvalidEvent

    with pytest.raises(InvalidEvent) as refusal:
        store(event("1", **properties))

    assert refusal.value.field == field


def test_numbers_keep_their_digits_in_one_form() -> None:
    line = LINE % ',"properties":{"b":1.10,"a":0.12345678901234567890123,"c":1e2,"d":-0.0,"e":1e-9,"f":"5\\n"}'
    (record,), _, _ = decode_lines(line.encode())

    assert store(record).properties == (
        '{"a":0.1234567890123456789012300'.rstrip("0") + ',"b":1.1,"c":100,"d":0,"e":0.000000001,"f":"5\\n"}'
    )


def test_any_offset_is_kept_in_utc() -> None:
    (record,), _, _ = decode_lines((LINE.replace("00Z", "00+05:30") % "").encode())

    assert store(record).occurred_at == datetime(2026, 3, 1, 6, 30, tzinfo=UTC)
