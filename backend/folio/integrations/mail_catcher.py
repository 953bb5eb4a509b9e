"""A mail server for trying out: spoken to like any other, it keeps each message as a file and sends none on."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

LARGEST_MESSAGE = 100 * 1024 * 1024

# It tells every command of every message otherwise.
logging.getLogger("mail.log").setLevel(logging.WARNING)

_MESSAGE_ID = re.compile(rb"^Message-ID:\s*<([A-Za-z0-9-]{1,64})", re.IGNORECASE | re.MULTILINE)


def mail_folder(data_dir: Path) -> Path:
    """Where kept messages lie."""
    return data_dir / "mail"


async def keep_message(folder: Path, content: bytes) -> str:
    """Write a message as a file and answer its name; the same message kept again lies beside the first."""
    return await asyncio.to_thread(_write, folder, content)


def _write(folder: Path, content: bytes) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    found = _MESSAGE_ID.search(content)
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S-%f")
    name = f"{stamp}-{found[1].decode() if found else 'message'}.eml"
    partial = folder / f".{name}"
    partial.write_bytes(content)
    partial.rename(folder / name)
    return name


class _Keeper:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Keep the message; the name is aiosmtpd's."""
        assert isinstance(envelope.content, bytes)
        name = await keep_message(self.folder, envelope.content)
        return f"250 Kept as {name}"


@asynccontextmanager
async def caught_mail(folder: Path) -> AsyncIterator[str]:
    """A catcher on a free port of this machine, until the block ends; answers its address."""
    keeper = _Keeper(folder)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(keeper, data_size_limit=LARGEST_MESSAGE, hostname="folio", loop=loop), "127.0.0.1", 0
    )
    try:
        yield f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
