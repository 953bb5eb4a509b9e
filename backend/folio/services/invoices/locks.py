"""Locking documents: always in the order of their ids, and a credit note together with the invoice it credits."""

from collections.abc import Iterable
from uuid import UUID

from folio.models.invoices import Invoice


async def lock_documents(ids: Iterable[UUID]) -> dict[UUID, Invoice]:
    """Those of the documents that exist, locked until the caller's transaction ends; others may still refer to them."""
    wanted = sorted(set(ids))
    found = await Invoice.filter(id__in=wanted).order_by("id").select_for_update(no_key=True)
    return {row.id: row for row in found}


async def lock_document(invoice_id: UUID) -> Invoice | None:
    """The document, locked; with a credit note its invoice, so that nobody else credits the same lines meanwhile."""
    alone = Invoice.filter(id=invoice_id, credits_id__isnull=True).select_for_update(no_key=True)
    if (invoice := await alone.first()) is not None:
        return invoice
    credited: list[UUID | None] = await Invoice.filter(id=invoice_id).values_list("credits_id", flat=True)  # type: ignore[assignment]
    return (await lock_documents([invoice_id, *filter(None, credited)])).get(invoice_id)
