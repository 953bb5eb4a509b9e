"""Finding invoices: one, pages of them, and what a whole filtered list adds up to."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import strawberry

from folio.domain import lifecycle
from folio.domain.errors import NotFound
from folio.graphql.context import Info
from folio.graphql.invoices.lines import money
from folio.graphql.invoices.types import Invoice
from folio.graphql.pages import After, Before, Connection, First, Last, PageInput, SortColumn, paginate
from folio.graphql.scalars import Money
from folio.models import businesses
from folio.models import invoices as models
from folio.services.invoices import queries
from folio.services.invoices.queries import find_invoices, total_invoices
from folio.services.invoices.searching import with_search_resolved
from folio.services.rows import find


@strawberry.enum(description="Missing values sort as the largest.")
class InvoiceSort(Enum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    ISSUE_ON_ASC = "ISSUE_ON_ASC"
    ISSUE_ON_DESC = "ISSUE_ON_DESC"
    DUE_ON_ASC = "DUE_ON_ASC"
    DUE_ON_DESC = "DUE_ON_DESC"
    TOTAL_ASC = "TOTAL_ASC"
    TOTAL_DESC = "TOTAL_DESC"
    NUMBER_ASC = "NUMBER_ASC"
    NUMBER_DESC = "NUMBER_DESC"
    CUSTOMER_ASC = "CUSTOMER_ASC"
    CUSTOMER_DESC = "CUSTOMER_DESC"


_COLUMNS = {
    "CREATED_AT": ("created_at", False),
    "ISSUE_ON": ("issue_on", True),
    "DUE_ON": ("due_on", True),
    "TOTAL": ("total_minor", False),
    "NUMBER": ("number", True),
    "CUSTOMER": ("customer__name", False),
}


def sort_columns(sort: InvoiceSort) -> list[SortColumn]:
    """The columns behind a sorting; the id follows them in every list."""
    name, _, direction = sort.value.rpartition("_")
    path, nullable = _COLUMNS[name]
    columns = [SortColumn(path, descending=direction == "DESC", nullable=nullable)]
    if name == "CUSTOMER":
        # Of one customer after the other: so a database can walk along the customers' index.
        columns.append(SortColumn("customer_id", descending=direction == "DESC"))
    return columns


async def invoice_page(
    info: Info, business_id: UUID, wanted: queries.InvoiceFilter, sort: InvoiceSort, page: PageInput
) -> Connection[models.Invoice]:
    """A page of the business's invoices that fit."""
    today = await today_of(info, business_id)
    found = find_invoices(business_id, await with_search_resolved(business_id, wanted), today=today)
    if sort in {InvoiceSort.CUSTOMER_ASC, InvoiceSort.CUSTOMER_DESC}:
        found = found.filter(customer__business_id=business_id)
    return await paginate(found, sort_columns(sort), page)


@strawberry.input(description="What an invoice must be like; what is left out is not asked.")
class InvoiceFilterInput:
    ids: list[UUID] | None = strawberry.field(default=None, description="Among these only; 1,000 at most.")
    document_type: lifecycle.DocumentType | None = strawberry.field(
        default=lifecycle.DocumentType.INVOICE,
        description="Null finds both; sums then subtract credit notes.",
    )
    status_in: list[lifecycle.DocumentStatus] | None = None
    status_not_in: list[lifecycle.DocumentStatus] | None = None
    payment_status_in: list[lifecycle.PaymentStatus] | None = None
    payment_status_not_in: list[lifecycle.PaymentStatus] | None = None
    customer_ids: list[UUID] | None = None
    customer_ids_not_in: list[UUID] | None = None
    schedule_id: UUID | None = None
    currency: str | None = None
    currency_in: list[str] | None = None
    currency_not_in: list[str] | None = None
    number: str | None = strawberry.field(default=None, description="Exactly this number.")
    search: str | None = strawberry.field(
        default=None, description="A part of the number, the customer's name, the purchase order or the reference."
    )
    source_in: list[models.InvoiceSource] | None = None
    source_not_in: list[models.InvoiceSource] | None = None
    issue_on_from: date | None = None
    issue_on_to: date | None = strawberry.field(default=None, description="Inclusive.")
    due_on_from: date | None = None
    due_on_to: date | None = strawberry.field(default=None, description="Inclusive.")
    created_from: datetime | None = None
    created_to: datetime | None = strawberry.field(default=None, description="Exclusive.")
    min_total: Decimal | None = strawberry.field(default=None, description="Needs `currency`.")
    max_total: Decimal | None = strawberry.field(default=None, description="Needs `currency`.")
    is_overdue: bool | None = None
    is_test: bool | None = None
    has_warnings: bool | None = None

    def wanted(self) -> queries.InvoiceFilter:
        """The same in the service's words."""
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in vars(self).items()
        }
        return queries.InvoiceFilter(**values)


