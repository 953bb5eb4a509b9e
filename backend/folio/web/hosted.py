"""What a customer sees without signing in: `/d/{token}` and its PDF, for whoever knows the address."""

import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from http import HTTPStatus

from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from folio.documents.hosted import HostedPage
from folio.documents.notices import preferred_language, render_notice
from folio.documents.wording import wording
from folio.domain.errors import DocumentNotReady
from folio.integrations.storage import FileStore
from folio.models.businesses import Business
from folio.models.emails import HostedLink
from folio.models.invoices import Invoice
from folio.services.activity import acting_as
from folio.services.calendar import today_of
from folio.services.emails.links import HOSTED_PATH, find_link, note_view
from folio.services.renditions.hosted import hosted_page
from folio.services.renditions.stored import require_pdf
from folio.web.hosted_visits import Visits

PDF_NAME = "document.pdf"
VIEWER = "customer"

# Everything is inside the page: nothing is loaded, nothing runs, nothing is sent anywhere.
POLICY = (
    "default-src 'none'; img-src data:; font-src data:; style-src {}; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Cache-Control": "private, no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}

# Programs that open addresses in mails before a person does: they are shown the page, but have not looked at it.
_NO_PERSON = re.compile(r"bot|crawl|spider|preview|scan|safelinks|proofpoint|barracuda|headless|python|curl|wget", re.I)

Answer = Callable[[Request, HostedLink, Invoice], Awaitable[Response]]


def routes() -> list[BaseRoute]:
    """The addresses of one application, which counts its visits."""
    visits = Visits()
    return [
        Route(f"{HOSTED_PATH}/{{token}}", _linked(visits, _show), methods=["GET"]),
        Route(f"{HOSTED_PATH}/{{token}}/{PDF_NAME}", _linked(visits, _download), methods=["GET"]),
        Route(f"{HOSTED_PATH}/{{rest:path}}", _linked(visits, _show), methods=["GET"]),
    ]


def _linked(visits: Visits, answer: Answer) -> Callable[[Request], Awaitable[Response]]:
    """Answer for standing links only; an unknown and a revoked one are told apart by nothing."""

    async def answered(request: Request) -> Response:
        address = request.client.host if request.client else ""
        seconds = visits.seconds_to_wait(address)
        link = None if seconds else await find_link(request.path_params.get("token", ""))
        if link is not None:
            return await answer(request, link, await Invoice.get(id=link.invoice_id))
        seconds = seconds or visits.seconds_to_wait_in_vain(address)
        language = preferred_language(request.headers.get("accept-language", ""))
        words = wording(language).hosted
        if seconds:
            page = render_notice(words.too_many, words.too_many_text, language=language)
            return _page(page, HTTPStatus.TOO_MANY_REQUESTS, {"Retry-After": str(seconds)})
        return _page(render_notice(words.not_found, words.not_found_text, language=language), HTTPStatus.NOT_FOUND)

    return answered


async def _show(request: Request, link: HostedLink, invoice: Invoice) -> Response:
    now = datetime.now(UTC)
    today = today_of(await Business.get(id=invoice.business_id), now)
    page = await hosted_page(invoice, pdf_path=f"{HOSTED_PATH}/{link.token}/{PDF_NAME}", today=today)
    response = _page(page)
    if _is_looked_at(request):
        response.background = BackgroundTask(_note, link, now)
    return response


async def _note(link: HostedLink, now: datetime) -> None:
    with acting_as(VIEWER):
        await note_view(link, now=now)


def _is_looked_at(request: Request) -> bool:
    """Whether a person seems to look: not a program that asks ahead or checks addresses."""
    headers = request.headers
    purpose = f"{headers.get('sec-purpose', '')} {headers.get('purpose', '')} {headers.get('x-moz', '')}"
    agent = headers.get("user-agent", "")
    return (
        request.method == "GET"
        and "prefetch" not in purpose
        and "text/html" in headers.get("accept", "")
        and agent.startswith("Mozilla/")
        and not _NO_PERSON.search(agent)
    )


async def _download(request: Request, link: HostedLink, invoice: Invoice) -> Response:
    """The kept PDF of the document as it is now; while it is still being made, a page that says so."""
    try:
        file = await require_pdf(invoice)
    except DocumentNotReady:
        return _being_made(link, invoice)
    etag = f'"{file.sha256}"'
    headers = HEADERS | {"ETag": etag}
    if request.headers.get("if-none-match") == etag:
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    pdf = await FileStore(request.app.state.settings.data_dir).read(file.path, sha256=file.sha256)
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", invoice.number or "document")
    headers |= {
        "Content-Disposition": f'attachment; filename="{name}.pdf"',
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    }
    return Response(pdf, media_type=file.media_type, headers=headers)


def _being_made(link: HostedLink, invoice: Invoice) -> Response:
    words = wording(invoice.language).hosted
    page = f"{HOSTED_PATH}/{link.token}"
    links = ((words.try_again, f"{page}/{PDF_NAME}"), (words.back, page))
    notice = render_notice(words.being_made, words.being_made_text, language=invoice.language, links=links)
    return _page(notice, HTTPStatus.SERVICE_UNAVAILABLE, {"Retry-After": "3"})


def _page(page: HostedPage, status: HTTPStatus = HTTPStatus.OK, headers: dict[str, str] | None = None) -> Response:
    policy = {"Content-Security-Policy": POLICY.format(page.style_source)}
    return HTMLResponse(page.html, status, headers=HEADERS | policy | (headers or {}))
