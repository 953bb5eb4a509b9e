"""Receivables, revenue and statements of account as files over HTTP."""

import csv
import io
from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal

import httpx
import pikepdf
import pytest_asyncio
from starlette.applications import Starlette
from tortoise.context import TortoiseContext

from factories import NOW, make_business, make_customer
from folio.documents.pdf import PdfRenderer
from folio.models.access import Role
from folio.models.customers import Customer
from folio.services.access import create_api_key
from folio.services.invoices.finalize import finalize_invoice
from folio.services.payments.record import NewPayment, record_payment
from folio.web.receivables import routes
from invoice_drafts import make_draft
from paper import text_of


@pytest_asyncio.fixture
async def client(db: TortoiseContext) -> AsyncIterator[httpx.AsyncClient]:
    _, key = await create_api_key("reader", Role.READ_ONLY, now=NOW)
    async with PdfRenderer() as renderer:
        app = Starlette(routes=routes)
        app.state.pdf_renderer = renderer
        headers = {"Authorization": f"Bearer {key}"}
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://folio", headers=headers) as opened:
            yield opened


def rows_of(answer: httpx.Response) -> list[dict[str, str]]:
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


async def debtor(name: str = "Debtor Ltd", **fields: object) -> Customer:
    """Owes 119.50 since January and paid 20 on account."""
    business = await make_business()
    customer = await make_customer(business, name=name, **fields)
    draft = await make_draft(business, customer, rates=("119.5",), issue_on=date(2026, 1, 10), due_on=date(2026, 1, 20))
    await finalize_invoice(draft.id, now=NOW)
    new = NewPayment(
        Decimal(20), customer.id, "EUR", received_on=date(2026, 3, 1), reference="=HYPERLINK(1)", allocations=[]
    )
    await record_payment(new, now=NOW)
    return customer


async def test_receivables_come_as_a_table_of_customers(client: httpx.AsyncClient) -> None:
    customer = await debtor("=Debtor")
    parameters = {"businessId": str(customer.business_id), "asOf": "2026-03-15"}

    [row] = rows_of(await client.get("/receivables.csv", params=parameters))

    assert (row["as_of"], row["currency"], row["customer"]) == ("2026-03-15", "EUR", "'=Debtor")
    assert (row["not_due"], row["days_31_to_60"], row["credit_on_account"]) == ("0.00", "119.50", "20.00")
    assert (row["balance"], row["customer_id"]) == ("99.50", str(customer.id))


async def test_revenue_comes_by_month(client: httpx.AsyncClient) -> None:
    customer = await debtor()
    parameters = {"businessId": str(customer.business_id), "firstMonth": "2026-01-01", "lastMonth": "2026-01-31"}

    [row] = rows_of(await client.get("/revenue.csv", params=parameters))

    assert (row["month"], row["invoiced_net"], row["credited_net"], row["net"]) == (
        "2026-01",
        "119.50",
        "0.00",
        "119.50",
    )


async def test_a_statement_comes_as_a_table_whose_texts_are_no_formulas(client: httpx.AsyncClient) -> None:
    customer = await debtor()
    parameters = {"firstDay": "2026-01-01", "lastDay": "2026-03-15"}

    rows = rows_of(await client.get(f"/customers/{customer.id}/statement.csv", params=parameters))

    assert [(row["type"], row["amount"], row["balance"]) for row in rows] == [
        ("OPENING_BALANCE", "", "0.00"),
        ("INVOICE", "119.50", "119.50"),
        ("PAYMENT", "-20.00", "99.50"),
        ("CLOSING_BALANCE", "", "99.50"),
    ]
    assert rows[2]["reference"] == "'=HYPERLINK(1)"


async def test_a_statement_comes_on_paper_in_the_customers_language(client: httpx.AsyncClient) -> None:
    customer = await debtor(language="de")
    parameters = {"firstDay": "2026-01-01", "lastDay": "2026-03-15"}

    answer = await client.get(f"/customers/{customer.id}/statement.pdf", params=parameters)

    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"] == 'inline; filename="statement-EUR-2026-01-01-2026-03-15.pdf"'
    text = text_of(answer.content)
    assert "Kontoauszug" in text
    assert "Rechnung SEQ-1" in text
    assert "99,50 €" in text.replace("\xa0", " ")
    with pikepdf.open(io.BytesIO(answer.content)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "de"
        assert str(pdf.docinfo["/Title"]).startswith("Kontoauszug – Debtor Ltd")


async def test_what_cannot_be_is_refused_with_a_code(client: httpx.AsyncClient) -> None:
    customer = await debtor()

    not_a_day = await client.get(f"/customers/{customer.id}/statement.pdf?lastDay=tomorrow")
    nobody = await client.get(f"/customers/{customer.business_id}/statement.pdf")
    no_currency = await client.get(f"/customers/{customer.id}/statement.csv?currency=eur")
    no_business = await client.get("/receivables.csv")

    assert (not_a_day.status_code, nobody.status_code) == (400, 404)
    assert [answer.json()["errors"][0]["extensions"] for answer in (not_a_day, no_currency, no_business)] == [
        {"code": "INVALID_INPUT", "field": "lastDay"},
        {"code": "UNKNOWN_CURRENCY", "field": "currency"},
        {"code": "INVALID_INPUT", "field": "businessId"},
    ]


async def test_a_stranger_gets_nothing(client: httpx.AsyncClient) -> None:
    customer = await debtor()

    answer = await client.get(f"/customers/{customer.id}/statement.pdf", headers={"Authorization": "Bearer folio_x"})

    assert answer.status_code == 401
