"""What the templates call to print a document's values."""

import io
import itertools
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any

import segno
from markupsafe import Markup

from folio.documents.document import (
    Document,
    DocumentKind,
    DocumentStatus,
    LabelledText,
    Line,
    Paper,
    PaymentDetails,
    TaxRow,
)
from folio.documents.formats import Formats
from folio.documents.wording import Wording
from folio.domain.tax import TaxTreatment

MANY_GROUPS = 5
COVER_HEIGHT = {Paper.A4: 985, Paper.LETTER: 918}
# The widths that put the unit price on the page's half, and the widest that leave room for names.
COLUMNS = {"quantity": (92, 130), "rate": (117, 165), "tax": (76, 110), "amount": (124, 170)}
DIGIT_WIDTH, MARK_WIDTH, OTHER_WIDTH, COLUMN_GAP = 7.5, 3.5, 8, 8


class Page:
    """The printing functions of one document; the minus of a credit note is put here."""

    def __init__(self, document: Document, formats: Formats, words: Wording) -> None:
        self.document = document
        self.formats = formats
        self.words = words
        self.sign = -1 if document.kind is DocumentKind.CREDIT_NOTE else 1

    def functions(self) -> dict[str, Callable[..., Any]]:
        """The functions by the names that templates use."""
        formats = self.formats
        return {
            "money": self.money,
            "money_in": self.money_in,
            "reduction": self.reduction,
            "quantity": self.quantity,
            "rate": formats.rate,
            "number": formats.number,
            "percent": formats.percent,
            "period": formats.period,
            "short_date": formats.short_date,
            "long_date": formats.long_date,
            "territory": formats.territory,
            "has_printed_rate": has_printed_rate,
            "tax_label": self.tax_label,
            "tax_text": self.tax_text,
        }

    def money(self, amount: Decimal) -> str:
        return self.formats.money(self._signed(amount))

    def money_in(self, amount: Decimal, currency: str) -> str:
        return self.formats.money_in(self._signed(amount), currency)

    def reduction(self, amount: Decimal) -> str:
        """Write what a discount or credit takes away."""
        return self.formats.money(self._signed(-amount))

    def quantity(self, quantity: Decimal) -> str:
        """Write a quantity such that quantity × rate is the amount beside it, the minus included."""
        return self.formats.number(self._signed(quantity))

    def tax_label(self, tax: TaxRow) -> str:
        """Write a tax's name, and why it is nothing where it is."""
        reason = self._treatment_words().get(tax.treatment)
        return f"{tax.label}, {reason[1]}" if reason else tax.label

    def tax_text(self, line: Line) -> str:
        """Write a line's tax in short: its rate, or why there is none."""
        reason = self._treatment_words().get(line.tax_treatment)
        return reason[0] if reason else self.formats.percent(line.tax_rate)

    def _signed(self, amount: Decimal) -> Decimal:
        return self.sign * amount if amount else abs(amount)

    def _treatment_words(self) -> dict[TaxTreatment, tuple[str, str]]:
        words = self.words
        return {
            TaxTreatment.EXEMPT: (words.exempt, words.exempt_tax),
            TaxTreatment.REVERSE_CHARGE: (words.reverse_charge, words.reverse_charge_tax),
            TaxTreatment.INTRA_COMMUNITY: (words.intra_community, words.intra_community_tax),
            TaxTreatment.EXPORT: (words.export, words.export_tax),
            TaxTreatment.OUT_OF_SCOPE: (words.out_of_scope, words.out_of_scope_tax),
        }


def has_printed_rate(tax: TaxRow) -> bool:
    """What is out of scope has no rate, not even 0 %."""
    return tax.treatment is not TaxTreatment.OUT_OF_SCOPE


def column_widths(page: Page) -> dict[str, int]:
    """The widths of the item columns in pixels: the designed ones, wider where figures need it."""
    charges = [charge for group in page.document.groups for charge in group.charges]
    lines = [line for charge in charges for line in charge.lines]
    texts: dict[str, Iterable[str]] = {
        "quantity": (page.quantity(line.quantity) for line in lines),
        "rate": (page.formats.rate(line.rate) for line in lines),
        "tax": (page.tax_text(line) for line in lines),
        "amount": itertools.chain((page.money(line.amount) for line in lines), [page.money(page.document.subtotal)]),
    }
    return {name: _column_width(texts[name], *limits) for name, limits in COLUMNS.items()}


def is_full(document: Document, rows: Sequence[LabelledText]) -> bool:
    """Whether the cover needs the tight spacing to stay one page, by an estimate of its height in pixels."""
    parties = [document.seller, document.customer, *([document.deliver_to] if document.deliver_to else [])]
    longest = max(len(party.address) + len(party.identifiers) + 4 for party in parties)
    totals = 4 + len(document.discounts) + len(document.taxes) + len(document.credits)
    aside = 20 * len(document.taxes) + 56 * len(document.notes)
    groups = 46 + len(document.groups) * (24 if len(document.groups) > MANY_GROUPS else 30)
    payment = 100 + 21 * len(rows) if rows and len(document.groups) <= MANY_GROUPS else 0
    height = 280 + 17 * longest + groups + max(26 * totals, aside) + payment
    return height > COVER_HEIGHT[document.paper]


def payment_rows(document: Document, words: Wording) -> Sequence[LabelledText]:
    """The payment details with their labels; a draft shows no reference, it has no number yet."""
    is_numbered = document.status is not DocumentStatus.DRAFT
    return payment_pairs(document.payment, words, with_reference=is_numbered)


def payment_pairs(
    payment: PaymentDetails | None, words: Wording, *, with_reference: bool = True
) -> Sequence[LabelledText]:
    """Where to pay, as printed rows."""
    if payment is None:
        return ()
    rows = [
        (words.account_name, payment.account_name),
        (words.bank, payment.bank),
        ("IBAN", _in_fours(payment.iban)),
        ("BIC", payment.bic),
        (words.account_number, payment.account_number),
        (words.routing_number, payment.routing_number),
        (words.sort_code, payment.sort_code),
        *((row.label, row.value) for row in payment.rows),
        (words.payment_reference, payment.reference if with_reference else None),
    ]
    return [LabelledText(label=label, value=value) for label, value in rows if value]


def payment_code(document: Document) -> Markup | None:
    """The payment code as SVG; a draft has none, for its amount may still change."""
    payment = document.payment
    if payment is None or payment.qr is None or document.status is DocumentStatus.DRAFT:
        return None
    drawn = io.BytesIO()
    code = segno.make(payment.qr, error="m", micro=False)
    code.save(drawn, kind="svg", border=0, xmldecl=False, svgns=False, omitsize=True, dark="#111318")
    return Markup(drawn.getvalue().decode())  # noqa: S704 - drawn from modules, holds no text


def _column_width(texts: Iterable[str], narrowest: int, widest: int) -> int:
    needed = max((_text_width(text) for text in texts), default=0) + COLUMN_GAP
    return min(widest, max(narrowest, round(needed)))


def _text_width(text: str) -> float:
    """A cautious estimate in pixels, at the size of the items table."""
    digits = sum(character.isdigit() for character in text)
    marks = sum(character in ".,'’ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}" for character in text)
    return digits * DIGIT_WIDTH + marks * MARK_WIDTH + (len(text) - digits - marks) * OTHER_WIDTH


def _in_fours(iban: str | None) -> str | None:
    if iban is None:
        return None
    compact = iban.replace(" ", "")
    return " ".join(compact[at : at + 4] for at in range(0, len(compact), 4))
