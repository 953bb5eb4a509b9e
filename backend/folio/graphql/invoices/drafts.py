"""Making, previewing, merging and deleting drafts."""

from typing import Annotated
from uuid import UUID

import strawberry

from folio.domain.errors import InvalidInput
from folio.graphql.context import Info
from folio.graphql.errors import Payload, UserError, mutation, user_error
from folio.graphql.invoices.edit_inputs import EditOperationInput, operations_of
from folio.graphql.invoices.edits import InvoicePayload
from folio.graphql.invoices.inputs import CreateInvoiceInput, PreviewInvoiceInput
from folio.graphql.invoices.rows import answer
from folio.graphql.invoices.types import Invoice
from folio.models import invoices
from folio.services.invoices.bulk import delete_invoices
from folio.services.invoices.delete import delete_invoice
from folio.services.invoices.drafts import create_invoice, preview_invoice
from folio.services.invoices.editing.edit import preview_edits
from folio.services.invoices.merge import merge_invoices


@strawberry.type
class DeleteInvoicePayload(Payload):
    deleted_id: UUID | None


@strawberry.input
class DeleteInvoiceInput:
    expected_version: int | None = strawberry.field(
        default=None, description="Refused when the draft is no longer at this version."
    )


@strawberry.input
class MergeInvoicesInput:
    invoice_ids: list[UUID] = strawberry.field(
        description="Two or more drafts of one customer and currency; details that differ are the first one's."
    )


@strawberry.input
class DeleteInvoicesInput:
    invoice_ids: list[UUID]


@strawberry.type(description="What became of one draft: deleted, or refused with the reason.")
class DeletedInvoice:
    invoice_id: UUID
    is_done: bool
    user_errors: list[UserError]


@strawberry.type
class DeleteInvoicesPayload(Payload):
    results: list[DeletedInvoice] | None = strawberry.field(description="One for each draft, oldest first.")


@strawberry.type
class Query:
    @strawberry.field(
        graphql_type=Invoice,
        description="What an invoice would be: an unsaved one by `input`, or a draft by `id` with `operations` made. "
        "Nothing is stored.",
    )
    async def preview_invoice(
        self,
        info: Info,
        input: PreviewInvoiceInput | None = None,
        id: Annotated[UUID | None, strawberry.argument(description="A draft.")] = None,
        operations: Annotated[
            list[EditOperationInput] | None, strawberry.argument(description="Edits of the draft, in order.")
        ] = None,
    ) -> invoices.Invoice:
        if (input is None) == (id is None):
            raise InvalidInput("Give `input` for an unsaved invoice, or `id` of a draft.", field="input")
        if input is not None:
            return answer(info, await preview_invoice(input.new_invoice(), now=info.context.now))
        assert id is not None
        return answer(info, await preview_edits(id, operations_of(operations or []), now=info.context.now))


@strawberry.type
class Mutation:
    @mutation(InvoicePayload, description="Make a one-off invoice: a draft that any edit can change.")
    async def create_invoice(self, info: Info, input: CreateInvoiceInput) -> invoices.Invoice:
        rows = await create_invoice(
            input.new_invoice(),
            now=info.context.now,
            idempotency_key=input.idempotency_key,
            request=input.request(),
        )
        return answer(info, rows)

    @mutation(
        InvoicePayload,
        description="Make one draft of several. Percent discounts on a draft become their amounts; the originals go.",
    )
    async def merge_invoices(self, info: Info, input: MergeInvoicesInput) -> invoices.Invoice:
        return answer(info, await merge_invoices(input.invoice_ids, now=info.context.now))

    @mutation(
        DeleteInvoicePayload,
        description="Delete a draft. It uses up no number; what it billed stays billed until it is released.",
    )
    async def delete_invoice(self, info: Info, id: UUID, input: DeleteInvoiceInput | None = None) -> UUID:
        version = input.expected_version if input else None
        return (await delete_invoice(id, now=info.context.now, expected_version=version)).id

    @mutation(DeleteInvoicesPayload, description="Delete several drafts, each by itself.")
    async def delete_invoices(self, info: Info, input: DeleteInvoicesInput) -> list[DeletedInvoice]:
        outcomes = await delete_invoices(input.invoice_ids, now=info.context.now)
        return [
            DeletedInvoice(
                invoice_id=outcome.invoice_id,
                is_done=outcome.is_done,
                user_errors=[user_error(outcome.refusal)] if outcome.refusal else [],
            )
            for outcome in outcomes
        ]
