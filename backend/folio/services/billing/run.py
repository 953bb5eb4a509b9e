"""Billing runs: every draft that is due, once, however often and however concurrently they run.

A run goes in batches, each one transaction that locks its schedules, claims their next billing date and writes the
drafts. A crash loses at most the batch under way, and the next run takes it up; a date that is claimed is never billed
again. A schedule that fails does not stop the others: it keeps its error and is tried again by the next run.
"""

import logging
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from tortoise.expressions import F, Q

from folio.domain.errors import FolioError
from folio.models.batches import update_rows
from folio.models.businesses import Business
from folio.models.invoices import Invoice
from folio.models.new_rows import new_row
from folio.models.schedules import BillingClaim, BillingRun, BillingSchedule, ScheduleStatus
from folio.services import activity
from folio.services.activity import Change
from folio.services.billing.adjustment import mark_billed
from folio.services.billing.auto_issue import promise_issue
from folio.services.billing.due import next_due
from folio.services.billing.engine import EngineDraft, draft_invoices
from folio.services.billing.late_usage import waiting_for_next_invoice
from folio.services.calendar import today_of
from folio.services.invoices.rows import save_all
from folio.services.schedules.next_billing import refresh
from folio.services.schedules.passing_days import refresh_statuses
from folio.services.schedules.terms import ScheduleTerms, load_terms, write_coverage
from folio.services.transactions import retried_atomic

logger = logging.getLogger(__name__)

BATCH_SIZE = 100
OLDEST_AUTOMATIC = timedelta(days=366)

# What is over or suspended may still have a last date to bill.
BILLABLE = (
    ScheduleStatus.PENDING,
    ScheduleStatus.ACTIVE,
    ScheduleStatus.SUSPENDED,
    ScheduleStatus.CANCELLED,
    ScheduleStatus.COMPLETED,
)


async def bill_everything(*, now: datetime, as_of: date | None = None) -> list[BillingRun]:
    """A run for every business: up to `as_of`, or to its own today."""
    businesses = await Business.filter(archived_at__isnull=True).order_by("id")
    return [await run_billing(business, as_of or today_of(business, now), now=now) for business in businesses]


async def bill_what_came_due(*, now: datetime) -> list[BillingRun]:
    """The run that needs nobody: what came due within a year, in every business that lives by the real clock.

    An older date waits for a run by hand: to bill years of history is rarely meant and hard to undo.
    """
    runs = []
    for business in await Business.filter(archived_at__isnull=True, is_sandbox=False).order_by("id"):
        today = today_of(business, now)
        oldest = today - OLDEST_AUTOMATIC
        if await _due_schedules(business.id, today, started_at=now, oldest=oldest):
            runs.append(await run_billing(business, today, now=now, oldest=oldest))
    return runs


async def run_billing(business: Business, as_of: date, *, now: datetime, oldest: date | None = None) -> BillingRun:
    """Create every draft of the business that is due up to and including `as_of`, and not before `oldest`."""
    run = await BillingRun.create(business_id=business.id, as_of=as_of, started_at=now)
    while due := await _due_schedules(business.id, as_of, started_at=now, oldest=oldest):
        await _bill(run, due, now)
    await refresh_statuses(business.id, today_of(business, now))
    await run.refresh_from_db()
    run.finished_at = now
    await run.save(update_fields=["finished_at"])
    return run


async def _due_schedules(business_id: UUID, as_of: date, *, started_at: datetime, oldest: date | None) -> list[UUID]:
    """The next schedules to bill, earliest date first; one that has failed in this run waits for the next."""
    due = BillingSchedule.filter(
        Q(failed_at__isnull=True) | Q(failed_at__lt=started_at),
        business_id=business_id,
        status__in=BILLABLE,
        next_billing_on__lte=as_of,
        next_billing_on__gte=oldest or date.min,
    )
    rows = await due.order_by("next_billing_on", "id").limit(BATCH_SIZE).only("id")
    return [row.id for row in rows]


