"""The built console: hashed assets for ever, the page itself never from a cache, compressed when it was built."""

import mimetypes
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

_NOT_BUILT = "Folio is running. Its API is at /graphql; the console is not built in this installation.\n"
_FOR_EVER = "public, max-age=31536000, immutable"

# The build writes these beside each file; the first that the browser takes is sent.
_COMPRESSED = {"br": ".br", "gzip": ".gz"}


def routes(folder: Path) -> list[BaseRoute]:
    """Routes for the files in `folder`; every other address is the console's own."""
    folder = folder.resolve()

    def page(request: Request) -> Response:
        asked = (folder / request.path_params["path"].lstrip("/")).resolve()
        if asked.is_file() and asked.is_relative_to(folder):
            return _file(request, asked, folder)
        index = folder / "index.html"
        if "text/html" in request.headers.get("accept", "") and index.is_file():
            return _file(request, index, folder)
        return PlainTextResponse(_NOT_BUILT, 200 if request.url.path == "/" else 404)

    return [Route("/{path:path}", page)]


def _file(request: Request, file: Path, folder: Path) -> Response:
    is_hashed = file.is_relative_to(folder / "assets")
    headers = {"Cache-Control": _FOR_EVER if is_hashed else "no-cache", "Vary": "Accept-Encoding"}
    media_type = mimetypes.guess_type(file.name)[0]
    taken = request.headers.get("accept-encoding", "").replace(" ", "").lower().split(",")
    for encoding, suffix in _COMPRESSED.items():
        sibling = file.with_name(file.name + suffix)
        if encoding in taken and sibling.is_file():
            return FileResponse(sibling, headers=headers | {"Content-Encoding": encoding}, media_type=media_type)
    return FileResponse(file, headers=headers, media_type=media_type)
