"""Issued invoices and credit notes of them."""

from decimal import Decimal
from typing import Any
from uuid import UUID

from factories import NOW, make_business, make_customer, make_tax_category, make_tax_rate
from folio.domain.discounts import DiscountKind
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice, LineItem
from folio.services.credit_notes.create import NewCreditNote, create_credit_note_from_invoice
from folio.services.invoices.drafts import NewInvoice, create_invoice
from folio.services.invoices.editing.credit_lines import CreditInvoiceLine
from folio.services.invoices.editing.discounts import AddInvoiceDiscount
from folio.services.invoices.editing.groups import AddLineItemGroup
from folio.services.invoices.editing.lines import AddLineItem
from folio.services.invoices.finalize import finalize_invoice


async def make_invoice(
    *lines: tuple[str, str],
    rate: str = "19",
    percent_off: str | None = None,
    business: Business | None = None,
    customer: Customer | None = None,
    currency: str = "EUR",
) -> Invoice:
    """A final invoice with a line for each (quantity, rate), taxed alike."""
    business = business or await make_business()
    customer = customer or await make_customer(business)
    category = await make_tax_category(business)
    await make_tax_rate(category, rate)
    group = AddLineItemGroup(name="Flights")
    operations: list[Any] = [group]
    for quantity, price in lines or [("1", "100")]:
        operations.append(
            AddLineItem(
                group.id, Decimal(quantity), Decimal(price), name=f"{quantity} × {price}", tax_category_id=category.id
            )
        )
    if percent_off:
        operations.append(AddInvoiceDiscount(DiscountKind.PERCENT, Decimal(percent_off), "Goodwill"))
    new = NewInvoice(business.id, customer.id, currency, operations=operations)
    draft = (await create_invoice(new, now=NOW)).invoice
    return await finalize_invoice(draft.id, now=NOW)


async def lines_of(document: Invoice) -> list[LineItem]:
    """Its standing lines in order."""
    return await LineItem.filter(invoice_id=document.id, is_removed=False).order_by("position")


async def credit(invoice: Invoice, *parts: tuple[UUID, dict[str, Any]], **options: Any) -> Invoice:
    """A draft credit note of some lines, each with its `amount` or `quantity`; of everything without any."""
    lines = [CreditInvoiceLine(line_id, **part) for line_id, part in parts] or None
    rows = await create_credit_note_from_invoice(NewCreditNote(invoice.id, lines, **options), now=NOW)
    return rows.invoice


async def issue(note: Invoice) -> Invoice:
    """The note, finalized."""
    return await finalize_invoice(note.id, now=NOW)


async def again(document: Invoice) -> Invoice:
    """The document as it is now."""
    return await Invoice.get(id=document.id)
