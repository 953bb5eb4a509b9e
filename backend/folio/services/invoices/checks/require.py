"""What finalizing asks of the compliance check: no errors."""

from datetime import date

from folio.domain.compliance import check_document, errors_of
from folio.services.invoices.checks.facts import document_to_check
from folio.services.invoices.rows import InvoiceRows


def require_compliant(rows: InvoiceRows, *, today: date) -> None:
    """Refuse, with all reasons at once, a document that the law or its own figures forbid.

    Its snapshots are taken already. What numbers allow is asked when one is given, under the sequence's lock.
    """
    invoice = rows.invoice
    assert invoice.seller is not None
    assert invoice.buyer is not None
    found = check_document(document_to_check(rows, invoice.seller, invoice.buyer, today=today))
    refused = errors_of(found)
    if refused is not None:
        raise refused
