"""Schedules changed: everything of a draft, of a running one what is not billed yet."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from factories import NOW
from folio.domain.discounts import DiscountKind
from folio.domain.errors import FolioError
from folio.models.activity import Activity
from folio.models.schedules import BillingSchedule, PhaseDiscount, PhasePrice, SchedulePhase, ScheduleStatus
from folio.services.catalog import archive_price
from folio.services.schedules.lifecycle import cancel_schedule
from folio.services.schedules.price_changes import change_schedule_prices
from folio.services.schedules.update import update_schedule
from schedule_rows import Shop, claim, make_active, make_schedule, make_shop, priced

pytestmark = pytest.mark.usefixtures("db")


async def days_of(schedule: BillingSchedule) -> list[tuple[str, date, date | None]]:
    rows = await SchedulePhase.filter(schedule_id=schedule.id).order_by("position")
    return [(row.name or "", row.start_on, row.end_on) for row in rows]


async def quantities_of(phase_name: str) -> dict[Any, Decimal | None]:
    rows = await PhasePrice.filter(phase__name=phase_name).order_by("position")
    return {row.price_id: row.quantity for row in rows}


def seats(shop: Shop, quantity: int, **fields: Any) -> dict[str, Any]:
    prices = [{"price_id": shop.fee.id}, {"price_id": shop.seats.id, "quantity": Decimal(quantity)}]
    return {"prices": prices, **fields}


async def test_a_draft_takes_other_phases_days_and_names() -> None:
    shop = await make_shop()
    schedule = await make_schedule(shop)

    await update_schedule(
        schedule.id,
        {
            "name": "Renewal",
            "start_on": date(2026, 2, 1),
            "phases": [seats(shop, 5, name="Ramp", duration_months=6), seats(shop, 9, name="Full")],
        },
        now=NOW,
        expected_version=1,
    )

    stored = await BillingSchedule.get(id=schedule.id)
    assert (stored.name, stored.start_on, stored.version) == ("Renewal", date(2026, 2, 1), 2)
    assert await days_of(schedule) == [
        ("Ramp", date(2026, 2, 1), date(2026, 8, 1)),
        ("Full", date(2026, 8, 1), None),
    ]


async def test_moving_a_draft_moves_its_phase_along() -> None:
    shop = await make_shop()
    schedule = await make_schedule(shop, seats(shop, 3, name="Only"), end_on=date(2026, 12, 31))

    await update_schedule(schedule.id, {"start_on": date(2026, 4, 1), "end_on": None}, now=NOW)

    assert await days_of(schedule) == [("Only", date(2026, 4, 1), None)]
    assert (await quantities_of("Only"))[shop.seats.id] == 3


async def test_a_drafts_new_currency_must_be_its_prices() -> None:
    schedule = await make_schedule(await make_shop())

    with pytest.raises(FolioError) as refusal:
        await update_schedule(schedule.id, {"currency": "USD"}, now=NOW)

    assert refusal.value.code == "CURRENCY_MISMATCH"


async def test_a_draft_with_an_archived_price_can_still_be_renamed() -> None:
    shop = await make_shop()
    schedule = await make_schedule(shop)
    await archive_price(shop.fee.id, now=NOW)

    assert (await update_schedule(schedule.id, {"name": "Kept"}, now=NOW)).name == "Kept"


async def test_a_running_schedule_changes_what_is_printed_and_nothing_billed() -> None:
    shop = await make_shop()
    schedule = await make_active(shop)

    changed = await update_schedule(
        schedule.id, {"memo": "Thank you", "purchase_order": "PO-7", "auto_issue": True}, now=NOW
    )

    assert (changed.memo, changed.purchase_order, changed.auto_issue) == ("Thank you", "PO-7", True)
    entry = await Activity.get(action="updateSchedule")
    assert entry.before == {"memo": None, "purchase_order": None, "auto_issue": False}
    for fixed in ({"start_on": date(2026, 2, 1)}, {"currency": "USD"}, {"billing_day": 5}):
        with pytest.raises(FolioError) as refusal:
            await update_schedule(schedule.id, fixed, now=NOW)  # type: ignore[arg-type]
        assert refusal.value.code == "SCHEDULE_NOT_DRAFT"


async def test_nothing_changed_is_no_new_version() -> None:
    schedule = await make_active(await make_shop(), name="Same")

    assert (await update_schedule(schedule.id, {"name": "Same"}, now=NOW)).version == 2
    assert await Activity.filter(action="updateSchedule").count() == 0


async def test_the_end_of_a_running_schedule_moves_with_its_last_phase() -> None:
    shop = await make_shop()
    schedule = await make_active(shop, end_on=date(2026, 6, 30))

    await update_schedule(schedule.id, {"end_on": date(2026, 12, 31)}, now=NOW)
    assert await days_of(schedule) == [("", date(2026, 1, 1), date(2027, 1, 1))]
    await update_schedule(schedule.id, {"end_on": None}, now=NOW)

    assert await days_of(schedule) == [("", date(2026, 1, 1), None)]


async def test_later_phases_are_replaced_and_the_running_one_ends_for_them() -> None:
    shop = await make_shop()
    schedule = await make_active(
        shop, seats(shop, 1, name="First", end_on=date(2026, 5, 31)), seats(shop, 2, name="Second")
    )
    await claim(schedule, date(2026, 3, 1))

    phases = [seats(shop, 7, name="New", start_on=date(2026, 4, 1), duration_months=3), seats(shop, 8, name="Last")]
    await update_schedule(schedule.id, {"phases": phases}, now=NOW)

    assert await days_of(schedule) == [
        ("First", date(2026, 1, 1), date(2026, 4, 1)),
        ("New", date(2026, 4, 1), date(2026, 7, 1)),
        ("Last", date(2026, 7, 1), None),
    ]


async def test_a_renewal_is_a_phase_after_the_end() -> None:
    shop = await make_shop()
    schedule = await make_active(shop, seats(shop, 1, name="First"), end_on=date(2026, 3, 31))

    phases = [seats(shop, 2, name="Renewed", start_on=date(2026, 4, 1), duration_months=12)]
    renewed = await update_schedule(schedule.id, {"phases": phases}, now=NOW)

    assert renewed.end_on == date(2027, 4, 1)
    assert [name for name, _, _ in await days_of(schedule)] == ["First", "Renewed"]


async def test_days_already_billed_do_not_change() -> None:
    shop = await make_shop()
    schedule = await make_active(shop)
    await claim(schedule, date(2026, 3, 1))

    with pytest.raises(FolioError) as refusal:
        await update_schedule(schedule.id, {"phases": [priced(shop.fee, start_on=date(2026, 2, 28))]}, now=NOW)
    assert (refusal.value.code, refusal.value.field) == ("ALREADY_BILLED", "phases.0.startOn")
    with pytest.raises(FolioError) as refusal:
        await change_schedule_prices(schedule.id, {}, start_on=date(2026, 2, 28), now=NOW)
    assert (refusal.value.code, refusal.value.field) == ("ALREADY_BILLED", "startOn")
    with pytest.raises(FolioError) as refusal:
        await update_schedule(schedule.id, {"end_on": date(2026, 2, 27)}, now=NOW)
    assert (refusal.value.code, refusal.value.field) == ("ALREADY_BILLED", "endOn")


async def test_seats_added_within_a_period_start_a_phase_that_keeps_all_else() -> None:
    shop = await make_shop()
    first = seats(shop, 20, name="Team", end_on=date(2026, 6, 30))
    first["discounts"] = [
        {"name": "Off", "kind": DiscountKind.PERCENT, "value": Decimal(10), "price_ids": [shop.seats.id]}
    ]
    schedule = await make_active(shop, first, priced(shop.fee, name="After"))
    for month in (1, 2, 3):
        await claim(schedule, date(2026, month, 1))
    await archive_price(shop.fee.id, now=NOW)

    await change_schedule_prices(
        schedule.id,
        {"name": "More", "prices": [{"price_id": shop.seats.id, "quantity": Decimal(27)}]},
        start_on=date(2026, 3, 18),
        now=NOW,
    )

    assert await days_of(schedule) == [
        ("Team", date(2026, 1, 1), date(2026, 3, 18)),
        ("More", date(2026, 3, 18), date(2026, 7, 1)),
        ("After", date(2026, 7, 1), None),
    ]
    assert await quantities_of("Team") == {shop.fee.id: 1, shop.seats.id: 20}
    assert await quantities_of("More") == {shop.fee.id: 1, shop.seats.id: 27}
    assert await PhaseDiscount.filter(phase__name="More").count() == 1
    assert (await BillingSchedule.get(id=schedule.id)).next_billing_on == date(2026, 3, 18)


async def test_a_price_that_ends_takes_its_discounts_along() -> None:
    shop = await make_shop()
    first = seats(shop, 20, name="Team")
    first["discounts"] = [
        {"name": "Seats", "kind": DiscountKind.PERCENT, "value": Decimal(10), "price_ids": [shop.seats.id]},
        {"name": "All", "kind": DiscountKind.PERCENT, "value": Decimal(5)},
    ]
    schedule = await make_active(shop, first)

    await change_schedule_prices(
        schedule.id, {"name": "Less", "remove_price_ids": [shop.seats.id]}, start_on=date(2026, 4, 1), now=NOW
    )

    assert await quantities_of("Less") == {shop.fee.id: 1}
    assert [row.name for row in await PhaseDiscount.filter(phase__name="Less")] == ["All"]


async def test_a_phase_that_was_billed_keeps_its_rows_when_it_loses_all_its_days() -> None:
    shop = await make_shop()
    schedule = await make_active(shop, seats(shop, 1, name="Billed"), start_on=date(2026, 3, 1))
    await claim(schedule, date(2026, 3, 1))

    await change_schedule_prices(
        schedule.id,
        {"name": "Right", "prices": [{"price_id": shop.seats.id, "quantity": Decimal(2)}]},
        start_on=date(2026, 3, 1),
        now=NOW,
    )

    assert await days_of(schedule) == [
        ("Billed", date(2026, 3, 1), date(2026, 3, 1)),
        ("Right", date(2026, 3, 1), None),
    ]
    assert await PhasePrice.filter(phase__name="Billed").count() == 2


async def test_prices_that_cannot_change_are_refused_by_their_place() -> None:
    shop = await make_shop()
    schedule = await make_active(shop, seats(shop, 3), end_on=date(2026, 12, 31))
    cases: list[tuple[Any, str, str]] = [
        (
            {"prices": [{"price_id": shop.calls.id, "quantity": Decimal(1)}]},
            "QUANTITY_NOT_ALLOWED",
            "prices.0.quantity",
        ),
        ({"remove_price_ids": [shop.calls.id]}, "PRICE_NOT_IN_PHASE", "removePriceIds.0"),
        ({"remove_price_ids": [shop.fee.id, shop.seats.id]}, "EMPTY_PHASE", "prices"),
    ]

    for changes, code, field in cases:
        with pytest.raises(FolioError) as refusal:
            await change_schedule_prices(schedule.id, changes, start_on=date(2026, 4, 1), now=NOW)
        assert (refusal.value.code, refusal.value.field) == (code, field)
    with pytest.raises(FolioError, match="no phase on"):
        await change_schedule_prices(schedule.id, {}, start_on=date(2027, 1, 1), now=NOW)

    assert (await BillingSchedule.get(id=schedule.id)).version == 2


async def test_what_has_ended_does_not_change() -> None:
    schedule = await make_active(await make_shop())
    await cancel_schedule(schedule.id, now=NOW)

    with pytest.raises(FolioError) as refusal:
        await update_schedule(schedule.id, {"name": "Other"}, now=NOW)

    assert refusal.value.code == "SCHEDULE_NOT_RUNNING"
    assert (await BillingSchedule.get(id=schedule.id)).status is ScheduleStatus.CANCELLED
