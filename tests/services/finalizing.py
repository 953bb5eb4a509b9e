"""What tests do in other processes: finalize drafts, many at once."""

import asyncio
from collections.abc import Sequence
from uuid import UUID

from factories import NOW
from folio.models.database import open_database
from folio.services.invoices.finalize import finalize_invoice


async def finalize_all(invoice_ids: Sequence[UUID]) -> None:
    await asyncio.gather(*(finalize_invoice(invoice_id, now=NOW) for invoice_id in invoice_ids))


def finalize_in_process(db_url: str, invoice_ids: Sequence[UUID]) -> None:
    async def run() -> None:
        async with open_database(db_url):
            await finalize_all(invoice_ids)

    asyncio.run(run())
