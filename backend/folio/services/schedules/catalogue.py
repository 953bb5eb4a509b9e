"""What phases may be made of: the business's prices, the current versions of its plans, its tax categories."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from folio.domain.errors import Archived, NotFound
from folio.models.catalog import Plan, PlanPrice, PlanVersion, Price
from folio.models.tax_rates import TaxCategory
from folio.services.schedules.fields import PhaseFields, PriceFields


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What the phases at hand name, loaded together. Prices in `in_use` may be archived: they carry on."""

    prices: dict[UUID, Price]
    plan_prices: dict[UUID, list[PriceFields]]
    tax_category_ids: set[UUID]
    in_use: frozenset[UUID] = frozenset()

    def price(self, price_id: UUID, *, field: str) -> Price:
        price = self.prices.get(price_id)
        if price is None:
            raise NotFound(f"There is no price {price_id}.", field=field)
        if price.archived_at and price_id not in self.in_use:
            raise Archived(f"The price {price.name!r} is archived; choose another or restore it.", field=field)
        return price

    def prices_of_plan(self, plan_id: UUID, *, field: str) -> list[PriceFields]:
        if plan_id not in self.plan_prices:
            raise NotFound(f"There is no plan {plan_id} in use.", field=field)
        return self.plan_prices[plan_id]

    def require_tax_category(self, category_id: UUID, *, field: str) -> None:
        if category_id not in self.tax_category_ids:
            raise NotFound(f"There is no tax category {category_id}.", field=field)


async def load_catalogue(business_id: UUID, phases: Sequence[PhaseFields], *, in_use: Iterable[UUID] = ()) -> Catalogue:
    """Everything that the phases name, whatever their number: one query a table."""
    plan_prices = await _load_plan_prices(business_id, phases)
    named = {price["price_id"] for phase in phases for price in phase.get("prices", ())}
    named |= {price["price_id"] for prices in plan_prices.values() for price in prices}
    prices = await Price.filter(business_id=business_id, id__in=named).prefetch_related("product", "metric")
    return Catalogue(
        prices={price.id: price for price in prices},
        plan_prices=plan_prices,
        tax_category_ids=await _load_tax_categories(business_id, phases),
        in_use=frozenset(in_use),
    )


async def _load_plan_prices(business_id: UUID, phases: Sequence[PhaseFields]) -> dict[UUID, list[PriceFields]]:
    named = {plan_id for phase in phases if (plan_id := phase.get("plan_id"))}
    if not named:
        return {}
    plans = await Plan.filter(business_id=business_id, id__in=named, archived_at__isnull=True)
    versions = await PlanVersion.filter(plan_id__in=[plan.id for plan in plans]).order_by("version")
    current = {version.plan_id: version for version in versions}
    rows = await PlanPrice.filter(plan_version_id__in=[row.id for row in current.values()]).order_by("position")
    return {
        plan_id: [
            PriceFields(price_id=row.price_id, quantity=row.quantity, plan_version_id=version.id)
            for row in rows
            if row.plan_version_id == version.id
        ]
        for plan_id, version in current.items()
    }


async def _load_tax_categories(business_id: UUID, phases: Sequence[PhaseFields]) -> set[UUID]:
    minimums = (minimum for phase in phases for minimum in phase.get("minimums", ()))
    named = {category_id for minimum in minimums if (category_id := minimum.get("tax_category_id"))}
    if not named:
        return set()
    return {row.id for row in await TaxCategory.filter(business_id=business_id, id__in=named)}
