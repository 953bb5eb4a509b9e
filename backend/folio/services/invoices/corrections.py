"""The corrected draft that follows a voided document."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from tortoise.models import Model

from folio.domain.errors import AlreadyCorrected
from folio.domain.lifecycle import DocumentAction, DocumentStatus, require_action
from folio.models.businesses import Business
from folio.models.fields import new_id
from folio.models.invoices import Invoice, InvoiceSource
from folio.models.schedules import BillingClaim
from folio.models.usage import LateUsage
from folio.services import activity
from folio.services.activity import Change
from folio.services.invoices.credited import load_credited
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.facts import document_facts
from folio.services.invoices.freezing import lock_invoice
from folio.services.invoices.rows import InvoiceRows, load_rows, save_rows
from folio.services.invoices.settlement import settle_rows
from folio.services.invoices.warnings import carried
from folio.services.transactions import retried_atomic

RowT = TypeVar("RowT", bound=Model)

# Lines of late usage claim no billing date: their keys begin with this word.
LATE_USAGE = "late"

# What belonged to the voided document's own life and starts afresh.
_NOT_CARRIED = frozenset(
    {
        "id", "number", "issue_on", "due_on", "seller", "buyer", "paid_minor", "credited_minor", "version",
        "revision", "finalized_at", "sent_at", "voided_at", "void_reason", "created_at", "updated_at", "status",
        "payment_status", "uncollectible_at", "source", "corrects_id",
    }
)  # fmt: skip


@retried_atomic
async def create_corrected_draft(invoice_id: UUID, *, now: datetime) -> Invoice:
    """A new draft with all groups, lines, edits and discounts of a voided document, linked to it.

    Engine keys are carried, so that it can be recalculated, and so are the claims: the billing dates stay claimed,
    now by the draft.
    """
    voided = await lock_invoice(invoice_id, None)
    business = await Business.get(id=voided.business_id)
    require_action(DocumentAction.OPEN_CORRECTED_DRAFT, document_facts(voided, business))
    await _refuse_second_correction(voided)
    source = await load_rows(voided)
    claims = await _claims_to_take_over(source)
    rows = _copied(source, now)
    if voided.credits_id is not None:
        # Others may have credited the same lines since the note was voided.
        rows.credited = await load_credited(voided.credits_id, but=rows.invoice.id)
        # Nor is anything left to give back once the invoice itself was voided.
        require_action(DocumentAction.CREATE_CREDIT_NOTE, document_facts(rows.credited.invoice, business))
        settle_rows(rows)
    await save_rows(rows)
    await BillingClaim.filter(id__in=[claim.id for claim in claims]).update(invoice_id=rows.invoice.id)
    await LateUsage.filter(billed_on_id=voided.id).update(billed_on_id=rows.invoice.id)
    change = Change("createCorrectedDraft", SUBJECT, rows.invoice.id, after={"corrects": voided.number})
    await activity.record(voided.business_id, change, at=now)
    return rows.invoice


async def _refuse_second_correction(voided: Invoice) -> None:
    follower = await Invoice.filter(corrects_id=voided.id).exclude(status=DocumentStatus.VOIDED).first()
    if follower is not None:
        name = follower.number or f"draft {follower.id}"
        raise AlreadyCorrected(f"Invoice {voided.number} is corrected by {name} already; edit or void that one.")


async def _claims_to_take_over(source: InvoiceRows) -> list[BillingClaim]:
    """The claims on the billing dates that the voided document charged.

    Refuses when a date was released, or another document bills it: the customer would be charged twice.
    """
    dates = _billing_dates(source)
    schedules, days = {schedule_id for schedule_id, _ in dates}, {day for _, day in dates}
    live = BillingClaim.filter(schedule_id__in=schedules, billing_date__in=days, released_at__isnull=True)
    held = {(claim.schedule_id, claim.billing_date): claim for claim in await live.prefetch_related("invoice")}
    for schedule_id, day in sorted(dates):
        claim = held.get((schedule_id, day))
        if claim is None or (claim.invoice is not None and claim.invoice.status is not DocumentStatus.VOIDED):
            raise AlreadyCorrected(
                f"The billing date {day} of invoice {source.invoice.number} was released to be billed again, "
                "or is billed by another document; edit that one."
            )
    return [held[key] for key in dates]


def _billing_dates(rows: InvoiceRows) -> set[tuple[UUID, date]]:
    """The schedules and billing dates that the engine's lines come from; engine keys begin with them."""
    beginnings = {tuple(line.key.split(":")[:2]) for line in rows.lines if line.key}
    return {(UUID(schedule), date.fromisoformat(day)) for schedule, day in beginnings if schedule != LATE_USAGE}


def _copied(source: InvoiceRows, now: datetime) -> InvoiceRows:
    voided = source.invoice
    invoice = _copy(voided, source=InvoiceSource.CORRECTION, corrects_id=voided.id, created_at=now, updated_at=now)
    invoice.warnings = carried(voided.warnings)
    invoice.has_warnings = bool(invoice.warnings)
    groups = {row.id: _copy(row, invoice_id=invoice.id) for row in source.groups}
    lines = [_copy(row, invoice_id=invoice.id, group_id=groups[row.group_id].id) for row in source.lines]
    discounts = [_copy(row, invoice_id=invoice.id) for row in source.discounts]
    for discount in discounts:
        discount.allocations = [_reallocated(part, groups) for part in discount.allocations]
    taxes = [_copy(row, invoice_id=invoice.id) for row in source.taxes]
    return InvoiceRows(invoice, list(groups.values()), lines, discounts, taxes)


def _copy(row: RowT, **changes: Any) -> RowT:
    """An unsaved row with the same values but those of its own life."""
    names = row._meta.fields_db_projection
    carried = {name: getattr(row, name) for name in names if name not in _NOT_CARRIED}
    return type(row)(**{**carried, "id": new_id(), **changes})


def _reallocated(part: Mapping[str, Any], groups: Mapping[UUID, Model]) -> dict[str, Any]:
    if "groupId" not in part:
        return dict(part)
    return {**part, "groupId": str(groups[UUID(part["groupId"])].pk)}
