"""Finding messages in the outbox."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from folio.models.emails import Email, EmailKind, EmailState
from folio.services.invoices.queries import LONGEST_SEARCH


@dataclass(frozen=True, slots=True)
class EmailFilter:
    """What a message must be like; what is left out is not asked."""

    state_in: tuple[EmailState, ...] | None = None
    kind_in: tuple[EmailKind, ...] | None = None
    customer_id: UUID | None = None
    invoice_id: UUID | None = None
    search: str | None = None


def find_emails(business_id: UUID, wanted: EmailFilter) -> QuerySet[Email]:
    """The business's messages that fit; `search` looks at subject, customer and document number."""
    found = Email.filter(business_id=business_id)
    exact: dict[str, Any] = {
        "state__in": wanted.state_in,
        "kind__in": wanted.kind_in,
        "customer_id": wanted.customer_id,
        "invoice_id": wanted.invoice_id,
    }
    found = found.filter(**{name: value for name, value in exact.items() if value is not None})
    if wanted.search and wanted.search.strip():
        text = wanted.search.strip()[:LONGEST_SEARCH]
        columns = ("subject", "customer__name", "invoice__number")
        found = found.filter(Q(*(Q(**{f"{column}__icontains": text}) for column in columns), join_type=Q.OR))
    return found


async def count_by_state(business_id: UUID) -> dict[EmailState, int]:
    """How many messages are in each state; one grouped query."""
    groups = (
        await Email.filter(business_id=business_id).annotate(rows=Count("id")).group_by("state").values("state", "rows")
    )
    return dict.fromkeys(EmailState, 0) | {EmailState(group["state"]): int(group["rows"]) for group in groups}


async def documents_under_way(invoice_ids: list[UUID]) -> list[bool]:
    """For each document, whether a message that sends it waits or is leaving."""
    waiting = Email.filter(
        invoice_id__in=invoice_ids,
        kind__in=(EmailKind.INVOICE, EmailKind.CREDIT_NOTE),
        state__in=(EmailState.WAITING, EmailState.SENDING),
    )
    found = {row.invoice_id for row in await waiting.only("id", "invoice_id")}
    return [invoice_id in found for invoice_id in invoice_ids]
