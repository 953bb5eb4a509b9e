"""A document for its customer's screen: as printed, with what was paid and credited since."""

import asyncio
from datetime import date
from decimal import Decimal

import msgspec

from folio.documents.document import AppliedCredit, Document, DocumentStatus
from folio.documents.hosted import HostedPage, ReceivedPayment, Standing, StandingState, render_hosted
from folio.domain import lifecycle
from folio.domain.lifecycle import PaymentStatus, is_overdue
from folio.domain.money import from_minor
from folio.models.credit_notes import CreditApplication
from folio.models.invoices import Invoice
from folio.models.payments import PaymentAllocation
from folio.services.invoices.rows import load_rows
from folio.services.renditions.parties import payment_details
from folio.services.renditions.stored import sheet_of


async def hosted_page(invoice: Invoice, *, pdf_path: str, today: date) -> HostedPage:
    """The hosted page of a numbered document."""
    sheet = await sheet_of(await load_rows(invoice))
    standing = await standing_of(invoice, today=today)
    document = await _as_it_stands(sheet.document, invoice)
    return await asyncio.to_thread(render_hosted, document, standing, pdf_path=pdf_path, theme=sheet.theme)


async def standing_of(invoice: Invoice, *, today: date) -> Standing:
    """How the document stands, as its customer may know it: not that it was given up as uncollectible."""
    allocations = PaymentAllocation.filter(invoice_id=invoice.id, removed_at__isnull=True)
    found = await allocations.order_by("payment__received_on", "id").prefetch_related("payment")
    payments = tuple(
        ReceivedPayment(received_on=row.payment.received_on, amount=from_minor(row.amount_minor, invoice.currency))
        for row in found
    )
    return Standing(
        state=_state(invoice, today),
        paid=from_minor(invoice.paid_minor, invoice.currency),
        paid_on=payments[-1].received_on if payments else None,
        payments=payments,
    )


def _state(invoice: Invoice, today: date) -> StandingState:
    if invoice.status is lifecycle.DocumentStatus.VOIDED:
        return StandingState.VOIDED
    if invoice.document_type is lifecycle.DocumentType.CREDIT_NOTE:
        return StandingState.OPEN
    if invoice.payment_status is PaymentStatus.PAID:
        is_credited = invoice.credited_minor and not invoice.paid_minor
        return StandingState.CREDITED if is_credited else StandingState.PAID
    if is_overdue(
        due_on=invoice.due_on,
        balance_minor=invoice.balance_minor,
        payment_status=invoice.payment_status,
        today=today,
    ):
        return StandingState.OVERDUE
    return StandingState.PARTLY_PAID if invoice.paid_minor else StandingState.OPEN


async def _as_it_stands(document: Document, invoice: Invoice) -> Document:
    """The document asking for what is still owed, with the credit notes set off against it."""
    if invoice.status is lifecycle.DocumentStatus.VOIDED:
        return msgspec.structs.replace(document, status=DocumentStatus.VOIDED)
    if invoice.document_type is lifecycle.DocumentType.CREDIT_NOTE:
        return document
    due = max(from_minor(invoice.balance_minor, invoice.currency), Decimal(0))
    payment = payment_details(invoice.seller, number=invoice.number, currency=invoice.currency, amount_due=due)
    return msgspec.structs.replace(document, credits=await _credits(invoice), amount_due=due, payment=payment)


async def _credits(invoice: Invoice) -> tuple[AppliedCredit, ...]:
    applied = CreditApplication.filter(invoice_id=invoice.id, removed_at__isnull=True)
    return tuple(
        AppliedCredit(number=row.credit_note.number or "", amount=from_minor(row.amount_minor, invoice.currency))
        for row in await applied.order_by("applied_at", "id").prefetch_related("credit_note")
    )
