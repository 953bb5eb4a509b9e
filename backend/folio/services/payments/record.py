"""Recording a payment: money that came in, put on invoices, the rest kept as the customer's credit on account."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from folio.domain.errors import InvalidInput
from folio.domain.money import minor_text
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.models.payments import Payment, PaymentMethod, PaymentSource
from folio.services import activity, idempotency
from folio.services.activity import Change, current_actor
from folio.services.calendar import today_of
from folio.services.inputs import require_currency
from folio.services.payments.allocations import Allocation, as_wanted, oldest_first, positive_minor, put_on
from folio.services.payments.locking import lock_invoices, lock_open_invoices
from folio.services.rows import find, plain, storable
from folio.services.transactions import retried_atomic

SUBJECT = "Payment"
EARLIEST = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class NewPayment:
    """What came in. Customer and currency are those of the first invoice unless said; the day is today.

    `allocations` None pays the customer's invoices, the oldest due date first; an empty list none of them.
    """

    amount: Decimal
    customer_id: UUID | None = None
    currency: str | None = None
    received_on: date | None = None
    method: PaymentMethod = PaymentMethod.BANK_TRANSFER
    reference: str | None = None
    note: str | None = None
    allocations: Sequence[Allocation] | None = None


@dataclass(frozen=True, slots=True)
class Booked:
    """A payment that was made in the caller's transaction, and what is still to be logged."""

    payment: Payment
    changes: list[Change]


@retried_atomic
async def record_payment(new: NewPayment, *, now: datetime, idempotency_key: str | None = None) -> Payment:
    """Keep the payment and put it on invoices; what is more than they owe stays as credit on account."""
    new, customer = await completed(new)
    reservation = await idempotency.reserve(
        customer.business_id, idempotency_key, operation="recordPayment", request=asdict(new)
    )
    if reservation.is_repeat:
        return await Payment.get(id=reservation.subject_id)
    booked = await book(new, customer, payment_id=reservation.subject_id, source=PaymentSource.MANUAL, now=now)
    await activity.record_all(customer.business_id, booked.changes, at=now)
    return booked.payment


async def book(
    new: NewPayment, customer: Customer, *, payment_id: UUID, source: PaymentSource, now: datetime
) -> Booked:
    """Make the payment in the caller's transaction, which records the changes in the activity log at its end."""
    payment = await unsaved_payment(new, customer, payment_id=payment_id, source=source, now=now)
    if new.allocations is None:
        parts = oldest_first(payment.amount_minor, await lock_open_invoices(customer.id, payment.currency))
    else:
        invoices = await lock_invoices((row.invoice_id for row in new.allocations), field="allocations")
        parts = as_wanted(payment, payment.amount_minor, new.allocations, invoices)
    await payment.save(force_create=True)
    changes = await put_on(payment, parts, action="recordPayment", now=now)
    await payment.save(update_fields=["applied_minor"])
    return Booked(payment, [_recorded(payment), *changes])


async def unsaved_payment(
    new: NewPayment, customer: Customer, *, payment_id: UUID, source: PaymentSource, now: datetime
) -> Payment:
    """The payment with its values checked, on no invoice yet."""
    currency = require_currency(new.currency or "", field="currency")
    business = await Business.get(id=customer.business_id)
    return Payment(
        id=payment_id,
        business_id=business.id,
        customer_id=customer.id,
        currency=currency,
        amount_minor=positive_minor(new.amount, currency, field="amount"),
        received_on=_day(new.received_on, today_of(business, now)),
        method=new.method,
        source=source,
        recorded_by=current_actor(),
        created_at=now,
        **storable(Payment, {"reference": new.reference, "note": new.note}),
    )


async def completed(new: NewPayment) -> tuple[NewPayment, Customer]:
    """With the customer and currency of the first invoice named, where they were left out."""
    customer_id, currency = new.customer_id, new.currency
    if (customer_id is None or currency is None) and new.allocations:
        first = await find(Invoice, new.allocations[0].invoice_id, field="allocations.0.invoiceId")
        customer_id, currency = customer_id or first.customer_id, currency or first.currency
    if customer_id is None or currency is None:
        raise InvalidInput("Say which customer paid, and in which currency, or name an invoice.", field="customerId")
    customer = await find(Customer, customer_id, field="customerId")
    return replace(new, customer_id=customer_id, currency=currency), customer


def _day(received_on: date | None, today: date) -> date:
    day = received_on or today
    if day > today:
        raise InvalidInput(f"Today is {today}; money cannot have come in on {day}.", field="receivedOn")
    if day < EARLIEST:
        raise InvalidInput(f"{day} is too long ago; the earliest day is {EARLIEST}.", field="receivedOn")
    return day


def _recorded(payment: Payment) -> Change:
    after = {
        "customerId": payment.customer_id,
        "amount": minor_text(payment.amount_minor, payment.currency),
        "currency": payment.currency,
        "applied": minor_text(payment.applied_minor, payment.currency),
        "receivedOn": payment.received_on,
        "method": payment.method,
        "source": payment.source,
        "reference": payment.reference,
        "version": payment.version,
    }
    return Change("recordPayment", SUBJECT, payment.id, after=plain(after))
