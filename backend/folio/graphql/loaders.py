"""Rows fetched in batches within one request: by id, or by the row that they belong to."""

from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar
from uuid import UUID

from strawberry.dataloader import DataLoader
from tortoise.models import Model

Row = TypeVar("Row", bound=Model)

# SQLite takes 32,766 parameters in a statement, PostgreSQL 32,767.
_LARGEST_BATCH = 10_000


class Loaders:
    """One request's loaders; each is made when first asked for."""

    def __init__(self) -> None:
        self._made: dict[object, DataLoader[Any, Any]] = {}

    def row(self, model: type[Row], row_id: UUID | int | None) -> Awaitable[Row | None]:
        """The row with this id; every row asked for in the same moment comes by one query."""
        loader = self._loader(("row", model), lambda: _by_id(model))
        return loader.load(row_id) if row_id is not None else _nothing()

    def rows(
        self, model: type[Row], foreign_key: str, value: UUID | int, *, order_by: tuple[str, ...] = ("id",)
    ) -> Awaitable[list[Row]]:
        """All rows whose `foreign_key` (such as "invoice_id") is `value`, in order."""
        key = ("rows", model, foreign_key, order_by)
        return self._loader(key, lambda: _by_foreign_key(model, foreign_key, order_by)).load(value)

    def hold(
        self,
        model: type[Row],
        foreign_key: str,
        value: UUID | int,
        found: list[Row],
        *,
        order_by: tuple[str, ...] = ("id",),
    ) -> None:
        """Take `found` as what `rows` answers: what a change has just made, or a preview that is stored nowhere."""
        key = ("rows", model, foreign_key, order_by)
        self._loader(key, lambda: _by_foreign_key(model, foreign_key, order_by)).prime(value, found, force=True)

    def batch(self, name: str, load: Callable[[list[Any]], Awaitable[list[Any]]], key: Any) -> Awaitable[Any]:
        """Anything else by keys: `load` answers a list as long as its keys, in their order."""
        return self._loader(("batch", name), lambda: load).load(key)

    def _loader(self, key: object, make: Callable[[], Callable[[list[Any]], Awaitable[Any]]]) -> DataLoader[Any, Any]:
        if key not in self._made:
            self._made[key] = DataLoader(load_fn=make(), max_batch_size=_LARGEST_BATCH)
        return self._made[key]


async def _nothing() -> None:
    return None


def _by_id(model: type[Row]) -> Callable[[list[Any]], Awaitable[list[Row | None]]]:
    async def load(ids: list[Any]) -> list[Row | None]:
        found = await model.filter(pk__in=ids)
        by_id = {row.pk: row for row in found}
        return [by_id.get(row_id) for row_id in ids]

    return load


def _by_foreign_key(
    model: type[Row], foreign_key: str, order_by: tuple[str, ...]
) -> Callable[[list[Any]], Awaitable[list[list[Row]]]]:
    async def load(values: list[Any]) -> list[list[Row]]:
        grouped: dict[Any, list[Row]] = defaultdict(list)
        for row in await model.filter(**{f"{foreign_key}__in": values}).order_by(*order_by):
            grouped[getattr(row, foreign_key)].append(row)
        return [grouped[value] for value in values]

    return load
