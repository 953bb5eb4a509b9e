"""What a person decides about money on a bank statement."""

from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.errors import Payload, UserError, mutation, user_error
from folio.graphql.payments.changes import AllocationInput, allocations_of
from folio.graphql.payments.statements import BankTransaction
from folio.models import payments as models
from folio.services.payments.statements import bulk
from folio.services.payments.statements.decide import ignore_transaction, match_transaction, reopen_transaction


@strawberry.input(description="Who paid, and which invoices.")
class MatchBankTransactionInput:
    customer_id: UUID | None = strawberry.field(
        default=None, description="May be left out where `allocations` name an invoice."
    )
    allocations: list[AllocationInput] | None = strawberry.field(
        default=None,
        description="Left out: the customer's invoices, the oldest due date first. An empty list: all of it is "
        "credit on account.",
    )
    note: str | None = None


@strawberry.input
class IgnoreBankTransactionInput:
    reason: str = strawberry.field(description="Stays on record.")


@strawberry.input
class IgnoreBankTransactionsInput:
    transaction_ids: list[UUID]
    reason: str


@strawberry.input
class ConfirmCertainTransactionsInput:
    business_id: UUID
    statement_id: UUID | None = strawberry.field(default=None, description="Only those of one statement.")
    dry_run: bool = strawberry.field(default=False, description="Say what would be recorded; change nothing.")


@strawberry.type
class BankTransactionPayload(Payload):
    bank_transaction: BankTransaction | None


@strawberry.type(description="What became of one bank transaction: done, or refused with the reason.")
class BankTransactionOutcome:
    bank_transaction_id: UUID
    bank_transaction: BankTransaction | None = strawberry.field(description="Null when there is none by this id.")
    is_done: bool
    user_errors: list[UserError]


@strawberry.type
class BankTransactionOutcomesPayload(Payload):
    results: list[BankTransactionOutcome] | None


def _outcomes(outcomes: list[bulk.TransactionOutcome]) -> list[BankTransactionOutcome]:
    return [
        BankTransactionOutcome(
            bank_transaction_id=outcome.transaction_id,
            bank_transaction=outcome.transaction,  # type: ignore[arg-type]  # a row is its GraphQL type
            is_done=outcome.is_done,
            user_errors=[user_error(outcome.refusal)] if outcome.refusal else [],
        )
        for outcome in outcomes
    ]


@strawberry.type
class Mutation:
    @mutation(BankTransactionPayload, description="Record money on a bank statement as a payment.")
    async def match_bank_transaction(
        self, info: Info, id: UUID, input: MatchBankTransactionInput
    ) -> models.BankTransaction:
        return await match_transaction(
            id,
            customer_id=input.customer_id,
            allocations=allocations_of(input.allocations),
            note=input.note,
            now=info.context.now,
        )

    @mutation(BankTransactionPayload, description="Put money on a bank statement aside as none of ours, for a reason.")
    async def ignore_bank_transaction(
        self, info: Info, id: UUID, input: IgnoreBankTransactionInput
    ) -> models.BankTransaction:
        return await ignore_transaction(id, reason=input.reason, now=info.context.now)

    @mutation(BankTransactionPayload, description="Let an ignored bank transaction wait for a decision again.")
    async def reopen_bank_transaction(self, info: Info, id: UUID) -> models.BankTransaction:
        return await reopen_transaction(id, now=info.context.now)

    @mutation(
        BankTransactionOutcomesPayload,
        description="Record every open bank transaction whose best suggestion is certain, each by itself; at most a "
        "thousand in one call.",
    )
    async def confirm_certain_transactions(
        self, info: Info, input: ConfirmCertainTransactionsInput
    ) -> list[BankTransactionOutcome]:
        outcomes = await bulk.confirm_certain(
            input.business_id, statement_id=input.statement_id, now=info.context.now, is_dry_run=input.dry_run
        )
        return _outcomes(outcomes)

    @mutation(BankTransactionOutcomesPayload, description="Ignore several bank transactions for one reason.")
    async def ignore_bank_transactions(
        self, info: Info, input: IgnoreBankTransactionsInput
    ) -> list[BankTransactionOutcome]:
        outcomes = await bulk.ignore_transactions(input.transaction_ids, reason=input.reason, now=info.context.now)
        return _outcomes(outcomes)
