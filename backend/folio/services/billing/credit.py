"""Money that goes back: a draft with a negative total turned into a credit note, and late usage credited."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from folio.domain.errors import InvalidInput, LateUsageNotNegative
from folio.domain.lifecycle import DocumentAction, DocumentType, require_action
from folio.domain.money import minor_text
from folio.models.businesses import Business
from folio.models.invoices import Invoice
from folio.models.schedules import BillingClaim
from folio.models.usage import LateUsage
from folio.services import activity
from folio.services.activity import Change
from folio.services.billing.adjustment import draft_of_late_usage, lock_late_usage, mark_billed
from folio.services.billing.repricing import said_to_keep
from folio.services.invoices.credited import load_credited
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.editing.edit import lock_draft
from folio.services.invoices.facts import document_facts
from folio.services.invoices.locks import lock_documents
from folio.services.invoices.rows import InvoiceRows, load_rows, save_rows
from folio.services.invoices.turning import SAID, turn_rows
from folio.services.transactions import retried_atomic


@retried_atomic
async def turn_into_credit_note(invoice_id: UUID, *, now: datetime, expected_version: int | None = None) -> InvoiceRows:
    """Make a draft that owes the customer money a credit note; what it billed stays billed."""
    invoice = await lock_draft(invoice_id, expected_version=expected_version)
    business = await Business.get(id=invoice.business_id)
    require_action(DocumentAction.TURN_INTO_CREDIT_NOTE, document_facts(invoice, business))
    rows = await load_rows(invoice)
    before = minor_text(invoice.total_minor, invoice.currency)
    claims = await BillingClaim.filter(invoice_id=invoice.id).order_by("schedule_id", "billing_date")
    said = said_to_keep(rows, claims)
    turn_rows(rows)
    invoice.engine_terms = {SAID: said} if said else {}
    invoice.version += 1
    invoice.updated_at = now
    await save_rows(rows)
    after = {"documentType": "CREDIT_NOTE", "total": minor_text(invoice.total_minor, invoice.currency)}
    change = Change(
        "turnIntoCreditNote",
        SUBJECT,
        invoice.id,
        {"documentType": "INVOICE", "total": before},
        after | {"version": invoice.version},
    )
    await activity.record(invoice.business_id, change, at=now)
    return rows


@retried_atomic
async def credit_late_usage(late_usage_ids: Sequence[UUID], *, now: datetime) -> Invoice:
    """A draft credit note of the invoice that the late usage takes from; never of more than that one charged."""
    invoice = await _lock_credited(late_usage_ids)
    late = await lock_late_usage(late_usage_ids)
    effect = sum(row.effect_minor for row in late)
    if effect >= 0:
        amount = f"{minor_text(effect, late[0].currency)} {late[0].currency}"
        raise LateUsageNotNegative(
            f"This late usage adds {amount} to what is owed, so there is nothing to give back: bill it on the next "
            "invoice, or by an adjustment invoice.",
            field="lateUsageIds",
        )
    rows = await draft_of_late_usage(late, now)
    if invoice is not None:
        rows.invoice.credits_id = invoice.id
        rows.credited = await load_credited(invoice.id, but=rows.invoice.id)
    turn_rows(rows)
    await save_rows(rows)
    await mark_billed(late, rows.invoice.id, now)
    after = {"lateUsageIds": [str(row.id) for row in late], "totalMinor": rows.invoice.total_minor}
    await activity.record(
        rows.invoice.business_id, Change("creditLateUsage", SUBJECT, rows.invoice.id, after=after), at=now
    )
    return rows.invoice


async def _lock_credited(late_usage_ids: Sequence[UUID]) -> Invoice | None:
    """The one invoice that billed the dates of the late usage, locked; None where no invoice did."""
    late = await LateUsage.filter(id__in=list(late_usage_ids)).values_list("schedule_id", "billing_date")
    claims = await BillingClaim.filter(
        schedule_id__in={schedule_id for schedule_id, _ in late},
        billing_date__in={day for _, day in late},
        released_at__isnull=True,
    )
    invoice_ids = {claim.invoice_id for claim in claims if (claim.schedule_id, claim.billing_date) in late}
    if len(invoice_ids) > 1:
        raise InvalidInput(
            "A credit note is of one invoice, and this late usage is of several: credit that of each by itself.",
            field="lateUsageIds",
        )
    locked = await lock_documents(filter(None, invoice_ids))
    invoice = next(iter(locked.values()), None)
    if invoice is None or invoice.document_type is DocumentType.CREDIT_NOTE:
        return None
    business = await Business.get(id=invoice.business_id)
    require_action(DocumentAction.CREATE_CREDIT_NOTE, document_facts(invoice, business))
    return invoice
