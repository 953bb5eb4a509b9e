"""Finding invoices: by what a person looks for, with sums over everything found."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from tortoise.expressions import Q, Subquery
from tortoise.functions import Count, Sum
from tortoise.queryset import QuerySet

from folio.domain.errors import InvalidInput
from folio.domain.lifecycle import DocumentStatus, DocumentType, PaymentStatus
from folio.domain.money import currency_digits, round_half_away
from folio.models.customers import Customer
from folio.models.invoices import Invoice, InvoiceSource

LONGEST_SEARCH = 200
MOST_IDS = 1_000


@dataclass(frozen=True, slots=True)
class InvoiceFilter:
    """What an invoice must be like; what is left out is not asked. Days are inclusive.

    Without a `document_type` both kinds are found, and sums subtract credit notes. `min_total` and `max_total` are in
    the currency's major unit and need `currency`.
    """

    ids: tuple[UUID, ...] | None = None
    document_type: DocumentType | None = DocumentType.INVOICE
    status_in: tuple[DocumentStatus, ...] | None = None
    status_not_in: tuple[DocumentStatus, ...] | None = None
    payment_status_in: tuple[PaymentStatus, ...] | None = None
    payment_status_not_in: tuple[PaymentStatus, ...] | None = None
    customer_ids: tuple[UUID, ...] | None = None
    customer_ids_not_in: tuple[UUID, ...] | None = None
    schedule_id: UUID | None = None
    currency: str | None = None
    currency_in: tuple[str, ...] | None = None
    currency_not_in: tuple[str, ...] | None = None
    number: str | None = None
    search: str | None = None
    source_in: tuple[InvoiceSource, ...] | None = None
    source_not_in: tuple[InvoiceSource, ...] | None = None
    issue_on_from: date | None = None
    issue_on_to: date | None = None
    due_on_from: date | None = None
    due_on_to: date | None = None
    created_from: datetime | None = None
    created_to: datetime | None = None
    min_total: Decimal | None = None
    max_total: Decimal | None = None
    is_overdue: bool | None = None
    is_test: bool | None = None
    has_warnings: bool | None = None
    # What a search found, in its place.
    found_ids: tuple[UUID, ...] | None = None


def find_invoices(business_id: UUID, wanted: InvoiceFilter, *, today: date) -> QuerySet[Invoice]:
    """The business's invoices that fit; `today` decides what is overdue."""
    found = Invoice.filter(business_id=business_id)
    if wanted.document_type is not None:
        found = found.filter(document_type=wanted.document_type)
    for condition in (*_states(wanted), *_ranges(wanted), *_texts(business_id, wanted), *_totals(wanted)):
        found = found.filter(condition)
    if wanted.is_overdue is not None:
        overdue = overdue_on(today)
        found = found.filter(overdue if wanted.is_overdue else ~overdue)
    return found


def _states(wanted: InvoiceFilter) -> list[Q]:
    if wanted.ids is not None and len(wanted.ids) > MOST_IDS:
        raise InvalidInput(f"A filter names {MOST_IDS} invoices at most.", field="filter.ids")
    included: dict[str, Any] = {
        "id": wanted.ids,
        "status": wanted.status_in,
        "payment_status": wanted.payment_status_in,
        "customer_id": wanted.customer_ids,
        "currency": wanted.currency_in,
        "source": wanted.source_in,
    }
    excluded: dict[str, Any] = {
        "status": wanted.status_not_in,
        "payment_status": wanted.payment_status_not_in,
        "customer_id": wanted.customer_ids_not_in,
        "currency": wanted.currency_not_in,
        "source": wanted.source_not_in,
    }
    conditions = [Q(**{f"{column}__in": values}) for column, values in included.items() if values is not None]
    conditions += [Q(**{f"{column}__not_in": values}) for column, values in excluded.items() if values]
    exact: dict[str, Any] = {"schedule_id": wanted.schedule_id, "currency": wanted.currency, "is_test": wanted.is_test}
    conditions += [Q(**{name: value}) for name, value in exact.items() if value is not None]
    if wanted.has_warnings is not None:
        conditions.append(Q(has_warnings=wanted.has_warnings))
    return conditions


