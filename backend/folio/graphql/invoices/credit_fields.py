"""What documents say of crediting: notes made of an invoice, what is set off, what remains of a line."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import strawberry

from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.domain.money import from_minor
from folio.graphql.context import Info
from folio.graphql.scalars import Money
from folio.models import credit_notes as models
from folio.models import invoices
from folio.services.credit_notes.apply import open_credit_notes_of, open_invoices_of
from folio.services.invoices.credited import Crediting, credited_by_note, crediting_of

if TYPE_CHECKING:
    from folio.graphql.invoices.types import Invoice

Document = Annotated["Invoice", strawberry.lazy("folio.graphql.invoices.types")]


@strawberry.type(description="A part of a credit note that is set off against an invoice.")
class CreditApplication:
    id: UUID
    applied_at: datetime
    applied_by: str
    removed_at: datetime | None = strawberry.field(description="When it was taken off again.")
    removed_by: str | None

    @strawberry.field(graphql_type=Document)
    @staticmethod
    async def credit_note(
        application: strawberry.Parent[models.CreditApplication], info: Info
    ) -> invoices.Invoice | None:
        return await info.context.loaders.row(invoices.Invoice, application.credit_note_id)

    @strawberry.field(graphql_type=Document)
    @staticmethod
    async def invoice(application: strawberry.Parent[models.CreditApplication], info: Info) -> invoices.Invoice | None:
        return await info.context.loaders.row(invoices.Invoice, application.invoice_id)

    @strawberry.field
    @staticmethod
    async def amount(application: strawberry.Parent[models.CreditApplication], info: Info) -> Money:
        note = await info.context.loaders.row(invoices.Invoice, application.credit_note_id)
        assert note is not None
        return Money(amount=from_minor(application.amount_minor, note.currency), currency=note.currency)


@strawberry.type
class CreditFields:
    """What an invoice says of its credit notes, and a credit note of its invoices."""

    applies_when_finalized: bool = strawberry.field(
        description="Of a credit note made from an invoice: it is set off against it as it is finalized."
    )

    @strawberry.field(graphql_type=Document | None, description="The invoice that a credit note was made from.")
    @staticmethod
    async def credits(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> invoices.Invoice | None:
        return await info.context.loaders.row(invoices.Invoice, invoice.credits_id)

    @strawberry.field(graphql_type=list[Document], description="Credit notes made from it, drafts and voided ones too.")
    @staticmethod
    async def credit_notes(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> list[invoices.Invoice]:
        return await info.context.loaders.rows(invoices.Invoice, "credits_id", invoice.id)

    @strawberry.field(
        graphql_type=list[CreditApplication],
        description="What is set off: against an invoice, or of a credit note; oldest first.",
    )
    @staticmethod
    async def credit_applications(
        invoice: strawberry.Parent[invoices.Invoice],
        info: Info,
        include_removed: Annotated[bool, strawberry.argument(description="Also what was taken off again.")] = False,
    ) -> list[models.CreditApplication]:
        is_note = invoice.document_type is DocumentType.CREDIT_NOTE
        column = "credit_note_id" if is_note else "invoice_id"
        found = await info.context.loaders.rows(models.CreditApplication, column, invoice.id)
        return [row for row in found if include_removed or row.removed_at is None]

    @strawberry.field(description="What credit notes took off an invoice; of a credit note, what is set off.")
    @staticmethod
    def credited(invoice: strawberry.Parent[invoices.Invoice]) -> Money:
        return Money(amount=from_minor(invoice.credited_minor, invoice.currency), currency=invoice.currency)

    @strawberry.field(
        graphql_type=list[Document],
        description="What it can be set off against: open invoices of a credit note's customer, its own first and "
        "then the oldest, or open credit notes of an invoice's customer. Ask it of one document at a time.",
    )
    @staticmethod
    async def open_counterparts(invoice: strawberry.Parent[invoices.Invoice]) -> list[invoices.Invoice]:
        if not invoice.status.is_issued or invoice.balance_minor <= 0:
            return []
        is_note = invoice.document_type is DocumentType.CREDIT_NOTE
        return await open_invoices_of(invoice) if is_note else await open_credit_notes_of(invoice)


@strawberry.type
class CreditLineFields:
    """What a line says of crediting."""

    @strawberry.field(description="On a credit note: the invoice's line that it credits.")
    @staticmethod
    def credits_line_id(line: strawberry.Parent[invoices.LineItem]) -> UUID | None:
        return line.credits_line_id

    @strawberry.field(
        description="What of its net can still be credited, drafts of credit notes counted; on a draft credit note "
        "made from an invoice, what the line may be at most. Null elsewhere."
    )
    @staticmethod
    async def creditable(line: strawberry.Parent[invoices.LineItem], info: Info) -> Money | None:
        document = line.invoice
        if document.document_type is DocumentType.INVOICE:
            minor = await _left_of_line(info, line) if document.status.is_issued else None
        else:
            minor = await _most_of_line(info, line) if document.status is DocumentStatus.DRAFT else None
        return None if minor is None else Money(amount=from_minor(minor, document.currency), currency=document.currency)


async def _left_of_line(info: Info, line: invoices.LineItem) -> int:
    taken = await _taken(info, line.invoice_id)
    return line.amount_minor - line.discount_minor - sum(taken.get(line.id, {}).values())


async def _most_of_line(info: Info, line: invoices.LineItem) -> int | None:
    if line.credits_line_id is None or line.invoice.credits_id is None:
        return None
    credited = await info.context.loaders.row(invoices.LineItem, line.credits_line_id)
    assert credited is not None
    taken = (await _taken(info, line.invoice.credits_id)).get(credited.id, {})
    others = sum(amount for note_id, amount in taken.items() if note_id != line.invoice_id)
    return credited.amount_minor - credited.discount_minor - others


async def _taken(info: Info, invoice_id: UUID) -> dict[UUID, dict[UUID, int]]:
    """What credit notes took of the lines of the invoices asked for together, by line and note."""
    found: dict[UUID, dict[UUID, int]] = await info.context.loaders.batch("credited_lines", _load_taken, invoice_id)
    return found


async def _load_taken(invoice_ids: list[Any]) -> list[dict[UUID, dict[UUID, int]]]:
    taken = await credited_by_note(invoice_ids)
    return [taken for _ in invoice_ids]


async def crediting(info: Info, invoice: invoices.Invoice) -> Crediting | None:
    """How far an issued invoice is credited; None for everything else."""
    if invoice.document_type is not DocumentType.INVOICE or not invoice.status.is_issued:
        return None
    found: Crediting = await info.context.loaders.batch("crediting", _load_crediting, invoice.id)
    return found


async def _load_crediting(invoice_ids: list[Any]) -> list[Crediting]:
    found = await crediting_of(invoice_ids)
    return [found[invoice_id] for invoice_id in invoice_ids]
