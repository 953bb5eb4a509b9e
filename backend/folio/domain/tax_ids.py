"""Tax numbers, checked offline by their form and check digits."""

from stdnum import get_cc_module

# Northern Ireland's VAT ids are British numbers under a prefix of their own.
_NORTHERN_IRELAND = "XI"
# Japan's registration numbers are corporate numbers after a T.
_JAPAN = "JP"


def is_valid_tax_id(country: str, number: str, *, is_vat_id: bool) -> bool | None:
    """Whether form and check digits are right; None where they cannot be judged.

    Judged are VAT ids of the countries whose rule is known, with or without the country's prefix. Whether the
    number was ever given to anybody only the tax office knows.
    """
    if not is_vat_id:
        return None
    if number.strip().upper().startswith(_NORTHERN_IRELAND) and country in {"GB", _NORTHERN_IRELAND}:
        country, number = "GB", number.strip()[2:]
    if country == _JAPAN:
        number = number.strip().upper().removeprefix("T")
    rule = get_cc_module(country.lower(), "vat")
    return None if rule is None else bool(rule.is_valid(number))
