"""One transaction per use case, run again when the database could not grant it."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from tortoise.backends.base.client import TransactionalDBClient
from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from folio.models.database import CONNECTION

P = ParamSpec("P")
T = TypeVar("T")

ATTEMPTS = 6
FIRST_PAUSE = 0.02

# Serialization failure and deadlock: PostgreSQL rolled one transaction back so that the others could go on.
_ROLLED_BACK_FOR_OTHERS = {"40001", "40P01"}


class Overtaken(Exception):
    """What the use case read before it could lock it was changed by others: it runs again from the start."""


def retried_atomic(use_case: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """Run the use case in a transaction of its own; when it lost against others, from the start again.

    Inside a transaction of the caller it is a part of that one, and failing is the caller's.
    """

    @wraps(use_case)
    async def wrapped(*args: P.args, **options: P.kwargs) -> T:
        attempts_left = 1 if is_in_transaction() else ATTEMPTS
        pause = FIRST_PAUSE
        while True:
            try:
                async with in_transaction(CONNECTION):
                    return await use_case(*args, **options)
            except Exception as failure:
                attempts_left -= 1
                if not attempts_left or not _lost_against_others(failure):
                    raise
            await asyncio.sleep(pause)
            pause *= 2

    return wrapped


def is_in_transaction() -> bool:
    """Whether the caller already has a transaction open."""
    return isinstance(get_connection(CONNECTION), TransactionalDBClient)


def _lost_against_others(failure: BaseException) -> bool:
    """Whether the database gave the transaction up only because of others: a lock not granted, a deadlock."""
    seen: BaseException | None = failure
    while seen is not None:
        if isinstance(seen, Overtaken):
            return True
        if getattr(seen, "sqlstate", None) in _ROLLED_BACK_FOR_OTHERS or "database is locked" in str(seen):
            return True
        seen = seen.__cause__
    return False
