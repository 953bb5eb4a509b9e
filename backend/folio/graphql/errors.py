"""How refusals reach a client: as `userErrors` of a mutation, as a coded error of a query. Faults stay masked.

Services raise, resolvers do not catch: what happens to a refusal is said here, once.
"""

import dataclasses
import logging
from collections.abc import Awaitable, Callable, Iterator
from enum import Enum
from typing import Any, TypeVar

import strawberry
from graphql import GraphQLError
from strawberry.extensions import FieldExtension, SchemaExtension
from strawberry.types.execution import ExecutionContext
from strawberry.types.field import StrawberryField

from folio.domain.errors import FolioError, error_codes
from folio.graphql.context import Info
from folio.graphql.loaders import Loaders
from folio.services.access import area_of, require_change
from folio.services.activity import acting_as

log = logging.getLogger("folio.graphql")

Codes = Enum("ErrorCode", {code: code for code in error_codes()})  # type: ignore[misc]
ErrorCode = strawberry.enum(Codes, name="ErrorCode", description="Why something was refused. Codes never change.")

Change = TypeVar("Change", bound=Callable[..., Awaitable[Any]])


@strawberry.type(description="A refusal: nothing was changed, and the message says what to do.")
class UserError:
    code: ErrorCode = strawberry.field(description="Stable; for programs.")  # type: ignore[valid-type]
    message: str = strawberry.field(description="A sentence with the facts; for people.")
    field: str | None = strawberry.field(description="Path of the input that it concerns, such as `input.quantity`.")


@strawberry.type(description="What every mutation answers: the changed thing, or why it was refused.")
class Payload:
    user_errors: list[UserError] = strawberry.field(
        default_factory=list, description="Empty when the change was made; otherwise nothing was changed."
    )


def user_error(refusal: FolioError) -> UserError:
    """A refusal in the words of the API."""
    return UserError(code=Codes(refusal.code), message=refusal.message, field=refusal.field)


class _Refusals(FieldExtension):
    """Puts the changed row into the payload, or the refusal; checks first that the key may change this at all."""

    def __init__(self, payload: type[Payload], area: str) -> None:
        self.payload = payload
        self.area = area

    def _refused(self, refusal: FolioError) -> Any:
        empty = {column.name: None for column in dataclasses.fields(self.payload) if column.name != "user_errors"}
        return self.payload(**empty, user_errors=[user_error(refusal)])

    def _changed(self, answer: Any) -> Any:
        if isinstance(answer, self.payload):
            return answer
        (result,) = (column.name for column in dataclasses.fields(self.payload) if column.name != "user_errors")
        return self.payload(**{result: answer})

    async def resolve_async(self, next_: Callable[..., Any], source: Any, info: Info, **arguments: Any) -> Any:
        # Rows fetched for an earlier mutation of the same request may be out of date.
        info.context.loaders = Loaders()
        try:
            require_change(info.context.actor.role, self.area)
            with acting_as(info.context.actor.name):
                return self._changed(await next_(source, info, **arguments))
        except FolioError as refusal:
            return self._refused(refusal)


def mutation(payload: type[Payload], *, description: str, name: str | None = None) -> Callable[[Change], Any]:
    """Make a resolver a mutation that answers `payload`: the resolver returns the changed row and never catches.

    The payload's one field besides `userErrors` takes the row; with several fields the resolver returns the payload.
    """

    def make(resolver: Change) -> StrawberryField:
        extensions: list[FieldExtension] = [_Refusals(payload, area_of(resolver.__module__))]
        decorate = strawberry.mutation(name=name, description=description, extensions=extensions, graphql_type=payload)
        made: StrawberryField = decorate(resolver)
        return made

    return make


def coded(error: GraphQLError) -> GraphQLError:
    """A refusal with its code, a mistake in the query as it is, and a fault without a word about it."""
    cause = error.original_error
    if cause is None or isinstance(cause, GraphQLError):
        return error
    if isinstance(cause, FolioError):
        extensions = {"code": cause.code, "field": cause.field}
        return GraphQLError(cause.message, nodes=error.nodes, path=error.path, extensions=extensions)
    return GraphQLError("Unexpected error.", nodes=error.nodes, path=error.path, extensions={"code": "UNEXPECTED"})


class CodedErrors(SchemaExtension):
    """Rewrites the errors of a finished operation with `coded`."""

    def on_operation(self) -> Iterator[None]:
        yield
        result: Any = self.execution_context.result
        if result is not None and getattr(result, "errors", None):
            result.errors = [coded(error) for error in result.errors]


def log_faults(errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
    """Write each fault once, with its traceback; refusals and mistakes in a query are the client's to read."""
    for error in errors:
        cause = error.original_error
        if cause is not None and not isinstance(cause, (FolioError, GraphQLError)):
            log.error("Fault at %s", error.path, exc_info=cause)
