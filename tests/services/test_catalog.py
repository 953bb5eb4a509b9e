"""Products and prices; a used price keeps its terms."""

import asyncio
from datetime import date
from decimal import Decimal

import pytest

from factories import NOW, make_business, make_customer, make_price, make_product, make_tax_category
from folio.domain.errors import AlreadyExists, FolioError, InvalidInput, NotFound, PriceInUse, UnknownCurrency
from folio.domain.periods import Frequency
from folio.domain.pricing import PriceModel, PriceTerms, RateKind, Tier
from folio.models.activity import Activity
from folio.models.catalog import BillingTiming, Price, Product
from folio.models.schedules import BillingSchedule, PhasePrice, SchedulePhase
from folio.models.usage import Aggregation, UsageMetric
from folio.services.activity import first_broken_entry
from folio.services.catalog import (
    archive_price,
    create_price,
    create_product,
    unarchive_price,
    update_price,
    update_product,
)
from folio.services.customers.profile import update_customer

pytestmark = pytest.mark.usefixtures("db")

GRADUATED = PriceTerms(
    PriceModel.GRADUATED,
    tiers=(Tier(Decimal("10.5"), Decimal("0.325"), Decimal(5)), Tier(None, Decimal("0.000000000001"))),
)
PER_UNIT = PriceTerms(PriceModel.PER_UNIT, rate=Decimal("0.1"))
ONE_TIME = PriceTerms(PriceModel.ONE_TIME, rate=Decimal(500))


async def test_a_price_keeps_its_terms_exactly() -> None:
    price = await make_price(await make_product(await make_business()), GRADUATED)

    kept = await Price.get(id=price.id)

    assert kept.terms == GRADUATED
    assert kept.timing is BillingTiming.IN_ADVANCE


async def test_usage_is_charged_in_arrears() -> None:
    product = await make_product(await make_business())
    metric = await _metric(product)

    price = await make_price(product, PER_UNIT, metric_id=metric.id)

    assert price.timing is BillingTiming.IN_ARREARS
    with pytest.raises(InvalidInput) as refused:
        await make_price(product, PER_UNIT, metric_id=metric.id, timing=BillingTiming.IN_ADVANCE)
    assert refused.value.field == "timing"


@pytest.mark.parametrize(
    ("fields", "refusal", "field"),
    [
        ({"terms": ONE_TIME}, InvalidInput, "frequency"),
        ({"frequency": Frequency.ONE_TIME}, InvalidInput, "frequency"),
        ({"currency": "XXX"}, UnknownCurrency, "currency"),
        ({"name": ""}, InvalidInput, "name"),
        ({"terms": PriceTerms(PriceModel.PER_UNIT, rate=Decimal(-1))}, InvalidInput, "terms.rate"),
        ({"terms": PriceTerms(PriceModel.GRADUATED)}, InvalidInput, "terms.tiers"),
        (
            {
                "terms": PriceTerms(
                    PriceModel.PER_UNIT,
                    rate=Decimal(2),
                    rate_kind=RateKind.PERCENT,
                    minimum_per_event=Decimal(1),
                )
            },
            InvalidInput,
            "metricId",
        ),
    ],
    ids=["once a month", "monthly once", "currency", "name", "negative", "no tiers", "limits without events"],
)
async def test_a_price_that_makes_no_sense_is_refused(fields: dict, refusal: type[FolioError], field: str) -> None:
    product = await make_product(await make_business())

    with pytest.raises(refusal) as refused:
        await make_price(product, **fields)

    assert refused.value.field == field
    assert await Price.all().count() == 0


async def test_a_fixed_price_charges_no_usage() -> None:
    product = await make_product(await make_business())
    metric = await _metric(product)

    with pytest.raises(InvalidInput) as refused:
        await make_price(product, metric_id=metric.id)

    assert refused.value.field == "metricId"


