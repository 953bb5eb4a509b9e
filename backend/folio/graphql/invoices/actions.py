"""What happens to drafts at their end: finalizing, voiding, correcting; one by one and many at once."""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

import strawberry

from folio.domain.errors import InvalidInput
from folio.graphql.context import Info
from folio.graphql.errors import Payload, UserError, mutation, user_error
from folio.graphql.invoices.edits import InvoicePayload
from folio.graphql.invoices.lists import InvoiceFilterInput
from folio.graphql.invoices.types import Invoice
from folio.models import businesses, invoices
from folio.services.invoices.bulk import LARGEST_BULK, BulkOutcome, finalize_invoices, void_invoices
from folio.services.invoices.corrections import create_corrected_draft
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.queries import find_invoices
from folio.services.invoices.void import void_invoice
from folio.services.rows import find


@strawberry.input
class FinalizeInvoiceInput:
    number: str | None = strawberry.field(
        default=None, description="Demanded by manual numbering, refused by automatic."
    )
    expected_version: int | None = strawberry.field(
        default=None, description="Refused when the draft is no longer at this version."
    )


@strawberry.input
class VoidInvoiceInput:
    reason: str = strawberry.field(description="Kept in the number ledger.")
    number: str | None = strawberry.field(
        default=None, description="For a draft under manual numbering; a numbered document keeps its own."
    )
    expected_version: int | None = strawberry.field(
        default=None, description="Refused when the document is no longer at this version."
    )


@strawberry.input(description="Invoices of one business by a filter, instead of their ids.")
class InvoiceSelectionInput:
    business_id: UUID
    filter: InvoiceFilterInput | None = None


@strawberry.input(description="Which invoices: `invoiceIds` or `selection`.")
class FinalizeInvoicesInput:
    invoice_ids: list[UUID] | None = None
    selection: InvoiceSelectionInput | None = None
    dry_run: bool = strawberry.field(
        default=False, description="Say what would be refused and which numbers would be given; change nothing."
    )


@strawberry.input(description="Which invoices: `invoiceIds` or `selection`.")
class VoidInvoicesInput:
    reason: str
    invoice_ids: list[UUID] | None = None
    selection: InvoiceSelectionInput | None = None
    dry_run: bool = strawberry.field(
        default=False, description="Say what would be refused and which numbers would be given; change nothing."
    )


@strawberry.type(description="What became of one invoice: done, or refused with the reason.")
class InvoiceOutcome:
    invoice_id: UUID
    invoice: Invoice | None = strawberry.field(
        description="As it is afterwards; after a dry run, as it would be. Null when there is none by this id."
    )
    is_done: bool
    user_errors: list[UserError]


@strawberry.type
class InvoiceOutcomesPayload(Payload):
    results: list[InvoiceOutcome] | None = strawberry.field(
        description="One for each invoice, in the order of issue dates, which is the order of numbers."
    )


class BulkInput(Protocol):
    """An input that says which invoices: by their ids, or by a filter."""

    invoice_ids: list[UUID] | None
    selection: InvoiceSelectionInput | None


def bulk_outcomes(outcomes: Sequence[BulkOutcome]) -> list[InvoiceOutcome]:
    return [
        InvoiceOutcome(
            invoice_id=outcome.invoice_id,
            invoice=outcome.invoice,  # type: ignore[arg-type]  # a row is its GraphQL type
            is_done=outcome.is_done,
            user_errors=[user_error(outcome.refusal)] if outcome.refusal else [],
        )
        for outcome in outcomes
    ]


async def chosen_ids(info: Info, input: BulkInput) -> list[UUID]:
    """The ids that were given, or those that the selection finds."""
    if (input.invoice_ids is None) == (input.selection is None):
        raise InvalidInput("Give either `invoiceIds` or a `selection`.", field="input.invoiceIds")
    if input.selection is None:
        return input.invoice_ids or []
    business = await find(businesses.Business, input.selection.business_id, field="input.selection.businessId")
    wanted = (input.selection.filter or InvoiceFilterInput()).wanted()
    found = find_invoices(business.id, wanted, today=info.context.today(business))
    rows = await found.limit(LARGEST_BULK + 1).only("id")
    return [row.id for row in rows]


@strawberry.type
class Mutation:
    @mutation(InvoicePayload, description="Number a draft, freeze it and both parties on it, and queue its PDF.")
    async def finalize_invoice(
        self,
        info: Info,
        id: UUID,
        input: FinalizeInvoiceInput | None = None,
    ) -> invoices.Invoice:
        given = input or FinalizeInvoiceInput()
        return await finalize_invoice(
            id, now=info.context.now, number=given.number, expected_version=given.expected_version
        )

    @mutation(
        InvoicePayload,
        description="Take a document out of receivables for good. It keeps its number; a draft gets one.",
    )
    async def void_invoice(self, info: Info, id: UUID, input: VoidInvoiceInput) -> invoices.Invoice:
        return await void_invoice(
            id,
            reason=input.reason,
            now=info.context.now,
            number=input.number,
            expected_version=input.expected_version,
        )

    @mutation(InvoicePayload, description="Open a draft with all groups, lines, edits and discounts of a voided one.")
    async def create_corrected_draft(self, info: Info, invoice_id: UUID) -> invoices.Invoice:
        return await create_corrected_draft(invoice_id, now=info.context.now)

    @mutation(InvoiceOutcomesPayload, description="Finalize several drafts, each by itself, in issue-date order.")
    async def finalize_invoices(self, info: Info, input: FinalizeInvoicesInput) -> list[InvoiceOutcome]:
        chosen = await chosen_ids(info, input)
        return bulk_outcomes(await finalize_invoices(chosen, now=info.context.now, is_dry_run=input.dry_run))

    @mutation(InvoiceOutcomesPayload, description="Void several documents, each by itself, in issue-date order.")
    async def void_invoices(self, info: Info, input: VoidInvoicesInput) -> list[InvoiceOutcome]:
        chosen = await chosen_ids(info, input)
        return bulk_outcomes(
            await void_invoices(chosen, reason=input.reason, now=info.context.now, is_dry_run=input.dry_run)
        )
