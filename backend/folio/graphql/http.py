"""GraphQL over HTTP: what a request may look like, and which status and media type answer it.

Follows the GraphQL-over-HTTP specification (graphql.github.io/graphql-over-http): `application/json` answers 200
to whatever is a well-formed request, `application/graphql-response+json` uses 400 for what was not executed.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from strawberry.schema.exceptions import InvalidOperationTypeError
from strawberry.types.execution import ExecutionResult, PreExecutionError
from strawberry.types.graphql import OperationType

from folio.domain.errors import CrossSiteRequest, FolioError, NotAuthenticated
from folio.graphql.context import RequestContext
from folio.graphql.graphiql import graphiql_page
from folio.graphql.schema import FolioSchema, build_schema
from folio.services.authentication import Credentials, identify

JSON_TYPE = "application/json"
GRAPHQL_TYPE = "application/graphql-response+json"


@dataclass(frozen=True)
class Operation:
    """The parameters of a request, of the types that the specification asks for."""

    query: str
    variables: dict[str, Any] | None
    operation_name: str | None


class BadRequest(Exception):
    """A request that cannot be executed, with the status that says why."""

    def __init__(self, status: int, message: str, **headers: str) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers
        self.error: dict[str, Any] = {"message": message}


class GraphQLEndpoint:
    """The ASGI application behind `/graphql`; the schema is built with it, before the first request."""

    def __init__(self) -> None:
        self.schema = build_schema()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await _answer(request, self.schema)
        except BadRequest as bad:
            response = _respond(request, {"errors": [bad.error]}, bad.status, bad.headers)
        await response(scope, receive, send)


async def _answer(request: Request, schema: FolioSchema) -> Response:
    if request.method not in {"GET", "POST"}:
        raise BadRequest(405, "Send GraphQL by POST, or a query by GET.", Allow="GET, POST")
    if _wants_page(request):
        return graphiql_page(request.app.state.settings.console_dir)
    context = await _context(request)
    operation = await _operation(request)
    allowed = {OperationType.QUERY} if request.method == "GET" else {OperationType.QUERY, OperationType.MUTATION}
    try:
        result = await schema.execute(
            operation.query,
            variable_values=operation.variables,
            operation_name=operation.operation_name,
            context_value=context,
            allowed_operation_types=allowed,
        )
    except InvalidOperationTypeError as wrong:
        raise BadRequest(405, wrong.as_http_error_reason(request.method), Allow="POST") from None
    return _result(request, result)


def _wants_page(request: Request) -> bool:
    settings = getattr(request.app.state, "settings", None)
    asks = request.method == "GET" and "query" not in request.query_params
    return bool(asks and settings and settings.development and "text/html" in request.headers.get("accept", ""))


async def _context(request: Request) -> RequestContext:
    now = datetime.now(UTC)
    credentials = Credentials(request.headers, request.cookies, is_secure=request.url.scheme == "https")
    try:
        actor = await identify(credentials, now=now)
    except NotAuthenticated as refusal:
        raise _refused(401, refusal, **{"WWW-Authenticate": "Bearer"}) from None
    except CrossSiteRequest as refusal:
        raise _refused(403, refusal) from None
    return RequestContext(actor=actor, now=now, state=request.app.state)


def _refused(status: int, refusal: FolioError, **headers: str) -> BadRequest:
    request = BadRequest(status, refusal.message, **headers)
    request.error["extensions"] = {"code": refusal.code}
    return request


async def _operation(request: Request) -> Operation:
    given = _from_address(request) if request.method == "GET" else await _from_body(request)
    query, name = given.get("query"), given.get("operationName")
    if not isinstance(query, str) or not query.strip():
        raise BadRequest(400, "Send the document as the string `query`.")
    if name is not None and not isinstance(name, str):
        raise BadRequest(400, "`operationName` is a string or null.")
    for parameter in ("variables", "extensions"):
        if not isinstance(given.get(parameter), dict | None):
            raise BadRequest(400, f"`{parameter}` is a map or null.")
    return Operation(query=query, variables=given.get("variables"), operation_name=name or None)


def _from_address(request: Request) -> dict[str, Any]:
    given: dict[str, Any] = dict(request.query_params)
    for parameter in ("variables", "extensions"):
        if parameter in given:
            given[parameter] = _parse(given[parameter] or "null", f"`{parameter}`")
    return given


async def _from_body(request: Request) -> dict[str, Any]:
    media_type, _, parameters = request.headers.get("content-type", "").partition(";")
    if media_type.strip().lower() != JSON_TYPE or "charset=" in parameters.lower().replace("charset=utf-8", ""):
        raise BadRequest(415, "Send `Content-Type: application/json` in UTF-8.")
    given = _parse(await _body(request), "The body")
    if not isinstance(given, dict):
        raise BadRequest(400, "The body is a map with `query`; batches are not taken.")
    return given


async def _body(request: Request) -> bytes:
    """The body, read no further than the limit."""
    settings = getattr(request.app.state, "settings", None)
    limit = settings.max_request_bytes if settings else 10_000_000
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > limit:
            raise BadRequest(413, f"A request has at most {limit} bytes; send events by /events, in parts.")
        parts.append(part)
    return b"".join(parts)


def _parse(text: bytes | str, what: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as wrong:
        raise BadRequest(400, f"{what} is not JSON: {wrong}.") from None


def _result(request: Request, result: ExecutionResult) -> Response:
    answer: dict[str, Any] = {}
    not_executed = _is_request_error(result)
    if result.errors:
        answer["errors"] = [error.formatted for error in result.errors]
    if not not_executed:
        answer["data"] = result.data
    if result.extensions:
        answer["extensions"] = result.extensions
    return _respond(request, answer, 400 if not_executed and _media_type(request) == GRAPHQL_TYPE else 200)


def _is_request_error(result: ExecutionResult) -> bool:
    """Whether nothing was executed: no document, or variables that do not fit. Field errors have a path."""
    if isinstance(result, PreExecutionError):
        return True
    return result.data is None and bool(result.errors) and all(error.path is None for error in result.errors or ())


def _media_type(request: Request) -> str:
    """What the client takes: the new type where it is named, else plain JSON."""
    accepted = request.headers.get("accept", "").lower()
    named = [part.partition(";")[0].strip() for part in accepted.split(",")]
    if GRAPHQL_TYPE in named and (JSON_TYPE not in named or named.index(GRAPHQL_TYPE) < named.index(JSON_TYPE)):
        return GRAPHQL_TYPE
    return JSON_TYPE


def _respond(request: Request, answer: dict[str, Any], status: int, headers: dict[str, str] | None = None) -> Response:
    content_type = f"{_media_type(request)}; charset=utf-8"
    return Response(orjson.dumps(answer), status, headers={**(headers or {}), "Content-Type": content_type})
