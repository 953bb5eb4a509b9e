"""Number formats: how a counter and an issue date become a document's number, and back."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from folio.domain.errors import InvalidNumberFormat

LONGEST_PREFIX = 20
WIDEST_PADDING = 12
SEPARATORS = ("", "-", "/", ".", "_")

_PREFIX = re.compile(r"[A-Za-z0-9./_#-]*")


class YearToken(StrEnum):
    """How the year of the issue date is printed in a number."""

    NONE = "NONE"
    YYYY = "YYYY"
    YY = "YY"


class CounterReset(StrEnum):
    """When a sequence begins again at 1."""

    NEVER = "NEVER"
    YEARLY = "YEARLY"
    MONTHLY = "MONTHLY"


@dataclass(frozen=True, slots=True)
class NumberPosition:
    """Where a number stands: the counter's period ("" when it never resets) and its value."""

    period_key: str
    counter: int


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """Prefix, year, month and counter, joined by a separator: SEQ-1, or SEQ-2026-03-0001."""

    prefix: str = "SEQ"
    separator: str = "-"
    year: YearToken = YearToken.NONE
    month: bool = False
    padding: int = 0
    reset: CounterReset = CounterReset.NEVER

    def number(self, counter: int, issue_on: date) -> str:
        """The number of a document issued on that day."""
        return self.separator.join([*self._leading(issue_on), f"{counter:0{self.padding}d}"])

    def period_key(self, issue_on: date) -> str:
        """Which counter a document issued on that day takes: "", "2026" or "2026-03"."""
        return self._key(f"{issue_on:%Y}", f"{issue_on:%m}")

    def positions_of(self, number: str) -> list[NumberPosition]:
        """The place that `number` has in the automatic sequence; none when it is of another form."""
        match = self._pattern().fullmatch(number)
        if match is None or int(match["counter"]) == 0:
            return []
        parts = match.groupdict()
        year = parts.get("year") or ""
        century = "20" if self.year is YearToken.YY else ""
        return [NumberPosition(self._key(century + year, parts.get("month") or ""), int(parts["counter"]))]

    def require_valid(self) -> None:
        """Refuse a format whose numbers would repeat, or could not be printed and typed."""
        if len(self.prefix) > LONGEST_PREFIX or not _PREFIX.fullmatch(self.prefix):
            raise InvalidNumberFormat(
                f"A prefix has at most {LONGEST_PREFIX} letters, digits and the signs . / _ # -.", field="prefix"
            )
        if self.separator not in SEPARATORS:
            raise InvalidNumberFormat("The separator is one of - / . _ or empty.", field="separator")
        if not 0 <= self.padding <= WIDEST_PADDING:
            raise InvalidNumberFormat(f"The counter is padded to 0 to {WIDEST_PADDING} digits.", field="padding")
        self._require_tokens()

    def _require_tokens(self) -> None:
        if self.reset is not CounterReset.NEVER and self.year is YearToken.NONE:
            raise InvalidNumberFormat(
                f"A counter that resets {self.reset.lower()} needs the year in the number, or numbers would repeat.",
                field="year",
            )
        if self.reset is CounterReset.MONTHLY and not self.month:
            raise InvalidNumberFormat(
                "A counter that resets monthly needs the month in the number, or numbers would repeat.", field="month"
            )

    def _leading(self, issue_on: date) -> Iterator[str]:
        if self.prefix:
            yield self.prefix
        if self.year is not YearToken.NONE:
            yield f"{issue_on:%Y}" if self.year is YearToken.YYYY else f"{issue_on:%y}"
        if self.month:
            yield f"{issue_on:%m}"

    def _key(self, year: str, month: str) -> str:
        match self.reset:
            case CounterReset.NEVER:
                return ""
            case CounterReset.YEARLY:
                return year
            case CounterReset.MONTHLY:
                return f"{year}-{month}"

    def _pattern(self) -> re.Pattern[str]:
        parts = [re.escape(self.prefix)] if self.prefix else []
        if self.year is not YearToken.NONE:
            parts.append(r"(?P<year>[0-9]{4})" if self.year is YearToken.YYYY else r"(?P<year>[0-9]{2})")
        if self.month:
            parts.append(r"(?P<month>0[1-9]|1[0-2])")
        # Only a counter as wide as its padding begins with zeros.
        parts.append(rf"(?P<counter>[0-9]{{{max(self.padding, 1)}}}|[1-9][0-9]{{{max(self.padding, 1)},}})")
        return re.compile(re.escape(self.separator).join(parts))
