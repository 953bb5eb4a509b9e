"""How a change of a schedule is kept: as its next version, with before and after in the activity log."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from folio.services import activity
from folio.services.activity import Change
from folio.services.rows import plain
from folio.services.schedules.rows import describe_phases
from folio.services.schedules.terms import ScheduleTerms

_TOLD = (
    "name",
    "customer_id",
    "currency",
    "status",
    "start_on",
    "end_on",
    "billing_day",
    "payment_terms_days",
    "purchase_order",
    "memo",
    "auto_issue",
    "print_zero_lines",
)


def snapshot(terms: ScheduleTerms) -> dict[str, Any]:
    """What the log tells of a schedule, as JSON values."""
    schedule = terms.schedule
    told = {name: plain(getattr(schedule, name)) for name in _TOLD}
    pauses = [{"start_on": plain(row.start_on), "end_on": plain(row.end_on)} for row in terms.pauses]
    return {**told, "pauses": pauses, "phases": describe_phases(terms.phases, schedule.currency)}


async def save_change(terms: ScheduleTerms, action: str, before: Mapping[str, Any], *, now: datetime) -> None:
    """Write the schedule and what changed since the snapshot `before`; without a change nothing."""
    after = snapshot(terms)
    changed = [name for name in after if after[name] != before[name]]
    if not changed:
        return
    schedule = terms.schedule
    schedule.version += 1
    await schedule.save()
    change = Change(
        action,
        "BillingSchedule",
        schedule.id,
        before={name: before[name] for name in changed},
        after={name: after[name] for name in changed},
    )
    await activity.record(schedule.business_id, change, at=now)
