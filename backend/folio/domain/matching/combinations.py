"""Several invoices that together owe just what came in."""

from collections.abc import Sequence
from itertools import accumulate, combinations

# Beyond this some of many invoices nearly always add up to anything.
_MOST_TRIED = 24
_MOST_TOGETHER = 3


def combination_of(amount_minor: int, balances: Sequence[int]) -> list[int]:
    """The places of balances that add up to the amount: one, all from the oldest on, or two or three; else none."""
    for place, balance in enumerate(balances):
        if balance == amount_minor:
            return [place]
    for count, total in enumerate(accumulate(balances), start=1):
        if total == amount_minor:
            return list(range(count))
    tried = range(min(len(balances), _MOST_TRIED))
    for count in range(2, _MOST_TOGETHER + 1):
        for places in combinations(tried, count):
            if sum(balances[place] for place in places) == amount_minor:
                return list(places)
    return []
