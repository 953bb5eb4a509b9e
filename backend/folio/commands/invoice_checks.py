"""What `folio invoices check` says: the findings of drafts, in lines of text."""

from collections.abc import Sequence
from datetime import datetime

from rich.console import Console

from folio.domain.errors import InvoiceNotDraft
from folio.domain.lifecycle import DocumentStatus
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.services.invoices.checks.find import find_checks
from folio.services.invoices.facts import name_of

PORTION = 500


async def say_checks(drafts: Sequence[Invoice], now: datetime) -> bool:
    """Print what is found on each draft; whether none of it is an error."""
    console = Console()
    names = {row.id: row.name for row in await Customer.filter(id__in={row.customer_id for row in drafts})}
    refused = 0
    for start in range(0, len(drafts), PORTION):
        part = drafts[start : start + PORTION]
        for draft, findings in zip(part, await find_checks([row.id for row in part], now=now), strict=True):
            refused += any(finding.is_error for finding in findings)
            said = [f"  {finding.severity.lower()}: {finding.message} ({finding.code})" for finding in findings]
            lines = said or ["  Nothing missing, nothing unusual."]
            console.print(f"{draft.id} {names[draft.customer_id]}", *lines, sep="\n", markup=False, soft_wrap=True)
    console.print(f"{len(drafts)} checked, {refused} would be refused.")
    return refused == 0


async def drafts_of(issuer: Business) -> list[Invoice]:
    """The drafts of a business, the oldest first."""
    return await Invoice.filter(business_id=issuer.id, status=DocumentStatus.DRAFT).order_by("created_at", "id")


def require_draft(invoice: Invoice) -> Invoice:
    """The invoice, if there is still something to check before finalizing."""
    if invoice.status is not DocumentStatus.DRAFT:
        raise InvoiceNotDraft(f"{name_of(invoice)} is {invoice.status}; only drafts are checked.")
    return invoice
