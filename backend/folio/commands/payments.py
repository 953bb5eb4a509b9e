"""`folio payments`: record them, and take bank statements."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from folio.commands.businesses import find_business
from folio.commands.database import with_database
from folio.commands.invoices import find_invoice
from folio.domain.errors import InvalidInput
from folio.domain.matching import Suggestion
from folio.domain.money import minor_text
from folio.domain.statements import Column, DayOrder, DecimalMark, StatementOptions
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.models.payments import BankTransaction, BankTransactionState
from folio.services.activity import acting_as
from folio.services.payments.allocations import Allocation
from folio.services.payments.record import NewPayment, record_payment
from folio.services.payments.statements.bulk import TransactionOutcome, confirm_certain
from folio.services.payments.statements.importing import Imported, import_statement
from folio.services.payments.statements.suggestions import suggestions_for
from folio.settings import Settings

app = typer.Typer()
payments = typer.Typer(help="Record payments, take bank statements.", no_args_is_help=True)
app.add_typer(payments, name="payments")

BusinessName = Annotated[str | None, typer.Option(help="Its name or id; not needed when there is only one.")]
File = Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="CSV as your bank exports it, or camt.053.")]
Columns = Annotated[
    list[str] | None,
    typer.Option("--column", help="FIELD=COLUMN, such as bookedOn=Day or amount=Sum. May be repeated."),
]


@payments.command()
def record(
    number: Annotated[str, typer.Argument(help="The invoice's number or id.")],
    amount: Annotated[str, typer.Argument(help="In the invoice's currency, such as 1190.00.")],
    on: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="When it came in; today, if not.")] = None,
    reference: Annotated[str | None, typer.Option(help="What the payer wrote.")] = None,
    business: BusinessName = None,
) -> None:
    """Record a payment of an invoice; what is more than it owes is the customer's credit on account."""
    paid, day = _amount(amount), _day(on)

    async def run(settings: Settings) -> None:
        invoice = await find_invoice(number, business)
        new = NewPayment(paid, received_on=day, reference=reference, allocations=[Allocation(invoice.id)])
        with acting_as("folio payments record"):
            payment = await record_payment(new, now=datetime.now(UTC))
        invoice = await Invoice.get(id=invoice.id)
        currency = invoice.currency
        typer.echo(f"{invoice.number} is {_status(invoice)}; {minor_text(invoice.balance_minor, currency)} is left.")
        if payment.unapplied_minor:
            typer.echo(f"{minor_text(payment.unapplied_minor, currency)} {currency} is credit on account.")

    with_database(run)


def _amount(text: str) -> Decimal:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite():
        raise InvalidInput(f"{text!r} is not an amount; write it as 1190.00.", field="amount")
    return amount


def _day(given: datetime | None) -> date | None:
    return given.date() if given else None


def _status(invoice: Invoice) -> str:
    return invoice.payment_status.value.replace("_", " ").lower()


@payments.command(name="import")
def import_(  # noqa: PLR0917 - options of a command
    file: File,
    business: BusinessName = None,
    confirm: Annotated[
        bool, typer.Option("--confirm-certain", help="Record what is certain as payments at once.")
    ] = False,
    skip_rejected: Annotated[
        bool, typer.Option("--skip-rejected", help="Leave out lines that cannot be read.")
    ] = False,
    column: Columns = None,
    decimal_mark: Annotated[DecimalMark | None, typer.Option(help="Where the file leaves it open.")] = None,
    day_order: Annotated[DayOrder | None, typer.Option(help="Where the file leaves it open.")] = None,
    currency: Annotated[str | None, typer.Option(help="Of lines without one; the business's, if not.")] = None,
) -> None:
    """Take a bank statement and say what it pays; doing it again changes nothing."""
    columns = _columns(column or [])
    data = file.read_bytes()

    async def run(settings: Settings) -> None:
        issuer = await find_business(business)
        now = datetime.now(UTC)
        options = StatementOptions(currency or issuer.default_currency, columns, decimal_mark, day_order)
        with acting_as("folio payments import"):
            taken = await import_statement(issuer, file.name, data, options, now=now, skips_rejected=skip_rejected)
            _say_what_was_taken(taken)
            if confirm:
                _say_what_was_confirmed(await confirm_certain(issuer.id, statement_id=taken.statement.id, now=now))
        await _say_what_waits(issuer, taken)

    with_database(run)


def _columns(entries: Sequence[str]) -> dict[Column, list[str]]:
    columns: dict[Column, list[str]] = {}
    for entry in entries:
        field, separator, name = entry.partition("=")
        if not (separator and name and field in set(Column)):
            known = ", ".join(Column)
            raise typer.BadParameter(f"{entry!r} is not FIELD=COLUMN; fields are {known}", param_hint="--column")
        columns.setdefault(Column(field), []).append(name)
    return columns


def _say_what_was_taken(taken: Imported) -> None:
    statement = taken.statement
    if taken.is_repeat:
        typer.echo(f"The file was taken on {statement.imported_at:%Y-%m-%d} already.")
        return
    typer.echo(
        f"{statement.transaction_count} new, {statement.known_count} known already, {statement.debit_count} went out, "
        f"{statement.skipped_count} skipped."
    )


def _say_what_was_confirmed(outcomes: Sequence[TransactionOutcome]) -> None:
    done = sum(outcome.is_done for outcome in outcomes)
    typer.echo(f"{done} recorded as payments, {len(outcomes) - done} refused.")
    for outcome in outcomes:
        if outcome.refusal is not None:
            typer.echo(f"Refused: {outcome.refusal.message}")


async def _say_what_waits(issuer: Business, taken: Imported) -> None:
    waiting = BankTransaction.filter(statement_id=taken.statement.id, state=BankTransactionState.OPEN)
    rows = await waiting.order_by("booked_on", "id")
    suggested = await suggestions_for(rows)
    best = [likely[0] if likely else None for likely in suggested]
    console = Console()
    console = console if console.is_terminal else Console(width=200)
    console.print(await _table(rows, best))
    typer.echo(f"{len(rows)} wait for a decision in the console, {sum(bool(row) for row in best)} with a suggestion.")


async def _table(rows: Sequence[BankTransaction], best: Sequence[Suggestion | None]) -> Table:
    suggested = [one for one in best if one is not None]
    named = {part.invoice_id for one in suggested for part in one.parts}
    numbers = {row.id: row.number or "" for row in await Invoice.filter(id__in=named).only("id", "number")}
    customers = await Customer.filter(id__in={one.customer_id for one in suggested}).only("id", "name")
    names = {row.id: row.name for row in customers}
    table = Table("Day", "From", "Amount", "Suggested", "Score", box=None, pad_edge=False)
    for row, one in zip(rows, best, strict=True):
        what = ", ".join(numbers[part.invoice_id] for part in one.parts) or "on account" if one else ""
        who = f"{names[one.customer_id]}: {what}" if one else "–"
        score = f"{one.score}{', certain' if one.is_certain else ''}" if one else ""
        amount = f"{minor_text(row.amount_minor, row.currency)} {row.currency}"
        table.add_row(str(row.booked_on), escape(row.counterparty or "–"), amount, escape(who), score)
    return table
