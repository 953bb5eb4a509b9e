"""Who is asking, on every door of the web: an API key in the Authorization header."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from folio.domain.errors import NotAuthenticated
from folio.services.access import Actor, authenticate

Endpoint = Callable[[Request, Actor], Awaitable[Response]]


async def actor_of(request: Request) -> Actor:
    """Who asks; refuses a request without a valid key."""
    return await authenticate(request.headers.get("authorization"), now=datetime.now(UTC))


def unauthenticated(refusal: NotAuthenticated) -> Response:
    """401, in the shape that GraphQL clients read as well."""
    error = {"message": refusal.message, "extensions": {"code": refusal.code}}
    return JSONResponse({"errors": [error]}, status_code=401, headers={"WWW-Authenticate": "Bearer"})


def authenticated(endpoint: Endpoint) -> Callable[[Request], Awaitable[Response]]:
    """Give an endpoint the actor as its second argument; without a valid key it is not called."""

    async def checked(request: Request) -> Response:
        try:
            actor = await actor_of(request)
        except NotAuthenticated as refusal:
            return unauthenticated(refusal)
        return await endpoint(request, actor)

    return checked
