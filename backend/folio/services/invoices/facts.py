"""What decides which actions are open on an invoice, taken from its rows."""

from folio.domain.lifecycle import DocumentFacts, DocumentType
from folio.domain.seller_rules import seller_rules
from folio.models.businesses import Business
from folio.models.invoices import Invoice
from folio.services.invoices.credited import Crediting

_NAMES = {DocumentType.INVOICE: "Invoice", DocumentType.CREDIT_NOTE: "Credit note"}


def name_of(invoice: Invoice) -> str:
    """How people call the document: "Invoice SEQ-7", or "This draft"."""
    return f"{_NAMES[invoice.document_type]} {invoice.number}" if invoice.number else "This draft"


def _seller_country(invoice: Invoice, business: Business) -> str | None:
    """Where the document was issued from, also when the business has moved since."""
    address = invoice.seller["address"] if invoice.seller else business.address
    country: str | None = address.get("country")
    return country


def document_facts(
    invoice: Invoice, business: Business, *, line_count: int = 1, crediting: Crediting | None = None
) -> DocumentFacts:
    """The facts; `line_count` is the number of printed lines, which finalizing looks at.

    `crediting` tells how far an invoice is credited, which voiding and crediting look at.
    """
    return DocumentFacts(
        name=name_of(invoice),
        document_type=invoice.document_type,
        status=invoice.status,
        line_count=line_count,
        total_minor=invoice.total_minor,
        paid_minor=invoice.paid_minor,
        credited_minor=invoice.credited_minor,
        payment_status=invoice.payment_status,
        cancels_by_credit_note=seller_rules(_seller_country(invoice, business)).cancels_by_credit_note,
        has_credit_notes=crediting is not None and crediting.note_count > 0,
        is_creditable=crediting is None or crediting.is_creditable,
    )
