"""Bank statements, the money on them, and which invoices it may pay."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import strawberry

from folio.domain import matching
from folio.domain.errors import NotFound
from folio.graphql.context import Info
from folio.graphql.customers import Customer
from folio.graphql.invoices.lines import money
from folio.graphql.invoices.types import Invoice
from folio.graphql.pages import After, Before, Connection, First, Last, PageInput, SortColumn, paginate
from folio.graphql.payments.types import Payment
from folio.graphql.scalars import Money
from folio.models import customers, invoices
from folio.models import payments as models
from folio.services.payments.statements.queries import TransactionFilter, counts_by_state, find_transactions
from folio.services.payments.statements.suggestions import suggestions_for

BankTransactionState = strawberry.enum(
    models.BankTransactionState,
    description="OPEN waits for a person; MATCHED became a payment; IGNORED is none of ours.",
)


@strawberry.type(description="How much of a bank transaction would pay an invoice.")
class SuggestedAllocation:
    invoice_row: strawberry.Private[UUID]
    amount: Money

    @strawberry.field(graphql_type=Invoice)
    async def invoice(self, info: Info) -> invoices.Invoice | None:
        return await info.context.loaders.row(invoices.Invoice, self.invoice_row)


@strawberry.type(description="A way to book a bank transaction; what is over stays as credit on account.")
class MatchSuggestion:
    customer_row: strawberry.Private[UUID]
    allocations: list[SuggestedAllocation] = strawberry.field(description="Empty: credit on account only.")
    credit: Money = strawberry.field(description="What would be credit on account.")
    score: int = strawberry.field(description="How much speaks for it, out of 100.")
    is_certain: bool = strawberry.field(description="`confirmCertainTransactions` takes it without a look.")
    reasons: list[str] = strawberry.field(description="What speaks for it, in sentences.")

    @strawberry.field(graphql_type=Customer)
    async def customer(self, info: Info) -> customers.Customer | None:
        return await info.context.loaders.row(customers.Customer, self.customer_row)


def _suggestion(row: models.BankTransaction, found: matching.Suggestion) -> MatchSuggestion:
    parts = [
        SuggestedAllocation(invoice_row=part.invoice_id, amount=money(part.amount_minor, row.currency))
        for part in found.parts
    ]
    over = row.amount_minor - sum(part.amount_minor for part in found.parts)
    return MatchSuggestion(
        customer_row=found.customer_id,
        allocations=parts,
        credit=money(over, row.currency),
        score=found.score,
        is_certain=found.is_certain,
        reasons=list(found.reasons),
    )


async def _load_suggestions(rows: list[Any]) -> list[list[matching.Suggestion]]:
    return await suggestions_for(rows)


@strawberry.type(description="Money that a bank statement says came in.")
class BankTransaction:
    id: UUID
    booked_on: date
    currency: str
    counterparty: str | None
    account: str | None
    description: str
    state: models.BankTransactionState
    reason: str | None = strawberry.field(description="Why it is ignored.")
    decided_by: str | None
    decided_at: datetime | None

    @strawberry.field
    @staticmethod
    def amount(row: strawberry.Parent[models.BankTransaction]) -> Money:
        return money(row.amount_minor, row.currency)

    @strawberry.field(graphql_type=Payment | None, description="The payment that it became.")
    @staticmethod
    async def payment(row: strawberry.Parent[models.BankTransaction], info: Info) -> models.Payment | None:
        return await info.context.loaders.row(models.Payment, row.payment_id)

    @strawberry.field(description="While it is open, the likeliest ways to book it, the best first.")
    @staticmethod
    async def suggestions(row: strawberry.Parent[models.BankTransaction], info: Info) -> list[MatchSuggestion]:
        found: list[matching.Suggestion] = await info.context.loaders.batch("suggestions", _load_suggestions, row)
        return [_suggestion(row, one) for one in found]


@strawberry.type(description="A file of bank transactions that was imported; the same file is taken once.")
class BankStatement:
    id: UUID
    file_name: str
    imported_by: str
    imported_at: datetime
    transaction_count: int = strawberry.field(description="Lines that were new money.")
    known_count: int = strawberry.field(description="Lines that another statement had brought before.")
    debit_count: int = strawberry.field(description="Lines of money that went out; they are not kept.")
    skipped_count: int = strawberry.field(description="Lines that could not be read and were left out on request.")

    @strawberry.field(description="How many of its transactions wait for a person.")
    @staticmethod
    async def open_count(row: strawberry.Parent[models.BankStatement], info: Info) -> int:
        return (await _counts(info, row.id))[models.BankTransactionState.OPEN]

    @strawberry.field(description="How many of them became payments.")
    @staticmethod
    async def matched_count(row: strawberry.Parent[models.BankStatement], info: Info) -> int:
        return (await _counts(info, row.id))[models.BankTransactionState.MATCHED]

    @strawberry.field(description="How many of them are none of ours.")
    @staticmethod
    async def ignored_count(row: strawberry.Parent[models.BankStatement], info: Info) -> int:
        return (await _counts(info, row.id))[models.BankTransactionState.IGNORED]


async def _counts(info: Info, statement_id: UUID) -> dict[models.BankTransactionState, int]:
    found: dict[models.BankTransactionState, int] = await info.context.loaders.batch(
        "statement_counts", counts_by_state, statement_id
    )
    return found


@strawberry.input(description="What a bank transaction must be like; what is left out is not asked.")
class BankTransactionFilterInput:
    statement_id: UUID | None = None
    state_in: list[models.BankTransactionState] | None = None
    currency: str | None = None
    booked_on_from: date | None = None
    booked_on_to: date | None = strawberry.field(default=None, description="Inclusive.")
    search: str | None = strawberry.field(
        default=None, description="A part of the counterparty, its account or the description."
    )

    def wanted(self) -> TransactionFilter:
        """The same in the service's words."""
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in vars(self).items()
        }
        return TransactionFilter(**values)


@strawberry.type
class Query:
    @strawberry.field(graphql_type=BankStatement, description="One bank statement.")
    async def bank_statement(self, info: Info, id: UUID) -> models.BankStatement:
        found = await info.context.loaders.row(models.BankStatement, id)
        if found is None:
            raise NotFound(f"There is no bank statement {id}.", field="id")
        return found

    @strawberry.field(graphql_type=Connection[BankStatement], description="Imported bank statements, the latest first.")
    async def bank_statements(
        self,
        business_id: UUID,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[models.BankStatement]:
        rows = models.BankStatement.filter(business_id=business_id)
        latest_first = [SortColumn("imported_at", descending=True)]
        return await paginate(rows, latest_first, PageInput(first, after, last, before))

    @strawberry.field(
        graphql_type=Connection[BankTransaction], description="Money on bank statements, the earliest booked first."
    )
    async def bank_transactions(
        self,
        business_id: UUID,
        filter: BankTransactionFilterInput | None = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[models.BankTransaction]:
        rows = find_transactions(business_id, (filter or BankTransactionFilterInput()).wanted())
        return await paginate(rows, [SortColumn("booked_on")], PageInput(first, after, last, before))
