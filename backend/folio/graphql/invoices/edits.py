"""Editing drafts: every edit answers the whole invoice with its new totals and version."""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.errors import Payload, mutation
from folio.graphql.invoices import edit_inputs as inputs
from folio.graphql.invoices.rows import answer
from folio.graphql.invoices.types import Invoice
from folio.models import invoices
from folio.services.invoices.editing.edit import Operation, edit_invoice


@strawberry.type
class InvoicePayload(Payload):
    invoice: Invoice | None


class Edit(Protocol):
    """An edit with the version that it is based on."""

    expected_version: int

    def operations(self) -> Sequence[Operation]: ...


async def edited(info: Info, invoice_id: UUID, edit: Edit) -> invoices.Invoice:
    rows = await edit_invoice(
        invoice_id, edit.operations(), expected_version=edit.expected_version, now=info.context.now
    )
    return answer(info, rows)


@strawberry.type
class Mutation:
    @mutation(InvoicePayload, description="Change what stands above the lines of a draft.")
    async def update_invoice(self, info: Info, id: UUID, input: inputs.UpdateInvoiceInput) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Make several edits of a draft at once: all of them, or none.")
    async def edit_invoice(self, info: Info, id: UUID, input: inputs.EditInvoiceInput) -> invoices.Invoice:
        operations = inputs.operations_of(input.operations)
        rows = await edit_invoice(id, operations, expected_version=input.expected_version, now=info.context.now)
        return answer(info, rows)

    @mutation(InvoicePayload, description="Add a group with its lines to a draft.")
    async def add_line_item_group(self, info: Info, id: UUID, input: inputs.AddLineItemGroupInput) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Rename a group, or give a group of a person another period.")
    async def update_line_item_group(
        self, info: Info, id: UUID, input: inputs.UpdateLineItemGroupInput
    ) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Give a group the engine's name back.")
    async def reset_line_item_group(
        self, info: Info, id: UUID, input: inputs.ResetLineItemGroupInput
    ) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Take a group and its lines off a draft; it can be restored.")
    async def remove_line_item_group(
        self, info: Info, id: UUID, input: inputs.RemoveLineItemGroupInput
    ) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Put a removed group back.")
    async def restore_line_item_group(
        self, info: Info, id: UUID, input: inputs.RestoreLineItemGroupInput
    ) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Move a group to another place in the order.")
    async def move_line_item_group(
        self, info: Info, id: UUID, input: inputs.MoveLineItemGroupInput
    ) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Add a line to a group of a draft.")
    async def add_line_item(self, info: Info, id: UUID, input: inputs.AddLineItemInput) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Add what a price charges to a group of a draft: as many lines as it takes.")
    async def add_charge(self, info: Info, id: UUID, input: inputs.AddChargeInput) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Change a line; recalculation keeps what a person has set.")
    async def update_line_item(self, info: Info, id: UUID, input: inputs.UpdateLineItemInput) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Credit a line of the invoice on a draft credit note made from it.")
    async def credit_invoice_line(self, info: Info, id: UUID, input: inputs.CreditInvoiceLineInput) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Give fields of a line back to the engine.")
    async def reset_line_item(self, info: Info, id: UUID, input: inputs.ResetLineItemInput) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Take a line off a draft; it can be restored. Recalculation leaves it out.")
    async def remove_line_item(self, info: Info, id: UUID, input: inputs.RemoveLineItemInput) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Put a removed line back.")
    async def restore_line_item(self, info: Info, id: UUID, input: inputs.RestoreLineItemInput) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Move a line to another place in its group, or into another group.")
    async def move_line_item(self, info: Info, id: UUID, input: inputs.MoveLineItemInput) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Add a discount to a draft, fixed or in percent, with its printed reason.")
    async def add_invoice_discount(
        self, info: Info, id: UUID, input: inputs.AddInvoiceDiscountInput
    ) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Change a discount that a person has added.")
    async def update_invoice_discount(
        self, info: Info, id: UUID, input: inputs.UpdateInvoiceDiscountInput
    ) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Take a discount off a draft; it can be restored.")
    async def remove_invoice_discount(
        self, info: Info, id: UUID, input: inputs.RemoveInvoiceDiscountInput
    ) -> invoices.Invoice:
        return await edited(info, id, input)

    @mutation(InvoicePayload, description="Put a removed discount back.")
    async def restore_invoice_discount(
        self, info: Info, id: UUID, input: inputs.RestoreInvoiceDiscountInput
    ) -> invoices.Invoice:
        return await edited(info, id, input)
