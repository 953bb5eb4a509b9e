"""What an operator does about a message."""

from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.emails.types import Email
from folio.graphql.errors import Payload, mutation
from folio.models import emails as models
from folio.services.emails import fate


@strawberry.type
class EmailPayload(Payload):
    email: Email | None


@strawberry.type
class Mutation:
    @mutation(EmailPayload, description="Stop a message that has not left; its document stays as it is.")
    async def cancel_email(self, info: Info, id: UUID) -> models.Email:
        return await fate.cancel_email(id, now=info.context.now)

    @mutation(
        EmailPayload,
        description="Send a message as it was written, now: one that failed, was stopped, came back, or waits.",
    )
    async def retry_email(self, info: Info, id: UUID) -> models.Email:
        return await fate.retry_email(id, installation=info.context.state.settings, now=info.context.now)

    @mutation(EmailPayload, description="Note that a sent message came back; its document stays SENT.")
    async def mark_email_bounced(self, info: Info, id: UUID, reason: str) -> models.Email:
        return await fate.mark_email_bounced(id, reason, now=info.context.now)
