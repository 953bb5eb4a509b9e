"""Finding the Chromium that prints."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import playwright

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
PLAYWRIGHT_BINARIES = (
    "chromium_headless_shell-*/chrome-*/*headless[_-]shell",
    "chromium-*/chrome-*/chrome",
    "chromium-*/chrome-mac*/Chromium.app/Contents/MacOS/Chromium",
)
HOW_TO_INSTALL = (
    "No Chromium was found, and PDFs need one. Install it with `apt-get install chromium-headless-shell` (Debian), "
    "or `playwright install chromium-headless-shell`, or set FOLIO_CHROMIUM to the path of a Chromium you have."
)
# Playwright steers the browser through a Node of its own.
DRIVER = Path(os.environ.get("PLAYWRIGHT_NODEJS_PATH") or Path(playwright.__file__).parent / "driver" / "node")


class BrowserNotFound(Exception):
    """There is no browser to print with, or no way to steer it; the message says how to get one."""


def find_browser(chosen: Path | None = None) -> Path:
    """The browser to print with: the chosen one, else one on the PATH, else one that Playwright installed."""
    if chosen is not None:
        if not os.access(chosen, os.X_OK):
            raise BrowserNotFound(f"{chosen} is not a program that can be run; correct FOLIO_CHROMIUM.")
        return chosen
    found = next(_candidates(), None)
    if found is None:
        raise BrowserNotFound(HOW_TO_INSTALL)
    return found


def check_driver(driver: Path = DRIVER) -> None:
    """Refuse when Playwright's driver does not start: a small system may lack a library that it wants."""
    started = subprocess.run([driver, "--version"], capture_output=True, text=True, check=False)  # noqa: S603 - ours
    if started.returncode:
        raise BrowserNotFound(
            f"Playwright, which prints the PDFs, does not start: {started.stderr.strip()}. "
            "When libatomic is what is missing: `apt-get install libatomic1`."
        )


def _candidates() -> Iterator[Path]:
    yield from (Path(path) for name in NAMES if (path := shutil.which(name)) and not _is_snap_stub(Path(path)))
    yield from _installed_by_playwright()


def _installed_by_playwright() -> Iterator[Path]:
    folder = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache" / "ms-playwright")
    for pattern in PLAYWRIGHT_BINARIES:
        yield from sorted((path for path in folder.glob(pattern) if os.access(path, os.X_OK)), reverse=True)


def _is_snap_stub(path: Path) -> bool:
    # Ubuntu's package is a script that asks to install a snap, which cannot run in containers.
    with path.open("rb") as opened:
        return opened.read(2) == b"#!" and b"snap" in opened.read(4000)
