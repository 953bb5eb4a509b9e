"""The people who sign in, as administrators see and make them."""

from datetime import datetime
from uuid import UUID

import strawberry

from folio.graphql.access import Role  # noqa: F401 - registered before an annotation names it
from folio.graphql.context import Info
from folio.graphql.errors import Payload, mutation
from folio.graphql.inputs import given
from folio.models import access
from folio.models import people as models
from folio.services import people


@strawberry.type(description="Somebody who signs in to the console.")
class Person:
    id: UUID
    name: str
    email: str
    role: access.Role
    disabled_at: datetime | None = strawberry.field(description="Since when they can no longer sign in.")
    created_at: datetime


@strawberry.input
class CreatePersonInput:
    name: str
    email: str
    role: access.Role
    password: str = strawberry.field(description="At least 10 characters; they can change it.")

    def new_person(self) -> people.NewPerson:
        return people.NewPerson(self.name, self.email, self.role, self.password)


@strawberry.input(description="Changes of a person; what is left out stays.")
class UpdatePersonInput:
    name: str | None = strawberry.UNSET
    email: str | None = strawberry.UNSET
    role: access.Role | None = strawberry.UNSET


@strawberry.input
class ResetPasswordInput:
    password: str


@strawberry.type
class PersonPayload(Payload):
    person: Person | None


@strawberry.type
class Query:
    @strawberry.field(graphql_type=list[Person], description="Everybody, the disabled included, by name.")
    async def people(self) -> list[models.Person]:
        return await people.list_people()


@strawberry.type
class Mutation:
    @mutation(PersonPayload, description="Let somebody new sign in.")
    async def create_person(self, info: Info, input: CreatePersonInput) -> models.Person:
        return await people.create_person(input.new_person(), now=info.context.now)

    @mutation(PersonPayload, description="Change a person's name, email or role.")
    async def update_person(self, info: Info, id: UUID, input: UpdatePersonInput) -> models.Person:
        return await people.update_person(id, given(input), now=info.context.now)

    @mutation(PersonPayload, description="Sign a person out everywhere and let them in no more.")
    async def disable_person(self, info: Info, id: UUID) -> models.Person:
        return await people.disable_person(id, now=info.context.now)

    @mutation(PersonPayload, description="Let a disabled person sign in again.")
    async def enable_person(self, info: Info, id: UUID) -> models.Person:
        return await people.enable_person(id, now=info.context.now)

    @mutation(PersonPayload, description="Give a person a new password; it signs them out everywhere.")
    async def reset_password(self, info: Info, id: UUID, input: ResetPasswordInput) -> models.Person:
        return await people.reset_password(id, input.password, now=info.context.now)
