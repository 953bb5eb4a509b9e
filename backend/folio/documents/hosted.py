"""The hosted page: the document as it is on paper, set for screens, with how it stands today."""

import base64
import hashlib
import re
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

import msgspec

from folio.documents.document import Document
from folio.documents.formats import Formats
from folio.documents.html import document_name, render_page
from folio.documents.theme import Theme
from folio.documents.wording import HostedWording, wording

STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


class StandingState(StrEnum):
    """What has become of an issued document."""

    OPEN = "OPEN"
    OVERDUE = "OVERDUE"
    PARTLY_PAID = "PARTLY_PAID"
    PAID = "PAID"
    CREDITED = "CREDITED"
    VOIDED = "VOIDED"


class ReceivedPayment(msgspec.Struct, frozen=True, kw_only=True):
    """Money that came in for the document."""

    received_on: date
    amount: Decimal


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How the document stands today; `paid` is what came in, `paid_on` the day of the last of it."""

    state: StandingState
    paid: Decimal = Decimal(0)
    paid_on: date | None = None
    payments: tuple[ReceivedPayment, ...] = ()


class HostedPage(NamedTuple):
    """A page, and the only styles that a browser may apply to it, as a source of a content security policy."""

    html: str
    style_source: str


class PaymentLine(NamedTuple):
    """A payment as a row under the total."""

    label: str
    amount: Decimal


class ShownStanding(NamedTuple):
    """A standing in the document's words, as the templates read it."""

    is_paid: bool
    is_settled: bool
    paid: Decimal
    pill: str | None
    tone: str
    payments: tuple[PaymentLine, ...]
    notice: str | None


# States that the template itself says, or that need no word, have no pill here.
_TONES = {
    StandingState.OVERDUE: "overdue",
    StandingState.PARTLY_PAID: "partly",
    StandingState.PAID: "paid",
    StandingState.CREDITED: "credited",
}


def render_hosted(document: Document, standing: Standing, *, pdf_path: str, theme: Theme | None = None) -> HostedPage:
    """The page for a customer's screen; `pdf_path` is where its PDF is."""
    words = wording(document.language)
    html = render_page(
        "hosted.html.j2", document, theme, standing=_shown(standing, document, words.hosted), pdf_path=pdf_path
    )
    return HostedPage(html, style_source(html))


def hosted_name(document: Document) -> str:
    """What a person calls the document: "Invoice SEQ-7"."""
    return f"{document_name(document)} {document.number}"


def style_source(html: str) -> str:
    """The hash by which a content security policy allows the page's own styles and no others."""
    found = STYLE.search(html)
    assert found is not None
    digest = hashlib.sha256(found[1].encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _shown(standing: Standing, document: Document, words: HostedWording) -> ShownStanding:
    formats = Formats(document.language, document.currency)
    payments = (
        PaymentLine(words.payment.format(date=formats.short_date(payment.received_on)), payment.amount)
        for payment in standing.payments
    )
    state = standing.state
    return ShownStanding(
        is_paid=state is StandingState.PAID and standing.paid > 0,
        is_settled=state in {StandingState.PAID, StandingState.CREDITED},
        paid=standing.paid,
        pill=_pill(standing, formats, words),
        tone=_TONES.get(state, ""),
        payments=tuple(payments),
        notice=words.void_notice if state is StandingState.VOIDED else None,
    )


def _pill(standing: Standing, formats: Formats, words: HostedWording) -> str | None:
    if standing.state is StandingState.PAID and standing.paid_on is not None:
        return words.paid_on.format(date=formats.long_date(standing.paid_on))
    return {
        StandingState.OVERDUE: words.overdue,
        StandingState.PARTLY_PAID: words.partly_paid,
        StandingState.PAID: words.paid,
        StandingState.CREDITED: words.credited,
    }.get(standing.state)
