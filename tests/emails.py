"""Documents that are ready to send, and the way to the test's mail server."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from factories import NOW, make_business, make_customer
from folio.documents.pdf import PdfRenderer
from folio.integrations.mail import open_mailer
from folio.integrations.storage import FileStore
from folio.models.activity import Activity
from folio.models.businesses import Business
from folio.models.emails import Email
from folio.models.invoices import FileKind, Invoice, InvoiceFile
from folio.services.customers.contacts import add_contact
from folio.services.emails.deliver import PostOffice, deliver_email
from folio.services.invoices.finalize import finalize_invoice
from folio.settings import Settings
from invoice_drafts import make_draft
from smtp_server import SmtpServer

PDF = b"%PDF-1.7 as it was stored\n"
RECIPIENT = "payables@customer.example"
# When the undo window of what was sent at NOW is over.
LATER = NOW + timedelta(seconds=31)


def installation(tmp_path: Path, smtp_url: str = "", **variables: str) -> Settings:
    """Settings of a Folio whose files lie in the test's folder."""
    environment = {
        "FOLIO_DATA_DIR": str(tmp_path),
        "FOLIO_SMTP_URL": smtp_url,
        "FOLIO_PUBLIC_URL": "https://billing.example.com",
    }
    return Settings.from_environment(environment | variables)


async def make_issuer(**settings: Any) -> Business:
    """A business that has an address to send from."""
    return await make_business(**({"name": "Northwind", "email": "billing@northwind.example"} | settings))


async def make_sendable(business: Business | None = None, *, now: datetime = NOW, **details: Any) -> Invoice:
    """A final invoice whose customer has a contact, with its PDF still to be made."""
    business = business or await make_issuer()
    customer = await make_customer(business)
    await add_contact(customer.id, {"name": "Payables", "email": RECIPIENT}, now=now)
    draft = await make_draft(business, customer, **details)
    return await finalize_invoice(draft.id, now=now)


async def keep_pdf(invoice: Invoice, data_dir: Path, content: bytes = PDF) -> InvoiceFile:
    """A stored file of the document, so that no browser is needed."""
    stored = await FileStore(data_dir).put(content, extension="pdf")
    return await InvoiceFile.create(
        invoice_id=invoice.id,
        kind=FileKind.PDF,
        revision=invoice.revision,
        sha256=stored.sha256,
        size=stored.size,
        media_type="application/pdf",
        path=stored.path,
        created_at=NOW,
    )


@asynccontextmanager
async def post_office(settings: Settings, *, now: datetime = LATER) -> AsyncIterator[PostOffice]:
    """What sending needs, with a clock that stands at `now`."""
    async with open_mailer(settings.smtp_url) as mailer:
        # A browser that is never started: the files are there.
        yield PostOffice(mailer, PdfRenderer(None), settings, clock=lambda: now)


async def deliver(email: Email, settings: Settings, *, now: datetime = LATER) -> Email:
    """Run the message's job at `now`, and answer the message as it is afterwards."""
    async with post_office(settings, now=now) as office:
        await deliver_email(email.id, office)
    return await Email.get(id=email.id)


async def timeline(invoice: Invoice) -> list[str]:
    """The document's entries about email, oldest first."""
    entries = await Activity.filter(subject_id=invoice.id).order_by("sequence")
    return [entry.action for entry in entries if entry.action not in {"createInvoice", "finalizeInvoice"}]


async def wait_for(smtp: SmtpServer, count: int, *, seconds: float = 30) -> None:
    """Until the server has taken so many messages."""
    async with asyncio.timeout(seconds):
        while len(smtp.received) < count:
            await asyncio.sleep(0.02)
