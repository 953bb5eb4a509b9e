"""Invoices as CSV: everything that a filter finds, in the order of the list."""

from collections.abc import AsyncIterator, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from tortoise.expressions import RawSQL

from folio.domain.lifecycle import DocumentStatus
from folio.domain.money import from_minor
from folio.models.invoices import Invoice
from folio.services.invoices.queries import InvoiceFilter, find_invoices
from folio.services.spreadsheets import csv_lines

COLUMNS = (
    "number", "document_type", "status", "payment_status", "customer", "currency", "issue_on", "due_on", "net", "tax",
    "total", "balance", "purchase_order", "reference", "source", "is_test", "created_at", "id",
)  # fmt: skip
SORTED_BY = {
    "CREATED_AT": "created_at",
    "ISSUE_ON": "issue_on",
    "DUE_ON": "due_on",
    "TOTAL": "total_minor",
    "NUMBER": "number",
    "CUSTOMER": "customer__name",
}
BATCH_SIZE = 500

_AMOUNTS = ("net_minor", "tax_minor", "total_minor", "paid_minor", "credited_minor")
_PLAIN = (
    "id", "number", "document_type", "status", "payment_status", "customer__name", "currency", "issue_on", "due_on",
    "purchase_order", "reference", "source", "is_test", "created_at",
)  # fmt: skip


# As text: making a hundred thousand ids of it would hold up everybody else's requests.
_ID = RawSQL("""CAST("invoices"."id" AS TEXT)""")


async def found_in_order(business_id: UUID, wanted: InvoiceFilter, sort: str, *, today: date) -> list[str]:
    """The ids of all invoices that fit; `sort` is a key of `SORTED_BY` with `_ASC` or `_DESC`."""
    name, _, direction = sort.rpartition("_")
    path, sign = SORTED_BY[name], "-" if direction == "DESC" else ""
    found = find_invoices(business_id, wanted, today=today).order_by(f"{sign}{path}", f"{sign}id")
    rows = await found.annotate(id_text=_ID).values_list("id_text", path)
    # A missing value counts as the largest; the databases do not agree on that by themselves.
    rows.sort(key=lambda row: (row[1] is None) != bool(sign))
    return [row[0] for row in rows]


async def export_invoices(ids: list[str]) -> AsyncIterator[str]:
    """The invoices as parts of a CSV file, its header first; never more than a batch in memory."""
    yield csv_lines([COLUMNS])
    for start in range(0, len(ids), BATCH_SIZE):
        batch = ids[start : start + BATCH_SIZE]
        rows = {str(row["id"]): row for row in await Invoice.filter(id__in=batch).values(*_PLAIN, *_AMOUNTS)}
        # What was deleted since the ids were read is left out.
        yield csv_lines(_cells(rows[row_id]) for row_id in batch if row_id in rows)


def _cells(row: Mapping[str, Any]) -> list[object]:
    net, tax, total, paid, credited = (from_minor(row[name], row["currency"]) for name in _AMOUNTS)
    is_voided = row["status"] == DocumentStatus.VOIDED
    figures = {
        "customer": row["customer__name"],
        "net": net,
        "tax": tax,
        "total": total,
        "balance": total * 0 if is_voided else total - paid - credited,
    }
    return [figures.get(column, row.get(column)) for column in COLUMNS]
