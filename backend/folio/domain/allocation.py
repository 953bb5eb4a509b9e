"""Money over the invoices that it pays: how much of it each one gets."""

from collections.abc import Sequence


def split_in_order(amount_minor: int, balances: Sequence[int]) -> list[int]:
    """The part of the amount that each balance gets, the first ones first; what is left over is nobody's part."""
    left, parts = amount_minor, []
    for balance in balances:
        part = max(0, min(left, balance))
        parts.append(part)
        left -= part
    return parts
