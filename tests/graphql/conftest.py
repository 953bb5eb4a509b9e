"""Asking the API as a client does, without HTTP."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from starlette.datastructures import State
from tortoise.context import TortoiseContext

from folio.graphql.context import RequestContext
from folio.graphql.schema import build_schema
from folio.models.access import Role
from folio.services.access import Actor
from folio.settings import Settings

NOW = datetime(2026, 3, 15, 12, tzinfo=UTC)

ENVIRONMENT = {"FOLIO_PUBLIC_URL": "https://billing.example.com", "FOLIO_SMTP_URL": "catch"}
STATE = State({"settings": Settings.from_environment(ENVIRONMENT)})

Ask = Callable[..., Awaitable[Any]]


@pytest.fixture
def ask(db: TortoiseContext) -> Ask:
    """`await ask(document, role=… or actor=…, now=…, **variables)` answers `data`; errors fail the test."""

    async def send(
        document: str, *, role: Role = Role.ADMIN, actor: Actor | None = None, now: datetime = NOW, **variables: Any
    ) -> Any:
        asking = actor or Actor(id=UUID(int=1), name="test", role=role)
        context = RequestContext(actor=asking, now=now, state=STATE)
        result = await build_schema().execute(document, variable_values=variables, context_value=context)
        assert not result.errors, result.errors
        return result.data

    return send


@pytest.fixture
def ask_in_vain(db: TortoiseContext) -> Ask:
    """As `ask`, for what fails as a whole: answers the formatted errors."""

    async def send(document: str, *, role: Role = Role.ADMIN, now: datetime = NOW, **variables: Any) -> Any:
        context = RequestContext(actor=Actor(id=UUID(int=1), name="test", role=role), now=now, state=STATE)
        result = await build_schema().execute(document, variable_values=variables, context_value=context)
        assert result.errors, result.data
        return [error.formatted for error in result.errors]

    return send
