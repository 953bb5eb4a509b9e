"""Time travel: a sandbox business's own clock, moved forward through every billing date on the way."""

from datetime import date, datetime, timedelta
from uuid import UUID

from folio.domain.errors import ClockOnlyMovesForward, NotSandbox
from folio.models.businesses import Business
from folio.models.schedules import BillingRun, BillingSchedule
from folio.services import activity
from folio.services.activity import Change
from folio.services.billing.run import run_billing
from folio.services.calendar import today_of
from folio.services.rows import find_locked
from folio.services.transactions import retried_atomic

MOST_DAYS = 366 * 10


async def advance_sandbox_clock(business_id: UUID, to: date, *, now: datetime) -> list[BillingRun]:
    """Move the sandbox's today to `to`, billing each date that it passes, in order."""
    await _refuse_impossible(business_id, to, now)
    runs = []
    while (day := await _next_billing_day(business_id)) is not None and day <= to:
        business = await _set_today(business_id, day, now)
        run = await run_billing(business, day, now=now)
        runs.append(run)
        if await _next_billing_day(business_id) == day:
            break
    await _set_today(business_id, to, now)
    return runs


@retried_atomic
async def _refuse_impossible(business_id: UUID, to: date, now: datetime) -> None:
    business = await find_locked(Business, business_id, field="businessId")
    if not business.is_sandbox:
        raise NotSandbox(f"{business.name} lives by the real clock; only a sandbox business can travel in time.")
    today = today_of(business, now)
    if to < today or to > today + timedelta(days=MOST_DAYS):
        raise ClockOnlyMovesForward(
            f"It is {today} for {business.name}; choose a day from then on, at most ten years ahead.", field="to"
        )


@retried_atomic
async def _set_today(business_id: UUID, day: date, now: datetime) -> Business:
    """Move the clock, never back: a billing date before today is billed today."""
    business = await find_locked(Business, business_id)
    before = today_of(business, now)
    business.sandbox_today = max(day, before)
    await business.save(update_fields=["sandbox_today"])
    if business.sandbox_today != before:
        change = Change(
            "advanceSandboxClock",
            "Business",
            business.id,
            {"sandboxToday": str(before)},
            {"sandboxToday": str(business.sandbox_today)},
        )
        await activity.record(business.id, change, at=now)
    return business


async def _next_billing_day(business_id: UUID) -> date | None:
    due = BillingSchedule.filter(business_id=business_id, next_billing_on__isnull=False)
    schedule = await due.order_by("next_billing_on").first()
    return schedule.next_billing_on if schedule else None
