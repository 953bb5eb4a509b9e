"""The database that every test's database is a copy of."""

from folio.models.database import open_database
from folio.models.migration_files import difference
from folio.models.migrations import migrate


async def prepare(database_url: str) -> None:
    """Migrate an empty database. While models have changes without a migration (one test says so), follow them."""
    if not await difference():
        await migrate(database_url)
        return
    async with open_database(database_url) as context:
        await context.generate_schemas()
