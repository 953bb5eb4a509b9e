"""Statements of account as the API shows them."""

from datetime import date
from typing import Annotated
from uuid import UUID

import strawberry

from folio.domain import receivables as domain
from folio.graphql.context import Info
from folio.graphql.customers import Customer
from folio.graphql.invoices.lines import money
from folio.graphql.receivables.ages import AgeAmount, ages_of
from folio.graphql.scalars import Money
from folio.models import customers
from folio.services.receivables import printing, statement
from folio.services.rows import find

EntryKind = strawberry.enum(domain.EntryKind, name="AccountEntryKind", description="What changed an account.")

Currency = Annotated[
    str | None, strawberry.argument(description="ISO 4217 code; may be left out when the customer has only one.")
]
FirstDay = Annotated[
    date | None, strawberry.argument(description="Unless said, the first of the month two months before the last day.")
]
LastDay = Annotated[date | None, strawberry.argument(description="Today unless said.")]


@strawberry.type(description="One change of an account.")
class AccountEntry:
    entry: strawberry.Private[domain.AccountEntry]
    currency: strawberry.Private[str]

    @strawberry.field
    def day(self) -> date:
        return self.entry.day

    @strawberry.field
    def kind(self) -> domain.EntryKind:
        return self.entry.kind

    @strawberry.field(description="The document's or payment's.")
    def source_id(self) -> UUID:
        return self.entry.source_id

    @strawberry.field(description="The number, or the payment's reference.")
    def name(self) -> str | None:
        return self.entry.name

    @strawberry.field
    def due_on(self) -> date | None:
        return self.entry.due_on

    @strawberry.field(description="Above zero: more is owed.")
    def amount(self) -> Money:
        return money(self.entry.amount_minor, self.currency)

    @strawberry.field(description="What is owed after it.")
    def balance(self) -> Money:
        return money(self.entry.balance_minor, self.currency)


@strawberry.type(
    description="A customer's account in a currency. What was voided or undone on a later day stands as a pair; on the "
    "day it was entered, not at all."
)
class Statement:
    account: strawberry.Private[statement.Statement]

    @strawberry.field(graphql_type=Customer)
    def customer(self) -> customers.Customer:
        return self.account.customer

    @strawberry.field
    def currency(self) -> str:
        return self.account.currency

    @strawberry.field
    def first_day(self) -> date:
        return self.account.first_day

    @strawberry.field
    def last_day(self) -> date:
        return self.account.last_day

    @strawberry.field(description="What was owed before the first day.")
    def opening_balance(self) -> Money:
        return self._money(self.account.account.opening_minor)

    @strawberry.field(description="What is owed at the end of the last day; below zero the customer has a credit.")
    def closing_balance(self) -> Money:
        return self._money(self.account.account.closing_minor)

    @strawberry.field
    def entries(self) -> list[AccountEntry]:
        currency = self.account.currency
        return [AccountEntry(entry=entry, currency=currency) for entry in self.account.account.entries]

    @strawberry.field(description="What the closing balance is made of; given-up invoices have their age here.")
    def ages(self) -> list[AgeAmount]:
        return ages_of(self.account.ages.items(), self.account.currency, self.account.last_day)

    @strawberry.field(description="Payments and credit notes that are not applied: taken off the ages.")
    def credit(self) -> Money:
        return self._money(self.account.credit_minor)

    def _money(self, minor: int) -> Money:
        return money(minor, self.account.currency)

    @strawberry.field(description="The page that the PDF is printed from, whole: styles and pictures are inside.")
    async def html(self) -> str:
        return await printing.statement_html(self.account)


@strawberry.type
class Query:
    @strawberry.field(description="A customer's account in a currency from a first to a last day.")
    async def statement(
        self,
        info: Info,
        customer_id: UUID,
        currency: Currency = None,
        first_day: FirstDay = None,
        last_day: LastDay = None,
    ) -> Statement:
        customer = await find(customers.Customer, customer_id, field="customerId")
        account = await statement.statement_of_account(customer, currency, first_day, last_day, now=info.context.now)
        return Statement(account=account)

    @strawberry.field(description="The currencies in which a customer was ever billed or paid.")
    async def account_currencies(self, customer_id: UUID) -> list[str]:
        return await statement.account_currencies(await find(customers.Customer, customer_id, field="customerId"))
