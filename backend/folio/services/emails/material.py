"""What emails about documents are made of, gathered for many documents by a few queries."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from folio.models.customers import Customer, CustomerContact
from folio.models.invoices import FileKind, Invoice, InvoiceFile


@dataclass(frozen=True, slots=True)
class Material:
    """A document with what its emails say and need besides. `recipients` are who gets its documents, unchecked."""

    invoice: Invoice
    customer: Customer
    recipients: Sequence[str]
    original_number: str | None = None
    file_size: int = 0

    @property
    def customer_name(self) -> str:
        """As the document names its recipient."""
        if self.invoice.buyer:
            return str(self.invoice.buyer["name"])
        given = (self.invoice.bill_to or {}).get("name")
        return given or self.customer.legal_name or self.customer.name


async def gather(invoices: Sequence[Invoice]) -> list[Material]:
    """The material of each document, in the order given."""
    customers = await Customer.in_bulk({row.customer_id for row in invoices}, "id")
    contacts = await _document_contacts(set(customers))
    originals = await _numbers({row.credits_id for row in invoices if row.credits_id})
    sizes = await _file_sizes([row.id for row in invoices if row.number])
    return [
        Material(
            row,
            customers[row.customer_id],
            _recipients(row, contacts),
            originals.get(row.credits_id) if row.credits_id else None,
            sizes.get(row.id, 0),
        )
        for row in invoices
    ]


def _recipients(invoice: Invoice, contacts: Mapping[UUID, list[str]]) -> Sequence[str]:
    """Those on the document, or else the customer's contacts of today, or else those of when it was finalized."""
    if invoice.emails is not None:
        return list(invoice.emails)
    return contacts.get(invoice.customer_id) or list((invoice.buyer or {}).get("emails") or [])


async def _document_contacts(customer_ids: set[UUID]) -> dict[UUID, list[str]]:
    found: dict[UUID, list[str]] = defaultdict(list)
    contacts = CustomerContact.filter(customer_id__in=customer_ids, receives_documents=True)
    for contact in await contacts.order_by("id"):
        found[contact.customer_id].append(contact.email)
    return found


async def _numbers(invoice_ids: set[UUID]) -> dict[UUID, str | None]:
    if not invoice_ids:
        return {}
    return {row.id: row.number for row in await Invoice.filter(id__in=invoice_ids).only("id", "number")}


async def _file_sizes(invoice_ids: Sequence[UUID]) -> dict[UUID, int]:
    """The size of each document's latest PDF, where it is made already."""
    files = InvoiceFile.filter(invoice_id__in=invoice_ids, kind=FileKind.PDF).order_by("revision")
    return {file.invoice_id: file.size for file in await files}
