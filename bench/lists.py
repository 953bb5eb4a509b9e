"""Lists of invoices through GraphQL, against the same rows read bare and encoded."""

from datetime import timedelta
from decimal import Decimal
from functools import partial
from itertools import groupby
from typing import Any
from uuid import UUID

import orjson

from bench.asking import ask
from bench.results import Result, time_result
from bench.setting import Setting
from bench.stopwatch import best_of_each, best_seconds
from factories import NOW, make_business
from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.domain.tax import TaxTreatment
from folio.graphql.invoices.lists import InvoiceSort, sort_columns
from folio.graphql.pages import PageInput, paginate
from folio.models.customers import Customer
from folio.models.fields import new_id
from folio.models.invoices import Invoice, InvoiceSource, LineItem, LineItemGroup, Origin
from folio.services.invoices.queries import InvoiceFilter, find_invoices

PAGE = 50
DEEP_PAGE = 200
LINES = 10
DOCUMENTS = """
query ($businessId: UUID!) {
  invoices(businessId: $businessId, first: 50) {
    edges {
      cursor
      node {
        id number status currency issueOn dueOn total { amount currency }
        customer { id name }
        groups { id name lines { id name quantity rate serviceStart amount { amount currency } } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""
LIST = """
query ($businessId: UUID!, $after: String, $filter: InvoiceFilterInput) {
  invoices(businessId: $businessId, first: 50, after: $after, filter: $filter) {
    edges {
      cursor
      node { id number status paymentStatus issueOn dueOn total { amount currency } customer { id name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""
BARE_PAGE = (
    "SELECT i.*, c.name AS customer_name FROM invoices i JOIN customers c ON c.id = i.customer_id "
    "WHERE i.business_id = $1 AND i.document_type = 'INVOICE' "
)
NEWEST = f"ORDER BY i.created_at DESC, i.id DESC LIMIT {PAGE}"
BEYOND = "AND (i.created_at, i.id) < ($2, $3) "


async def measure(setting: Setting) -> list[Result]:
    business_id = await _invoices(setting.sized(20_000))
    await setting.bare.execute("ANALYZE")
    newest = await setting.bare.fetch(BARE_PAGE + NEWEST, _key(setting, business_id))
    await _lines([UUID(str(row["id"])) for row in newest])
    deep = min(DEEP_PAGE, setting.sized(20_000) // PAGE - 1)
    return [
        await _documents(setting, business_id),
        *await _page(setting, business_id, 1),
        *await _page(setting, business_id, deep),
        *await _page(setting, business_id, 1, status_in=(DocumentStatus.DRAFT,)),
    ]


def _key(setting: Setting, value: UUID) -> Any:
    return str(value) if setting.engine == "sqlite" else value


async def _documents(setting: Setting, business_id: UUID) -> Result:
    async def floor() -> bytes:
        invoices = await setting.bare.fetch(BARE_PAGE + NEWEST, _key(setting, business_id))
        keys = [row["id"] for row in invoices]
        groups = await _children(setting, "line_item_groups", "invoice_id", keys)
        lines = await _children(setting, "line_items", "group_id", [row["id"] for row in groups])
        lines_of = {key: list(rows) for key, rows in groupby(lines, lambda row: row["group_id"])}
        groups_of = {key: list(rows) for key, rows in groupby(groups, lambda row: row["invoice_id"])}
        for group in groups:
            group["lines"] = lines_of[group["id"]]
        for invoice in invoices:
            invoice["groups"] = groups_of[invoice["id"]]
        return orjson.dumps(invoices, default=_plain)

    bare, seconds = await best_of_each(floor, partial(ask, DOCUMENTS, businessId=str(business_id)), 5 * setting.rounds)
    return time_result("50 invoices × 10 lines + customer", floor=bare, seconds=seconds, most_ratio=6)


async def _children(setting: Setting, table: str, parent: str, keys: list[Any]) -> list[dict[str, Any]]:
    places = ", ".join(f"${place}" for place in range(1, len(keys) + 1))
    statement = f"SELECT * FROM {table} WHERE {parent} IN ({places}) ORDER BY {parent}, position"
    return await setting.bare.fetch(statement, *keys)


def _plain(value: Any) -> str:
    assert isinstance(value, UUID | Decimal)
    return str(value)


async def _page(setting: Setting, business_id: UUID, number: int, **filters: Any) -> list[Result]:
    """The query behind a page against the bare one, and the page as GraphQL answers it."""
    after, row = await _end_of(setting, business_id, number - 1)
    condition = "AND i.status = 'DRAFT' " if filters else ""
    statement = BARE_PAGE + condition + (BEYOND if row else "") + NEWEST
    values = [_key(setting, business_id), *((row["created_at"], row["id"]) if row else ())]
    wanted = InvoiceFilter(document_type=DocumentType.INVOICE, **filters)

    async def query() -> None:
        found = find_invoices(business_id, wanted, today=NOW.date())
        page = await paginate(found, sort_columns(InvoiceSort.CREATED_AT_DESC), PageInput(after=after))
        assert len(page.edges) == PAGE

    bare, seconds = await best_of_each(partial(setting.bare.fetch, statement, *values), query, 5 * setting.rounds)
    asked = {"documentType": "INVOICE"} | ({"statusIn": ["DRAFT"]} if filters else {})
    answer = partial(ask, LIST, businessId=str(business_id), after=after, filter=asked)
    answered = await best_seconds(answer, 5 * setting.rounds)
    what = f"page {number}{' of drafts' if filters else ''}"
    return [
        time_result(f"invoice list, {what}: query", floor=bare, seconds=seconds, most_ratio=3),
        time_result(f"invoice list, {what}: GraphQL", floor=None, seconds=answered, most_seconds=0.1),
    ]


async def _end_of(setting: Setting, business_id: UUID, page: int) -> tuple[str | None, dict[str, Any] | None]:
    """The cursor and the bare row at which a page ends."""
    if not page:
        return None, None
    cursor: str | None = None
    for _ in range(page):
        answer = orjson.loads(await ask(LIST, businessId=str(business_id), after=cursor))
        cursor = answer["data"]["invoices"]["pageInfo"]["endCursor"]
    last = answer["data"]["invoices"]["edges"][-1]["node"]["id"]
    (row,) = await setting.bare.fetch("SELECT id, created_at FROM invoices WHERE id = $1", _key(setting, UUID(last)))
    return cursor, row


async def _invoices(count: int) -> UUID:
    business = await make_business()
    customers = [Customer(id=new_id(), business_id=business.id, name=f"Customer {number}") for number in range(200)]
    await Customer.bulk_create(customers)
    invoices = [
        Invoice(
            business_id=business.id,
            customer_id=customers[number % 200].id,
            source=InvoiceSource.ONE_OFF,
            currency="EUR",
            payment_terms_days=30,
            language="en",
            total_minor=number,
            created_at=NOW - timedelta(minutes=number),
        )
        for number in range(count)
    ]
    await Invoice.bulk_create(invoices, batch_size=500)
    return business.id


async def _lines(invoice_ids: list[UUID]) -> None:
    groups = [
        LineItemGroup(id=new_id(), invoice_id=key, origin=Origin.PERSON, name=f"Group {position}", position=position)
        for key in invoice_ids
        for position in range(2)
    ]
    await LineItemGroup.bulk_create(groups)
    lines = [_line(group, position) for group in groups for position in range(LINES // 2)]
    await LineItem.bulk_create(lines, batch_size=500)


def _line(group: LineItemGroup, position: int) -> LineItem:
    return LineItem(
        invoice_id=group.invoice_id,
        group_id=group.id,
        origin=Origin.PERSON,
        name=f"Line {position}",
        quantity=Decimal(position),
        rate=Decimal("1.5"),
        amount_minor=150 * position,
        tax_treatment=TaxTreatment.STANDARD,
        tax_rate=Decimal(19),
        service_start=NOW.date(),
        position=position,
    )
