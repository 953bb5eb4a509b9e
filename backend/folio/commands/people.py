"""`folio people`: who may sign in to the console."""

import sys
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from folio.commands.access import RoleName, role_named
from folio.commands.database import with_database
from folio.models.people import Person
from folio.services import people as service
from folio.services.people import NewPerson
from folio.settings import Settings

app = typer.Typer()
people = typer.Typer(help="Make, list and disable the people who sign in.", no_args_is_help=True)
app.add_typer(people, name="people")


@people.command()
def create(email: str, name: Annotated[str, typer.Option(help="As others see it.")], role: RoleName = "admin") -> None:
    """Make somebody who can sign in; the password is asked for, or read from standard input."""
    new = NewPerson(name, email, role_named(role), _password())

    async def make(settings: Settings) -> Person:
        return await service.create_person(new, now=datetime.now(UTC))

    typer.echo(f"{with_database(make).email} can sign in.")


@people.command(name="list")
def list_() -> None:
    """Show everybody, the disabled included."""

    async def rows(settings: Settings) -> list[Person]:
        return await service.list_people()

    table = Table("Name", "Email", "Role", "State")
    for row in with_database(rows):
        table.add_row(row.name, row.email, row.role.replace("_", "-").lower(), "disabled" if row.disabled_at else "")
    Console().print(table)


@people.command()
def disable(email: str) -> None:
    """Sign somebody out everywhere and let them in no more."""

    async def end(settings: Settings) -> Person:
        person = await service.find_by_email(email)
        return await service.disable_person(person.id, now=datetime.now(UTC))

    typer.echo(f"{with_database(end).email} can no longer sign in.")


@people.command()
def reset_password(email: str) -> None:
    """Give somebody a new password, asked for or read from standard input; it signs them out everywhere."""
    password = _password()

    async def reset(settings: Settings) -> Person:
        person = await service.find_by_email(email)
        return await service.reset_password(person.id, password, now=datetime.now(UTC))

    typer.echo(f"{with_database(reset).email} signs in with the new password.")


def _password() -> str:
    if sys.stdin.isatty():
        return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True))
    return sys.stdin.readline().rstrip("\r\n")
