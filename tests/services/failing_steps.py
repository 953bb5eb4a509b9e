"""A database that fails at a chosen step: the n-th statement inside transactions, or the commit."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from tortoise.backends.asyncpg.client import TransactionWrapper

from folio.models.engines.sqlite import ImmediateTransaction

STEPS = ("execute_query", "execute_query_dict", "execute_insert", "execute_many", "commit")


class BrokenStep(Exception):
    """The fault that was asked for."""


@contextmanager
def failing_at(step: int) -> Iterator[None]:
    """The `step`-th statement or commit inside transactions raises BrokenStep instead of happening."""
    left = step

    def failing(method: Callable[..., Any]) -> Callable[..., Any]:
        async def called(*args: Any, **options: Any) -> Any:
            nonlocal left
            left -= 1
            if left == 0:
                raise BrokenStep
            return await method(*args, **options)

        return called

    with pytest.MonkeyPatch.context() as patch:
        for client in (ImmediateTransaction, TransactionWrapper):
            for name in STEPS:
                patch.setattr(client, name, failing(getattr(client, name)))
        yield
