"""Printing without a database: a JSON document in, a PDF out."""

import asyncio
from pathlib import Path

from folio.documents.headless.assembly import document_of
from folio.documents.headless.reading import read_request, read_theme_request, theme_of
from folio.documents.headless.request import RenderRequest
from folio.documents.html import render_html
from folio.documents.pdf import PdfRenderer
from folio.documents.printing import print_document

__all__ = ["print_request", "read_request", "render_json", "request_page"]


async def render_json(
    data: bytes, renderer: PdfRenderer, *, theme: bytes | None = None, folder: Path | None = None
) -> bytes:
    """The PDF of a JSON document.

    `theme` is a theme file in JSON or TOML and replaces the document's own. Logo and font may be files only where a
    `folder` is given, from which their paths start.
    """
    request = read_request(data)
    look = request.theme if theme is None else read_theme_request(theme)
    return await print_document(document_of(request), renderer, theme=theme_of(look, folder=folder))


async def print_request(request: RenderRequest, renderer: PdfRenderer) -> bytes:
    """The PDF of a request that came from elsewhere: no files are read for it."""
    document = await asyncio.to_thread(document_of, request)
    return await print_document(document, renderer, theme=theme_of(request.theme))


async def request_page(request: RenderRequest) -> str:
    """The page that the request's PDF is printed from."""
    document = await asyncio.to_thread(document_of, request)
    return await asyncio.to_thread(render_html, document, theme_of(request.theme))
