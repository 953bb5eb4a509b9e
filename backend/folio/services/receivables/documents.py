"""What a customer's receivables are made of: the invoices, credit notes and payments that were open on a day."""

# ruff: noqa: S608 — the statement is put together from the package's own parts; values are always bound.

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from folio.domain.receivables import AgeBucket, age_of
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.models.payments import Payment
from folio.services.inputs import require_currency
from folio.services.receivables.books import BookDay, read
from folio.services.receivables.open_items import OPEN_ITEMS


class OpenKind(StrEnum):
    """What is open: an invoice asks for money; a credit note or payment holds some that is not applied."""

    INVOICE = "INVOICE"
    CREDIT_NOTE = "CREDIT_NOTE"
    PAYMENT = "PAYMENT"


@dataclass(frozen=True, slots=True)
class OpenItem:
    """A document or payment with what was open of it, in minor units, above zero; an invoice also has an age.

    `name` is a number or a payment's reference, `day` when it was issued or received.
    """

    id: UUID
    kind: OpenKind
    currency: str
    open_minor: int
    day: date
    name: str | None = None
    due_on: date | None = None
    age: AgeBucket | None = None
    is_uncollectible: bool = False


_CREDIT = "id, '{}' AS kind, open_minor, {} AS due_on, 0 AS is_given_up, customer_id, currency FROM {}"
_STATEMENT = f"""
{OPEN_ITEMS},
items AS (
    SELECT id, 'INVOICE' AS kind, open_minor, due_on, is_given_up, customer_id, currency FROM open_invoices
    UNION ALL SELECT {_CREDIT.format("CREDIT_NOTE", "due_on", "open_credit_notes")}
    UNION ALL SELECT {_CREDIT.format("PAYMENT", "CAST(NULL AS DATE)", "open_payments")}
)
SELECT id, kind, open_minor, due_on, is_given_up FROM items
WHERE customer_id = $4 AND currency = $5 AND open_minor <> 0
"""


async def open_items(
    customer: Customer, currency: str, as_of: date | None = None, *, now: datetime
) -> tuple[OpenItem, ...]:
    """What was open at the end of the day (default: today): invoices by due date, then credit notes and payments."""
    require_currency(currency, field="currency")
    books = BookDay.of(await Business.get(id=customer.business_id), as_of, now=now, field="asOf")
    rows = await read(_STATEMENT, books.business.id, books.day, books.until, customer.id, currency)
    kinds, named = list(OpenKind), await _names([UUID(str(row["id"])) for row in rows])
    items = [_item(row, named, currency, books.day) for row in rows]
    return tuple(sorted(items, key=lambda item: (kinds.index(item.kind), item.due_on or item.day, item.id)))


async def _names(ids: list[UUID]) -> dict[UUID, tuple[str | None, date]]:
    documents = await Invoice.filter(id__in=ids).values_list("id", "number", "issue_on") if ids else []
    payments = await Payment.filter(id__in=ids).values_list("id", "reference", "received_on") if ids else []
    return {row_id: (name, day) for row_id, name, day in (*documents, *payments)}


def _item(
    row: Mapping[str, Any], named: Mapping[UUID, tuple[str | None, date]], currency: str, as_of: date
) -> OpenItem:
    kind, open_minor, item_id = OpenKind(row["kind"]), int(row["open_minor"]), UUID(str(row["id"]))
    name, day = named[item_id]
    if kind is not OpenKind.INVOICE:
        return OpenItem(item_id, kind, currency, open_minor, day, name)
    due_on = _day(row["due_on"])
    is_given_up = bool(row["is_given_up"])
    return OpenItem(item_id, kind, currency, open_minor, day, name, due_on, age_of(due_on, as_of), is_given_up)


def _day(value: date | str) -> date:
    """SQLite gives the days of a compound query as it keeps them."""
    return value if isinstance(value, date) else date.fromisoformat(value)
