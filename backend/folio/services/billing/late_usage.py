"""Late usage: events for a date that is invoiced already, with their effect in money and what is done about it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q

from folio.domain.errors import InvalidInput, LateUsageResolved
from folio.domain.lifecycle import DocumentStatus
from folio.domain.periods import Period, local_day, period_instants
from folio.models.businesses import Business
from folio.models.invoices import Invoice
from folio.models.schedules import BillingClaim
from folio.models.usage import LateUsage, LateUsageStatus, UsageEvent
from folio.services import activity
from folio.services.activity import Change
from folio.services.billing.due import DueInvoice, due_invoice
from folio.services.billing.engine import EngineDraft, draft_invoices
from folio.services.billing.repricing import EngineLines, engine_lines, reprice
from folio.services.invoices.rows import load_rows
from folio.services.rows import find_locked, plain_text
from folio.services.schedules.terms import load_terms
from folio.services.transactions import retried_atomic

UNRESOLVED = (LateUsageStatus.OPEN, LateUsageStatus.BILL_ON_NEXT_INVOICE)
NUMBERED = (DocumentStatus.FINAL, DocumentStatus.SENT)
BATCH_SIZE = 100


async def detect_late_usage(business_id: UUID, since: datetime, *, now: datetime) -> int:
    """Record the late usage among events received from `since` on; answers how many billing dates it touches."""
    business = await Business.get(id=business_id)
    claims = await _touched_claims(business, since)
    found = 0
    for start in range(0, len(claims), BATCH_SIZE):
        found += await _record(business, claims[start : start + BATCH_SIZE], now)
    return found


async def _touched_claims(business: Business, since: datetime) -> list[BillingClaim]:
    """Invoiced dates, after the earliest new event, of customers who have new events."""
    new = UsageEvent.filter(business_id=business.id, received_at__gte=since, customer_id__isnull=False)
    first = await new.order_by("occurred_at").first()
    if first is None:
        return []
    customers = {row.customer_id for row in await new.distinct().only("customer_id")}
    numbered = Q(invoice__status__in=NUMBERED) | Q(invoice_id__isnull=True, was_empty=True)
    return await BillingClaim.filter(
        numbered,
        schedule__customer_id__in=customers,
        billing_date__gt=local_day(first.occurred_at, business.time_zone),
        released_at__isnull=True,
    ).order_by("schedule_id", "billing_date")


@retried_atomic
async def _record(business: Business, claims: Sequence[BillingClaim], now: datetime) -> int:
    terms = {each.schedule.id: each for each in await load_terms([claim.schedule_id for claim in claims])}
    dues = [due_invoice(terms[claim.schedule_id], claim.billing_date) for claim in claims]
    found = 0
    for claim, draft in zip(claims, await draft_invoices(dues, now=now), strict=True):
        found += await _record_one(business, claim, draft, now)
    return found


async def _record_one(business: Business, claim: BillingClaim, draft: EngineDraft, now: datetime) -> bool:
    due = draft.due
    latest = LateUsage.filter(schedule_id=claim.schedule_id, billing_date=claim.billing_date)
    pending = await latest.filter(status__in=UNRESOLVED).first()
    said_now = engine_lines(draft.rows, claim.schedule_id, claim.billing_date)
    repricing = reprice(await _said_before(claim), said_now, due.terms.schedule.currency)
    if not repricing.lines:
        if pending is not None:
            await pending.delete()
        return False
    row = pending or LateUsage(
        business_id=business.id,
        customer_id=due.terms.customer.id,
        schedule_id=claim.schedule_id,
        invoice_id=claim.invoice_id,
        billing_date=claim.billing_date,
        currency=due.terms.schedule.currency,
    )
    row.lines, row.engine_lines, row.effect_minor = repricing.lines, said_now, repricing.effect_minor
    await _count_events(row, due, claim)
    await row.save()
    return True


async def _said_before(claim: BillingClaim) -> EngineLines:
    """What the engine said when the date was last settled: on late usage since, else on the invoice."""
    settled = LateUsage.filter(schedule_id=claim.schedule_id, billing_date=claim.billing_date)
    last = await settled.exclude(status__in=UNRESOLVED).order_by("-resolved_at").first()
    if last is not None:
        return last.engine_lines
    if claim.invoice_id is None:
        return {}
    rows = await load_rows(await Invoice.get(id=claim.invoice_id))
    return engine_lines(rows, claim.schedule_id, claim.billing_date)


async def _count_events(row: LateUsage, due: DueInvoice, claim: BillingClaim) -> None:
    """How many events of the metered periods arrived after the date was calculated, and when."""
    metered = [charge.service.period for charge in due.price_charges if due.price(charge).metric_id]
    days = _span(metered or [charge.service.period for charge in due.charges])
    row.period_start, row.period_end = days.start, days.end
    start, end = period_instants(days, due.terms.business.time_zone)
    calculated_at = await _calculated_at(claim)
    late = UsageEvent.filter(
        customer_id=row.customer_id,
        occurred_at__gte=start,
        occurred_at__lt=end,
        received_at__gt=calculated_at,
    )
    row.event_count = await late.count()
    arrivals = late.order_by("received_at")
    first, last = await arrivals.first(), await arrivals.last()
    row.first_received_at = first.received_at if first else calculated_at
    row.last_received_at = last.received_at if last else calculated_at


def _span(periods: Iterable[Period]) -> Period:
    found = list(periods)
    return Period(min(each.start for each in found), max(each.end for each in found))


async def _calculated_at(claim: BillingClaim) -> datetime:
    if claim.invoice_id is None:
        return claim.claimed_at
    invoice = await Invoice.get(id=claim.invoice_id)
    return invoice.calculated_at or claim.claimed_at


@retried_atomic
async def bill_on_next_invoice(late_usage_id: UUID, *, now: datetime) -> LateUsage:
    """Let the schedule's next invoice carry the late lines, printed with their original period."""
    row = await _unresolved(late_usage_id)
    return await _resolve(row, LateUsageStatus.BILL_ON_NEXT_INVOICE, "billLateUsageOnNextInvoice", now)


