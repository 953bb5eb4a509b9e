"""Making schedules, and what they refuse to hold."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from factories import NOW, make_business, make_customer, make_price, make_product
from folio.domain.discounts import DiscountKind
from folio.domain.errors import FolioError
from folio.models.activity import Activity
from folio.models.schedules import (
    BillingSchedule,
    PhaseDiscount,
    PhaseMinimum,
    PhasePrice,
    SchedulePhase,
    ScheduleStatus,
)
from folio.services.catalog import archive_price
from folio.services.customers.profile import archive_customer
from folio.services.plans import create_plan, create_plan_version
from folio.services.schedules.create import create_schedule
from schedule_rows import Shop, make_schedule, make_shop, priced

pytestmark = pytest.mark.usefixtures("db")


async def test_a_new_schedule_is_a_draft_that_takes_name_and_currency_from_the_customer() -> None:
    shop = await make_shop()

    schedule = await make_schedule(shop)

    stored = await BillingSchedule.get(id=schedule.id)
    assert (stored.status, stored.name, stored.currency) == (ScheduleStatus.DRAFT, shop.customer.name, "EUR")
    assert (stored.end_on, stored.next_billing_on, stored.version) == (None, None, 1)
    assert (await SchedulePhase.get(schedule_id=schedule.id)).start_on == date(2026, 1, 1)


async def test_the_last_day_is_given_and_the_day_after_is_stored() -> None:
    shop = await make_shop()

    schedule = await make_schedule(shop, end_on=date(2026, 12, 31))

    assert (await BillingSchedule.get(id=schedule.id)).end_on == date(2027, 1, 1)
    assert (await SchedulePhase.get(schedule_id=schedule.id)).end_on == date(2027, 1, 1)


async def test_phases_follow_each_other_and_the_last_may_stay_open() -> None:
    shop = await make_shop()

    schedule = await make_schedule(
        shop,
        priced(shop.fee, name="Pilot", duration_months=1),
        priced(shop.fee, name="Ramp", end_on=date(2026, 6, 30)),
        priced(shop.fee, name="Full"),
        start_on=date(2026, 1, 31),
    )

    phases = await SchedulePhase.filter(schedule_id=schedule.id).order_by("position")
    assert [(row.start_on, row.end_on) for row in phases] == [
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2026, 2, 28), date(2026, 7, 1)),
        (date(2026, 7, 1), None),
    ]


async def test_a_schedule_ends_with_its_last_phase() -> None:
    shop = await make_shop()

    schedule = await make_schedule(
        shop, priced(shop.fee, duration_months=1), priced(shop.fee, duration_months=1), start_on=date(2026, 1, 31)
    )

    assert schedule.end_on == date(2026, 3, 31)


async def test_a_plan_brings_the_prices_of_its_current_version() -> None:
    shop = await make_shop()
    first = [{"price_id": shop.seats.id, "quantity": Decimal(5)}]
    plan = await create_plan(shop.business.id, "Team", first, now=NOW)
    second = [{"price_id": shop.fee.id, "quantity": None}, {"price_id": shop.seats.id, "quantity": Decimal(7)}]
    await create_plan_version(plan.id, second, now=NOW)

    phase = {"plan_id": plan.id, "prices": [{"price_id": shop.seats.id, "quantity": Decimal(9)}]}
    await make_schedule(shop, phase)

    rows = await PhasePrice.all().order_by("position").prefetch_related("plan_version")
    assert [(row.price_id, row.quantity, row.plan_version.version) for row in rows] == [
        (shop.fee.id, 1, 2),
        (shop.seats.id, 9, 2),
    ]


async def test_discounts_and_minimums_are_kept_with_what_they_cover() -> None:
    shop = await make_shop()
    phase = priced(shop.fee, shop.calls)
    phase["discounts"] = [
        {"name": "Launch", "kind": DiscountKind.PERCENT, "value": Decimal("7.5"), "price_ids": [shop.calls.id]},
        {"name": "Loyalty", "kind": DiscountKind.FIXED, "value": Decimal(20)},
    ]
    phase["minimums"] = [{"name": "Floor", "amount": Decimal("1000.50")}]

    await make_schedule(shop, phase)

    discounts = await PhaseDiscount.all().order_by("position")
    assert [(row.name, row.value, row.price_ids) for row in discounts] == [
        ("Launch", Decimal("7.5"), [str(shop.calls.id)]),
        ("Loyalty", Decimal(20), None),
    ]
    minimum = await PhaseMinimum.get()
    assert (minimum.amount_minor, minimum.is_prorated, minimum.price_ids) == (100050, True, None)


async def test_repeating_the_request_makes_one_schedule() -> None:
    shop = await make_shop()
    fields: Any = {"customer_id": shop.customer.id, "start_on": date(2026, 1, 1), "phases": [priced(shop.fee)]}

    first = await create_schedule(shop.business.id, fields, now=NOW, idempotency_key="one")
    again = await create_schedule(shop.business.id, fields, now=NOW, idempotency_key="one")

    assert first.id == again.id
    assert await SchedulePhase.all().count() == 1
    assert await Activity.filter(action="createSchedule").count() == 1


def discounted(shop: Shop, **discount: Any) -> dict[str, Any]:
    fields = {"name": "Off", "kind": DiscountKind.PERCENT, "value": Decimal(10), **discount}
    return {"phases": [priced(shop.fee, shop.support, discounts=[fields])]}


def with_minimum(shop: Shop, **minimum: Any) -> dict[str, Any]:
    fields = {"name": "Floor", "amount": Decimal(100), **minimum}
    return {"phases": [priced(shop.fee, shop.support, minimums=[fields])]}


def quantity(shop: Shop, price: str, amount: str | None) -> dict[str, Any]:
    asked = {"price_id": getattr(shop, price).id, "quantity": amount and Decimal(amount)}
    return {"phases": [{"prices": [asked]}]}


Asked = Callable[[Shop], dict[str, Any]]

REFUSED: dict[str, tuple[Asked, str, str]] = {
    "no phases": (lambda _: {"phases": []}, "PHASES_NOT_SEQUENTIAL", "phases"),
    "no prices": (lambda _: {"phases": [{"prices": []}]}, "EMPTY_PHASE", "phases.0.prices"),
    "end before start": (lambda _: {"end_on": date(2025, 12, 31)}, "INVALID_INPUT", "endOn"),
    "billing day 32": (lambda _: {"billing_day": 32}, "INVALID_BILLING_DAY", "billingDay"),
    "negative terms": (lambda _: {"payment_terms_days": -1}, "INVALID_INPUT", "paymentTermsDays"),
    "phase starts late": (
        lambda shop: {"phases": [priced(shop.fee, start_on=date(2026, 2, 1))]},
        "PHASES_NOT_SEQUENTIAL",
        "phases.0.startOn",
    ),
    "gap between phases": (
        lambda shop: {
            "phases": [
                priced(shop.fee, end_on=date(2026, 1, 31)),
                priced(shop.fee, start_on=date(2026, 2, 2)),
            ]
        },
        "PHASES_NOT_SEQUENTIAL",
        "phases.1.startOn",
    ),
    "open phase before another": (
        lambda shop: {"phases": [priced(shop.fee), priced(shop.fee)]},
        "PHASES_NOT_SEQUENTIAL",
        "phases.0.endOn",
    ),
    "phase beyond the end": (
        lambda shop: {"end_on": date(2026, 6, 30), "phases": [priced(shop.fee, end_on=date(2026, 7, 1))]},
        "PHASES_NOT_SEQUENTIAL",
        "phases.0.endOn",
    ),
    "phases end too early": (
        lambda shop: {"end_on": date(2026, 6, 30), "phases": [priced(shop.fee, duration_months=5)]},
        "PHASES_NOT_SEQUENTIAL",
        "phases.0.endOn",
    ),
    "days and months": (
        lambda shop: {"phases": [priced(shop.fee, duration_months=5, end_on=date(2026, 6, 30))]},
        "INVALID_INPUT",
        "phases.0.durationMonths",
    ),
    "metered with quantity": (
        lambda shop: quantity(shop, "calls", "3"),
        "QUANTITY_NOT_ALLOWED",
        "phases.0.prices.0.quantity",
    ),
    "seats without quantity": (
        lambda shop: quantity(shop, "seats", None),
        "QUANTITY_REQUIRED",
        "phases.0.prices.0.quantity",
    ),
    "negative quantity": (
        lambda shop: quantity(shop, "seats", "-1"),
        "INVALID_QUANTITY",
        "phases.0.prices.0.quantity",
    ),
    "price twice": (
        lambda shop: {"phases": [priced(shop.fee, shop.fee)]},
        "DUPLICATE_PRICE",
        "phases.0.prices.1.priceId",
    ),
    "other currency": (lambda _: {"currency": "USD"}, "CURRENCY_MISMATCH", "phases.0.prices.0.priceId"),
    "no currency": (lambda _: {"currency": "EURO"}, "INVALID_INPUT", "currency"),
    "101 percent": (
        lambda shop: discounted(shop, value=Decimal(101)),
        "INVALID_DISCOUNT",
        "phases.0.discounts.0.value",
    ),
    "half a cent off": (
        lambda shop: discounted(shop, kind=DiscountKind.FIXED, value=Decimal("0.005"), price_ids=[shop.fee.id]),
        "AMOUNT_TOO_PRECISE",
        "phases.0.discounts.0.value",
    ),
    "fixed discount over months and years": (
        lambda shop: discounted(shop, kind=DiscountKind.FIXED),
        "MIXED_FREQUENCIES",
        "phases.0.discounts.0.priceIds",
    ),
    "discount on a strange price": (
        lambda shop: discounted(shop, price_ids=[shop.fee.id, shop.calls.id]),
        "PRICE_NOT_IN_PHASE",
        "phases.0.discounts.0.priceIds.1",
    ),
    "discount without a name": (
        lambda shop: discounted(shop, name=" "),
        "INVALID_INPUT",
        "phases.0.discounts.0.name",
    ),
    "minimum over months and years": (
        lambda shop: with_minimum(shop, price_ids=[shop.fee.id, shop.support.id]),
        "MIXED_FREQUENCIES",
        "phases.0.minimums.0.priceIds",
    ),
    "minimum of nothing": (
        lambda shop: with_minimum(shop, amount=Decimal(0)),
        "INVALID_INPUT",
        "phases.0.minimums.0.amount",
    ),
    "unknown tax category": (
        lambda shop: with_minimum(shop, tax_category_id=shop.fee.id),
        "NOT_FOUND",
        "phases.0.minimums.0.taxCategoryId",
    ),
    "unknown plan": (
        lambda shop: {"phases": [priced(shop.fee, plan_id=shop.fee.id)]},
        "NOT_FOUND",
        "phases.0.planId",
    ),
    "no customer": (lambda _: {"customer_id": None}, "INVALID_INPUT", "customerId"),
}


@pytest.mark.parametrize(("ask", "code", "field"), REFUSED.values(), ids=REFUSED.keys())
async def test_what_could_not_be_billed_is_refused(ask: Asked, code: str, field: str) -> None:
    shop = await make_shop()
    asked: Any = {
        "customer_id": shop.customer.id,
        "start_on": date(2026, 1, 1),
        "phases": [priced(shop.fee)],
        **ask(shop),
    }

    with pytest.raises(FolioError) as refusal:
        await create_schedule(shop.business.id, asked, now=NOW)

    assert (refusal.value.code, refusal.value.field) == (code, field)
    assert await BillingSchedule.all().count() == 0


async def test_what_is_archived_or_another_business_s_is_refused() -> None:
    shop = await make_shop()
    elsewhere = await make_business()
    strange = await make_price(await make_product(elsewhere))

    with pytest.raises(FolioError, match="no price"):
        await make_schedule(shop, priced(strange))
    with pytest.raises(FolioError, match="no customer"):
        await make_schedule(shop, customer_id=(await make_customer(elsewhere)).id)
    await archive_price(shop.fee.id, now=NOW)
    with pytest.raises(FolioError, match="archived"):
        await make_schedule(shop)
    await archive_customer(shop.customer.id, now=NOW)
    with pytest.raises(FolioError, match="archived"):
        await make_schedule(shop, priced(shop.support))
