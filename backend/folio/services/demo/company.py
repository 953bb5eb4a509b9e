"""The demo company: its settings, tax registrations, bank accounts, tax categories and rates."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from folio.domain.tax import TaxTreatment
from folio.models.businesses import Business
from folio.models.tax_rates import TaxCategory
from folio.services.businesses.bank_accounts import BankAccountFields, set_bank_account
from folio.services.businesses.settings import BusinessSettings, create_business
from folio.services.businesses.tax_registrations import add_tax_registration
from folio.services.demo.logo import LEAF, draw_logo
from folio.services.tax_rates import TaxRateFields, create_tax_category, set_tax_rate

NAME = "Tessellar"

SETTINGS = BusinessSettings(
    name=NAME,
    legal_name="Tessellar Systems GmbH",
    legal_form="Geschäftsführung: Mira Adler, Jonas Feldkamp",
    registration_id="Amtsgericht Charlottenburg HRB 218 407",
    address={
        "line1": "Uferhallenstraße 12",
        "postal_code": "13357",
        "city": "Berlin",
        "country": "DE",
    },
    email="billing@tessellar.example",
    phone="+49 30 5550 1420",
    website="https://tessellar.example",
    time_zone="Europe/Berlin",
    default_currency="EUR",
    language="en",
    payment_terms_days=30,
    brand_color=LEAF,
    footer_text="Tessellar Systems GmbH · Uferhallenstraße 12 · 13357 Berlin · billing@tessellar.example",
)

BANK_ACCOUNTS: dict[str, BankAccountFields] = {
    "EUR": {
        "title": "Spreebank Berlin",
        "iban": "DE44500105175407324931",
        "details": [{"label": "Account holder", "value": "Tessellar Systems GmbH"}],
    },
    "USD": {
        "title": "Harbor Trust New York",
        "details": [
            {"label": "Account number", "value": "4400 118 027"},
            {"label": "Routing number", "value": "021 000 089"},
        ],
    },
    "GBP": {
        "title": "Thameside Bank London",
        "iban": "GB04BARC60161331926819",
        "details": [{"label": "Sort code", "value": "60-16-13"}],
    },
    "CHF": {"title": "Limmatbank Zürich", "iban": "CH9300762011623852957", "details": []},
}

# What Germany charges, and the half year in which it charged less.
GERMAN_VAT = (
    ("2007-01-01", "19", "7"),
    ("2020-07-01", "16", "5"),
    ("2021-01-01", "19", "7"),
)
ABROAD = ("CH", "GB", "JP", "KW", "US")


@dataclass(frozen=True, slots=True)
class Company:
    """The business and what its products are taxed as."""

    business: Business
    services: TaxCategory
    publications: TaxCategory


async def make_company(now: datetime) -> Company:
    """The business with everything that its documents print."""
    business = await create_business({**SETTINGS, "logo": draw_logo()}, now=now)
    await add_tax_registration(
        business.id,
        {"country": "DE", "label": "USt-IdNr.", "number": "DE316482907", "is_vat_id": True},
        now=now,
    )
    await add_tax_registration(
        business.id,
        {"country": "DE", "label": "Steuernummer", "number": "37/218/40713", "is_vat_id": False},
        now=now,
    )
    for currency, account in BANK_ACCOUNTS.items():
        await set_bank_account(business.id, currency, account, now=now)
    services = await create_tax_category(business.id, "Services", now=now)
    publications = await create_tax_category(business.id, "Publications", now=now)
    for since, standard, reduced in GERMAN_VAT:
        await _set_german_rate(services, since, standard, now)
        await _set_german_rate(publications, since, reduced, now)
    await _set_rates_abroad((services, publications), now)
    return Company(business, services, publications)


async def _set_german_rate(category: TaxCategory, since: str, rate: str, now: datetime) -> None:
    fields = TaxRateFields(country="DE", rate=Decimal(rate), label="USt.", valid_from=date.fromisoformat(since))
    await set_tax_rate(category.id, fields, now=now)


async def _set_rates_abroad(categories: tuple[TaxCategory, ...], now: datetime) -> None:
    for category in categories:
        for country in ABROAD:
            fields = TaxRateFields(
                country=country,
                rate=Decimal(0),
                treatment=TaxTreatment.OUT_OF_SCOPE,
                label="VAT",
                reason="Not taxable in Germany: place of supply is where the customer is established",
                valid_from=date(2007, 1, 1),
            )
            await set_tax_rate(category.id, fields, now=now)
