"""Deleting a draft: gone without using up a number; the activity log keeps what it was."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from folio.domain.lifecycle import DocumentStatus
from folio.models.invoices import Invoice, InvoiceDiscount, InvoiceTax, LineItem, LineItemGroup
from folio.models.schedules import BillingClaim
from folio.models.usage import LateUsage, LateUsageStatus
from folio.services import activity
from folio.services.activity import Change
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.editing.edit import lock_draft
from folio.services.invoices.rows import InvoiceRows, Row, load_rows
from folio.services.rows import camel_case, plain
from folio.services.transactions import retried_atomic


@retried_atomic
async def delete_invoice(invoice_id: UUID, *, now: datetime, expected_version: int | None = None) -> Invoice:
    """Delete a draft and answer what it was. What it billed stays claimed, so that no run bills it again."""
    invoice = await lock_draft(invoice_id, expected_version=expected_version)
    before = snapshot(await load_rows(invoice))
    await BillingClaim.filter(invoice_id=invoice.id).update(invoice_id=None)
    await LateUsage.filter(billed_on_id=invoice.id).update(
        billed_on_id=None, status=LateUsageStatus.OPEN, resolved_at=None
    )
    for table in (LineItem, InvoiceDiscount, InvoiceTax, LineItemGroup):
        await table.filter(invoice_id=invoice.id).delete()
    await Invoice.filter(id=invoice.id, status=DocumentStatus.DRAFT).delete()
    await activity.record(invoice.business_id, Change("deleteInvoice", SUBJECT, invoice.id, before=before), at=now)
    return invoice


def snapshot(rows: InvoiceRows) -> dict[str, Any]:
    """The whole draft as JSON values."""
    return {
        **_columns(rows.invoice),
        "groups": _all(rows.groups),
        "lines": _all(rows.lines),
        "discounts": _all(rows.discounts),
        "taxes": _all(rows.taxes),
    }


def _all(rows: Sequence[Row]) -> list[dict[str, Any]]:
    return [_columns(row) for row in rows]


def _columns(row: Row) -> dict[str, Any]:
    return {camel_case(name): plain(getattr(row, name)) for name in row._meta.fields_db_projection}
