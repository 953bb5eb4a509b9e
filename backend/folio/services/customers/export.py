"""Customers as CSV."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

from tortoise.queryset import QuerySet

from folio.models.customers import Customer
from folio.services.inputs import ADDRESS_PARTS
from folio.services.rows import camel_case
from folio.services.spreadsheets import csv_lines

COLUMNS = (
    "name", "legal_name", "registration_id", *ADDRESS_PARTS, "tax_status", "currency", "language", "payment_terms_days",
    "purchase_order", "archived_at", "created_at", "id",
)  # fmt: skip
BATCH_SIZE = 500


async def export_customers(found: QuerySet[Customer]) -> AsyncIterator[str]:
    """The customers by name, as parts of a CSV file, its header first."""
    yield csv_lines([COLUMNS])
    ids = await found.order_by("name", "id").values_list("id", flat=True)
    for start in range(0, len(ids), BATCH_SIZE):
        rows = await Customer.filter(id__in=ids[start : start + BATCH_SIZE]).order_by("name", "id").values()
        yield csv_lines(_cells(row) for row in rows)


def _cells(row: Mapping[str, Any]) -> list[object]:
    address = {part: row["billing_address"].get(camel_case(part)) for part in ADDRESS_PARTS}
    return [address[column] if column in address else row[column] for column in COLUMNS]
