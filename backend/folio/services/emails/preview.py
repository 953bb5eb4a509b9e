"""What an email would be, before anybody asks for it; nothing is kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from folio.documents.email import for_browser
from folio.documents.letters import Letter
from folio.domain.lifecycle import DocumentStatus
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.emails import EmailKind
from folio.models.invoices import Invoice
from folio.services.calendar import today_of
from folio.services.emails.compose import Desk, Written, desk_of, kind_for, prefilled, values_of, write, write_test
from folio.services.emails.links import HOSTED_PATH, standing_link, url_of
from folio.services.emails.material import Material, gather
from folio.services.emails.outbox import AS_USUAL, Wish
from folio.services.emails.settings import sender_of
from folio.services.emails.templates import checked_letter
from folio.services.invoices.freezing import fix_dates
from folio.services.renditions.sample import sample_invoice
from folio.services.rows import find, find_in
from folio.settings import Settings


@dataclass(frozen=True, slots=True)
class EmailDraft:
    """A message to look at and change: `letter` is what is edited, `written` what would arrive."""

    sender: str
    reply_to: str | None
    recipients: Sequence[str]
    copies: Sequence[str]
    undo_seconds: int
    letter: Letter
    written: Written


async def draft_email(
    invoice_id: UUID, wish: Wish = AS_USUAL, *, kind: EmailKind | None = None, installation: Settings, now: datetime
) -> EmailDraft:
    """The message that sending would write, of a draft as if it were finalized now."""
    invoice = await find(Invoice, invoice_id, field="invoiceId")
    desk = await desk_of(await find(Business, invoice.business_id))
    (material,) = await gather([invoice])
    today = today_of(desk.business, now)
    url = await _url(invoice, installation)
    kind = kind or kind_for(invoice)
    values = values_of(material, desk.business, hosted_url=url, today=today)
    letter = wish.letter(prefilled(desk.letter(kind, invoice.language), values, invoice))
    shown = values_of(_as_finalized(material, today), desk.business, hosted_url=url, today=today)
    return EmailDraft(
        sender=str(sender_of(desk.business, desk.settings)),
        reply_to=desk.settings.reply_to,
        recipients=material.recipients if wish.recipients is None else wish.recipients,
        copies=desk.settings.copy_to,
        undo_seconds=desk.settings.undo_seconds,
        letter=letter,
        written=_shown(desk, write(desk, material, letter, shown)),
    )


async def preview_template(
    business_id: UUID,
    kind: EmailKind,
    language: str,
    letter: Letter,
    *,
    invoice_id: UUID | None = None,
    installation: Settings,
    now: datetime,
) -> Written:
    """The template with the figures of a document of the business, or of a sample; refuses one that does not work."""
    desk = await desk_of(await find(Business, business_id, field="businessId"))
    letter = checked_letter(letter)
    if kind is EmailKind.TEST:
        return _shown(desk, write_test(desk, letter, language))
    today = today_of(desk.business, now)
    material = await _material(desk.business, invoice_id, language, today)
    url = await _url(material.invoice, installation)
    values = values_of(_as_finalized(material, today), desk.business, hosted_url=url, today=today)
    return _shown(desk, write(desk, material, letter, values))


async def _material(business: Business, invoice_id: UUID | None, language: str, today: date) -> Material:
    if invoice_id is not None:
        (material,) = await gather([await find_in(Invoice, business.id, invoice_id, field="invoiceId")])
        return material
    invoice, buyer = sample_invoice(business, today)
    invoice.language = language
    return Material(invoice, Customer(name=buyer["name"]), [])


def _as_finalized(material: Material, today: date) -> Material:
    """A draft with the dates that finalizing today would give it, in memory only."""
    if material.invoice.status is not DocumentStatus.DRAFT:
        return material
    invoice = material.invoice.clone(pk=material.invoice.id)
    fix_dates(invoice, today)
    invoice.number = invoice.number or "…"
    return replace(material, invoice=invoice)


async def _url(invoice: Invoice, installation: Settings) -> str:
    link = await standing_link(invoice.id)
    return url_of(link, address=installation.address) if link else f"{installation.address}{HOSTED_PATH}/…"


def _shown(desk: Desk, written: Written) -> Written:
    """The same for a browser, which knows no parts of messages."""
    return replace(written, html=for_browser(written.html, desk.logo))
