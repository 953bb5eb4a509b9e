"""Whoever asks: the own person, password and sessions."""

from datetime import datetime
from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.errors import Payload, mutation
from folio.graphql.people import Person, PersonPayload
from folio.models import people as models
from folio.services import people, sessions
from folio.services.access import require_person


@strawberry.type(description="One sign-in of one browser.")
class Session:
    id: UUID
    user_agent: str | None = strawberry.field(description="What the browser calls itself.")
    created_at: datetime
    last_seen_at: datetime = strawberry.field(description="Exact to five minutes.")
    expires_at: datetime = strawberry.field(description="Moves on while the session is used.")
    revoked_at: datetime | None

    @strawberry.field(description="Whether the question came in this session.")
    @staticmethod
    def is_current(session: strawberry.Parent[models.Session], info: Info) -> bool:
        return session.id == info.context.actor.session_id


@strawberry.input
class ChangePasswordInput:
    current_password: str
    new_password: str = strawberry.field(description="At least 10 characters.")


@strawberry.type
class SessionPayload(Payload):
    session: Session | None


@strawberry.type
class Query:
    @strawberry.field(graphql_type=Person | None, description="Who asks; null for an API key.")
    async def me(self, info: Info) -> models.Person | None:
        return await info.context.loaders.row(models.Person, info.context.actor.person_id)

    @strawberry.field(
        graphql_type=list[Session],
        description="A person's open sessions, the latest used first: one's own, or anyone's for administrators.",
    )
    async def sessions(self, info: Info, person_id: UUID) -> list[models.Session]:
        return await sessions.list_sessions(person_id, actor=info.context.actor, now=info.context.now)


@strawberry.type
class Mutation:
    @mutation(SessionPayload, description="End a session at once: one's own, or anyone's for administrators.")
    async def revoke_session(self, info: Info, id: UUID) -> models.Session:
        return await sessions.revoke_session(id, actor=info.context.actor, now=info.context.now)

    @mutation(PersonPayload, description="Change the own password; the other sessions end.")
    async def change_password(self, info: Info, input: ChangePasswordInput) -> models.Person:
        return await people.change_password(
            require_person(info.context.actor),
            current=input.current_password,
            new=input.new_password,
            session_id=info.context.actor.session_id,
            now=info.context.now,
        )
