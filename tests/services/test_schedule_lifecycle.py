"""Schedules activated, suspended, resumed, cancelled, deleted."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from factories import NOW
from folio.domain.errors import (
    AlreadyBilled,
    Archived,
    InvalidInput,
    ScheduleNotDraft,
    ScheduleNotRunning,
    ScheduleNotSuspended,
    ScheduleSuspended,
    StaleVersion,
)
from folio.models.activity import Activity
from folio.models.schedules import BillingSchedule, PhasePrice, SchedulePause, SchedulePhase, ScheduleStatus
from folio.services.catalog import archive_price
from folio.services.customers.profile import archive_customer
from folio.services.schedules.lifecycle import (
    activate_schedule,
    cancel_schedule,
    delete_schedule,
    resume_schedule,
    suspend_schedule,
)
from folio.services.schedules.next_billing import refresh
from folio.services.schedules.passing_days import refresh_statuses
from folio.services.schedules.statuses import ScheduleAction, available_actions
from folio.services.schedules.terms import load_terms
from schedule_rows import claim, make_active, make_schedule, make_shop, priced

pytestmark = pytest.mark.usefixtures("db")


@pytest.mark.parametrize(
    ("start_on", "status"),
    [
        (date(2026, 3, 15), ScheduleStatus.ACTIVE),
        (date(2026, 3, 16), ScheduleStatus.PENDING),
        (date(2025, 11, 1), ScheduleStatus.ACTIVE),
    ],
    ids=["starts today", "starts tomorrow", "started in the past"],
)
async def test_activating_waits_for_the_start(start_on: date, status: ScheduleStatus) -> None:
    schedule = await make_schedule(await make_shop(), start_on=start_on)

    await activate_schedule(schedule.id, now=NOW)

    stored = await BillingSchedule.get(id=schedule.id)
    assert (stored.status, stored.next_billing_on) == (status, start_on)


async def test_the_day_is_the_business_s_own() -> None:
    schedule = await make_schedule(await make_shop(), start_on=date(2026, 3, 15))

    # Still the evening of the 14th in New York.
    activated = await activate_schedule(schedule.id, now=datetime(2026, 3, 15, 2, tzinfo=UTC))

    assert activated.status is ScheduleStatus.PENDING


async def test_arrears_wait_for_the_end_of_their_first_period() -> None:
    shop = await make_shop()

    schedule = await make_active(shop, priced(shop.calls), start_on=date(2026, 1, 20), billing_day=5)

    assert schedule.next_billing_on == date(2026, 2, 5)


async def test_activating_refuses_what_can_no_longer_be_sold() -> None:
    shop = await make_shop()
    schedule = await make_schedule(shop)
    await archive_price(shop.fee.id, now=NOW)

    with pytest.raises(Archived, match="is archived"):
        await activate_schedule(schedule.id, now=NOW)
    await archive_customer(shop.customer.id, now=NOW)
    with pytest.raises(Archived, match="is archived"):
        await activate_schedule(schedule.id, now=NOW)

    assert (await BillingSchedule.get(id=schedule.id)).status is ScheduleStatus.DRAFT


async def test_a_suspension_takes_out_days_and_moves_the_next_billing_date() -> None:
    shop = await make_shop()
    schedule = await make_active(shop)
    for month in (1, 2, 3):
        await claim(schedule, date(2026, month, 1))

    suspended = await suspend_schedule(schedule.id, now=NOW)

    assert (suspended.status, suspended.next_billing_on) == (ScheduleStatus.SUSPENDED, None)
    assert (await SchedulePause.get()).start_on == date(2026, 3, 15)
    resumed = await resume_schedule(schedule.id, resume_on=date(2026, 4, 10), now=datetime(2026, 4, 12, tzinfo=UTC))
    assert (resumed.status, resumed.next_billing_on) == (ScheduleStatus.ACTIVE, date(2026, 4, 10))
    assert (await SchedulePause.get()).end_on == date(2026, 4, 10)


async def test_a_suspension_from_a_later_day_shows_from_that_day_on() -> None:
    schedule = await make_active(await make_shop())

    waiting = await suspend_schedule(schedule.id, start_on=date(2026, 5, 10), now=NOW)
    (terms,) = await load_terms([schedule.id])
    refresh(terms, date(2026, 5, 10))

    assert waiting.status is ScheduleStatus.ACTIVE
    assert ScheduleAction.RESUME in available_actions(waiting, terms.pauses)
    assert terms.schedule.status is ScheduleStatus.SUSPENDED


async def test_resuming_on_the_first_day_withdraws_the_suspension() -> None:
    schedule = await make_active(await make_shop())
    await suspend_schedule(schedule.id, start_on=date(2026, 5, 10), now=NOW)

    await resume_schedule(schedule.id, resume_on=date(2026, 5, 10), now=NOW)

    assert await SchedulePause.all().count() == 0


async def test_a_cancelled_schedule_still_bills_what_is_left() -> None:
    shop = await make_shop()
    schedule = await make_active(shop, priced(shop.calls))
    await claim(schedule, date(2026, 3, 1))

    cancelled = await cancel_schedule(schedule.id, last_day=date(2026, 3, 20), now=NOW)

    stored = await BillingSchedule.get(id=schedule.id)
    assert stored.status is cancelled.status is ScheduleStatus.CANCELLED
    assert stored.end_on == date(2026, 3, 21)
    assert stored.next_billing_on is not None


async def test_cancelling_before_the_start_bills_nothing() -> None:
    schedule = await make_active(await make_shop(), start_on=date(2026, 6, 1))

    cancelled = await cancel_schedule(schedule.id, now=NOW)

    assert (cancelled.status, cancelled.next_billing_on) == (ScheduleStatus.CANCELLED, None)


async def test_days_charged_in_arrears_cannot_be_cancelled_or_suspended() -> None:
    shop = await make_shop()
    schedule = await make_active(shop, priced(shop.calls))
    await claim(schedule, date(2026, 3, 1))

    with pytest.raises(AlreadyBilled, match="2026-02-28"):
        await cancel_schedule(schedule.id, last_day=date(2026, 2, 27), now=NOW)
    with pytest.raises(AlreadyBilled, match="2026-03-01"):
        await suspend_schedule(schedule.id, start_on=date(2026, 2, 28), now=NOW)

    assert (await cancel_schedule(schedule.id, last_day=date(2026, 2, 28), now=NOW)).end_on == date(2026, 3, 1)


async def test_a_schedule_is_completed_once_its_last_date_is_claimed() -> None:
    shop = await make_shop()
    schedule = await make_active(shop, priced(shop.calls), end_on=date(2026, 2, 28))
    for day in (date(2026, 2, 1), date(2026, 3, 1)):
        await claim(schedule, day)
    (terms,) = await load_terms([schedule.id])

    refresh(terms, date(2026, 3, 1))

    assert (terms.schedule.status, terms.schedule.next_billing_on) == (ScheduleStatus.COMPLETED, None)
    assert available_actions(terms.schedule, []) == []


async def test_deleting_a_draft_leaves_only_its_trace() -> None:
    schedule = await make_schedule(await make_shop())

    await delete_schedule(schedule.id, now=NOW)

    assert await BillingSchedule.all().count() == 0
    assert await SchedulePhase.all().count() + await PhasePrice.all().count() == 0
    entry = await Activity.get(action="deleteSchedule")
    assert entry.before is not None
    assert entry.before["name"] == schedule.name


async def test_illegal_steps_are_refused_and_change_nothing() -> None:
    shop = await make_shop()
    draft, active = await make_schedule(shop), await make_active(shop, end_on=date(2026, 12, 31))
    cases: list[tuple[Any, type[Exception]]] = [
        (activate_schedule(active.id, now=NOW), ScheduleNotDraft),
        (delete_schedule(active.id, now=NOW), ScheduleNotDraft),
        (suspend_schedule(draft.id, now=NOW), ScheduleNotRunning),
        (cancel_schedule(draft.id, now=NOW), ScheduleNotRunning),
        (resume_schedule(active.id, now=NOW), ScheduleNotSuspended),
        (cancel_schedule(active.id, last_day=date(2027, 1, 1), now=NOW), InvalidInput),
        (suspend_schedule(active.id, start_on=date(2027, 1, 1), now=NOW), InvalidInput),
        (suspend_schedule(active.id, now=NOW, expected_version=1), StaleVersion),
    ]

    for step, refusal in cases:
        with pytest.raises(refusal):
            await step

    assert (await BillingSchedule.get(id=draft.id)).version == 1
    assert (await BillingSchedule.get(id=active.id)).version == 2
    await suspend_schedule(active.id, now=NOW)
    with pytest.raises(ScheduleSuspended):
        await suspend_schedule(active.id, now=NOW)
    await cancel_schedule(active.id, now=NOW)
    with pytest.raises(ScheduleNotRunning):
        await cancel_schedule(active.id, now=NOW)


async def test_every_step_is_in_the_activity_log_with_before_and_after() -> None:
    schedule = await make_active(await make_shop())

    await suspend_schedule(schedule.id, now=NOW)

    entries = await Activity.filter(subject_id=schedule.id).order_by("sequence")
    assert [row.action for row in entries] == ["createSchedule", "activateSchedule", "suspendSchedule"]
    assert entries[2].before == {"status": "ACTIVE", "pauses": []}
    assert entries[2].after == {
        "status": "SUSPENDED",
        "pauses": [{"start_on": "2026-03-15", "end_on": None}],
    }


async def test_statuses_follow_the_days_that_pass() -> None:
    shop = await make_shop()
    pending = await make_active(shop, priced(shop.calls), start_on=date(2026, 4, 1))
    pausing = await make_active(shop)
    await suspend_schedule(pausing.id, start_on=date(2026, 4, 1), now=NOW)
    resuming = await make_active(shop)
    await suspend_schedule(resuming.id, now=NOW)
    await resume_schedule(resuming.id, resume_on=date(2026, 4, 1), now=NOW)

    assert await refresh_statuses(shop.business.id, date(2026, 3, 31)) == 0
    assert await refresh_statuses(shop.business.id, date(2026, 4, 1)) == 3

    statuses = {row.id: row.status for row in await BillingSchedule.all()}
    assert statuses == {
        pending.id: ScheduleStatus.ACTIVE,
        pausing.id: ScheduleStatus.SUSPENDED,
        resuming.id: ScheduleStatus.ACTIVE,
    }
