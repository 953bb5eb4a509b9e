"""For those who change Folio: the schema as text, and new migrations."""

import asyncio
import sys
from typing import Annotated

import typer

from folio.models.migration_files import difference, write_migration

app = typer.Typer()


@app.command()
def schema() -> None:
    """Print the GraphQL schema."""
    # Here and not above: building the API takes longer than most commands run.
    from folio.graphql.schema import schema_text

    sys.stdout.write(schema_text())


@app.command()
def makemigration(
    name: Annotated[str, typer.Argument(help="What changes, such as add_credit_notes.")] = "change",
    check: Annotated[bool, typer.Option("--check", help="Only say whether one is needed.")] = False,
    anew: Annotated[bool, typer.Option("--anew", help="Replace all by one; only before the first release.")] = False,
) -> None:
    """Write the migration from the newest one to the models."""
    if check:
        if found := asyncio.run(difference()):
            typer.echo(f"The models have changes without a migration:\n{found.postgres}", err=True)
            raise typer.Exit(1)
        return
    typer.echo(asyncio.run(write_migration(name, anew=anew)) or "Nothing has changed.")