async def _bill(run: BillingRun, schedule_ids: Sequence[UUID], now: datetime) -> None:
    """Bill a batch; when any of it fails, each schedule by itself, so that only the failing one is left out."""
    try:
        await _bill_batch(run, schedule_ids, now)
    except Exception:
        logger.info("A batch of %s schedules failed; billing each by itself.", len(schedule_ids))
        for schedule_id in schedule_ids:
            await _bill_alone(run, schedule_id, now)


async def _bill_alone(run: BillingRun, schedule_id: UUID, now: datetime) -> None:
    try:
        await _bill_batch(run, [schedule_id], now)
    except FolioError as refusal:
        await _note_failure(run, schedule_id, refusal.message, now)
    except Exception:
        logger.exception("Billing schedule %s failed.", schedule_id)
        await _note_failure(run, schedule_id, "Unexpected error; the log has the details.", now)


@retried_atomic
async def _note_failure(run: BillingRun, schedule_id: UUID, error: str, now: datetime) -> None:
    await BillingSchedule.filter(id=schedule_id).update(last_error=error, failed_at=now)
    await BillingRun.filter(id=run.id).update(failures=F("failures") + 1)


@retried_atomic
async def _bill_batch(run: BillingRun, schedule_ids: Sequence[UUID], now: datetime) -> None:
    """Bill the next date of each schedule that is still due and that no other run has in hand."""
    still_due = BillingSchedule.filter(id__in=schedule_ids, next_billing_on__lte=run.as_of)
    # Rows, not `values_list`: that would leave the lock out.
    locked = await still_due.select_for_update(skip_locked=True).order_by("id").only("id")
    terms = await load_terms([schedule.id for schedule in locked])
    dues = [due for each in terms if (due := next_due(each, run.as_of)) is not None]
    late = await waiting_for_next_invoice([due.terms.schedule.id for due in dues])
    for due in dues:
        due.late_usage = late[due.terms.schedule.id]
    drafts = await draft_invoices(dues, now=now)
    written = [draft for draft in drafts if not draft.is_empty]
    await save_all([draft.rows for draft in written])
    await _claim(drafts, now)
    for draft in written:
        if draft.due.late_usage:
            await mark_billed(draft.due.late_usage, draft.rows.invoice.id, now)
    await _move_on(terms, run.as_of)
    await promise_issue(written)
    await BillingRun.filter(id=run.id).update(drafts_created=F("drafts_created") + len(written))
    await activity.record_all(run.business_id, [_change(draft.rows.invoice) for draft in written], at=now)


async def _claim(drafts: Sequence[EngineDraft], now: datetime) -> None:
    """Take the billing dates; another run that took one first makes this transaction fail, and all of it undone."""
    claims = [_claim_of(draft, now) for draft in drafts]
    await BillingClaim.bulk_create(claims)
    for draft, claim in zip(drafts, claims, strict=True):
        draft.due.terms.claims.append(claim)


def _claim_of(draft: EngineDraft, now: datetime) -> BillingClaim:
    due = draft.due
    return new_row(
        BillingClaim,
        schedule_id=due.terms.schedule.id,
        billing_date=due.billing_date,
        invoice_id=None if draft.is_empty else draft.rows.invoice.id,
        coverage=write_coverage(due.coverage),
        was_empty=draft.is_empty,
        claimed_at=now,
    )


async def _move_on(terms: Sequence[ScheduleTerms], as_of: date) -> None:
    for each in terms:
        schedule = each.schedule
        schedule.failed_at = None
        schedule.last_error = None  # type: ignore[assignment]
        refresh(each, as_of)
    columns = ["status", "next_billing_on", "failed_at", "last_error"]
    await update_rows([each.schedule for each in terms], columns)


def _change(invoice: Invoice) -> Change:
    after = {
        "scheduleId": str(invoice.schedule_id),
        "billingDate": str(invoice.billing_date),
        "totalMinor": invoice.total_minor,
        "currency": invoice.currency,
    }
    return Change("createInvoice", "Invoice", invoice.id, after=after)
