"""Many documents sent at once: one answer each, written together."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from folio.domain.errors import FolioError, NotFound
from folio.domain.lifecycle import DocumentAction, require_action
from folio.models.emails import EmailKind
from folio.models.invoices import Invoice
from folio.services import activity
from folio.services.emails.compose import Desk, desks_of, kind_for
from folio.services.emails.material import Material, gather
from folio.services.emails.outbox import (
    AS_USUAL,
    Outgoing,
    Wish,
    is_under_way,
    outgoing_for,
    queued,
    under_way,
    write_rows,
)
from folio.services.emails.send import finalize_and_send, mark_as_sent
from folio.services.emails.settings import require_mail_server, sender_of
from folio.services.invoices.bulk import BulkOutcome, each, in_issue_order
from folio.services.invoices.facts import document_facts
from folio.services.transactions import retried_atomic
from folio.settings import Settings

# So many messages are written in one transaction: others wait no longer than that takes.
TOGETHER = 250


async def send_invoices(
    invoice_ids: Sequence[UUID],
    wish: Wish = AS_USUAL,
    *,
    installation: Settings,
    now: datetime,
    is_dry_run: bool = False,
) -> list[BulkOutcome]:
    """Queue an email with each document that can be sent, the others are refused with their reasons."""
    ids = await in_issue_order(invoice_ids, now)
    outcomes: list[BulkOutcome] = []
    for start in range(0, len(ids), TOGETHER):
        part = ids[start : start + TOGETHER]
        outcomes += await _send_together(part, wish, installation, now=now, is_dry_run=is_dry_run)
    return outcomes


async def finalize_and_send_invoices(
    invoice_ids: Sequence[UUID],
    wish: Wish = AS_USUAL,
    *,
    installation: Settings,
    now: datetime,
    is_dry_run: bool = False,
) -> list[BulkOutcome]:
    """Finalize in the order of issue dates, and queue an email with each: both, or neither."""

    async def finalize(invoice_id: UUID) -> Invoice:
        return (await finalize_and_send(invoice_id, wish, installation=installation, now=now)).invoice

    return await each(await in_issue_order(invoice_ids, now), finalize, is_dry_run=is_dry_run)


async def mark_all_as_sent(
    invoice_ids: Sequence[UUID], *, now: datetime, is_dry_run: bool = False
) -> list[BulkOutcome]:
    """The documents reached their customers some other way."""

    async def mark(invoice_id: UUID) -> Invoice:
        return await mark_as_sent(invoice_id, now=now)

    return await each(await in_issue_order(invoice_ids, now), mark, is_dry_run=is_dry_run)


@retried_atomic
async def _send_together(
    invoice_ids: Sequence[UUID], wish: Wish, installation: Settings, *, now: datetime, is_dry_run: bool
) -> list[BulkOutcome]:
    locked = Invoice.filter(id__in=invoice_ids).order_by("id").select_for_update(no_key=True)
    invoices = {row.id: row for row in await locked}
    desks = await desks_of({row.business_id for row in invoices.values()})
    check = _Checks(desks, await _all_under_way(invoice_ids), wish, installation)
    messages: dict[UUID, list[Outgoing]] = defaultdict(list)
    refusals: dict[UUID, FolioError] = {}
    for material in await gather(list(invoices.values())):
        try:
            messages[material.invoice.business_id].append(check.outgoing(material))
        except FolioError as refusal:
            refusals[material.invoice.id] = refusal
    if not is_dry_run:
        for business_id in sorted(messages):
            await _write(desks[business_id], messages[business_id], installation, now)
    return [_outcome(invoice_id, invoices, refusals) for invoice_id in invoice_ids]


async def _write(desk: Desk, messages: Sequence[Outgoing], installation: Settings, now: datetime) -> None:
    emails = await write_rows(desk, messages, installation=installation, now=now)
    await activity.record_all(desk.business.id, [queued(email) for email in emails], at=now)


class _Checks:
    """What stands against sending one of many documents."""

    def __init__(
        self, desks: dict[UUID, Desk], leaving: set[tuple[UUID, EmailKind]], wish: Wish, installation: Settings
    ) -> None:
        self.desks, self.leaving, self.wish, self.installation = desks, leaving, wish, installation

    def outgoing(self, material: Material) -> Outgoing:
        invoice, desk = material.invoice, self.desks[material.invoice.business_id]
        require_action(DocumentAction.SEND, document_facts(invoice, desk.business))
        require_mail_server(self.installation, desk.business)
        sender_of(desk.business, desk.settings)
        if (invoice.id, kind_for(invoice)) in self.leaving:
            raise is_under_way(invoice)
        return outgoing_for(desk, material, kind_for(invoice), self.wish, installation=self.installation)


async def _all_under_way(invoice_ids: Sequence[UUID]) -> set[tuple[UUID, EmailKind]]:
    kinds = (EmailKind.INVOICE, EmailKind.CREDIT_NOTE)
    return {(invoice_id, kind) for kind in kinds for invoice_id in await under_way(invoice_ids, kind)}


def _outcome(invoice_id: UUID, invoices: dict[UUID, Invoice], refusals: dict[UUID, FolioError]) -> BulkOutcome:
    if invoice_id not in invoices:
        return BulkOutcome(invoice_id, None, NotFound(f"There is no invoice {invoice_id}."))
    return BulkOutcome(invoice_id, invoices[invoice_id], refusals.get(invoice_id))
