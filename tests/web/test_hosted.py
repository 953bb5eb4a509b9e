"""Hosted pages over HTTP: for whoever knows the address, and for nobody else."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette
from starlette.middleware import Middleware
from tortoise.context import TortoiseContext

from factories import NOW
from folio.documents.pdf import PdfRenderer
from folio.integrations.storage import FileStore
from folio.models.activity import Activity
from folio.models.emails import HostedLink
from folio.models.invoices import Invoice, InvoiceFile
from folio.services.emails.links import make_link, revoke_link
from folio.services.invoices.correcting import Correction, correct_invoice
from folio.services.invoices.finalize import finalize_invoice
from folio.services.renditions.stored import read_pdf
from folio.settings import Settings
from folio.web.hosted import routes
from folio.web.security_headers import SecurityHeaders
from folio.worker.jobs import HANDLERS
from folio.worker.loop import Worker
from invoice_drafts import make_draft

BROWSER = {
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
}


@pytest_asyncio.fixture
async def app(db: TortoiseContext, tmp_path: Path) -> AsyncIterator[Starlette]:
    async with PdfRenderer() as renderer:
        app = Starlette(routes=routes(), middleware=[Middleware(SecurityHeaders)])
        app.state.settings = replace(Settings.from_environment({}), data_dir=tmp_path)
        app.state.pdf_renderer = renderer
        yield app


@pytest_asyncio.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://folio", headers=BROWSER) as opened:
        yield opened


async def make_linked(**details: str) -> tuple[Invoice, HostedLink]:
    invoice = await finalize_invoice((await make_draft(**details)).id, now=NOW)
    return invoice, await make_link(invoice.id, now=NOW)


async def views_of(invoice: Invoice) -> int:
    return await Activity.filter(subject_id=invoice.id, action="viewHostedPage", actor="customer").count()


async def test_who_knows_the_address_sees_the_document(client: httpx.AsyncClient) -> None:
    invoice, link = await make_linked()

    answer = await client.get(f"/d/{link.token}")

    assert answer.status_code == 200
    assert "Landing 100" in answer.text
    assert f"/d/{link.token}/document.pdf" in answer.text
    assert await views_of(invoice) == 1
    assert (await HostedLink.get(id=link.id)).first_viewed_at is not None


async def test_the_page_may_do_nothing_and_leaves_no_trace(client: httpx.AsyncClient) -> None:
    _, link = await make_linked()

    headers = (await client.get(f"/d/{link.token}")).headers

    assert headers["content-security-policy"].startswith("default-src 'none'; ")
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-robots-tag"] == "noindex, nofollow, noarchive"
    assert headers["cache-control"] == "private, no-cache"
    assert headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in headers


async def test_unknown_and_revoked_addresses_answer_alike(client: httpx.AsyncClient) -> None:
    invoice, link = await make_linked()
    await revoke_link(invoice.id, now=NOW)

    revoked = await client.get(f"/d/{link.token}")
    unknown = await client.get(f"/d/{'x' * 43}")
    others = [await client.get(path) for path in ("/d/", "/d/x/y/z", f"/d/{link.token}/document.pdf", "/d/%00")]

    assert {answer.status_code for answer in (revoked, unknown, *others)} == {404}
    assert {answer.text for answer in (revoked, unknown, *others)} == {unknown.text}
    assert revoked.headers == unknown.headers


async def test_a_page_about_nothing_is_in_the_readers_language(client: httpx.AsyncClient) -> None:
    answer = await client.get("/d/nothing", headers={"Accept-Language": "de-DE,de;q=0.9"})

    assert "Hier ist nichts zu sehen" in answer.text


async def test_the_page_is_in_the_documents_language(client: httpx.AsyncClient) -> None:
    _, link = await make_linked(language="fr")

    answer = await client.get(f"/d/{link.token}", headers={"Accept-Language": "de"})

    assert "Télécharger le PDF" in answer.text


async def test_the_pdf_is_the_stored_one_of_the_latest_revision(app: Starlette, client: httpx.AsyncClient) -> None:
    invoice, link = await make_linked()
    pdf = f"/d/{link.token}/document.pdf"
    early = await client.get(pdf)
    worker = Worker(HANDLERS, state=app.state)
    await worker.run_due()
    first = await client.get(pdf)
    await correct_invoice(invoice.id, Correction(memo="New"), expected_version=invoice.version, now=NOW)
    between = await client.get(pdf)
    await worker.run_due()

    second = await client.get(pdf)

    assert [answer.status_code for answer in (early, first, between, second)] == [503, 200, 503, 200]
    assert "being made" in early.text
    assert early.headers["retry-after"] == "3"
    store = FileStore(app.state.settings.data_dir)
    assert first.content == await read_pdf(invoice, store, revision=1)
    assert second.content == await read_pdf(await Invoice.get(id=invoice.id), store)
    assert first.content != second.content
    assert await InvoiceFile.filter(invoice_id=invoice.id).count() == 2


async def test_a_pdf_that_the_browser_has_is_not_sent_again(app: Starlette, client: httpx.AsyncClient) -> None:
    _, link = await make_linked()
    await Worker(HANDLERS, state=app.state).run_due()
    first = await client.get(f"/d/{link.token}/document.pdf")

    again = await client.get(f"/d/{link.token}/document.pdf", headers={"If-None-Match": first.headers["etag"]})

    assert (again.status_code, again.content) == (304, b"")
    assert 'filename="SEQ-1.pdf"' in first.headers["content-disposition"]


@pytest.mark.parametrize(
    "headers",
    [
        {"User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1)"},
        {"User-Agent": "Microsoft Office/16.0 SafeLinks"},
        {"User-Agent": "curl/8.14"},
        {"Sec-Purpose": "prefetch;prerender"},
        {"Purpose": "prefetch"},
        {"Accept": "*/*"},
    ],
    ids=lambda headers: next(iter(headers.values()))[:30],
)
async def test_programs_that_look_ahead_are_no_views(client: httpx.AsyncClient, headers: dict[str, str]) -> None:
    invoice, link = await make_linked()

    answer = await client.get(f"/d/{link.token}", headers=headers)
    head = await client.head(f"/d/{link.token}")

    assert (answer.status_code, head.status_code) == (200, 200)
    assert await views_of(invoice) == 0


async def test_who_tries_addresses_is_asked_to_wait_and_who_has_one_is_not(client: httpx.AsyncClient) -> None:
    _, link = await make_linked()
    for number in range(60):
        await client.get(f"/d/{number:043}")

    answer = await client.get("/d/one-more")
    known = await client.get(f"/d/{link.token}")

    assert (answer.status_code, known.status_code) == (429, 200)
    assert 0 < int(answer.headers["retry-after"]) <= 60
    assert "One moment" in answer.text


async def test_nothing_can_be_posted(client: httpx.AsyncClient) -> None:
    _, link = await make_linked()

    assert (await client.post(f"/d/{link.token}")).status_code == 405
