"""Merging what the engine says now into a draft's rows, by the choices made."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from folio.domain.recalculation import (
    Choices,
    Difference,
    EngineRow,
    StandingRow,
    apply,
    compare,
)
from folio.models.invoices import InvoiceDiscount, LineItem, LineItemGroup, Origin
from folio.services.invoices.overrides import (
    GROUP_FIELDS,
    LINE_FIELDS,
    line_value,
    set_line_value,
)
from folio.services.invoices.rows import InvoiceRows
from folio.services.invoices.true_ups import TRUE_UP

# What nobody can override and printing or settling needs.
_LINE_FACTS = (
    "charge_key",
    "phase_key",
    "component",
    "price_name",
    "price_id",
    "label",
    "service_start",
    "service_end",
    "explanation",
)
_DISCOUNT_FACTS = ("kind", "value", "reason", "covers", "cap_minor", "phase_key")


@dataclass(slots=True)
class Merger:
    """A draft, what the engine says now, and whether a person's work is to be thrown away."""

    standing: InvoiceRows
    fresh: InvoiceRows
    discard_manual_edits: bool = False

    def differences(self) -> list[Difference]:
        """Everything to keep or take, on groups and lines."""
        discard = self.discard_manual_edits
        groups = compare(self._standing_groups(), self._fresh_groups(), discard_manual_edits=discard)
        return groups + compare(self._standing_lines(), self._fresh_lines(), discard_manual_edits=discard)

    def apply(self, choices: Choices) -> None:
        """Change the standing rows; settle them afterwards."""
        if self.discard_manual_edits:
            self._drop_persons_work()
        ids = {difference.id for difference in self._differences_of_groups()}
        self._apply_to_groups({key: choice for key, choice in choices.items() if key in ids})
        self._apply_to_lines({key: choice for key, choice in choices.items() if key not in ids})
        self._apply_to_discounts()
        self._drop_empty_groups()
        invoice, fresh = self.standing.invoice, self.fresh.invoice
        invoice.engine_terms, invoice.warnings = fresh.engine_terms, fresh.warnings

    def _differences_of_groups(self) -> list[Difference]:
        return compare(self._standing_groups(), self._fresh_groups(), discard_manual_edits=self.discard_manual_edits)

    def _drop_persons_work(self) -> None:
        rows = self.standing
        rows.lines = [line for line in rows.lines if line.origin is Origin.ENGINE]
        rows.groups = [group for group in rows.groups if group.origin is Origin.ENGINE]
        rows.discounts = [discount for discount in rows.discounts if discount.origin is Origin.ENGINE]
        for discount in rows.discounts:
            discount.is_removed = False
        for line in rows.lines:
            if line.component == TRUE_UP:
                line.overridden, line.is_removed = [], False

    def _standing_groups(self) -> list[StandingRow]:
        groups = _keyed(self.standing.groups, self._minimum_keys())
        return [_standing(group, {field: getattr(group, field) for field in GROUP_FIELDS}) for group in groups]

    def _fresh_groups(self) -> list[EngineRow]:
        groups = _keyed(self.fresh.groups, self._minimum_keys())
        return [EngineRow(str(group.key), group.engine_values) for group in groups]

    def _standing_lines(self) -> list[StandingRow]:
        lines = [line for line in self.standing.lines if line.key and line.component != TRUE_UP]
        return [_standing(line, {field: line_value(line, field) for field in LINE_FIELDS}) for line in lines]

    def _fresh_lines(self) -> list[EngineRow]:
        return [EngineRow(str(line.key), line.engine_values) for line in self.fresh.lines]

    def _minimum_keys(self) -> set[str]:
        """Groups of true-ups come and go with settling."""
        terms = [*self.standing.invoice.engine_terms.get("minimums", ())]
        terms += self.fresh.invoice.engine_terms.get("minimums", ())
        return {term["key"] for term in terms}

    def _apply_to_groups(self, choices: Choices) -> None:
        kept = {str(group.key): group for group in self.standing.groups if group.key}
        fresh = {str(group.key): group for group in self.fresh.groups}
        merged = apply(
            self._standing_groups(),
            self._fresh_groups(),
            choices,
            discard_manual_edits=self.discard_manual_edits,
        )
        stay = {row.key for row in merged}
        self.standing.groups = [
            group
            for group in self.standing.groups
            if not group.key or group.key in stay or group.key in self._minimum_keys() or self._has_kept_lines(group)
        ]
        for row in merged:
            group = kept.get(row.key)
            if group is None:
                group = self._adopt_group(fresh[row.key])
            group.name = row.values.get("name", group.name)
            _take_state(group, row)

    def _has_kept_lines(self, group: LineItemGroup) -> bool:
        """Lines that a person added or changed keep their group, also when its source is gone."""
        lines = (line for line in self.standing.lines if line.group_id == group.id)
        return any(line.origin is Origin.PERSON or line.overridden for line in lines)

    def _adopt_group(self, group: LineItemGroup) -> LineItemGroup:
        group.invoice_id = self.standing.invoice.id
        group.position = max((row.position for row in self.standing.groups), default=-1) + 1
        self.standing.groups.append(group)
        return group

    def _apply_to_lines(self, choices: Choices) -> None:
        kept = {str(line.key): line for line in self.standing.lines if line.key and line.component != TRUE_UP}
        fresh = {str(line.key): line for line in self.fresh.lines}
        merged = apply(
            self._standing_lines(),
            self._fresh_lines(),
            choices,
            discard_manual_edits=self.discard_manual_edits,
        )
        stay = {row.key for row in merged}
        self.standing.lines = [
            line for line in self.standing.lines if not line.key or line.key in stay or line.component == TRUE_UP
        ]
        for row in merged:
            line = kept.get(row.key)
            if line is None:
                line = self._adopt_line(fresh[row.key])
            self._take_line(line, row, fresh.get(row.key))

    def _adopt_line(self, line: LineItem) -> LineItem:
        """A line of the engine that is new on the draft, in its group; a removed group hides it."""
        key = next(group.key for group in self.fresh.groups if group.id == line.group_id)
        group = next(group for group in self.standing.groups if group.key == key)
        line.invoice_id, line.group_id = self.standing.invoice.id, group.id
        line.position = max((row.position for row in self.standing.lines), default=-1) + 1
        self.standing.lines.append(line)
        return line

    @staticmethod
    def _take_line(line: LineItem, row: StandingRow, fresh: LineItem | None) -> None:
        for field in LINE_FIELDS:
            if line_value(line, field) != row.values[field]:
                set_line_value(line, field, row.values[field])
        _take_state(line, row)
        line.is_orphaned = row.is_orphaned
        if fresh is not None and fresh is not line:
            _copy(fresh, line, _LINE_FACTS)

    def _apply_to_discounts(self) -> None:
        """The engine's discounts are as it says; one that a person removed stays removed."""
        fresh = {discount.key: discount for discount in self.fresh.discounts}
        rows = self.standing
        rows.discounts = [row for row in rows.discounts if row.origin is Origin.PERSON or row.key in fresh]
        known = {row.key: row for row in rows.discounts}
        for key, discount in fresh.items():
            if key in known:
                _copy(discount, known[key], _DISCOUNT_FACTS)
            else:
                discount.invoice_id = rows.invoice.id
                discount.position = len(rows.discounts)
                rows.discounts.append(discount)

    def _drop_empty_groups(self) -> None:
        """An engine's group whose lines are all gone goes too; a mark of a removed line keeps it."""
        used = {line.group_id for line in self.standing.lines}
        self.standing.groups = [
            group
            for group in self.standing.groups
            if group.id in used or group.origin is Origin.PERSON or group.key in self._minimum_keys()
        ]


def _keyed(groups: Iterable[LineItemGroup], minimum_keys: set[str]) -> Sequence[LineItemGroup]:
    return [group for group in groups if group.key and group.key not in minimum_keys]


def _standing(row: LineItem | LineItemGroup, values: dict[str, Any]) -> StandingRow:
    return StandingRow(
        key=str(row.key),
        values=values,
        engine_values=row.engine_values,
        overridden=frozenset(row.overridden),
        is_removed=row.is_removed,
        is_orphaned=isinstance(row, LineItem) and row.is_orphaned,
    )


def _take_state(row: LineItem | LineItemGroup, merged: StandingRow) -> None:
    row.engine_values = dict(merged.engine_values)
    row.overridden = sorted(merged.overridden)
    row.is_removed = merged.is_removed


def _copy(source: LineItem | InvoiceDiscount, target: LineItem | InvoiceDiscount, columns: Sequence[str]) -> None:
    for column in columns:
        setattr(target, column, getattr(source, column))
