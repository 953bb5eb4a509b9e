"""Statuses that change by themselves: a start reached, a suspension that begins or ends, an end gone by."""

from datetime import date
from typing import Literal
from uuid import UUID

from tortoise.expressions import Q, Subquery
from tortoise.queryset import ValuesListQuery

from folio.models.schedules import BillingSchedule, SchedulePause, ScheduleStatus
from folio.services.schedules.statuses import status_on
from folio.services.transactions import retried_atomic


@retried_atomic
async def refresh_statuses(business_id: UUID, today: date) -> int:
    """Give the business's schedules the status that holds today; answers how many got another one."""
    candidates = BillingSchedule.filter(_may_change(today), business_id=business_id)
    schedules = await candidates.select_for_update().order_by("id")
    pauses = await SchedulePause.filter(schedule_id__in=[row.id for row in schedules])
    changed = []
    for schedule in schedules:
        status = status_on(schedule, [row for row in pauses if row.schedule_id == schedule.id], today)
        if status is not schedule.status:
            schedule.status = status
            changed.append(schedule)
    if changed:
        await BillingSchedule.bulk_update(changed, ["status"])
    return len(changed)


def _may_change(today: date) -> Q:
    """Few of the running schedules: those that reach a day of their own."""
    running = (ScheduleStatus.ACTIVE, ScheduleStatus.SUSPENDED)
    return (
        Q(status=ScheduleStatus.PENDING, start_on__lte=today)
        | Q(status__in=running, end_on__lte=today, next_billing_on__isnull=True)
        | Q(status=ScheduleStatus.SUSPENDED)
        | Q(status=ScheduleStatus.ACTIVE, id__in=Subquery(_pausing(today)))
    )


def _pausing(today: date) -> ValuesListQuery[Literal[False]]:
    still = Q(end_on__isnull=True) | Q(end_on__gt=today)
    return SchedulePause.filter(still, start_on__lte=today).values_list("schedule_id")
