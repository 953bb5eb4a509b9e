"""A schedule activated, suspended, resumed, cancelled, or deleted while it is a draft."""

from datetime import date, datetime
from uuid import UUID

from folio.domain.errors import (
    AlreadyBilled,
    Archived,
    InvalidInput,
    ScheduleNotDraft,
    ScheduleNotRunning,
    ScheduleNotSuspended,
    ScheduleSuspended,
)
from folio.models.schedules import BillingSchedule, SchedulePause, ScheduleStatus
from folio.services import activity
from folio.services.activity import Change
from folio.services.calendar import today_of
from folio.services.schedules.changes import save_change, snapshot
from folio.services.schedules.create import billable_customer
from folio.services.schedules.next_billing import refresh
from folio.services.schedules.rows import delete_phases, load_locked
from folio.services.schedules.spans import Span, exclusive_end
from folio.services.schedules.splice import first_open_day, require_open
from folio.services.schedules.statuses import open_pause
from folio.services.schedules.terms import ScheduleTerms
from folio.services.schedules.update import require_not_ended
from folio.services.transactions import retried_atomic


@retried_atomic
async def activate_schedule(
    schedule_id: UUID, *, now: datetime, expected_version: int | None = None
) -> BillingSchedule:
    """Let the schedule bill: PENDING until its start, then ACTIVE. A past start bills the periods gone by."""
    terms = await load_locked(schedule_id, expected_version)
    schedule = terms.schedule
    _require_draft(schedule, "only drafts can be activated")
    await billable_customer(schedule.business_id, schedule.customer_id)
    _refuse_archived_prices(terms)
    before = snapshot(terms)
    schedule.status = ScheduleStatus.PENDING
    return await _settle(terms, "activateSchedule", before, now=now)


def _require_draft(schedule: BillingSchedule, rule: str) -> None:
    if schedule.status is not ScheduleStatus.DRAFT:
        raise ScheduleNotDraft(f"{schedule.name} is {schedule.status}; {rule}.")


def _refuse_archived_prices(terms: ScheduleTerms) -> None:
    for row in (price for phase in terms.phases for price in phase.prices):
        if row.price.archived_at:
            raise Archived(
                f"The price {row.price.name!r} of {terms.schedule.name} is archived; choose another or restore it.",
                field="id",
            )


async def _settle(terms: ScheduleTerms, action: str, before: dict[str, object], *, now: datetime) -> BillingSchedule:
    """Save the schedule with the next billing date and the status that follow from its days."""
    refresh(terms, today_of(terms.business, now))
    await save_change(terms, action, before, now=now)
    return terms.schedule


@retried_atomic
async def suspend_schedule(
    schedule_id: UUID, *, start_on: date | None = None, now: datetime, expected_version: int | None = None
) -> BillingSchedule:
    """Bill no days from `start_on` (by default today) until the schedule is resumed."""
    terms = await load_locked(schedule_id, expected_version)
    _require_activated(terms.schedule, "suspended")
    start_on = start_on or today_of(terms.business, now)
    _refuse_second_pause(terms, start_on)
    require_open(terms, start_on, field="startOn")
    _require_within(terms.schedule, start_on, field="startOn")
    before = snapshot(terms)
    terms.pauses.append(await SchedulePause.create(schedule_id=schedule_id, start_on=start_on))
    return await _settle(terms, "suspendSchedule", before, now=now)


def _require_activated(schedule: BillingSchedule, done: str) -> None:
    require_not_ended(schedule)
    if schedule.status is ScheduleStatus.DRAFT:
        raise ScheduleNotRunning(f"{schedule.name} is a DRAFT; activate it before it can be {done}.")


def _refuse_second_pause(terms: ScheduleTerms, start_on: date) -> None:
    last = max((pause.end_on or date.max for pause in terms.pauses), default=None)
    if open_pause(terms.pauses) is not None:
        raise ScheduleSuspended(f"{terms.schedule.name} is suspended already, or will be; resume it first.")
    if last and start_on < last:
        raise ScheduleSuspended(
            f"{terms.schedule.name} was suspended until {last}; choose that day or a later one.", field="startOn"
        )


