"""Numbers, money and dates as one language writes them."""

import functools
import re
from datetime import date
from decimal import Decimal

from babel import Locale
from babel.dates import format_date, format_interval
from babel.numbers import NumberPattern, parse_pattern

from folio.domain.money import currency_digits
from folio.domain.periods import Period

MOST_DECIMALS = 12
MINUS = "\N{MINUS SIGN}"
# The full-width sign of Japanese stands loose beside Latin digits.
HALF_WIDTH = {ord("\N{FULLWIDTH YEN SIGN}"): "\N{YEN SIGN}"}
LETTERS_AGAINST_DIGITS = re.compile(rf"(?<=[^\W\d_])(?={MINUS}?\d)")


class Formats:
    """The formats of one document: its language's, for its currency."""

    def __init__(self, language: str, currency: str) -> None:
        self.locale = Locale.parse(language, sep="-")
        self.currency = currency
        self._money = self._money_pattern(currency, decimals=currency_digits(currency))
        self._rate = self._money_pattern(currency, decimals=MOST_DECIMALS)
        self._number = self._pattern(self.locale.decimal_formats[None].pattern, 0, MOST_DECIMALS)
        self._percent = self._pattern(self.locale.percent_formats[None].pattern, 0, MOST_DECIMALS)
        self.money = functools.cache(self._write_money)
        self.rate = functools.cache(self._write_rate)
        self.number = functools.cache(self._write_number)

    @property
    def direction(self) -> str:
        return str(self.locale.text_direction)

    def percent(self, rate: Decimal) -> str:
        """Write a percentage: 20 is 20 %."""
        return _with_minus(self._percent.apply(rate.scaleb(-2), self.locale, decimal_quantization=False))

    def money_in(self, amount: Decimal, currency: str) -> str:
        """Write an amount of another currency than the document's."""
        pattern = self._money_pattern(currency, decimals=currency_digits(currency))
        return self._currency_text(pattern, amount, currency)

    def short_date(self, day: date) -> str:
        return format_date(day, "medium", locale=self.locale)

    def long_date(self, day: date) -> str:
        return format_date(day, "long", locale=self.locale)

    def period(self, period: Period) -> str:
        """Write the first and the last day of service, without what they share."""
        return format_interval(period.start, period.last_day, "yMMMd", locale=self.locale)

    def territory(self, country: str) -> str:
        """Write a country's name; a code that the language does not know stays as it is."""
        return str(self.locale.territories.get(country, country))

    def _write_money(self, amount: Decimal) -> str:
        return self._currency_text(self._money, amount, self.currency)

    def _write_rate(self, rate: Decimal) -> str:
        """Write a unit price with all its decimals, at least those of the currency."""
        return self._currency_text(self._rate, rate, self.currency)

    def _write_number(self, quantity: Decimal) -> str:
        return _with_minus(self._number.apply(quantity, self.locale, decimal_quantization=False))

    def _currency_text(self, pattern: NumberPattern, amount: Decimal, currency: str) -> str:
        text = pattern.apply(amount, self.locale, currency=currency, currency_digits=False)
        # CLDR keeps a currency written in letters apart from the digits; Babel's patterns do not.
        return LETTERS_AGAINST_DIGITS.sub("\N{NO-BREAK SPACE}", _with_minus(text)).translate(HALF_WIDTH)

    def _money_pattern(self, currency: str, *, decimals: int) -> NumberPattern:
        standard = self.locale.currency_formats["standard"].pattern
        return self._pattern(standard, currency_digits(currency), decimals)

    def _pattern(self, source: str, fewest: int, most: int) -> NumberPattern:
        pattern = parse_pattern(source)
        pattern.frac_prec = (fewest, most)
        return pattern


def _with_minus(text: str) -> str:
    return text.replace("-", MINUS)
