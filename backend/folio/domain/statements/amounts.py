"""Amounts as banks write them: with points or commas, groups of thousands, signs before, behind and around."""

import re
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from folio.domain.errors import InvalidAmount, UnreadableStatement


class DecimalMark(StrEnum):
    """What stands before the cents."""

    POINT = "POINT"
    COMMA = "COMMA"

    @property
    def character(self) -> str:
        return "." if self is DecimalMark.POINT else ","


# Spaces of every width, apostrophes and currency signs say nothing about the value.
_NOISE = re.compile(r"[\s\u00a0\u2007\u2009\u202f'’€$£¥]|(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])")
_MINUS = str.maketrans("−–—", "---")
_SHAPE = re.compile(r"(?P<before>[+-]?)(?P<digits>[0-9][0-9.,]*|[.,][0-9]+)(?P<behind>[+-]?|CR|DR)", re.ASCII)
_LONGEST = 60
_NUMBERS = {
    DecimalMark.POINT: re.compile(r"([0-9]{1,3}(,[0-9]{2,3})*|[0-9]*)(\.[0-9]*)?", re.ASCII),
    DecimalMark.COMMA: re.compile(r"([0-9]{1,3}(\.[0-9]{2,3})*|[0-9]*)(,[0-9]*)?", re.ASCII),
}


def parse_amount(text: str, mark: DecimalMark) -> Decimal | None:
    """The amount with its sign, exactly; None for an empty cell. Refuses what is not one number."""
    plain, is_negative = _unsigned(text)
    if plain == "":
        return None
    if not _NUMBERS[mark].fullmatch(plain):
        raise InvalidAmount(f"{text.strip()[:_LONGEST]!r} is not an amount with a decimal {mark.lower()}.")
    thousands = "," if mark is DecimalMark.POINT else "."
    amount = Decimal(plain.replace(thousands, "").replace(mark.character, ".").rstrip(".") or "0")
    return -amount if is_negative else amount


def mark_of(texts: Iterable[str]) -> DecimalMark | None:
    """The decimal mark that a column of amounts uses; None when it could be either: is 1,234 a thousand or one?"""
    hints, is_unclear = set(), False
    for text in texts:
        hint = _hint(text)
        if isinstance(hint, DecimalMark):
            hints.add(hint)
        is_unclear = is_unclear or hint is Unclear
    if len(hints) > 1:
        raise UnreadableStatement("Some amounts have a decimal point and some a decimal comma; say which is right.")
    return hints.pop() if hints else (None if is_unclear else DecimalMark.POINT)


def is_amount(text: str) -> bool:
    """Whether the cell is a number with a separator, as amounts are."""
    return _hint(text) is not None


class Unclear:
    """One separator before three digits: thousands or decimals."""


def _hint(text: str) -> DecimalMark | type[Unclear] | None:
    try:
        digits, _ = _unsigned(text)
    except InvalidAmount:
        return None
    separators = [character for character in digits if character in ".,"]
    if not separators:
        return None
    last = DecimalMark.POINT if separators[-1] == "." else DecimalMark.COMMA
    other = DecimalMark.COMMA if last is DecimalMark.POINT else DecimalMark.POINT
    if len(set(separators)) == 2:
        return last
    if len(separators) > 1:
        return other
    whole, _, behind = digits.partition(separators[0])
    could_be_thousands = len(behind) == 3 and 1 <= len(whole) <= 3 and not whole.startswith("0")
    return Unclear if could_be_thousands else last


def _unsigned(text: str) -> tuple[str, bool]:
    """Digits and separators alone, and whether the amount is below zero."""
    plain = text.strip().translate(_MINUS)
    if len(plain) > _LONGEST:
        raise InvalidAmount(f"{plain[:_LONGEST]!r}… is too long for an amount.")
    in_brackets = plain.startswith("(") and plain.endswith(")")
    plain = _NOISE.sub("", plain[1:-1] if in_brackets else plain)
    if plain == "":
        return "", False
    shape = _SHAPE.fullmatch(plain)
    if shape is None:
        raise InvalidAmount(f"{text.strip()[:_LONGEST]!r} is not an amount.")
    signs = (shape["before"], shape["behind"], "-" if in_brackets else "")
    return shape["digits"], sum(sign in {"-", "DR"} for sign in signs) == 1
