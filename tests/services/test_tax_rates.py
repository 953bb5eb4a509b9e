"""Which tax a supply carries, and keeping the book of rates."""

from datetime import date
from decimal import Decimal

import pytest

from factories import NOW, make_business, make_customer, make_tax_category, make_tax_rate
from folio.domain.errors import FolioError, InvalidInput, InvalidPeriod, TaxRateInUse, TaxRatesOverlap
from folio.domain.tax import TaxStatus, TaxTreatment
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice, InvoiceSource, LineItem, LineItemGroup, Origin
from folio.models.tax_rates import TaxCategory, TaxRate
from folio.services.tax_rates import (
    TaxTerms,
    create_tax_category,
    load_tax_book,
    remove_tax_rate,
    set_tax_rate,
)

pytestmark = pytest.mark.usefixtures("db")

MARCH = date(2026, 3, 1)


async def test_the_rate_is_the_one_of_category_place_and_day() -> None:
    business = await make_business()
    standard, books = await make_tax_category(business), await make_tax_category(business)
    await make_tax_rate(standard, "19")
    await make_tax_rate(standard, "20", country="AT")
    await make_tax_rate(books, "7")
    german = await make_customer(business)
    austrian = await make_customer(business, billing_address={"country": "AT"})

    book = await load_tax_book(business.id)

    assert book.terms_for(standard.id, german, on=MARCH) == TaxTerms(TaxTreatment.STANDARD, Decimal(19), "VAT")
    assert book.terms_for(standard.id, austrian, on=MARCH).rate == Decimal(20)
    assert book.terms_for(books.id, german, on=MARCH).rate == Decimal(7)


async def test_the_delivery_address_goes_before_the_billing_address() -> None:
    business, category = await _taxing_business()
    await make_tax_rate(category, "20", country="AT")
    customer = await make_customer(business, delivery_address={"country": "AT"})

    book = await load_tax_book(business.id)

    assert book.terms_for(category.id, customer, on=MARCH).rate == Decimal(20)


@pytest.mark.parametrize("region", ["CA", "ca", "US-CA", " us-ca "])
async def test_a_regions_rate_wins_over_its_countrys(region: str) -> None:
    business, category = await _taxing_business()
    await make_tax_rate(category, "5", country="US")
    await make_tax_rate(category, "7.25", country="US", region="US-CA")
    californian = await make_customer(business, billing_address={"country": "US", "region": region})
    texan = await make_customer(business, billing_address={"country": "US", "region": "TX"})

    book = await load_tax_book(business.id)

    assert book.terms_for(category.id, californian, on=MARCH).rate == Decimal("7.25")
    assert book.terms_for(category.id, texan, on=MARCH).rate == Decimal(5)


async def test_a_new_rate_ends_the_open_one_the_day_it_begins() -> None:
    business, category = await _taxing_business()
    await make_tax_rate(category, "16", valid_from=date(2026, 7, 1))
    customer = await make_customer(business)

    book = await load_tax_book(business.id)

    assert book.terms_for(category.id, customer, on=date(2026, 6, 30)).rate == Decimal(19)
    assert book.terms_for(category.id, customer, on=date(2026, 7, 1)).rate == Decimal(16)


@pytest.mark.parametrize(
    ("valid_from", "valid_until"),
    [
        (date(2020, 1, 1), None),
        (date(2019, 1, 1), None),
        (date(2019, 1, 1), date(2020, 1, 2)),
        (date(2020, 1, 1), date(2021, 1, 1)),
    ],
    ids=["the same first day", "open and earlier", "one day too long", "inside, from the first day"],
)
async def test_two_rates_on_one_day_are_refused(valid_from: date, valid_until: date | None) -> None:
    _, category = await _taxing_business()

    with pytest.raises(TaxRatesOverlap):
        await make_tax_rate(category, "16", valid_from=valid_from, valid_until=valid_until)

    assert await TaxRate.filter(tax_category_id=category.id).count() == 1


async def test_a_rate_that_ends_where_another_begins_is_taken() -> None:
    business, category = await _taxing_business()
    await make_tax_rate(category, "16", valid_from=date(2019, 1, 1), valid_until=date(2020, 1, 1))
    customer = await make_customer(business)

    book = await load_tax_book(business.id)

    assert book.terms_for(category.id, customer, on=date(2019, 12, 31)).rate == Decimal(16)
    assert book.terms_for(category.id, customer, on=date(2020, 1, 1)).rate == Decimal(19)


