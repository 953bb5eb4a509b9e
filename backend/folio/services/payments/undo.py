"""Undoing a payment: its money comes off the invoices, and the payment stays on record."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

from folio.domain.errors import InvalidInput, PaymentUndone
from folio.models.invoices import Invoice
from folio.models.payments import BankTransaction, BankTransactionState, Payment, PaymentAllocation
from folio.services import activity
from folio.services.activity import Change, current_actor
from folio.services.payments.allocations import take_off
from folio.services.payments.locking import lock_payment_with_invoices
from folio.services.payments.record import SUBJECT
from folio.services.rows import plain, plain_text
from folio.services.transactions import retried_atomic

UNDO = "undoPayment"


@retried_atomic
async def undo_payment(payment_id: UUID, *, reason: str, now: datetime, expected_version: int | None = None) -> Payment:
    """Let the payment count for nothing; a bank transaction that it was recorded from waits for a decision again."""
    payment, invoices, allocations = await lock_payment_with_invoices(payment_id, expected_version)
    if payment.undone_at is not None:
        raise PaymentUndone("The payment was undone already.", field="id")
    changes = await unmake(payment, allocations, invoices, reason=_reason(reason), now=now)
    await activity.record_all(payment.business_id, changes, at=now)
    return payment


async def unmake(
    payment: Payment,
    allocations: Iterable[PaymentAllocation],
    invoices: Mapping[UUID, Invoice],
    *,
    reason: str,
    now: datetime,
) -> list[Change]:
    """Undo a locked payment, with all its allocations and their locked invoices, in the caller's transaction."""
    changes = await take_off(payment, allocations, invoices, action=UNDO, now=now)
    payment.undo_reason = reason
    payment.undone_at, payment.undone_by = now, current_actor()
    payment.version += 1
    await payment.save(update_fields=["applied_minor", "undone_at", "undone_by", "undo_reason", "version"])
    await _reopen_transactions(payment.id)
    after = {"undoneAt": now, "reason": payment.undo_reason, "version": payment.version}
    return [*changes, Change(UNDO, SUBJECT, payment.id, after=plain(after))]


async def _reopen_transactions(payment_id: UUID) -> None:
    await BankTransaction.filter(payment_id=payment_id).update(
        state=BankTransactionState.OPEN, payment_id=None, decided_by=None, decided_at=None
    )


def _reason(text: str) -> str:
    reason = plain_text(text, limit=500, field="reason")
    if not reason:
        raise InvalidInput("Say why the payment is undone; it stays on record.", field="reason")
    return reason
