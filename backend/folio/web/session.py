"""`/session`: who is signed in, signing in and out, and the very first person."""

from datetime import UTC, datetime
from typing import Any, TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from folio.domain.errors import (
    AlreadySetUp,
    CrossSiteRequest,
    FolioError,
    InvalidInput,
    SetupTokenNeeded,
    TooManyAttempts,
    WrongCredentials,
)
from folio.models.access import Role
from folio.models.people import Session
from folio.services import sessions
from folio.services.authentication import cookie_name, open_session_of, require_own_site
from folio.services.people import NewPerson, create_first_person, needs_first_person
from folio.services.sign_in_attempts import forget_attempts, require_attempts_left
from folio.web.authentication import Endpoint, credentials, refused
from folio.web.setup_token import forget_setup_token, needs_setup_token, require_setup_token

STATUS: dict[type[FolioError], int] = {
    CrossSiteRequest: 403,
    WrongCredentials: 401,
    TooManyAttempts: 429,
    AlreadySetUp: 409,
    SetupTokenNeeded: 403,
}
LARGEST_BODY = 10_000

Body = TypeVar("Body", bound=msgspec.Struct)


class SignIn(msgspec.Struct):
    """What someone signs in with."""

    email: str
    password: str


class FirstPerson(SignIn, rename="camel"):
    """Who sets the installation up."""

    name: str
    setup_token: str | None = None


def routes() -> list[BaseRoute]:
    """The addresses about who is signed in."""
    return [
        Route("/session", _show, methods=["GET"]),
        Route("/session", _own(_sign_in), methods=["POST"]),
        Route("/session", _own(_sign_out), methods=["DELETE"]),
        Route("/session/first-person", _own(_set_up), methods=["POST"]),
    ]


async def _show(request: Request) -> Response:
    session = await open_session_of(credentials(request), now=datetime.now(UTC))
    if session is None and await needs_first_person():
        return _answer(None, needs_first_person=True, needs_setup_token=needs_setup_token(request))
    return _answer(session)


async def _sign_in(request: Request) -> Response:
    given = await _body(request, SignIn)
    now = datetime.now(UTC)
    await require_attempts_left(given.email, _address(request), now=now)
    session, token = await sessions.sign_in(given.email, given.password, user_agent=_user_agent(request), now=now)
    await forget_attempts(given.email, _address(request))
    return _signed_in(request, session, token)


async def _set_up(request: Request) -> Response:
    given = await _body(request, FirstPerson)
    if await needs_first_person():
        require_setup_token(request, given.setup_token)
    now = datetime.now(UTC)
    person = await create_first_person(NewPerson(given.name, given.email, Role.ADMIN, given.password), now=now)
    forget_setup_token(request.app.state.settings)
    session, token = await sessions.open_session(person, user_agent=_user_agent(request), now=now)
    return _signed_in(request, session, token)


async def _sign_out(request: Request) -> Response:
    now = datetime.now(UTC)
    session = await open_session_of(credentials(request), now=now)
    if session is not None:
        await sessions.end_session(session, now=now)
    response = Response(status_code=204)
    _set_cookie(request, response, "", seconds=0)
    return response


def _own(endpoint: Endpoint) -> Endpoint:
    """Only for requests of the console itself; refusals have their status and code."""

    async def answered(request: Request) -> Response:
        try:
            require_own_site(credentials(request))
            return await endpoint(request)
        except TooManyAttempts as refusal:
            return refused(refusal, 429, {"Retry-After": str(refusal.seconds)})
        except FolioError as refusal:
            return refused(refusal, STATUS.get(type(refusal), 400))

    return answered


async def _body(request: Request, shape: type[Body]) -> Body:
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise InvalidInput("Send `Content-Type: application/json`.")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            raise InvalidInput(f"The request is larger than {LARGEST_BODY} bytes.")
    try:
        return msgspec.json.decode(body, type=shape)
    except msgspec.DecodeError as wrong:
        raise InvalidInput(f"The request is not understood: {wrong}.") from None


def _signed_in(request: Request, session: Session, token: str) -> Response:
    response = _answer(session)
    _set_cookie(request, response, token, seconds=int(sessions.LONGEST.total_seconds()))
    return response


def _answer(session: Session | None, *, needs_first_person: bool = False, needs_setup_token: bool = False) -> Response:
    content: dict[str, Any] = {"person": None, "expiresAt": None, "needsFirstPerson": needs_first_person}
    content["needsSetupToken"] = needs_setup_token
    if session is not None:
        person = session.person
        shown = {"id": str(person.id), "name": person.name, "email": person.email, "role": person.role.value}
        content |= {"person": shown, "expiresAt": session.expires_at.isoformat()}
    return JSONResponse(content, headers={"Cache-Control": "no-store"})


def _set_cookie(request: Request, response: Response, token: str, *, seconds: int) -> None:
    is_secure = request.url.scheme == "https"
    response.set_cookie(
        cookie_name(is_secure=is_secure),
        token,
        max_age=seconds,
        path="/",
        secure=is_secure,
        httponly=True,
        samesite="lax",
    )


def _user_agent(request: Request) -> str | None:
    return request.headers.get("user-agent")


def _address(request: Request) -> str:
    return request.client.host if request.client else ""
