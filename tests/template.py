"""The database that every test's database is a copy of."""

from aerich.models import Aerich

from folio.models.database import APP, open_database
from folio.models.migration_files import difference
from folio.models.migrations import known_migrations, migrate


async def prepare(database_url: str) -> None:
    """Migrate an empty database. While models have changes without a migration (one test says so), follow them."""
    if not await difference():
        await migrate(database_url)
        return
    async with open_database(database_url) as context:
        await context.generate_schemas()
        await Aerich.bulk_create([Aerich(version=name, app=APP, content={}) for name in known_migrations()])
