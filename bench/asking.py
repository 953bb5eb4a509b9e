"""Asking the API as a client does."""

from typing import Any
from uuid import UUID

import orjson

from factories import NOW
from folio.graphql.context import RequestContext
from folio.graphql.schema import build_schema
from folio.models.access import Role
from folio.services.access import Actor

BENCH = Actor(id=UUID(int=1), name="bench", role=Role.ADMIN)


async def ask(document: str, **variables: Any) -> bytes:
    """The answer as it is sent; an error ends the measurement."""
    context = RequestContext(actor=BENCH, now=NOW)
    result = await build_schema().execute(document, variable_values=variables, context_value=context)
    assert not result.errors, result.errors
    return orjson.dumps({"data": result.data})
