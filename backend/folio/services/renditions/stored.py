"""What is shown and kept of an invoice: the preview of a draft, the PDF of a numbered document, made once."""

import asyncio
import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from folio.documents.document import Document
from folio.documents.html import render_html
from folio.documents.pdf import PdfRenderer
from folio.documents.printing import print_document
from folio.documents.theme import Theme
from folio.domain.errors import Conflict, DocumentNotReady, NotFound
from folio.integrations.storage import FileStore
from folio.models.businesses import Business, BusinessFont
from folio.models.customers import Customer
from folio.models.invoices import FileKind, Invoice, InvoiceFile
from folio.services.invoices.facts import name_of
from folio.services.invoices.revisions import FIRST_REVISION, at_revision
from folio.services.invoices.rows import InvoiceRows, load_rows
from folio.services.invoices.snapshots import buyer_of, seller_of
from folio.services.renditions.builder import Parties, build_document
from folio.services.renditions.originals import original_of
from folio.services.rows import find

PDF_MEDIA_TYPE = "application/pdf"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document and the look it is printed in."""

    document: Document
    theme: Theme


async def sheet_of(rows: InvoiceRows) -> Sheet:
    """What to print of these rows; they need not be stored. A numbered document shows its frozen parties."""
    invoice = rows.invoice
    business = await Business.get(id=invoice.business_id)
    seller = invoice.seller or await seller_of(business, invoice.currency)
    buyer = invoice.buyer or await buyer_of(invoice, await Customer.get(id=invoice.customer_id))
    document = build_document(rows, Parties(seller, buyer), original=await original_of(invoice))
    return Sheet(document, await theme_of(business, seller))


async def theme_of(business: Business, seller: Mapping[str, Any]) -> Theme:
    """Colour and footer as frozen. Logo and typeface are the business's own: too large to copy on every document."""
    font = await BusinessFont.get_or_none(business_id=business.id)
    brand = seller["brand"]
    footer = (seller["legalForm"], seller["registrationId"], brand["footerText"])
    return Theme(
        brand_color=brand["color"],
        logo=base64.b64decode(business.logo) if business.logo else None,
        font=base64.b64decode(font.file) if font else None,
        footer=" · ".join(part for part in footer if part) or None,
    )


async def preview_html(rows: InvoiceRows) -> str:
    """The page as HTML, the same that the PDF is printed from."""
    sheet = await sheet_of(rows)
    return await asyncio.to_thread(render_html, sheet.document, sheet.theme)


async def print_invoice(rows: InvoiceRows, renderer: PdfRenderer) -> bytes:
    """The PDF as it would be now; a draft's is marked as one. Nothing is kept."""
    sheet = await sheet_of(rows)
    return await print_document(sheet.document, renderer, theme=sheet.theme)


async def render_invoice(
    invoice_id: UUID, renderer: PdfRenderer, store: FileStore, *, now: datetime, revision: int | None = None
) -> InvoiceFile:
    """Make and keep the PDF of a numbered document's revision (the one it is at), unless there is one already."""
    invoice = await find(Invoice, invoice_id)
    if invoice.number is None:
        raise Conflict("A draft's PDF is not kept; finalize it first.")
    revision = revision or invoice.revision
    kept = await find_pdf(invoice.id, revision)
    if kept is not None:
        return kept
    pdf = await print_invoice(await load_rows(await at_revision(invoice, revision)), renderer)
    stored = await store.put(pdf, extension="pdf")
    file = InvoiceFile(
        invoice_id=invoice.id,
        kind=FileKind.PDF,
        revision=revision,
        sha256=stored.sha256,
        size=stored.size,
        media_type=PDF_MEDIA_TYPE,
        path=stored.path,
        made_with=f"Chromium {renderer.version}",
        created_at=now,
    )
    # Should another worker have been first, its file is the one.
    await InvoiceFile.bulk_create([file], ignore_conflicts=True)
    return await InvoiceFile.get(invoice_id=invoice.id, kind=FileKind.PDF, revision=revision)


async def find_pdf(invoice_id: UUID, revision: int) -> InvoiceFile | None:
    """The PDF that is kept of this revision."""
    return await InvoiceFile.get_or_none(invoice_id=invoice_id, kind=FileKind.PDF, revision=revision)


async def require_pdf(invoice: Invoice, revision: int | None = None) -> InvoiceFile:
    """The file of a revision, of the one the document is at unless said; refuses while it is still being made."""
    wanted = invoice.revision if revision is None else revision
    if not FIRST_REVISION <= wanted <= invoice.revision:
        raise NotFound(f"There is no revision {wanted} of {name_of(invoice)}.", field="revision")
    file = await find_pdf(invoice.id, wanted)
    if file is None:
        raise DocumentNotReady(f"The PDF of invoice {invoice.number} is still being made; ask again shortly.")
    return file


async def read_pdf(invoice: Invoice, store: FileStore, *, revision: int | None = None) -> bytes:
    """The kept PDF of a revision, byte for byte."""
    file = await require_pdf(invoice, revision)
    return await store.read(file.path, sha256=file.sha256)
