"""Showing what recalculating would change, and doing it: the same merge, written or not."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from folio.domain.errors import NotAnInvoice, StaleDifference
from folio.domain.lifecycle import DocumentType
from folio.domain.recalculation import DEFAULTS, Choices, Difference, difference_token
from folio.models.invoices import Invoice
from folio.services import activity
from folio.services.activity import Change
from folio.services.billing.recalculation.fresh import fresh_rows
from folio.services.billing.recalculation.merge import Merger
from folio.services.invoices.editing.changes import SUBJECT, changes_of
from folio.services.invoices.editing.draft import Draft
from folio.services.invoices.editing.edit import find_draft, lock_draft
from folio.services.invoices.rows import InvoiceRows, load_rows, save_rows
from folio.services.invoices.settlement import settle_rows
from folio.services.transactions import retried_atomic


@dataclass(slots=True)
class Recalculation:
    """A draft as it stands, as it would be, and each difference to keep or take.

    `token` names exactly these differences; applying with it is refused once they are others.
    """

    before: InvoiceRows
    after: InvoiceRows
    differences: Sequence[Difference]
    token: str


async def preview_recalculation(
    invoice_id: UUID, *, now: datetime, choices: Choices = DEFAULTS, discard_manual_edits: bool = False
) -> Recalculation:
    """What recalculating the draft would change with these choices; nothing is written."""
    draft = await find_draft(invoice_id)
    _require_invoice(draft)
    rows = await load_rows(draft)
    return await _recalculated(rows, choices, discard_manual_edits, now)


@retried_atomic
async def recalculate_invoice(
    invoice_id: UUID,
    *,
    now: datetime,
    expected_version: int | None = None,
    token: str | None = None,
    choices: Choices = DEFAULTS,
    discard_manual_edits: bool = False,
) -> Invoice:
    """Bring the draft up to date: a person's fields are kept unless chosen otherwise, all others refresh.

    With the `token` of the differences that were shown, refused when usage, prices or the draft have moved since.
    """
    invoice = await lock_draft(invoice_id, expected_version=expected_version)
    _require_invoice(invoice)
    recalculation = await _recalculated(await load_rows(invoice), choices, discard_manual_edits, now)
    if token is not None and token != recalculation.token:
        raise StaleDifference(
            "The figures have moved since the difference was shown. Look at the fresh difference and choose again.",
            field="token",
        )
    return await _write(recalculation.after, now)


def _require_invoice(draft: Invoice) -> None:
    """A credit note follows what was invoiced, or a person; no engine says it anew."""
    if draft.document_type is not DocumentType.INVOICE:
        raise NotAnInvoice("A credit note is not recalculated; edit its lines.", field="id")


async def _recalculated(
    rows: InvoiceRows, choices: Choices, discard_manual_edits: bool, now: datetime
) -> Recalculation:
    before = deepcopy(rows)
    merger = Merger(rows, await fresh_rows(rows, now=now), discard_manual_edits)
    differences = merger.differences()
    merger.apply(choices)
    await Draft(rows, now).refresh_taxes()
    settle_rows(rows)
    return Recalculation(before, rows, differences, difference_token(differences))


async def _write(rows: InvoiceRows, now: datetime) -> Invoice:
    """Save what changed; a recalculation without any change only notes when it was made."""
    invoice = rows.invoice
    before, after = changes_of(rows)
    invoice.calculated_at = now
    if before or after:
        invoice.version += 1
        invoice.updated_at = now
        after["version"] = invoice.version
    await save_rows(rows)
    if before or after:
        change = Change("recalculateInvoice", SUBJECT, invoice.id, before, after)
        await activity.record(invoice.business_id, change, at=now)
    return invoice
