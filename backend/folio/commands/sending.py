"""`folio invoices send`: queue documents to be emailed; the worker sends them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated

import typer

from folio.commands.database import with_database
from folio.commands.invoices import BusinessName, find_invoice, invoices
from folio.domain.errors import InvalidInput
from folio.services.activity import acting_as
from folio.services.emails.bulk import send_invoices
from folio.services.emails.outbox import Wish
from folio.services.invoices.bulk import BulkOutcome
from folio.settings import Settings

app = typer.Typer()


@invoices.command()
def send(
    numbers: Annotated[list[str], typer.Argument(help="Numbers or ids of final documents.", metavar="NUMBER…")],
    to: Annotated[list[str] | None, typer.Option(help="Instead of the usual recipients; for one document.")] = None,
    business: BusinessName = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
) -> None:
    """Queue documents to be emailed; a running `folio serve` or `folio worker` sends them."""
    if to and len(numbers) > 1:
        raise InvalidInput("--to is for one document.")

    async def run(settings: Settings) -> bool:
        rows = [await find_invoice(number, business) for number in numbers]
        with acting_as("folio invoices send"):
            outcomes = await send_invoices(
                [row.id for row in rows],
                Wish(recipients=to or None),
                installation=settings,
                now=datetime.now(UTC),
                is_dry_run=dry_run,
            )
        _say(outcomes, is_dry_run=dry_run)
        return all(outcome.is_done for outcome in outcomes)

    if not with_database(run):
        raise typer.Exit(1)


def _say(outcomes: Sequence[BulkOutcome], *, is_dry_run: bool) -> None:
    for outcome in outcomes:
        name = outcome.invoice.number if outcome.invoice and outcome.invoice.number else outcome.invoice_id
        typer.echo(f"{name}: {f'refused: {outcome.refusal.message}' if outcome.refusal else 'queued'}")
    done = sum(outcome.is_done for outcome in outcomes)
    verb = "would be queued" if is_dry_run else "queued"
    typer.echo(f"{done} {verb}, {len(outcomes) - done} refused.")
