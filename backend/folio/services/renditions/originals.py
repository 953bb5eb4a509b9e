"""The document that another one names: what a credit note credits, what a corrected invoice corrects."""

from collections.abc import Sequence

from folio.domain.lifecycle import DocumentType
from folio.models.invoices import Invoice
from folio.models.usage import LateUsage
from folio.services.renditions.builder import Original


async def original_of(invoice: Invoice) -> Original:
    """The invoice that a credit note was made from, those whose late usage it gives back, or the corrected one."""
    if invoice.credits_id is not None:
        return _named(await Invoice.filter(id=invoice.credits_id))
    if invoice.document_type is DocumentType.CREDIT_NOTE:
        late = await LateUsage.filter(billed_on_id=invoice.id, invoice_id__not_isnull=True)
        billed = await Invoice.filter(id__in={row.invoice_id for row in late}).order_by("issue_on", "id")
        if billed:
            return _named(billed)
    if invoice.corrects_id is not None:
        return Original(number=(await Invoice.get(id=invoice.corrects_id)).number)
    return Original()


def _named(originals: Sequence[Invoice]) -> Original:
    """Their numbers; with the date where it is one."""
    numbers = ", ".join(row.number for row in originals if row.number)
    return Original(numbers or None, originals[0].issue_on if len(originals) == 1 else None)
