"""An invoice's PDF and its page: `/invoices/{id}/document.pdf` and `/invoices/{id}/preview.html`."""

import re
from http import HTTPStatus
from uuid import UUID

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from folio.documents.pdf import RendererBusy
from folio.domain.errors import DocumentNotReady, NotFound
from folio.integrations.storage import FileStore
from folio.models.invoices import Invoice
from folio.services.invoices.revisions import FIRST_REVISION
from folio.services.invoices.rows import load_rows
from folio.services.renditions.stored import preview_html, print_invoice, read_pdf
from folio.services.rows import find
from folio.web.authentication import Endpoint, authenticated

RETRY = {"Retry-After": "2"}

# What a page loads is inside it: nothing else may be asked for, and nothing runs.
PAGE_POLICY = (
    "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'"
)


async def download_pdf(request: Request) -> Response:
    """The kept PDF of a numbered document, byte for byte; a draft's is printed now and marked as a draft.

    `?revision=` asks for an earlier one of a document that was corrected.
    """
    invoice = await _asked_for(request)
    if invoice.number is None:
        pdf = await print_invoice(await load_rows(invoice), request.app.state.pdf_renderer)
        return pdf_file(pdf, "draft", {"Cache-Control": "no-store"})
    revision = _revision(request)
    pdf = await read_pdf(invoice, FileStore(request.app.state.settings.data_dir), revision=revision)
    if revision is None:
        return pdf_file(pdf, invoice.number, {"Cache-Control": "private, no-cache"})
    name = invoice.number if revision == FIRST_REVISION else f"{invoice.number}-revision-{revision}"
    return pdf_file(pdf, name, {"Cache-Control": "private, max-age=31536000, immutable"})


async def show_page(request: Request) -> Response:
    """The page that the PDF is printed from."""
    html = await preview_html(await load_rows(await _asked_for(request)))
    headers = {"Content-Security-Policy": PAGE_POLICY, "Cache-Control": "no-store"}
    return HTMLResponse(html, headers=headers)


async def _asked_for(request: Request) -> Invoice:
    return await find(Invoice, UUID(str(request.path_params["invoice_id"])))


def _revision(request: Request) -> int | None:
    text = request.query_params.get("revision")
    if text is None:
        return None
    if not re.fullmatch(r"[0-9]{1,6}", text):
        raise NotFound(f"There is no revision {text!r}; revisions are whole numbers from 1.", field="revision")
    return int(text)


def pdf_file(pdf: bytes, name: str, headers: dict[str, str]) -> Response:
    """A PDF that a browser shows."""
    plain_name = re.sub(r"[^A-Za-z0-9._-]+", "-", name)
    # The console shows it in a frame of its own page.
    own = {
        "Content-Disposition": f'inline; filename="{plain_name}.pdf"',
        "Content-Security-Policy": "frame-ancestors 'self'",
    }
    return Response(pdf, media_type="application/pdf", headers=own | headers)


def _refusing(endpoint: Endpoint) -> Endpoint:
    """Answer refusals with their code; what is only not ready yet says when to ask again."""

    async def answered(request: Request) -> Response:
        try:
            return await endpoint(request)
        except NotFound as missing:
            return _problem(missing.message, missing.code, HTTPStatus.NOT_FOUND, {})
        except DocumentNotReady as early:
            return _problem(early.message, early.code, HTTPStatus.CONFLICT, RETRY)
        except RendererBusy as busy:
            return try_again(busy)

    return answered


def try_again(busy: RendererBusy) -> Response:
    """Says that too many documents are being printed, and when to ask again."""
    return _problem(str(busy), "RENDERER_BUSY", HTTPStatus.SERVICE_UNAVAILABLE, RETRY)


def _problem(message: str, code: str, status: HTTPStatus, headers: dict[str, str]) -> Response:
    """In the shape of a GraphQL error, as other refusals of the web are."""
    error = {"message": message, "extensions": {"code": code}}
    return JSONResponse({"errors": [error]}, status, headers)


def _download(address: str, endpoint: Endpoint) -> Route:
    return Route(address, authenticated(_refusing(endpoint), is_download=True), methods=["GET"])


routes = [
    _download("/invoices/{invoice_id:uuid}/document.pdf", download_pdf),
    _download("/invoices/{invoice_id:uuid}/preview.html", show_page),
]
