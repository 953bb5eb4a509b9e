"""PDFs and pages over HTTP."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest_asyncio
from starlette.applications import Starlette
from tortoise.context import TortoiseContext

from factories import NOW
from folio.documents.pdf import PdfRenderer
from folio.models.access import Role
from folio.models.fields import new_id
from folio.models.invoices import InvoiceFile
from folio.services.access import create_api_key
from folio.services.invoices.finalize import finalize_invoice
from folio.settings import Settings
from folio.web.documents import routes
from folio.worker.jobs import HANDLERS
from folio.worker.loop import Worker
from invoice_drafts import make_draft


@pytest_asyncio.fixture
async def app(db: TortoiseContext, tmp_path: Path) -> AsyncIterator[Starlette]:
    async with PdfRenderer() as renderer:
        app = Starlette(routes=routes)
        app.state.settings = replace(Settings.from_environment({}), data_dir=tmp_path)
        app.state.pdf_renderer = renderer
        yield app


@pytest_asyncio.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    _, key = await create_api_key("reader", Role.READ_ONLY, now=NOW)
    transport = httpx.ASGITransport(app=app)
    headers = {"Authorization": f"Bearer {key}"}
    async with httpx.AsyncClient(transport=transport, base_url="http://folio", headers=headers) as opened:
        yield opened


async def test_a_final_invoice_is_downloaded_as_it_was_stored(app: Starlette, client: httpx.AsyncClient) -> None:
    invoice = await finalize_invoice((await make_draft()).id, now=NOW)
    early = await client.get(f"/invoices/{invoice.id}/document.pdf")

    await Worker(HANDLERS, state=app.state).run_due()
    answer = await client.get(f"/invoices/{invoice.id}/document.pdf")

    assert (early.status_code, early.headers["retry-after"]) == (409, "2")
    assert early.json()["errors"][0]["extensions"]["code"] == "DOCUMENT_NOT_READY"
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    assert 'filename="SEQ-1.pdf"' in answer.headers["content-disposition"]
    assert len(answer.content) == (await InvoiceFile.get(invoice_id=invoice.id)).size


async def test_a_drafts_pdf_is_printed_on_the_fly(client: httpx.AsyncClient) -> None:
    draft = await make_draft()

    answer = await client.get(f"/invoices/{draft.id}/document.pdf")

    assert answer.content.startswith(b"%PDF")
    assert answer.headers["cache-control"] == "no-store"
    assert await InvoiceFile.all().count() == 0


async def test_the_page_loads_and_runs_nothing(client: httpx.AsyncClient) -> None:
    draft = await make_draft()

    answer = await client.get(f"/invoices/{draft.id}/preview.html")

    assert "Landing 100" in answer.text
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")


async def test_an_unknown_invoice_is_not_found(client: httpx.AsyncClient) -> None:
    answer = await client.get(f"/invoices/{new_id()}/document.pdf")

    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (404, "NOT_FOUND")


async def test_nothing_is_shown_without_a_key(client: httpx.AsyncClient) -> None:
    draft = await make_draft()

    for path in ("document.pdf", "preview.html"):
        answer = await client.get(f"/invoices/{draft.id}/{path}", headers={"Authorization": ""})
        assert answer.status_code == 401
