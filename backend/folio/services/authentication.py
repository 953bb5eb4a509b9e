"""Who asks: a machine with its API key, or a person in the console with a session's cookie."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from folio.domain.errors import CrossSiteRequest, NotAuthenticated
from folio.models.people import Session
from folio.services.access import Actor, authenticate
from folio.services.sessions import actor_of, find_session

CONSOLE_HEADER = "x-folio-console"

# A browser takes the first name over https only, and never from a neighbouring host.
SECURE_COOKIE = "__Host-folio"
PLAIN_COOKIE = "folio"


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a request says about who sends it. A `download` is a plain link: it changes nothing."""

    headers: Mapping[str, str]
    cookies: Mapping[str, str]
    is_secure: bool
    is_download: bool = False

    @property
    def session_token(self) -> str | None:
        return self.cookies.get(cookie_name(is_secure=self.is_secure))


def cookie_name(*, is_secure: bool) -> str:
    """Where the browser keeps the session."""
    return SECURE_COOKIE if is_secure else PLAIN_COOKIE


async def identify(credentials: Credentials, *, now: datetime) -> Actor:
    """Who asks; a key goes before a cookie, and a cookie counts only on requests of the console itself."""
    authorization = credentials.headers.get("authorization")
    if authorization or not credentials.session_token:
        return await authenticate(authorization, now=now)
    require_own_site(credentials)
    session = await open_session_of(credentials, now=now)
    if session is None:
        raise NotAuthenticated("Your session has ended; sign in again.")
    return actor_of(session)


async def open_session_of(credentials: Credentials, *, now: datetime) -> Session | None:
    """The session that the cookie names, while it is open."""
    token = credentials.session_token
    return await find_session(token, now=now) if token else None


def require_own_site(credentials: Credentials) -> None:
    """Refuse what another site made a browser send. Such a site cannot set our header, nor hide where it is."""
    headers = credentials.headers
    if credentials.is_download:
        is_own = headers.get("sec-fetch-site", "none") != "cross-site"
    else:
        is_own = headers.get(CONSOLE_HEADER) == "1" and _is_same_origin(headers)
    if not is_own:
        raise CrossSiteRequest(
            "A session is for the console alone: send `X-Folio-Console: 1` from its own address, or use an API key."
        )


def _is_same_origin(headers: Mapping[str, str]) -> bool:
    if "sec-fetch-site" in headers:
        return headers["sec-fetch-site"] in {"same-origin", "none"}
    return "origin" not in headers or urlsplit(headers["origin"]).netloc == headers.get("host")
