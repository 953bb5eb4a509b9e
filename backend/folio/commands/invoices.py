"""`folio invoices`: list and finalize them, get their PDFs."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from rich.console import Console
from rich.progress import track
from rich.table import Table

from folio.commands.businesses import find_business
from folio.commands.database import with_database
from folio.commands.invoice_checks import drafts_of, require_draft, say_checks
from folio.documents.pdf import PdfRenderer, RendererLimits
from folio.domain.errors import InvalidInput, NotFound
from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.domain.money import minor_text
from folio.integrations.storage import FileStore
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.services.activity import acting_as
from folio.services.calendar import today_of
from folio.services.invoices.bulk import LARGEST_BULK, BulkOutcome, finalize_invoices
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.queries import InvoiceFilter, find_invoices
from folio.services.invoices.rows import load_rows
from folio.services.renditions.stored import print_invoice, read_pdf, render_invoice
from folio.settings import Settings

app = typer.Typer()
invoices = typer.Typer(help="List and finalize invoices, get their PDFs.", no_args_is_help=True)
app.add_typer(invoices, name="invoices")

BusinessName = Annotated[str | None, typer.Option(help="Its name or id; not needed when there is only one.")]


class Status(StrEnum):
    """The states as they are typed."""

    DRAFT = "draft"
    FINAL = "final"
    SENT = "sent"
    VOIDED = "voided"


@invoices.command(name="list")
def list_(
    business: BusinessName = None,
    status: Annotated[Status | None, typer.Option(help="Only those in this state.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="The newest so many.")] = 50,
) -> None:
    """Show invoices, the newest first."""
    wanted = InvoiceFilter(status_in=(DocumentStatus[status.name],) if status else None)

    async def show(settings: Settings) -> None:
        issuer = await find_business(business)
        found = find_invoices(issuer.id, wanted, today=today_of(issuer, datetime.now(UTC)))
        console = Console()
        # A pipe has no width: another program reads whole values there.
        console = console if console.is_terminal else Console(width=200)
        console.print(await invoice_table(await found.order_by("-created_at", "-id").limit(limit)))

    with_database(show)


async def invoice_table(rows: Sequence[Invoice]) -> Table:
    """Documents as rows to print."""
    names = {row.id: row.name for row in await Customer.filter(id__in={row.customer_id for row in rows})}
    table = Table(box=None, pad_edge=False)
    for heading in ("Number", "State", "Customer", "Issued", "Due"):
        table.add_column(heading, no_wrap=True)
    table.add_column("Total", justify="right", no_wrap=True)
    table.add_column("Id", no_wrap=True, min_width=36)
    for row in rows:
        total = f"{minor_text(row.total_minor, row.currency)} {row.currency}"
        days = (str(row.issue_on or "–"), str(row.due_on or "–"))
        table.add_row(row.number or "–", row.status.lower(), names[row.customer_id], *days, total, str(row.id))
    return table


@invoices.command()
def finalize(
    ids: Annotated[list[UUID] | None, typer.Argument(help="Ids of drafts; `folio invoices list` shows them.")] = None,
    business: BusinessName = None,
    all_due: Annotated[
        bool, typer.Option("--all-due", help="Every draft that is not set to be issued on a later day.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
    number: Annotated[str | None, typer.Option(help="For one draft of a business that numbers by hand.")] = None,
) -> None:
    """Number and freeze drafts in the order of their issue dates; the worker makes the PDFs."""
    if bool(ids) == all_due:
        raise InvalidInput("Give the ids of drafts, or --all-due.")
    if number is not None and (dry_run or len(ids or []) != 1):
        raise InvalidInput("A --number is for one draft, and not for a dry run.")

    async def run(settings: Settings) -> bool:
        now = datetime.now(UTC)
        chosen = list(ids) if ids else await _due_drafts(business, now)
        with acting_as("folio invoices finalize"):
            if number is not None:
                outcomes = [BulkOutcome(chosen[0], await finalize_invoice(chosen[0], now=now, number=number))]
            else:
                outcomes = await _finalize_in_parts(chosen, now, is_dry_run=dry_run)
        _say(outcomes, is_dry_run=dry_run)
        return all(outcome.is_done for outcome in outcomes)

    if not with_database(run):
        raise typer.Exit(1)


async def _due_drafts(business: str | None, now: datetime) -> list[UUID]:
    """The drafts that can be issued by today, those with the earliest issue date first."""
    issuer = await find_business(business)
    today = today_of(issuer, now)
    drafts = await Invoice.filter(
        business_id=issuer.id, document_type=DocumentType.INVOICE, status=DocumentStatus.DRAFT
    ).only("id", "issue_on", "created_at")
    due = [row for row in drafts if (row.issue_on or today) <= today]
    return [row.id for row in sorted(due, key=lambda row: (row.issue_on or today, row.created_at, row.id))]


async def _finalize_in_parts(chosen: Sequence[UUID], now: datetime, *, is_dry_run: bool) -> list[BulkOutcome]:
    if is_dry_run:
        # The numbers of a dry run go on only within one.
        return await finalize_invoices(chosen, now=now, is_dry_run=True)
    outcomes: list[BulkOutcome] = []
    for start in range(0, len(chosen), LARGEST_BULK):
        outcomes += await finalize_invoices(chosen[start : start + LARGEST_BULK], now=now)
    return outcomes


def _say(outcomes: Sequence[BulkOutcome], *, is_dry_run: bool) -> None:
    console = Console()
    for outcome in outcomes:
        if outcome.refusal is not None:
            console.print(f"{outcome.invoice_id}: refused: {outcome.refusal.message}", markup=False, soft_wrap=True)
        elif outcome.invoice is not None:
            console.print(f"{outcome.invoice_id}: {outcome.invoice.number}", markup=False, soft_wrap=True)
    done = sum(outcome.is_done for outcome in outcomes)
    verb = "would be finalized" if is_dry_run else "finalized"
    console.print(f"{done} {verb}, {len(outcomes) - done} refused.")


@invoices.command()
def check(
    drafts: Annotated[
        list[str] | None, typer.Argument(help="Ids of drafts; `folio invoices list` shows them.", metavar="IDS")
    ] = None,
    business: BusinessName = None,
    every: Annotated[bool, typer.Option("--all", help="Every draft of the business.")] = False,
) -> None:
    """Say what drafts lack by law or by their own figures, and what is unusual; errors block finalizing."""
    if bool(drafts) == every:
        raise InvalidInput("Give the ids of drafts, or --all.")

    async def run(settings: Settings) -> bool:
        if every:
            chosen = await drafts_of(await find_business(business))
        else:
            chosen = [require_draft(await find_invoice(draft, business)) for draft in drafts or []]
        return await say_checks(chosen, datetime.now(UTC))

    if not with_database(run):
        raise typer.Exit(1)


@invoices.command()
def pdf(
    invoice: Annotated[str | None, typer.Argument(help="A number or an id.")] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The file; NUMBER.pdf unless given.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every numbered invoice of the business.")] = False,
    folder: Annotated[Path, typer.Option("--dir", help="Where --all writes to.")] = Path(),
    business: BusinessName = None,
) -> None:
    """Write the kept PDF of an invoice, made now if it was not yet; a draft's is marked as one."""
    if (invoice is None) is not every:
        raise InvalidInput("Give a number or an id, or --all.")
    folder.mkdir(parents=True, exist_ok=True)

    async def run(settings: Settings) -> None:
        async with opened_printer(settings) as printer:
            if invoice is not None:
                row = await find_invoice(invoice, business)
                file = output or Path(file_name(row))
                await printer.write(row, file)
                typer.echo(str(file))
            else:
                count = await _write_all(printer, folder, await find_business(business))
                typer.echo(f"{count} PDFs are in {folder}.")

    with_database(run)


