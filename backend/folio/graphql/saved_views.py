"""Views of a screen that a person keeps."""

from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.errors import Payload, mutation
from folio.graphql.inputs import given, without
from folio.models import saved_views as models
from folio.services import saved_views
from folio.services.access import require_person


@strawberry.type(description="A person's own view of a screen: its filters and sorting under a name.")
class SavedView:
    id: UUID
    screen: str
    name: str
    query: str = strawberry.field(description="Of the screen's address, without `?`.")


@strawberry.input
class CreateSavedViewInput:
    business_id: UUID
    screen: str = strawberry.field(description="Such as `invoices`.")
    name: str
    query: str


@strawberry.input(description="Changes of a view; what is left out stays.")
class UpdateSavedViewInput:
    name: str | None = strawberry.UNSET
    query: str | None = strawberry.UNSET


@strawberry.type
class SavedViewPayload(Payload):
    saved_view: SavedView | None


@strawberry.type
class Query:
    @strawberry.field(graphql_type=list[SavedView], description="One's own views of a screen; none for an API key.")
    async def saved_views(self, info: Info, business_id: UUID, screen: str) -> list[models.SavedView]:
        person_id = info.context.actor.person_id
        return [] if person_id is None else await saved_views.list_views(person_id, business_id, screen)


@strawberry.type
class Mutation:
    @mutation(SavedViewPayload, description="Keep a view of a screen.")
    async def create_saved_view(self, info: Info, input: CreateSavedViewInput) -> models.SavedView:
        fields = without(given(input), "business_id", "screen")
        person_id = require_person(info.context.actor)
        return await saved_views.create_view(person_id, input.business_id, input.screen, fields, now=info.context.now)

    @mutation(SavedViewPayload, description="Rename a view, or let it show something else.")
    async def update_saved_view(self, info: Info, id: UUID, input: UpdateSavedViewInput) -> models.SavedView:
        return await saved_views.update_view(require_person(info.context.actor), id, given(input))

    @mutation(SavedViewPayload, description="Forget a view.")
    async def delete_saved_view(self, info: Info, id: UUID) -> models.SavedView:
        return await saved_views.delete_view(require_person(info.context.actor), id)
