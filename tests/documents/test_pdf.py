"""Printing in a real browser: what the PDF holds, and how the pool behaves when things go wrong."""

import asyncio
import hashlib
import io
import os
import signal
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pikepdf
import psutil
import pytest

from folio.documents.browser import BrowserNotFound, check_driver, find_browser
from folio.documents.html import render_html
from folio.documents.pdf import PdfRenderer, RendererBusy, RendererLimits, RenderFailed
from folio.documents.printing import print_document
from folio.documents.theme import Theme
from paper import document, font_kinds, line, logo, page_count, text_of

pytestmark = pytest.mark.asyncio(loop_scope="session")

# A drawing that refers to itself tenfold, six times over: a million shapes out of a few hundred characters.
ENDLESS = (
    "<svg><g id=g0><rect width=9 height=9 /></g>"
    + "".join(f"<g id=g{n}>{f'<use href=#g{n - 1} x={n} />' * 10}</g>" for n in range(1, 7))
    + "</svg>"
)


def sha256(pdf: bytes) -> str:
    return hashlib.sha256(pdf).hexdigest()


def children_named(fragment: str) -> list[psutil.Process]:
    return [child for child in psutil.Process().children(recursive=True) if fragment in child.name()]


async def test_a_document_is_a_tagged_titled_pdf_of_two_pages(renderer: PdfRenderer) -> None:
    pdf = await print_document(document(), renderer, theme=Theme(logo=logo()))

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == 2
        assert str(opened.docinfo["/Title"]) == "Invoice INV-7 – Halcyon Systems Ltd"
        assert str(opened.docinfo["/Author"]) == "Halcyon Systems Ltd"
        assert str(opened.docinfo["/CreationDate"]) == "D:20261031000000Z"
        assert str(opened.Root.Lang) == "en-GB"
        assert opened.Root.ViewerPreferences.DisplayDocTitle
        assert opened.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in opened.Root


async def test_the_text_is_there_to_copy(renderer: PdfRenderer) -> None:
    text = text_of(await print_document(document(line("Seats", quantity="42", rate="59")), renderer))

    assert "£2,973.60" in text
    assert "Page 1 of 2" in text
    assert "Halcyon Systems Ltd · Invoice INV-7" in " ".join(text.split())


@pytest.mark.parametrize(
    ("language", "currency", "name", "total"),
    [
        ("en", "JPY", "株式会社青海物流サービス", "¥120"),
        ("ja", "JPY", "株式会社青海物流サービス", "¥120"),
        ("en", "KWD", "شركة الخليج", "120.000"),
        ("ar", "KWD", "شركة الخليج", "120.000"),
        ("de", "EUR", "Krüger-Łukaszewicz & Søn", "120,00"),
        ("nl", "EUR", "Ελληνική Εταιρεία", "120,00"),
        ("it", "EUR", "ООО «Ромашка»", "120,00"),
    ],
)
async def test_names_of_every_script_are_set_in_truetype(
    renderer: PdfRenderer, language: str, currency: str, name: str, total: str
) -> None:
    named = document(language=language, currency=currency, customer={"name": name})

    pdf = await print_document(named, renderer)

    assert font_kinds(pdf) <= {"/Type0", "/CIDFontType2"}
    assert total in text_of(pdf)


async def test_japanese_is_readable_without_fonts_of_the_system(renderer: PdfRenderer) -> None:
    pdf = await print_document(document(customer={"name": "株式会社青海物流サービス"}), renderer)

    assert "株式会社青海物流サービス" in text_of(pdf)


async def test_the_same_document_gives_the_same_bytes(renderer: PdfRenderer) -> None:
    several = document(*(line(f"Line {number}") for number in range(40)))

    first = await print_document(several, renderer)
    await print_document(document(), renderer)
    again = await print_document(several, renderer)
    async with PdfRenderer() as fresh:
        elsewhere = await print_document(several, fresh)

    assert sha256(first) == sha256(again) == sha256(elsewhere)


async def test_another_document_gives_other_bytes(renderer: PdfRenderer) -> None:
    one, other = document(), document(number="INV-8")

    assert sha256(await print_document(one, renderer)) != sha256(await print_document(other, renderer))


async def test_two_thousand_lines_are_printed_with_a_head_on_every_page(renderer: PdfRenderer) -> None:
    lines = [line(f"Workspace {number:04d}", quantity=str(number), rate="0.4917") for number in range(2000)]

    pdf = await print_document(document(*lines), renderer)

    text = text_of(pdf)
    assert page_count(pdf) > 40
    assert text.count("Unit price") == page_count(pdf) - 1
    assert "Workspace 0000" in text
    assert "Workspace 1999" in text


async def test_the_total_never_stands_alone_on_a_page(renderer: PdfRenderer) -> None:
    for count in range(20, 28):
        pages = text_of(await print_document(document(*(line(f"Row {n}") for n in range(count))), renderer)).split("\f")

        [last] = [page for page in pages if "Total excluding tax" in page]
        assert "Row " in last


