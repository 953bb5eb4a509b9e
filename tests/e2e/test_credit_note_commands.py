"""`folio credit-notes` as an operator types it."""

import asyncio
from pathlib import Path

from credit_note_rows import make_invoice
from folio.models.database import open_database
from folio_server import folio


async def make_invoices(db_url: str) -> None:
    async with open_database(db_url):
        await make_invoice(("10", "5"), ("1", "8"))


def test_an_invoice_is_credited_and_its_credit_note_printed(sqlite_url: str, tmp_path: Path) -> None:
    asyncio.run(make_invoices(sqlite_url))
    place = {"db_url": sqlite_url, "data_dir": tmp_path}

    part = folio("credit-notes", "create", "SEQ-1", "--line", "1", "--amount", "12.50", "--finalize", **place)
    too_much = folio("credit-notes", "create", "SEQ-1", "--line", "2", "--amount", "8.01", **place)
    unknown = folio("credit-notes", "create", "SEQ-1", "--line", "3", **place)
    rest = folio("credit-notes", "create", "SEQ-1", "--all", "--memo", "Outage", "--finalize", **place)
    nothing = folio("credit-notes", "create", "SEQ-1", "--all", **place)
    listed = folio("credit-notes", "list", "--status", "final", **place)
    printed = folio("credit-notes", "pdf", "SCN-2", "-o", str(tmp_path / "rest.pdf"), **place)

    assert part.stdout == "SCN-1: 14.88 EUR\n", part.stderr
    assert "8.00 EUR remains" in too_much.stderr
    assert "2 1 × 8: 1 × 8" in unknown.stderr
    assert rest.stdout == "SCN-2: 54.14 EUR\n", rest.stderr
    assert "Nothing of Invoice SEQ-1 remains" in nothing.stderr
    assert (listed.stdout.count("SCN-"), "SEQ-" in listed.stdout) == (2, False)
    assert (printed.returncode, (tmp_path / "rest.pdf").read_bytes()[:5]) == (0, b"%PDF-")
