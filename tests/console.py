"""The console in a real browser: built, served with demo data, signed in to."""

import fcntl
import os
import subprocess
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from playwright.async_api import APIRequestContext, Browser, BrowserContext, Page, StorageState, async_playwright

from folio.documents.browser import find_browser
from folio.services.demo.person import EMAIL, PASSWORD
from folio_server import folio, folio_serve

ROOT = Path(__file__).parents[1]
BUILD = "set -eu; for step in machine python console; do . scripts/steps/$step.sh; done; console"
OWN = {"X-Folio-Console": "1"}
# The type of the `open_page` fixture.
OpenPage = Callable[..., Coroutine[Any, Any, Page]]
VIEWPORT = {"width": 1440, "height": 900}


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Of several processes that come here, the others wait."""
    with (ROOT / "frontend" / "package.json").open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def build_console() -> None:
    """Build `frontend/dist` as `scripts/setup` does, unless it is fresh."""
    environment = os.environ | {"PATH": f"{ROOT / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    with one_at_a_time():
        subprocess.run(["sh", "-c", BUILD], cwd=ROOT, env=environment, check=True)


def make_demo(folder: Path) -> None:
    """Demo data in `folder`, unless it is there."""
    with one_at_a_time():
        if folder.exists():
            return
        folder.mkdir()
        for command in ("migrate", "demo"):
            made = folio(command, db_url=_database_in(folder), data_dir=folder)
            assert made.returncode == 0, made.stderr


def serve(folder: Path) -> AbstractContextManager[str]:
    """The address of a server with what is in `folder`; what it sends by email is kept there."""
    return folio_serve(_database_in(folder), folder, variables={"FOLIO_SMTP_URL": "catch"})


def _database_in(folder: Path) -> str:
    return f"sqlite:///{folder / 'folio.db'}"


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_browser(None), chromium_sandbox=False)
        yield browser
        await browser.close()


async def sign_in(browser: Browser, address: str) -> StorageState:
    """The cookie of the demo's person."""
    context = await browser.new_context(base_url=address)
    answer = await context.request.post("/session", data={"email": EMAIL, "password": PASSWORD}, headers=OWN)
    assert answer.ok, await answer.text()
    state = await context.storage_state()
    await context.close()
    return state


async def operator(browser: Browser, address: str, state: StorageState | None) -> BrowserContext:
    """A browser of an operator's own; signed in if `state` says so."""
    context = await browser.new_context(
        base_url=address,
        storage_state=state,
        viewport=VIEWPORT,
        locale="en-US",
        timezone_id="Europe/Berlin",
        reduced_motion="reduce",
        color_scheme="light",
    )
    context.set_default_timeout(15_000)
    return context


class Api:
    """Asks GraphQL with the session of a browser: what a journey needs, but is not about."""

    def __init__(self, request: APIRequestContext) -> None:
        self.request = request

    async def ask(self, query: str, **variables: Any) -> Any:
        """Answers `data`; errors and refusals fail the test."""
        body = {"query": query, "variables": variables}
        answer = await self.request.post("/graphql", data=body, headers=OWN)
        content = await answer.json()
        assert "errors" not in content, content
        refusals = [part["userErrors"] for part in content["data"].values() if part and "userErrors" in part]
        assert not any(refusals), refusals
        return content["data"]
