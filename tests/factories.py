"""Rows for tests: a factory sets everything, a test states only what matters."""

from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count
from typing import Any

from folio.domain.periods import Frequency
from folio.domain.pricing import PriceModel, PriceTerms
from folio.models.businesses import Business
from folio.models.catalog import Price, Product
from folio.models.customers import Customer
from folio.models.tax_rates import TaxCategory, TaxRate
from folio.services import catalog, tax_rates
from folio.services.businesses.settings import create_business
from folio.services.customers.profile import create_customer

NOW = datetime(2026, 3, 15, 12, tzinfo=UTC)

_numbers = count(1)


async def make_business(**settings: Any) -> Business:
    defaults = {
        "name": f"Business {next(_numbers)}",
        "time_zone": "Europe/Berlin",
        "default_currency": "EUR",
        "address": {"line1": "Hauptstr. 1", "city": "Berlin", "postal_code": "10115", "country": "DE"},
    }
    return await create_business(defaults | settings, now=NOW)


async def make_customer(business: Business, **fields: Any) -> Customer:
    defaults = {
        "name": f"Customer {next(_numbers)}",
        "billing_address": {"line1": "Ring 2", "city": "Hamburg", "postal_code": "20095", "country": "DE"},
    }
    return await create_customer(business.id, defaults | fields, now=NOW)


async def make_product(business: Business, **fields: Any) -> Product:
    return await catalog.create_product(business.id, {"name": f"Product {next(_numbers)}"} | fields, now=NOW)


async def make_price(product: Product, terms: PriceTerms | None = None, **fields: Any) -> Price:
    defaults = {
        "name": f"Price {next(_numbers)}",
        "currency": "EUR",
        "terms": terms or PriceTerms(PriceModel.FIXED, rate=Decimal(100)),
        "frequency": Frequency.MONTHLY,
    }
    return await catalog.create_price(product.id, defaults | fields, now=NOW)


async def make_tax_category(business: Business, name: str | None = None) -> TaxCategory:
    return await tax_rates.create_tax_category(business.id, name or f"Category {next(_numbers)}", now=NOW)


async def make_tax_rate(category: TaxCategory, rate: str = "19", **fields: Any) -> TaxRate:
    defaults = {
        "country": "DE",
        "rate": Decimal(rate),
        "label": "VAT",
        "valid_from": date(2020, 1, 1),
    }
    return await tax_rates.set_tax_rate(category.id, defaults | fields, now=NOW)
