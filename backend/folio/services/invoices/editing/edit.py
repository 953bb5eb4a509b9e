"""Editing a draft: load and lock, refuse what is stale, apply, settle, write, record."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from folio.domain.errors import FolioError, InvoiceNotDraft, NotFound, StaleVersion
from folio.domain.lifecycle import DocumentStatus
from folio.models.invoices import Invoice
from folio.services import activity
from folio.services.activity import Change
from folio.services.invoices.editing.changes import SUBJECT, changes_of, changes_since
from folio.services.invoices.editing.draft import Draft
from folio.services.invoices.locks import lock_document
from folio.services.invoices.rows import InvoiceRows, load_rows, save_rows
from folio.services.invoices.settlement import settle_rows
from folio.services.transactions import retried_atomic


class Operation(Protocol):
    """One edit: changes the draft's rows in memory, or refuses."""

    async def apply(self, draft: Draft) -> None: ...


@dataclass(frozen=True, slots=True)
class At:
    """An operation among several; a refusal names the input that it comes from, such as `operations.2`."""

    path: str
    operation: Operation

    async def apply(self, draft: Draft) -> None:
        try:
            await self.operation.apply(draft)
        except FolioError as refusal:
            refusal.field = f"{self.path}.{refusal.field}" if refusal.field else self.path
            raise


@retried_atomic
async def edit_invoice(
    invoice_id: UUID, operations: Sequence[Operation], *, expected_version: int, now: datetime
) -> InvoiceRows:
    """Make all these edits or none; what they leave as it was is not written, and then the version stays."""
    invoice = await lock_draft(invoice_id, expected_version=expected_version)
    draft = Draft(await load_rows(invoice), now)
    await apply_operations(draft, operations)
    before, after = changes_of(draft.rows)
    if not before and not after:
        return draft.rows
    invoice.version += 1
    invoice.updated_at = now
    after["version"] = invoice.version
    await save_rows(draft.rows)
    action = _action(operations)
    await activity.record(invoice.business_id, Change(action, SUBJECT, invoice.id, before, after), at=now)
    return draft.rows


async def preview_edits(invoice_id: UUID, operations: Sequence[Operation], *, now: datetime) -> InvoiceRows:
    """The draft as these edits would make it; nothing is written."""
    draft = Draft(await load_rows(await find_draft(invoice_id)), now)
    await apply_operations(draft, operations)
    return draft.rows


async def apply_operations(draft: Draft, operations: Sequence[Operation]) -> None:
    """Apply in order, then settle."""
    for operation in operations:
        await operation.apply(draft)
    settle_rows(draft.rows)


async def lock_draft(invoice_id: UUID, *, expected_version: int | None = None) -> Invoice:
    """The draft, locked until the transaction ends; refuses one that is none, or not as the caller saw it."""
    draft = _require_draft(await lock_document(invoice_id), invoice_id)
    if expected_version is not None and draft.version != expected_version:
        changed = await changes_since(draft, expected_version)
        raise StaleVersion(
            f"This invoice is at version {draft.version}, not {expected_version}: {changed}. "
            "Load it again and repeat your edit.",
            field="expectedVersion",
        )
    return draft


async def find_draft(invoice_id: UUID) -> Invoice:
    """The draft, as it is now, to look at."""
    return _require_draft(await Invoice.get_or_none(id=invoice_id), invoice_id)


def _require_draft(invoice: Invoice | None, invoice_id: UUID) -> Invoice:
    if invoice is None:
        raise NotFound(f"There is no invoice {invoice_id}.", field="id")
    if invoice.status is not DocumentStatus.DRAFT:
        raise InvoiceNotDraft(
            f"Invoice {invoice.number} is {invoice.status.lower()}; only drafts can be edited. "
            "Void it and open a corrected draft.",
            field="id",
        )
    return invoice


def _action(operations: Sequence[Operation]) -> str:
    """The edit's name in the log: the operation's own, or `editInvoice` for several."""
    if len(operations) != 1:
        return "editInvoice"
    [operation] = operations
    name = type(operation.operation if isinstance(operation, At) else operation).__name__
    return name[0].lower() + name[1:]
