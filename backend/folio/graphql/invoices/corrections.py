"""Correcting a numbered document in place."""

from datetime import date
from uuid import UUID

import strawberry

from folio.graphql.addresses import AddressInput
from folio.graphql.context import Info
from folio.graphql.errors import mutation
from folio.graphql.inputs import given, without
from folio.graphql.invoices.edits import InvoicePayload
from folio.models import invoices
from folio.services.invoices.correcting import correct_invoice


@strawberry.input(description="What changes no figure; what is left out stays, null empties.")
class CorrectInvoiceInput:
    expected_version: int = strawberry.field(description="Refused when the document is no longer at this version.")
    purchase_order: str | None = strawberry.UNSET
    reference: str | None = strawberry.UNSET
    memo: str | None = strawberry.UNSET
    billing_address: AddressInput | None = strawberry.field(
        default=strawberry.UNSET, description="In the same country; who is billed stays, and so do the tax ids."
    )
    due_on: date | None = strawberry.field(
        default=strawberry.UNSET, description="From the issue date on; reminders follow it."
    )


@strawberry.type
class Mutation:
    @mutation(
        InvoicePayload,
        description="Correct a final or sent document in place: a new revision with its own PDF; earlier ones stay.",
    )
    async def correct_invoice(self, info: Info, id: UUID, input: CorrectInvoiceInput) -> invoices.Invoice:
        return await correct_invoice(
            id,
            without(given(input), "expected_version"),
            expected_version=input.expected_version,
            now=info.context.now,
        )
