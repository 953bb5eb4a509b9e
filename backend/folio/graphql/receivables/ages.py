"""Receivables by age as the API shows them: in all, by customer, and document by document."""

from collections.abc import Callable, Iterable
from datetime import date
from enum import Enum
from typing import Annotated, Any
from uuid import UUID

import strawberry

from folio.domain import receivables as domain
from folio.graphql.computed_pages import page_of
from folio.graphql.context import Info
from folio.graphql.invoices.lines import money
from folio.graphql.invoices.types import Invoice
from folio.graphql.pages import After, Connection, First
from folio.graphql.scalars import Money
from folio.models import businesses, customers, invoices
from folio.services.receivables import ageing, documents
from folio.services.rows import find

AgeBucket = strawberry.enum(
    domain.AgeBucket, description="Days after the due date. What is due today is NOT_DUE: it is not late yet."
)
OpenKind = strawberry.enum(documents.OpenKind, name="OpenItemKind", description="What is open.")

AsOf = Annotated[date | None, strawberry.argument(description="The end of which day; today unless said.")]
CurrencyCode = Annotated[str, strawberry.argument(description="ISO 4217 code.")]


@strawberry.enum(description="How the customers of a currency are sorted.")
class ReceivablesSort(Enum):
    CUSTOMER_ASC = "CUSTOMER_ASC"
    CUSTOMER_DESC = "CUSTOMER_DESC"
    BALANCE_ASC = "BALANCE_ASC"
    BALANCE_DESC = "BALANCE_DESC"
    OVERDUE_ASC = "OVERDUE_ASC"
    OVERDUE_DESC = "OVERDUE_DESC"


_SORTED_BY: dict[str, Callable[[ageing.CustomerAge], Any]] = {
    "CUSTOMER": lambda part: part.customer_name.casefold(),
    "BALANCE": lambda part: part.sums.balance_minor,
    "OVERDUE": lambda part: part.sums.overdue_minor,
}


@strawberry.type(description="What is open of one age.")
class AgeAmount:
    bucket: domain.AgeBucket
    amount: Money
    due_from: date | None = strawberry.field(description="The first due date in it; null where it has no end.")
    due_to: date | None = strawberry.field(description="The last due date in it.")


def ages_of(amounts: Iterable[tuple[domain.AgeBucket, int]], currency: str, as_of: date) -> list[AgeAmount]:
    """Each age with its amount and the due dates that fall into it."""
    return [
        AgeAmount(
            bucket=bucket,
            amount=money(minor, currency),
            due_from=domain.due_days(bucket, as_of)[0],
            due_to=domain.due_days(bucket, as_of)[1],
        )
        for bucket, minor in amounts
    ]


@strawberry.type(description="Open amounts of one currency by age, and what stands apart from the ages.")
class Receivables:
    currency: str
    sums: strawberry.Private[ageing.AgeSums]
    as_of: strawberry.Private[date]

    @strawberry.field(description="What is open on invoices and not given up, youngest first.")
    def ages(self) -> list[AgeAmount]:
        amounts = ((bucket, self.sums.bucket(bucket)) for bucket in domain.AgeBucket)
        return ages_of(amounts, self.currency, self.as_of)

    @strawberry.field(description="All ages together that are late.")
    def overdue(self) -> Money:
        return self._money(self.sums.overdue_minor)

    @strawberry.field(description="Invoices that are late.")
    def overdue_count(self) -> int:
        return self.sums.overdue_count

    @strawberry.field(description="Invoices that are open and not given up.")
    def invoice_count(self) -> int:
        return self.sums.invoice_count

    @strawberry.field(description="Open on invoices that were given up; in no age.")
    def uncollectible(self) -> Money:
        return self._money(self.sums.uncollectible_minor)

    @strawberry.field(description="Payments that are not applied to an invoice.")
    def credit_on_account(self) -> Money:
        return self._money(self.sums.credit_on_account_minor)

    @strawberry.field(description="Credit notes that are not applied to an invoice.")
    def credit_notes(self) -> Money:
        return self._money(self.sums.credit_notes_minor)

    @strawberry.field(description="All ages and the uncollectible, less the credits.")
    def balance(self) -> Money:
        return self._money(self.sums.balance_minor)

    def _money(self, minor: int) -> Money:
        return money(minor, self.currency)


