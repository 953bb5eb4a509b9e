"""`folio invoices` and `folio numbers` as an operator types them."""

import asyncio
from pathlib import Path

from factories import make_business, make_customer
from folio.domain.tax import TaxStatus
from folio.models.database import open_database
from folio_server import folio
from invoice_drafts import make_draft


async def make_drafts(db_url: str) -> list[str]:
    async with open_database(db_url):
        business = await make_business()
        return [str((await make_draft(business, rates=rates)).id) for rates in (("1",), ("2",), ())]


def test_drafts_become_pdfs(sqlite_url: str, tmp_path: Path) -> None:
    first, _, empty = asyncio.run(make_drafts(sqlite_url))

    tried = folio("invoices", "finalize", "--all-due", "--dry-run", db_url=sqlite_url, data_dir=tmp_path)
    done = folio("invoices", "finalize", "--all-due", db_url=sqlite_url, data_dir=tmp_path)
    listed = folio("invoices", "list", "--status", "final", db_url=sqlite_url, data_dir=tmp_path)
    one = folio("invoices", "pdf", "SEQ-2", "-o", str(tmp_path / "two.pdf"), db_url=sqlite_url, data_dir=tmp_path)
    every = folio("invoices", "pdf", "--all", "--dir", str(tmp_path / "all"), db_url=sqlite_url, data_dir=tmp_path)
    ledger = folio("numbers", "export", db_url=sqlite_url, data_dir=tmp_path)

    assert tried.returncode == done.returncode == 1
    assert f"{first}: SEQ-1" in tried.stdout
    assert f"{empty}: refused: This draft has no lines" in done.stdout
    assert "2 would be finalized, 1 refused." in tried.stdout
    assert "2 finalized, 1 refused." in done.stdout
    assert "SEQ-1" in listed.stdout
    assert (one.returncode, (tmp_path / "two.pdf").read_bytes()[:5]) == (0, b"%PDF-")
    assert every.returncode == 0, every.stderr
    assert (tmp_path / "all" / "SEQ-2.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
    assert sorted(path.name for path in (tmp_path / "all").iterdir()) == ["SEQ-1.pdf", "SEQ-2.pdf"]
    assert ledger.stdout.count("FINAL") == 2
    assert "accounted for" in ledger.stderr


async def make_unfinished(db_url: str) -> tuple[str, str]:
    """A draft that warns only, and a reverse charge without any VAT id."""
    async with open_database(db_url):
        business = await make_business(registration_id="HRB 1")
        abroad = await make_customer(business, name="Almwerk", tax_status=TaxStatus.REVERSE_CHARGED)
        return str((await make_draft(business)).id), str((await make_draft(business, abroad)).id)


def test_drafts_are_checked_before_they_are_finalized(sqlite_url: str, tmp_path: Path) -> None:
    fine, unfinished = asyncio.run(make_unfinished(sqlite_url))

    one = folio("invoices", "check", fine, db_url=sqlite_url, data_dir=tmp_path)
    every = folio("invoices", "check", "--all", db_url=sqlite_url, data_dir=tmp_path)
    tried = folio("invoices", "finalize", "--all-due", "--dry-run", db_url=sqlite_url, data_dir=tmp_path)

    assert (one.returncode, every.returncode, tried.returncode) == (0, 1, 1)
    assert "warning: There is no bank account for EUR" in one.stdout
    assert "1 checked, 0 would be refused." in one.stdout
    assert f"{unfinished} Almwerk\n  error: A reverse charge needs the VAT id of the business" in every.stdout
    assert "(BUYER_VAT_ID_MISSING)" in every.stdout
    assert "2 checked, 1 would be refused." in every.stdout
    assert f"{unfinished}: refused: A reverse charge needs the VAT id of the business" in tried.stdout


def test_only_drafts_are_checked(sqlite_url: str, tmp_path: Path) -> None:
    fine, _ = asyncio.run(make_unfinished(sqlite_url))
    folio("invoices", "finalize", fine, db_url=sqlite_url, data_dir=tmp_path)

    answer = folio("invoices", "check", "SEQ-1", db_url=sqlite_url, data_dir=tmp_path)

    assert answer.returncode == 1
    assert answer.stderr == "folio: Invoice SEQ-1 is FINAL; only drafts are checked.\n"


def test_a_refusal_is_one_sentence(sqlite_url: str, tmp_path: Path) -> None:
    answer = folio("invoices", "pdf", "SEQ-9", db_url=sqlite_url, data_dir=tmp_path)

    assert answer.returncode == 1
    assert answer.stderr.startswith("folio: Say which business")
