"""`folio serve` and `folio worker`: the processes that stay."""

import asyncio
import logging
import signal
import socket
import sys
from dataclasses import replace
from typing import Annotated

import typer
import uvicorn
from rich import print as show
from starlette.applications import Starlette

from folio.commands.database import CannotStart, migrate_or_explain
from folio.documents.browser import BrowserNotFound, check_driver, find_browser
from folio.documents.pdf import PdfRenderer, RendererLimits
from folio.integrations.mail_catcher import mail_folder
from folio.models.database import open_database
from folio.services.demo.person import demo_sign_in
from folio.services.people import needs_first_person
from folio.settings import CATCH, Settings
from folio.web.setup_token import forget_setup_token, setup_token

app = typer.Typer()

log = logging.getLogger("folio")

Host = Annotated[str | None, typer.Option(help="Address to listen on; FOLIO_HOST unless given.")]
Port = Annotated[int | None, typer.Option(help="Port to listen on, 0 for any; FOLIO_PORT unless given.")]
NoWorker = Annotated[bool, typer.Option("--no-worker", help="Leave the jobs to `folio worker`.")]


class _AnnouncedServer(uvicorn.Server):
    """Says where it is, and how to sign in, once it answers there."""

    def __init__(self, config: uvicorn.Config, address: str, settings: Settings) -> None:
        super().__init__(config)
        self.address = address
        self.settings = settings

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            typer.echo(f"Folio runs at {self.address} (API: {self.address}/graphql). Ctrl+C stops it.")
            if self.settings.smtp_url == CATCH:
                typer.echo(f"Mail is kept in {mail_folder(self.settings.data_dir)} and not sent; set FOLIO_SMTP_URL.")
            typer.echo(await _how_to_sign_in(self.settings, self.address))
            sys.stdout.flush()


async def _how_to_sign_in(settings: Settings, address: str) -> str:
    if await needs_first_person():
        link = f"{address}/?setup={setup_token(settings)}"
        return f"Open {link} to make the first administrator; `folio people create` does it here."
    forget_setup_token(settings)
    demo = await demo_sign_in()
    if demo is None:
        return "Sign in with your email and password."
    email, password = demo
    return f"Sign in as {email} with the password {password}, which everybody knows: it is for demo data only."


@app.command()
def serve(host: Host = None, port: Port = None, no_worker: NoWorker = False) -> None:
    """Migrate, then serve the API and the console; jobs run in the same process."""
    # Here and not above: building the API takes longer than most commands run.
    from folio.app import create_app

    settings = Settings.from_environment()
    settings = replace(
        settings,
        host=host or settings.host,
        port=settings.port if port is None else port,
        worker=settings.worker and not no_worker,
    )
    _prepare(settings)
    listener = _listen(settings)
    # Port 0 takes any: links in emails name the one that it became.
    settings = replace(settings, port=listener.getsockname()[1])
    address = f"http://{settings.host}:{settings.port}"
    is_verbose = settings.log_level == "debug"
    config = uvicorn.Config(create_app(settings), log_level=settings.log_level, access_log=is_verbose)
    server = _AnnouncedServer(config, address, settings)
    server.run(sockets=[listener])
    if not server.started:
        raise typer.Exit(1)


@app.command()
def worker() -> None:
    """Run jobs only; any number of these may run beside each other."""
    settings = Settings.from_environment()
    _prepare(settings)
    asyncio.run(_work(settings))


def _prepare(settings: Settings) -> None:
    """Everything that can be known to be missing is said now, not at the first request."""
    logging.basicConfig(level=settings.log_level.upper(), format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        check_driver()
        find_browser(settings.chromium)
    except BrowserNotFound as missing:
        raise CannotStart(str(missing)) from None
    asyncio.run(migrate_or_explain(settings))


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
    except OSError as reason:
        raise CannotStart(
            f"Cannot listen on {settings.host}:{settings.port}: {reason.strerror}. "
            "Choose another address with --host and --port."
        ) from None
    return listener


async def _work(settings: Settings) -> None:
    from folio.app import working

    state_holder = Starlette()
    state_holder.state.settings = settings
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with (
        open_database(settings.database, pool_size=settings.database_pool_size),
        PdfRenderer(settings.chromium, RendererLimits(pages=settings.pdf_workers)) as renderer,
    ):
        state_holder.state.pdf_renderer = renderer
        async with working(state_holder, settings):
            show("The worker runs. Ctrl+C stops it.", flush=True)
            await ended.wait()