def _ranges(wanted: InvoiceFilter) -> list[Q]:
    limits: dict[str, Any] = {
        "issue_on__gte": wanted.issue_on_from,
        "issue_on__lte": wanted.issue_on_to,
        "due_on__gte": wanted.due_on_from,
        "due_on__lte": wanted.due_on_to,
        "created_at__gte": wanted.created_from,
        "created_at__lt": wanted.created_to,
    }
    return [Q(**{name: value}) for name, value in limits.items() if value is not None]


def _texts(business_id: UUID, wanted: InvoiceFilter) -> list[Q]:
    conditions: list[Q] = []
    if wanted.number is not None:
        conditions.append(Q(number=wanted.number))
    if wanted.search and wanted.search.strip():
        text = wanted.search.strip()[:LONGEST_SEARCH]
        # The customers once, not with every invoice.
        named = Customer.filter(business_id=business_id, name__icontains=text).values("id")
        texts = [Q(**{f"{column}__icontains": text}) for column in ("number", "purchase_order", "reference")]
        conditions.append(Q(*texts, Q(customer_id__in=Subquery(named)), join_type=Q.OR))
    if wanted.found_ids is not None:
        conditions.append(Q(id__in=wanted.found_ids))
    return conditions


def _totals(wanted: InvoiceFilter) -> list[Q]:
    limits = {"total_minor__gte": wanted.min_total, "total_minor__lte": wanted.max_total}
    given = {name: value for name, value in limits.items() if value is not None}
    if given and wanted.currency is None:
        raise InvalidInput("A range of totals needs its currency.", field="filter.currency")
    bounds: dict[str, Any] = {name: _minor(value, wanted.currency or "") for name, value in given.items()}
    return [Q(**{name: bound}) for name, bound in bounds.items()]


def _minor(amount: Decimal, currency: str) -> int:
    minor = int(round_half_away(amount.scaleb(currency_digits(currency)), 0))
    return max(-(2**63), min(2**63 - 1, minor))


def overdue_on(today: date) -> Q:
    """Due before `today`, issued, with a balance left and not given up."""
    return Q(
        due_on__lt=today,
        document_type=DocumentType.INVOICE,
        status__in=(DocumentStatus.FINAL, DocumentStatus.SENT),
        payment_status__in=(PaymentStatus.UNPAID, PaymentStatus.PARTIALLY_PAID),
    )


@dataclass(frozen=True, slots=True)
class CurrencyTotals:
    """Sums, in minor units of one currency, over all invoices found; voided ones count in none."""

    currency: str
    count: int
    net_minor: int
    tax_minor: int
    total_minor: int
    balance_minor: int


@dataclass(frozen=True, slots=True)
class InvoiceTotals:
    """What a whole filtered list adds up to."""

    count: int
    by_status: dict[DocumentStatus, int]
    by_currency: list[CurrencyTotals] = field(default_factory=list)


async def total_invoices(business_id: UUID, wanted: InvoiceFilter, *, today: date) -> InvoiceTotals:
    """Counts by status and sums by currency of everything that fits: one grouped query."""
    groups = (
        await find_invoices(business_id, wanted, today=today)
        .annotate(
            # Not of the id: then SQLite need not leave the index.
            rows=Count("status"),
            net=Sum("net_minor"),
            tax=Sum("tax_minor"),
            total=Sum("total_minor"),
            paid=Sum("paid_minor"),
            credited=Sum("credited_minor"),
        )
        .group_by("document_type", "status", "currency")
        .values("document_type", "status", "currency", "rows", "net", "tax", "total", "paid", "credited")
    )
    by_status = dict.fromkeys(DocumentStatus, 0)
    sums: dict[str, list[int]] = {}
    for group in groups:
        by_status[DocumentStatus(group["status"])] += group["rows"]
        if group["status"] == DocumentStatus.VOIDED:
            continue
        balance = int(group["total"]) - int(group["paid"]) - int(group["credited"])
        amounts = (int(group["net"]), int(group["tax"]), int(group["total"]), balance)
        is_taken = wanted.document_type is None and group["document_type"] == DocumentType.CREDIT_NOTE
        figures = (group["rows"], *(-amount if is_taken else amount for amount in amounts))
        so_far = sums.setdefault(group["currency"], [0] * len(figures))
        sums[group["currency"]] = [old + int(new) for old, new in zip(so_far, figures, strict=True)]
    by_currency = [CurrencyTotals(currency, *sums[currency]) for currency in sorted(sums)]
    return InvoiceTotals(sum(by_status.values()), by_status, by_currency)
