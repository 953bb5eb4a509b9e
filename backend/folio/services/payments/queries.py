"""Finding payments by what they are like, and what a whole list adds up to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from tortoise.expressions import F, Q, Subquery
from tortoise.functions import Count, Sum
from tortoise.queryset import QuerySet

from folio.models.payments import Payment, PaymentAllocation, PaymentMethod, PaymentSource

LONGEST_SEARCH = 200


@dataclass(frozen=True, slots=True)
class PaymentFilter:
    """What a payment must be like; what is left out is not asked. Days are inclusive.

    `has_credit` asks for payments with money that is on no invoice.
    """

    customer_ids: tuple[UUID, ...] | None = None
    method_in: tuple[PaymentMethod, ...] | None = None
    source_in: tuple[PaymentSource, ...] | None = None
    currency: str | None = None
    received_on_from: date | None = None
    received_on_to: date | None = None
    has_credit: bool | None = None
    is_undone: bool | None = None
    search: str | None = None


def find_payments(business_id: UUID, wanted: PaymentFilter) -> QuerySet[Payment]:
    """The business's payments that fit; the search looks into references, notes, customers and invoice numbers."""
    asked: dict[str, Any] = {
        "customer_id__in": wanted.customer_ids,
        "method__in": wanted.method_in,
        "source__in": wanted.source_in,
        "currency": wanted.currency,
        "received_on__gte": wanted.received_on_from,
        "received_on__lte": wanted.received_on_to,
    }
    found = Payment.filter(
        business_id=business_id, **{name: value for name, value in asked.items() if value is not None}
    )
    if wanted.is_undone is not None:
        found = found.filter(undone_at__isnull=not wanted.is_undone)
    if wanted.has_credit is not None:
        with_credit = Q(undone_at__isnull=True, applied_minor__lt=F("amount_minor"))
        found = found.filter(with_credit if wanted.has_credit else ~with_credit)
    text = (wanted.search or "").strip()[:LONGEST_SEARCH]
    return found.filter(_told_by(business_id, text)) if text else found


def _told_by(business_id: UUID, text: str) -> Q:
    on_invoices = PaymentAllocation.filter(
        invoice__business_id=business_id, invoice__number__icontains=text, removed_at__isnull=True
    )
    columns = ("reference", "note", "customer__name")
    told = [Q(**{f"{column}__icontains": text}) for column in columns]
    return Q(*told, Q(id__in=Subquery(on_invoices.values("payment_id"))), join_type=Q.OR)


@dataclass(frozen=True, slots=True)
class PaymentTotals:
    """Sums of payments found, in minor units of one currency; undone ones count in none."""

    currency: str
    count: int
    amount_minor: int
    applied_minor: int

    @property
    def credit_minor(self) -> int:
        return self.amount_minor - self.applied_minor


async def total_payments(business_id: UUID, wanted: PaymentFilter) -> list[PaymentTotals]:
    """What everything that fits adds up to, by currency: one grouped query."""
    standing = find_payments(business_id, wanted).filter(undone_at__isnull=True)
    rows = (
        await standing.annotate(rows=Count("id"), amount=Sum("amount_minor"), applied=Sum("applied_minor"))
        .group_by("currency")
        .values("currency", "rows", "amount", "applied")
    )
    totals = [PaymentTotals(row["currency"], row["rows"], int(row["amount"]), int(row["applied"])) for row in rows]
    return sorted(totals, key=lambda row: row.currency)


async def credit_on_account(customer_ids: Sequence[UUID]) -> list[dict[str, int]]:
    """For each customer what its payments hold that is on no invoice, in minor units by currency."""
    rows = (
        await Payment.filter(customer_id__in=customer_ids, undone_at__isnull=True, applied_minor__lt=F("amount_minor"))
        .annotate(amount=Sum("amount_minor"), applied=Sum("applied_minor"))
        .group_by("customer_id", "currency")
        .values("customer_id", "currency", "amount", "applied")
    )
    credit: dict[UUID, dict[str, int]] = {customer_id: {} for customer_id in customer_ids}
    for row in sorted(rows, key=lambda row: str(row["currency"])):
        credit[row["customer_id"]][row["currency"]] = int(row["amount"]) - int(row["applied"])
    return [credit[customer_id] for customer_id in customer_ids]
