"""Plans: reusable sets of prices, in versions that never change."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TypedDict
from uuid import UUID

from folio.domain.errors import AlreadyExists, Conflict, CurrencyMismatch, InvalidInput, NotFound
from folio.domain.money import decimal_places
from folio.models.businesses import Business
from folio.models.catalog import Plan, PlanPrice, PlanVersion, Price
from folio.models.fields import RATE_PLACES
from folio.services import activity, idempotency
from folio.services.activity import Change
from folio.services.rows import apply, find_in, find_locked, plain, storable
from folio.services.transactions import retried_atomic

MOST_PRICES = 200


class PlannedPrice(TypedDict):
    """A price of a plan; `quantity` is contracted by default, null for one unit or for usage."""

    price_id: UUID
    quantity: Decimal | None


@retried_atomic
async def create_plan(
    business_id: UUID,
    name: str,
    prices: Sequence[PlannedPrice],
    *,
    now: datetime,
    idempotency_key: str | None = None,
) -> Plan:
    """A new plan with its first version."""
    business = await find_locked(Business, business_id, field="businessId")
    reservation = await idempotency.reserve(
        business.id, idempotency_key, operation="createPlan", request={"name": name, "prices": prices}
    )
    if reservation.is_repeat:
        return await Plan.get(id=reservation.subject_id)
    plan = Plan(id=reservation.subject_id, business_id=business.id)
    await _name(plan, name)
    await plan.save()
    await _add_version(plan, prices)
    change = Change("createPlan", "Plan", plan.id, after={"name": plan.name, "prices": plain(prices)})
    await activity.record(business.id, change, at=now)
    return plan


@retried_atomic
async def create_plan_version(plan_id: UUID, prices: Sequence[PlannedPrice], *, now: datetime) -> Plan:
    """New prices from now on; schedules that took an earlier version keep it."""
    plan = await find_locked(Plan, plan_id)
    if plan.archived_at is not None:
        raise Conflict(f"The plan {plan.name!r} is archived; unarchive it first.")
    version = await _add_version(plan, prices)
    after = {"version": version.version, "prices": plain(prices)}
    await activity.record(plan.business_id, Change("createPlanVersion", "Plan", plan.id, after=after), at=now)
    return plan


@retried_atomic
async def rename_plan(plan_id: UUID, name: str, *, now: datetime) -> Plan:
    """Give a plan another name."""
    plan = await find_locked(Plan, plan_id)
    before = {"name": plan.name}
    await _name(plan, name)
    await plan.save(update_fields=["name"])
    change = Change("renamePlan", "Plan", plan.id, before, {"name": plan.name})
    await activity.record(plan.business_id, change, at=now)
    return plan


@retried_atomic
async def archive_plan(plan_id: UUID, *, now: datetime) -> Plan:
    """Leave the plan out of choices; schedules that took it go on."""
    return await _set_archived_at(plan_id, now, "archivePlan", now)


@retried_atomic
async def unarchive_plan(plan_id: UUID, *, now: datetime) -> Plan:
    """Bring an archived plan back."""
    return await _set_archived_at(plan_id, None, "unarchivePlan", now)


async def _set_archived_at(plan_id: UUID, at: datetime | None, action: str, now: datetime) -> Plan:
    plan = await find_locked(Plan, plan_id)
    if (plan.archived_at is None) is not (at is None):
        apply(plan, {"archived_at": at})
        await plan.save(update_fields=["archived_at"])
        await activity.record(plan.business_id, Change(action, "Plan", plan.id), at=now)
    return plan


async def current_version(plan_id: UUID) -> PlanVersion:
    """The version whose prices a schedule takes when the plan is attached today."""
    version = await PlanVersion.filter(plan_id=plan_id).order_by("-version").first()
    if version is None:
        raise NotFound(f"There is no plan {plan_id}.")
    return version


async def _name(plan: Plan, name: str) -> None:
    plan.name = storable(Plan, {"name": name})["name"]
    same = Plan.filter(business_id=plan.business_id, name=plan.name)
    if await same.exclude(id=plan.id).exists():
        raise AlreadyExists(f"There is already a plan {plan.name!r}.", field="name")


async def _add_version(plan: Plan, planned: Sequence[PlannedPrice]) -> PlanVersion:
    if not 1 <= len(planned) <= MOST_PRICES:
        raise InvalidInput(f"A plan has 1 to {MOST_PRICES} prices.", field="prices")
    rows = [await _plan_price(plan, entry, index) for index, entry in enumerate(planned)]
    currencies = {row.price.currency for row in rows}
    if len(currencies) > 1:
        raise CurrencyMismatch(
            f"The prices of a plan share one currency, not {' and '.join(sorted(currencies))}; make a plan for each.",
            field="prices",
        )
    versions = await PlanVersion.filter(plan_id=plan.id).count()
    version = await PlanVersion.create(plan_id=plan.id, version=versions + 1)
    for row in rows:
        row.plan_version_id = version.id
    await PlanPrice.bulk_create(rows)
    return version


async def _plan_price(plan: Plan, entry: PlannedPrice, index: int) -> PlanPrice:
    price = await find_in(Price, plan.business_id, entry["price_id"], field=f"prices.{index}.priceId")
    if price.archived_at is not None:
        raise Conflict(f"The price {price.name!r} is archived.", field=f"prices.{index}.priceId")
    quantity = entry.get("quantity")
    if quantity is not None:
        _check_quantity(price, quantity, f"prices.{index}.quantity")
    return PlanPrice(price=price, quantity=quantity, position=index)


def _check_quantity(price: Price, quantity: Decimal, field: str) -> None:
    if price.metric_id is not None:
        raise InvalidInput(f"Usage gives the quantity of {price.name!r}; leave it out.", field=field)
    if quantity < 0 or decimal_places(quantity) > RATE_PLACES:
        raise InvalidInput(f"A quantity is 0 or more, with at most {RATE_PLACES} decimals.", field=field)
