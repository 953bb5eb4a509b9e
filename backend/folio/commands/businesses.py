"""Which business a command is about."""

from uuid import UUID

from folio.domain.errors import InvalidInput, NotFound
from folio.models.businesses import Business

_MOST_NAMED = 20


async def find_business(name_or_id: str | None) -> Business:
    """The business of that name or id; without one, the only business there is."""
    found = await (_only_one() if name_or_id is None else _called(name_or_id))
    if len(found) == 1:
        return found[0]
    rows = await Business.filter(archived_at__isnull=True).order_by("name").limit(_MOST_NAMED)
    names = ", ".join(row.name for row in rows) or "none"
    if name_or_id is None:
        raise InvalidInput(f"Say which business, by name or id: --business. There are: {names}.", field="business")
    if found:
        raise InvalidInput(f"{len(found)} businesses are called {name_or_id!r}; give the id.", field="business")
    raise NotFound(f"There is no business {name_or_id!r}. There are: {names}.", field="business")


async def _only_one() -> list[Business]:
    return await Business.filter(archived_at__isnull=True).limit(2)


async def _called(name_or_id: str) -> list[Business]:
    try:
        return await Business.filter(id=UUID(name_or_id))
    except ValueError:
        return await Business.filter(name=name_or_id)
