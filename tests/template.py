"""The database that every test's database is a copy of."""

from folio.models.migrations import migrate


async def prepare(database_url: str) -> None:
    await migrate(database_url)
