"""Which billing date a schedule waits for."""

from datetime import date

from folio.domain.periods import add_months
from folio.services.schedules.statuses import status_on
from folio.services.schedules.terms import ScheduleTerms

# Most schedules bill within months; the longest frequency is a year, and a stub may come before it.
LOOK_AHEAD_MONTHS = (3, 25)


def next_unclaimed_date(terms: ScheduleTerms) -> date | None:
    """The earliest unclaimed date on which something falls due; None when all are claimed, or while suspended."""
    claimed = terms.claimed_dates()
    known = [terms.schedule.start_on, *claimed, *(row.phase.start_on for row in terms.phases)]
    known += [pause.end_on for pause in terms.pauses if pause.end_on]
    for months in LOOK_AHEAD_MONTHS:
        dates = terms.plan.billing_dates(add_months(max(known), months))
        for day in dates:
            if day not in claimed and terms.charges_due(day):
                return day
    return None


def refresh(terms: ScheduleTerms, today: date) -> None:
    """Set the next billing date and the status that holds today, unsaved."""
    schedule = terms.schedule
    schedule.next_billing_on = next_unclaimed_date(terms)
    schedule.status = status_on(schedule, terms.pauses, today)
