"""`POST /render` over HTTP."""

from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette
from starlette.routing import Route

from folio.documents.pdf import PdfRenderer, RendererLimits
from folio.web import render
from folio.web.render import render_document
from paper import as_json, page_count, request

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def app() -> AsyncIterator[Starlette]:
    app = Starlette(routes=[Route("/render", render_document, methods=["POST"])])
    async with PdfRenderer() as renderer:
        app.state.pdf_renderer = renderer
        yield app


@pytest_asyncio.fixture(loop_scope="module")
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://folio") as client:
        yield client


async def test_a_document_comes_back_as_a_pdf(client: httpx.AsyncClient) -> None:
    answer = await client.post("/render", content=as_json(request(number='2026/0042 "x"')))

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"] == 'inline; filename="2026-0042-x-.pdf"'
    assert page_count(answer.content) == 2


async def test_the_page_itself_can_be_asked_for(client: httpx.AsyncClient) -> None:
    answer = await client.post("/render", content=as_json(request()), headers={"Accept": "text/html"})

    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "<h1>Invoice</h1>" in answer.text


async def test_a_wrong_document_is_a_problem_that_names_the_field(client: httpx.AsyncClient) -> None:
    answer = await client.post("/render", content=as_json(request(currency="XXX")))

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    [error] = answer.json()["errors"]
    assert error["field"] == "currency"
    assert error["code"] == "UNKNOWN_CURRENCY"


async def test_no_file_of_the_server_is_read_for_a_theme(client: httpx.AsyncClient) -> None:
    answer = await client.post("/render", content=as_json(request(theme={"logo": "/etc/hostname"})))

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "theme.logo"


async def test_a_body_that_is_too_large_is_refused(client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "LARGEST_BODY", 100)

    answer = await client.post("/render", content=as_json(request()))

    assert answer.status_code == 413


async def test_a_busy_renderer_asks_to_come_back(app: Starlette, client: httpx.AsyncClient) -> None:
    usual = app.state.pdf_renderer
    app.state.pdf_renderer = PdfRenderer(limits=RendererLimits(pages=0, waiting=0))
    try:
        answer = await client.post("/render", content=as_json(request()))
    finally:
        app.state.pdf_renderer = usual

    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "2"
