"""A worker killed while it prints: the next one makes what is missing, and nothing twice."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from factories import NOW
from folio.integrations.storage import FileStore
from folio.models.database import open_database
from folio.models.invoices import Invoice, InvoiceFile
from folio.models.jobs import Job, JobState
from folio.services.invoices.correcting import Correction, correct_invoice
from folio.services.invoices.finalize import finalize_invoice
from folio.services.renditions.stored import read_pdf
from folio_server import folio_process
from invoice_drafts import make_draft

PRINTING = "render_invoice"


async def make_corrected(db_url: str) -> None:
    async with open_database(db_url):
        invoice = await finalize_invoice((await make_draft(memo="First")).id, now=NOW)
        await correct_invoice(invoice.id, Correction(memo="Second"), expected_version=invoice.version, now=NOW)


async def wait_until_printing(db_url: str) -> None:
    async with open_database(db_url), asyncio.timeout(60):
        while not await Job.filter(kind=PRINTING, state=JobState.RUNNING).exists():
            await asyncio.sleep(0.005)


async def let_leases_run_out(db_url: str) -> int:
    """As if a minute had passed; answers how many jobs were held by the one that died."""
    async with open_database(db_url):
        return await Job.filter(state=JobState.RUNNING).update(leased_until=datetime.now(UTC) - timedelta(seconds=1))


async def printed(db_url: str, data_dir: Path) -> list[bytes]:
    """The kept PDF of each revision, once all are made."""
    async with open_database(db_url):
        async with asyncio.timeout(60):
            while await Job.filter(kind=PRINTING).exclude(state=JobState.DONE).exists():
                await asyncio.sleep(0.1)
        invoice, store = await Invoice.get(), FileStore(data_dir)
        assert await InvoiceFile.filter(invoice_id=invoice.id).count() == invoice.revision
        return [await read_pdf(invoice, store, revision=revision) for revision in (1, 2)]


def test_a_worker_killed_while_it_prints_loses_no_revision(db_url: str, tmp_path: Path) -> None:
    asyncio.run(make_corrected(db_url))
    with folio_process("worker", db_url=db_url, data_dir=tmp_path, says="The worker runs") as (process, _):
        asyncio.run(wait_until_printing(db_url))
        process.kill()
        process.wait(30)
    held = asyncio.run(let_leases_run_out(db_url))

    with folio_process("worker", db_url=db_url, data_dir=tmp_path, says="The worker runs"):
        first, second = asyncio.run(printed(db_url, tmp_path))

    assert held > 0
    assert first.startswith(b"%PDF")
    assert first != second
