"""The ASGI application: its routes, and what lives as long as it does."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Route

from folio.documents.pdf import PdfRenderer, RendererLimits
from folio.graphql.http import GraphQLEndpoint
from folio.models.database import open_database
from folio.services.emails.post_office import reached_mail_server
from folio.settings import Settings
from folio.web import console, documents, exports, health, hosted, receivables, session
from folio.web.authentication import authenticated
from folio.web.events import receive_events
from folio.web.render import render_document
from folio.web.security_headers import SecurityHeaders
from folio.web.statements import receive_statement
from folio.worker.jobs import APART, HANDLERS
from folio.worker.loop import Worker
from folio.worker.timetable import keep_time

log = logging.getLogger("folio")


def routes(settings: Settings) -> list[BaseRoute]:
    """Everything that answers; the console takes whatever nothing else does."""
    return [
        # A Mount would answer POST with a redirect or 405 beside the console's catch-all.
        Route("/graphql", GraphQLEndpoint()),
        Route("/render", authenticated(render_document), methods=["POST"]),
        Route("/events", authenticated(receive_events, changes="usage"), methods=["POST"]),
        Route("/statements", authenticated(receive_statement, changes="payments"), methods=["POST"]),
        *session.routes(),
        *documents.routes,
        *exports.routes,
        *receivables.routes,
        *health.routes,
        *hosted.routes(),
        *console.routes(settings.console_dir),
    ]


def create_app(settings: Settings) -> Starlette:
    """The application with its settings; the database must be migrated before it starts."""
    app = Starlette(routes=routes(settings), lifespan=_lifespan, middleware=[Middleware(SecurityHeaders)])
    app.state.settings = settings
    return app


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    settings: Settings = app.state.settings
    limits = RendererLimits(pages=settings.pdf_workers)
    async with (
        open_database(settings.database, pool_size=settings.database_pool_size, for_every_task=True),
        PdfRenderer(settings.chromium, limits) as renderer,
    ):
        app.state.pdf_renderer = renderer
        if not settings.worker:
            yield
            return
        async with working(app, settings):
            yield


@asynccontextmanager
async def working(app: Starlette, settings: Settings) -> AsyncIterator[list[Worker]]:
    """Run jobs beside whatever else this process does; on leaving, let those under way finish."""
    async with reached_mail_server(settings) as mailer:
        app.state.mailer = mailer
        workers = _workers(app, settings)
        running = [asyncio.create_task(keep_time()), *(asyncio.create_task(worker.run()) for worker in workers)]
        for task in running:
            task.add_done_callback(_say_if_it_broke)
        try:
            yield workers
        finally:
            for worker in workers:
                worker.stop()
            running[0].cancel()
            with suppress(asyncio.CancelledError):
                await asyncio.gather(*running[1:])


def _workers(app: Starlette, settings: Settings) -> list[Worker]:
    """One worker for what this process does itself, and one for each kind of job that waits for others."""
    own = {kind: handler for kind, handler in HANDLERS.items() if kind not in APART}
    apart = [({kind: HANDLERS[kind]}, at_once) for kind, at_once in APART.items()]
    return [
        Worker(own, state=app.state, most_attempts=settings.job_attempts),
        *(
            Worker(handlers, state=app.state, most_attempts=settings.job_attempts, at_once=at_once)
            for handlers, at_once in apart
        ),
    ]


def _say_if_it_broke(task: "asyncio.Task[None]") -> None:
    if not task.cancelled() and (fault := task.exception()):
        log.critical("The worker ended; jobs wait until Folio is started again.", exc_info=fault)
