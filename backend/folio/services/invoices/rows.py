"""A draft as rows in memory: loaded together, settled together, written together."""

from dataclasses import dataclass, field
from uuid import UUID

from folio.models.invoices import Invoice, InvoiceDiscount, InvoiceTax, LineItem, LineItemGroup


@dataclass(slots=True)
class InvoiceRows:
    """An invoice with everything printed on it, and the marks of removed engine lines.

    The billing engine builds these without a database; `load_rows` reads them; both are settled by the same
    `settle_rows` and then written. Lists are in printed order (`position`).
    """

    invoice: Invoice
    groups: list[LineItemGroup] = field(default_factory=list)
    lines: list[LineItem] = field(default_factory=list)
    discounts: list[InvoiceDiscount] = field(default_factory=list)
    taxes: list[InvoiceTax] = field(default_factory=list)

    def printed_groups(self) -> list[LineItemGroup]:
        return sorted((group for group in self.groups if not group.is_removed), key=lambda row: row.position)

    def printed_lines(self, group_id: UUID) -> list[LineItem]:
        """The lines of a group as they stand on the document, in order."""
        lines = (line for line in self.lines if line.group_id == group_id and not line.is_removed)
        return sorted(lines, key=lambda row: row.position)


async def load_rows(invoice: Invoice) -> InvoiceRows:
    """Everything on the invoice: four queries, however many lines it has."""
    return InvoiceRows(
        invoice=invoice,
        groups=await LineItemGroup.filter(invoice_id=invoice.id).order_by("position"),
        lines=await LineItem.filter(invoice_id=invoice.id).order_by("position"),
        discounts=await InvoiceDiscount.filter(invoice_id=invoice.id).order_by("position"),
        taxes=await InvoiceTax.filter(invoice_id=invoice.id).order_by("position"),
    )
