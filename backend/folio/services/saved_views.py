"""Views that a person keeps of a screen: filters and sorting, as the screen's address says them."""

from datetime import datetime
from typing import Any, TypedDict
from uuid import UUID

from folio.domain.errors import InvalidInput, NameTaken, NotFound
from folio.models.businesses import Business
from folio.models.saved_views import SavedView
from folio.services.rows import apply, find, storable
from folio.services.transactions import retried_atomic

MOST_VIEWS = 100


class SavedViewFields(TypedDict, total=False):
    """What a person says of a view; a missing key leaves the value as it is."""

    name: str
    query: str


async def list_views(person_id: UUID, business_id: UUID, screen: str) -> list[SavedView]:
    """The person's views of a screen, by name."""
    views = SavedView.filter(person_id=person_id, business_id=business_id, screen=screen)
    return await views.order_by("name", "id")


@retried_atomic
async def create_view(
    person_id: UUID, business_id: UUID, screen: str, fields: SavedViewFields, *, now: datetime
) -> SavedView:
    """Keep a view under a name that is new on its screen."""
    business = await find(Business, business_id, field="businessId")
    values = storable(SavedView, {"screen": screen, **fields})
    view = SavedView(person_id=person_id, business_id=business.id, created_at=now, **values)
    others = SavedView.filter(person_id=person_id, business_id=business.id, screen=view.screen)
    if await others.count() >= MOST_VIEWS:
        raise InvalidInput(f"A screen has {MOST_VIEWS} saved views at most; delete one first.", field="name")
    await _require_free_name(view)
    await view.save()
    return view


@retried_atomic
async def update_view(person_id: UUID, view_id: UUID, fields: SavedViewFields) -> SavedView:
    """Rename a view, or let it show something else."""
    view = await _own(person_id, view_id)
    if apply(view, storable(SavedView, fields)):
        await _require_free_name(view)
        await view.save()
    return view


@retried_atomic
async def delete_view(person_id: UUID, view_id: UUID) -> SavedView:
    """Forget a view."""
    view = await _own(person_id, view_id)
    await view.delete()
    return view


async def _own(person_id: UUID, view_id: UUID) -> SavedView:
    view = await SavedView.get_or_none(id=view_id, person_id=person_id)
    if view is None:
        raise NotFound(f"There is no saved view {view_id} of yours.", field="id")
    return view


async def _require_free_name(view: SavedView) -> None:
    place: dict[str, Any] = {"person_id": view.person_id, "business_id": view.business_id, "screen": view.screen}
    if await SavedView.filter(**place, name=view.name).exclude(id=view.id).exists():
        raise NameTaken(f"There is a view {view.name!r} already; choose another name.", field="name")
