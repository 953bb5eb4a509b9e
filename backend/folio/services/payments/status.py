"""Payment statuses set by hand: PAID records money, UNPAID undoes it, UNCOLLECTIBLE gives it up until taken back."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from folio.domain.errors import AmountExceedsBalance, InvalidInput, InvoiceAlreadyPaid
from folio.domain.lifecycle import DocumentAction, PaymentStatus, require_action
from folio.domain.money import from_minor, minor_text, to_minor
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.fields import new_id
from folio.models.invoices import Invoice
from folio.models.payments import Payment, PaymentAllocation, PaymentMethod, PaymentSource
from folio.services import activity
from folio.services.activity import Change
from folio.services.invoices.balances import balance_of
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.facts import document_facts, name_of
from folio.services.invoices.freezing import lock_invoice
from folio.services.payments.allocations import Allocation, take_off
from folio.services.payments.apply import REMOVE, save_applied
from folio.services.payments.record import NewPayment, book
from folio.services.payments.undo import unmake
from folio.services.rows import plain
from folio.services.transactions import retried_atomic

TAKE_BACK = "takeBackUncollectible"
BY_HAND = "Set to UNPAID by hand."


@dataclass(frozen=True, slots=True)
class PaidBy:
    """What is known of the payment that a status records."""

    received_on: date | None = None
    method: PaymentMethod = PaymentMethod.OTHER
    reference: str | None = None


@retried_atomic
async def set_payment_status(
    invoice_id: UUID,
    status: PaymentStatus,
    *,
    now: datetime,
    amount: Decimal | None = None,
    paid_by: PaidBy | None = None,
    expected_version: int | None = None,
) -> Invoice:
    """Make the invoice what a person says it is, by recording or undoing payments; saying it twice changes nothing.

    PAID records a payment of the balance, PARTIALLY_PAID one of `amount`. UNPAID undoes the invoice's payments; one
    that pays other invoices too is only taken off this one.
    """
    if amount is not None and status is not PaymentStatus.PARTIALLY_PAID:
        raise InvalidInput("An amount belongs to PARTIALLY_PAID only.", field="amount")
    invoice = await lock_invoice(invoice_id, expected_version)
    business = await Business.get(id=invoice.business_id)
    require_action(DocumentAction.SET_PAYMENT_STATUS, document_facts(invoice, business))
    changes: list[Change] = []
    if status is PaymentStatus.PARTIALLY_PAID:
        changes = await _pay(invoice, _part(invoice, amount), paid_by, now)
    elif invoice.payment_status is not status:
        changes = await _become(invoice, business, status, paid_by, now)
    await activity.record_all(business.id, changes, at=now)
    return await Invoice.get(id=invoice.id)


@retried_atomic
async def take_back_uncollectible(invoice_id: UUID, *, now: datetime, expected_version: int | None = None) -> Invoice:
    """Ask for the money again: the status is what payments and credits make it."""
    invoice = await lock_invoice(invoice_id, expected_version)
    business = await Business.get(id=invoice.business_id)
    require_action(DocumentAction.TAKE_BACK_UNCOLLECTIBLE, document_facts(invoice, business))
    change = await _say(invoice, balance_of(invoice).payment_status(), TAKE_BACK, now)
    await activity.record(business.id, change, at=now)
    return invoice


async def _become(
    invoice: Invoice, business: Business, status: PaymentStatus, paid_by: PaidBy | None, now: datetime
) -> list[Change]:
    match status:
        case PaymentStatus.PAID:
            require_action(DocumentAction.RECORD_PAYMENT, document_facts(invoice, business))
            return await _pay(invoice, invoice.balance_minor, paid_by, now)
        case PaymentStatus.UNCOLLECTIBLE:
            require_action(DocumentAction.MARK_UNCOLLECTIBLE, document_facts(invoice, business))
            return [await _say(invoice, status, "markUncollectible", now)]
        case _:
            return await _undo_payments(invoice, now)


async def _pay(invoice: Invoice, amount_minor: int, paid_by: PaidBy | None, now: datetime) -> list[Change]:
    known = paid_by or PaidBy()
    new = NewPayment(
        amount=from_minor(amount_minor, invoice.currency),
        currency=invoice.currency,
        received_on=known.received_on,
        method=known.method,
        reference=known.reference,
        allocations=[Allocation(invoice.id)],
    )
    customer = await Customer.get(id=invoice.customer_id)
    return (await book(new, customer, payment_id=new_id(), source=PaymentSource.STATUS, now=now)).changes


def _part(invoice: Invoice, amount: Decimal | None) -> int:
    if amount is None:
        raise InvalidInput("PARTIALLY_PAID needs the amount that was paid.", field="amount")
    part = to_minor(amount, invoice.currency)
    if not 0 < part < invoice.balance_minor:
        raise AmountExceedsBalance(
            f"{name_of(invoice)} owes {minor_text(invoice.balance_minor, invoice.currency)} {invoice.currency}; a part "
            "of it is more than nothing and less than that. For all of it, say PAID.",
            field="amount",
        )
    return part


async def _undo_payments(invoice: Invoice, now: datetime) -> list[Change]:
    """Undo what pays this invoice alone, take off what pays others too; take the uncollectible back."""
    on_it = await PaymentAllocation.filter(invoice_id=invoice.id, removed_at__isnull=True)
    if not on_it and invoice.payment_status is not PaymentStatus.UNCOLLECTIBLE:
        raise InvoiceAlreadyPaid(f"{name_of(invoice)} has no payment that could be undone.")
    locked = Payment.filter(id__in=[row.payment_id for row in on_it]).order_by("id").select_for_update(no_key=True)
    payments = {payment.id: payment for payment in await locked}
    changes: list[Change] = []
    for row in on_it:
        changes += await _undo_part(payments[row.payment_id], row, invoice, now)
    if invoice.payment_status is PaymentStatus.UNCOLLECTIBLE:
        changes.append(await _say(invoice, balance_of(invoice).payment_status(), TAKE_BACK, now))
    return changes


async def _undo_part(payment: Payment, row: PaymentAllocation, invoice: Invoice, now: datetime) -> list[Change]:
    invoices = {invoice.id: invoice}
    if payment.applied_minor == row.amount_minor:
        return await unmake(payment, [row], invoices, reason=BY_HAND, now=now)
    changes = await take_off(payment, [row], invoices, action=REMOVE, now=now)
    return [*changes, await save_applied(payment, REMOVE)]


async def _say(invoice: Invoice, status: PaymentStatus, action: str, now: datetime) -> Change:
    """Write a status that a person decided on, and since when it is given up; the amounts stay."""
    before = invoice.payment_status
    invoice.payment_status = status
    invoice.uncollectible_at = now if status is PaymentStatus.UNCOLLECTIBLE else None
    invoice.version += 1
    await invoice.save(update_fields=["payment_status", "uncollectible_at", "version", "updated_at"])
    after = {"paymentStatus": status, "version": invoice.version}
    return Change(action, SUBJECT, invoice.id, plain({"paymentStatus": before}), plain(after))
