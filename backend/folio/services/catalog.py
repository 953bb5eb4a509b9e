"""Products and their prices; a used price keeps its terms for ever."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, TypedDict, TypeVar
from uuid import UUID

from folio.domain.errors import AlreadyExists, FolioError, InvalidInput, PriceInUse
from folio.domain.periods import Frequency
from folio.domain.pricing import PriceModel, PriceTerms, validate_terms
from folio.models.businesses import Business
from folio.models.catalog import BillingTiming, PlanPrice, Price, Product
from folio.models.schedules import PhasePrice
from folio.models.tax_rates import TaxCategory
from folio.models.usage import Aggregation, UsageMetric
from folio.services import activity, idempotency
from folio.services.activity import Change
from folio.services.inputs import require_known
from folio.services.rows import apply, find, find_in, find_locked, find_locked_unreferred, plain, storable
from folio.services.transactions import retried_atomic

Sold = TypeVar("Sold", Product, Price)


class ProductFields(TypedDict, total=False):
    """What a person may set on a product; `unit_code` is a UN/ECE Recommendation 20 code."""

    name: str
    description: str | None
    tax_category_id: UUID | None
    unit_code: str


@retried_atomic
async def create_product(
    business_id: UUID, fields: ProductFields, *, now: datetime, idempotency_key: str | None = None
) -> Product:
    """A new thing sold; its name is unique in the business."""
    business = await find_locked(Business, business_id, field="businessId")
    reservation = await idempotency.reserve(business.id, idempotency_key, operation="createProduct", request=fields)
    if reservation.is_repeat:
        return await Product.get(id=reservation.subject_id)
    product = Product(id=reservation.subject_id, business_id=business.id)
    apply(product, storable(Product, fields))
    await _check_product(product)
    await product.save()
    change = Change("createProduct", "Product", product.id, after=plain(fields))
    await activity.record(business.id, change, at=now)
    return product


@retried_atomic
async def update_product(product_id: UUID, changes: ProductFields, *, now: datetime) -> Product:
    """Change a product; drafts follow when they are recalculated."""
    product = await find_locked(Product, product_id)
    difference = apply(product, storable(Product, changes))
    if difference:
        await _check_product(product)
        await product.save()
        change = Change("updateProduct", "Product", product.id, difference.before, difference.after)
        await activity.record(product.business_id, change, at=now)
    return product


async def _check_product(product: Product) -> None:
    same = Product.filter(business_id=product.business_id, name=product.name)
    if await same.exclude(id=product.id).exists():
        raise AlreadyExists(f"There is already a product {product.name!r}.", field="name")
    if not (product.unit_code.isascii() and product.unit_code.isalnum() and product.unit_code.isupper()):
        raise InvalidInput(
            f"{product.unit_code!r} is not a unit code of UN/ECE Recommendation 20, such as C62 (one) or HUR (hour).",
            field="unitCode",
        )
    if product.tax_category_id is not None:
        await find_in(TaxCategory, product.business_id, product.tax_category_id, field="taxCategoryId")


@retried_atomic
async def archive_product(product_id: UUID, *, now: datetime) -> Product:
    """Leave the product out of choices; what is billed of it goes on."""
    return await _set_archived(Product, product_id, now, is_archived=True)


@retried_atomic
async def unarchive_product(product_id: UUID, *, now: datetime) -> Product:
    """Bring an archived product back."""
    return await _set_archived(Product, product_id, now, is_archived=False)


class PriceFields(TypedDict, total=False):
    """What a person says of a price; `timing` is in arrears for usage and in advance otherwise, unless given."""

    name: str
    currency: str
    terms: PriceTerms
    frequency: Frequency
    timing: BillingTiming | None
    metric_id: UUID | None


@retried_atomic
async def create_price(
    product_id: UUID, fields: PriceFields, *, now: datetime, idempotency_key: str | None = None
) -> Price:
    """A price-point for the product; refuses terms that no charge could be computed from."""
    product = await find(Product, product_id, field="productId")
    reservation = await idempotency.reserve(
        product.business_id, idempotency_key, operation="createPrice", request=_request(product_id, fields)
    )
    if reservation.is_repeat:
        return await Price.get(id=reservation.subject_id)
    price = Price(id=reservation.subject_id, business_id=product.business_id, product_id=product.id)
    difference = apply(price, _columns(fields))
    await _check_price(price)
    await price.save()
    change = Change("createPrice", "Price", price.id, after=difference.after)
    await activity.record(price.business_id, change, at=now)
    return price


@retried_atomic
async def update_price(price_id: UUID, changes: PriceFields, *, now: datetime) -> Price:
    """Change a price; one that a schedule or plan uses keeps everything but its name."""
    price = await find_locked_unreferred(Price, price_id)
    difference = apply(price, _columns(changes, kept=price))
    if difference.after.keys() - {"name"} and await is_used(price):
        raise PriceInUse(
            f"The price {price.name!r} is used, so that only its name can change; make a new price instead."
        )
    if difference:
        await _check_price(price)
        await price.save()
        change = Change("updatePrice", "Price", price.id, difference.before, difference.after)
        await activity.record(price.business_id, change, at=now)
    return price


@retried_atomic
async def archive_price(price_id: UUID, *, now: datetime) -> Price:
    """Leave the price out of choices; schedules that have it go on."""
    return await _set_archived(Price, price_id, now, is_archived=True)


@retried_atomic
async def unarchive_price(price_id: UUID, *, now: datetime) -> Price:
    """Bring an archived price back."""
    return await _set_archived(Price, price_id, now, is_archived=False)


async def is_used(price: Price) -> bool:
    """Whether a phase of a schedule or a version of a plan has this price."""
    return (await are_used([price.id]))[0]


async def are_used(price_ids: Sequence[UUID]) -> list[bool]:
    """For each price whether it is used: two queries, however many prices."""
    in_phases = await PhasePrice.filter(price_id__in=price_ids).distinct().values_list("price_id", flat=True)
    in_plans = await PlanPrice.filter(price_id__in=price_ids).distinct().values_list("price_id", flat=True)
    used = {*in_phases, *in_plans}
    return [price_id in used for price_id in price_ids]


def _request(product_id: UUID, fields: PriceFields) -> Mapping[str, Any]:
    terms = fields["terms"].to_json() if "terms" in fields else None
    return {**fields, "terms": terms, "product_id": product_id}


def _columns(fields: PriceFields, *, kept: Price | None = None) -> dict[str, Any]:
    """The price's columns; terms that say the same as the kept ones count as unchanged."""
    require_known(fields)
    values = storable(Price, {name: value for name, value in fields.items() if name not in {"terms", "timing"}})
    if "terms" in fields and (kept is None or kept.terms != fields["terms"]):
        _validate_terms(fields["terms"])
        values["model"], values["terms_json"] = fields["terms"].model, fields["terms"].to_json()
    timing = fields.get("timing")
    if timing is None and kept is None:
        timing = BillingTiming.IN_ARREARS if fields.get("metric_id") else BillingTiming.IN_ADVANCE
    return values if timing is None else {**values, "timing": timing}


