"""Days as banks write them: in the order of the country, with figures or month names."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from folio.domain.errors import InvalidInput


class DayOrder(StrEnum):
    """In which order day, month and year stand."""

    YMD = "YMD"
    DMY = "DMY"
    MDY = "MDY"


# The first letters of month names in English, German, French, Spanish, Dutch and Italian.
_MONTHS = (
    ("jan", "ene", "gen"),
    ("feb", "fev"),
    ("mar", "mrt", "maa", "mae"),
    ("apr", "avr", "abr"),
    ("may", "mai", "mei", "mag"),
    ("jun", "juin", "giu"),
    ("jul", "juil", "lug"),
    ("aug", "aou", "ago"),
    ("sep", "set"),
    ("oct", "okt", "ott"),
    ("nov",),
    ("dec", "dez", "dic"),
)
_PARTS = re.compile(r"([0-9]{1,4})[./\- ]+([0-9]{1,2}|[^\W\d_]{3,12}\.?)[./\- ]+([0-9]{1,4})(?:[ T].*)?", re.ASCII)
_WITH_NAME = re.compile(r"([0-9]{1,4})[./\- ]+([^\W\d_]{3,12})\.?[./\- ]+([0-9]{1,4})(?:[ T].*)?")
_FIGURES = re.compile(r"[0-9]{8}", re.ASCII)


def parse_day(text: str, order: DayOrder) -> date | None:
    """The day; None for an empty cell. Refuses what is no day in this order."""
    if not text.strip():
        return None
    parts = _parts(text)
    if parts is None:
        raise InvalidInput(f"{text.strip()[:40]!r} is not a day.")
    first, second, third = parts
    if len(first) == 4 or order is DayOrder.YMD:
        year, month, day = first, second, third
    elif order is DayOrder.MDY and second.isdecimal():
        month, day, year = first, second, third
    else:
        day, month, year = first, second, third
    try:
        return date(_year(year), _month(month), int(day))
    except ValueError:
        raise InvalidInput(f"{text.strip()[:40]!r} is not a day of the calendar.") from None


def order_of(texts: Iterable[str]) -> DayOrder | None:
    """The order in which a column of days is written; None when 03/04 could be either."""
    can_be = {DayOrder.DMY, DayOrder.MDY}
    is_told_by_year = False
    for text in texts:
        parts = _parts(text)
        if parts is None:
            continue
        first, second, _ = parts
        if len(first) == 4:
            is_told_by_year = True
        elif "." in text or not second.isdecimal() or int(first) > 12:
            # Points and month names are written with the day first everywhere.
            can_be.discard(DayOrder.MDY)
        elif int(second) > 12:
            can_be.discard(DayOrder.DMY)
    if is_told_by_year:
        return DayOrder.YMD
    return can_be.pop() if len(can_be) == 1 else None


def is_day(text: str) -> bool:
    """Whether the cell could be a day in any order."""
    return _parts(text) is not None


def _parts(text: str) -> tuple[str, str, str] | None:
    plain = text.strip()
    if len(plain) > 40:
        return None
    if _FIGURES.fullmatch(plain):
        if plain[:2] in {"19", "20"}:
            return plain[:4], plain[4:6], plain[6:]
        return plain[:2], plain[2:4], plain[4:]
    found = _PARTS.fullmatch(plain) or _WITH_NAME.fullmatch(plain)
    return (found[1], found[2], found[3]) if found else None


def _year(text: str) -> int:
    return 2000 + int(text) if len(text) <= 2 else int(text)


def _month(text: str) -> int:
    if text.isdecimal():
        return int(text)
    letters = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    for number, beginnings in enumerate(_MONTHS, start=1):
        if letters.startswith(beginnings):
            return number
    raise ValueError(text)
