"""`folio reminders`: what will be reminded of, and sending what is due now."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from folio.commands.businesses import find_business
from folio.commands.database import with_database
from folio.models.customers import Customer
from folio.services.activity import acting_as
from folio.services.calendar import today_of
from folio.services.reminders.preview import LONGEST_PREVIEW_DAYS, UpcomingReminder, upcoming_reminders
from folio.services.reminders.rules import in_words
from folio.services.reminders.run import RunOutcome
from folio.services.reminders.run import send_due_reminders as send_all_due
from folio.settings import Settings

app = typer.Typer()
reminders = typer.Typer(help="See what will be reminded of; send what is due.", no_args_is_help=True)
app.add_typer(reminders, name="reminders")

BusinessName = Annotated[str | None, typer.Option(help="Its name or id; not needed when there is only one.")]


@reminders.command()
def preview(
    business: BusinessName = None,
    days: Annotated[int, typer.Option(min=1, max=LONGEST_PREVIEW_DAYS, help="So many days, today included.")] = 7,
) -> None:
    """Show what the active rules will send, if nobody pays before, and what stays behind and why."""

    async def show(settings: Settings) -> None:
        issuer = await find_business(business)
        today = today_of(issuer, datetime.now(UTC))
        upcoming = await upcoming_reminders(issuer, installation=settings, today=today, days=days)
        console = Console()
        # A pipe has no width: another program reads whole values there.
        console = console if console.is_terminal else Console(width=250)
        console.print(await _table(upcoming) if upcoming else f"Nothing goes out in the next {days} days.")

    with_database(show)


async def _table(upcoming: Sequence[UpcomingReminder]) -> Table:
    names = {row.id: row.name for row in await Customer.filter(id__in={each.invoice.customer_id for each in upcoming})}
    table = Table(box=None, pad_edge=False)
    for heading in ("Day", "Invoice", "Customer", "Rule"):
        table.add_column(heading, no_wrap=True)
    table.add_column("To", overflow="fold")
    table.add_column("Stays behind because", overflow="fold")
    for each in upcoming:
        why_not = each.obstacle.message if each.obstacle else ""
        name = names[each.invoice.customer_id]
        table.add_row(
            str(each.day), each.invoice.number, name, in_words(each.rule.days), ", ".join(each.recipients), why_not
        )
    return table


@reminders.command(name="send-due")
def send_due(business: BusinessName = None) -> None:
    """Queue what is due now, as the server does every hour by itself; each is sent once."""

    async def run(settings: Settings) -> bool:
        issuer = await find_business(business)
        with acting_as("folio reminders send-due"):
            outcomes = await send_all_due(issuer, installation=settings, now=datetime.now(UTC))
        _say(outcomes)
        return not any(outcome.refusal for outcome in outcomes)

    if not with_database(run):
        raise typer.Exit(1)


def _say(outcomes: Sequence[RunOutcome]) -> None:
    for outcome in outcomes:
        if outcome.refusal:
            typer.echo(f"{outcome.invoice.number}: refused: {outcome.refusal.message}")
        elif outcome.reminder:
            typer.echo(f"{outcome.invoice.number}: {in_words(outcome.rule.days)}")
    done = sum(outcome.reminder is not None for outcome in outcomes)
    refused = sum(outcome.refusal is not None for outcome in outcomes)
    typer.echo(f"{done} queued, {refused} refused.")
