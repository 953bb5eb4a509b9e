"""`folio events`: usage from files."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from folio.commands.businesses import find_business
from folio.commands.database import with_database
from folio.services.usage.csv_events import csv_parts
from folio.services.usage.deliveries import Part, deliver, ndjson_parts
from folio.services.usage.events import IngestResult

_READ_BYTES = 200_000
_MOST_SHOWN = 20

app = typer.Typer()
events = typer.Typer(help="Take usage events.", no_args_is_help=True)
app.add_typer(events, name="events")

File = Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="FILE.ndjson or FILE.csv, also gzipped.")]
BusinessName = Annotated[str | None, typer.Option(help="Its name or id; not needed when there is only one.")]
Column = Annotated[
    list[str] | None, typer.Option(help="Of CSV files: FIELD=COLUMN, such as eventId=Flight. May be repeated.")
]


@events.callback()
def _events() -> None:
    """Take usage events."""


@events.command(name="import")
def import_(file: File, business: BusinessName = None, column: Column = None) -> None:
    """Take the events of a file; doing it again changes nothing."""
    columns = dict(_mapping(entry) for entry in column or [])
    size = file.stat().st_size
    result = with_database(lambda _: _import(file, size, business, columns))
    _show(result)
    if result.rejected_count:
        raise typer.Exit(1)


def _mapping(entry: str) -> tuple[str, str]:
    field, separator, column = entry.partition("=")
    if not (field and separator and column):
        raise typer.BadParameter(f"{entry!r} is not FIELD=COLUMN", param_hint="--column")
    return field, column


async def _import(file: Path, size: int, business_name: str | None, columns: dict[str, str]) -> IngestResult:
    business = await find_business(business_name)
    bars = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*bars, TextColumn("{task.fields[taken]:,} events"), console=Console(stderr=True)) as progress:
        task = progress.add_task(file.name, total=size, taken=0)

        async def chunks() -> AsyncIterator[bytes]:
            with file.open("rb") as opened:
                while chunk := opened.read(_READ_BYTES):
                    yield chunk
                    progress.advance(task, len(chunk))

        def on_part(result: IngestResult) -> None:
            progress.update(task, taken=result.accepted + result.superseded + result.unchanged)

        return await deliver(business.id, _parts(file, chunks(), columns), now=datetime.now(UTC), on_part=on_part)


def _parts(file: Path, chunks: AsyncIterator[bytes], columns: dict[str, str]) -> AsyncIterator[Part]:
    is_csv = file.name.lower().removesuffix(".gz").endswith(".csv")
    return csv_parts(chunks, columns) if is_csv else ndjson_parts(chunks)


def _show(result: IngestResult) -> None:
    console = Console()
    console.print(
        f"{result.accepted:,} new, {result.superseded:,} replaced earlier ones, {result.unchanged:,} known already, "
        f"{result.rejected_count:,} rejected."
    )
    if result.unknown_aliases:
        names = sorted(result.unknown_aliases)
        more = f" and {len(names) - _MOST_SHOWN} more" if len(names) > _MOST_SHOWN else ""
        console.print(f"Waiting for a customer: {', '.join(names[:_MOST_SHOWN])}{more}.")
    if result.rejected:
        table = Table("Line", "Field", "Why")
        for row in result.rejected[:_MOST_SHOWN]:
            table.add_row(str(row.position), row.field or "–", row.message)
        console.print(table)
