"""`folio receivables` and `folio customers statement` as an operator types them."""

import asyncio
import csv
import io
from datetime import date
from pathlib import Path

from factories import NOW, make_business, make_customer
from folio.models.database import open_database
from folio.services.invoices.finalize import finalize_invoice
from folio_server import folio
from invoice_drafts import make_draft
from paper import text_of


async def make_debtors(db_url: str) -> None:
    async with open_database(db_url):
        business = await make_business()
        for name in ("Acme [sic] GmbH", "=Bad Sum Ltd"):
            customer = await make_customer(business, name=name)
            draft = await make_draft(business, customer, issue_on=date(2026, 1, 5), due_on=date(2026, 2, 5))
            await finalize_invoice(draft.id, now=NOW)


def test_receivables_are_shown_and_written_as_of_a_day(sqlite_url: str, tmp_path: Path) -> None:
    asyncio.run(make_debtors(sqlite_url))

    def run(*arguments: str) -> tuple[int, str]:
        done = folio(*arguments, db_url=sqlite_url, data_dir=tmp_path)
        return done.returncode, done.stdout + done.stderr

    shown = run("receivables", "ageing", "--as-of", "2026-03-15")
    table = run("receivables", "ageing", "--as-of", "2026-03-15", "--csv")
    before = run("receivables", "ageing", "--as-of", "2026-01-04")

    assert shown[0] == 0, shown[1]
    assert "Acme [sic] GmbH" in shown[1]
    assert "200.00" in shown[1]
    rows = list(csv.DictReader(io.StringIO(table[1])))
    assert [(row["customer"], row["days_31_to_60"]) for row in rows] == [
        ("'=Bad Sum Ltd", "100.00"),
        ("Acme [sic] GmbH", "100.00"),
    ]
    assert "Nothing is owed." in before[1]


def test_a_statement_is_written_as_pdf_or_csv(sqlite_url: str, tmp_path: Path) -> None:
    asyncio.run(make_debtors(sqlite_url))

    def run(name: str, file: Path) -> tuple[int, str]:
        period = ("--from", "2026-01-01", "--to", "2026-03-15")
        done = folio("customers", "statement", name, "-o", str(file), *period, db_url=sqlite_url, data_dir=tmp_path)
        return done.returncode, done.stdout + done.stderr

    pdf, table, text = (tmp_path / f"statement.{kind}" for kind in ("pdf", "csv", "txt"))
    printed = run("Acme [sic] GmbH", pdf)
    listed = run("Acme [sic] GmbH", table)
    odd = run("Acme [sic] GmbH", text)
    nobody = run("Nobody", pdf)

    assert printed == (0, f"{pdf}: Acme [sic] GmbH owes 100.00 EUR at the end of 2026-03-15.\n")
    assert "Invoice SEQ-1" in text_of(pdf.read_bytes())
    assert listed[0] == 0
    assert table.read_text().splitlines()[-1].startswith("2026-03-15,CLOSING_BALANCE,")
    assert (odd[0], "neither .pdf nor .csv" in odd[1], text.exists()) == (1, True, False)
    assert (nobody[0], "has no customer 'Nobody'" in nobody[1]) == (1, True)
