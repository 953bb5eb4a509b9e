"""Rows made by the thousand."""

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from tortoise.models import Model

Row = TypeVar("Row", bound=Model)


def new_row(model: type[Row], **values: Any) -> Row:
    """An unsaved row, like `model(**values)`, of values that are of their columns' types already.

    Tortoise converts and checks each value and sets it by a slow road, which took a fifth of a billing run.
    """
    constants, makers = _defaults(model)
    assert values.keys() <= constants.keys() | makers.keys(), f"{model.__name__} has no such columns."
    row = model.__new__(model)
    made = {name: make() for name, make in makers.items() if name not in values}
    vars(row).update(constants | made | values)
    row._await_when_save = {}
    return row


@cache
def _defaults(model: type[Model]) -> tuple[dict[str, Any], dict[str, Callable[[], Any]]]:
    """What columns have when nothing is said: values as they are, and what makes one for each row."""
    defaults = {name: model._meta.fields_map[name].default for name in model._meta.fields_db_projection}
    makers = {name: default for name, default in defaults.items() if callable(default)}
    constants = {name: default for name, default in defaults.items() if name not in makers}
    return {"_partial": False, "_saved_in_db": False, "_custom_generated_pk": False, **constants}, makers
