"""Credit notes: made of invoices or from scratch, set off against invoices and taken off again."""

from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import UUID

import strawberry

from folio.domain.lifecycle import DocumentType
from folio.graphql.context import Info
from folio.graphql.errors import Payload, mutation
from folio.graphql.inputs import given, without
from folio.graphql.invoices.actions import InvoiceOutcome, InvoiceOutcomesPayload, bulk_outcomes
from folio.graphql.invoices.credit_fields import CreditApplication
from folio.graphql.invoices.edits import InvoicePayload
from folio.graphql.invoices.inputs import CreateCreditNoteInput
from folio.graphql.invoices.lists import InvoiceFilterInput, InvoiceSort, InvoiceTotals, invoice_page, today_of
from folio.graphql.invoices.rows import answer
from folio.graphql.invoices.types import Invoice
from folio.graphql.pages import After, Before, Connection, First, Last, PageInput
from folio.models import credit_notes as models
from folio.models import invoices
from folio.services.billing.credit import turn_into_credit_note
from folio.services.credit_notes.apply import Application, apply_credit_note, remove_credit_application
from folio.services.credit_notes.bulk import apply_credit_notes, credit_invoices
from folio.services.credit_notes.create import NewCreditNote, create_credit_note_from_invoice, preview_credit_note
from folio.services.invoices import queries
from folio.services.invoices.drafts import create_invoice
from folio.services.invoices.editing.credit_lines import CreditInvoiceLine
from folio.services.invoices.queries import InvoiceFilter, total_invoices
from folio.services.invoices.searching import with_search_resolved


@strawberry.input(
    description="A line of the invoice: an amount of its net, a part of its quantity, or, without either, all that "
    "remains of it."
)
class CreditedLineInput:
    line_item_id: UUID
    amount: Decimal | None = strawberry.field(default=None, description="Before tax.")
    quantity: Decimal | None = None


@strawberry.input(description="A credit note of an issued invoice. Its lines keep the tax they were invoiced with.")
class CreditInvoiceInput:
    invoice_id: UUID
    lines: list[CreditedLineInput] | None = strawberry.field(default=None, description="Null: everything that remains.")
    memo: str | None = strawberry.field(default=None, description="Why; printed.")
    reference: str | None = strawberry.field(default=None, description="The invoice's unless given.")
    applies_when_finalized: bool = strawberry.field(
        default=True, description="Set it off against the invoice, up to what it owes, as it is finalized."
    )
    idempotency_key: str | None = strawberry.field(
        default=None, description="A repeat of the request under the same key answers the same credit note."
    )

    def request(self) -> dict[str, Any]:
        """What a repeat is compared by."""
        values: dict[str, Any] = without(given(self), "idempotency_key")
        return values

    def new_credit_note(self) -> NewCreditNote:
        lines = None
        if self.lines is not None:
            lines = [CreditInvoiceLine(line.line_item_id, line.amount, line.quantity) for line in self.lines]
        return NewCreditNote(self.invoice_id, lines, self.memo, self.reference, self.applies_when_finalized)


@strawberry.input
class CreditInvoicesInput:
    invoice_ids: list[UUID]
    memo: str | None = strawberry.field(default=None, description="Why; printed on each.")
    dry_run: bool = strawberry.field(default=False, description="Say what would be refused; change nothing.")


@strawberry.input(description="How much of a credit note goes to an invoice.")
class CreditApplicationInput:
    invoice_id: UUID
    amount: Decimal | None = strawberry.field(default=None, description="Null: as much as fits both balances.")
    expected_version: int | None = strawberry.field(
        default=None, description="Refused when the invoice is no longer at this version."
    )


@strawberry.input
class ApplyCreditNoteInput:
    applications: list[CreditApplicationInput] | None = strawberry.field(
        default=None, description="Null: its own invoice first, then the customer's oldest that are open."
    )
    expected_version: int | None = strawberry.field(
        default=None, description="Refused when the credit note is no longer at this version."
    )

    def chosen(self) -> list[Application] | None:
        if self.applications is None:
            return None
        return [Application(each.invoice_id, each.amount, each.expected_version) for each in self.applications]


@strawberry.input
class ApplyCreditNotesInput:
    credit_note_ids: list[UUID]
    dry_run: bool = strawberry.field(default=False, description="Say what would be refused; change nothing.")


@strawberry.input
class RemoveCreditApplicationInput:
    expected_version: int | None = strawberry.field(
        default=None, description="Refused when the credit note is no longer at this version."
    )


@strawberry.input
class TurnIntoCreditNoteInput:
    expected_version: int | None = strawberry.field(
        default=None, description="Refused when the draft is no longer at this version."
    )


