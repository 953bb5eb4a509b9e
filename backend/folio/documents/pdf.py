"""HTML to PDF by a browser that stays open: a few pages in turn, without network or scripts."""

import asyncio
import contextlib
import logging
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from playwright.async_api import Browser, BrowserContext, Page, Playwright, Route, async_playwright
from playwright.async_api import Error as BrowserError

from folio.documents.browser import check_driver, find_browser

logger = logging.getLogger(__name__)

ARGUMENTS = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-quic",
    "--disable-sync",
    "--font-render-hinting=none",
    "--no-first-run",
)
ATTEMPTS = 2
LAUNCH_SECONDS = 30.0
CLOSE_SECONDS = 3.0
# Long documents may take longer: 2,000 lines are 600,000 characters and take 4 seconds on an idle machine.
CHARACTERS_PER_EXTRA_SECOND = 50_000


class RendererBusy(Exception):
    """As many documents wait as may; try again shortly."""


class RenderFailed(Exception):
    """The browser could not print this page, twice."""


@dataclass(frozen=True, kw_only=True)
class RendererLimits:
    """How much at once, for how long, and after how many renders to begin anew."""

    pages: int = 2
    waiting: int = 64
    seconds: float = 15.0
    renders_per_context: int = 100
    renders_per_browser: int = 1000


@dataclass
class RendererCounts:
    """What happened since the start; a blocked request means that a page tried to reach the network."""

    rendered: int = 0
    failed: int = 0
    launches: int = 0
    contexts: int = 0
    blocked_requests: int = 0


@dataclass
class _Sheet:
    """A page to print on, and how often it was used."""

    context: BrowserContext
    page: Page
    renders: int = 0


class PdfRenderer:
    """A pool of pages in one browser, which is launched when first needed and again after a crash.

    async with PdfRenderer() as renderer:
        pdf = await renderer.render(html)
    """

    def __init__(self, chromium: Path | None = None, limits: RendererLimits | None = None) -> None:
        self.limits = limits or RendererLimits()
        self.counts = RendererCounts()
        self._chromium = chromium
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None
        self._browser_renders = 0
        self._in_use = 0
        self._starting = asyncio.Lock()
        self._turns = asyncio.Semaphore(self.limits.pages)
        self._idle: list[_Sheet] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        browser = self._browser
        await self._retire_browser()
        if browser is not None:
            await _close(browser)
        if self._playwright is not None:
            await self._playwright.stop()
            self._playwright = None

    @property
    def version(self) -> str | None:
        """The browser's version, once it was launched: bytes are the same only within one."""
        return self._browser.version if self._browser else None

    async def render(self, html: str) -> bytes:
        """Print the page as Chromium does; raises RendererBusy or RenderFailed."""
        if self._in_use >= self.limits.pages + self.limits.waiting:
            raise RendererBusy(f"{self.limits.waiting} documents are waiting already.")
        self._in_use += 1
        try:
            async with self._turns:
                return await self._render_with_attempts(html)
        finally:
            self._in_use -= 1

    async def _render_with_attempts(self, html: str) -> bytes:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return await self._render_once(html)
            except (BrowserError, TimeoutError, OSError) as error:
                logger.warning("Printing failed (attempt %d of %d): %s", attempt, ATTEMPTS, _first_line(error))
                failure = error
        self.counts.failed += 1
        raise RenderFailed(f"The browser could not print the page: {_first_line(failure)}") from failure

    async def _render_once(self, html: str) -> bytes:
        async with self._sheet() as sheet:
            async with asyncio.timeout(self.limits.seconds + len(html) / CHARACTERS_PER_EXTRA_SECOND):
                await sheet.page.set_content(html, wait_until="load", timeout=0)
                pdf = await sheet.page.pdf(prefer_css_page_size=True, print_background=True, tagged=True, outline=True)
            sheet.renders += 1
            self._browser_renders += 1
            self.counts.rendered += 1
            return pdf

    @contextlib.asynccontextmanager
    async def _sheet(self) -> AsyncIterator[_Sheet]:
        """A page of one's own: kept for the next when all went well, thrown away otherwise."""
        async with asyncio.timeout(LAUNCH_SECONDS):
            sheet = await self._take_sheet()
        try:
            yield sheet
        except BaseException:
            await self._discard(sheet)
            raise
        if sheet.renders >= self.limits.renders_per_context or sheet.context.browser is not self._browser:
            await self._discard(sheet)
        else:
            self._idle.append(sheet)

    async def _take_sheet(self) -> _Sheet:
        browser = await self._running_browser()
        return self._idle.pop() if self._idle else await self._new_sheet(browser)

    async def _new_sheet(self, browser: Browser) -> _Sheet:
        context = await browser.new_context(
            java_script_enabled=False, offline=True, service_workers="block", accept_downloads=False
        )
        await context.route("**/*", self._block)
        self.counts.contexts += 1
        return _Sheet(context, await context.new_page())

    async def _block(self, route: Route) -> None:
        self.counts.blocked_requests += 1
        logger.warning("A document tried to load %s; it was blocked.", route.request.url[:200])
        await route.abort()

    async def _running_browser(self) -> Browser:
        async with self._starting:
            worn_out = self._browser_renders >= self.limits.renders_per_browser
            if self._browser is None or not self._browser.is_connected() or worn_out:
                await self._retire_browser()
                self._browser = await self._launch()
                self._browser_renders = 0
            return self._browser

    async def _launch(self) -> Browser:
        if self._playwright is None:
            await asyncio.to_thread(check_driver)
            self._playwright = await async_playwright().start()
        sandbox = [] if os.geteuid() else ["--no-sandbox"]
        self.counts.launches += 1
        return await self._playwright.chromium.launch(
            executable_path=find_browser(self._chromium),
            args=[*ARGUMENTS, *sandbox],
            timeout=LAUNCH_SECONDS * 1000,
        )

    async def _retire_browser(self) -> None:
        """Use this browser no more; it closes once the last page that still prints in it is done."""
        browser, self._browser = self._browser, None
        idle, self._idle = self._idle, []
        for sheet in idle:
            await self._discard(sheet)
        if browser is not None and not browser.contexts:
            await _close(browser)

    async def _discard(self, sheet: _Sheet) -> None:
        browser = sheet.context.browser
        closed = await _close(sheet.context)
        # A browser that cannot close a page hangs as a whole.
        if browser is not None and (not closed or (browser is not self._browser and not browser.contexts)):
            await _close(browser)


async def _close(opened: Browser | BrowserContext) -> bool:
    """Close within moments; False when it does not."""
    try:
        async with asyncio.timeout(CLOSE_SECONDS):
            await opened.close()
    except (BrowserError, TimeoutError):
        return False
    return True


def _first_line(error: BaseException) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:200]
