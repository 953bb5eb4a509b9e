"""Editing a credit note made from an invoice: take a line of the invoice, whole or in part."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from folio.domain.credits import CreditFigures
from folio.domain.errors import CreditNoteFollowsInvoice, InvalidInput
from folio.domain.money import from_minor, to_minor
from folio.domain.tax import TaxGroupKey
from folio.models.fields import new_id
from folio.models.invoices import LineItem, LineItemGroup, Origin
from folio.services.invoices.credited import CreditedInvoice
from folio.services.invoices.editing.draft import Draft
from folio.services.invoices.editing.order import next_position

# What a credited line has of the line of the invoice.
_CARRIED = (
    "name", "description", "price_id", "price_name", "label", "component", "charge_key", "tax_category_id",
    "tax_treatment", "tax_rate", "tax_label", "tax_reason", "service_start", "service_end",
)  # fmt: skip
ONE = "C62"


@dataclass(frozen=True, slots=True)
class CreditInvoiceLine:
    """Credit a line of the invoice: an amount of its net, a part of its quantity, or all that remains.

    A line that is on the note already is set anew; one that was taken off comes back.
    """

    line_id: UUID
    amount: Decimal | None = None
    quantity: Decimal | None = None

    async def apply(self, draft: Draft) -> None:
        credited = draft.rows.credited
        if credited is None:
            raise CreditNoteFollowsInvoice(
                "This draft was not made from an invoice; add lines of your own to it.", field="lineItemId"
            )
        figures = self._figures(credited)
        invoiced = credited.line(self.line_id)
        line = next((row for row in draft.rows.lines if row.credits_line_id == invoiced.id), None)
        if line is None:
            line = _new_line(draft, credited, invoiced)
            draft.rows.lines.append(line)
        draft.group(line.group_id).is_removed = line.is_removed = False
        line.quantity, line.rate = figures.quantity, figures.rate
        line.unit_code = invoiced.unit_code if figures.is_by_quantity else ONE

    def _figures(self, credited: CreditedInvoice) -> CreditFigures:
        line = credited.creditable(self.line_id)
        if self.amount is not None and self.quantity is not None:
            raise InvalidInput("Give an amount or a quantity to credit, not both.", field="quantity")
        if self.amount is not None:
            return line.part_by_amount(to_minor(self.amount, line.currency), field="amount")
        if self.quantity is not None:
            return line.part_by_quantity(self.quantity, field="quantity")
        return line.rest()


def whole_invoice(credited: CreditedInvoice) -> list[CreditInvoiceLine]:
    """Everything that remains of the invoice, in printed order; the last charges bear what late usage gave back."""
    given_back = dict(credited.given_back)
    parts: list[CreditInvoiceLine] = []
    for line in reversed(credited.printed()):
        key, remaining = TaxGroupKey(line.tax_treatment, line.tax_rate), credited.creditable(line.id).remaining_minor
        borne = max(min(remaining, given_back.get(key, 0)), 0)
        if borne:
            given_back[key] -= borne
        if remaining != borne:
            rest = from_minor(remaining - borne, credited.invoice.currency) if borne else None
            parts.append(CreditInvoiceLine(line.id, amount=rest))
    return parts[::-1]


def _new_line(draft: Draft, credited: CreditedInvoice, invoiced: LineItem) -> LineItem:
    carried: dict[str, Any] = {name: getattr(invoiced, name) for name in _CARRIED}
    group = _group_for(draft, credited, invoiced)
    return LineItem(
        id=new_id(),
        invoice_id=draft.rows.invoice.id,
        group_id=group.id,
        credits_line_id=invoiced.id,
        origin=Origin.PERSON,
        quantity=invoiced.quantity,
        rate=invoiced.rate,
        amount_minor=0,
        position=next_position(row for row in draft.rows.lines if row.group_id == group.id),
        **carried,
    )


def _group_for(draft: Draft, credited: CreditedInvoice, invoiced: LineItem) -> LineItemGroup:
    """The group where lines of the same group of the invoice stand, or one like it."""
    siblings = {line.id for line in credited.lines.values() if line.group_id == invoiced.group_id}
    for line in draft.rows.lines:
        if line.credits_line_id in siblings:
            return draft.group(line.group_id)
    source = credited.groups[invoiced.group_id]
    group = LineItemGroup(
        id=new_id(),
        invoice_id=draft.rows.invoice.id,
        product_id=source.product_id,
        origin=Origin.PERSON,
        name=source.name,
        period_start=source.period_start,
        period_end=source.period_end,
        position=next_position(draft.rows.groups),
    )
    draft.rows.groups.append(group)
    return group
