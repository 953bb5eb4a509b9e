"""Who is asking, on every plain address of the web: an API key in the Authorization header."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from folio.domain.errors import FolioError, NotAllowed, NotAuthenticated
from folio.services.access import authenticate, require_change

Endpoint = Callable[[Request], Awaitable[Response]]


def authenticated(endpoint: Endpoint, *, changes: str | None = None) -> Endpoint:
    """Let only valid keys through; `request.state.actor` is who asks.

    `changes` names the part of the API that the endpoint changes, such as "usage": the key's role must permit it.
    """

    async def checked(request: Request) -> Response:
        try:
            actor = await authenticate(request.headers.get("authorization"), now=datetime.now(UTC))
            if changes is not None:
                require_change(actor.role, changes)
        except NotAuthenticated as refusal:
            return _refused(refusal, 401, {"WWW-Authenticate": "Bearer"})
        except NotAllowed as refusal:
            return _refused(refusal, 403, {})
        request.state.actor = actor
        return await endpoint(request)

    return checked


def _refused(refusal: FolioError, status: int, headers: dict[str, str]) -> Response:
    """In the shape of a GraphQL error, which clients of ours read anyway."""
    error = {"message": refusal.message, "extensions": {"code": refusal.code}}
    return JSONResponse({"errors": [error]}, status_code=status, headers=headers)
