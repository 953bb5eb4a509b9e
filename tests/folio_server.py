"""A real `folio serve` or `folio worker` process, as an operator starts it."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

STARTS_WITHIN = 60


@contextmanager
def folio_process(
    *arguments: str, db_url: str, data_dir: Path, says: str, variables: Mapping[str, str] | None = None
) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """Run `folio …` until the block ends; answers the process and the line that says it is up."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("FOLIO_")}
    environment |= {"FOLIO_DATABASE_URL": db_url, "FOLIO_DATA_DIR": str(data_dir), "COLUMNS": "200"}
    environment |= variables or {}
    command = [sys.executable, "-m", "folio.cli", *arguments]
    log = data_dir / f"{arguments[0]}.log"
    with log.open("w") as written:
        process = subprocess.Popen(command, env=environment, stdout=written, stderr=subprocess.STDOUT, text=True)
    try:
        yield process, _wait_for(process, log, says)
    finally:
        process.terminate()
        process.wait(30)


def _wait_for(process: "subprocess.Popen[str]", log: Path, says: str) -> str:
    deadline = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < deadline and process.poll() is None:
        if found := re.search(says, log.read_text()):
            return found.group(0)
        time.sleep(0.05)
    raise RuntimeError(f"`folio` did not start: {log.read_text()}")


@contextmanager
def folio_serve(
    db_url: str, data_dir: Path, *arguments: str, variables: Mapping[str, str] | None = None
) -> Iterator[str]:
    """The address of a running server."""
    serving = ("serve", "--port", "0", *arguments)
    says = r"http://127\.0\.0\.1:\d+"
    with folio_process(*serving, db_url=db_url, data_dir=data_dir, says=says, variables=variables) as (_, address):
        yield address


def folio(
    *arguments: str, db_url: str, data_dir: Path, stdin: str = "", variables: Mapping[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run a command that ends; it reads `stdin`."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("FOLIO_")}
    environment |= {"FOLIO_DATABASE_URL": db_url, "FOLIO_DATA_DIR": str(data_dir)} | dict(variables or {})
    command = [sys.executable, "-m", "folio.cli", *arguments]
    return subprocess.run(
        command, env=environment, input=stdin, capture_output=True, text=True, check=False, timeout=120
    )