async def _write_all(printer: "Printer", folder: Path, issuer: Business) -> int:
    numbered = Invoice.filter(business_id=issuer.id, number__not_isnull=True)
    rows = await numbered.filter(document_type=DocumentType.INVOICE).order_by("issue_on", "id")
    written: set[str] = set()
    for row in track(rows, description="PDFs", console=Console(stderr=True)):
        name = file_name(row)
        # R/1 and R-1 are two numbers, but one file name.
        name = name if name not in written else f"{row.id}-{name}"
        written.add(name)
        await printer.write(row, folder / name)
    return len(rows)


class Printer:
    """Gets PDFs from the store, or from the browser when they are not there."""

    def __init__(self, renderer: PdfRenderer, store: FileStore) -> None:
        self.renderer = renderer
        self.store = store

    async def write(self, row: Invoice, file: Path) -> None:
        await asyncio.to_thread(file.write_bytes, await self._pdf(row))

    async def _pdf(self, row: Invoice) -> bytes:
        if row.number is None:
            return await print_invoice(await load_rows(row), self.renderer)
        await render_invoice(row.id, self.renderer, self.store, now=datetime.now(UTC))
        return await read_pdf(row, self.store)


@asynccontextmanager
async def opened_printer(settings: Settings) -> AsyncIterator[Printer]:
    """A printer with its browser open."""
    async with PdfRenderer(settings.chromium, RendererLimits(pages=settings.pdf_workers)) as renderer:
        yield Printer(renderer, FileStore(settings.data_dir))


async def find_invoice(number_or_id: str, business: str | None) -> Invoice:
    """The document of this number or id."""
    try:
        found = await Invoice.filter(id=UUID(number_or_id))
    except ValueError:
        issuer = await find_business(business)
        found = await Invoice.filter(business_id=issuer.id, number=number_or_id)
    if not found:
        raise NotFound(f"There is no invoice {number_or_id}; `folio invoices list` shows them.")
    if len(found) > 1:
        raise InvalidInput(f"{number_or_id} is an invoice and a credit note; give the id.")
    return found[0]


def file_name(row: Invoice) -> str:
    """The number as a file is called."""
    name = row.number or f"draft-{row.id}"
    return "".join(character if character.isalnum() or character in "._-" else "-" for character in name) + ".pdf"
