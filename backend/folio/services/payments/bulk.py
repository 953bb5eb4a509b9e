"""Payment statuses of many invoices, and many payments undone: one transaction and one answer each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from folio.domain.errors import FolioError, InvalidInput
from folio.domain.lifecycle import PaymentStatus
from folio.models.invoices import Invoice
from folio.models.payments import Payment
from folio.services.invoices.bulk import LARGEST_BULK, BulkOutcome, each, in_issue_order
from folio.services.payments.status import PaidBy, set_payment_status, take_back_uncollectible
from folio.services.payments.undo import undo_payment
from folio.services.trying import tried


@dataclass(frozen=True, slots=True)
class PaymentOutcome:
    """What became of one payment: done, or refused with the reason."""

    payment_id: UUID
    payment: Payment | None
    refusal: FolioError | None = None

    @property
    def is_done(self) -> bool:
        return self.refusal is None


async def set_payment_statuses(
    invoice_ids: Sequence[UUID],
    status: PaymentStatus,
    *,
    now: datetime,
    paid_by: PaidBy | None = None,
    is_dry_run: bool = False,
) -> list[BulkOutcome]:
    """Say of several invoices that they are paid, not paid, or given up; each PAID records a payment of its own."""
    if status is PaymentStatus.PARTIALLY_PAID:
        raise InvalidInput("PARTIALLY_PAID needs an amount of each invoice; set it one by one.", field="status")

    async def say(invoice_id: UUID) -> Invoice:
        return await set_payment_status(invoice_id, status, now=now, paid_by=paid_by)

    return await each(await in_issue_order(invoice_ids, now), say, is_dry_run=is_dry_run)


async def take_back_all_uncollectible(
    invoice_ids: Sequence[UUID], *, now: datetime, is_dry_run: bool = False
) -> list[BulkOutcome]:
    """Ask for the money of several given-up invoices again."""

    async def take_back(invoice_id: UUID) -> Invoice:
        return await take_back_uncollectible(invoice_id, now=now)

    return await each(await in_issue_order(invoice_ids, now), take_back, is_dry_run=is_dry_run)


async def undo_payments(
    payment_ids: Sequence[UUID], *, reason: str, now: datetime, is_dry_run: bool = False
) -> list[PaymentOutcome]:
    """Undo several payments, each by itself; a dry run says what would be refused."""
    asked = list(dict.fromkeys(payment_ids))
    if len(asked) > LARGEST_BULK:
        raise InvalidInput(f"{len(asked)} payments at once are too many; send at most {LARGEST_BULK}.")

    async def undo_each() -> list[PaymentOutcome]:
        return [await _undone(payment_id, reason, now) for payment_id in asked]

    return await (tried(undo_each) if is_dry_run else undo_each())


async def _undone(payment_id: UUID, reason: str, now: datetime) -> PaymentOutcome:
    try:
        return PaymentOutcome(payment_id, await undo_payment(payment_id, reason=reason, now=now))
    except FolioError as refusal:
        return PaymentOutcome(payment_id, await Payment.get_or_none(id=payment_id), refusal)
