"""The edits of a draft as clients give them: each alone with the version that it saw, or several at once."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import strawberry

from folio.domain import discounts
from folio.domain.errors import InvalidInput
from folio.graphql.inputs import given, without
from folio.graphql.invoices.inputs import (
    ChargeInput,
    InvoiceDetailsInput,
    InvoiceDiscountInput,
    LineItemGroupInput,
    LineItemInput,
    TaxOverrideInput,
    details_of,
)
from folio.services.invoices.editing.credit_lines import CreditInvoiceLine
from folio.services.invoices.editing.details import UpdateInvoice
from folio.services.invoices.editing.discounts import (
    RemoveInvoiceDiscount,
    RestoreInvoiceDiscount,
    UpdateInvoiceDiscount,
)
from folio.services.invoices.editing.edit import At, Operation
from folio.services.invoices.editing.groups import (
    MoveLineItemGroup,
    RemoveLineItemGroup,
    ResetLineItemGroup,
    RestoreLineItemGroup,
    UpdateLineItemGroup,
)
from folio.services.invoices.editing.lines import (
    MoveLineItem,
    RemoveLineItem,
    ResetLineItem,
    RestoreLineItem,
    UpdateLineItem,
)
from folio.services.rows import camel_case

# What clients call the fields that can be given back to the engine.
ENGINE_FIELDS = {"name": "name", "description": "description", "quantity": "quantity", "rate": "rate"} | {
    "unitCode": "unit_code",
    "tax": "tax",
}


def changes(edit: Any, *, never_null: tuple[str, ...]) -> Any:
    """The values that an edit gives, without what it is about; refuses null where a value is needed."""
    values = without(given(edit), "group_id", "line_item_id", "discount_id", "expected_version")
    for name in never_null:
        if name in values and values[name] is None:
            field = camel_case(name)
            raise InvalidInput(f"{field} cannot be null; leave it out to keep it as it is.", field=field)
    return values


@strawberry.input
class UpdateInvoiceOperation(InvoiceDetailsInput):
    customer_id: UUID | None = strawberry.field(
        default=strawberry.UNSET, description="Only while no line comes from a schedule."
    )
    currency: str | None = strawberry.field(
        default=strawberry.UNSET, description="Only while no line comes from a schedule; nothing is converted."
    )
    applies_when_finalized: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Of a credit note made from an invoice: set it off against it as it is finalized.",
    )

    def operations(self) -> Sequence[Operation]:
        never_null = ("customer_id", "currency", "language", "applies_when_finalized")
        return [UpdateInvoice(details_of(changes(self, never_null=never_null)))]


@strawberry.input
class AddLineItemGroupOperation(LineItemGroupInput):
    position: int | None = strawberry.field(default=None, description="From 0; the end unless given.")

    def operations(self) -> Sequence[Operation]:
        group = self.operation(self.position)
        return [group, *self.content(group.id)]


@strawberry.input
class UpdateLineItemGroupOperation:
    group_id: UUID
    name: str | None = strawberry.UNSET
    period_start: date | None = strawberry.field(
        default=strawberry.UNSET, description="Of a group that a person made; both days, or both null."
    )
    period_end: date | None = strawberry.field(default=strawberry.UNSET, description="The last day of service.")

    def operations(self) -> Sequence[Operation]:
        return [UpdateLineItemGroup(self.group_id, changes(self, never_null=("name",)))]


@strawberry.input
class ResetLineItemGroupOperation:
    group_id: UUID

    def operations(self) -> Sequence[Operation]:
        return [ResetLineItemGroup(self.group_id)]


@strawberry.input
class RemoveLineItemGroupOperation:
    group_id: UUID

    def operations(self) -> Sequence[Operation]:
        return [RemoveLineItemGroup(self.group_id)]


@strawberry.input
class RestoreLineItemGroupOperation:
    group_id: UUID

    def operations(self) -> Sequence[Operation]:
        return [RestoreLineItemGroup(self.group_id)]


@strawberry.input
class MoveLineItemGroupOperation:
    group_id: UUID
    position: int = strawberry.field(description="From 0.")

    def operations(self) -> Sequence[Operation]:
        return [MoveLineItemGroup(self.group_id, self.position)]


@strawberry.input
class AddLineItemOperation(LineItemInput):
    group_id: UUID
    position: int | None = strawberry.field(default=None, description="From 0; the end unless given.")

    def operations(self) -> Sequence[Operation]:
        return [self.operation(self.group_id, self.position)]


@strawberry.input
class AddChargeOperation(ChargeInput):
    group_id: UUID

    def operations(self) -> Sequence[Operation]:
        return [self.operation(self.group_id)]


@strawberry.input
class UpdateLineItemOperation:
    line_item_id: UUID
    name: str | None = strawberry.UNSET
    description: str | None = strawberry.UNSET
    quantity: Decimal | None = strawberry.UNSET
    rate: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description="A negative rate becomes a negative quantity."
    )
    unit_code: str | None = strawberry.UNSET
    tax_category_id: UUID | None = strawberry.field(
        default=strawberry.UNSET, description="Taxed like other supplies of this category."
    )
    tax: TaxOverrideInput | None = strawberry.field(default=strawberry.UNSET, description="Taxed by hand.")

    def operations(self) -> Sequence[Operation]:
        never_null = ("name", "quantity", "rate", "unit_code", "tax")
        return [UpdateLineItem(self.line_item_id, changes(self, never_null=never_null))]


@strawberry.input(
    description="Credit a line of the invoice that a credit note was made from: an amount of its net, a part of its "
    "quantity, or all that remains. A line that is on the note already is set anew."
)
class CreditInvoiceLineOperation:
    line_item_id: UUID = strawberry.field(description="Of the invoice.")
    amount: Decimal | None = strawberry.field(default=None, description="Before tax.")
    quantity: Decimal | None = None

    def operations(self) -> Sequence[Operation]:
        return [CreditInvoiceLine(self.line_item_id, self.amount, self.quantity)]


@strawberry.input
class ResetLineItemOperation:
    line_item_id: UUID
    fields: list[str] | None = strawberry.field(
        default=None,
        description="Such as `quantity` or `unitCode`; all overridden ones unless given.",
    )

    def operations(self) -> Sequence[Operation]:
        return [ResetLineItem(self.line_item_id, self._columns())]

    def _columns(self) -> tuple[str, ...] | None:
        for name in self.fields or ():
            if name not in ENGINE_FIELDS:
                raise InvalidInput(f"{name!r} is not one of {', '.join(ENGINE_FIELDS)}.", field="fields")
        return None if self.fields is None else tuple(ENGINE_FIELDS[name] for name in self.fields)


@strawberry.input
class RemoveLineItemOperation:
    line_item_id: UUID

    def operations(self) -> Sequence[Operation]:
        return [RemoveLineItem(self.line_item_id)]


@strawberry.input
class RestoreLineItemOperation:
    line_item_id: UUID

    def operations(self) -> Sequence[Operation]:
        return [RestoreLineItem(self.line_item_id)]


@strawberry.input
class MoveLineItemOperation:
    line_item_id: UUID
    position: int = strawberry.field(description="From 0.")
    group_id: UUID | None = strawberry.field(default=None, description="Another group; the line's own unless given.")

    def operations(self) -> Sequence[Operation]:
        return [MoveLineItem(self.line_item_id, self.position, self.group_id)]


@strawberry.input
class AddInvoiceDiscountOperation(InvoiceDiscountInput):
    def operations(self) -> Sequence[Operation]:
        return [self.operation()]


@strawberry.input
class UpdateInvoiceDiscountOperation:
    discount_id: UUID
    kind: discounts.DiscountKind | None = strawberry.UNSET
    value: Decimal | None = strawberry.UNSET
    reason: str | None = strawberry.UNSET

    def operations(self) -> Sequence[Operation]:
        return [UpdateInvoiceDiscount(self.discount_id, changes(self, never_null=("kind", "value", "reason")))]


@strawberry.input
class RemoveInvoiceDiscountOperation:
    discount_id: UUID

    def operations(self) -> Sequence[Operation]:
        return [RemoveInvoiceDiscount(self.discount_id)]


@strawberry.input
class RestoreInvoiceDiscountOperation:
    discount_id: UUID

    def operations(self) -> Sequence[Operation]:
        return [RestoreInvoiceDiscount(self.discount_id)]


@strawberry.input(one_of=True, description="One edit of a draft.")
class EditOperationInput:
    update_invoice: UpdateInvoiceOperation | None = strawberry.UNSET
    add_line_item_group: AddLineItemGroupOperation | None = strawberry.UNSET
    update_line_item_group: UpdateLineItemGroupOperation | None = strawberry.UNSET
    reset_line_item_group: ResetLineItemGroupOperation | None = strawberry.UNSET
    remove_line_item_group: RemoveLineItemGroupOperation | None = strawberry.UNSET
    restore_line_item_group: RestoreLineItemGroupOperation | None = strawberry.UNSET
    move_line_item_group: MoveLineItemGroupOperation | None = strawberry.UNSET
    add_line_item: AddLineItemOperation | None = strawberry.UNSET
    add_charge: AddChargeOperation | None = strawberry.UNSET
    update_line_item: UpdateLineItemOperation | None = strawberry.UNSET
    credit_invoice_line: CreditInvoiceLineOperation | None = strawberry.UNSET
    reset_line_item: ResetLineItemOperation | None = strawberry.UNSET
    remove_line_item: RemoveLineItemOperation | None = strawberry.UNSET
    restore_line_item: RestoreLineItemOperation | None = strawberry.UNSET
    move_line_item: MoveLineItemOperation | None = strawberry.UNSET
    add_invoice_discount: AddInvoiceDiscountOperation | None = strawberry.UNSET
    update_invoice_discount: UpdateInvoiceDiscountOperation | None = strawberry.UNSET
    remove_invoice_discount: RemoveInvoiceDiscountOperation | None = strawberry.UNSET
    restore_invoice_discount: RestoreInvoiceDiscountOperation | None = strawberry.UNSET

    def operations(self) -> Sequence[Operation]:
        chosen: list[Any] = [getattr(self, column.name) for column in fields(self)]
        (edit,) = [edit for edit in chosen if edit is not strawberry.UNSET and edit is not None]
        found: Sequence[Operation] = edit.operations()
        return found


def operations_of(edits: Sequence[EditOperationInput]) -> list[Operation]:
    """All edits in order; a refusal names the one that it comes from."""
    return [At(f"operations.{index}", operation) for index, edit in enumerate(edits) for operation in edit.operations()]


@strawberry.input
class Versioned:
    expected_version: int = strawberry.field(
        description="The `version` that this edit is based on; if it is no longer the current one, it is refused."
    )


@strawberry.input
class EditInvoiceInput(Versioned):
    operations: list[EditOperationInput] = strawberry.field(description="Made in order: all of them, or none.")


@strawberry.input
class UpdateInvoiceInput(UpdateInvoiceOperation, Versioned):
    pass


@strawberry.input
class AddLineItemGroupInput(AddLineItemGroupOperation, Versioned):
    pass


@strawberry.input
class UpdateLineItemGroupInput(UpdateLineItemGroupOperation, Versioned):
    pass


@strawberry.input
class ResetLineItemGroupInput(ResetLineItemGroupOperation, Versioned):
    pass


@strawberry.input
class RemoveLineItemGroupInput(RemoveLineItemGroupOperation, Versioned):
    pass


@strawberry.input
class RestoreLineItemGroupInput(RestoreLineItemGroupOperation, Versioned):
    pass


@strawberry.input
class MoveLineItemGroupInput(MoveLineItemGroupOperation, Versioned):
    pass


@strawberry.input
class AddLineItemInput(AddLineItemOperation, Versioned):
    pass


@strawberry.input
class AddChargeInput(AddChargeOperation, Versioned):
    pass


@strawberry.input
class UpdateLineItemInput(UpdateLineItemOperation, Versioned):
    pass


@strawberry.input
class CreditInvoiceLineInput(CreditInvoiceLineOperation, Versioned):
    pass


@strawberry.input
class ResetLineItemInput(ResetLineItemOperation, Versioned):
    pass


@strawberry.input
class RemoveLineItemInput(RemoveLineItemOperation, Versioned):
    pass


@strawberry.input
class RestoreLineItemInput(RestoreLineItemOperation, Versioned):
    pass


@strawberry.input
class MoveLineItemInput(MoveLineItemOperation, Versioned):
    pass


@strawberry.input
class AddInvoiceDiscountInput(AddInvoiceDiscountOperation, Versioned):
    pass


@strawberry.input
class UpdateInvoiceDiscountInput(UpdateInvoiceDiscountOperation, Versioned):
    pass


@strawberry.input
class RemoveInvoiceDiscountInput(RemoveInvoiceDiscountOperation, Versioned):
    pass


@strawberry.input
class RestoreInvoiceDiscountInput(RestoreInvoiceDiscountOperation, Versioned):
    pass
