"""Which status a schedule has on a day, and what its status allows.

DRAFT → PENDING (waits for its start) → ACTIVE → COMPLETED (ran to its end) or CANCELLED (ended early);
ACTIVE ↔ SUSPENDED. The status is what holds on a day: a suspension from a later day shows from that day on. What a
schedule bills next hangs on `next_billing_on` alone: a cancelled one still bills what is left.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

from folio.models.schedules import BillingSchedule, SchedulePause, ScheduleStatus

_DECIDED = {ScheduleStatus.DRAFT, ScheduleStatus.CANCELLED, ScheduleStatus.COMPLETED}


class ScheduleAction(StrEnum):
    """What an operator can do with a schedule."""

    UPDATE = "UPDATE"
    ACTIVATE = "ACTIVATE"
    CHANGE_PRICES = "CHANGE_PRICES"
    SUSPEND = "SUSPEND"
    RESUME = "RESUME"
    CANCEL = "CANCEL"
    DELETE = "DELETE"


def status_on(schedule: BillingSchedule, pauses: Iterable[SchedulePause], today: date) -> ScheduleStatus:
    """The status that an activated schedule has today; drafts and ended ones keep theirs."""
    if schedule.status in _DECIDED:
        return schedule.status
    if schedule.end_on and schedule.end_on <= today and schedule.next_billing_on is None:
        return ScheduleStatus.COMPLETED
    if today < schedule.start_on:
        return ScheduleStatus.PENDING
    is_paused = any(row.start_on <= today and (row.end_on is None or today < row.end_on) for row in pauses)
    return ScheduleStatus.SUSPENDED if is_paused else ScheduleStatus.ACTIVE


def open_pause(pauses: Iterable[SchedulePause]) -> SchedulePause | None:
    """The suspension that is not ended yet, also when it begins later."""
    return next((row for row in pauses if row.end_on is None), None)


def available_actions(schedule: BillingSchedule, pauses: Sequence[SchedulePause]) -> list[ScheduleAction]:
    """What is allowed now, in the order in which the console offers it."""
    if schedule.status is ScheduleStatus.DRAFT:
        return [ScheduleAction.UPDATE, ScheduleAction.ACTIVATE, ScheduleAction.DELETE]
    if schedule.status in _DECIDED:
        return []
    suspension = ScheduleAction.RESUME if open_pause(pauses) else ScheduleAction.SUSPEND
    return [ScheduleAction.UPDATE, ScheduleAction.CHANGE_PRICES, suspension, ScheduleAction.CANCEL]
