"""Late usage: events for a date that is invoiced already, with their effect in money and what is done about it."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from folio.domain.errors import InvalidInput, LateUsageResolved, NothingLeftToCredit
from folio.domain.lifecycle import DocumentType
from folio.models.invoices import Invoice
from folio.models.schedules import BillingClaim
from folio.models.usage import UNRESOLVED, LateUsage, LateUsageStatus
from folio.services import activity
from folio.services.activity import Change
from folio.services.billing.due import due_invoice
from folio.services.billing.engine import EngineDraft, draft_invoices
from folio.services.billing.repricing import EngineLines, engine_lines, reprice, said_before_turning
from folio.services.invoices.credited import crediting_of
from folio.services.invoices.rows import load_rows
from folio.services.invoices.turning import SAID
from folio.services.rows import find_locked, plain_text
from folio.services.schedules.terms import load_terms
from folio.services.transactions import retried_atomic
from folio.services.usage.late import TouchedPeriod, periods_touched

BATCH_SIZE = 100


async def detect_late_usage(business_id: UUID, customer_ids: Collection[UUID] | None = None, *, now: datetime) -> int:
    """Record the late usage of some or all customers; answers how many billing dates it changes."""
    touched: dict[tuple[UUID, date], list[TouchedPeriod]] = defaultdict(list)
    for period in await periods_touched(business_id, customer_ids=customer_ids):
        touched[period.schedule_id, period.billing_date].append(period)
    found = 0
    for start in range(0, len(touched), BATCH_SIZE):
        found += await _record(dict(list(touched.items())[start : start + BATCH_SIZE]), now)
    return found


@retried_atomic
async def _record(touched: Mapping[tuple[UUID, date], Sequence[TouchedPeriod]], now: datetime) -> int:
    terms = {each.schedule.id: each for each in await load_terms([schedule_id for schedule_id, _ in touched])}
    dues = [due_invoice(terms[schedule_id], billing_date) for schedule_id, billing_date in touched]
    drafts = await draft_invoices(dues, now=now)
    recorded = [await _record_one(draft, periods) for draft, periods in zip(drafts, touched.values(), strict=True)]
    return sum(recorded)


async def _record_one(draft: EngineDraft, touched: Sequence[TouchedPeriod]) -> bool:
    terms, billing_date = draft.due.terms, draft.due.billing_date
    claim = terms.claim_on(billing_date)
    assert claim is not None
    of_date = LateUsage.filter(schedule_id=terms.schedule.id, billing_date=billing_date)
    pending = await of_date.filter(status__in=UNRESOLVED).first()
    said_now = engine_lines(draft.rows, terms.schedule.id, billing_date)
    repricing = reprice(await _said_before(claim), said_now, terms.schedule.currency)
    if not repricing.lines:
        if pending is not None:
            await pending.delete()
        return False
    row = pending or LateUsage(
        business_id=terms.business.id,
        customer_id=terms.customer.id,
        schedule_id=terms.schedule.id,
        invoice_id=claim.invoice_id,
        billing_date=billing_date,
        currency=terms.schedule.currency,
    )
    row.lines, row.engine_lines, row.effect_minor = repricing.lines, said_now, repricing.effect_minor
    _describe(row, touched)
    await row.save()
    return True


def _describe(row: LateUsage, touched: Sequence[TouchedPeriod]) -> None:
    """Which periods, how many events, and when they came."""
    row.period_start = min(each.period.start for each in touched)
    row.period_end = max(each.period.end for each in touched)
    row.event_count = sum(each.event_count for each in touched)
    row.first_received_at = min(each.first_received_at for each in touched)
    row.last_received_at = max(each.last_received_at for each in touched)


async def _said_before(claim: BillingClaim) -> EngineLines:
    """What the engine said when the date was last settled: on late usage since, else on the invoice."""
    settled = LateUsage.filter(schedule_id=claim.schedule_id, billing_date=claim.billing_date)
    last = await settled.exclude(status__in=UNRESOLVED).order_by("-resolved_at").first()
    if last is not None:
        return last.engine_lines
    if claim.invoice_id is None:
        return {}
    invoice = await Invoice.get(id=claim.invoice_id)
    if SAID in invoice.engine_terms:
        return said_before_turning(invoice, claim)
    rows = await load_rows(invoice)
    return engine_lines(rows, claim.schedule_id, claim.billing_date)


@retried_atomic
async def bill_on_next_invoice(late_usage_id: UUID, *, now: datetime) -> LateUsage:
    """Let the schedule's next invoice carry the late lines, printed with their original period."""
    row = await _unresolved(late_usage_id)
    await require_something_left([row])
    return await _resolve(row, LateUsageStatus.BILL_ON_NEXT_INVOICE, "billLateUsageOnNextInvoice", now)


@retried_atomic
async def ignore_late_usage(late_usage_id: UUID, reason: str, *, now: datetime) -> LateUsage:
    """Leave the late usage unbilled for good, for a reason that stays on record."""
    row = await _unresolved(late_usage_id)
    row.reason = plain_text(reason, limit=500, field="reason")
    if not row.reason:
        raise InvalidInput("Say why the late usage is not billed; the reason stays on record.", field="reason")
    return await _resolve(row, LateUsageStatus.IGNORED, "ignoreLateUsage", now)


async def require_something_left(late: Sequence[LateUsage]) -> None:
    """Refuse to give back on another document what is credited in full already."""
    reduced = {row.invoice_id for row in late if row.effect_minor < 0 and row.invoice_id is not None}
    crediting = await crediting_of(reduced)
    for invoice in await Invoice.filter(id__in=list(reduced), document_type=DocumentType.INVOICE):
        if not crediting[invoice.id].is_creditable:
            raise NothingLeftToCredit(
                f"Nothing of invoice {invoice.number} remains to be given back; ignore its late usage."
            )


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
