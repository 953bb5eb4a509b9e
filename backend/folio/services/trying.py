"""Dry runs: what would be done is really done, and taken back."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from tortoise.transactions import in_transaction

from folio.models.database import CONNECTION

T = TypeVar("T")


class _DryRunOver(Exception):
    """Takes back everything that a dry run did."""


async def tried(work: Callable[[], Awaitable[T]]) -> T:
    """Do the work in one transaction and take it back: what is answered is what would be."""
    answers: list[T] = []
    try:
        async with in_transaction(CONNECTION):
            answers.append(await work())
            raise _DryRunOver
    except _DryRunOver:
        return answers[0]
