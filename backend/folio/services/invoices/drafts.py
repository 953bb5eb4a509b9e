"""Making a one-off draft, or only showing what it would be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from folio.domain.errors import Archived
from folio.domain.lifecycle import DocumentType
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.fields import new_id
from folio.models.invoices import Invoice, InvoiceSource
from folio.services import activity, idempotency
from folio.services.activity import Change
from folio.services.inputs import require_currency
from folio.services.invoices.delete import snapshot
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.editing.details import InvoiceDetails, UpdateInvoice, require_active
from folio.services.invoices.editing.draft import Draft
from folio.services.invoices.editing.edit import Operation, apply_operations
from folio.services.invoices.rows import InvoiceRows, load_rows, save_rows
from folio.services.rows import find, find_in
from folio.services.transactions import retried_atomic

_ACTIONS = {DocumentType.INVOICE: "createInvoice", DocumentType.CREDIT_NOTE: "createCreditNote"}


@dataclass(frozen=True, slots=True)
class NewInvoice:
    """A one-off invoice or credit note to be: its parties, details, and the operations that put everything on it."""

    business_id: UUID
    customer_id: UUID
    currency: str
    details: InvoiceDetails = field(default_factory=InvoiceDetails)
    operations: Sequence[Operation] = ()
    document_type: DocumentType = DocumentType.INVOICE


@retried_atomic
async def create_invoice(
    new: NewInvoice, *, now: datetime, idempotency_key: str | None = None, request: Mapping[str, Any] | None = None
) -> InvoiceRows:
    """A draft with everything that `new` says; a repeated `idempotency_key` answers the first one.

    `request` is what a repeat is compared by: the caller's input.
    """
    reservation = await idempotency.reserve(
        new.business_id, idempotency_key, operation=_ACTIONS[new.document_type], request=request or {}
    )
    if reservation.is_repeat:
        return await load_rows(await find(Invoice, reservation.subject_id, field="idempotencyKey"))
    rows = await _drafted(new, reservation.subject_id, now)
    await save_rows(rows)
    change = Change(_ACTIONS[new.document_type], SUBJECT, rows.invoice.id, after=snapshot(rows))
    await activity.record(new.business_id, change, at=now)
    return rows


async def preview_invoice(new: NewInvoice, *, now: datetime) -> InvoiceRows:
    """The draft that `create_invoice` would make; nothing is written."""
    return await _drafted(new, new_id(), now)


async def _drafted(new: NewInvoice, invoice_id: UUID, now: datetime) -> InvoiceRows:
    business = await find(Business, new.business_id, field="businessId")
    if business.archived_at is not None:
        raise Archived(f"{business.name} is archived; restore the business first.", field="businessId")
    customer = await find_in(Customer, business.id, new.customer_id, field="customerId")
    require_active(customer)
    draft = Draft(InvoiceRows(_invoice(new, invoice_id, business, customer, now)), now)
    await apply_operations(draft, [UpdateInvoice(new.details), *new.operations])
    return draft.rows


def _invoice(new: NewInvoice, invoice_id: UUID, business: Business, customer: Customer, now: datetime) -> Invoice:
    terms = customer.payment_terms_days
    return Invoice(
        id=invoice_id,
        business_id=business.id,
        customer_id=customer.id,
        document_type=new.document_type,
        source=InvoiceSource.ONE_OFF,
        currency=require_currency(new.currency, field="currency"),
        payment_terms_days=business.payment_terms_days if terms is None else terms,
        purchase_order=customer.purchase_order,
        language=customer.language or business.language,
        is_test=business.is_sandbox,
        calculated_at=now,
        created_at=now,
        updated_at=now,
    )
