"""`POST /statements` and `/payments.csv` over HTTP."""

import csv
import io
import json
from collections.abc import AsyncIterator
from decimal import Decimal

import httpx
import pytest_asyncio
from starlette.applications import Starlette
from starlette.routing import Route
from tortoise.context import TortoiseContext

from factories import NOW, make_business, make_customer
from folio.models.access import Role
from folio.models.businesses import Business
from folio.models.payments import BankStatement, BankTransaction
from folio.services.access import create_api_key
from folio.services.invoices.finalize import finalize_invoice
from folio.services.payments.allocations import Allocation
from folio.services.payments.record import NewPayment, record_payment
from folio.services.payments.undo import undo_payment
from folio.web.authentication import authenticated
from folio.web.exports import routes
from folio.web.statements import receive_statement
from invoice_drafts import make_draft

GERMAN = (
    "Buchungstag;Auftraggeber;Verwendungszweck;Betrag\n"
    "04.03.2026;Müller GmbH;Rechnung SEQ-7;1.190,00\n"
    "05.03.2026;Stadtwerke;Strom;-80,00\n"
)


@pytest_asyncio.fixture
async def business(db: TortoiseContext) -> Business:
    return await make_business()


async def client_of(role: Role) -> httpx.AsyncClient:
    _, key = await create_api_key(role, role, now=NOW)
    upload = Route("/statements", authenticated(receive_statement, changes="payments"), methods=["POST"])
    transport = httpx.ASGITransport(app=Starlette(routes=[upload, *routes]))
    headers = {"Authorization": f"Bearer {key}"}
    return httpx.AsyncClient(transport=transport, base_url="http://folio", headers=headers)


@pytest_asyncio.fixture
async def client(business: Business) -> AsyncIterator[httpx.AsyncClient]:
    async with await client_of(Role.FINANCE) as client:
        yield client


async def post(client: httpx.AsyncClient, business: Business, body: str | bytes, **options: object) -> httpx.Response:
    data = body.encode() if isinstance(body, str) else body
    params = {"businessId": str(business.id), "fileName": "march.csv", **options}
    return await client.post("/statements", params=params, content=data)  # type: ignore[arg-type]


async def test_a_preview_says_how_a_file_is_understood_and_keeps_nothing(
    client: httpx.AsyncClient, business: Business
) -> None:
    answer = (await post(client, business, GERMAN.encode("cp1252"), preview="true")).json()

    reading = answer["reading"]
    assert answer["statement"] is None
    assert (reading["encoding"], reading["delimiter"], reading["decimalMark"]) == ("cp1252", ";", "COMMA")
    assert reading["columns"] == {
        "bookedOn": ["Buchungstag"],
        "counterparty": ["Auftraggeber"],
        "description": ["Verwendungszweck"],
        "amount": ["Betrag"],
    }
    assert reading["lines"] == [
        {
            "line": 2,
            "bookedOn": "2026-03-04",
            "amount": {"amount": "1190.00", "currency": "EUR"},
            "counterparty": "Müller GmbH",
            "account": None,
            "description": "Rechnung SEQ-7",
        }
    ]
    assert (reading["lineCount"], reading["debitCount"], reading["missing"]) == (1, 1, [])
    assert await BankStatement.all().count() == 0


async def test_a_statement_is_imported_once(client: httpx.AsyncClient, business: Business) -> None:
    first = (await post(client, business, GERMAN)).json()
    again = (await post(client, business, GERMAN)).json()

    assert (first["isRepeat"], first["statement"]["transactionCount"], first["statement"]["debitCount"]) == (
        False,
        1,
        1,
    )
    assert (again["isRepeat"], again["statement"]["id"]) == (True, first["statement"]["id"])
    assert await BankTransaction.all().count() == 1


