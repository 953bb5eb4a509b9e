"""`folio mail`: see whether mail leaves and arrives."""

import asyncio
from datetime import UTC, datetime
from typing import Annotated

import typer

from folio.commands.businesses import find_business
from folio.commands.database import CannotStart, with_database
from folio.documents.pdf import PdfRenderer
from folio.integrations.mail_catcher import mail_folder
from folio.models.emails import Email, EmailState
from folio.services.activity import acting_as
from folio.services.emails.deliver import PostOffice, deliver_email
from folio.services.emails.post_office import reached_mail_server
from folio.services.emails.trial import send_test_email
from folio.settings import CATCH, Settings

app = typer.Typer()
mail = typer.Typer(help="See whether mail leaves and arrives.", no_args_is_help=True)
app.add_typer(mail, name="mail")

# A worker that is quicker has the message; it is heard of here.
LOOKS, LOOK_EVERY = 60, 0.5


@mail.command(name="test")
def send_test(
    address: Annotated[str, typer.Argument(help="Where the message goes.")],
    business: Annotated[str | None, typer.Option(help="Its name or id; not needed when there is only one.")] = None,
) -> None:
    """Send a message about nothing through the mail server that is set, and say what the server answered."""

    async def run(settings: Settings) -> Email:
        issuer = await find_business(business)
        with acting_as("folio mail test"):
            email = await send_test_email(issuer.id, address, installation=settings, now=datetime.now(UTC))
            return await _delivered(email, settings)

    email = with_database(run)
    if email.state is not EmailState.SENT:
        raise CannotStart(f"The message was not sent: {email.error or 'nobody knows what became of it'}")
    typer.echo(f"Sent to {', '.join(email.recipients)}: {email.server_answer}")
    settings = Settings.from_environment()
    if settings.smtp_url == CATCH:
        typer.echo(f"It was only kept, in {mail_folder(settings.data_dir)}.")


async def _delivered(email: Email, settings: Settings) -> Email:
    async with reached_mail_server(settings) as mailer:
        # A test has no document, so the browser is never started.
        office = PostOffice(mailer, PdfRenderer(settings.chromium), settings, clock=lambda: datetime.now(UTC))
        await deliver_email(email.id, office)
    for _ in range(LOOKS):
        email = await Email.get(id=email.id)
        if email.state not in {EmailState.WAITING, EmailState.SENDING}:
            break
        await asyncio.sleep(LOOK_EVERY)
    return email
