"""When a customer was reminded of a document."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.models import emails, invoices
from folio.models import reminders as models

if TYPE_CHECKING:
    from folio.graphql.emails.types import Email
    from folio.graphql.invoices.types import Invoice


@strawberry.type(description="Remind so many days after the due date; below zero before it, zero on the day.")
class ReminderRule:
    id: UUID
    days: int
    is_active: bool
    active_since: date | None = strawberry.field(description="Of days before this one it reminds nobody.")
    subject: str | None = strawberry.field(
        description="Own words are in the business's language and go to documents in it; null: the template."
    )
    body: str | None
    created_at: datetime
    archived_at: datetime | None = strawberry.field(description="When it was removed.")


@strawberry.type(description="One reminder of one invoice.")
class Reminder:
    id: UUID
    due_on: date = strawberry.field(description="The due date that it reminded of.")
    created_at: datetime

    @strawberry.field(graphql_type=ReminderRule | None, description="Null for one that a person sent.")
    @staticmethod
    async def rule(reminder: strawberry.Parent[models.Reminder], info: Info) -> models.ReminderRule | None:
        return await info.context.loaders.row(models.ReminderRule, reminder.rule_id)

    @strawberry.field(graphql_type=Annotated["Email", strawberry.lazy("folio.graphql.emails.types")] | None)
    @staticmethod
    async def email(reminder: strawberry.Parent[models.Reminder], info: Info) -> emails.Email | None:
        return await info.context.loaders.row(emails.Email, reminder.email_id)

    @strawberry.field(graphql_type=Annotated["Invoice", strawberry.lazy("folio.graphql.invoices.types")])
    @staticmethod
    async def invoice(reminder: strawberry.Parent[models.Reminder], info: Info) -> invoices.Invoice | None:
        return await info.context.loaders.row(invoices.Invoice, reminder.invoice_id)


@strawberry.type
class ReminderFields:
    """What an invoice says of its reminders."""

    @strawberry.field(graphql_type=list[Reminder], description="Oldest first.")
    @staticmethod
    async def reminders(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> list[models.Reminder]:
        return await info.context.loaders.rows(models.Reminder, "invoice_id", invoice.id, order_by=("created_at", "id"))
