"""Finding statements and their transactions, and how far their matching is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from folio.models.payments import BankTransaction, BankTransactionState

LONGEST_SEARCH = 200


@dataclass(frozen=True, slots=True)
class TransactionFilter:
    """What a bank transaction must be like; what is left out is not asked. Days are inclusive."""

    statement_id: UUID | None = None
    state_in: tuple[BankTransactionState, ...] | None = None
    currency: str | None = None
    booked_on_from: date | None = None
    booked_on_to: date | None = None
    search: str | None = None


def find_transactions(business_id: UUID, wanted: TransactionFilter) -> QuerySet[BankTransaction]:
    """The business's bank transactions that fit."""
    asked: dict[str, Any] = {
        "statement_id": wanted.statement_id,
        "state__in": wanted.state_in,
        "currency": wanted.currency,
        "booked_on__gte": wanted.booked_on_from,
        "booked_on__lte": wanted.booked_on_to,
    }
    found = BankTransaction.filter(
        business_id=business_id, **{name: value for name, value in asked.items() if value is not None}
    )
    text = (wanted.search or "").strip()[:LONGEST_SEARCH]
    if text:
        columns = ("counterparty", "account", "description")
        found = found.filter(Q(*(Q(**{f"{column}__icontains": text}) for column in columns), join_type=Q.OR))
    return found


async def counts_by_state(statement_ids: Sequence[UUID]) -> list[dict[BankTransactionState, int]]:
    """For each statement how many of its transactions wait, are payments, are ignored."""
    rows = (
        await BankTransaction.filter(statement_id__in=statement_ids)
        .annotate(rows=Count("id"))
        .group_by("statement_id", "state")
        .values("statement_id", "state", "rows")
    )
    counts = {statement_id: dict.fromkeys(BankTransactionState, 0) for statement_id in statement_ids}
    for row in rows:
        counts[row["statement_id"]][BankTransactionState(row["state"])] = row["rows"]
    return [counts[statement_id] for statement_id in statement_ids]
