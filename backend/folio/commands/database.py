"""Commands inside an open, migrated database; and `folio migrate` itself."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import asyncpg
import typer
from rich import print as show

from folio.models.database import open_database
from folio.models.migrations import migrate
from folio.services.activity import acting_as
from folio.settings import Settings

T = TypeVar("T")

app = typer.Typer()


class CannotStart(Exception):
    """Something outside of Folio is missing; the message says what, and how to get it."""


def with_database(work: Callable[[Settings], Awaitable[T]]) -> T:
    """Run `work` with the models usable: the database is migrated first."""

    async def run() -> T:
        settings = Settings.from_environment()
        await migrate_or_explain(settings)
        async with open_database(settings.database, pool_size=settings.database_pool_size):
            with acting_as("command line"):
                return await work(settings)

    return asyncio.run(run())


async def migrate_or_explain(settings: Settings) -> list[str]:
    """Migrate; when the database cannot be reached, say so in words that help."""
    try:
        return await migrate(settings.database)
    except asyncpg.InvalidCatalogNameError as missing:
        raise CannotStart(f"{missing}. Make it: `createdb NAME`, or correct FOLIO_DATABASE_URL.") from None
    except asyncpg.InvalidAuthorizationSpecificationError as refused:
        raise CannotStart(f"PostgreSQL refused the sign-in: {refused}. Correct FOLIO_DATABASE_URL.") from None
    except (OSError, asyncpg.CannotConnectNowError) as unreachable:
        raise CannotStart(
            f"The database cannot be reached: {unreachable}. Is it running, and is FOLIO_DATABASE_URL right? "
            "Without that setting Folio uses SQLite in FOLIO_DATA_DIR."
        ) from None


@app.command(name="migrate")
def migrate_database() -> None:
    """Bring the database up to this version."""
    applied = asyncio.run(migrate_or_explain(Settings.from_environment()))
    show(f"Applied {', '.join(applied)}." if applied else "The database is up to date.")
