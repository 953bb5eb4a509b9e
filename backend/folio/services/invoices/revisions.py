"""The details of a document at each of its revisions, to print any of them again."""

from copy import copy
from datetime import date
from typing import Any

from folio.models.invoices import Invoice
from folio.models.revisions import InvoiceRevision
from folio.services.rows import plain

FIRST_REVISION = 1
DETAILS = ("purchase_order", "reference", "memo", "due_on", "bill_to", "buyer")


def details_of(invoice: Invoice) -> dict[str, Any]:
    """What a correction may change, as JSON values."""
    return {name: plain(getattr(invoice, name)) for name in DETAILS}


async def at_revision(invoice: Invoice, revision: int) -> Invoice:
    """The document as it was at `revision`, unsaved; itself when it is at that one still."""
    if revision == invoice.revision:
        return invoice
    kept = await InvoiceRevision.get(invoice_id=invoice.id, revision=revision)
    earlier = copy(invoice)
    for name, value in kept.details.items():
        setattr(earlier, name, date.fromisoformat(value) if name == "due_on" and value else value)
    earlier.revision = revision
    return earlier
