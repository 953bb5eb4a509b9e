"""From which day to which each phase of a schedule lasts: in order, without gaps, within the schedule."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from folio.domain.errors import InvalidInput, PhasesNotSequential
from folio.domain.periods import ONE_DAY, add_months, clamped_day
from folio.services.schedules.fields import PhaseFields

LONGEST_MONTHS = 1200


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `start` up to, not including, `end`; open-ended when that is None."""

    start: date
    end: date | None

    @property
    def last_day(self) -> date | None:
        return self.end - ONE_DAY if self.end else None


def exclusive_end(last_day: date | None) -> date | None:
    """The end as it is stored, of the last day that people name."""
    return last_day + ONE_DAY if last_day else None


def schedule_span(start_on: date, last_day: date | None) -> Span:
    """The days of a schedule; refuses one that would end before it starts."""
    if last_day and last_day < start_on:
        raise InvalidInput(
            f"The schedule would end on {last_day}, before it starts on {start_on}; name a later last day.",
            field="endOn",
        )
    return Span(start_on, exclusive_end(last_day))


def phase_spans(phases: Sequence[PhaseFields], span: Span) -> list[Span]:
    """The days of each phase. A phase starts where the one before ends; only the last may leave its end open.

    When the schedule's own end is open, the last phase's is the schedule's.
    """
    if not phases:
        raise PhasesNotSequential("A schedule needs at least one phase with prices.", field="phases")
    spans: list[Span] = []
    start = span.start
    for index, phase in enumerate(phases):
        is_last = index == len(phases) - 1
        end = _end(phase, start, span, path=f"phases.{index}")
        _require_sequence(phase, Span(start, end), span, index=index, is_last=is_last)
        spans.append(Span(start, end or (span.end if is_last else None)))
        start = end or start
    return spans


def _end(phase: PhaseFields, start: date, span: Span, *, path: str) -> date | None:
    last_day, months = phase.get("end_on"), phase.get("duration_months")
    if last_day and months is not None:
        raise InvalidInput("Give a phase its last day or its months, not both.", field=f"{path}.durationMonths")
    if months is None:
        return exclusive_end(last_day)
    if not 1 <= months <= LONGEST_MONTHS:
        raise InvalidInput(f"A phase lasts 1 to {LONGEST_MONTHS} months, not {months}.", field=f"{path}.durationMonths")
    return add_months(start, months, anchor_day=_anchor_day(start, span))


def _anchor_day(start: date, span: Span) -> int:
    """The day that months return to: 31 for a phase from 28 February of a schedule from 31 January."""
    anchor_day = span.start.day
    return anchor_day if clamped_day(start.year, start.month, anchor_day) == start else start.day


def _require_sequence(phase: PhaseFields, days: Span, span: Span, *, index: int, is_last: bool) -> None:
    path = f"phases.{index}"
    asked = phase.get("start_on")
    if asked and asked != days.start:
        raise PhasesNotSequential(
            f"Phase {index + 1} starts on {asked}, but must start on {days.start}, "
            f"{'with the schedule' if index == 0 else 'the day after the phase before it ends'}.",
            field=f"{path}.startOn",
        )
    if days.end and days.end <= days.start:
        raise PhasesNotSequential(
            f"Phase {index + 1} ends on {days.last_day}, before it starts on {days.start}.", field=f"{path}.endOn"
        )
    if not is_last and days.end is None:
        raise PhasesNotSequential(
            f"Phase {index + 1} needs a last day or a number of months; only the last phase may be open.",
            field=f"{path}.endOn",
        )
    _require_within(days, span, index=index, is_last=is_last)


def _require_within(days: Span, span: Span, *, index: int, is_last: bool) -> None:
    if days.end is None or span.end is None:
        if span.end and days.start >= span.end:
            raise _outside(days, span, index)
        return
    if days.end > span.end:
        raise _outside(days, span, index)
    if is_last and days.end < span.end:
        raise PhasesNotSequential(
            f"The last phase ends on {days.last_day}, the schedule on {span.last_day}; let both end on one day.",
            field=f"phases.{index}.endOn",
        )


def _outside(days: Span, span: Span, index: int) -> PhasesNotSequential:
    return PhasesNotSequential(
        f"Phase {index + 1}, from {days.start} to {days.last_day or 'an open end'}, goes beyond the schedule's "
        f"last day, {span.last_day}.",
        field=f"phases.{index}.endOn",
    )
