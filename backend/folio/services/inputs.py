"""Values that people give for several kinds of row: addresses, currencies, languages, emails, terms."""

from collections.abc import Callable, Mapping
from typing import Any

from folio.documents.wording import languages
from folio.domain.countries import COUNTRIES, require_country
from folio.domain.currencies import MINOR_UNIT_DIGITS
from folio.domain.email_addresses import require_email_address
from folio.domain.errors import InvalidInput, UnknownCurrency, UnknownLanguage
from folio.services.rows import camel_case, plain_text

ADDRESS_PARTS = ("line1", "line2", "city", "region", "postal_code", "country")
LONGEST_ADDRESS_PART = 200
LONGEST_TERMS_DAYS = 3650


def address(parts: Mapping[str, Any] | None, *, field: str) -> dict[str, str]:
    """An address as it is kept: its filled parts by camelCase name; the country is required and known."""
    if parts is None:
        return {}
    kept = {}
    for name in ADDRESS_PARTS:
        path = f"{field}.{camel_case(name)}"
        text = plain_text(parts.get(name) or "", limit=LONGEST_ADDRESS_PART, field=path)
        if text:
            kept[camel_case(name)] = text
    require_country(kept.get("country", ""), field=f"{field}.country")
    return kept


def require_currency(code: str, *, field: str) -> str:
    """`code` itself; refuses what is not an ISO 4217 currency."""
    if code not in MINOR_UNIT_DIGITS:
        raise UnknownCurrency(
            f"{code!r} is not a currency; use an ISO 4217 code in capitals, such as EUR.", field=field
        )
    return code


def require_language(tag: str, *, field: str) -> str:
    """`tag` itself: a shipped language, optionally with the country whose formats it prints ("de-AT")."""
    language, _, country = tag.partition("-")
    if language not in languages() or (country and country not in COUNTRIES) or tag.endswith("-"):
        raise UnknownLanguage(
            f"{tag!r} is not a language of documents; use {', '.join(languages())}, or one with a country: de-AT.",
            field=field,
        )
    return tag


def require_email(text: str, *, field: str) -> str:
    """`text` itself; refuses what mail could not be sent to."""
    require_email_address(text, field=field)
    return text


def require_terms(days: int, *, field: str) -> int:
    """Days from issue to due; refuses what is before the issue or ten years after."""
    if not 0 <= days <= LONGEST_TERMS_DAYS:
        raise InvalidInput(f"Payment terms are 0 to {LONGEST_TERMS_DAYS} days, not {days}.", field=field)
    return days


REQUIREMENTS: dict[str, Callable[..., object]] = {
    "currency": require_currency,
    "default_currency": require_currency,
    "language": require_language,
    "email": require_email,
    "payment_terms_days": require_terms,
}


def require_known(values: Mapping[str, Any]) -> None:
    """Check every given value whose column's name says what it must be."""
    for name, value in values.items():
        if name in REQUIREMENTS and value is not None:
            REQUIREMENTS[name](value, field=camel_case(name))