@pytest.mark.parametrize("paper", ["A4", "LETTER"])
async def test_a_cover_with_much_on_it_stays_one_page(renderer: PdfRenderer, paper: str) -> None:
    address = [f"Line {number} of the address" for number in range(4)]
    ids = [{"label": "VAT", "value": "GB 384 9127 55"}, {"label": "Company no.", "value": "11482093"}]
    party = {
        "name": "Halcyon Systems Ltd",
        "address": address,
        "country": "GB",
        "identifiers": ids,
        "email": "a@b.example",
    }
    lines = [line(), line("Book", taxRate="0", taxTreatment="ZERO_RATED")]
    full = document(
        paper=paper,
        seller=party,
        customer=party,
        groups=[{"name": f"Group {number}", "lines": lines} for number in range(3)],
        discounts=[{"reason": "Launch partner", "percent": "5"}],
        payment={
            "accountName": "Halcyon",
            "bank": "A bank",
            "iban": "DE89370400440532013000",
            "bic": "COBADEFF",
            "reference": "7",
        },
    )

    assert page_count(await print_document(full, renderer)) == 2


async def test_no_request_leaves_the_browser(renderer: PdfRenderer) -> None:
    arrived: list[str] = []

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            arrived.append(self.path)

    server = HTTPServer(("127.0.0.1", 0), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    blocked = renderer.counts.blocked_requests
    hostile = (
        f"<link rel=stylesheet href={address}/a><link rel=preconnect href={address}><img src={address}/b>"
        f"<iframe src={address}/c></iframe><style>body {{ background: url({address}/d) }}</style>"
        f"<meta http-equiv=refresh content='0;url={address}/e'><script>fetch('{address}/f')</script>"
    )

    await renderer.render(hostile)
    await renderer.render(render_html(document(memo=hostile)))
    server.shutdown()

    assert arrived == []
    assert renderer.counts.blocked_requests > blocked


async def test_a_killed_browser_is_launched_again() -> None:
    async with PdfRenderer() as renderer:
        before = await print_document(document(), renderer)
        for process in children_named("chrom"):
            process.send_signal(signal.SIGKILL)

        after = await print_document(document(), renderer)

    assert sha256(before) == sha256(after)
    assert renderer.counts.launches == 2


async def test_a_browser_killed_while_it_prints_does_not_lose_the_document() -> None:
    long = document(*(line(f"Line {number}") for number in range(600)))
    async with PdfRenderer() as renderer:
        await print_document(document(), renderer)
        printing = asyncio.create_task(print_document(long, renderer))
        await asyncio.sleep(0.3)
        for process in children_named("chrom"):
            process.send_signal(signal.SIGKILL)

        assert page_count(await printing) > 10


async def test_a_page_that_takes_too_long_is_given_up_and_the_next_is_printed() -> None:
    limits = RendererLimits(pages=1, seconds=1)
    async with PdfRenderer(limits=limits) as renderer:
        with pytest.raises(RenderFailed):
            await renderer.render(ENDLESS)

        assert page_count(await print_document(document(), renderer)) == 2
    assert renderer.counts.failed == 1


async def test_no_more_may_wait_than_there_is_room_for() -> None:
    page = render_html(document())
    async with PdfRenderer(limits=RendererLimits(pages=1, waiting=2)) as renderer:
        answers = await asyncio.gather(*(renderer.render(page) for _ in range(6)), return_exceptions=True)

    assert sum(isinstance(answer, bytes) for answer in answers) == 3
    assert sum(isinstance(answer, RendererBusy) for answer in answers) == 3


async def test_contexts_and_browsers_are_renewed_without_a_lost_document() -> None:
    page = render_html(document())
    limits = RendererLimits(pages=2, renders_per_context=3, renders_per_browser=7)
    async with PdfRenderer(limits=limits) as renderer:
        printed = await asyncio.gather(*(renderer.render(page) for _ in range(20)))

    assert all(pdf.startswith(b"%PDF") for pdf in printed)
    assert renderer.counts.launches >= 2
    assert renderer.counts.contexts >= 6


async def test_nothing_is_left_running_after_closing() -> None:
    before = len(children_named("chrom"))
    async with PdfRenderer() as renderer:
        await print_document(document(), renderer)

    assert len(children_named("chrom")) == before


async def test_a_chosen_browser_must_be_a_program(tmp_path: Path) -> None:
    with pytest.raises(BrowserNotFound, match="FOLIO_CHROMIUM"):
        find_browser(tmp_path / "chromium")


async def test_a_driver_that_does_not_start_is_explained(tmp_path: Path) -> None:
    driver = tmp_path / "node"
    driver.write_text("#!/bin/sh\necho 'libatomic.so.1: cannot open shared object file' >&2\nexit 127\n")
    driver.chmod(0o755)

    with pytest.raises(BrowserNotFound, match="apt-get install libatomic1"):
        check_driver(driver)


async def test_without_a_browser_the_error_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", os.fspath(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", os.fspath(tmp_path))

    async with PdfRenderer() as renderer:
        with pytest.raises(BrowserNotFound, match="apt-get install"):
            await renderer.render("<p>")
