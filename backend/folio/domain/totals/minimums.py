"""Minimums: what is missing becomes a true-up line for each tax group of the covered charges."""

from collections.abc import Iterator, Mapping, Sequence

from folio.domain.discounts import true_up
from folio.domain.tax import TaxGroupKey
from folio.domain.totals.ledger import LineLedger
from folio.domain.totals.values import Minimum, MinimumRow, StandingLine, TrueUp, TrueUpKey, TrueUpOverride


def add_true_ups(
    ledger: LineLedger, minimums: Sequence[Minimum], overrides: Mapping[TrueUpKey, TrueUpOverride]
) -> tuple[TrueUp, ...]:
    """Work out every minimum's true-ups and put them into the ledger as lines of the engine."""
    true_ups = [found for minimum in minimums for found in _true_ups(ledger, minimum, overrides)]
    true_ups += _without_source(true_ups, minimums, overrides)
    for found in true_ups:
        line = StandingLine(str(found.key), found.amount_minor, found.tax, found.key.minimum, found.phase)
        ledger.add(line)
    return tuple(true_ups)


def compare_minimums(ledger: LineLedger, minimums: Sequence[Minimum]) -> tuple[MinimumRow, ...]:
    """What every minimum is measured against; the ledger must not hold true-ups yet."""
    return tuple(MinimumRow(minimum, sum(covered_nets(ledger, minimum).values())) for minimum in minimums)


def covered_nets(ledger: LineLedger, minimum: Minimum) -> dict[TaxGroupKey, int]:
    """What the minimum's charges bring in the period, here and on other documents, by tax group."""
    nets: dict[TaxGroupKey, int] = {}
    for line in ledger.lines:
        if line.charge in minimum.charges:
            nets[line.tax] = nets.get(line.tax, 0) + ledger.remaining[line.key]
    for tax, net in minimum.already_charged.items():
        nets[tax] = nets.get(tax, 0) + net
    return nets


def _true_ups(ledger: LineLedger, minimum: Minimum, overrides: Mapping[TrueUpKey, TrueUpOverride]) -> Iterator[TrueUp]:
    missing = true_up(minimum.minimum_minor, covered_nets(ledger, minimum), fallback=minimum.fallback)
    for tax, amount in missing.items():
        key = TrueUpKey(minimum.key, tax)
        yield _standing(key, amount, overrides.get(key, TrueUpOverride()), minimum.phase)


def _without_source(
    true_ups: Sequence[TrueUp], minimums: Sequence[Minimum], overrides: Mapping[TrueUpKey, TrueUpOverride]
) -> list[TrueUp]:
    """A person's true-up stays when the engine no longer says one."""
    known = {found.key for found in true_ups}
    phases = {minimum.key: minimum.phase for minimum in minimums}
    return [
        _standing(key, 0, override, phases.get(key.minimum)) for key, override in overrides.items() if key not in known
    ]


def _standing(key: TrueUpKey, engine_minor: int, override: TrueUpOverride, phase: str | None) -> TrueUp:
    amount = engine_minor if override.amount_minor is None else override.amount_minor
    return TrueUp(key, engine_minor, amount, override.tax or key.tax, phase)
