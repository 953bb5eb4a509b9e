"""`folio numbers`: the ledger of all numbers as a file."""

from typing import Annotated

import typer

from folio.commands.businesses import find_business
from folio.commands.database import with_database
from folio.domain.lifecycle import DocumentType
from folio.services.numbers.ledger import export_ledger, prove_sequence
from folio.settings import Settings

app = typer.Typer()
numbers = typer.Typer(help="Numbers that documents were given.", no_args_is_help=True)
app.add_typer(numbers, name="numbers")

BusinessName = Annotated[str | None, typer.Option(help="Its name or id; not needed when there is only one.")]


@numbers.callback()
def ledger() -> None:
    """Numbers that documents were given."""


@numbers.command()
def export(
    business: BusinessName = None,
    credit_notes: Annotated[bool, typer.Option("--credit-notes", help="Instead of invoices.")] = False,
) -> None:
    """Write the number ledger as CSV to the output; say on the side whether it is gapless."""
    document_type = DocumentType.CREDIT_NOTE if credit_notes else DocumentType.INVOICE

    async def run(settings: Settings) -> bool:
        issuer = await find_business(business)
        typer.echo(await export_ledger(issuer.id, document_type), nl=False)
        proof = await prove_sequence(issuer.id, document_type)
        for gap in proof.gaps:
            typer.echo(f"Unexplained: {gap.first} to {gap.last} {gap.period_key}".rstrip(), err=True)
        for stray in proof.strays:
            typer.echo(f"Document and ledger disagree on {stray}.", err=True)
        typer.echo("Every number is accounted for." if proof.is_gapless else "The sequence has gaps.", err=True)
        return proof.is_gapless

    if not with_database(run):
        raise typer.Exit(1)
