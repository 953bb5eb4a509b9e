"""An invoice's rows inside one request: read in batches, or taken from what a change has just made."""

from typing import TypeVar
from uuid import UUID

from folio.graphql.context import Info
from folio.graphql.loaders import Loaders
from folio.models.invoices import Invoice, InvoiceDiscount, InvoiceTax, LineItem, LineItemGroup
from folio.services.invoices.credited import load_credited
from folio.services.invoices.rows import InvoiceRows

Placed = TypeVar("Placed", LineItemGroup, LineItem, InvoiceDiscount, InvoiceTax)

IN_ORDER = ("position", "id")


async def groups_of(info: Info, invoice: Invoice) -> list[LineItemGroup]:
    """The groups on the document, each knowing its invoice."""
    groups = await info.context.loaders.rows(LineItemGroup, "invoice_id", invoice.id, order_by=IN_ORDER)
    for group in groups:
        group.invoice = invoice
    return [group for group in groups if not group.is_removed]


async def lines_of(info: Info, group: LineItemGroup) -> list[LineItem]:
    """The lines of a group as printed, each knowing its invoice."""
    lines = await info.context.loaders.rows(LineItem, "group_id", group.id, order_by=IN_ORDER)
    for line in lines:
        line.invoice = group.invoice
    return [line for line in lines if not line.is_removed]


async def removed_lines_of(info: Info, invoice: Invoice) -> list[LineItem]:
    """The lines that were taken off the document one by one or with their group."""
    groups = await info.context.loaders.rows(LineItemGroup, "invoice_id", invoice.id, order_by=IN_ORDER)
    removed: list[LineItem] = []
    for group in groups:
        lines = await info.context.loaders.rows(LineItem, "group_id", group.id, order_by=IN_ORDER)
        removed += [line for line in lines if line.is_removed or group.is_removed]
    for line in removed:
        line.invoice = invoice
    return removed


async def removed_groups_of(info: Info, invoice: Invoice) -> list[LineItemGroup]:
    """The groups that were taken off the document."""
    groups = await info.context.loaders.rows(LineItemGroup, "invoice_id", invoice.id, order_by=IN_ORDER)
    for group in groups:
        group.invoice = invoice
    return [group for group in groups if group.is_removed]


async def discounts_of(info: Info, invoice: Invoice) -> list[InvoiceDiscount]:
    """The discounts on the document, each knowing its invoice."""
    discounts = await info.context.loaders.rows(InvoiceDiscount, "invoice_id", invoice.id, order_by=IN_ORDER)
    for discount in discounts:
        discount.invoice = invoice
    return discounts


async def taxes_of(info: Info, invoice: Invoice) -> list[InvoiceTax]:
    """Tax by treatment and rate, each knowing its invoice."""
    taxes = await info.context.loaders.rows(InvoiceTax, "invoice_id", invoice.id, order_by=IN_ORDER)
    for tax in taxes:
        tax.invoice = invoice
    return taxes


async def rows_of(info: Info, invoice: Invoice) -> InvoiceRows:
    """Everything on the invoice, as this request knows it: a preview is nowhere else."""
    loaders: Loaders = info.context.loaders
    groups = await loaders.rows(LineItemGroup, "invoice_id", invoice.id, order_by=IN_ORDER)
    lines = [line for group in groups for line in await loaders.rows(LineItem, "group_id", group.id, order_by=IN_ORDER)]
    discounts = await loaders.rows(InvoiceDiscount, "invoice_id", invoice.id, order_by=IN_ORDER)
    taxes = await loaders.rows(InvoiceTax, "invoice_id", invoice.id, order_by=IN_ORDER)
    found = InvoiceRows(invoice, groups, lines, discounts, taxes)
    if invoice.credits_id is not None:
        found.credited = await load_credited(invoice.credits_id, but=invoice.id)
    return found


def answer(info: Info, rows: InvoiceRows) -> Invoice:
    """The invoice to answer with; what is in memory is not read again, and a preview is nowhere else."""
    loaders: Loaders = info.context.loaders
    invoice = rows.invoice
    loaders.hold(LineItemGroup, "invoice_id", invoice.id, _placed(rows.groups), order_by=IN_ORDER)
    loaders.hold(InvoiceDiscount, "invoice_id", invoice.id, _placed(rows.discounts), order_by=IN_ORDER)
    loaders.hold(InvoiceTax, "invoice_id", invoice.id, _placed(rows.taxes), order_by=IN_ORDER)
    lines: dict[UUID, list[LineItem]] = {group.id: [] for group in rows.groups}
    for line in _placed(rows.lines):
        lines[line.group_id].append(line)
    for group_id, of_group in lines.items():
        loaders.hold(LineItem, "group_id", group_id, of_group, order_by=IN_ORDER)
    return invoice


def _placed(rows: list[Placed]) -> list[Placed]:
    return sorted(rows, key=lambda row: (row.position, row.id))
