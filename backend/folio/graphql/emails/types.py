"""A message as the API shows it."""

import base64
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import strawberry

from folio.documents.email import for_browser
from folio.graphql.context import Info
from folio.graphql.customers import Customer
from folio.graphql.invoices.files import InvoiceFile
from folio.models import businesses, customers, invoices
from folio.models import emails as models
from folio.services.emails.fate import may_be_retried

if TYPE_CHECKING:
    from folio.graphql.invoices.types import Invoice

EmailKind = strawberry.enum(models.EmailKind, description="What a message is for.")
EmailState = strawberry.enum(
    models.EmailState,
    description="WAITING can still be stopped; SENDING is with the mail server; FAILED waits for a person; BOUNCED is "
    "entered by hand.",
)


@strawberry.enum(description="What an operator can do about a message.")
class EmailAction(Enum):
    CANCEL = "CANCEL"
    RETRY = "RETRY"
    MARK_BOUNCED = "MARK_BOUNCED"


@strawberry.type(description="One message: written when it is asked for, sent by a job, kept for ever.")
class Email:
    id: UUID
    kind: models.EmailKind
    state: models.EmailState
    message_id: str = strawberry.field(description="The same on every attempt, so that copies are recognised as one.")
    sender: str
    reply_to: str | None
    recipients: list[str]
    copies: list[str] = strawberry.field(description="Who got a blind copy.")
    subject: str
    text: str
    attempts: int
    send_after: datetime = strawberry.field(description="Until then it can be stopped.")
    begun_at: datetime | None = strawberry.field(description="When the attempt under way began.")
    sent_at: datetime | None = strawberry.field(description="When the mail server took it.")
    server_answer: str | None
    error: str | None = strawberry.field(
        description="Why the last attempt failed, or which of the recipients were refused."
    )
    bounced_at: datetime | None
    bounce_reason: str | None
    requested_by: str
    created_at: datetime

    @strawberry.field(description="As it looks, for a sandboxed frame: the logo is inside.")
    @staticmethod
    async def html(email: strawberry.Parent[models.Email], info: Info) -> str:
        business = await info.context.loaders.row(businesses.Business, email.business_id)
        logo = business.logo if business else None
        return for_browser(email.html, base64.b64decode(logo) if logo else None)

    @strawberry.field(description="Seconds until it leaves, by the server's clock; 0 when it is due.")
    @staticmethod
    def seconds_left(email: strawberry.Parent[models.Email], info: Info) -> int:
        if email.state is not models.EmailState.WAITING:
            return 0
        return max(0, round((email.send_after - info.context.now).total_seconds()))

    @strawberry.field(graphql_type=Annotated["Invoice", strawberry.lazy("folio.graphql.invoices.types")] | None)
    @staticmethod
    async def invoice(email: strawberry.Parent[models.Email], info: Info) -> invoices.Invoice | None:
        return await info.context.loaders.row(invoices.Invoice, email.invoice_id)

    @strawberry.field(graphql_type=Customer | None)
    @staticmethod
    async def customer(email: strawberry.Parent[models.Email], info: Info) -> customers.Customer | None:
        return await info.context.loaders.row(customers.Customer, email.customer_id)

    @strawberry.field(graphql_type=InvoiceFile | None, description="The file that went with the last attempt.")
    @staticmethod
    async def file(email: strawberry.Parent[models.Email], info: Info) -> invoices.InvoiceFile | None:
        return await info.context.loaders.row(invoices.InvoiceFile, email.file_id)

    @strawberry.field(description="What can be done about it now; everything else would be refused.")
    @staticmethod
    async def available_actions(email: strawberry.Parent[models.Email], info: Info) -> list[EmailAction]:
        invoice = await info.context.loaders.row(invoices.Invoice, email.invoice_id)
        open_now = {
            EmailAction.CANCEL: email.state is models.EmailState.WAITING,
            EmailAction.RETRY: may_be_retried(email, invoice),
            EmailAction.MARK_BOUNCED: email.state is models.EmailState.SENT,
        }
        return [action for action, is_open in open_now.items() if is_open]


@strawberry.type(description="A message as it would arrive.")
class WrittenEmail:
    subject: str
    text: str
    html: str = strawberry.field(description="For a sandboxed frame.")
