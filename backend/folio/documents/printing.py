"""From a document to the bytes of its PDF."""

import asyncio

from folio.documents.document import Document
from folio.documents.html import document_title, render_html
from folio.documents.pdf import PdfRenderer
from folio.documents.pdf_normalization import normalize_pdf
from folio.documents.theme import Theme


async def print_document(
    document: Document, renderer: PdfRenderer, *, theme: Theme | None = None, template: str | None = None
) -> bytes:
    """The PDF of a document; the same document, theme and browser version give the same bytes."""
    html = await asyncio.to_thread(render_html, document, theme, template=template)
    pdf = await renderer.render(html)
    return await asyncio.to_thread(normalize_pdf, pdf, document=document, title=document_title(document))
