"""Drafts to finalize and void."""

from decimal import Decimal
from typing import Any

from factories import NOW, make_business, make_customer
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.services.invoices.drafts import NewInvoice, create_invoice
from folio.services.invoices.editing.details import InvoiceDetails
from folio.services.invoices.editing.groups import AddLineItemGroup
from folio.services.invoices.editing.lines import AddLineItem


async def make_draft(
    business: Business | None = None,
    customer: Customer | None = None,
    *,
    rates: tuple[str, ...] = ("100",),
    quantity: str = "1",
    line: dict[str, Any] | None = None,
    **details: Any,
) -> Invoice:
    """A one-off draft with one group and a line for each rate."""
    business = business or await make_business()
    customer = customer or await make_customer(business)
    group = AddLineItemGroup(name="Landing fees")
    lines = [
        AddLineItem(group.id, Decimal(quantity), Decimal(rate), name=f"Landing {rate}", **(line or {}))
        for rate in rates
    ]
    new = NewInvoice(
        business.id,
        customer.id,
        business.default_currency,
        details=InvoiceDetails(**details),  # type: ignore[typeddict-item]
        operations=[group, *lines] if rates else [],
    )
    return (await create_invoice(new, now=NOW)).invoice