@retried_atomic
async def ignore_late_usage(late_usage_id: UUID, reason: str, *, now: datetime) -> LateUsage:
    """Leave the late usage unbilled for good, for a reason that stays on record."""
    row = await _unresolved(late_usage_id)
    row.reason = plain_text(reason, limit=500, field="reason")
    if not row.reason:
        raise InvalidInput("Say why the late usage is not billed; the reason stays on record.", field="reason")
    return await _resolve(row, LateUsageStatus.IGNORED, "ignoreLateUsage", now)


async def _unresolved(late_usage_id: UUID) -> LateUsage:
    row = await find_locked(LateUsage, late_usage_id)
    if row.status not in UNRESOLVED:
        raise LateUsageResolved(f"This late usage is {row.status} already; nothing is left to decide.")
    return row


async def _resolve(row: LateUsage, status: LateUsageStatus, action: str, now: datetime) -> LateUsage:
    row.status = status
    row.resolved_at = None if status in UNRESOLVED else now
    await row.save()
    after = {"status": status.value, "effectMinor": row.effect_minor, "reason": row.reason}
    await activity.record(row.business_id, Change(action, "LateUsage", row.id, after=after), at=now)
    return row


async def waiting_for_next_invoice(schedule_ids: Sequence[UUID]) -> dict[UUID, list[LateUsage]]:
    """Late usage that the next invoice of these schedules carries."""
    waiting: dict[UUID, list[LateUsage]] = defaultdict(list)
    rows = LateUsage.filter(schedule_id__in=schedule_ids, status=LateUsageStatus.BILL_ON_NEXT_INVOICE)
    for row in await rows.order_by("billing_date", "id"):
        waiting[row.schedule_id].append(row)
    return waiting
