"""`folio credit-notes`: make them from invoices, list them, get their PDFs."""

from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from rich.console import Console

from folio.commands.businesses import find_business
from folio.commands.database import with_database
from folio.commands.invoices import BusinessName, Status, file_name, invoice_table, opened_printer
from folio.domain.errors import InvalidInput, NotFound
from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.domain.money import decimal_text, minor_text
from folio.models.invoices import Invoice, LineItem
from folio.services.activity import acting_as
from folio.services.calendar import today_of
from folio.services.credit_notes.create import NewCreditNote, create_credit_note_from_invoice
from folio.services.invoices.credited import load_credited
from folio.services.invoices.editing.credit_lines import CreditInvoiceLine
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.queries import InvoiceFilter, find_invoices
from folio.settings import Settings

app = typer.Typer()
credit_notes = typer.Typer(help="Make credit notes from invoices, list them, get their PDFs.", no_args_is_help=True)
app.add_typer(credit_notes, name="credit-notes")


@credit_notes.command()
def create(
    invoice: Annotated[str, typer.Argument(help="The number or id of an issued invoice.")],
    *,
    lines: Annotated[
        list[str] | None,
        typer.Option("--line", help="A line's place on the invoice, counted from 1, or its id; several are possible."),
    ] = None,
    amounts: Annotated[
        list[str] | None, typer.Option("--amount", help="Of each --line, before tax; without it all that remains.")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Everything that remains of the invoice.")] = False,
    memo: Annotated[str | None, typer.Option(help="Why; printed.")] = None,
    keep: Annotated[bool, typer.Option("--keep", help="Do not set it off against the invoice.")] = False,
    finalize: Annotated[bool, typer.Option("--finalize", help="Number it at once.")] = False,
    number: Annotated[str | None, typer.Option(help="With --finalize, where numbers are given by hand.")] = None,
    business: BusinessName = None,
) -> None:
    """Make a draft credit note of an invoice's lines, never of more than remains."""
    if bool(lines) == everything:
        raise InvalidInput("Give --line for each line to credit, or --all.")
    if amounts and len(amounts) != len(lines or []):
        raise InvalidInput("Give an --amount for each --line, or none.")
    if number is not None and not finalize:
        raise InvalidInput("A --number goes with --finalize.")

    async def run(settings: Settings) -> Invoice:
        now = datetime.now(UTC)
        original = await find_document(invoice, business, DocumentType.INVOICE)
        chosen = await _chosen_lines(original, lines or [], amounts or []) if lines else None
        new = NewCreditNote(original.id, chosen, memo, applies_when_finalized=not keep)
        with acting_as("folio credit-notes create"):
            note = (await create_credit_note_from_invoice(new, now=now)).invoice
            return await finalize_invoice(note.id, now=now, number=number) if finalize else note

    note = with_database(run)
    total = f"{minor_text(note.total_minor, note.currency)} {note.currency}"
    typer.echo(f"{note.number or f'draft {note.id}'}: {total}")


async def _chosen_lines(invoice: Invoice, names: list[str], amounts: list[str]) -> list[CreditInvoiceLine]:
    printed = (await load_credited(invoice.id)).printed()
    chosen = [_line(printed, name) for name in names]
    given: list[Decimal | None] = [_amount(text) for text in amounts] or [None for _ in chosen]
    return [CreditInvoiceLine(line.id, amount) for line, amount in zip(chosen, given, strict=True)]


def _line(printed: list[LineItem], name: str) -> LineItem:
    if name.isdecimal() and 1 <= int(name) <= len(printed):
        return printed[int(name) - 1]
    found = next((line for line in printed if str(line.id) == name.lower()), None)
    if found is None:
        known = "; ".join(
            f"{place} {line.name}: {decimal_text(line.quantity)} × {decimal_text(line.rate)}"
            for place, line in enumerate(printed, start=1)
        )
        raise NotFound(f"There is no line {name}. The invoice has {known}.")
    return found


def _amount(text: str) -> Decimal:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        raise InvalidInput(f"{text!r} is no amount; write it like 12.50.") from None
    if not amount.is_finite():
        raise InvalidInput(f"{text!r} is no amount; write it like 12.50.")
    return amount


@credit_notes.command(name="list")
def list_(
    business: BusinessName = None,
    status: Annotated[Status | None, typer.Option(help="Only those in this state.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="The newest so many.")] = 50,
) -> None:
    """Show credit notes, the newest first."""
    wanted = InvoiceFilter(
        document_type=DocumentType.CREDIT_NOTE, status_in=(DocumentStatus[status.name],) if status else None
    )

    async def show(settings: Settings) -> None:
        issuer = await find_business(business)
        found = find_invoices(issuer.id, wanted, today=today_of(issuer, datetime.now(UTC)))
        console = Console()
        console = console if console.is_terminal else Console(width=200)
        console.print(await invoice_table(await found.order_by("-created_at", "-id").limit(limit)))

    with_database(show)


@credit_notes.command()
def pdf(
    credit_note: Annotated[str, typer.Argument(help="A number or an id.")],
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The file; NUMBER.pdf unless given.")] = None,
    business: BusinessName = None,
) -> None:
    """Write the kept PDF of a credit note, made now if it was not yet; a draft's is marked as one."""

    async def run(settings: Settings) -> Path:
        note = await find_document(credit_note, business, DocumentType.CREDIT_NOTE)
        file = output or Path(file_name(note))
        async with opened_printer(settings) as printer:
            await printer.write(note, file)
        return file

    typer.echo(str(with_database(run)))


async def find_document(number_or_id: str, business: str | None, document_type: DocumentType) -> Invoice:
    """The document of this type, by its id or by the business's number."""
    try:
        found = Invoice.filter(id=UUID(number_or_id), document_type=document_type)
    except ValueError:
        issuer = await find_business(business)
        found = Invoice.filter(business_id=issuer.id, number=number_or_id, document_type=document_type)
    row = await found.first()
    if row is None:
        is_invoice = document_type is DocumentType.INVOICE
        word, command = ("invoice", "invoices") if is_invoice else ("credit note", "credit-notes")
        raise NotFound(f"There is no {word} {number_or_id}; `folio {command} list` shows them.")
    return row
