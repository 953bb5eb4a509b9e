"""The rows of many drafts at once, to look at and not to write."""

from collections import defaultdict
from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from folio.models.invoices import Invoice, InvoiceDiscount, InvoiceTax, LineItem, LineItemGroup
from folio.services.invoices.rows import InvoiceRows

Child = TypeVar("Child", LineItemGroup, LineItem, InvoiceDiscount, InvoiceTax)


async def load_all_rows(invoices: Sequence[Invoice]) -> list[InvoiceRows]:
    """Everything on the invoices: four queries, however many there are."""
    ids = [invoice.id for invoice in invoices]
    groups = await _by_invoice(LineItemGroup, ids)
    lines = await _by_invoice(LineItem, ids)
    discounts = await _by_invoice(InvoiceDiscount, ids)
    taxes = await _by_invoice(InvoiceTax, ids)
    return [
        InvoiceRows(invoice, groups[invoice.id], lines[invoice.id], discounts[invoice.id], taxes[invoice.id])
        for invoice in invoices
    ]


async def _by_invoice(table: type[Child], invoice_ids: list[UUID]) -> dict[UUID, list[Child]]:
    found: dict[UUID, list[Child]] = defaultdict(list)
    for row in await table.filter(invoice_id__in=invoice_ids).order_by("position"):
        found[row.invoice_id].append(row)
    return found
