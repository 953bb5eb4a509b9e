"""The `folio` command."""

import sys

import typer

from folio.commands import (
    access,
    billing,
    credit_notes,
    database,
    demo,
    development,
    events,
    invoices,
    mail,
    numbers,
    payments,
    people,
    receivables,
    reminders,
    render,
    sending,
    server,
)
from folio.commands.database import CannotStart
from folio.domain.errors import FolioError
from folio.models.migrations import DatabaseTooNew
from folio.settings import SettingsError

# What a person can act on: said in one sentence, without a traceback.
REFUSALS = (FolioError, SettingsError, CannotStart, DatabaseTooNew)

app = typer.Typer(
    help="Folio: usage and schedules in, exact branded invoices out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for subject in (
    *(server, database, people, access, billing, invoices, sending, mail, credit_notes),
    *(payments, receivables, reminders, numbers, events, render, demo, development),
):
    app.add_typer(subject.app)


def main() -> None:
    """Run a command; a refusal ends it with its sentence and status 1."""
    try:
        app()
    except REFUSALS as refusal:
        typer.echo(f"folio: {refusal}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
