"""Editing the lines of a draft: add, change, give back to the engine, remove, restore, move."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, TypedDict
from uuid import UUID

from folio.domain.errors import Conflict, InvalidInput
from folio.models.catalog import Product
from folio.models.fields import new_id
from folio.models.invoices import LineItem, LineItemGroup, Origin
from folio.models.tax_rates import TaxCategory
from folio.services.invoices.editing.draft import Draft
from folio.services.invoices.editing.order import move_to, next_position
from folio.services.invoices.editing.values import (
    TaxOverride,
    optional_text,
    positive_rate,
    require_name,
    tax_values,
)
from folio.services.invoices.overrides import LINE_FIELDS, line_value, mark_overridden, set_line_value, tax_value


class LineChanges(TypedDict, total=False):
    """What a person may set on a line; a missing key leaves it as it is.

    `tax_category_id` taxes the line like other supplies of that category; `tax` sets its tax by hand.
    """

    name: str
    description: str | None
    quantity: Decimal
    rate: Decimal
    unit_code: str
    tax_category_id: UUID | None
    tax: TaxOverride


@dataclass(frozen=True, slots=True)
class AddLineItem:
    """A line of a person's own; a product gives its name, unit and tax category where they are left out."""

    group_id: UUID
    quantity: Decimal
    rate: Decimal
    name: str | None = None
    description: str | None = None
    unit_code: str | None = None
    product_id: UUID | None = None
    tax_category_id: UUID | None = None
    tax: TaxOverride | None = None
    position: int | None = None
    id: UUID = field(default_factory=new_id)

    async def apply(self, draft: Draft) -> None:
        group = draft.standing_group(self.group_id)
        product = await self._product(draft, group)
        line = new_line(draft, group, self.quantity, self.rate, line_id=self.id)
        line.name = require_name(self.name or (product.name if product else None))
        line.description = optional_text(self.description, field="description", limit=500)
        line.unit_code = _unit_code(self.unit_code or (product.unit_code if product else "C62"))
        category = self.tax_category_id or (product.tax_category_id if product else None)
        await set_tax(draft, line, category, self.tax)
        draft.rows.lines.append(line)
        if self.position is not None:
            move_to(draft.rows.printed_lines(group.id), line, self.position)

    async def _product(self, draft: Draft, group: LineItemGroup) -> Product | None:
        product_id = self.product_id or group.product_id
        return await draft.find(Product, product_id, field="productId") if product_id else None


def new_line(
    draft: Draft, group: LineItemGroup, quantity: Decimal, rate: Decimal, *, line_id: UUID | None = None
) -> LineItem:
    """A person's line at the end of the group, in its period; name and tax are still to be set."""
    quantity, rate = positive_rate(quantity, rate)
    return LineItem(
        id=line_id or new_id(),
        invoice_id=draft.rows.invoice.id,
        group_id=group.id,
        origin=Origin.PERSON,
        quantity=quantity,
        rate=rate,
        amount_minor=0,
        service_start=group.period_start,
        service_end=group.period_end,
        position=next_position(line for line in draft.rows.lines if line.group_id == group.id),
    )


async def set_tax(draft: Draft, line: LineItem, category_id: UUID | None, tax: TaxOverride | None) -> None:
    """Tax a person's line by hand, or by its category where the document goes."""
    if tax is not None:
        set_line_value(line, "tax", tax_values(tax))
        line.overridden = ["tax"]
        return
    if category_id is not None:
        await draft.find(TaxCategory, category_id, field="taxCategoryId")
    terms = await draft.tax_terms(category_id, line.service_end)
    set_line_value(line, "tax", tax_value(category_id, terms))


@dataclass(frozen=True, slots=True)
class UpdateLineItem:
    """Change a line; on an engine's line the changed fields become the person's."""

    line_id: UUID
    changes: LineChanges

    async def apply(self, draft: Draft) -> None:
        line = draft.standing_line(self.line_id)
        engine = {name: line_value(line, name) for name in LINE_FIELDS}
        for name, value in _checked(line, self.changes).items():
            set_line_value(line, name, value)
        if "tax_category_id" in self.changes and "tax" in self.changes:
            raise InvalidInput("Give a tax category or a tax of your own, not both.", field="tax")
        if "tax_category_id" in self.changes:
            await self._tax_by_category(draft, line)
        changed = [name for name in LINE_FIELDS if line_value(line, name) != engine[name]]
        mark_overridden(line, changed, engine)
        if line.origin is Origin.PERSON and "tax" in self.changes:
            line.overridden = ["tax"]

    async def _tax_by_category(self, draft: Draft, line: LineItem) -> None:
        before = line.overridden
        await set_tax(draft, line, self.changes["tax_category_id"], None)
        line.overridden = [] if line.origin is Origin.PERSON else before


def _checked(line: LineItem, changes: LineChanges) -> Mapping[str, Any]:
    """The new values of LINE_FIELDS, in the form that `set_line_value` takes."""
    values: dict[str, Any] = {}
    if "name" in changes:
        values["name"] = require_name(changes["name"])
    if "description" in changes:
        values["description"] = optional_text(changes["description"], field="description", limit=500)
    if "unit_code" in changes:
        values["unit_code"] = _unit_code(changes["unit_code"])
    if "quantity" in changes or "rate" in changes:
        figures = positive_rate(changes.get("quantity", line.quantity), changes.get("rate", line.rate))
        values["quantity"], values["rate"] = figures
    if "tax" in changes:
        values["tax"] = tax_values(changes["tax"])
    return values


def _unit_code(code: str) -> str:
    if not (1 <= len(code) <= 3 and code.isascii() and code.isalnum() and code == code.upper()):
        raise InvalidInput(
            f"{code!r} is not a unit code of UN/ECE Recommendation 20, such as C62 (one), HUR (hour) or KGM.",
            field="unitCode",
        )
    return code


@dataclass(frozen=True, slots=True)
class ResetLineItem:
    """Give fields of an engine's line back to the engine: all overridden ones unless `fields` names some."""

    line_id: UUID
    fields: tuple[str, ...] | None = None

    async def apply(self, draft: Draft) -> None:
        line = draft.standing_line(self.line_id)
        if line.origin is not Origin.ENGINE:
            raise Conflict(f"The line {line.name!r} is a person's; no engine value to return to.", field="lineItemId")
        given_back = [name for name in line.overridden if self.fields is None or name in self.fields]
        for name in given_back:
            set_line_value(line, name, line.engine_values[name])
        line.overridden = [name for name in line.overridden if name not in given_back]


@dataclass(frozen=True, slots=True)
class RemoveLineItem:
    """Take a line off the document; a mark stays, so that it can be restored and recalculation leaves it out."""

    line_id: UUID

    async def apply(self, draft: Draft) -> None:
        draft.standing_line(self.line_id).is_removed = True


@dataclass(frozen=True, slots=True)
class RestoreLineItem:
    """Put a removed line back where it was."""

    line_id: UUID

    async def apply(self, draft: Draft) -> None:
        line = draft.line(self.line_id)
        if not line.is_removed:
            raise Conflict(f"The line {line.name!r} is not removed.", field="lineItemId")
        draft.standing_group(line.group_id)
        line.is_removed = False


@dataclass(frozen=True, slots=True)
class MoveLineItem:
    """Move a line to a position (from 0) in its group or another one."""

    line_id: UUID
    position: int
    group_id: UUID | None = None

    async def apply(self, draft: Draft) -> None:
        line = draft.standing_line(self.line_id)
        group = draft.standing_group(self.group_id or line.group_id)
        line.group_id = group.id
        move_to(draft.rows.printed_lines(group.id), line, self.position)
