"""Searching invoices for a text: what holds it is found first, so that any order and filter stays quick.

A part of a text has no order that an index could follow: asked within a list in some order, a rare text would be
looked for in every invoice, each read from the table. Here one pass over a narrow index finds a few, and a list of
their ids takes the search's place; a common text, which any order meets soon, stays a condition.
"""

from dataclasses import replace
from uuid import UUID

from tortoise.connection import get_connection

from folio.models.database import CONNECTION
from folio.services.invoices.queries import LONGEST_SEARCH, InvoiceFilter

# More than these are common.
MOST_FOUND = 1_000

_FINDING = """
SELECT id FROM invoices WHERE business_id = $1 AND (
    number {like} OR purchase_order {like} OR reference {like}
    OR customer_id IN (SELECT id FROM customers WHERE business_id = $1 AND name {like})
) LIMIT $3
"""


async def with_search_resolved(business_id: UUID, wanted: InvoiceFilter) -> InvoiceFilter:
    """The same filter, with the ids of what holds the text in the search's place where they are few."""
    text = (wanted.search or "").strip()[:LONGEST_SEARCH]
    if not text:
        return wanted
    found = await _found(business_id, text)
    return replace(wanted, search=None, found_ids=tuple(found)) if len(found) <= MOST_FOUND else wanted


async def _found(business_id: UUID, text: str) -> list[UUID]:
    connection = get_connection(CONNECTION)
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    if connection.capabilities.dialect == "sqlite":
        # Its LIKE makes no difference between capitals and small letters.
        statement = _FINDING.format(like="LIKE ?2 ESCAPE '\\'").replace("$1", "?1").replace("$3", "?3")
        values: list[object] = [str(business_id), f"%{escaped}%", MOST_FOUND + 1]
    else:
        statement = _FINDING.format(like="ILIKE $2 ESCAPE '\\'")
        values = [business_id, f"%{escaped}%", MOST_FOUND + 1]
    return [UUID(str(row["id"])) for row in await connection.execute_query_dict(statement, values)]
