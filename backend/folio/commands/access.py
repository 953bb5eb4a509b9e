"""`folio api-keys`: who may use the API."""

from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from folio.commands.database import with_database
from folio.models.access import ApiKey, Role
from folio.services import access
from folio.settings import Settings

app = typer.Typer()
api_keys = typer.Typer(help="Make, list and revoke API keys.", no_args_is_help=True)
app.add_typer(api_keys, name="api-keys")

RoleName = Annotated[str, typer.Option(help="admin, finance, sales or read-only.")]
Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The last day on which it is valid.")]


def role_named(name: str) -> Role:
    """The role as people write it."""
    try:
        return Role(name.upper().replace("-", "_"))
    except ValueError:
        raise typer.BadParameter("write admin, finance, sales or read-only", param_hint="--role") from None


@api_keys.command()
def create(name: str, role: RoleName = "admin", expires_on: Day = None) -> None:
    """Make a key and print it; it is not kept and cannot be shown again."""
    wanted = role_named(role)

    async def make(settings: Settings) -> str:
        last_day = expires_on.date() if expires_on else None
        _, key = await access.create_api_key(name, wanted, expires_on=last_day, now=datetime.now(UTC))
        return key

    key = with_database(make)
    typer.echo("Keep this key; it cannot be shown again:", err=True)
    typer.echo(key)


@api_keys.command(name="list")
def list_() -> None:
    """Show all keys."""

    async def rows(settings: Settings) -> list[ApiKey]:
        return await access.list_api_keys()

    table = Table("Name", "Role", "Begins with", "Expires on", "Last used", "State")
    for row in with_database(rows):
        used = f"{row.last_used_at:%Y-%m-%d %H:%M}" if row.last_used_at else "never"
        state = "revoked" if row.revoked_at else "valid"
        table.add_row(row.name, row.role.replace("_", "-").lower(), row.prefix, str(row.expires_on or "–"), used, state)
    Console().print(table)


@api_keys.command()
def revoke(name: Annotated[str, typer.Argument(help="The key's name, or what it begins with.")]) -> None:
    """End a key at once."""

    async def end(settings: Settings) -> ApiKey:
        row = await access.find_api_key(name)
        return await access.revoke_api_key(row.id, now=datetime.now(UTC))

    row = with_database(end)
    typer.echo(f"{row.name} ({row.prefix}…) is revoked.")
