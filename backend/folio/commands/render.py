"""`folio render`: a branded PDF from a JSON document, without a database; `folio browser`: what prints it."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer

from folio.commands.database import CannotStart
from folio.documents.browser import BrowserNotFound, check_driver, find_browser
from folio.documents.headless import render_json
from folio.documents.headless.paths import refusal_line
from folio.documents.pdf import PdfRenderer, RenderFailed
from folio.domain.errors import FolioError
from folio.settings import Settings

app = typer.Typer()

Source = Annotated[Path, typer.Argument(help="The document as JSON; - reads standard input.", allow_dash=True)]
Target = Annotated[Path, typer.Option("--output", "-o", help="The PDF to write; - writes standard output.")]
Theme = Annotated[
    Path | None, typer.Option("--theme", help="Logo, colour, font and footer, as JSON or TOML.", exists=True)
]


@app.command()
def render(document: Source, output: Target, theme: Theme = None) -> None:
    """Print a JSON document as a branded PDF. docs/render.md describes the document."""
    data = sys.stdin.buffer.read() if str(document) == "-" else _read(document)
    try:
        pdf = asyncio.run(_print(data, theme))
    except FolioError as refusal:
        typer.echo(f"folio: {refusal_line(refusal)}", err=True)
        raise typer.Exit(1) from None
    except (BrowserNotFound, RenderFailed) as failure:
        raise CannotStart(str(failure)) from failure
    if str(output) == "-":
        sys.stdout.buffer.write(pdf)
    else:
        output.write_bytes(pdf)


def _read(document: Path) -> bytes:
    try:
        return document.read_bytes()
    except OSError as unreadable:
        raise CannotStart(f"{document} cannot be read: {unreadable.strerror}.") from None


async def _print(data: bytes, theme: Path | None) -> bytes:
    settings = Settings.from_environment()
    async with PdfRenderer(settings.chromium) as renderer:
        return await render_json(
            data,
            renderer,
            theme=theme.read_bytes() if theme else None,  # noqa: ASYNC240 - nothing else is waiting
            folder=theme.parent if theme else None,
        )


@app.command()
def browser() -> None:
    """Say which browser prints PDFs, or how to get one."""
    try:
        check_driver()
        typer.echo(find_browser(Settings.from_environment().chromium))
    except BrowserNotFound as missing:
        raise CannotStart(str(missing)) from None
