"""Which function runs which kind of job, and what such a function is given."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from starlette.datastructures import State


@dataclass(frozen=True)
class JobContext:
    """What a handler knows: when it started, and the process's `state` (settings, pdf_renderer)."""

    now: datetime
    state: State = field(default_factory=State)


Handler: TypeAlias = Callable[[dict[str, Any], JobContext], Awaitable[None]]

HANDLERS: dict[str, Handler] = {}


def handles(kind: str) -> Callable[[Handler], Handler]:
    """Register the function for jobs of this kind. It may run more than once for one job: look before acting."""

    def register(handler: Handler) -> Handler:
        if kind in HANDLERS:
            raise ValueError(f"Two handlers for jobs of kind {kind!r}.")
        HANDLERS[kind] = handler
        return handler

    return register