async def test_columns_are_pointed_at(client: httpx.AsyncClient, business: Business) -> None:
    body = "wann;wer;was;noch was;wieviel\n04/03/2026;Acme;SEQ-7;danke;1,234\n"
    columns = {"bookedOn": "wann", "amount": "wieviel", "counterparty": "wer", "description": ["was", "noch was"]}

    unknown = await post(client, business, body)
    seen = (await post(client, business, body, preview="true", **columns)).json()["reading"]
    told = await post(client, business, body, **columns, decimalMark="COMMA", dayOrder="DMY", currency="KWD")

    assert unknown.status_code == 400
    assert unknown.json()["errors"][0]["extensions"] == {"code": "STATEMENT_COLUMNS_UNKNOWN", "field": "bookedOn"}
    assert seen["missing"] == ["decimalMark", "dayOrder"]
    assert told.status_code == 200, told.text
    row = await BankTransaction.get()
    assert (row.amount_minor, row.currency, row.description) == (1234, "KWD", "SEQ-7 danke")


async def test_lines_that_cannot_be_read_are_named_or_skipped(client: httpx.AsyncClient, business: Business) -> None:
    body = f"{GERMAN}06.03.2026;Acme;x;viel\n"

    refused = await post(client, business, body)
    skipped = (await post(client, business, body, skipRejected="true")).json()

    assert refused.json()["errors"][0]["extensions"]["code"] == "UNREADABLE_STATEMENT"
    assert skipped["statement"]["skippedCount"] == 1
    assert skipped["reading"]["rejected"][0]["line"] == 4


async def test_what_cannot_be_taken_is_refused(client: httpx.AsyncClient, business: Business) -> None:
    async def code(body: str | bytes = GERMAN, **options: object) -> str:
        answer = await post(client, business, body, **options)
        assert answer.status_code in {400, 404}
        found: str = answer.json()["errors"][0]["extensions"]["code"]
        return found

    assert await code(b"x" * 5_000_001) == "UNREADABLE_STATEMENT"
    assert await code(b"") == "UNREADABLE_STATEMENT"
    assert await code(currency="XXY") == "UNKNOWN_CURRENCY"
    assert await code(decimalMark="DOT") == "INVALID_INPUT"
    assert await code(preview="maybe") == "INVALID_INPUT"
    assert await code(amount="Summe") == "INVALID_INPUT"
    assert await code(businessId="x") == "INVALID_INPUT"
    assert await code(businessId="00000000-0000-0000-0000-000000000000") == "NOT_FOUND"
    assert await code(fileName="x" * 300) == "INVALID_INPUT"


async def test_who_may_not_change_money_imports_nothing(business: Business) -> None:
    async with await client_of(Role.READ_ONLY) as client:
        assert (await post(client, business, GERMAN)).status_code == 403


async def test_payments_come_as_a_file_by_filter(client: httpx.AsyncClient, business: Business) -> None:
    customer = await make_customer(business, name="Acme")
    invoice = await finalize_invoice((await make_draft(business, customer)).id, now=NOW)
    new = NewPayment(Decimal("120.50"), reference="=1+1", allocations=[Allocation(invoice.id)])
    await record_payment(new, now=NOW)
    undone = await record_payment(NewPayment(Decimal(7), customer.id, "EUR"), now=NOW)
    await undo_payment(undone.id, reason="Bounced", now=NOW)

    async def rows(wanted: dict[str, object]) -> list[dict[str, str]]:
        params = {"businessId": str(business.id), "filter": json.dumps(wanted)}
        answer = await client.get("/payments.csv", params=params)
        assert answer.status_code == 200, answer.text
        return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))

    [row] = await rows({"isUndone": False, "customerIds": [str(customer.id)], "receivedOnFrom": "2026-01-01"})
    [other] = await rows({"isUndone": True})

    assert (row["amount"], row["applied"], row["credit_on_account"]) == ("120.50", "100.00", "20.50")
    assert (row["customer"], row["invoices"], row["reference"]) == ("Acme", "SEQ-1", "'=1+1")
    assert (other["credit_on_account"], other["undo_reason"]) == ("0.00", "Bounced")
    unknown = await client.get("/payments.csv", params={"businessId": str(business.id), "filter": '{"x":1}'})
    assert unknown.status_code == 400
