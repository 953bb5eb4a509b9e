"""The way to the mail server that the settings name: a real one, the catcher, or none."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from folio.integrations.mail import Mailer, open_mailer
from folio.integrations.mail_catcher import caught_mail, mail_folder
from folio.settings import CATCH, Settings


@asynccontextmanager
async def reached_mail_server(installation: Settings) -> AsyncIterator[Mailer | None]:
    """A mailer until the block ends; None where messages cannot leave."""
    async with AsyncExitStack() as stack:
        url = installation.smtp_url
        if url == CATCH:
            url = await stack.enter_async_context(caught_mail(mail_folder(installation.data_dir)))
        yield await stack.enter_async_context(open_mailer(url)) if url else None
