"""The true-up lines of a draft: what minimums ask for, as lines that a person can override like any other."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from folio.domain.explanation import StepKind
from folio.domain.money import decimal_text, from_minor
from folio.domain.tax import TaxGroupKey, TaxTreatment
from folio.domain.totals import Minimum, Settlement, TrueUp, TrueUpKey, TrueUpOverride
from folio.domain.totals.steps import settlement_steps
from folio.models.fields import new_id
from folio.models.invoices import LineItem, LineItemGroup, Origin
from folio.services.invoices.overrides import LINE_FIELDS, set_line_value
from folio.services.invoices.rows import InvoiceRows

TRUE_UP = "true_up"
NAME = "True-up charge"


def tax_key(line: LineItem) -> TaxGroupKey:
    """The tax group that the line belongs to."""
    return TaxGroupKey(line.tax_treatment, line.tax_rate)


def minimum_terms(rows: InvoiceRows) -> list[dict[str, Any]]:
    """The minimums that fall due on this document, as the engine said them."""
    terms: list[dict[str, Any]] = rows.invoice.engine_terms.get("minimums", [])
    return terms


def minimums_of(rows: InvoiceRows) -> Iterator[Minimum]:
    """The minimums in the form that settling takes."""
    for term in minimum_terms(rows):
        already: dict[TaxGroupKey, int] = {}
        for entry in term["alreadyCharged"]:
            key = _key_of(entry)
            already[key] = already.get(key, 0) + entry["netMinor"]
        yield Minimum(
            key=term["key"],
            minimum_minor=term["amountMinor"],
            charges=frozenset(term["covers"]),
            fallback=_key_of(term["fallbackTax"]),
            already_charged=already,
            phase=term["phaseKey"],
        )


def true_up_overrides(rows: InvoiceRows) -> dict[TrueUpKey, TrueUpOverride]:
    """What a person made of true-up lines; a removed one counts nothing."""
    removed_groups = {group.id for group in rows.groups if group.is_removed}
    overrides = {}
    for line in _true_up_lines(rows):
        is_removed = line.is_removed or line.group_id in removed_groups
        if is_removed or line.overridden:
            overrides[_key_of_line(line)] = _override(line, is_removed=is_removed)
    return overrides


def _override(line: LineItem, *, is_removed: bool) -> TrueUpOverride:
    tax = tax_key(line) if "tax" in line.overridden else None
    if is_removed:
        return TrueUpOverride(0, tax)
    has_amount = "quantity" in line.overridden or "rate" in line.overridden
    return TrueUpOverride(line.amount_minor if has_amount else None, tax)


def place_true_ups(rows: InvoiceRows, settlement: Settlement) -> bool:
    """Make the draft's true-up lines those of the settlement; True when one fell into a group that is removed."""
    kept = {_key_of_line(line): line for line in _true_up_lines(rows)}
    rows.lines = [line for line in rows.lines if line.component != TRUE_UP]
    hidden, steps = False, _minimum_steps(settlement)
    for true_up in settlement.true_ups:
        line = kept.get(true_up.key)
        if line is None:
            group = _group_of(rows, true_up)
            line = _new_line(rows, group, true_up)
            hidden = hidden or group.is_removed
        _take_engine_values(rows, line, true_up, steps)
        rows.lines.append(line)
    _drop_empty_groups(rows)
    return hidden


def _true_up_lines(rows: InvoiceRows) -> Iterable[LineItem]:
    return [line for line in rows.lines if line.component == TRUE_UP]


def _key_of_line(line: LineItem) -> TrueUpKey:
    assert line.charge_key is not None
    return TrueUpKey(line.charge_key, _key_of(line.engine_values["tax"]))


def _key_of(tax: Mapping[str, Any]) -> TaxGroupKey:
    return TaxGroupKey(TaxTreatment(tax["treatment"]), Decimal(tax["rate"]))