def _require_within(schedule: BillingSchedule, day: date, *, field: str) -> None:
    if schedule.end_on and day >= schedule.end_on:
        last_day = Span(schedule.start_on, schedule.end_on).last_day
        raise InvalidInput(f"{schedule.name} ends on {last_day}, before {day}; choose an earlier day.", field=field)


@retried_atomic
async def resume_schedule(
    schedule_id: UUID, *, resume_on: date | None = None, now: datetime, expected_version: int | None = None
) -> BillingSchedule:
    """Bill again from `resume_on` (by default today), which starts a stub."""
    terms = await load_locked(schedule_id, expected_version)
    pause = open_pause(terms.pauses)
    if pause is None or terms.schedule.status in {ScheduleStatus.CANCELLED, ScheduleStatus.COMPLETED}:
        raise ScheduleNotSuspended(f"{terms.schedule.name} is {terms.schedule.status}, without a suspension to end.")
    resume_on = resume_on or today_of(terms.business, now)
    if resume_on < pause.start_on:
        raise InvalidInput(f"The suspension begins on {pause.start_on}; resume on that day or later.", field="resumeOn")
    _require_within(terms.schedule, resume_on, field="resumeOn")
    before = snapshot(terms)
    await _end_pause(terms, pause, resume_on)
    return await _settle(terms, "resumeSchedule", before, now=now)


async def _end_pause(terms: ScheduleTerms, pause: SchedulePause, resume_on: date) -> None:
    if resume_on == pause.start_on:
        await pause.delete()
        terms.pauses.remove(pause)
        return
    pause.end_on = resume_on
    await pause.save(update_fields=["end_on"])


@retried_atomic
async def cancel_schedule(
    schedule_id: UUID, *, last_day: date | None = None, now: datetime, expected_version: int | None = None
) -> BillingSchedule:
    """End the service early, after `last_day` (by default today). What is left is billed then: arrears to that day,
    and a credit for days charged in advance."""
    terms = await load_locked(schedule_id, expected_version)
    schedule = terms.schedule
    _require_activated(schedule, "cancelled; a draft is deleted")
    end_on = max(exclusive_end(last_day or today_of(terms.business, now)) or date.max, schedule.start_on)
    _require_early_end(terms, end_on)
    before = snapshot(terms)
    schedule.status = ScheduleStatus.CANCELLED
    schedule.end_on = end_on
    return await _settle(terms, "cancelSchedule", before, now=now)


def _require_early_end(terms: ScheduleTerms, end_on: date) -> None:
    schedule = terms.schedule
    if schedule.end_on and end_on > schedule.end_on:
        last_day = Span(schedule.start_on, schedule.end_on).last_day
        raise InvalidInput(f"{schedule.name} ends on {last_day} anyway; cancel it for an earlier day.", field="lastDay")
    earliest = _earliest_end(terms)
    if end_on < earliest:
        raise AlreadyBilled(
            f"{schedule.name} is billed already for days after that; the earliest last day is "
            f"{Span(schedule.start_on, earliest).last_day}.",
            field="lastDay",
        )


def _earliest_end(terms: ScheduleTerms) -> date:
    """Arrears charged stay; an advance charged on the last billing date is credited on a later one."""
    earliest = first_open_day(terms)
    last_claim = terms.claim_on(earliest)
    if last_claim is not None and last_claim.coverage:
        return exclusive_end(earliest) or earliest
    return earliest


@retried_atomic
async def delete_schedule(schedule_id: UUID, *, now: datetime, expected_version: int | None = None) -> BillingSchedule:
    """Remove a draft; the activity log keeps what it was."""
    terms = await load_locked(schedule_id, expected_version)
    schedule = terms.schedule
    _require_draft(schedule, "only drafts can be deleted. Cancel it instead")
    before = snapshot(terms)
    await delete_phases(terms.phases)
    await schedule.delete()
    change = Change("deleteSchedule", "BillingSchedule", schedule.id, before=before)
    await activity.record(schedule.business_id, change, at=now)
    return schedule
