"""PDFs per second once all is warm, against Chromium printing the same HTML."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from playwright.async_api import Page, async_playwright

from bench.results import Result, rate_result
from bench.stopwatch import stopwatch
from folio.documents.browser import find_browser
from folio.documents.document import Document
from folio.documents.html import render_html
from folio.documents.pdf import ARGUMENTS, PdfRenderer
from folio.documents.printing import print_document
from paper import document, line

AT_ONCE = 2

Print = Callable[[], Awaitable[object]]


async def measure(*, is_quick: bool) -> list[Result]:
    """Two pages at a time on both sides: each of 12 lines, and the cover."""
    count, rounds = (10, 2) if is_quick else (16, 8)
    paper = document(*(line(f"Platform fee {number}") for number in range(12)))
    bare, ours = [], []
    async with PdfRenderer() as renderer, _bare_pages(render_html(paper)) as pages:
        for _ in range(rounds):
            bare.append(await _per_second(count, pages))
            ours.append(await _per_second(count, [_printing(paper, renderer)] * AT_ONCE))
    return [rate_result("PDFs, two pages, warm", "PDFs", floor=max(bare), rate=max(ours), least_ratio=0.9)]


def _printing(paper: Document, renderer: PdfRenderer) -> Print:
    return lambda: print_document(paper, renderer)


async def _per_second(count: int, printers: list[Print]) -> float:
    """One print on each to warm up, then all of them share the rest."""
    await asyncio.gather(*(printer() for printer in printers))
    waiting = iter(range(count))

    async def take_turns(printer: Print) -> None:
        for _ in waiting:
            await printer()

    with stopwatch() as lap:
        await asyncio.gather(*(take_turns(printer) for printer in printers))
    return count / lap.seconds


@asynccontextmanager
async def _bare_pages(html: str) -> AsyncIterator[list[Print]]:
    """Pages of a browser of their own, which print the HTML with the same options."""
    arguments = [*ARGUMENTS, *([] if os.geteuid() else ["--no-sandbox"])]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_browser(), args=arguments)
        pages = [await browser.new_page(java_script_enabled=False) for _ in range(AT_ONCE)]

        def printing(page: Page) -> Print:
            async def once() -> None:
                await page.set_content(html, wait_until="load")
                await page.pdf(prefer_css_page_size=True, print_background=True, tagged=True, outline=True)

            return once

        yield [printing(page) for page in pages]
        await browser.close()
