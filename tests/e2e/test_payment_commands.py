"""`folio payments` as an operator types it."""

import asyncio
from pathlib import Path

from factories import NOW, make_business, make_customer
from folio.models.database import open_database
from folio.services.invoices.finalize import finalize_invoice
from folio_server import folio
from invoice_drafts import make_draft


async def make_owed(db_url: str) -> None:
    async with open_database(db_url):
        business = await make_business()
        customer = await make_customer(business, name="Acme [sic] GmbH")
        for _ in range(3):
            await finalize_invoice((await make_draft(business, customer)).id, now=NOW)


def test_money_is_recorded_and_found_on_a_statement(sqlite_url: str, tmp_path: Path) -> None:
    asyncio.run(make_owed(sqlite_url))
    statement = tmp_path / "march.csv"
    statement.write_text(
        "Date,Name,Description,Amount\n2026-03-01,ACME [SIC],Invoice SEQ-2,100.00\n2026-03-02,Acme sic,thanks,90.00\n"
        "2026-03-03,Rent,x,-5.00\n"
    )

    def run(*arguments: str) -> tuple[int, str]:
        done = folio("payments", *arguments, db_url=sqlite_url, data_dir=tmp_path)
        return done.returncode, done.stdout + done.stderr

    part = run("record", "SEQ-1", "40", "--on", "2026-03-01", "--reference", "4711")
    more = run("record", "SEQ-1", "70.5")
    wrong = run("record", "SEQ-1", "much")
    taken = run("import", str(statement), "--confirm-certain")
    again = run("import", str(statement))

    assert part == (0, "SEQ-1 is partially paid; 60.00 is left.\n")
    assert more == (0, "SEQ-1 is paid; 0.00 is left.\n10.50 EUR is credit on account.\n")
    assert (wrong[0], "is not an amount" in wrong[1]) == (1, True)
    assert taken[0] == 0, taken[1]
    assert "2 new, 0 known already, 1 went out, 0 skipped." in taken[1]
    assert "1 recorded as payments, 0 refused." in taken[1]
    assert "Acme [sic] GmbH: SEQ-3" in taken[1]
    assert "1 wait for a decision" in taken[1]
    assert "was taken on" in again[1]
