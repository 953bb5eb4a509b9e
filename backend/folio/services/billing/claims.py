"""Billing a date again: the one way to release a claim."""

from datetime import date, datetime
from uuid import UUID

from folio.domain.errors import BillingDateNotClaimed, InvoiceStillStands
from folio.domain.lifecycle import DocumentStatus
from folio.models.invoices import Invoice
from folio.models.schedules import BillingClaim, BillingSchedule
from folio.services import activity
from folio.services.activity import Change
from folio.services.calendar import today_of
from folio.services.rows import find_locked
from folio.services.schedules.next_billing import refresh
from folio.services.schedules.terms import load_terms
from folio.services.transactions import retried_atomic


@retried_atomic
async def bill_again(schedule_id: UUID, billing_date: date, *, now: datetime) -> BillingSchedule:
    """Release a billing date whose invoice was voided or deleted, so that the next run bills it once more."""
    schedule = await find_locked(BillingSchedule, schedule_id)
    claim = await BillingClaim.get_or_none(schedule_id=schedule_id, billing_date=billing_date, released_at__isnull=True)
    if claim is None:
        raise BillingDateNotClaimed(
            f"{schedule.name} has not been billed for {billing_date}; the next billing run does that.",
            field="billingDate",
        )
    await _refuse_standing_invoice(claim)
    claim.released_at = now
    await claim.save(update_fields=["released_at"])
    (terms,) = await load_terms([schedule_id])
    refresh(terms, today_of(terms.business, now))
    schedule.next_billing_on, schedule.status = terms.schedule.next_billing_on, terms.schedule.status
    await schedule.save(update_fields=["next_billing_on", "status"])
    change = Change("billAgain", "BillingSchedule", schedule.id, after={"billingDate": str(billing_date)})
    await activity.record(schedule.business_id, change, at=now)
    return schedule


async def _refuse_standing_invoice(claim: BillingClaim) -> None:
    if claim.invoice_id is None:
        return
    invoice = await Invoice.get(id=claim.invoice_id)
    if invoice.status is not DocumentStatus.VOIDED:
        name = f"Invoice {invoice.number}" if invoice.number else "The draft"
        raise InvoiceStillStands(
            f"{name} bills {claim.billing_date} already; void or delete it before billing that date again.",
            field="billingDate",
        )
