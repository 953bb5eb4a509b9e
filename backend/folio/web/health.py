"""Is it alive, and can it do its work? For load balancers and people."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from tortoise.connection import get_connection

from folio.documents.browser import BrowserNotFound, find_browser
from folio.models.database import CONNECTION
from folio.models.migrations import DatabaseTooNew, pending_migrations


async def live(request: Request) -> Response:
    """The process answers."""
    return JSONResponse({"status": "live"})


async def ready(request: Request) -> Response:
    """Everything that a request needs is there; 503 names what is not."""
    checks = {"database": await _database(), "migrations": await _migrations(), "browser": _browser(request)}
    is_ready = all(answer == "ok" for answer in checks.values())
    status = "ready" if is_ready else "not ready"
    return JSONResponse({"status": status, **checks}, status_code=200 if is_ready else 503)


async def _database() -> str:
    try:
        await get_connection(CONNECTION).execute_query("SELECT 1")
    except Exception:
        # Whatever the driver calls it: an answer is what a probe is for.
        return "does not answer"
    return "ok"


async def _migrations() -> str:
    try:
        pending = await pending_migrations()
    except DatabaseTooNew as newer:
        return str(newer)
    except Exception:
        return "unknown, for the database does not answer"
    return f"{len(pending)} to apply: run `folio migrate`" if pending else "ok"


def _browser(request: Request) -> str:
    try:
        find_browser(request.app.state.settings.chromium)
    except BrowserNotFound as missing:
        return str(missing)
    return "ok"


routes = [Route("/health/live", live), Route("/health/ready", ready)]
