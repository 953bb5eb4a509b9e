"""Money, rates, quantities and dates as a language writes them."""

from datetime import date
from decimal import Decimal

import pytest

from folio.documents.formats import Formats
from folio.domain.periods import Period

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("language", "currency", "amount", "written"),
    [
        ("en-US", "USD", "-1234.5", "−$1,234.50"),
        ("en-GB", "USD", "1234.5", "US$1,234.50"),
        ("de", "EUR", "1234.5", f"1.234,50{NBSP}€"),
        ("fr", "EUR", "-1234.5", f"−1\N{NARROW NO-BREAK SPACE}234,50{NBSP}€"),
        ("nl", "EUR", "-1234.5", f"€{NBSP}−1.234,50"),
        ("ja", "JPY", "1234", "¥1,234"),
        ("en", "KWD", "1234.5", f"KWD{NBSP}1,234.500"),
        ("en", "KWD", "-1", f"−KWD{NBSP}1.000"),
    ],
)
def test_money_has_the_currencys_decimals_and_a_real_minus(
    language: str, currency: str, amount: str, written: str
) -> None:
    assert Formats(language, currency).money(Decimal(amount)) == written


@pytest.mark.parametrize(
    ("currency", "rate", "written"),
    [
        ("EUR", "59", "€59.00"),
        ("EUR", "0.0004", "€0.0004"),
        ("EUR", "0.108333333333", "€0.108333333333"),
        ("JPY", "0.5", "¥0.5"),
        ("JPY", "120", "¥120"),
    ],
)
def test_a_rate_shows_every_decimal_it_has(currency: str, rate: str, written: str) -> None:
    assert Formats("en", currency).rate(Decimal(rate)) == written


@pytest.mark.parametrize(
    ("language", "rate", "written"), [("en", "8.875", "8.875%"), ("de", "19", f"19{NBSP}%"), ("en", "0", "0%")]
)
def test_a_percentage_is_written_exactly(language: str, rate: str, written: str) -> None:
    assert Formats(language, "EUR").percent(Decimal(rate)) == written


def test_a_quantity_is_written_with_all_its_decimals() -> None:
    assert Formats("de", "EUR").number(Decimal("-3211.755000")) == "−3.211,755"


def test_a_period_shows_its_first_and_last_day_of_service() -> None:
    october = Period(date(2026, 10, 1), date(2026, 11, 1))

    assert Formats("en-GB", "GBP").period(october) == "1–31 Oct 2026"
    assert Formats("de", "EUR").period(october) == "1.–31. Okt. 2026"


def test_a_period_of_one_day_shows_that_day() -> None:
    assert Formats("en-GB", "GBP").period(Period(date(2026, 10, 1), date(2026, 10, 2))) == "1 Oct 2026"


def test_a_country_is_written_in_the_language() -> None:
    assert Formats("fr", "EUR").territory("DE") == "Allemagne"
