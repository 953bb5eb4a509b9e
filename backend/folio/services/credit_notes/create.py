"""Making a credit note from an invoice: chosen lines or everything, whole or in part, never more than remains."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from folio.domain.errors import Archived, InvalidInput, NotFound
from folio.domain.lifecycle import DocumentAction, DocumentType, require_action
from folio.models.businesses import Business
from folio.models.fields import new_id
from folio.models.invoices import Invoice, InvoiceSource
from folio.services import activity, idempotency
from folio.services.activity import Change
from folio.services.invoices.credited import crediting_of, load_credited
from folio.services.invoices.delete import snapshot
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.editing.credit_lines import CreditInvoiceLine, whole_invoice
from folio.services.invoices.editing.details import InvoiceDetails, UpdateInvoice
from folio.services.invoices.editing.draft import Draft
from folio.services.invoices.editing.edit import At, Operation, apply_operations
from folio.services.invoices.facts import document_facts
from folio.services.invoices.locks import lock_documents
from folio.services.invoices.rows import InvoiceRows, load_rows, save_rows
from folio.services.rows import find
from folio.services.transactions import retried_atomic

FIELD = "invoiceId"


@dataclass(frozen=True, slots=True)
class NewCreditNote:
    """A credit note to be made from an invoice; without `lines` it credits everything that remains.

    `memo` is printed and says why; `applies_when_finalized` sets it off against the invoice as it is finalized.
    """

    invoice_id: UUID
    lines: Sequence[CreditInvoiceLine] | None = None
    memo: str | None = None
    reference: str | None = None
    applies_when_finalized: bool = True


@retried_atomic
async def create_credit_note_from_invoice(
    new: NewCreditNote, *, now: datetime, idempotency_key: str | None = None, request: Mapping[str, Any] | None = None
) -> InvoiceRows:
    """A draft credit note whose lines keep the tax that they were invoiced with."""
    invoice = (await lock_documents([new.invoice_id])).get(new.invoice_id)
    if invoice is None:
        raise NotFound(f"There is no invoice {new.invoice_id}.", field=FIELD)
    reservation = await idempotency.reserve(
        invoice.business_id, idempotency_key, operation="createCreditNoteFromInvoice", request=request or {}
    )
    if reservation.is_repeat:
        return await load_rows(await find(Invoice, reservation.subject_id, field="idempotencyKey"))
    rows = await _drafted(new, invoice, reservation.subject_id, now)
    await save_rows(rows)
    note = {"creditNoteId": str(rows.invoice.id), "total": rows.invoice.total_minor}
    changes = [
        Change("createCreditNoteFromInvoice", SUBJECT, rows.invoice.id, after=snapshot(rows)),
        Change("creditInvoice", SUBJECT, invoice.id, after=note),
    ]
    await activity.record_all(invoice.business_id, changes, at=now)
    return rows


async def preview_credit_note(new: NewCreditNote, *, now: datetime) -> InvoiceRows:
    """The draft that `create_credit_note_from_invoice` would make; nothing is written."""
    return await _drafted(new, await find(Invoice, new.invoice_id, field=FIELD), new_id(), now)


async def _drafted(new: NewCreditNote, invoice: Invoice, note_id: UUID, now: datetime) -> InvoiceRows:
    business = await Business.get(id=invoice.business_id)
    if business.archived_at is not None:
        raise Archived(f"{business.name} is archived; restore the business first.", field=FIELD)
    crediting = (await crediting_of([invoice.id]))[invoice.id]
    require_action(DocumentAction.CREATE_CREDIT_NOTE, document_facts(invoice, business, crediting=crediting))
    rows = InvoiceRows(_note(new, invoice, business, note_id, now))
    rows.credited = await load_credited(invoice.id, but=note_id)
    await apply_operations(Draft(rows, now), [_details(new), *_lines(new, rows)])
    return rows


def _note(new: NewCreditNote, invoice: Invoice, business: Business, note_id: UUID, now: datetime) -> Invoice:
    return Invoice(
        id=note_id,
        business_id=business.id,
        customer_id=invoice.customer_id,
        credits_id=invoice.id,
        document_type=DocumentType.CREDIT_NOTE,
        source=InvoiceSource.CREDIT,
        currency=invoice.currency,
        payment_terms_days=invoice.payment_terms_days,
        period_start=invoice.period_start,
        period_end=invoice.period_end,
        purchase_order=invoice.purchase_order,
        reference=invoice.reference,
        language=invoice.language,
        emails=invoice.emails,
        bill_to=invoice.bill_to,
        deliver_to=invoice.deliver_to,
        is_test=invoice.is_test,
        applies_when_finalized=new.applies_when_finalized,
        calculated_at=now,
        created_at=now,
        updated_at=now,
    )


def _details(new: NewCreditNote) -> UpdateInvoice:
    details: InvoiceDetails = {"memo": new.memo}
    if new.reference is not None:
        details["reference"] = new.reference
    return UpdateInvoice(details)


def _lines(new: NewCreditNote, rows: InvoiceRows) -> list[Operation]:
    assert rows.credited is not None
    if new.lines is None:
        return list(whole_invoice(rows.credited))
    if not new.lines:
        raise InvalidInput("Choose lines to credit, or leave `lines` out to credit everything.", field="lines")
    if len({line.line_id for line in new.lines}) != len(new.lines):
        raise InvalidInput("Name each line once.", field="lines")
    return [At(f"lines.{index}", line) for index, line in enumerate(new.lines)]
