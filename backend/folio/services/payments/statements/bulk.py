"""Many bank transactions at once: confirm what is certain, ignore what is none of ours; each by itself."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from folio.domain.errors import FolioError, InvalidInput
from folio.domain.matching import Suggestion
from folio.domain.money import from_minor
from folio.models.payments import BankTransaction, BankTransactionState
from folio.services.payments.allocations import Allocation
from folio.services.payments.statements.decide import ignore_transaction, match_transaction
from folio.services.payments.statements.suggestions import suggestions_for
from folio.services.trying import tried

LARGEST_BULK = 1_000


@dataclass(frozen=True, slots=True)
class TransactionOutcome:
    """What became of one transaction: decided, or refused with the reason."""

    transaction_id: UUID
    transaction: BankTransaction | None
    refusal: FolioError | None = None

    @property
    def is_done(self) -> bool:
        return self.refusal is None


@dataclass(frozen=True, slots=True)
class Certain:
    """An open transaction and the one way to book it that a person need not look at."""

    transaction: BankTransaction
    suggestion: Suggestion


async def certain_ones(business_id: UUID, *, statement_id: UUID | None = None) -> list[Certain]:
    """The open transactions, the oldest first, whose best suggestion is certain."""
    waiting = BankTransaction.filter(business_id=business_id, state=BankTransactionState.OPEN)
    if statement_id is not None:
        waiting = waiting.filter(statement_id=statement_id)
    rows = await waiting.order_by("booked_on", "id")
    found = zip(rows, await suggestions_for(rows), strict=True)
    return [Certain(row, likely[0]) for row, likely in found if likely and likely[0].is_certain]


async def confirm_certain(
    business_id: UUID, *, now: datetime, statement_id: UUID | None = None, is_dry_run: bool = False
) -> list[TransactionOutcome]:
    """Record every certain transaction as the payment that is suggested; at most a thousand in one go."""
    certain = (await certain_ones(business_id, statement_id=statement_id))[:LARGEST_BULK]

    async def confirm_each() -> list[TransactionOutcome]:
        return [await _outcome(row.transaction.id, _confirming(row, now)) for row in certain]

    return await (tried(confirm_each) if is_dry_run else confirm_each())


def _confirming(row: Certain, now: datetime) -> Callable[[], Awaitable[BankTransaction]]:
    currency = row.transaction.currency
    allocations = [
        Allocation(part.invoice_id, from_minor(part.amount_minor, currency)) for part in row.suggestion.parts
    ]
    return lambda: match_transaction(
        row.transaction.id, customer_id=row.suggestion.customer_id, allocations=allocations, now=now
    )


async def ignore_transactions(
    transaction_ids: Sequence[UUID], *, reason: str, now: datetime
) -> list[TransactionOutcome]:
    """Ignore several transactions for one reason."""
    asked = list(dict.fromkeys(transaction_ids))
    if len(asked) > LARGEST_BULK:
        raise InvalidInput(f"{len(asked)} transactions at once are too many; send at most {LARGEST_BULK}.")

    def ignoring(transaction_id: UUID) -> Callable[[], Awaitable[BankTransaction]]:
        return lambda: ignore_transaction(transaction_id, reason=reason, now=now)

    return [await _outcome(transaction_id, ignoring(transaction_id)) for transaction_id in asked]


async def _outcome(transaction_id: UUID, decide: Callable[[], Awaitable[BankTransaction]]) -> TransactionOutcome:
    try:
        return TransactionOutcome(transaction_id, await decide())
    except FolioError as refusal:
        return TransactionOutcome(transaction_id, await BankTransaction.get_or_none(id=transaction_id), refusal)
