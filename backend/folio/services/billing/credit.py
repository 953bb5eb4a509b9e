"""Money that goes back: a draft with a negative total turned into a credit note, and late usage credited."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from folio.domain.errors import LateUsageNotNegative
from folio.domain.lifecycle import DocumentAction, require_action
from folio.domain.money import minor_text
from folio.models.businesses import Business
from folio.models.invoices import Invoice
from folio.models.schedules import BillingClaim
from folio.services import activity
from folio.services.activity import Change
from folio.services.billing.adjustment import draft_of_late_usage, lock_late_usage, mark_billed
from folio.services.billing.repricing import said_to_keep
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.editing.edit import lock_draft
from folio.services.invoices.facts import document_facts
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
    """A draft credit note for late usage of one customer and currency that takes from what was billed."""
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
    turn_rows(rows)
    await save_rows(rows)
    await mark_billed(late, rows.invoice.id, now)
    after = {"lateUsageIds": [str(row.id) for row in late], "totalMinor": rows.invoice.total_minor}
    await activity.record(
        rows.invoice.business_id, Change("creditLateUsage", SUBJECT, rows.invoice.id, after=after), at=now
    )
    return rows.invoice