@strawberry.type(description="One customer's part of the receivables of a currency.")
class CustomerReceivables:
    part: strawberry.Private[ageing.CustomerAge]
    as_of: strawberry.Private[date]

    @strawberry.field
    def customer_id(self) -> UUID:
        return self.part.customer_id

    @strawberry.field
    def customer_name(self) -> str:
        return self.part.customer_name

    @strawberry.field
    def receivables(self) -> Receivables:
        return Receivables(currency=self.part.currency, sums=self.part.sums, as_of=self.as_of)


@strawberry.type(description="Receivables at the end of a day.")
class ReceivablesByAge:
    as_of: date
    currencies: list[Receivables]


@strawberry.type(description="A document or payment with what was open of it at the end of a day.")
class OpenItem:
    kind: documents.OpenKind
    name: str | None = strawberry.field(description="The number, or the payment's reference.")
    day: date = strawberry.field(description="When it was issued or received.")
    due_on: date | None
    age: domain.AgeBucket | None = strawberry.field(description="Of an invoice.")
    is_uncollectible: bool

    @strawberry.field(description="The document's or payment's.")
    @staticmethod
    def source_id(item: strawberry.Parent[documents.OpenItem]) -> UUID:
        return item.id

    @strawberry.field(description="Above zero: what an invoice still asks for, or what a credit still holds.")
    @staticmethod
    def open(item: strawberry.Parent[documents.OpenItem]) -> Money:
        return money(item.open_minor, item.currency)

    @strawberry.field(graphql_type=Invoice | None, description="The invoice or credit note; null for a payment.")
    @staticmethod
    async def document(item: strawberry.Parent[documents.OpenItem], info: Info) -> invoices.Invoice | None:
        if item.kind is documents.OpenKind.PAYMENT:
            return None
        return await info.context.loaders.row(invoices.Invoice, item.id)


@strawberry.type
class Query:
    @strawberry.field(
        description="What customers owe at the end of a day, by how late it is. A past day is as it was: what stands "
        "counts from its own date, what was voided or undone since counts for the days on which it was on the books."
    )
    async def receivables(self, info: Info, business_id: UUID, as_of: AsOf = None) -> ReceivablesByAge:
        business = await find(businesses.Business, business_id, field="businessId")
        return shown(await ageing.receivables_by_age(business, as_of, now=info.context.now))

    @strawberry.field(
        graphql_type=Connection[CustomerReceivables],
        description="The customers who owe something in a currency, or have a credit, at the end of a day.",
    )
    async def customer_receivables(
        self,
        info: Info,
        business_id: UUID,
        currency: CurrencyCode,
        as_of: AsOf = None,
        sort: ReceivablesSort = ReceivablesSort.OVERDUE_DESC,
        first: First = None,
        after: After = None,
    ) -> Connection[Any]:
        business = await find(businesses.Business, business_id, field="businessId")
        found = await ageing.receivables_by_age(business, as_of, now=info.context.now)
        name, _, direction = sort.value.rpartition("_")
        parts = sorted(found.customers(currency), key=_SORTED_BY[name], reverse=direction == "DESC")
        rows = [CustomerReceivables(part=part, as_of=found.as_of) for part in parts]
        return page_of(rows, lambda row: row.part.customer_id, first=first, after=after)

    @strawberry.field(description="What one customer owes in each currency at the end of a day.")
    async def customer_accounts(self, info: Info, customer_id: UUID, as_of: AsOf = None) -> ReceivablesByAge:
        customer = await find(customers.Customer, customer_id, field="customerId")
        return shown(await ageing.receivables_of(customer, as_of, now=info.context.now))

    @strawberry.field(
        graphql_type=Connection[OpenItem],
        description="What a customer's receivables in a currency are made of: invoices by due date, then credits.",
    )
    async def open_items(
        self,
        info: Info,
        customer_id: UUID,
        currency: CurrencyCode,
        as_of: AsOf = None,
        first: First = None,
        after: After = None,
    ) -> Connection[Any]:
        customer = await find(customers.Customer, customer_id, field="customerId")
        items = await documents.open_items(customer, currency, as_of, now=info.context.now)
        return page_of(items, lambda item: item.id, first=first, after=after)


def shown(found: ageing.Ageing) -> ReceivablesByAge:
    """Receivables as the API shows them."""
    parts = [Receivables(currency=part.currency, sums=part.total, as_of=found.as_of) for part in found.currencies]
    return ReceivablesByAge(as_of=found.as_of, currencies=parts)
