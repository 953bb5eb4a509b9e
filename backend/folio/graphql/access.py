"""API keys, as administrators see and make them."""

from datetime import date, datetime
from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.errors import Payload, mutation
from folio.models import access as models
from folio.services import access

Role = strawberry.enum(models.Role, description="What a key's holder may change; every key may read.")


@strawberry.type(description="A key to this API. The key itself is shown once, when it is made.")
class ApiKey:
    id: UUID
    name: str
    role: models.Role
    prefix: str = strawberry.field(description="The key's readable beginning.")
    expires_on: date | None = strawberry.field(description="The last day on which it is valid, in UTC.")
    revoked_at: datetime | None
    last_used_at: datetime | None = strawberry.field(description="Exact to five minutes.")
    created_at: datetime


@strawberry.input
class CreateApiKeyInput:
    name: str
    role: models.Role
    expires_on: date | None = None


@strawberry.type
class CreateApiKeyPayload(Payload):
    api_key: ApiKey | None
    key: str | None = strawberry.field(description="The key. It is not kept: this is the only time it is shown.")


@strawberry.type
class ApiKeyPayload(Payload):
    api_key: ApiKey | None


@strawberry.type
class Query:
    @strawberry.field(description="All API keys, oldest first.", graphql_type=list[ApiKey])
    async def api_keys(self, info: Info) -> list[models.ApiKey]:
        return await access.list_api_keys()


@strawberry.type
class Mutation:
    @mutation(CreateApiKeyPayload, description="Make an API key.")
    async def create_api_key(self, info: Info, input: CreateApiKeyInput) -> CreateApiKeyPayload:
        row, key = await access.create_api_key(
            input.name, input.role, expires_on=input.expires_on, now=info.context.now
        )
        return CreateApiKeyPayload(api_key=row, key=key)  # type: ignore[arg-type]  # a row is its GraphQL type

    @mutation(ApiKeyPayload, description="End an API key at once.")
    async def revoke_api_key(self, info: Info, id: UUID) -> models.ApiKey:
        return await access.revoke_api_key(id, now=info.context.now)
