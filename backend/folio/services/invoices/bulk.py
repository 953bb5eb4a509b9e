"""Finalizing, voiding, deleting many documents: one transaction each, one answer each, in order of issue dates."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias
from uuid import UUID

from tortoise.transactions import in_transaction

from folio.domain.errors import FolioError, InvalidInput
from folio.models.businesses import Business
from folio.models.database import CONNECTION
from folio.models.invoices import Invoice
from folio.services.calendar import today_of
from folio.services.invoices.delete import delete_invoice
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.void import void_invoice

LARGEST_BULK = 1000

Action: TypeAlias = Callable[[UUID], Awaitable[Invoice]]


@dataclass(frozen=True, slots=True)
class BulkOutcome:
    """What became of one document: done, or refused with the reason. A dry run says what would become of it.

    `invoice` is the document as it is afterwards, None when there is none by this id; after a dry run it is the
    document as it would be.
    """

    invoice_id: UUID
    invoice: Invoice | None
    refusal: FolioError | None = None

    @property
    def is_done(self) -> bool:
        return self.refusal is None


class _DryRunOver(Exception):
    """Takes back everything that a dry run did."""


async def finalize_invoices(
    invoice_ids: Sequence[UUID], *, now: datetime, is_dry_run: bool = False
) -> list[BulkOutcome]:
    """Finalize in the order of issue dates, so that numbers are chronological."""

    async def finalize(invoice_id: UUID) -> Invoice:
        return await finalize_invoice(invoice_id, now=now)

    return await each(await in_issue_order(invoice_ids, now), finalize, is_dry_run=is_dry_run)


async def void_invoices(
    invoice_ids: Sequence[UUID], *, reason: str, now: datetime, is_dry_run: bool = False
) -> list[BulkOutcome]:
    """Void in the order of issue dates; drafts among them get their numbers in it."""

    async def void(invoice_id: UUID) -> Invoice:
        return await void_invoice(invoice_id, reason=reason, now=now)

    return await each(await in_issue_order(invoice_ids, now), void, is_dry_run=is_dry_run)


async def delete_invoices(invoice_ids: Sequence[UUID], *, now: datetime, is_dry_run: bool = False) -> list[BulkOutcome]:
    """Delete drafts; the documents that are answered are gone."""

    async def delete(invoice_id: UUID) -> Invoice:
        return await delete_invoice(invoice_id, now=now)

    return await each(await in_issue_order(invoice_ids, now), delete, is_dry_run=is_dry_run)


async def in_issue_order(invoice_ids: Sequence[UUID], now: datetime) -> list[UUID]:
    """By issue date, a draft's being today unless set; then by age. Unknown ids come last."""
    asked = list(dict.fromkeys(invoice_ids))
    if len(asked) > LARGEST_BULK:
        raise InvalidInput(f"{len(asked)} documents at once are too many; send at most {LARGEST_BULK}.")
    rows = await Invoice.filter(id__in=asked)
    businesses = await Business.in_bulk({row.business_id for row in rows}, "id")

    def place(row: Invoice) -> tuple[date, datetime, UUID]:
        return row.issue_on or today_of(businesses[row.business_id], now), row.created_at, row.id

    known = [row.id for row in sorted(rows, key=place)]
    return [*known, *(invoice_id for invoice_id in asked if invoice_id not in set(known))]


async def each(invoice_ids: Sequence[UUID], action: Action, *, is_dry_run: bool) -> list[BulkOutcome]:
    """The action on each document, in a transaction of its own; a dry run takes all of it back."""
    if is_dry_run:
        return await _tried(invoice_ids, action)
    return [await _outcome(invoice_id, action) for invoice_id in invoice_ids]


async def _tried(invoice_ids: Sequence[UUID], action: Action) -> list[BulkOutcome]:
    """Really do it all, one after the other in one transaction, and take it back: what is said is what would be."""
    outcomes: list[BulkOutcome] = []
    try:
        async with in_transaction(CONNECTION):
            for invoice_id in invoice_ids:
                outcomes.append(await _outcome(invoice_id, action))  # noqa: PERF401 - kept when it ends early
            raise _DryRunOver
    except _DryRunOver:
        return outcomes


async def _outcome(invoice_id: UUID, action: Action) -> BulkOutcome:
    try:
        return BulkOutcome(invoice_id, await action(invoice_id))
    except FolioError as refusal:
        return BulkOutcome(invoice_id, await Invoice.get_or_none(id=invoice_id), refusal)
