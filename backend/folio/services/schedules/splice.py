"""New phases put in the place of others from some day on, without touching what was billed."""

from datetime import date

from folio.domain.errors import AlreadyBilled
from folio.models.schedules import BillingClaim, SchedulePhase
from folio.services.schedules.rows import delete_phases, save_phases
from folio.services.schedules.terms import PhaseTerms, ScheduleTerms

# Out of the way of every real position while phases move.
_ASIDE = 1_000_000


def first_open_day(terms: ScheduleTerms) -> date:
    """The earliest day that a change may begin on: arrears have been charged up to the last claimed date."""
    return max(terms.claimed_dates(), default=terms.schedule.start_on)


def require_open(terms: ScheduleTerms, day: date, *, field: str) -> None:
    """Refuse a day that invoices have charged in arrears already."""
    earliest = first_open_day(terms)
    if day < earliest:
        raise AlreadyBilled(
            f"{terms.schedule.name} is billed up to {earliest}, or starts then; {day} is too early. "
            f"Choose {earliest} or a later day.",
            field=field,
        )


async def splice_phases(terms: ScheduleTerms, new: list[PhaseTerms], *, start: date, until: date | None) -> None:
    """Let `new` phases take the days from `start` up to `until` (None: to the end) from those there now.

    The phase that runs on `start` ends there. A phase that loses all its days goes, unless something was billed
    for it: then it keeps its rows and no day. `terms.phases` is what holds afterwards.
    """
    await delete_phases(await splice_unsaved(terms, new, start=start, until=until))
    await _renumber([row.phase for row in terms.phases if row not in new])
    await save_phases(new)


async def splice_unsaved(
    terms: ScheduleTerms, new: list[PhaseTerms], *, start: date, until: date | None
) -> list[PhaseTerms]:
    """As `splice_phases`, in memory only; answers the phases that go."""
    before = [row for row in terms.phases if row.phase.start_on < start]
    within = [row for row in terms.phases if start <= row.phase.start_on and (not until or row.phase.start_on < until)]
    after = [row for row in terms.phases if until is not None and row.phase.start_on >= until]
    billed = [row for row in within if await _is_billed(row)]
    for row in before:
        _end_by(row, start)
    for row in billed:
        _end_by(row, row.phase.start_on)
    terms.phases = [*before, *billed, *new, *after]
    for position, row in enumerate(terms.phases):
        row.phase.position = position
    return [row for row in within if row not in billed]


def _end_by(terms: PhaseTerms, day: date) -> None:
    if terms.phase.end_on is None or terms.phase.end_on > day:
        terms.phase.end_on = day


async def _is_billed(terms: PhaseTerms) -> bool:
    phase = terms.phase
    return await BillingClaim.filter(schedule_id=phase.schedule_id, billing_date__gte=phase.start_on).exists()


async def _renumber(kept: list[SchedulePhase]) -> None:
    for phase in kept:
        await SchedulePhase.filter(id=phase.id).update(position=phase.position + _ASIDE)
    for phase in kept:
        await phase.save(update_fields=["position", "end_on"])
