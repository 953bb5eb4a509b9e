"""The next invoice of every schedule that bills: dates from the schedules, amounts by the engine."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from tortoise.queryset import QuerySet

from folio.domain.errors import FolioError
from folio.models.schedules import BillingSchedule
from folio.services.billing.due import due_invoice
from folio.services.billing.engine import EngineDraft, draft_invoices
from folio.services.billing.late_usage import waiting_for_next_invoice
from folio.services.billing.run import BILLABLE
from folio.services.invoices.rows import InvoiceRows
from folio.services.schedules.terms import ScheduleTerms, load_terms


def upcoming_schedules(business_id: UUID, until: date) -> QuerySet[BillingSchedule]:
    """Schedules that bill again, up to and including `until`."""
    return BillingSchedule.filter(business_id=business_id, status__in=BILLABLE, next_billing_on__lte=until)


async def preview_next_invoices(schedule_ids: Sequence[UUID], *, now: datetime) -> list[InvoiceRows | None]:
    """The invoice on each schedule's next billing date, in order; None where it cannot be made as things stand."""
    terms = await load_terms(schedule_ids)
    try:
        drafts: Sequence[EngineDraft | None] = await _drafts(terms, now)
    except FolioError:
        # One schedule that cannot be billed must not hide the others.
        drafts = [await _draft_alone(each, now) for each in terms]
    by_id = {each.schedule.id: draft for each, draft in zip(terms, drafts, strict=True)}
    found = [by_id.get(schedule_id) for schedule_id in schedule_ids]
    return [draft.rows if draft else None for draft in found]


async def _drafts(terms: Sequence[ScheduleTerms], now: datetime) -> list[EngineDraft]:
    dues = [due_invoice(each, each.schedule.next_billing_on) for each in terms if each.schedule.next_billing_on]
    waiting = await waiting_for_next_invoice([due.terms.schedule.id for due in dues])
    for due in dues:
        due.late_usage = waiting[due.terms.schedule.id]
    return await draft_invoices(dues, now=now)


async def _draft_alone(terms: ScheduleTerms, now: datetime) -> EngineDraft | None:
    try:
        (draft,) = await _drafts([terms], now)
    except FolioError:
        return None
    return draft
