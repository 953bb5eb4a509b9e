"""Credit on account put on invoices, and parts of a payment taken off them again."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from tortoise.expressions import F

from folio.domain.allocation import split_in_order
from folio.domain.errors import AllocationRemoved, AmountExceedsBalance, InvalidInput, PaymentUndone
from folio.domain.money import minor_text
from folio.models.invoices import Invoice
from folio.models.payments import Payment, PaymentAllocation
from folio.services import activity
from folio.services.activity import Change
from folio.services.invoices.facts import name_of
from folio.services.invoices.freezing import lock_invoice
from folio.services.payments.allocations import (
    Allocation,
    as_wanted,
    oldest_first,
    positive_minor,
    put_on,
    require_payable,
    take_off,
)
from folio.services.payments.locking import lock_invoices, lock_open_invoices, lock_payment
from folio.services.payments.record import SUBJECT
from folio.services.rows import find, plain
from folio.services.transactions import retried_atomic

APPLY = "applyPayment"
REMOVE = "removePaymentAllocation"


@retried_atomic
async def apply_payment(
    payment_id: UUID,
    allocations: Sequence[Allocation] | None = None,
    *,
    now: datetime,
    expected_version: int | None = None,
) -> Payment:
    """Put what is left of a payment on invoices: those named, or the customer's, the oldest due date first."""
    seen = await find(Payment, payment_id, field="id")
    if allocations is None:
        oldest = await lock_open_invoices(seen.customer_id, seen.currency)
        payment = await _with_money_left(payment_id, expected_version)
        parts = oldest_first(payment.unapplied_minor, oldest)
    else:
        invoices = await lock_invoices((row.invoice_id for row in allocations), field="allocations")
        payment = await _with_money_left(payment_id, expected_version)
        parts = as_wanted(payment, payment.unapplied_minor, allocations, invoices)
    if not parts:
        raise InvalidInput(
            f"There is no open invoice in {seen.currency} to put the credit on; name one.", field="allocations"
        )
    changes = await put_on(payment, parts, action=APPLY, now=now)
    changes.append(await save_applied(payment, APPLY))
    await activity.record_all(payment.business_id, changes, at=now)
    return payment


@retried_atomic
async def apply_credit(
    invoice_id: UUID, *, now: datetime, amount: Decimal | None = None, expected_version: int | None = None
) -> Invoice:
    """Pay the invoice from its customer's credit on account, the oldest payment first, up to its balance."""
    invoice = await lock_invoice(invoice_id, expected_version)
    require_payable(invoice)
    payments = await _lock_credit(invoice)
    available = [payment.unapplied_minor for payment in payments]
    wanted = _wanted(invoice, amount, sum(available))
    changes = []
    for payment, part in zip(payments, split_in_order(wanted, available), strict=True):
        if part:
            changes += await put_on(payment, [(invoice, part)], action=APPLY, now=now)
            changes.append(await save_applied(payment, APPLY))
    await activity.record_all(invoice.business_id, changes, at=now)
    return invoice


async def _lock_credit(invoice: Invoice) -> list[Payment]:
    """The customer's payments with money left, locked in the order of ids, here in the order in which they came."""
    with_credit = Payment.filter(
        customer_id=invoice.customer_id,
        currency=invoice.currency,
        undone_at__isnull=True,
        applied_minor__lt=F("amount_minor"),
    )
    locked = await with_credit.order_by("id").select_for_update(no_key=True)
    return sorted(locked, key=lambda payment: (payment.received_on, payment.id))


def _wanted(invoice: Invoice, amount: Decimal | None, credit_minor: int) -> int:
    if not credit_minor:
        raise AmountExceedsBalance(f"The customer has no credit on account in {invoice.currency}.")
    most = min(invoice.balance_minor, credit_minor)
    wanted = most if amount is None else positive_minor(amount, invoice.currency, field="amount")
    if wanted > most:
        raise AmountExceedsBalance(
            f"{name_of(invoice)} owes {minor_text(invoice.balance_minor, invoice.currency)} {invoice.currency}, and "
            f"the customer's credit on account is {minor_text(credit_minor, invoice.currency)}; use at most "
            f"{minor_text(most, invoice.currency)}.",
            field="amount",
        )
    return wanted


@retried_atomic
async def remove_allocation(allocation_id: UUID, *, now: datetime, expected_version: int | None = None) -> Payment:
    """Take a payment off one invoice; the money becomes credit on account again."""
    seen = await find(PaymentAllocation, allocation_id, field="id")
    invoices = await lock_invoices([seen.invoice_id], field="id")
    payment = await lock_payment(seen.payment_id, expected_version)
    allocation = await PaymentAllocation.get(id=seen.id)
    if allocation.removed_at is not None:
        raise AllocationRemoved(f"The payment was taken off {name_of(invoices[seen.invoice_id])} already.", field="id")
    changes = await take_off(payment, [allocation], invoices, action=REMOVE, now=now)
    changes.append(await save_applied(payment, REMOVE))
    await activity.record_all(payment.business_id, changes, at=now)
    return payment


async def _with_money_left(payment_id: UUID, expected_version: int | None) -> Payment:
    payment = await lock_payment(payment_id, expected_version)
    if payment.undone_at is not None:
        raise PaymentUndone("The payment was undone; record it again.", field="id")
    if payment.unapplied_minor <= 0:
        raise AmountExceedsBalance("All of the payment is on invoices already; take it off one of them first.")
    return payment


async def save_applied(payment: Payment, action: str) -> Change:
    """Write how much of the payment is applied now; answers what to log."""
    payment.version += 1
    await payment.save(update_fields=["applied_minor", "version"])
    after = {"applied": minor_text(payment.applied_minor, payment.currency), "version": payment.version}
    return Change(action, SUBJECT, payment.id, after=plain(after))
