"""Receivables by age: what customers owe on a day, by how late it is, for each currency."""

# ruff: noqa: S608 — the statement is put together from the package's own parts; values are always bound.

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

from folio.domain.receivables import MOST_DAYS_LATE, AgeBucket, due_days
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.services.receivables.books import BookDay, read
from folio.services.receivables.open_items import OPEN_ITEMS


@dataclass(frozen=True, slots=True)
class AgeSums:
    """Open amounts in minor units of one currency, all of them positive; `balance_minor` is what all add up to.

    What was given up as uncollectible stands apart from the buckets. Credits are what payments and credit notes hold
    that is not applied to an invoice.
    """

    not_due_minor: int = 0
    days_1_to_30_minor: int = 0
    days_31_to_60_minor: int = 0
    days_61_to_90_minor: int = 0
    over_90_days_minor: int = 0
    uncollectible_minor: int = 0
    credit_on_account_minor: int = 0
    credit_notes_minor: int = 0
    invoice_count: int = 0
    overdue_count: int = 0

    def bucket(self, bucket: AgeBucket) -> int:
        amount: int = getattr(self, f"{bucket.lower()}_minor")
        return amount

    @property
    def overdue_minor(self) -> int:
        return self.open_minor - self.not_due_minor

    @property
    def open_minor(self) -> int:
        """What is open on invoices and not given up."""
        return sum(self.bucket(bucket) for bucket in AgeBucket)

    @property
    def balance_minor(self) -> int:
        return self.open_minor + self.uncollectible_minor - self.credit_on_account_minor - self.credit_notes_minor

    def __add__(self, other: "AgeSums") -> "AgeSums":
        return AgeSums(*(getattr(self, name) + getattr(other, name) for name in _SUMS))


_SUMS = tuple(column.name for column in fields(AgeSums))


@dataclass(frozen=True, slots=True)
class CustomerAge:
    """One customer's part of a currency's receivables."""

    customer_id: UUID
    customer_name: str
    currency: str
    sums: AgeSums


@dataclass(frozen=True, slots=True)
class CurrencyAge:
    """The receivables of one currency: all of them, and customer by customer in the order of their names."""

    currency: str
    total: AgeSums
    customers: tuple[CustomerAge, ...]


@dataclass(frozen=True, slots=True)
class Ageing:
    """Receivables as of a day."""

    business: Business
    as_of: date
    currencies: tuple[CurrencyAge, ...] = ()

    def customers(self, currency: str) -> tuple[CustomerAge, ...]:
        """The customers of one currency; none where nothing is open in it."""
        return next((part.customers for part in self.currencies if part.currency == currency), ())


_UNCOLLECTIBLE, _CREDIT_ON_ACCOUNT, _CREDIT_NOTES = "uncollectible", "credit_on_account", "credit_notes"

_CASES = " ".join(
    f"WHEN due_on >= ${place} THEN '{bucket.lower()}'" for place, bucket in enumerate(MOST_DAYS_LATE, start=4)
)
_COLUMNS = f"""
{OPEN_ITEMS},
columns AS (
    SELECT customer_id, currency, open_minor, CASE
    WHEN is_given_up = 1 THEN '{_UNCOLLECTIBLE}' {_CASES}
    ELSE '{AgeBucket.OVER_90_DAYS.lower()}' END AS name FROM open_invoices
    UNION ALL SELECT customer_id, currency, open_minor, '{_CREDIT_NOTES}' FROM open_credit_notes
    UNION ALL SELECT customer_id, currency, open_minor, '{_CREDIT_ON_ACCOUNT}' FROM open_payments
)
SELECT customer_id, currency, name, SUM(open_minor) AS open_minor, COUNT(*) AS rows FROM columns
"""
_GROUPED = "GROUP BY customer_id, currency, name"
_OF_ALL = f"{_COLUMNS} WHERE open_minor <> 0 {_GROUPED}"
_OF_CUSTOMER = f"{_COLUMNS} WHERE open_minor <> 0 AND customer_id = ${4 + len(MOST_DAYS_LATE)} {_GROUPED}"


async def receivables_by_age(business: Business, as_of: date | None = None, *, now: datetime) -> Ageing:
    """What was open at the end of the day (default: today), whatever was entered or taken back since."""
    books = BookDay.of(business, as_of, now=now, field="asOf")
    return Ageing(business, books.day, await _by_currency(await read(_OF_ALL, *_parameters(books))))


async def receivables_of(customer: Customer, as_of: date | None = None, *, now: datetime) -> Ageing:
    """The same of one customer alone."""
    business = await Business.get(id=customer.business_id)
    books = BookDay.of(business, as_of, now=now, field="asOf")
    rows = await read(_OF_CUSTOMER, *_parameters(books), customer.id)
    return Ageing(business, books.day, await _by_currency(rows))


def _parameters(books: BookDay) -> list[Any]:
    limits = (due_days(bucket, books.day)[0] for bucket in MOST_DAYS_LATE)
    return [books.business.id, books.day, books.until, *limits]


async def _by_currency(rows: Sequence[Mapping[str, Any]]) -> tuple[CurrencyAge, ...]:
    sums: dict[tuple[str, UUID], dict[str, int]] = defaultdict(dict)
    for row in rows:
        _put(sums[row["currency"], UUID(str(row["customer_id"]))], row)
    names = await _names({customer_id for _, customer_id in sums})
    parts: dict[str, list[CustomerAge]] = defaultdict(list)
    for (currency, customer_id), columns in sums.items():
        parts[currency].append(CustomerAge(customer_id, names[customer_id], currency, AgeSums(**columns)))
    return tuple(
        CurrencyAge(currency, _total(parts[currency]), tuple(sorted(parts[currency], key=_by_name)))
        for currency in sorted(parts)
    )


def _put(columns: dict[str, int], row: Mapping[str, Any]) -> None:
    name, count = row["name"], int(row["rows"])
    columns[f"{name}_minor"] = int(row["open_minor"])
    if name.upper() in AgeBucket.__members__:
        columns["invoice_count"] = columns.get("invoice_count", 0) + count
        is_late = name != AgeBucket.NOT_DUE.lower()
        columns["overdue_count"] = columns.get("overdue_count", 0) + (count if is_late else 0)


def _total(parts: Iterable[CustomerAge]) -> AgeSums:
    total = AgeSums()
    for part in parts:
        total += part.sums
    return total


def _by_name(part: CustomerAge) -> tuple[str, str]:
    return part.customer_name.casefold(), str(part.customer_id)


async def _names(ids: set[UUID]) -> dict[UUID, str]:
    rows = await Customer.filter(id__in=list(ids)).values_list("id", "name") if ids else []
    return dict(rows)
