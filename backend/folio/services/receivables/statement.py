"""A statement of account: what a customer owed at first, every change of it in a period, and what it owes at the end.

An invoice voided or a payment undone on a later day than it was entered stands as a pair, on the day it was entered
and on the day it was taken back, so that statements which the customer has still add up. One taken back on the same
day is left out: it was a slip.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from folio.domain.errors import InvalidInput, InvalidPeriod
from folio.domain.lifecycle import DocumentType
from folio.domain.periods import add_months
from folio.domain.receivables import Account, AccountEntry, AgeBucket, Booking, EntryKind, settle_account
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.models.payments import Payment
from folio.services.inputs import require_currency
from folio.services.receivables.books import BookDay, require_bookable
from folio.services.receivables.documents import OpenItem, OpenKind, open_items

MONTHS_SHOWN = 3
_DOCUMENT = ("id", "document_type", "number", "issue_on", "due_on", "total_minor", "finalized_at", "voided_at")
_PAYMENT = ("id", "amount_minor", "received_on", "reference", "created_at", "undone_at")


@dataclass(frozen=True, slots=True)
class Statement:
    """The account in a currency from `first_day` to `last_day`, and what its closing balance is made of.

    To the customer a debt is as old as it is, also one that was given up: `ages` has no place apart for those.
    """

    business: Business
    customer: Customer
    currency: str
    first_day: date
    last_day: date
    account: Account
    ages: dict[AgeBucket, int]
    credit_minor: int


async def statement_of_account(
    customer: Customer,
    currency: str | None = None,
    first_day: date | None = None,
    last_day: date | None = None,
    *,
    now: datetime,
) -> Statement:
    """The statement for the days from first to last: three months up to today unless said."""
    business = await Business.get(id=customer.business_id)
    currency = require_currency(currency, field="currency") if currency else await _only_currency(customer, business)
    books = BookDay.of(business, last_day, now=now, field="lastDay")
    first_day = first_day or add_months(books.day.replace(day=1), 1 - MONTHS_SHOWN)
    require_bookable(first_day, field="firstDay")
    if first_day > books.day:
        raise InvalidPeriod(f"The last day, {books.day}, is before the first, {first_day}.", field="firstDay")
    entries = [entry async for entry in _entries(customer, currency, books)]
    items = await open_items(customer, currency, books.day, now=now)
    ages, credit_minor = _ages(items)
    account = settle_account(entries, first_day, books.day)
    return Statement(business, customer, currency, first_day, books.day, account, ages, credit_minor)


async def account_currencies(customer: Customer) -> list[str]:
    """The currencies in which the customer was ever billed or paid."""
    documents = Invoice.filter(customer_id=customer.id, finalized_at__not_isnull=True)
    payments = Payment.filter(customer_id=customer.id)
    found = [await rows.distinct().values_list("currency", flat=True) for rows in (documents, payments)]
    return sorted({str(currency) for currencies in found for currency in currencies})


async def _only_currency(customer: Customer, business: Business) -> str:
    found = await account_currencies(customer)
    if len(found) > 1:
        raise InvalidInput(f"{customer.name} has accounts in {', '.join(found)}; say which.", field="currency")
    return found[0] if found else customer.currency or business.default_currency


async def _entries(customer: Customer, currency: str, books: BookDay) -> Any:
    documents = Invoice.filter(
        customer_id=customer.id, currency=currency, finalized_at__not_isnull=True, issue_on__lte=books.day
    )
    for row in await documents.values(*_DOCUMENT):
        for entry in _of_document(row, books):
            yield entry
    payments = Payment.filter(customer_id=customer.id, currency=currency, received_on__lte=books.day)
    for row in await payments.values(*_PAYMENT):
        for entry in _of_payment(row, books):
            yield entry


def _of_document(row: Mapping[str, Any], books: BookDay) -> Iterator[AccountEntry]:
    is_invoice = row["document_type"] == DocumentType.INVOICE
    kinds = (EntryKind.INVOICE, EntryKind.INVOICE_VOIDED)
    if not is_invoice:
        kinds = (EntryKind.CREDIT_NOTE, EntryKind.CREDIT_NOTE_VOIDED)
    amount = row["total_minor"] if is_invoice else -row["total_minor"]
    due_on = row["due_on"] if is_invoice else None
    entry = AccountEntry(row["issue_on"], kinds[0], row["id"], amount, name=row["number"], due_on=due_on)
    return _booked(entry, kinds[1], row["finalized_at"], row["voided_at"], books)


def _of_payment(row: Mapping[str, Any], books: BookDay) -> Iterator[AccountEntry]:
    entry = AccountEntry(
        row["received_on"],
        EntryKind.PAYMENT,
        row["id"],
        -row["amount_minor"],
        name=row["reference"],
    )
    return _booked(entry, EntryKind.PAYMENT_UNDONE, row["created_at"], row["undone_at"], books)


def _booked(
    entry: AccountEntry, reversal: EntryKind, entered_at: datetime, taken_back_at: datetime | None, books: BookDay
) -> Iterator[AccountEntry]:
    """The entry on the day from which it counts, and its reversal."""
    taken_back = books.day_of(taken_back_at) if taken_back_at else None
    span = Booking(entry.day, books.day_of(entered_at), taken_back).span
    if span is None:
        return
    first, end = span
    yield entry.on(first)
    if end is not None:
        yield entry.reversed(reversal, end)


def _ages(items: tuple[OpenItem, ...]) -> tuple[dict[AgeBucket, int], int]:
    ages, credit_minor = dict.fromkeys(AgeBucket, 0), 0
    for item in items:
        if item.kind is OpenKind.INVOICE and item.age is not None:
            ages[item.age] += item.open_minor
        else:
            credit_minor += item.open_minor
    return ages, credit_minor
