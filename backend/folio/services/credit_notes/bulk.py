"""Many at once: credit whole invoices, set credit notes off; one transaction and one answer each."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from folio.models.invoices import Invoice
from folio.services.credit_notes.apply import apply_credit_note
from folio.services.credit_notes.create import NewCreditNote, create_credit_note_from_invoice
from folio.services.invoices.bulk import BulkOutcome, each, in_issue_order


async def credit_invoices(
    invoice_ids: Sequence[UUID], *, memo: str | None, now: datetime, is_dry_run: bool = False
) -> list[BulkOutcome]:
    """A draft credit note of everything that remains of each invoice; the outcome's document is the note."""

    async def credit(invoice_id: UUID) -> Invoice:
        return (await create_credit_note_from_invoice(NewCreditNote(invoice_id, memo=memo), now=now)).invoice

    return await each(await in_issue_order(invoice_ids, now), credit, is_dry_run=is_dry_run)


async def apply_credit_notes(note_ids: Sequence[UUID], *, now: datetime, is_dry_run: bool = False) -> list[BulkOutcome]:
    """Set each off against its own invoice first, then against the customer's oldest that are open."""

    async def apply(note_id: UUID) -> Invoice:
        return await apply_credit_note(note_id, now=now)

    return await each(await in_issue_order(note_ids, now), apply, is_dry_run=is_dry_run)
