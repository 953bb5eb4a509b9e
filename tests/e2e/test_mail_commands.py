"""`folio mail test` and `folio invoices send`, as an operator types them, with a real mail server."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from emails import keep_pdf, make_issuer, make_sendable
from factories import NOW
from folio.models.database import open_database
from folio.models.emails import Email
from folio.services.emails.settings import update_email_settings
from smtp_server import SmtpServer, never


async def prepared(url: str, data_dir: Path) -> None:
    async with open_database(url):
        business = await make_issuer()
        await update_email_settings(business.id, {"undo_seconds": 0}, now=NOW)
        await keep_pdf(await make_sendable(business), data_dir)


async def queued(url: str) -> list[tuple[str, list[str]]]:
    async with open_database(url):
        return [(email.subject, email.recipients) for email in await Email.all()]


@pytest.fixture
def data_dir(sqlite_url: str, tmp_path: Path) -> Path:
    asyncio.run(prepared(sqlite_url, tmp_path))
    return tmp_path


def folio(*arguments: str, url: str, data_dir: Path, smtp_url: str) -> "subprocess.CompletedProcess[str]":
    environment = {name: value for name, value in os.environ.items() if not name.startswith("FOLIO_")}
    environment |= {"FOLIO_DATABASE_URL": url, "FOLIO_DATA_DIR": str(data_dir), "FOLIO_SMTP_URL": smtp_url}
    command = [sys.executable, "-m", "folio.cli", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)


def test_a_test_message_is_sent_and_the_servers_answer_told(sqlite_url: str, data_dir: Path, smtp: SmtpServer) -> None:
    done = folio("mail", "test", "ops@northwind.example", url=sqlite_url, data_dir=data_dir, smtp_url=smtp.address)

    assert done.stdout == "Sent to ops@northwind.example: 250 2.0.0 Queued as 4711\n"
    assert smtp.received[0].message["Subject"] == "Test message from Northwind"


def test_a_refused_test_message_says_why(sqlite_url: str, data_dir: Path, smtp: SmtpServer) -> None:
    smtp.answers.append(never)

    done = folio("mail", "test", "ops@northwind.example", url=sqlite_url, data_dir=data_dir, smtp_url=smtp.address)

    assert done.returncode == 1
    assert done.stderr == "folio: The message was not sent: 554 5.7.1 Rejected as spam\n"


def test_without_a_mail_server_it_says_what_to_set(sqlite_url: str, data_dir: Path) -> None:
    done = folio("mail", "test", "ops@northwind.example", url=sqlite_url, data_dir=data_dir, smtp_url="")

    assert done.returncode == 1
    assert "Set FOLIO_SMTP_URL" in done.stderr


def test_invoices_are_queued_by_their_numbers(sqlite_url: str, data_dir: Path, smtp: SmtpServer) -> None:
    where = {"url": sqlite_url, "data_dir": data_dir, "smtp_url": smtp.address}

    tried = folio("invoices", "send", "SEQ-1", "--dry-run", **where)
    before = asyncio.run(queued(sqlite_url))
    sent = folio("invoices", "send", "SEQ-1", "--to", "cfo@customer.example", **where)
    again = folio("invoices", "send", "SEQ-1", **where)

    assert tried.stdout == "SEQ-1: queued\n1 would be queued, 0 refused.\n"
    assert before == []
    assert sent.stdout == "SEQ-1: queued\n1 queued, 0 refused.\n"
    assert asyncio.run(queued(sqlite_url)) == [("Invoice SEQ-1 from Northwind", ["cfo@customer.example"])]
    assert again.returncode == 1
    assert "SEQ-1: refused: An email with Invoice SEQ-1 waits to leave already" in again.stdout
