"""Customers known by what a bank calls them."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from uuid import UUID

# Legal forms and titles say nothing about who it is.
_FORMS = frozenset(
    re.findall(
        r"\w+",
        "ab ag and as asa bv bvba cie co company corp corporation cv das der die eg ek et eu ev firma frau gbr gmbh "
        "group herr holding inc incorporated int international kg kgaa lda limited llc llp ltd ltda mbh mr mrs ms nv "
        "ohg oy oyj plc pty sa sarl sas se sl slu snc spa spol srl srls sro the ug und vof",
    )
)
_WORDS = re.compile(r"[^\W_]+")
_PIECE = 3
_RAREST = 10
_MOST_COMPARED = 8
ALIKE = 0.75
SAME = 0.93


class NameIndex:
    """Names by their pieces of three letters: only the few that share the rarest ones are compared."""

    def __init__(self, names: Mapping[UUID, Iterable[str]]) -> None:
        self._names: list[tuple[UUID, str, frozenset[str]]] = []
        self._by_piece: dict[str, list[int]] = defaultdict(list)
        self._found: dict[str, tuple[UUID, float] | None] = {}
        for customer_id, called in names.items():
            for plain in {plain_company(name) for name in called if name} - {""}:
                self._names.append((customer_id, plain, frozenset(plain.split())))
                for piece in _pieces(plain):
                    self._by_piece[piece].append(len(self._names) - 1)

    def find(self, text: str | None) -> tuple[UUID, float] | None:
        """The customer who is called so, and how alike the names are (0.75 to 1); None when two are equally alike."""
        plain = plain_company(text or "")
        if plain not in self._found:
            self._found[plain] = self._best(plain)
        return self._found[plain]

    def _best(self, plain: str) -> tuple[UUID, float] | None:
        known = [piece for piece in _pieces(plain) if piece in self._by_piece]
        rarest = sorted(known, key=lambda piece: (len(self._by_piece[piece]), piece))[:_RAREST]
        shared = Counter(place for piece in rarest for place in self._by_piece[piece])
        best: dict[UUID, float] = {}
        for place, _ in shared.most_common(_MOST_COMPARED):
            customer_id, name, words = self._names[place]
            alike = _alike(plain, name, words)
            if alike >= ALIKE:
                best[customer_id] = max(alike, best.get(customer_id, 0))
        ranked = sorted(best.items(), key=lambda item: -item[1])
        if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
            return None
        return ranked[0]


def plain_company(name: str) -> str:
    """A name without case, accents, punctuation and legal forms: "Møller & Söhne GmbH" is "moller sohne"."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    words = _WORDS.findall(bare.replace(".", "").replace("ø", "o"))
    return " ".join(word for word in words if word not in _FORMS) or " ".join(words)


def _alike(text: str, name: str, words: frozenset[str]) -> float:
    if text == name:
        return 1.0
    if words <= set(text.split()) and len(name) >= 4:
        # The bank adds a town, a branch, a person.
        return 0.97
    return SequenceMatcher(None, " ".join(sorted(text.split())), " ".join(sorted(name.split())), autojunk=False).ratio()


def _pieces(plain: str) -> set[str]:
    joined = f" {plain} "
    return {joined[start : start + _PIECE] for start in range(len(joined) - _PIECE + 1)}
