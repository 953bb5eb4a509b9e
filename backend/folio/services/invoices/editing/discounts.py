"""A person's discounts on a draft: add, change, remove, restore."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypedDict
from uuid import UUID

from folio.domain.discounts import DiscountKind
from folio.domain.errors import Conflict
from folio.models.fields import new_id
from folio.models.invoices import DiscountScope, InvoiceDiscount, Origin
from folio.services.invoices.editing.draft import Draft
from folio.services.invoices.editing.order import next_position
from folio.services.invoices.editing.values import require_discount, require_name


class DiscountChanges(TypedDict, total=False):
    """What a person may set on a discount of their own; a missing key leaves it as it is."""

    kind: DiscountKind
    value: Decimal
    reason: str


@dataclass(frozen=True, slots=True)
class AddInvoiceDiscount:
    """A discount on the whole document, or on some charges when `covers` names their keys.

    `value` is in percent or in the document's currency; the reason is printed.
    """

    kind: DiscountKind
    value: Decimal
    reason: str
    covers: tuple[str, ...] = ()
    id: UUID = field(default_factory=new_id)

    async def apply(self, draft: Draft) -> None:
        require_discount(self.kind, self.value, draft.rows.invoice.currency)
        draft.rows.discounts.append(
            InvoiceDiscount(
                id=self.id,
                invoice_id=draft.rows.invoice.id,
                scope=DiscountScope.PRICE if self.covers else DiscountScope.INVOICE,
                origin=Origin.PERSON,
                kind=self.kind,
                value=self.value,
                reason=require_name(self.reason, field="reason", limit=200),
                covers=list(self.covers),
                position=next_position(draft.rows.discounts),
            )
        )


@dataclass(frozen=True, slots=True)
class UpdateInvoiceDiscount:
    """Change a person's discount."""

    discount_id: UUID
    changes: DiscountChanges

    async def apply(self, draft: Draft) -> None:
        discount = _standing(draft, self.discount_id)
        if discount.origin is Origin.ENGINE:
            raise Conflict(
                f"The discount {discount.reason!r} comes from the schedule; remove it and add one of your own.",
                field="discountId",
            )
        kind, value = self.changes.get("kind", discount.kind), self.changes.get("value", discount.value)
        require_discount(kind, value, draft.rows.invoice.currency)
        discount.kind, discount.value = kind, value
        if "reason" in self.changes:
            discount.reason = require_name(self.changes["reason"], field="reason", limit=200)


@dataclass(frozen=True, slots=True)
class RemoveInvoiceDiscount:
    """Take a discount off; a mark stays, so that it can be restored and recalculation leaves it out."""

    discount_id: UUID

    async def apply(self, draft: Draft) -> None:
        _standing(draft, self.discount_id).is_removed = True


@dataclass(frozen=True, slots=True)
class RestoreInvoiceDiscount:
    """Put a removed discount back."""

    discount_id: UUID

    async def apply(self, draft: Draft) -> None:
        discount = draft.discount(self.discount_id)
        if not discount.is_removed:
            raise Conflict(f"The discount {discount.reason!r} is not removed.", field="discountId")
        discount.is_removed = False


def _standing(draft: Draft, discount_id: UUID) -> InvoiceDiscount:
    discount = draft.discount(discount_id)
    if discount.is_removed:
        raise Conflict(f"The discount {discount.reason!r} is removed; restore it first.", field="discountId")
    return discount
