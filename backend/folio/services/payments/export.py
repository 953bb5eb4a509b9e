"""Payments as CSV: everything that a filter finds, the latest first."""

from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from folio.domain.money import from_minor
from folio.models.payments import Payment, PaymentAllocation
from folio.services.payments.queries import PaymentFilter, find_payments
from folio.services.spreadsheets import csv_lines

COLUMNS = (
    "received_on", "customer", "currency", "amount", "applied", "credit_on_account", "method", "source", "reference",
    "note", "invoices", "recorded_by", "created_at", "undone_at", "undo_reason", "id",
)  # fmt: skip
BATCH_SIZE = 500

_PLAIN = (
    "id", "received_on", "customer__name", "currency", "amount_minor", "applied_minor", "method", "source", "reference",
    "note", "recorded_by", "created_at", "undone_at", "undo_reason",
)  # fmt: skip


async def export_payments(business_id: UUID, wanted: PaymentFilter) -> AsyncIterator[str]:
    """The payments as parts of a CSV file, its header first; never more than a batch in memory."""
    yield csv_lines([COLUMNS])
    found = find_payments(business_id, wanted).order_by("-received_on", "-id")
    ids: list[UUID] = await found.values_list("id", flat=True)  # type: ignore[assignment]
    for start in range(0, len(ids), BATCH_SIZE):
        batch = ids[start : start + BATCH_SIZE]
        rows = {row["id"]: row for row in await Payment.filter(id__in=batch).values(*_PLAIN)}
        numbers = await _numbers(batch)
        yield csv_lines(_cells(rows[row_id], numbers[row_id]) for row_id in batch if row_id in rows)


async def _numbers(payment_ids: Sequence[UUID]) -> Mapping[UUID, list[str]]:
    """The numbers of the invoices that each payment pays."""
    standing = PaymentAllocation.filter(payment_id__in=payment_ids, removed_at__isnull=True)
    numbers: dict[UUID, list[str]] = defaultdict(list)
    for payment_id, number in await standing.order_by("id").values_list("payment_id", "invoice__number"):
        numbers[payment_id].append(number)
    return numbers


def _cells(row: Mapping[str, Any], numbers: Sequence[str]) -> list[object]:
    amount, applied = (from_minor(row[name], row["currency"]) for name in ("amount_minor", "applied_minor"))
    figures = {
        "customer": row["customer__name"],
        "amount": amount,
        "applied": applied,
        "credit_on_account": amount * 0 if row["undone_at"] else amount - applied,
        "invoices": ", ".join(numbers),
    }
    return [figures.get(column, row.get(column)) for column in COLUMNS]
