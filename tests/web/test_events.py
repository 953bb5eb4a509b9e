"""`POST /events` over HTTP."""

import gzip
from collections.abc import AsyncIterator

import httpx
import pytest_asyncio
from starlette.applications import Starlette
from starlette.routing import Route
from tortoise.context import TortoiseContext

from factories import NOW, make_business
from folio.models.access import Role
from folio.models.businesses import Business
from folio.models.usage import UsageEvent
from folio.services.access import create_api_key
from folio.web.authentication import authenticated
from folio.web.events import receive_events

NDJSON = {"Content-Type": "application/x-ndjson"}
CSV = {"Content-Type": "text/csv"}


@pytest_asyncio.fixture
async def business(db: TortoiseContext) -> Business:
    return await make_business()


async def client_of(role: Role) -> httpx.AsyncClient:
    _, key = await create_api_key(role, role, now=NOW)
    app = Starlette(routes=[Route("/events", authenticated(receive_events, changes="usage"), methods=["POST"])])
    headers = {"Authorization": f"Bearer {key}"}
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://folio", headers=headers)


@pytest_asyncio.fixture
async def client(business: Business) -> AsyncIterator[httpx.AsyncClient]:
    async with await client_of(Role.ADMIN) as client:
        yield client


def line(number: int, properties: str = "{}") -> str:
    return (
        f'{{"eventId":"e{number}","customerAlias":"UA","eventType":"departure",'
        f'"timestamp":"2026-03-01T12:00:00Z","properties":{properties}}}\n'
    )


async def post(client: httpx.AsyncClient, business: Business, body: str | bytes, **options: str) -> httpx.Response:
    headers = CSV if options.pop("csv", "") else NDJSON
    params = {"businessId": str(business.id), **options}
    return await client.post("/events", params=params, content=body, headers=headers)


async def test_lines_are_taken_and_taken_once(client: httpx.AsyncClient, business: Business) -> None:
    body = "".join(line(number) for number in range(20_000))

    first = await post(client, business, body)
    second = await post(client, business, gzip.compress(body.encode()))

    assert first.status_code == 200
    assert (first.json()["accepted"], first.json()["unknownAliases"]) == (20_000, ["UA"])
    assert (second.json()["accepted"], second.json()["unchanged"]) == (0, 20_000)


async def test_a_bad_line_is_named_and_the_rest_kept(client: httpx.AsyncClient, business: Business) -> None:
    answer = (await post(client, business, line(1) + "\n" + "nonsense\n" + line(2, '{"a":[]}') + line(3))).json()

    assert (answer["accepted"], answer["rejectedCount"]) == (2, 2)
    assert [(row["line"], row["code"], row["field"]) for row in answer["rejected"]] == [
        (3, "MALFORMED_EVENT", None),
        (4, "INVALID_EVENT", "properties.a"),
    ]


async def test_an_atomic_delivery_with_a_bad_line_keeps_nothing(client: httpx.AsyncClient, business: Business) -> None:
    refused = await post(client, business, line(1) + "nonsense\n", atomic="true")
    taken = await post(client, business, line(1) + line(2), atomic="true")

    assert (refused.status_code, refused.json()["accepted"]) == (422, 0)
    assert taken.json()["accepted"] == 2


async def test_csv_columns_are_fields_or_mapped_to_them(client: httpx.AsyncClient, business: Business) -> None:
    body = (
        "\ufeffFlight,customerAlias,eventType,timestamp,Miles,properties.note\r\n"
        'F1,UA,departure,2026-03-01T12:00:00Z,12.50,"two\nlines, ""quoted"""\r\n'
        "F2,UA,departure,2026-03-01T12:00:00Z,007,\r\n"
        "F3,UA,departure,yesterday,1,\r\n"
    )

    answer = (await post(client, business, body, csv="yes", eventId="Flight", **{"properties.miles": "Miles"})).json()

    kept = {event.event_id: event.properties for event in await UsageEvent.all()}
    assert kept == {"F1": {"miles": 12.5, "note": 'two\nlines, "quoted"'}, "F2": {"miles": "007"}}
    assert [(row["line"], row["field"]) for row in answer["rejected"]] == [(5, "timestamp")]


async def test_a_csv_without_a_needed_column_is_refused(client: httpx.AsyncClient, business: Business) -> None:
    answer = await post(client, business, "id,customerAlias\n1,UA\n", csv="yes")

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["extensions"] == {"code": "INVALID_INPUT", "field": "eventId"}


async def test_broken_gzip_is_refused(client: httpx.AsyncClient, business: Business) -> None:
    answer = await post(client, business, gzip.compress(line(1).encode())[:-10])

    assert answer.status_code == 400
    assert "ends early" in answer.json()["errors"][0]["message"]


async def test_an_unknown_business_is_not_found(client: httpx.AsyncClient, business: Business) -> None:
    unknown = Business(id="00000000-0000-0000-0000-000000000001")

    assert (await post(client, unknown, line(1))).status_code == 404


async def test_a_read_only_key_may_not_record_usage(business: Business) -> None:
    async with await client_of(Role.READ_ONLY) as client:
        answer = await post(client, business, line(1))

    assert answer.status_code == 403
    assert await UsageEvent.all().count() == 0
