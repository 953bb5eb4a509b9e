"""The fields of an engine's line or group that a person may set, and what the engine says about them.

Values are JSON, as `engine_values` keeps them. A line's tax is one value: its parts are only ever set together.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any
from uuid import UUID

from folio.domain.money import decimal_text
from folio.domain.tax import TaxTreatment
from folio.models.invoices import LineItem, LineItemGroup, Origin
from folio.services.tax_rates import TaxTerms

LINE_FIELDS = ("name", "description", "quantity", "rate", "unit_code", "tax")
GROUP_FIELDS = ("name",)


def line_value(line: LineItem, field: str) -> Any:
    """The line's value of one of LINE_FIELDS."""
    if field == "tax":
        return {
            "categoryId": str(line.tax_category_id) if line.tax_category_id else None,
            "treatment": line.tax_treatment.value,
            "rate": decimal_text(line.tax_rate),
            "label": line.tax_label,
            "reason": line.tax_reason,
        }
    value = getattr(line, field)
    return decimal_text(value) if isinstance(value, Decimal) else value


def set_line_value(line: LineItem, field: str, value: Any) -> None:
    """The inverse of `line_value`."""
    if field == "tax":
        line.tax_category_id = UUID(value["categoryId"]) if value["categoryId"] else None
        line.tax_treatment = TaxTreatment(value["treatment"])
        line.tax_rate = Decimal(value["rate"])
        line.tax_label = value["label"]
        line.tax_reason = value["reason"]
    elif field in {"quantity", "rate"}:
        setattr(line, field, Decimal(value))
    else:
        setattr(line, field, value)


def tax_value(category_id: UUID | None, terms: TaxTerms) -> dict[str, Any]:
    """A tax from the tax book as the value of a line's "tax"."""
    return {
        "categoryId": str(category_id) if category_id else None,
        "treatment": terms.treatment.value,
        "rate": decimal_text(terms.rate),
        "label": terms.label,
        "reason": terms.reason,
    }


def engine_values_of(line: LineItem) -> dict[str, Any]:
    """Everything that the engine says about a line it has just made."""
    return {field: line_value(line, field) for field in LINE_FIELDS}


def mark_overridden(row: LineItem | LineItemGroup, fields: Iterable[str], engine: dict[str, Any]) -> None:
    """Note that a person has set these fields of an engine's row; `engine` is what it said before."""
    if row.origin is not Origin.ENGINE:
        return
    known = {**{field: engine[field] for field in fields}, **row.engine_values}
    row.engine_values = known
    row.overridden = [*row.overridden, *(field for field in fields if field not in row.overridden)]
