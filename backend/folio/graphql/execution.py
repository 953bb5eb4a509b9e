"""Runs operations over rows: stock graphql-core takes every Tortoise row for something to await.

`Model` defines `__await__` (it answers itself), which would make one coroutine and one task for each row of a list.
"""

from typing import Any

from strawberry.execution import optimized_is_awaitable
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext
from tortoise.models import Model

_by_type: dict[type, bool] = {}


def is_awaitable(value: Any) -> bool:
    """As graphql-core's own, but a row is a plain value. What a type is does not change, so each is asked once."""
    kind = type(value)
    answer = _by_type.get(kind)
    if answer is None:
        answer = _by_type[kind] = not issubclass(kind, Model) and optimized_is_awaitable(value)
    return answer


class RowExecution(StrawberryGraphQLCoreExecutionContext):
    """Strawberry's execution with rows as plain values."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.is_awaitable = is_awaitable  # type: ignore[assignment]  # a plain predicate does
