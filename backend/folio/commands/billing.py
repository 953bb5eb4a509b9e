"""`folio bill`: make every draft that is due."""

from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from folio.commands.database import with_database
from folio.models.businesses import Business
from folio.models.schedules import BillingRun, BillingSchedule
from folio.services.activity import acting_as
from folio.services.billing.run import bill_everything
from folio.settings import Settings

app = typer.Typer()

AsOf = Annotated[
    datetime | None,
    typer.Option(formats=["%Y-%m-%d"], help="Bill up to and including this day; today unless given."),
]


@app.command()
def bill(as_of: AsOf = None) -> None:
    """Make every draft that is due, in every business; each billing date is billed once."""

    async def run(settings: Settings) -> bool:
        with acting_as("folio bill"):
            runs = await bill_everything(now=datetime.now(UTC), as_of=as_of.date() if as_of else None)
        await _show(runs)
        return any(each.failures for each in runs)

    if with_database(run):
        raise typer.Exit(1)


async def _show(runs: list[BillingRun]) -> None:
    names = {row.id: row.name for row in await Business.all()}
    table = Table("Business", "Up to", "Drafts", "Failures")
    for run in runs:
        table.add_row(names.get(run.business_id, ""), str(run.as_of), str(run.drafts_created), str(run.failures))
    console = Console()
    console.print(table)
    for schedule in await BillingSchedule.filter(failed_at__isnull=False).order_by("name"):
        console.print(f"{schedule.name}: {schedule.last_error}", markup=False)
