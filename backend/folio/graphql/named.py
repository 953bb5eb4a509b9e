"""Lists of things that have a name: searched by it, sorted by it."""

from enum import Enum
from typing import TypeVar
from uuid import UUID

import strawberry
from tortoise.models import Model
from tortoise.queryset import QuerySet

from folio.graphql.pages import SortColumn

Row = TypeVar("Row", bound=Model)


@strawberry.enum(description="By name, or by when it was made.")
class NamedSort(Enum):
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"


def sort_columns(sort: NamedSort) -> list[SortColumn]:
    """The columns behind a sorting; the id follows them in every list."""
    column, _, direction = sort.value.lower().rpartition("_")
    return [SortColumn(column, descending=direction == "desc")]


def named_rows(model: type[Row], business_id: UUID, search: str | None, archived: bool | None) -> QuerySet[Row]:
    """The business's rows whose name contains `search`; `archived` None takes both kinds."""
    rows = model.filter(business_id=business_id)
    if archived is not None:
        rows = rows.filter(archived_at__isnull=not archived)
    return rows.filter(name__icontains=search) if search else rows
