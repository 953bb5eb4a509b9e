"""What countries ask of documents: parts of an address, days of service, register entries, tax in their currency."""

from collections.abc import Mapping

# The member states whose VAT is that of Directive 2006/112/EC; XI is Northern Ireland, for goods.
_EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
EU = frozenset(_EU.split())
EU_GOODS = EU | {"XI", "MC"}

# Universal Postal Union: no postal code, or one that few addresses have.
_NO_POSTAL_CODE = (
    "AE AG AO AW BF BI BJ BO BS BW BZ CD CF CG CI CK CM DJ DM ER FJ GA GD GH GM GN GQ GY HK IE JM KE KI KM KN KP KW "
    "LY ML MO MR MW NA NR PA QA RW SB SC SL SO SR SS ST SY TD TG TL TO TV UG VU YE ZW"
)
NO_POSTAL_CODE = frozenset(_NO_POSTAL_CODE.split())
CITY_STATES = frozenset({"GI", "HK", "MC", "MO", "SG", "VA"})
# The state is part of the address, and decides the tax.
WITH_REGION = frozenset({"AU", "BR", "CA", "IN", "US"})

# UStG § 14 Abs. 4 Nr. 6: always, also when it is the day of issue.
SERVICE_DATE_ALWAYS = frozenset({"DE"})
# GmbHG § 35a; Code de commerce, art. R123-237.
REGISTER_ENTRY = frozenset({"DE", "FR"})
# CGI, annexe II, art. 242 nonies A, since the reform of 2026: the buyer's SIREN.
DOMESTIC_BUYER_REGISTRATION = frozenset({"FR"})

_OTHER_THAN_EURO = {
    "CZ": "CZK", "DK": "DKK", "HU": "HUF", "PL": "PLN", "RO": "RON", "SE": "SEK",
}  # fmt: skip
# Directive 2006/112/EC, art. 230; VAT Regulations 1995, reg. 14; GST (General) Regulations, reg. 11 (SG).
TAX_CURRENCY: Mapping[str, str] = {
    **dict.fromkeys(EU, "EUR"),
    **_OTHER_THAN_EURO,
    "GB": "GBP",
    "SG": "SGD",
}


def missing_address_parts(address: Mapping[str, str]) -> list[str]:
    """The names of what the address lacks by the custom of its country."""
    country = address.get("country") or ""
    demanded = {"street": "line1"}
    if country not in CITY_STATES:
        demanded["city"] = "city"
    if country and country not in NO_POSTAL_CODE:
        demanded["postal code"] = "postalCode"
    if country in WITH_REGION:
        demanded["state or region"] = "region"
    demanded["country"] = "country"
    return [name for name, part in demanded.items() if not (address.get(part) or "").strip()]
