"""One server with demo data and one browser for all journeys; a signed-in page for each."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, StorageState, expect

from console import Api, OpenPage, build_console, chromium, make_demo, operator, serve, sign_in
from console_records import Records

expect.set_options(timeout=15_000)

HERE = Path(__file__).parent
FAILED = pytest.StashKey[bool]()
CHOOSE = "localStorage.getItem('folio.business') ?? localStorage.setItem('folio.business', '{business}')"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The browser lives in the session's loop, so its tests run there.
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server with the built console and a copy of the demo data, which all processes of one run make once."""
    build_console()
    mine = tmp_path_factory.getbasetemp()
    demo = (mine.parent if "PYTEST_XDIST_WORKER" in os.environ else mine) / "demo"
    make_demo(demo)
    with serve(shutil.copytree(demo, mine / "served")) as address:
        yield address


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def signed_in(browser: Browser, address: str) -> StorageState:
    return await sign_in(browser, address)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def business(browser: Browser, address: str, signed_in: StorageState) -> str:
    """The demo company, which every journey begins in, whatever businesses others make."""
    context = await operator(browser, address, signed_in)
    found = await Records(Api(context.request)).business()
    await context.close()
    return found


@pytest.fixture
def complaints() -> list[str]:
    """What pages said was wrong; a journey that makes something go wrong clears it."""
    return []


@pytest_asyncio.fixture(loop_scope="session")
async def open_page(
    browser: Browser,
    address: str,
    signed_in: StorageState,
    business: str,
    complaints: list[str],
    request: pytest.FixtureRequest,
    tmp_path: Path,
) -> AsyncIterator[OpenPage]:
    """`await open_page()` is a page in a browser of its own; its complaints fail the test, a failure is pictured."""
    contexts: list[BrowserContext] = []

    async def open_one(*, state: StorageState | None = signed_in, at: str = address) -> Page:
        contexts.append(context := await operator(browser, at, state))
        if at == address:
            await context.add_init_script(CHOOSE.format(business=business))
        page = await context.new_page()
        page.on("console", lambda message: _note(message, complaints))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return page

    yield open_one
    for place, page in enumerate(page for context in contexts for page in context.pages):
        if request.node.stash.get(FAILED, False):
            await page.screenshot(path=tmp_path / f"failed-{place}.png")
            print(f"Pictured in {tmp_path / f'failed-{place}.png'}, at {page.url}")
    for context in contexts:
        await context.close()
    assert complaints == []


def _note(message: ConsoleMessage, complaints: list[str]) -> None:
    if message.type == "error":
        complaints.append(f"{message.text} ({message.location.get('url')})")


@pytest_asyncio.fixture(loop_scope="session")
async def page(open_page: OpenPage) -> Page:
    """A signed-in operator's page."""
    return await open_page()


@pytest.fixture
def api(page: Page) -> Api:
    return Api(page.context.request)


@pytest.fixture
def records(api: Api) -> Records:
    """Makes customers and drafts for a journey of its own."""
    return Records(api)
