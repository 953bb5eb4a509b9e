"""The built console: hashed assets for ever, the page itself never from a cache."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

_NOT_BUILT = "Folio is running. Its API is at /graphql; the console is not built in this installation.\n"
_FOR_EVER = "public, max-age=31536000, immutable"


def routes(folder: Path) -> list[BaseRoute]:
    """Routes for the files in `folder`; every other address is the console's own."""
    folder = folder.resolve()

    def page(request: Request) -> Response:
        asked = (folder / request.path_params["path"].lstrip("/")).resolve()
        if asked.is_file() and asked.is_relative_to(folder):
            return _file(asked, folder)
        index = folder / "index.html"
        if "text/html" in request.headers.get("accept", "") and index.is_file():
            return _file(index, folder)
        return PlainTextResponse(_NOT_BUILT, 200 if request.url.path == "/" else 404)

    return [Route("/{path:path}", page)]


def _file(file: Path, folder: Path) -> Response:
    is_hashed = file.is_relative_to(folder / "assets")
    return FileResponse(file, headers={"Cache-Control": _FOR_EVER if is_hashed else "no-cache"})