def _validate_terms(terms: PriceTerms) -> None:
    try:
        validate_terms(terms)
    except FolioError as refusal:
        refusal.field = f"terms.{refusal.field}"
        raise


async def _check_price(price: Price) -> None:
    if (price.model is PriceModel.ONE_TIME) is not (price.frequency is Frequency.ONE_TIME):
        raise InvalidInput(
            f"A {price.model.value} price cannot be {price.frequency.value}: "
            "what is charged once has both the model and the frequency ONE_TIME.",
            field="frequency",
        )
    if price.metric_id is not None:
        await _check_metered(price)
    elif price.terms.has_event_limits:
        raise InvalidInput("Limits per event need a usage metric whose events they limit.", field="metricId")


async def _check_metered(price: Price) -> None:
    assert price.metric_id is not None
    metric = await find_in(UsageMetric, price.business_id, price.metric_id, field="metricId")
    if price.terms.has_event_limits and metric.aggregation not in {Aggregation.SUM, Aggregation.COUNT}:
        raise InvalidInput(
            f"Limits per event need a metric that adds up events (SUM or COUNT), not {metric.aggregation.value}.",
            field="metricId",
        )
    if not price.model.takes_usage:
        raise InvalidInput(f"A {price.model.value} price charges no usage; leave the metric out.", field="metricId")
    if price.timing is not BillingTiming.IN_ARREARS:
        raise InvalidInput("Usage is charged once it is known: IN_ARREARS.", field="timing")


async def _set_archived(model: type[Sold], row_id: UUID, now: datetime, *, is_archived: bool) -> Sold:
    row = await find_locked(model, row_id)
    if (row.archived_at is not None) is not is_archived:
        row.archived_at = now if is_archived else None
        await row.save(update_fields=["archived_at"])
        action = f"{'archive' if is_archived else 'unarchive'}{model.__name__}"
        await activity.record(row.business_id, Change(action, model.__name__, row.id), at=now)
    return row
