"""What became of a document's emails."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from folio.domain.lifecycle import DocumentAction
from folio.graphql.context import Info
from folio.models import businesses, emails, invoices
from folio.services.emails.queries import documents_under_way
from folio.services.emails.settings import can_send

if TYPE_CHECKING:
    from folio.graphql.emails.types import Email

SENDING = frozenset({DocumentAction.SEND, DocumentAction.MARK_AS_SENT})
BY_EMAIL = frozenset({DocumentAction.SEND, DocumentAction.SEND_REMINDER, DocumentAction.FINALIZE_AND_SEND})


@strawberry.type
class SendingFields:
    """What an invoice says of its emails."""

    sent_at: datetime | None = strawberry.field(
        description="When a mail server first took it, or it was marked as sent."
    )

    @strawberry.field(
        graphql_type=list[Annotated["Email", strawberry.lazy("folio.graphql.emails.types")]],
        description="Every message about it, newest first.",
    )
    @staticmethod
    async def messages(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> list[emails.Email]:
        return await info.context.loaders.rows(emails.Email, "invoice_id", invoice.id, order_by=("-created_at", "-id"))


async def without_unsendable(
    info: Info, invoice: invoices.Invoice, actions: Iterable[DocumentAction]
) -> list[DocumentAction]:
    """The actions without sending where no mail server is set, or while the document is being sent already."""
    open_now = set(actions)
    business = await info.context.loaders.row(businesses.Business, invoice.business_id)
    assert business is not None
    if not can_send(info.context.state.settings, business):
        open_now -= BY_EMAIL
    if open_now & SENDING and await info.context.loaders.batch("under_way", documents_under_way, invoice.id):
        open_now -= SENDING
    return [action for action in DocumentAction if action in open_now]
