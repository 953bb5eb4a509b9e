"""`folio receivables` and `folio customers statement`: what customers owe."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from folio.commands.businesses import find_business
from folio.commands.database import with_database
from folio.documents.pdf import PdfRenderer, RendererLimits
from folio.domain.errors import InvalidInput, NotFound
from folio.domain.money import minor_text
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.services.receivables.ageing import AgeSums, CurrencyAge, receivables_by_age
from folio.services.receivables.exports import ageing_csv, statement_csv
from folio.services.receivables.printing import statement_pdf
from folio.services.receivables.statement import Statement, statement_of_account
from folio.settings import Settings

app = typer.Typer()
receivables = typer.Typer(help="What customers owe.", no_args_is_help=True)
customers = typer.Typer(help="Statements of account.", no_args_is_help=True)
app.add_typer(receivables, name="receivables")
app.add_typer(customers, name="customers")

BusinessName = Annotated[str | None, typer.Option(help="Its name or id; not needed when there is only one.")]

_HEADINGS = (
    "Customer", "Not due", "1–30", "31–60", "61–90", "Over 90", "Uncollectible", "On account", "Credit notes",
    "Balance",
)  # fmt: skip


@receivables.command()
def ageing(
    business: BusinessName = None,
    as_of: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="At the end of this day; today, if not.")
    ] = None,
    is_csv: Annotated[bool, typer.Option("--csv", help="As CSV, for other programs.")] = False,
) -> None:
    """Show open amounts by customer and days after the due date, for each currency."""

    async def show(settings: Settings) -> None:
        issuer = await find_business(business)
        found = await receivables_by_age(issuer, _day(as_of), now=datetime.now(UTC))
        if is_csv:
            typer.echo(ageing_csv(found), nl=False)
            return
        console = Console()
        # A pipe has no width: another program reads whole values there.
        console = console if console.is_terminal else Console(width=200)
        console.print(f"{escape(issuer.name)}, at the end of {found.as_of}.")
        if not found.currencies:
            console.print("Nothing is owed.")
        for currency in found.currencies:
            console.print(_table(currency))

    with_database(show)


def _table(part: CurrencyAge) -> Table:
    table = Table(box=None, pad_edge=False, title=part.currency, title_justify="left", show_footer=True)
    total = ("All", *_cells(part.total, part.currency))
    for heading, footer in zip(_HEADINGS, total, strict=True):
        table.add_column(heading, footer, justify="left" if heading == "Customer" else "right", no_wrap=True)
    for row in part.customers:
        table.add_row(escape(row.customer_name), *_cells(row.sums, part.currency))
    return table


def _cells(sums: AgeSums, currency: str) -> Sequence[str]:
    figures = (
        sums.not_due_minor,
        sums.days_1_to_30_minor,
        sums.days_31_to_60_minor,
        sums.days_61_to_90_minor,
        sums.over_90_days_minor,
        sums.uncollectible_minor,
        -sums.credit_on_account_minor,
        -sums.credit_notes_minor,
        sums.balance_minor,
    )
    return [minor_text(minor, currency) if minor else "–" for minor in figures]


@customers.command()
def statement(
    customer: Annotated[str, typer.Argument(help="Its name or id.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="A file that ends in .pdf or .csv.")],
    *,
    currency: Annotated[str | None, typer.Option(help="Not needed when the customer has only one.")] = None,
    first_day: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="Two months before the last, if not.")
    ] = None,
    last_day: Annotated[datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="Today, if not.")] = None,
    business: BusinessName = None,
) -> None:
    """Write a customer's statement of account: what it owed, every change, and what it owes."""
    suffix = output.suffix.lower()
    if suffix not in {".pdf", ".csv"}:
        raise InvalidInput(f"{output} ends in neither .pdf nor .csv; a statement is written as one of them.")

    async def write(settings: Settings) -> None:
        account = await _find_customer(customer, await find_business(business))
        days = (_day(first_day), _day(last_day))
        found = await statement_of_account(account, currency, *days, now=datetime.now(UTC))
        content = await _pdf(found, settings) if suffix == ".pdf" else statement_csv(found).encode()
        await asyncio.to_thread(output.write_bytes, content)
        balance = minor_text(found.account.closing_minor, found.currency)
        typer.echo(f"{output}: {account.name} owes {balance} {found.currency} at the end of {found.last_day}.")

    with_database(write)


async def _pdf(found: Statement, settings: Settings) -> bytes:
    async with PdfRenderer(settings.chromium, RendererLimits(pages=1)) as renderer:
        return await statement_pdf(found, renderer)


async def _find_customer(name_or_id: str, business: Business) -> Customer:
    try:
        found = await Customer.filter(business_id=business.id, id=UUID(name_or_id))
    except ValueError:
        found = await Customer.filter(business_id=business.id, name=name_or_id).order_by("id")
    if not found:
        raise NotFound(f"{business.name} has no customer {name_or_id!r}.", field="customer")
    if len(found) > 1:
        raise InvalidInput(f"{len(found)} customers are called {name_or_id!r}; give the id.", field="customer")
    return found[0]


def _day(value: datetime | None) -> date | None:
    return value.date() if value else None
