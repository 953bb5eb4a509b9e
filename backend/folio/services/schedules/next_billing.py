"""Which billing date a schedule waits for."""

from datetime import date
from uuid import UUID

from folio.domain.periods import add_months
from folio.services.billing.terms import ScheduleTerms, load_terms

# The longest frequency is a year, and a stub may come before it.
LOOK_AHEAD_MONTHS = 25


def next_unclaimed_date(terms: ScheduleTerms) -> date | None:
    """The earliest billing date that is not claimed; None when all are, or while a suspension is open."""
    claimed = terms.claimed_dates()
    known = [terms.schedule.start_on, *claimed, *(row.phase.start_on for row in terms.phases)]
    known += [pause.end_on for pause in terms.pauses if pause.end_on]
    horizon = add_months(max(known), LOOK_AHEAD_MONTHS)
    return next((day for day in terms.plan.billing_dates(horizon) if day not in claimed), None)


async def load_next_billing_date(schedule_id: UUID) -> date | None:
    """The same, of the schedule as it is stored by now."""
    (terms,) = await load_terms([schedule_id])
    return next_unclaimed_date(terms)
