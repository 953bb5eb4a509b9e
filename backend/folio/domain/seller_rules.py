"""What the law of the seller's country asks of numbers, voiding and titles; countries not listed ask for nothing."""

import re
from dataclasses import dataclass
from datetime import date

from folio.domain.errors import InvalidNumberFormat, IssueDateOutOfOrder, NumberNotAccepted
from folio.domain.numbering import NumberFormat

# A format must still be lawful when a sequence has come this far.
FAR_COUNTER = 9999


@dataclass(frozen=True, slots=True)
class SellerRules:
    """One country's rules. `title` replaces the word "Invoice", in `title_language` only where one is given."""

    numbers_follow_dates: bool = False
    cancels_by_credit_note: bool = False
    number_pattern: re.Pattern[str] | None = None
    number_form: str = ""
    title: str | None = None
    title_language: str | None = None


_TAX_INVOICE = SellerRules(title="Tax Invoice")

SELLER_RULES = {
    # CGI, annexe II, art. 242 nonies A: chronological and continuous; an invoice is cancelled by an avoir only.
    "FR": SellerRules(numbers_follow_dates=True, cancels_by_credit_note=True),
    # CGST Rules 2017, rule 46(b).
    "IN": SellerRules(
        number_pattern=re.compile(r"[A-Za-z0-9/-]{1,16}"),
        number_form="at most 16 letters, digits, hyphens and slashes",
        title="Tax Invoice",
    ),
    "AE": _TAX_INVOICE,
    "AU": _TAX_INVOICE,
    "NZ": _TAX_INVOICE,
    "SA": _TAX_INVOICE,
    "SG": _TAX_INVOICE,
    "ZA": _TAX_INVOICE,
    "JP": SellerRules(title="適格請求書", title_language="ja"),
}
_NO_RULES = SellerRules()


def seller_rules(country: str | None) -> SellerRules:
    """The rules of a country, by its ISO 3166-1 code."""
    return SELLER_RULES.get(country or "", _NO_RULES)


def invoice_title(country: str | None, language: str) -> str | None:
    """The title that the seller's country asks for; None where any will do."""
    rules = seller_rules(country)
    asks = rules.title_language is None or language.split("-", maxsplit=1)[0] == rules.title_language
    return rules.title if asks else None


def require_lawful_number(number: str, country: str | None, *, field: str) -> None:
    """Refuse a number whose form the seller's country forbids."""
    if not is_lawful_number(number, country):
        raise NumberNotAccepted(
            f"{number} cannot be a number of a seller in {country}: allowed are {seller_rules(country).number_form}.",
            field=field,
        )


def require_lawful_format(number_format: NumberFormat, country: str | None, *, issue_on: date) -> None:
    """Refuse a format whose numbers the seller's country would forbid before long."""
    example = number_format.number(FAR_COUNTER, issue_on)
    if not is_lawful_number(example, country):
        raise InvalidNumberFormat(
            f"This format gives numbers such as {example}, and a seller in {country} may use "
            f"{seller_rules(country).number_form} only; shorten or change it.",
            field="prefix",
        )


def is_lawful_number(number: str, country: str | None) -> bool:
    """Whether the seller's country allows the number's form."""
    pattern = seller_rules(country).number_pattern
    return pattern is None or pattern.fullmatch(number) is not None


def require_order_of_dates(country: str | None, *, field: str) -> None:
    """Refuse a number after that of a later issue date, where the seller's country wants both in one order."""
    if seller_rules(country).numbers_follow_dates:
        raise IssueDateOutOfOrder(
            "A document of this type with a later issue date is numbered already, and the seller's country "
            f"({country}) wants numbers in the order of issue dates; set a later issue date.",
            field=field,
        )
