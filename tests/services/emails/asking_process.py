"""Asks for an email and dies right after its commit: python -m services.emails.asking_process URL DIR ID"""

import asyncio
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from emails import installation
from folio.models.database import open_database
from folio.services.emails.send import send_invoice


async def main(db_url: str, data_dir: str, invoice_id: str) -> None:
    async with open_database(db_url):
        settings = installation(Path(data_dir), "catch")
        await send_invoice(UUID(invoice_id), installation=settings, now=datetime.now(UTC))
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
