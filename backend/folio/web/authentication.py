"""Who is asking, on every plain address of the web: an API key, or a signed-in person's session."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from folio.domain.errors import CrossSiteRequest, FolioError, NotAllowed, NotAuthenticated
from folio.services.access import require_change
from folio.services.authentication import Credentials, identify

Endpoint = Callable[[Request], Awaitable[Response]]


def authenticated(endpoint: Endpoint, *, changes: str | None = None, is_download: bool = False) -> Endpoint:
    """Let only valid keys and open sessions through; `request.state.actor` is who asks.

    `changes` names the part of the API that the endpoint changes, such as "usage": the role must permit it. A download
    may be asked for by a plain link.
    """

    async def checked(request: Request) -> Response:
        try:
            actor = await identify(credentials(request, is_download=is_download), now=datetime.now(UTC))
            if changes is not None:
                require_change(actor.role, changes)
        except NotAuthenticated as refusal:
            return refused(refusal, 401, {"WWW-Authenticate": "Bearer"})
        except (NotAllowed, CrossSiteRequest) as refusal:
            return refused(refusal, 403)
        request.state.actor = actor
        return await endpoint(request)

    return checked


def credentials(request: Request, *, is_download: bool = False) -> Credentials:
    """What the request says about who sends it."""
    is_secure = request.url.scheme == "https"
    return Credentials(request.headers, request.cookies, is_secure=is_secure, is_download=is_download)


def refused(refusal: FolioError, status: int, headers: dict[str, str] | None = None) -> Response:
    """In the shape of a GraphQL error, which clients of ours read anyway."""
    error = {"message": refusal.message, "extensions": {"code": refusal.code, "field": refusal.field}}
    return JSONResponse({"errors": [error]}, status_code=status, headers=headers)
