"""What a payment would pay, before it is recorded."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from folio.domain.errors import NotFound
from folio.models.fields import new_id
from folio.models.invoices import Invoice
from folio.models.payments import PaymentSource
from folio.services.payments.allocations import Allocation, Part, as_wanted, oldest_first
from folio.services.payments.locking import MOST_INVOICES, in_order_of_payment, owed_by
from folio.services.payments.record import NewPayment, completed, unsaved_payment


@dataclass(frozen=True, slots=True)
class PaymentPreview:
    """The invoices with the part that each would get, and what would be credit on account."""

    currency: str
    parts: list[Part]
    credit_minor: int


async def preview_payment(new: NewPayment, *, now: datetime) -> PaymentPreview:
    """What `record_payment` would do now; refuses what it would refuse, and changes nothing."""
    new, customer = await completed(new)
    payment = await unsaved_payment(new, customer, payment_id=new_id(), source=PaymentSource.MANUAL, now=now)
    if new.allocations is None:
        owed = owed_by(customer.id, payment.currency).order_by("due_on", "id").limit(MOST_INVOICES)
        parts = oldest_first(payment.amount_minor, in_order_of_payment(await owed))
    else:
        parts = as_wanted(payment, payment.amount_minor, new.allocations, await _named(new.allocations))
    left = payment.amount_minor - sum(part for _, part in parts)
    return PaymentPreview(payment.currency, parts, left)


async def _named(allocations: Sequence[Allocation]) -> dict[UUID, Invoice]:
    wanted = {row.invoice_id for row in allocations}
    found: dict[UUID, Invoice] = {row.id: row for row in await Invoice.filter(id__in=wanted)}
    for invoice_id in wanted:
        if invoice_id not in found:
            raise NotFound(f"There is no invoice {invoice_id}.", field="allocations")
    return found
