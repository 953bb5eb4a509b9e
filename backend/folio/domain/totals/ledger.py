"""The lines of a document while discounts are taken off them."""

from collections.abc import Callable, Sequence

from folio.domain.discounts import spread
from folio.domain.tax import TaxGroupKey
from folio.domain.totals.values import StandingLine


class LineLedger:
    """Lines in document order, each with what is left of its amount."""

    def __init__(self, lines: Sequence[StandingLine], currency: str) -> None:
        self.currency = currency
        self.lines: list[StandingLine] = []
        self.remaining: dict[str, int] = {}
        self._of_charge: dict[str, list[StandingLine]] = {}
        for line in lines:
            self.add(line)

    def add(self, line: StandingLine) -> None:
        """Put a line at the end; keys are unique."""
        if line.key in self.remaining:
            raise ValueError(f"two lines with the key {line.key}")
        self.lines.append(line)
        self.remaining[line.key] = line.amount_minor
        if line.charge is not None:
            self._of_charge.setdefault(line.charge, []).append(line)

    def net(self, lines: Sequence[StandingLine]) -> int:
        """What is left of these lines."""
        return sum(self.remaining[line.key] for line in lines)

    @property
    def charges(self) -> list[str]:
        """The charges in order of their first line."""
        return list(self._of_charge)

    def of_charge(self, charge: str) -> list[StandingLine]:
        return self._of_charge[charge]

    def select(self, wanted: Callable[[StandingLine], bool]) -> list[StandingLine]:
        return [line for line in self.lines if wanted(line)]

    def by_group(self, lines: Sequence[StandingLine]) -> dict[TaxGroupKey, list[StandingLine]]:
        """The lines by treatment and rate; groups in order of their first line."""
        groups: dict[TaxGroupKey, list[StandingLine]] = {}
        for line in lines:
            groups.setdefault(line.tax, []).append(line)
        return groups

    def nets(self, lines: Sequence[StandingLine]) -> dict[str, int]:
        """What is left of each line, as the measure that a discount is split by."""
        return {line.key: self.remaining[line.key] for line in lines}

    def take(self, amount: int, lines: Sequence[StandingLine], nets: dict[str, int]) -> dict[str, int]:
        """Take a discount off the lines, split by `nets`; returns each line's part."""
        weights = [nets[line.key] for line in lines]
        parts = spread(amount, weights, [self.remaining[line.key] for line in lines]) if lines else []
        shares = {line.key: part for line, part in zip(lines, parts, strict=True)}
        for key, part in shares.items():
            self.remaining[key] -= part
        return shares
