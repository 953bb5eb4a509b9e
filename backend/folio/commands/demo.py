"""`folio demo`: a believable company to look around in."""

from datetime import UTC, datetime

import typer

from folio.commands.database import with_database
from folio.services.demo.make import DemoResult, make_demo
from folio.services.demo.person import demo_sign_in
from folio.settings import Settings

app = typer.Typer()


@app.command()
def demo() -> None:
    """Make a demo company with customers, schedules, usage, invoices and payments; run twice, it changes nothing."""

    async def make(settings: Settings) -> tuple[DemoResult, tuple[str, str] | None]:
        made = await make_demo(datetime.now(UTC), installation=settings)
        return made, await demo_sign_in()

    result, sign_in = with_database(make)
    made = "is made" if result.is_new else "is there already"
    typer.echo(
        f"The demo company {result.business.name} {made}: {result.customers} customers, "
        f"{result.events} usage events, {result.invoices} invoices. Its sandbox is beside it."
    )
    if sign_in is not None:
        typer.echo("Sign in as {} with the password {}, which everybody knows: for this demo only.".format(*sign_in))
