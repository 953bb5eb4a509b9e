"""Usage events by NDJSON over HTTP and by a typed GraphQL batch, against inserting the same rows bare."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import orjson

from bench.bare import TableRows
from bench.results import Result, rate_result
from bench.setting import Setting
from bench.stopwatch import stopwatch
from factories import NOW, make_business, make_customer
from folio.app import create_app
from folio.models.access import Role
from folio.models.businesses import Business
from folio.models.customers import CustomerAlias
from folio.services.access import create_api_key
from folio.services.usage.events import LARGEST_BATCH
from folio.settings import Settings

TABLE = "usage_events"
CUSTOMERS = 100
MUTATION = """
mutation ($input: RecordUsageEventsInput!) {
  recordUsageEvents(input: $input) { result { accepted } userErrors { message } }
}
"""


async def measure(setting: Setting) -> list[Result]:
    business = await make_business()
    for number in range(CUSTOMERS):
        customer = await make_customer(business)
        await CustomerAlias.create(business_id=business.id, customer_id=customer.id, alias=f"customer-{number}")
    events = [_event(number) for number in range(setting.sized(50_000))]
    async with await _client() as client:
        deliveries = _Deliveries(client, business)
        floor, ndjson = await _rates(setting, events, deliveries.by_ndjson)
        again, graphql = await _rates(setting, events[:LARGEST_BATCH], deliveries.by_graphql)
    return [
        rate_result("events by NDJSON", "rows", floor=floor, rate=ndjson, least_ratio=0.7, least_rate=20_000),
        rate_result("events by GraphQL batch", "rows", floor=again, rate=graphql, least_rate=8_000),
    ]


def _event(number: int) -> dict[str, Any]:
    return {
        "eventId": f"event-{number:012}",
        "customerAlias": f"customer-{number % CUSTOMERS}",
        "eventType": "request",
        "timestamp": f"2026-02-{number % 28 + 1:02}T12:{number % 60:02}:00Z",
        "properties": {"region": f"region-{number % 5}", "milliseconds": number % 1000, "gigabytes": number % 97 / 4},
    }


async def _client() -> httpx.AsyncClient:
    _, key = await create_api_key("bench", Role.ADMIN, now=NOW)
    app = create_app(Settings.from_environment({}))
    headers = {"Authorization": f"Bearer {key}"}
    transport = httpx.ASGITransport(app=app)
    return httpx.AsyncClient(transport=transport, base_url="http://folio", headers=headers, timeout=600)


class _Deliveries:
    """The two ways in, over HTTP; the request is ready before the clock starts."""

    def __init__(self, client: httpx.AsyncClient, business: Business) -> None:
        self.client = client
        self.business = business

    def by_ndjson(self, events: list[dict[str, Any]]) -> Callable[[], Awaitable[httpx.Response]]:
        body = b"".join(orjson.dumps(event) + b"\n" for event in events)
        address = f"/events?businessId={self.business.id}"
        return lambda: self.client.post(address, content=body, headers={"Content-Type": "application/x-ndjson"})

    def by_graphql(self, events: list[dict[str, Any]]) -> Callable[[], Awaitable[httpx.Response]]:
        variables = {"input": {"businessId": str(self.business.id), "events": events}}
        body = orjson.dumps({"query": MUTATION, "variables": variables})
        return lambda: self.client.post("/graphql", content=body, headers={"Content-Type": "application/json"})


async def _rates(
    setting: Setting,
    events: list[dict[str, Any]],
    delivery: Callable[[list[dict[str, Any]]], Callable[[], Awaitable[httpx.Response]]],
) -> tuple[float, float]:
    """Rows per second: the very rows that the delivery wrote, inserted bare into the emptied table; and delivered."""
    send = delivery(events)
    bare: list[float] = []
    delivered: list[float] = []
    for _ in range(setting.rounds):
        await setting.bare.empty([TABLE])
        with stopwatch() as lap:
            answer = await send()
        assert answer.status_code == 200, answer.text
        delivered.append(lap.seconds)
        written = await setting.bare.read(TABLE)
        assert len(written.rows) == len(events), answer.text
        bare.append(await _seconds_to_insert(setting, written))
    return len(events) / min(bare), len(events) / min(delivered)


async def _seconds_to_insert(setting: Setting, written: TableRows) -> float:
    await setting.bare.empty([TABLE])
    with stopwatch() as lap:
        await setting.bare.insert([written])
    return lap.seconds
