"""What the engine says now of a draft: every billing date and late usage on it, computed anew."""

from collections.abc import Iterable
from copy import copy
from datetime import date, datetime
from uuid import UUID

from folio.models.invoices import Invoice
from folio.models.schedules import BillingClaim
from folio.models.usage import LateUsage
from folio.services.billing.due import DueInvoice, due_invoice
from folio.services.billing.engine import EngineDraft, draft_invoices
from folio.services.billing.late_lines import add_late_lines
from folio.services.invoices.editing.draft import Draft
from folio.services.invoices.rows import InvoiceRows
from folio.services.invoices.true_ups import TRUE_UP
from folio.services.schedules.terms import load_terms

Source = tuple[UUID, date]
"""A schedule and a billing date that the draft bills."""


async def fresh_rows(standing: InvoiceRows, *, now: datetime) -> InvoiceRows:
    """The engine's groups, lines, discounts and minimums for the draft; true-ups are left to settling."""
    drafts = await _engine_drafts(standing, now)
    fresh = InvoiceRows(invoice=copy(standing.invoice))
    for draft in drafts:
        fresh.groups += draft.rows.groups
        fresh.lines += [line for line in draft.rows.lines if line.component != TRUE_UP]
        fresh.discounts += draft.rows.discounts
    add_late_lines(fresh, await LateUsage.filter(billed_on_id=fresh.invoice.id).order_by("billing_date", "id"))
    minimums = [term for draft in drafts for term in draft.rows.invoice.engine_terms["minimums"]]
    fresh.invoice.engine_terms = {**standing.invoice.engine_terms, "minimums": minimums}
    fresh.invoice.warnings = [warning for draft in drafts for warning in draft.rows.invoice.warnings]
    await Draft(fresh, now).refresh_taxes()
    return fresh


async def _engine_drafts(standing: InvoiceRows, now: datetime) -> list[EngineDraft]:
    sources = await _sources(standing)
    terms = {each.schedule.id: each for each in await load_terms([schedule_id for schedule_id, _ in sources])}
    dues = [
        _due_again(due_invoice(terms[schedule_id], billing_date), standing.invoice)
        for schedule_id, billing_date in sources
        if schedule_id in terms
    ]
    return await draft_invoices(dues, now=now)


def _due_again(due: DueInvoice, invoice: Invoice) -> DueInvoice:
    due.issue_on = invoice.issue_on
    return due


async def _sources(standing: InvoiceRows) -> list[Source]:
    """The billing dates that the draft claims, and those that its engine keys name."""
    claims = await BillingClaim.filter(invoice_id=standing.invoice.id, released_at__isnull=True)
    claimed = {(claim.schedule_id, claim.billing_date) for claim in claims}
    return sorted(claimed | set(_named(standing)))


def _named(standing: InvoiceRows) -> Iterable[Source]:
    keys = [group.key for group in standing.groups] + [line.key for line in standing.lines]
    keys += [discount.key for discount in standing.discounts]
    keys += [term["key"] for term in standing.invoice.engine_terms.get("minimums", ())]
    for key in filter(None, keys):
        schedule_id, billing_date, *_ = key.split(":")
        if schedule_id != "late":
            yield UUID(schedule_id), date.fromisoformat(billing_date)