async def test_another_businesses_metric_or_tax_category_counts_as_missing() -> None:
    product = await make_product(await make_business())
    stranger = await make_business()
    metric = await _metric(await make_product(stranger))
    category = await make_tax_category(stranger)

    with pytest.raises(NotFound):
        await make_price(product, PER_UNIT, metric_id=metric.id)
    with pytest.raises(NotFound):
        await update_product(product.id, {"tax_category_id": category.id}, now=NOW)


async def test_an_unused_price_can_change() -> None:
    price = await make_price(await make_product(await make_business()))

    await update_price(price.id, {"terms": GRADUATED, "frequency": Frequency.YEARLY}, now=NOW)

    kept = await Price.get(id=price.id)
    assert (kept.model, kept.terms, kept.frequency) == (PriceModel.GRADUATED, GRADUATED, Frequency.YEARLY)


async def test_a_used_price_changes_nothing_but_its_name() -> None:
    price = await make_price(await make_product(await make_business()), PER_UNIT)
    await _use(price)

    for changes in ({"terms": GRADUATED}, {"currency": "USD"}, {"frequency": Frequency.YEARLY}):
        with pytest.raises(PriceInUse):
            await update_price(price.id, changes, now=NOW)
    await update_price(price.id, {"name": "Seats", "terms": PER_UNIT, "frequency": Frequency.MONTHLY}, now=NOW)
    await archive_price(price.id, now=NOW)

    kept = await Price.get(id=price.id)
    assert (kept.name, kept.terms, kept.currency) == ("Seats", PER_UNIT, "EUR")
    assert kept.archived_at == NOW
    await unarchive_price(price.id, now=NOW)
    assert (await Price.get(id=price.id)).archived_at is None


async def test_a_products_name_is_unique_in_its_business() -> None:
    business = await make_business()
    await make_product(business, name="Seats")
    other = await make_product(business, name="Storage")

    with pytest.raises(AlreadyExists):
        await make_product(business, name="Seats ")
    with pytest.raises(AlreadyExists):
        await update_product(other.id, {"name": "Seats"}, now=NOW)
    await make_product(await make_business(), name="Seats")


@pytest.mark.parametrize("code", ["hur", "C-2", "C622"])
async def test_a_unit_code_has_the_form_of_its_list(code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        await make_product(await make_business(), unit_code=code)

    assert refused.value.field == "unitCode"


async def test_repeated_creations_make_one_product_and_one_price() -> None:
    business = await make_business()
    fields = {"name": "Basic", "currency": "EUR", "terms": PER_UNIT, "frequency": Frequency.MONTHLY}

    for _ in range(2):
        product = await create_product(business.id, {"name": "Seats"}, now=NOW, idempotency_key="p")
        await create_price(product.id, fields, now=NOW, idempotency_key="q")

    assert (await Product.all().count(), await Price.all().count()) == (1, 1)
    assert await Activity.filter(action="createPrice").count() == 1


async def test_changes_of_different_things_at_the_same_moment_all_happen() -> None:
    business = await make_business()
    customers = [await make_customer(business) for _ in range(6)]

    await asyncio.gather(
        *(make_product(business) for _ in range(6)),
        *(update_customer(customer.id, {"name": f"New {n}"}, now=NOW) for n, customer in enumerate(customers)),
        *(make_tax_category(business) for _ in range(6)),
    )

    assert await Product.all().count() == 6
    assert await first_broken_entry(business.id) is None


async def _metric(product: Product) -> UsageMetric:
    return await UsageMetric.create(
        business_id=product.business_id, name="Calls", event_type="call", aggregation=Aggregation.COUNT
    )


async def _use(price: Price) -> None:
    business = await price.business
    schedule = await BillingSchedule.create(
        business_id=business.id,
        customer_id=(await make_customer(business)).id,
        name="Contract",
        currency=price.currency,
        start_on=date(2026, 1, 1),
    )
    phase = await SchedulePhase.create(schedule_id=schedule.id, position=0, start_on=date(2026, 1, 1))
    await PhasePrice.create(phase_id=phase.id, price_id=price.id, position=0)