async def test_the_customers_status_goes_before_every_rate() -> None:
    business, category = await _taxing_business()
    exempt = await make_customer(business, tax_status=TaxStatus.TAX_EXEMPT, tax_exemption_reason="Certificate 7")
    reverse = await make_customer(business, tax_status=TaxStatus.REVERSE_CHARGED)

    book = await load_tax_book(business.id)

    assert book.terms_for(category.id, exempt, on=MARCH) == TaxTerms(TaxTreatment.EXEMPT, reason="Certificate 7")
    assert book.terms_for(category.id, reverse, on=MARCH) == TaxTerms(TaxTreatment.REVERSE_CHARGE)


async def test_a_supply_that_nobody_said_how_to_tax_carries_none_and_says_so() -> None:
    business, category = await _taxing_business()
    french = await make_customer(business, billing_address={"country": "FR"})
    german = await make_customer(business)

    book = await load_tax_book(business.id)

    missing = TaxTerms(TaxTreatment.OUT_OF_SCOPE, is_missing=True)
    assert book.terms_for(category.id, french, on=MARCH) == missing
    assert book.terms_for(None, german, on=MARCH) == missing
    assert book.terms_for(category.id, german, on=date(2019, 12, 31)) == missing


async def test_a_business_without_tax_categories_misses_nothing() -> None:
    business = await make_business()
    customer = await make_customer(business)

    book = await load_tax_book(business.id)

    assert book.terms_for(None, customer, on=MARCH) == TaxTerms(TaxTreatment.OUT_OF_SCOPE)


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"rate": "101"}, InvalidInput),
        ({"rate": "-1"}, InvalidInput),
        ({"rate": "1.1234567"}, InvalidInput),
        ({"rate": "19", "treatment": TaxTreatment.EXEMPT}, InvalidInput),
        ({"rate": "0", "treatment": TaxTreatment.STANDARD}, InvalidInput),
        ({"rate": "0", "treatment": TaxTreatment.EXEMPT}, InvalidInput),
        ({"country": "Germany"}, InvalidInput),
        ({"label": "  "}, InvalidInput),
        ({"valid_until": date(2020, 1, 1)}, InvalidPeriod),
    ],
    ids=[
        "above 100",
        "negative",
        "too precise",
        "exempt with a rate",
        "standard without",
        "no ground",
        "country",
        "label",
        "no day",
    ],
)
async def test_a_rate_that_makes_no_sense_is_refused(fields: dict, refusal: type[FolioError]) -> None:
    category = await make_tax_category(await make_business())

    with pytest.raises(refusal):
        await make_tax_rate(category, **fields)


async def test_a_removed_rate_gives_its_days_back_to_the_one_before() -> None:
    business, category = await _taxing_business()
    mistake = await make_tax_rate(category, "16", valid_from=date(2026, 7, 1))
    customer = await make_customer(business)

    await remove_tax_rate(mistake.id, now=NOW)

    book = await load_tax_book(business.id)
    assert book.terms_for(category.id, customer, on=date(2026, 8, 1)).rate == Decimal(19)


async def test_a_rate_that_a_line_carries_stays() -> None:
    business, category = await _taxing_business()
    rate = await TaxRate.get(tax_category_id=category.id)
    await _line_taxed(await make_customer(business), category, rate.rate)

    with pytest.raises(TaxRateInUse):
        await remove_tax_rate(rate.id, now=NOW)


async def test_a_repeated_creation_makes_one_category() -> None:
    business = await make_business()

    made = [await create_tax_category(business.id, "Books", now=NOW, idempotency_key="retry-1") for _ in range(2)]

    assert made[0].id == made[1].id
    assert await TaxCategory.filter(business_id=business.id).count() == 1


async def test_setting_a_rate_of_an_unknown_category_is_refused() -> None:
    with pytest.raises(FolioError, match="There is no tax category"):
        await set_tax_rate(
            (await make_business()).id,
            {"country": "DE", "rate": Decimal(19), "label": "VAT", "valid_from": MARCH},
            now=NOW,
        )


async def _taxing_business() -> tuple[Business, TaxCategory]:
    business = await make_business()
    category = await make_tax_category(business)
    await make_tax_rate(category, "19")
    return business, category


async def _line_taxed(customer: Customer, category: TaxCategory, rate: Decimal) -> None:
    invoice = await Invoice.create(
        business_id=customer.business_id,
        customer_id=customer.id,
        source=InvoiceSource.ONE_OFF,
        currency="EUR",
        payment_terms_days=30,
        language="en",
    )
    group = await LineItemGroup.create(invoice_id=invoice.id, origin=Origin.PERSON, name="Work", position=0)
    await LineItem.create(
        invoice_id=invoice.id,
        group_id=group.id,
        tax_category_id=category.id,
        origin=Origin.PERSON,
        name="Work",
        quantity=Decimal(1),
        rate=Decimal(10),
        amount_minor=1000,
        tax_treatment=TaxTreatment.STANDARD,
        tax_rate=rate,
        position=0,
    )
