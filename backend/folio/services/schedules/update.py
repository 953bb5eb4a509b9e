"""Changing a schedule: everything of a draft; of a running one what invoices have not used yet."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from folio.domain.errors import PhasesNotSequential, ScheduleNotDraft, ScheduleNotRunning
from folio.models.schedules import BillingSchedule, ScheduleStatus
from folio.services.calendar import today_of
from folio.services.rows import apply, camel_case
from folio.services.schedules.changes import save_change, snapshot
from folio.services.schedules.create import billable_customer, columns, lay_out
from folio.services.schedules.fields import PhaseFields, ScheduleFields
from folio.services.schedules.next_billing import refresh
from folio.services.schedules.rows import as_fields, delete_phases, living_phases, load_locked, save_phases
from folio.services.schedules.spans import Span, exclusive_end, schedule_span
from folio.services.schedules.splice import require_open, splice_phases
from folio.services.schedules.terms import PhaseTerms, ScheduleTerms
from folio.services.transactions import retried_atomic

ENDED = {ScheduleStatus.CANCELLED, ScheduleStatus.COMPLETED}

_FIXED_ONCE_ACTIVE = ("customer_id", "currency", "start_on", "billing_day")
_SHAPING_PHASES = {"start_on", "end_on", "currency", "phases"}


@retried_atomic
async def update_schedule(
    schedule_id: UUID, changes: ScheduleFields, *, now: datetime, expected_version: int | None = None
) -> BillingSchedule:
    """Change the schedule. `phases` of a running one are its phases from the first one's start on."""
    terms = await load_locked(schedule_id, expected_version)
    require_not_ended(terms.schedule)
    before = snapshot(terms)
    if terms.schedule.status is ScheduleStatus.DRAFT:
        await _update_draft(terms, changes)
    else:
        await _update_running(terms, changes)
        refresh(terms, today_of(terms.business, now))
    await save_change(terms, "updateSchedule", before, now=now)
    return terms.schedule


def require_not_ended(schedule: BillingSchedule) -> None:
    """Refuse to change what has ended."""
    if schedule.status in ENDED:
        raise ScheduleNotRunning(
            f"{schedule.name} is {schedule.status}; what has ended does not change. Make a new schedule."
        )


async def _update_draft(terms: ScheduleTerms, changes: ScheduleFields) -> None:
    schedule, old = terms.schedule, terms.phases
    if "customer_id" in changes:
        await billable_customer(schedule.business_id, changes["customer_id"])
    days = _days_of_draft(schedule, changes)
    fields = changes.get("phases") or _same_phases(old, schedule.currency)
    apply(schedule, {**columns(changes), "start_on": days.start})
    if _SHAPING_PHASES & changes.keys():
        terms.phases = await lay_out(schedule, fields, days)
        schedule.end_on = terms.phases[-1].phase.end_on
        await delete_phases(old)
        await save_phases(terms.phases)


def _days_of_draft(schedule: BillingSchedule, changes: ScheduleFields) -> Span:
    phases = changes.get("phases")
    last_day = Span(schedule.start_on, schedule.end_on).last_day
    if phases and _has_end(phases[-1]):
        last_day = None
    return schedule_span(changes.get("start_on") or schedule.start_on, changes.get("end_on", last_day))


def _has_end(phase: PhaseFields) -> bool:
    return phase.get("end_on") is not None or phase.get("duration_months") is not None


def _same_phases(phases: Sequence[PhaseTerms], currency: str) -> list[PhaseFields]:
    """The phases as they are, the first starting and the last ending with the schedule."""
    fields = [as_fields(row, currency) for row in phases]
    for row, phase in zip(phases[:-1], fields, strict=False):
        phase["end_on"] = Span(row.phase.start_on, row.phase.end_on).last_day
    return fields


async def _update_running(terms: ScheduleTerms, changes: ScheduleFields) -> None:
    _refuse_fixed(terms.schedule, changes)
    apply(terms.schedule, columns(changes))
    if changes.get("phases"):
        await _replace_later_phases(terms, changes)
    elif "end_on" in changes:
        await _move_end(terms, exclusive_end(changes["end_on"]))


def _refuse_fixed(schedule: BillingSchedule, changes: ScheduleFields) -> None:
    for name in _FIXED_ONCE_ACTIVE:
        if name in changes and changes.get(name) != getattr(schedule, name):
            raise ScheduleNotDraft(
                f"{schedule.name} is {schedule.status}: its {camel_case(name)} is fixed once it is activated. "
                "Cancel it and make a new schedule.",
                field=camel_case(name),
            )


async def _replace_later_phases(terms: ScheduleTerms, changes: ScheduleFields) -> None:
    schedule, fields = terms.schedule, changes["phases"]
    start = fields[0].get("start_on")
    if start is None:
        raise PhasesNotSequential(
            "Say from which day the new phases hold; what runs until then stays.", field="phases.0.startOn"
        )
    require_open(terms, start, field="phases.0.startOn")
    _require_joined(schedule, start)
    days = schedule_span(start, changes.get("end_on", _kept_last_day(schedule, fields, start)))
    new = await lay_out(schedule, fields, days)
    await splice_phases(terms, new, start=start, until=None)
    schedule.end_on = new[-1].phase.end_on


def _require_joined(schedule: BillingSchedule, start: date) -> None:
    if schedule.end_on and start > schedule.end_on:
        raise PhasesNotSequential(
            f"{schedule.name} ends on {Span(schedule.start_on, schedule.end_on).last_day}; the next phase must start "
            f"on {schedule.end_on}, not on {start}.",
            field="phases.0.startOn",
        )


def _kept_last_day(schedule: BillingSchedule, fields: Sequence[PhaseFields], start: date) -> date | None:
    """The schedule's end holds on, unless the new phases say their own or begin only then."""
    ends_anew = _has_end(fields[-1]) or (schedule.end_on is not None and start >= schedule.end_on)
    return None if ends_anew else Span(schedule.start_on, schedule.end_on).last_day


async def _move_end(terms: ScheduleTerms, end: date | None) -> None:
    phase = living_phases(terms.phases)[-1].phase
    if end is not None:
        require_open(terms, end, field="endOn")
        if end <= phase.start_on:
            raise PhasesNotSequential(
                f"The last phase starts on {phase.start_on}, after that end; replace the phases "
                "or cancel the schedule.",
                field="endOn",
            )
    terms.schedule.end_on = phase.end_on = end
    await phase.save(update_fields=["end_on"])
