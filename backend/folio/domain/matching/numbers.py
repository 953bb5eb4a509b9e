"""Invoice numbers found in what a payer wrote, however it was spaced, padded or misread."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import IntEnum

from folio.domain.matching.values import OpenInvoice

# What scanners and hands mix up, after capitals were made.
_CONFUSED = str.maketrans("OQILSBZ", "0011582")
_WORDS = re.compile(r"[A-Z]+|[0-9]+")
_TOKENS = re.compile(r"[A-Z0-9]+")
_MOST_WORDS = 8
_LONGEST_TEXT = 2_000
# A bare figure may be anything: it hints at a number from here on, and names one from there on.
_SHORTEST_TAIL = 3
_SHORTEST_BARE = 6


class Reading(IntEnum):
    """How surely the text names the number."""

    TAIL = 1
    CONFUSED = 2
    SPELLED = 3


class NumberIndex:
    """All open numbers, by every way in which they may be written."""

    def __init__(self, invoices: Iterable[OpenInvoice]) -> None:
        self._spelled: dict[str, list[OpenInvoice]] = defaultdict(list)
        self._confused: dict[str, list[OpenInvoice]] = defaultdict(list)
        self._tails: dict[str, list[OpenInvoice]] = defaultdict(list)
        self._most_words = 1
        for invoice in invoices:
            words = _words(invoice.number)
            tail = words[-1].lstrip("0") if words and words[-1].isdecimal() else ""
            if len(tail) >= _SHORTEST_TAIL:
                self._tails[tail].append(invoice)
            if len(_joined(words)) < _SHORTEST_BARE and _joined(words).isdecimal():
                continue
            self._most_words = max(self._most_words, min(len(words), _MOST_WORDS))
            for key in {_joined(words), _padded(words)}:
                self._spelled[key].append(invoice)
            self._confused[_joined(words).translate(_CONFUSED)].append(invoice)

    def find(self, text: str) -> dict[OpenInvoice, Reading]:
        """The invoices that the text names, each with its surest reading."""
        found: dict[OpenInvoice, Reading] = {}
        capitals = _capitals(text[:_LONGEST_TEXT])
        for tokens in self._runs(_TOKENS.findall(capitals)):
            _note(found, self._confused.get(_joined(tokens).translate(_CONFUSED), ()), Reading.CONFUSED)
        for words in self._runs(_WORDS.findall(capitals)):
            _note(found, self._spelled.get(_joined(words), ()), Reading.SPELLED)
            _note(found, self._spelled.get(_padded(words), ()), Reading.SPELLED)
            if len(words) == 1 and words[0].isdecimal():
                _note(found, self._tails.get(words[0].lstrip("0"), ()), Reading.TAIL)
        return found

    def _runs(self, words: list[str]) -> Iterator[list[str]]:
        """Every few words that follow each other; one more than numbers have, for a number broken in two."""
        for start in range(len(words)):
            for length in range(1, self._most_words + 2):
                if start + length <= len(words):
                    yield words[start : start + length]


def _note(found: dict[OpenInvoice, Reading], invoices: Iterable[OpenInvoice], reading: Reading) -> None:
    for invoice in invoices:
        found[invoice] = max(found.get(invoice, reading), reading)


def _words(text: str) -> list[str]:
    """Letters and figures apart, without accents: "Rg. SEQ-0007" is RG, SEQ, 0007."""
    return _WORDS.findall(_capitals(text))


def _capitals(text: str) -> str:
    return unicodedata.normalize("NFKD", text).upper()


def _joined(words: Iterable[str]) -> str:
    return "".join(words)


def _padded(words: Iterable[str]) -> str:
    """Without leading zeros, and parted, so that 1|23 is not 12|3."""
    return "|".join(word.lstrip("0") or "0" if word.isdecimal() else word for word in words)
