"""The difference between two states of the models becomes one file that both databases can run over their rows."""

from pathlib import Path

import pytest
from tortoise.exceptions import IntegrityError

from folio.models import database, migration_files, migrations
from folio.models.database import open_database
from folio.models.migration_files import write_migration
from folio.models.migrations import FOLDER, applied_migrations, known_migrations, migrate
from models import rows_after, rows_before
from models.conformance import differences


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of migrations."""
    found = tmp_path / "folio" / "migrations"
    found.mkdir(parents=True)
    monkeypatch.setattr(migrations, "FOLDER", found)
    monkeypatch.setattr(migration_files, "FOLDER", found)
    return found


async def test_a_change_of_the_models_reaches_a_database_with_rows(
    empty_url: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "model_modules", lambda: ("models.rows_before",))
    assert await write_migration("start") == "0_start.py"
    await migrate(empty_url)
    async with open_database(empty_url):
        shelf = await rows_before.Shelf.create(name="A")
        await rows_before.Book.create(shelf=shelf, title="Ledgers")

    monkeypatch.setattr(database, "model_modules", lambda: ("models.rows_after",))
    assert await write_migration("lend_books") == "1_lend_books.py"
    assert await write_migration("again") is None
    assert await migrate(empty_url) == ["1_lend_books.py"]

    async with open_database(empty_url) as context:
        assert await differences(context) == []
        assert await applied_migrations() == ["1_lend_books.py", "0_start.py"]
        book = await rows_after.Book.get(title="Ledgers")
        await rows_after.Book.create(shelf_id=book.shelf_id, title="Ledgers")
        await rows_after.Book.create(shelf_id=book.shelf_id, title="Ledgers", lent_to="Ann")
        with pytest.raises(IntegrityError):
            await rows_after.Book.create(shelf_id=book.shelf_id, title="Ledgers", lent_to="Bob")
        with pytest.raises(IntegrityError):
            await rows_after.Label.create(book=book, copies=0)


async def test_a_failing_migration_leaves_nothing_behind(
    empty_url: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "model_modules", lambda: ("models.rows_before",))
    name = await write_migration("start")
    file = folder / str(name)
    whole = file.read_text()
    file.write_text(whole.replace('CREATE TABLE "books"', 'CREATE TABLE "shelves"'))
    with pytest.raises(Exception, match="exists"):
        await migrate(empty_url)

    file.write_text(whole)

    assert await migrate(empty_url) == ["0_start.py"]


def test_no_migration_waits_for_a_hand() -> None:
    waiting = [name for name in known_migrations() if "MAKE ANEW" in (FOLDER / name).read_text()]

    assert waiting == [], "Write the table's rebuild for SQLite where the file says MAKE ANEW."