@strawberry.type(description="Sums in one currency; voided documents count in none of them.")
class CurrencyTotals:
    currency: str
    count: int

    @strawberry.field
    @staticmethod
    def net(totals: strawberry.Parent[queries.CurrencyTotals]) -> Money:
        return money(totals.net_minor, totals.currency)

    @strawberry.field
    @staticmethod
    def tax(totals: strawberry.Parent[queries.CurrencyTotals]) -> Money:
        return money(totals.tax_minor, totals.currency)

    @strawberry.field
    @staticmethod
    def total(totals: strawberry.Parent[queries.CurrencyTotals]) -> Money:
        return money(totals.total_minor, totals.currency)

    @strawberry.field(description="What is still owed.")
    @staticmethod
    def balance(totals: strawberry.Parent[queries.CurrencyTotals]) -> Money:
        return money(totals.balance_minor, totals.currency)


@strawberry.type(description="How many documents are in a state.")
class StatusCount:
    status: lifecycle.DocumentStatus
    count: int


@strawberry.type(description="What a whole filtered list adds up to.")
class InvoiceTotals:
    count: int
    by_currency: list[CurrencyTotals]

    @strawberry.field(description="All states, also those without a document.")
    @staticmethod
    def by_status(totals: strawberry.Parent[queries.InvoiceTotals]) -> list[StatusCount]:
        return [StatusCount(status=status, count=count) for status, count in totals.by_status.items()]


async def today_of(info: Info, business_id: UUID) -> date:
    return info.context.today(await find(businesses.Business, business_id, field="businessId"))


@strawberry.type
class Query:
    @strawberry.field(graphql_type=Invoice, description="One invoice or credit note.")
    async def invoice(self, info: Info, id: UUID) -> models.Invoice:
        found = await info.context.loaders.row(models.Invoice, id)
        if found is None:
            raise NotFound(f"There is no invoice {id}.", field="id")
        return found

    @strawberry.field(
        graphql_type=Connection[Invoice],
        description="Invoices of a business; credit notes too if the filter says so.",
    )
    async def invoices(
        self,
        info: Info,
        business_id: UUID,
        filter: InvoiceFilterInput | None = None,
        sort: InvoiceSort = InvoiceSort.CREATED_AT_DESC,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[models.Invoice]:
        wanted = (filter or InvoiceFilterInput()).wanted()
        return await invoice_page(info, business_id, wanted, sort, PageInput(first, after, last, before))

    @strawberry.field(
        graphql_type=InvoiceTotals, description="Sums by currency and counts by status of a whole filtered list."
    )
    async def invoice_totals(
        self, info: Info, business_id: UUID, filter: InvoiceFilterInput | None = None
    ) -> queries.InvoiceTotals:
        wanted = (filter or InvoiceFilterInput()).wanted()
        wanted = await with_search_resolved(business_id, wanted)
        return await total_invoices(business_id, wanted, today=await today_of(info, business_id))
