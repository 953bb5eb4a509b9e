"""The database that every test's database is a copy of."""

from folio.models import constraints
from folio.models.database import open_database


async def prepare(database_url: str) -> None:
    constraints.install()
    async with open_database(database_url) as context:
        await context.generate_schemas()
