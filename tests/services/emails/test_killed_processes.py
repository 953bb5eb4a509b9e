"""Processes that are killed: what was asked for is sent, and what may have been sent twice says so."""

import asyncio
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from starlette.datastructures import State
from tortoise.context import TortoiseContext

from emails import installation, keep_pdf, make_issuer, make_sendable, post_office, timeline, wait_for
from factories import NOW
from folio.documents.pdf import PdfRenderer
from folio.models.emails import Email, EmailState
from folio.models.invoices import Invoice
from folio.models.jobs import Job
from folio.services.emails.attempts import NOBODY_SENDS_AFTER
from folio.services.emails.outbox import SEND_EMAIL
from folio.services.emails.send import send_invoice
from folio.services.emails.settings import update_email_settings
from folio.settings import Settings
from folio.worker.jobs import HANDLERS
from folio.worker.loop import Worker
from smtp_server import SmtpServer

TESTS = Path(__file__).parents[2]
LONG_AGO = timedelta(hours=1)


@pytest.fixture
def settings(smtp: SmtpServer, tmp_path: Path) -> Settings:
    return installation(tmp_path, smtp.address)


async def sendable(settings: Settings) -> Invoice:
    """A final invoice whose email leaves at once."""
    business = await make_issuer()
    await update_email_settings(business.id, {"undo_seconds": 0}, now=NOW)
    invoice = await make_sendable(business)
    await keep_pdf(invoice, settings.data_dir)
    return invoice


async def run_another_worker(settings: Settings) -> None:
    """What the next process does with the jobs that are due."""
    async with post_office(settings) as office:
        state = State({"settings": settings, "mailer": office.mailer, "pdf_renderer": PdfRenderer(None)})
        await Worker({SEND_EMAIL: HANDLERS[SEND_EMAIL]}, state=state).run_due()


async def test_what_was_asked_for_before_a_crash_is_sent_by_another_process(
    db: TortoiseContext, db_url: str, settings: Settings, smtp: SmtpServer
) -> None:
    invoice = await sendable(settings)
    command = [sys.executable, "-m", "services.emails.asking_process", db_url, str(settings.data_dir), str(invoice.id)]

    died = await asyncio.to_thread(subprocess.run, command, cwd=TESTS, check=False)
    asked = await Email.get(invoice_id=invoice.id)
    await run_another_worker(settings)

    assert died.returncode < 0
    assert asked.state is EmailState.WAITING
    assert (await Email.get(id=asked.id)).state is EmailState.SENT
    assert len(smtp.received) == 1
    assert await timeline(invoice) == ["sendInvoice", "emailSent"]


async def test_a_process_killed_between_the_email_and_its_record_leaves_a_trace_and_one_message_id(
    db: TortoiseContext, db_url: str, settings: Settings, smtp: SmtpServer
) -> None:
    invoice = await sendable(settings)
    email = (await send_invoice(invoice.id, installation=settings, now=datetime.now(UTC))).email
    smtp.delay_of_answer = 30
    environment = {name: value for name, value in os.environ.items() if not name.startswith("FOLIO_")} | {
        "FOLIO_DATABASE_URL": db_url,
        "FOLIO_DATA_DIR": str(settings.data_dir),
        "FOLIO_SMTP_URL": smtp.address,
    }
    doomed = subprocess.Popen([sys.executable, "-m", "folio.cli", "worker"], env=environment)
    try:
        await wait_for(smtp, 1, seconds=60)
    finally:
        doomed.kill()
        doomed.wait()
    smtp.delay_of_answer = 0
    begun = await Email.get(id=email.id)

    await run_another_worker(settings)
    left_alone = await Email.get(id=email.id)
    await _let_time_pass(email)
    await run_another_worker(settings)

    assert (begun.state, begun.attempts) == (EmailState.SENDING, 1)
    assert (left_alone.state, left_alone.attempts) == (EmailState.SENDING, 1)
    assert (await Email.get(id=email.id)).state is EmailState.SENT
    assert [received.message["Message-ID"] for received in smtp.received] == [email.message_id] * 2
    assert await timeline(invoice) == ["sendInvoice", "sendEmailAgain", "emailSent"]


async def _let_time_pass(email: Email) -> None:
    """As if the lease of the dead process and the longest dialogue were over."""
    await Email.filter(id=email.id).update(begun_at=datetime.now(UTC) - NOBODY_SENDS_AFTER)
    await Job.filter(kind=SEND_EMAIL).update(leased_until=datetime.now(UTC) - LONG_AGO)
