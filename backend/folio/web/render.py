"""`POST /render`: a JSON document in, its PDF or its page out, without a word to the database."""

import re
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from folio.documents.browser import BrowserNotFound
from folio.documents.headless import print_request, read_request, request_page
from folio.documents.pdf import PdfRenderer, RendererBusy
from folio.domain.errors import FolioError

LARGEST_BODY = 20_000_000


async def render_document(request: Request) -> Response:
    """Answer with `application/pdf`, or with `text/html` where that is what is accepted."""
    body = await _bounded_body(request)
    if body is None:
        return _problem(
            HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"A document may have {LARGEST_BODY // 1_000_000} MB at most."
        )
    try:
        return await _rendered(request, body)
    except FolioError as refusal:
        error = {"field": refusal.field, "code": refusal.code, "message": refusal.message}
        return _problem(HTTPStatus.UNPROCESSABLE_ENTITY, "The document cannot be printed.", errors=[error])
    except (RendererBusy, BrowserNotFound) as unavailable:
        problem = _problem(HTTPStatus.SERVICE_UNAVAILABLE, str(unavailable))
        problem.headers["Retry-After"] = "2"
        return problem


async def _rendered(request: Request, body: bytes) -> Response:
    document = read_request(body)
    if _prefers_html(request.headers.get("accept", "")):
        return HTMLResponse(await request_page(document))
    renderer: PdfRenderer = request.app.state.pdf_renderer
    pdf = await print_request(document, renderer)
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", document.number or "draft")
    headers = {"Content-Disposition": f'inline; filename="{name}.pdf"', "Cache-Control": "no-store"}
    return Response(pdf, media_type="application/pdf", headers=headers)


def _prefers_html(accept: str) -> bool:
    types = [part.partition(";")[0].strip().lower() for part in accept.split(",")]
    return "text/html" in types and "application/pdf" not in types


async def _bounded_body(request: Request) -> bytes | None:
    """The body, or None as soon as it is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            return None
    return bytes(body)


def _problem(status: HTTPStatus, detail: str, **members: object) -> JSONResponse:
    """A problem document (RFC 9457)."""
    content = {"type": "about:blank", "title": status.phrase, "status": status.value, "detail": detail, **members}
    return JSONResponse(content, status.value, media_type="application/problem+json")