@strawberry.type
class CreditApplicationPayload(Payload):
    credit_application: CreditApplication | None


def _of_credit_notes(filter: InvoiceFilterInput | None) -> InvoiceFilter:
    return replace((filter or InvoiceFilterInput()).wanted(), document_type=DocumentType.CREDIT_NOTE)


@strawberry.type
class Query:
    @strawberry.field(graphql_type=Invoice, description="What a credit note of an invoice would be. Nothing is stored.")
    async def preview_credit_note(self, info: Info, input: CreditInvoiceInput) -> invoices.Invoice:
        return answer(info, await preview_credit_note(input.new_credit_note(), now=info.context.now))

    @strawberry.field(
        graphql_type=Connection[Invoice], description="Credit notes of a business, by the filter of invoices."
    )
    async def credit_notes(
        self,
        info: Info,
        business_id: UUID,
        filter: InvoiceFilterInput | None = None,
        sort: InvoiceSort = InvoiceSort.CREATED_AT_DESC,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[invoices.Invoice]:
        page = PageInput(first, after, last, before)
        return await invoice_page(info, business_id, _of_credit_notes(filter), sort, page)

    @strawberry.field(
        graphql_type=InvoiceTotals,
        description="Sums by currency and counts by status of a filtered list of credit notes; the balance is what is "
        "not set off.",
    )
    async def credit_note_totals(
        self, info: Info, business_id: UUID, filter: InvoiceFilterInput | None = None
    ) -> queries.InvoiceTotals:
        wanted = await with_search_resolved(business_id, _of_credit_notes(filter))
        return await total_invoices(business_id, wanted, today=await today_of(info, business_id))


@strawberry.type
class Mutation:
    @mutation(InvoicePayload, description="Make a credit note from scratch: a draft that any edit can change.")
    async def create_credit_note(self, info: Info, input: CreateCreditNoteInput) -> invoices.Invoice:
        rows = await create_invoice(
            input.new_invoice(), now=info.context.now, idempotency_key=input.idempotency_key, request=input.request()
        )
        return answer(info, rows)

    @mutation(
        InvoicePayload,
        description="Make a draft credit note of an issued invoice, of everything or of chosen lines, never more than "
        "remains. It reserves what it takes until it is voided or deleted.",
    )
    async def create_credit_note_from_invoice(self, info: Info, input: CreditInvoiceInput) -> invoices.Invoice:
        rows = await create_credit_note_from_invoice(
            input.new_credit_note(),
            now=info.context.now,
            idempotency_key=input.idempotency_key,
            request=input.request(),
        )
        return answer(info, rows)

    @mutation(
        InvoiceOutcomesPayload,
        description="Make a draft credit note of all that remains of each invoice; `invoice` is the credit note.",
    )
    async def create_credit_notes_from_invoices(self, info: Info, input: CreditInvoicesInput) -> list[InvoiceOutcome]:
        return bulk_outcomes(
            await credit_invoices(input.invoice_ids, memo=input.memo, now=info.context.now, is_dry_run=input.dry_run)
        )

    @mutation(
        InvoicePayload,
        description="Set an issued credit note off against invoices of the same customer and currency, up to both "
        "balances; answers the credit note.",
    )
    async def apply_credit_note(
        self, info: Info, id: UUID, input: ApplyCreditNoteInput | None = None
    ) -> invoices.Invoice:
        asked = input or ApplyCreditNoteInput()
        return await apply_credit_note(
            id, asked.chosen(), now=info.context.now, expected_version=asked.expected_version
        )

    @mutation(InvoiceOutcomesPayload, description="Set several credit notes off, each against what its customer owes.")
    async def apply_credit_notes(self, info: Info, input: ApplyCreditNotesInput) -> list[InvoiceOutcome]:
        return bulk_outcomes(
            await apply_credit_notes(input.credit_note_ids, now=info.context.now, is_dry_run=input.dry_run)
        )

    @mutation(CreditApplicationPayload, description="Take a credit note off an invoice; both get their balance back.")
    async def remove_credit_application(
        self, info: Info, id: UUID, input: RemoveCreditApplicationInput | None = None
    ) -> models.CreditApplication:
        version = input.expected_version if input else None
        return await remove_credit_application(id, now=info.context.now, expected_version=version)

    @mutation(
        InvoicePayload,
        description="Make a draft with a negative total a credit note of the same amounts, every sign the other way.",
    )
    async def turn_into_credit_note(
        self, info: Info, id: UUID, input: TurnIntoCreditNoteInput | None = None
    ) -> invoices.Invoice:
        version = input.expected_version if input else None
        return answer(info, await turn_into_credit_note(id, now=info.context.now, expected_version=version))