def _term_of(rows: InvoiceRows, true_up: TrueUp) -> dict[str, Any] | None:
    return next((term for term in minimum_terms(rows) if term["key"] == true_up.key.minimum), None)


def _group_of(rows: InvoiceRows, true_up: TrueUp) -> LineItemGroup:
    """The group of the minimum's true-ups, named after it; made when it is not there."""
    for group in rows.groups:
        if group.key == true_up.key.minimum:
            return group
    term = _term_of(rows, true_up)
    assert term is not None
    group = LineItemGroup(
        id=new_id(),
        invoice_id=rows.invoice.id,
        origin=Origin.ENGINE,
        key=term["key"],
        name=term["name"],
        period_start=_day(term["periodStart"]),
        period_end=_day(term["periodEnd"]),
        position=max((row.position for row in rows.groups), default=-1) + 1,
        engine_values={"name": term["name"]},
    )
    rows.groups.append(group)
    return group


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _new_line(rows: InvoiceRows, group: LineItemGroup, true_up: TrueUp) -> LineItem:
    return LineItem(
        id=new_id(),
        invoice_id=rows.invoice.id,
        group_id=group.id,
        origin=Origin.ENGINE,
        key=str(true_up.key),
        charge_key=true_up.key.minimum,
        phase_key=true_up.phase,
        component=TRUE_UP,
        price_name=group.name,
        label={"kind": TRUE_UP},
        service_start=group.period_start,
        service_end=group.period_end,
        position=sum(line.group_id == group.id for line in rows.lines),
    )


def _minimum_steps(settlement: Settlement) -> dict[str, list[dict[str, Any]]]:
    """The comparison behind each minimum's true-ups."""
    if not settlement.true_ups:
        return {}
    compared = [step for step in settlement_steps(settlement) if step.kind is StepKind.MINIMUM]
    return {step.values["key"]: [step.to_json()] for step in compared}


def _take_engine_values(rows: InvoiceRows, line: LineItem, true_up: TrueUp, steps: Mapping[str, Any]) -> None:
    said = {
        "name": NAME,
        "description": None,
        "quantity": "1",
        "rate": decimal_text(from_minor(true_up.engine_minor, rows.invoice.currency)),
        "unit_code": "C62",
        "tax": _tax_of(rows, true_up),
    }
    line.engine_values = said
    line.is_orphaned = not true_up.engine_minor
    for field in LINE_FIELDS:
        if field not in line.overridden:
            set_line_value(line, field, said[field])
    line.amount_minor = true_up.amount_minor
    line.explanation = {"priceName": NAME, "steps": steps.get(true_up.key.minimum, [])}


def _tax_of(rows: InvoiceRows, true_up: TrueUp) -> dict[str, Any]:
    """Name and reason of the true-up's tax: as on the lines of its tax group, else as the minimum says."""
    key, term = true_up.key.tax, _term_of(rows, true_up) or {"alreadyCharged": [], "fallbackTax": None}
    tax = {"categoryId": None, "treatment": key.treatment.value, "rate": decimal_text(key.rate)}
    for line in rows.lines:
        if line.component != TRUE_UP and tax_key(line) == key:
            category = str(line.tax_category_id) if line.tax_category_id else None
            return {**tax, "categoryId": category, "label": line.tax_label, "reason": line.tax_reason}
    for entry in (*term["alreadyCharged"], term["fallbackTax"]):
        if entry is not None and _key_of(entry) == key:
            return {**tax, "label": entry["label"], "reason": entry["reason"]}
    return {**tax, "label": "", "reason": None}


def _drop_empty_groups(rows: InvoiceRows) -> None:
    """A minimum that is reached leaves no group behind, unless a person has touched that."""
    minimum_keys = {term["key"] for term in minimum_terms(rows)}
    used = {line.group_id for line in rows.lines}
    rows.groups = [
        group
        for group in rows.groups
        if group.id in used or group.key not in minimum_keys or group.overridden or group.is_removed
    ]
