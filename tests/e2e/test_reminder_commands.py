"""`folio reminders` as an operator types it, and the worker that needs no telling."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from emails import make_issuer
from folio.models.database import open_database
from folio.models.emails import Email, EmailKind
from folio.models.reminders import Reminder
from folio_server import folio, folio_process
from services.reminding import make_rules, make_sent

MAIL = {"FOLIO_SMTP_URL": "catch"}
TODAY = datetime.now(UTC).date()


async def make_overdue(db_url: str) -> None:
    async with open_database(db_url):
        business, _ = await make_rules(-3, 7, business=await make_issuer(time_zone="UTC"))
        await make_sent(business, TODAY - timedelta(days=7))
        await make_sent(business, TODAY + timedelta(days=4))


async def count_reminders(db_url: str) -> tuple[int, int]:
    async with open_database(db_url):
        return await Reminder.all().count(), await Email.filter(kind=EmailKind.REMINDER).count()


def test_what_goes_out_is_shown_and_what_is_due_is_queued_once(sqlite_url: str, tmp_path: Path) -> None:
    asyncio.run(make_overdue(sqlite_url))

    without_server = folio("reminders", "send-due", db_url=sqlite_url, data_dir=tmp_path)
    shown = folio("reminders", "preview", db_url=sqlite_url, data_dir=tmp_path, variables=MAIL)
    first, second = (
        folio("reminders", "send-due", db_url=sqlite_url, data_dir=tmp_path, variables=MAIL) for _ in range(2)
    )

    assert without_server.returncode == 1
    assert "SEQ-1: refused: This installation has no mail server" in without_server.stdout
    assert f"{TODAY}" in shown.stdout
    assert "7 days after the due date" in shown.stdout
    assert "3 days before the due date" in shown.stdout
    assert "SEQ-1: 7 days after the due date\n1 queued, 0 refused." in first.stdout
    assert second.stdout.endswith("0 queued, 0 refused.\n")
    assert asyncio.run(count_reminders(sqlite_url)) == (1, 1)


async def wait_for_reminder(db_url: str) -> str:
    async with open_database(db_url), asyncio.timeout(60):
        while not (email := await Email.filter(kind=EmailKind.REMINDER).first()):
            await asyncio.sleep(0.1)
        return email.requested_by


def test_a_worker_reminds_without_being_told(sqlite_url: str, tmp_path: Path) -> None:
    asyncio.run(make_overdue(sqlite_url))

    with folio_process("worker", db_url=sqlite_url, data_dir=tmp_path, says="The worker runs", variables=MAIL):
        requested_by = asyncio.run(wait_for_reminder(sqlite_url))

    assert requested_by == "worker"
    assert asyncio.run(count_reminders(sqlite_url)) == (1, 1)
