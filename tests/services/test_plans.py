"""Plans and their versions."""

from decimal import Decimal

import pytest

from factories import NOW, make_business, make_price, make_product
from folio.domain.errors import AlreadyExists, Conflict, CurrencyMismatch, InvalidInput, NotFound, PriceInUse
from folio.models.businesses import Business
from folio.models.catalog import Plan, PlanPrice, PlanVersion, Price
from folio.services.catalog import archive_price, update_price
from folio.services.plans import archive_plan, create_plan, create_plan_version, current_version, rename_plan

pytestmark = pytest.mark.usefixtures("db")


async def test_a_new_version_leaves_the_old_one_as_it_was() -> None:
    business, price = await _priced_business()
    other = await make_price(await make_product(business))
    plan = await create_plan(business.id, "Pro", [{"price_id": price.id, "quantity": Decimal("2.5")}], now=NOW)
    first = await current_version(plan.id)

    await create_plan_version(plan.id, [{"price_id": other.id, "quantity": None}], now=NOW)

    second = await current_version(plan.id)
    assert (first.version, second.version) == (1, 2)
    assert [row.price_id for row in await PlanPrice.filter(plan_version_id=first.id)] == [price.id]
    assert [row.price_id for row in await PlanPrice.filter(plan_version_id=second.id)] == [other.id]
    assert (await PlanPrice.get(plan_version_id=first.id)).quantity == Decimal("2.5")


async def test_a_plans_prices_share_a_currency() -> None:
    business, price = await _priced_business()
    dollars = await make_price(await make_product(business), currency="USD")

    with pytest.raises(CurrencyMismatch):
        await create_plan(
            business.id, "Mix", [{"price_id": row.id, "quantity": None} for row in (price, dollars)], now=NOW
        )

    assert await Plan.all().count() == 0


async def test_a_plan_takes_only_what_can_be_sold() -> None:
    business, price = await _priced_business()
    _, strange = await _priced_business()
    with pytest.raises(NotFound):
        await create_plan(business.id, "A", [{"price_id": strange.id, "quantity": None}], now=NOW)
    with pytest.raises(InvalidInput):
        await create_plan(business.id, "A", [], now=NOW)
    with pytest.raises(InvalidInput):
        await create_plan(business.id, "A", [{"price_id": price.id, "quantity": Decimal(-1)}], now=NOW)
    await archive_price(price.id, now=NOW)
    with pytest.raises(Conflict):
        await create_plan(business.id, "A", [{"price_id": price.id, "quantity": None}], now=NOW)


async def test_the_price_of_a_plan_keeps_its_terms() -> None:
    business, price = await _priced_business()
    await create_plan(business.id, "Pro", [{"price_id": price.id, "quantity": None}], now=NOW)

    with pytest.raises(PriceInUse):
        await update_price(price.id, {"currency": "USD"}, now=NOW)


async def test_a_plans_name_is_unique_in_its_business() -> None:
    business, price = await _priced_business()
    await create_plan(business.id, "Pro", [{"price_id": price.id, "quantity": None}], now=NOW)
    other = await create_plan(business.id, "Basic", [{"price_id": price.id, "quantity": None}], now=NOW)

    with pytest.raises(AlreadyExists):
        await rename_plan(other.id, "Pro", now=NOW)


async def test_an_archived_plan_gets_no_version() -> None:
    business, price = await _priced_business()
    plan = await create_plan(business.id, "Pro", [{"price_id": price.id, "quantity": None}], now=NOW)
    await archive_plan(plan.id, now=NOW)

    with pytest.raises(Conflict):
        await create_plan_version(plan.id, [{"price_id": price.id, "quantity": None}], now=NOW)

    assert await PlanVersion.all().count() == 1


async def test_a_repeated_creation_makes_one_plan() -> None:
    business, price = await _priced_business()

    for _ in range(2):
        await create_plan(
            business.id,
            "Pro",
            [{"price_id": price.id, "quantity": Decimal(1)}],
            now=NOW,
            idempotency_key="k",
        )

    assert (await Plan.all().count(), await PlanVersion.all().count()) == (1, 1)


async def _priced_business() -> tuple[Business, Price]:
    business = await make_business()
    return business, await make_price(await make_product(business))
