"""Writing an email about a document: its words from a template, its look from the business."""

import base64
import functools
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from folio.documents.document import LabelledText
from folio.documents.email import Button, EmailPage, render_email
from folio.documents.formats import Formats
from folio.documents.letters import Letter, as_token, letters, literal, write_letter
from folio.documents.theme import Theme
from folio.documents.wording import Wording, wording
from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.domain.money import from_minor
from folio.domain.periods import Period
from folio.domain.seller_rules import invoice_title
from folio.models.businesses import Business
from folio.models.emails import EmailKind, EmailSettings, EmailTemplate
from folio.models.invoices import Invoice
from folio.services.emails.material import Material
from folio.services.emails.settings import settings_of
from folio.services.emails.templates import base_language, shipped_letter
from folio.services.renditions.parties import address_lines

formats = functools.lru_cache(maxsize=128)(Formats)

# What finalizing may still change on a draft.
OPEN_ON_DRAFTS = ("number", "total", "amount_due", "issue_date", "due_date", "days_overdue")


@dataclass(frozen=True, slots=True)
class Desk:
    """What all letters of one business share."""

    business: Business
    settings: EmailSettings
    own: Mapping[tuple[EmailKind, str], Letter] = field(default_factory=dict)

    def letter(self, kind: EmailKind, language: str) -> Letter:
        """The template in use."""
        return self.own.get((kind, base_language(language))) or shipped_letter(kind, language)

    @property
    def logo(self) -> bytes | None:
        """The PNG that messages carry."""
        return base64.b64decode(self.business.logo) if self.business.logo else None


@dataclass(frozen=True, slots=True)
class Written:
    """An email as it will be read."""

    subject: str
    text: str
    html: str


async def desk_of(business: Business) -> Desk:
    """Two queries, for any number of letters."""
    rows = await EmailTemplate.filter(business_id=business.id)
    own = {(row.kind, row.language): Letter(row.subject, row.body) for row in rows}
    return Desk(business, await settings_of(business.id), own)


async def desks_of(business_ids: set[UUID]) -> dict[UUID, Desk]:
    return {row.id: await desk_of(row) for row in await Business.filter(id__in=business_ids)}


def kind_for(invoice: Invoice) -> EmailKind:
    """The kind of email that sends this document."""
    is_credit_note = invoice.document_type is DocumentType.CREDIT_NOTE
    return EmailKind.CREDIT_NOTE if is_credit_note else EmailKind.INVOICE


def values_of(material: Material, business: Business, *, hosted_url: str, today: date) -> dict[str, str]:
    """What the variables of templates say of this document, in its language; what it does not have is empty."""
    invoice = material.invoice
    write = formats(invoice.language, invoice.currency)
    is_credit_note = invoice.document_type is DocumentType.CREDIT_NOTE
    open_minor = 0 if is_credit_note else invoice.balance_minor
    due_on = None if is_credit_note else invoice.due_on
    return {
        "business": business.name,
        "customer": material.customer_name,
        "document": document_word(invoice, business),
        "number": invoice.number or "",
        "total": write.money(from_minor(invoice.total_minor, invoice.currency)),
        "amount_due": write.money(from_minor(open_minor, invoice.currency)) if open_minor > 0 else "",
        "issue_date": write.long_date(invoice.issue_on) if invoice.issue_on else "",
        "due_date": write.long_date(due_on) if due_on else "",
        "days_overdue": str((today - due_on).days) if due_on else "",
        "period": write.period(period) if (period := _period(invoice)) else "",
        "purchase_order": invoice.purchase_order or "",
        "reference": invoice.reference or "",
        "original_number": material.original_number or "",
        "hosted_url": hosted_url,
    }


def prefilled(letter: Letter, values: Mapping[str, str], invoice: Invoice) -> Letter:
    """The template with what is known of the document filled in, for a person to change before it is sent."""
    open_names = {"hosted_url", *(OPEN_ON_DRAFTS if invoice.status is DocumentStatus.DRAFT else ())}
    known = {name: as_token(name) if name in open_names else literal(value) for name, value in values.items()}
    return write_letter(letter, known)


def write(desk: Desk, material: Material, letter: Letter, values: Mapping[str, str]) -> Written:
    """The email about a document; `letter` is a template."""
    invoice, words = material.invoice, wording(material.invoice.language)
    button = Button(_button_label(invoice), values["hosted_url"])
    written = write_letter(letter, values)
    page = replace(
        _page(desk, invoice.language, written),
        button=button,
        headline=_headline(values, words),
        facts=_facts(values, words),
    )
    return Written(written.subject, written.body, _html(desk, page))


def write_test(desk: Desk, letter: Letter, language: str) -> Written:
    """A message about nothing, in the business's look."""
    values = dict.fromkeys(_TEST_VALUES, "") | {"business": desk.business.name}
    written = write_letter(letter, values)
    return Written(written.subject, written.body, _html(desk, _page(desk, language, written)))


_TEST_VALUES = (
    *OPEN_ON_DRAFTS,
    *("customer", "document", "period", "purchase_order", "reference", "original_number", "hosted_url"),
)


def document_word(invoice: Invoice, business: Business) -> str:
    """What the document is called in its language, by the law of the seller's country where there is one."""
    words = wording(invoice.language)
    if invoice.document_type is DocumentType.CREDIT_NOTE:
        return words.credit_note
    return invoice_title(business.address.get("country"), invoice.language) or words.invoice


def _page(desk: Desk, language: str, written: Letter) -> EmailPage:
    return EmailPage(
        language=language,
        direction=formats(language, desk.business.default_currency).direction,
        subject=written.subject,
        sender=desk.business.name,
        body=written.body,
        footer=desk.business.footer_text
        or ", ".join((desk.business.legal_name, *address_lines(desk.business.address))),
    )


def _html(desk: Desk, page: EmailPage) -> str:
    return render_email(page, Theme(brand_color=desk.business.brand_color), has_logo=bool(desk.business.logo))


def _headline(values: Mapping[str, str], words: Wording) -> LabelledText:
    if values["amount_due"]:
        return LabelledText(label=words.amount_due, value=values["amount_due"])
    label = words.total_credit if values["document"] == words.credit_note else words.total
    return LabelledText(label=label, value=values["total"])


def _facts(values: Mapping[str, str], words: Wording) -> list[LabelledText]:
    rows = (
        (values["document"], values["number"]),
        (words.issue_date, values["issue_date"]),
        (words.due_date, values["due_date"]),
        (words.original_invoice, values["original_number"]),
        (words.billing_period, values["period"]),
        (words.purchase_order, values["purchase_order"]),
    )
    return [LabelledText(label=label, value=value) for label, value in rows if value]


def _button_label(invoice: Invoice) -> str:
    words = letters(invoice.language)
    return words.view_credit_note if invoice.document_type is DocumentType.CREDIT_NOTE else words.view_invoice


def _period(invoice: Invoice) -> Period | None:
    return Period(invoice.period_start, invoice.period_end) if invoice.period_start and invoice.period_end else None
