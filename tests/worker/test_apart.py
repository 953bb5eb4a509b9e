"""Jobs that wait for other people's machines hold nothing else up."""

import asyncio
from pathlib import Path

from starlette.applications import Starlette
from tortoise.context import TortoiseContext

from emails import installation, keep_pdf, make_issuer, make_sendable
from factories import NOW
from folio.app import working
from folio.documents.pdf import PdfRenderer
from folio.models.jobs import Job, JobState
from folio.services import outbox
from folio.services.emails.outbox import SEND_EMAIL
from folio.services.emails.send import send_invoice
from smtp_server import SmtpServer


async def test_a_slow_mail_server_does_not_keep_other_jobs_waiting(
    db: TortoiseContext, smtp: SmtpServer, tmp_path: Path
) -> None:
    settings = installation(tmp_path, smtp.address)
    business = await make_issuer()
    for _ in range(6):
        invoice = await make_sendable(business)
        await keep_pdf(invoice, tmp_path)
        await send_invoice(invoice.id, installation=settings, now=NOW)
    smtp.delay = 3
    app = Starlette()
    app.state.settings, app.state.pdf_renderer = settings, PdfRenderer(None)

    async with working(app, settings):
        async with asyncio.timeout(20):
            while smtp.at_once < 2:
                await asyncio.sleep(0.02)
            await outbox.enqueue("forget_finished_jobs", "now")
            while (await Job.get(key="now")).state is not JobState.DONE:
                await asyncio.sleep(0.02)
        taken = len(smtp.received)

    assert taken < 6
    assert smtp.most_at_once == 2
    assert await Job.filter(kind=SEND_EMAIL, state=JobState.FAILED).count() == 0
