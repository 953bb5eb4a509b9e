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
from folio.domain.errors import Conflict, DocumentNotReady
from folio.integrations.storage import FileStore
from folio.models.businesses import Business, BusinessFont
from folio.models.customers import Customer
from folio.models.invoices import FileKind, Invoice, InvoiceFile
from folio.services.invoices.rows import InvoiceRows, load_rows
from folio.services.invoices.snapshots import buyer_of, seller_of
from folio.services.renditions.builder import Parties, build_document
from folio.services.rows import find

FIRST_REVISION = 1
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
    corrected = await Invoice.get_or_none(id=invoice.corrects_id) if invoice.corrects_id else None
    document = build_document(rows, Parties(seller, buyer), original_number=corrected.number if corrected else None)
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


async def render_invoice(invoice_id: UUID, renderer: PdfRenderer, store: FileStore, *, now: datetime) -> InvoiceFile:
    """Make and keep the PDF of a numbered document, unless there is one already."""
    invoice = await find(Invoice, invoice_id)
    kept = await find_pdf(invoice.id)
    if kept is not None:
        return kept
    if invoice.number is None:
        raise Conflict("A draft's PDF is not kept; finalize it first.")
    pdf = await print_invoice(await load_rows(invoice), renderer)
    stored = await store.put(pdf, extension="pdf")
    file = InvoiceFile(
        invoice_id=invoice.id,
        kind=FileKind.PDF,
        revision=FIRST_REVISION,
        sha256=stored.sha256,
        size=stored.size,
        media_type=PDF_MEDIA_TYPE,
        path=stored.path,
        made_with=f"Chromium {renderer.version}",
        created_at=now,
    )
    # Should another worker have been first, its file is the one.
    await InvoiceFile.bulk_create([file], ignore_conflicts=True)
    return await InvoiceFile.get(invoice_id=invoice.id, kind=FileKind.PDF, revision=FIRST_REVISION)


async def find_pdf(invoice_id: UUID) -> InvoiceFile | None:
    """The latest PDF that is kept of the document."""
    return await InvoiceFile.filter(invoice_id=invoice_id, kind=FileKind.PDF).order_by("-revision").first()


async def read_pdf(invoice: Invoice, store: FileStore) -> bytes:
    """The kept PDF, byte for byte; refuses while it is still being made."""
    file = await find_pdf(invoice.id)
    if file is None:
        raise DocumentNotReady(f"The PDF of invoice {invoice.number} is still being made; ask again shortly.")
    return await store.read(file.path, sha256=file.sha256)
