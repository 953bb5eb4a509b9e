"""Locks of those who move money: documents by id, then payments, so that nobody waits for each other in a circle."""

from collections.abc import Iterable
from uuid import UUID

from tortoise.queryset import QuerySet

from folio.domain.errors import NotFound, StaleVersion
from folio.domain.lifecycle import DocumentStatus, DocumentType, PaymentStatus
from folio.models.invoices import Invoice
from folio.models.payments import Payment, PaymentAllocation
from folio.services.invoices.locks import lock_documents
from folio.services.rows import find_locked
from folio.services.transactions import Overtaken

MOST_INVOICES = 1_000


async def lock_invoices(invoice_ids: Iterable[UUID], *, field: str) -> dict[UUID, Invoice]:
    """The invoices, locked in the order of their ids until the caller's transaction ends."""
    wanted = set(invoice_ids)
    if not wanted:
        return {}
    found = await lock_documents(wanted)
    missing = sorted(wanted - found.keys())
    if missing:
        raise NotFound(f"There is no invoice {missing[0]}.", field=field)
    return found


async def lock_open_invoices(customer_id: UUID, currency: str) -> list[Invoice]:
    """What the customer owes in the currency, locked, the oldest due date first; given-up invoices come last."""
    owed = owed_by(customer_id, currency).order_by("due_on", "id").limit(MOST_INVOICES)
    oldest: list[UUID] = await owed.values_list("id", flat=True)  # type: ignore[assignment]
    locked = await lock_invoices(oldest, field="customerId")
    # Others may have paid or voided some while this waited for its locks.
    return in_order_of_payment(locked.values())


def owed_by(customer_id: UUID, currency: str) -> QuerySet[Invoice]:
    """The customer's invoices that may have something left to pay."""
    return Invoice.filter(
        customer_id=customer_id,
        currency=currency,
        document_type=DocumentType.INVOICE,
        status__in=(DocumentStatus.FINAL, DocumentStatus.SENT),
        payment_status__not=PaymentStatus.PAID,
    )


def in_order_of_payment(invoices: Iterable[Invoice]) -> list[Invoice]:
    """Those that owe something, the oldest due date first, what was given up last."""
    owing = [row for row in invoices if row.status.is_issued and row.balance_minor > 0]
    return sorted(owing, key=lambda row: (row.payment_status is PaymentStatus.UNCOLLECTIBLE, row.due_on, row.id))


async def lock_payment_with_invoices(
    payment_id: UUID, expected_version: int | None
) -> tuple[Payment, dict[UUID, Invoice], list[PaymentAllocation]]:
    """The payment, its standing allocations and the invoices that they pay, all locked."""
    invoices = await lock_invoices(_invoice_ids(await _standing(payment_id)), field="id")
    payment = await lock_payment(payment_id, expected_version)
    allocations = await _standing(payment_id)
    if not _invoice_ids(allocations) <= invoices.keys():
        raise Overtaken
    return payment, invoices, allocations


async def lock_payment(payment_id: UUID, expected_version: int | None) -> Payment:
    """The payment, locked; refuses when it changed since it was looked at. Its invoices are locked before."""
    payment = await find_locked(Payment, payment_id, field="id")
    if expected_version is not None and payment.version != expected_version:
        raise StaleVersion(
            f"This payment is at version {payment.version}, not {expected_version}: someone else changed what it "
            "pays. Load it again, then decide.",
            field="expectedVersion",
        )
    return payment


async def _standing(payment_id: UUID) -> list[PaymentAllocation]:
    return await PaymentAllocation.filter(payment_id=payment_id, removed_at__isnull=True).order_by("id")


def _invoice_ids(allocations: Iterable[PaymentAllocation]) -> set[UUID]:
    return {row.invoice_id for row in allocations}
