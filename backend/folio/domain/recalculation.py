"""Recalculation: what the engine said, what it says now and what a person made of it, merged field by field.

Rows are lines or groups that the engine made; what a person added takes no part. Values are JSON.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256
from typing import Any

from folio.domain.errors import UnknownDifference


class DifferenceKind(StrEnum):
    """ADDED and REMOVED by the engine, CHANGED in a field, or STRUCK by a person while the engine's figures moved."""

    ADDED = "ADDED"
    REMOVED = "REMOVED"
    CHANGED = "CHANGED"
    STRUCK = "STRUCK"


class Choice(StrEnum):
    """KEEP what stands on the draft, or TAKE what the engine says now."""

    KEEP = "KEEP"
    TAKE = "TAKE"


@dataclass(frozen=True, slots=True)
class EngineRow:
    """A line or group as the engine says it now."""

    key: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class StandingRow:
    """A line or group as it stands on the draft.

    `engine_values` is what the engine said last; `overridden` names the fields that a person has set. A removed row
    stays as a mark. An orphaned one was kept although the engine no longer says it.
    """

    key: str
    values: Mapping[str, Any]
    engine_values: Mapping[str, Any] = field(default_factory=dict)
    overridden: frozenset[str] = frozenset()
    is_removed: bool = False
    is_orphaned: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing to keep or take; `field` is None when the row as a whole comes, goes or comes back."""

    kind: DifferenceKind
    key: str
    field: str | None
    engine_before: Any
    engine_now: Any
    standing: Any
    is_overridden: bool
    default: Choice

    @property
    def id(self) -> str:
        """Stable as long as the row and field are."""
        return self.key if self.field is None else f"{self.key}#{self.field}"


Choices = Mapping[str, Choice]
DEFAULTS: Choices = {}


def compare(
    standing: Sequence[StandingRow], now: Sequence[EngineRow], *, discard_manual_edits: bool = False
) -> list[Difference]:
    """Everything that recalculating would change, or that a person's edits hold back from changing.

    By default a person's edits are kept and all else is taken; discarding manual edits takes all.
    """
    said = {row.key: row for row in now}
    found = [
        difference for row in standing for difference in _row_differences(row, said.get(row.key), discard_manual_edits)
    ]
    known = {row.key for row in standing}
    found += [_whole(DifferenceKind.ADDED, row.key, now=row.values) for row in now if row.key not in known]
    return [replace(difference, default=Choice.TAKE) for difference in found] if discard_manual_edits else found


def apply(
    standing: Sequence[StandingRow],
    now: Sequence[EngineRow],
    choices: Choices = DEFAULTS,
    *,
    discard_manual_edits: bool = False,
) -> list[StandingRow]:
    """The rows after recalculating: those that stand first, in their order, then what the engine added.

    `choices` are by `Difference.id`; what is not chosen follows its default. Applying twice changes nothing more.
    """
    chosen = {
        difference.id: difference.default
        for difference in compare(standing, now, discard_manual_edits=discard_manual_edits)
    }
    _require_known(choices, chosen)
    chosen |= choices
    said = {row.key: row for row in now}
    merged = [_merge(row, said.get(row.key), chosen, discard_manual_edits) for row in standing]
    known = {row.key for row in standing}
    added = [replace(_fresh(row), is_removed=chosen[row.key] is Choice.KEEP) for row in now if row.key not in known]
    return [row for row in merged if row is not None] + added


def difference_token(differences: Sequence[Difference]) -> str:
    """A fingerprint of the differences that a person has seen; another one means that figures moved meanwhile."""
    told = [
        [difference.kind, difference.id, difference.engine_before, difference.engine_now, difference.standing]
        for difference in differences
    ]
    return sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _require_known(choices: Choices, offered: Choices) -> None:
    for difference_id in choices:
        if difference_id not in offered:
            raise UnknownDifference(
                f"There is no difference {difference_id!r}; load the differences again and choose among them.",
                field="choices",
            )


def _row_differences(row: StandingRow, said: EngineRow | None, discard: bool) -> Iterator[Difference]:
    if said is None:
        yield from _source_gone(row, discard)
    elif row.is_removed:
        if discard or dict(said.values) != dict(row.engine_values):
            yield _whole(DifferenceKind.STRUCK, row.key, before=row.engine_values, now=said.values, default=Choice.KEEP)
    else:
        for name, value in said.values.items():
            yield from _field_difference(row, name, value, discard)


def _source_gone(row: StandingRow, discard: bool) -> Iterator[Difference]:
    if (row.is_removed or row.is_orphaned) and not discard:
        return
    default = Choice.KEEP if row.overridden else Choice.TAKE
    yield _whole(DifferenceKind.REMOVED, row.key, before=row.engine_values, standing=row.values, default=default)


def _field_difference(row: StandingRow, name: str, now: Any, discard: bool) -> Iterator[Difference]:
    before, standing = row.engine_values.get(name), row.values.get(name)
    is_overridden = name in row.overridden
    held_back = is_overridden and not discard and before == now
    if standing == now or held_back:
        return
    default = Choice.KEEP if is_overridden else Choice.TAKE
    yield Difference(DifferenceKind.CHANGED, row.key, name, before, now, standing, is_overridden, default)


def _whole(
    kind: DifferenceKind,
    key: str,
    *,
    before: Any = None,
    now: Any = None,
    standing: Any = None,
    default: Choice = Choice.TAKE,
) -> Difference:
    return Difference(kind, key, None, before, now, standing, default is Choice.KEEP, default)


def _merge(row: StandingRow, said: EngineRow | None, chosen: Choices, discard: bool) -> StandingRow | None:
    choice = chosen.get(row.key)
    if said is None:
        if choice is Choice.TAKE:
            return None
        return row if choice is None else replace(row, engine_values={}, is_orphaned=not row.is_removed)
    if row.is_removed:
        return _fresh(said) if choice is Choice.TAKE else replace(row, engine_values=said.values)
    return _merge_fields(row, said, chosen, discard)


def _merge_fields(row: StandingRow, said: EngineRow, chosen: Choices, discard: bool) -> StandingRow:
    values, overridden = dict(row.values), set(row.overridden)
    for name, now in said.values.items():
        choice = chosen.get(f"{row.key}#{name}")
        if choice is Choice.TAKE or (choice is None and discard):
            values[name] = now
            overridden.discard(name)
        elif choice is Choice.KEEP:
            overridden.add(name)
    return StandingRow(row.key, values, said.values, frozenset(overridden))


def _fresh(said: EngineRow) -> StandingRow:
    return StandingRow(said.key, said.values, said.values)
