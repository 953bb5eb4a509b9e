"""The invoices that a schedule is going to make, before and after it is activated."""

from collections.abc import Sequence
from datetime import date, datetime

from folio.domain.errors import InvalidInput
from folio.models.schedules import BillingClaim
from folio.services.billing.due import DueInvoice, due_invoice
from folio.services.billing.engine import EngineDraft, draft_invoices
from folio.services.billing.late_usage import waiting_for_next_invoice
from folio.services.schedules.next_billing import next_unclaimed_date
from folio.services.schedules.terms import ScheduleTerms, write_coverage

MOST_INVOICES = 60


async def preview_invoices(
    terms: ScheduleTerms, *, now: datetime, count: int = 12, until: date | None = None
) -> list[EngineDraft]:
    """The next `count` invoices, or those up to and including `until`; metered usage is what is known so far.

    `terms` may be of an unsaved schedule. Nothing is written; the claims made along the way stay in memory.
    """
    if not 1 <= count <= MOST_INVOICES:
        raise InvalidInput(f"Ask for 1 to {MOST_INVOICES} coming invoices, not {count}.", field="count")
    dues: list[DueInvoice] = []
    claims = list(terms.claims)
    try:
        while len(dues) < count:
            billing_date = next_unclaimed_date(terms)
            if billing_date is None or (until is not None and billing_date > until):
                break
            due = due_invoice(terms, billing_date)
            dues.append(due)
            terms.claims.append(_assumed_claim(terms, billing_date, write_coverage(due.coverage), now))
    finally:
        terms.claims[:] = claims
    if dues:
        waiting = await waiting_for_next_invoice([terms.schedule.id])
        dues[0].late_usage = waiting[terms.schedule.id]
    return await draft_invoices(dues, now=now)


def _assumed_claim(
    terms: ScheduleTerms, billing_date: date, coverage: Sequence[dict[str, object]], now: datetime
) -> BillingClaim:
    return BillingClaim(
        schedule_id=terms.schedule.id, billing_date=billing_date, coverage=list(coverage), claimed_at=now
    )
