"""Lists as CSV over HTTP."""

import csv
import io
import json
from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette
from tortoise.context import TortoiseContext

from factories import NOW, make_business, make_customer
from folio.models.access import Role
from folio.models.businesses import Business
from folio.services.access import create_api_key
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.void import void_invoice
from folio.web.exports import routes
from invoice_drafts import make_draft


@pytest_asyncio.fixture
async def client(db: TortoiseContext) -> AsyncIterator[httpx.AsyncClient]:
    _, key = await create_api_key("reader", Role.READ_ONLY, now=NOW)
    transport = httpx.ASGITransport(app=Starlette(routes=routes))
    headers = {"Authorization": f"Bearer {key}"}
    async with httpx.AsyncClient(transport=transport, base_url="http://folio", headers=headers) as opened:
        yield opened


async def rows_of(client: httpx.AsyncClient, name: str, business: Business, **parameters: Any) -> list[dict[str, str]]:
    answer = await client.get(f"/{name}.csv", params={"businessId": str(business.id), **parameters})
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == f'attachment; filename="{name}.csv"'
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


async def test_invoices_come_by_filter_with_exact_amounts(client: httpx.AsyncClient) -> None:
    business = await make_business()
    final = await finalize_invoice((await make_draft(business, rates=("1234.5",))).id, now=NOW)
    voided = await finalize_invoice((await make_draft(business)).id, now=NOW)
    await void_invoice(voided.id, reason="Made twice", now=NOW)
    await make_draft(business)
    await make_draft()

    wanted = json.dumps({"statusIn": ["FINAL", "VOIDED"], "issueOnFrom": "2026-01-01", "currency": "EUR"})
    rows = await rows_of(client, "invoices", business, filter=wanted, sort="NUMBER_ASC")

    assert [(row["number"], row["status"], row["total"], row["balance"]) for row in rows] == [
        ("SEQ-1", "FINAL", "1234.50", "1234.50"),
        ("SEQ-2", "VOIDED", "100.00", "0.00"),
    ]
    assert rows[0]["id"] == str(final.id)
    assert (rows[0]["issue_on"], rows[0]["is_test"]) == ("2026-03-15", "false")


@pytest.mark.parametrize(
    ("sort", "expected"),
    [("ISSUE_ON_ASC", ["2026-01-01", "2026-02-01", ""]), ("ISSUE_ON_DESC", ["", "2026-02-01", "2026-01-01"])],
)
async def test_missing_values_sort_as_the_largest(client: httpx.AsyncClient, sort: str, expected: list[str]) -> None:
    business = await make_business()
    for day in (date(2026, 2, 1), None, date(2026, 1, 1)):
        await make_draft(business, issue_on=day)

    rows = await rows_of(client, "invoices", business, sort=sort)

    assert [row["issue_on"] for row in rows] == expected


async def test_a_long_list_comes_whole_and_in_order(client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("folio.services.invoices.export.BATCH_SIZE", 2)
    business = await make_business()
    for rate in ("3", "1", "5", "2", "4"):
        await make_draft(business, rates=(rate,))

    rows = await rows_of(client, "invoices", business, sort="TOTAL_DESC")

    assert [row["total"] for row in rows] == ["5.00", "4.00", "3.00", "2.00", "1.00"]


async def test_no_cell_is_a_formula(client: httpx.AsyncClient) -> None:
    business = await make_business()
    customer = await make_customer(business, name="=HYPERLINK(1)", purchase_order="+49 30")
    await make_draft(business, customer, rates=("-7",))

    (invoice,) = await rows_of(client, "invoices", business)
    (row,) = await rows_of(client, "customers", business)

    assert (invoice["customer"], invoice["purchase_order"], invoice["total"]) == ("'=HYPERLINK(1)", "'+49 30", "-7.00")
    assert row["name"] == "'=HYPERLINK(1)"


async def test_customers_come_with_their_address_by_name(client: httpx.AsyncClient) -> None:
    business = await make_business()
    for name in ("Zeta", "Alpha", "Other"):
        await make_customer(business, name=name)

    rows = await rows_of(client, "customers", business, search="a", archived="false")

    assert [(row["name"], row["city"], row["country"]) for row in rows] == [
        ("Alpha", "Hamburg", "DE"),
        ("Zeta", "Hamburg", "DE"),
    ]


async def test_the_number_ledger_comes_in_order(client: httpx.AsyncClient) -> None:
    business = await make_business()
    for _ in range(2):
        await finalize_invoice((await make_draft(business)).id, now=NOW)

    rows = await rows_of(client, "numbers", business)

    assert [(row["number"], row["fate"]) for row in rows] == [("SEQ-1", "FINAL"), ("SEQ-2", "FINAL")]


@pytest.mark.parametrize(
    ("parameters", "field"),
    [
        ({"filter": "{"}, "filter"),
        ({"filter": '{"colour": "red"}'}, "filter"),
        ({"filter": '{"statusIn": ["LOST"]}'}, "filter"),
        ({"filter": '{"minTotal": "5"}'}, "filter.currency"),
        ({"sort": "LUCK_ASC"}, "sort"),
        ({"businessId": "mine"}, "businessId"),
    ],
)
async def test_what_is_not_understood_is_refused(
    client: httpx.AsyncClient, parameters: dict[str, str], field: str
) -> None:
    business = await make_business()

    answer = await client.get("/invoices.csv", params={"businessId": str(business.id), **parameters})

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["extensions"] == {"code": "INVALID_INPUT", "field": field}
