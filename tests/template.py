"""The database that every test's database is a copy of."""

import pytest

from folio.models.migration_files import difference
from folio.models.migrations import migrate


async def prepare(database_url: str) -> None:
    """Migrate an empty database; without the models' own migration no test would mean anything."""
    if await difference():
        pytest.exit("The models differ from the migrations: run `make migration`.", returncode=1)
    await migrate(database_url)
