"""From the rows of an invoice to the document that is printed: nothing is computed here, only put in its place."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any
from uuid import UUID

from folio.documents.document import (
    Charge,
    DiscountRow,
    Document,
    DocumentKind,
    DocumentStatus,
    Line,
    LineGroup,
    Note,
    Paper,
    TaxRow,
)
from folio.documents.formats import Formats
from folio.documents.wording import tax_notes, wording
from folio.domain import lifecycle
from folio.domain.discounts import DiscountKind
from folio.domain.money import from_minor
from folio.domain.periods import Period
from folio.domain.seller_rules import invoice_title
from folio.domain.tax import TaxTreatment
from folio.models.invoices import DiscountScope, InvoiceDiscount, LineItem, LineItemGroup
from folio.services.invoices.rows import InvoiceRows
from folio.services.renditions.line_names import LineNames, is_step
from folio.services.renditions.parties import buyer_party, delivery_party, payment_details, seller_party

# Symbols of UN/ECE Recommendation 20; units without one are not printed.
UNIT_SYMBOLS = {
    "2P": "kB", "4L": "MB", "AD": "B", "E34": "GB", "E35": "TB", "E36": "PB", "HUR": "h", "KGM": "kg",
    "KMT": "km", "KWH": "kWh", "LTR": "l", "MIN": "min", "MTK": "m²", "MTQ": "m³", "MTR": "m", "MWH": "MWh",
    "P1": "%", "SEC": "s",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parties:
    """The snapshots to print: frozen ones on a numbered document, live ones on a draft."""

    seller: Mapping[str, Any]
    buyer: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Original:
    """The document that this one credits or corrects."""

    number: str | None = None
    issue_on: date | None = None


NONE = Original()


def build_document(rows: InvoiceRows, parties: Parties, *, original: Original = NONE) -> Document:
    """The document as it stands. A final one prints alike for ever: what happens to it later is not on it."""
    return _Builder(rows, parties).document(original)


class _Builder:
    """One invoice with what printing its values takes."""

    def __init__(self, rows: InvoiceRows, parties: Parties) -> None:
        self.rows = rows
        self.invoice = rows.invoice
        self.parties = parties
        self.words = wording(rows.invoice.language)
        self.formats = Formats(rows.invoice.language, rows.invoice.currency)
        self.names = LineNames(self.formats, self.words)

    def document(self, original: Original) -> Document:
        invoice, seller, buyer = self.invoice, self.parties.seller, self.parties.buyer
        total = self._amount(invoice.total_minor)
        is_draft = invoice.status is lifecycle.DocumentStatus.DRAFT
        place = (buyer["deliverTo"] or buyer["billTo"]).get("country")
        return Document(
            kind=DocumentKind(invoice.document_type.value),
            status=_printed_status(self.rows),
            is_test=invoice.is_test,
            title=self._title(),
            number=invoice.number,
            currency=invoice.currency,
            language=invoice.language,
            paper=Paper(seller["brand"]["paper"]),
            issue_date=invoice.issue_on,
            due_date=invoice.due_on,
            period=_period(invoice.period_start, invoice.period_end),
            purchase_order=invoice.purchase_order,
            reference=invoice.reference,
            original_invoice=original.number,
            original_date=original.issue_on,
            seller=seller_party(seller, [place] if place else []),
            customer=buyer_party(buyer),
            deliver_to=delivery_party(buyer),
            groups=tuple(self._group(group) for group in self.rows.printed_groups()),
            discounts=tuple(self._document_discounts()),
            taxes=tuple(self._taxes()),
            notes=self._notes(),
            subtotal=self._amount(invoice.subtotal_minor),
            net=self._amount(invoice.net_minor),
            total=total,
            amount_due=total,
            payment=payment_details(
                seller,
                number=None if is_draft else invoice.number,
                currency=invoice.currency,
                amount_due=total,
            ),
            memo=invoice.memo,
        )

    def _amount(self, minor: int) -> Decimal:
        return from_minor(minor, self.invoice.currency)

    def _title(self) -> str | None:
        if self.invoice.document_type is not lifecycle.DocumentType.INVOICE:
            return None
        return invoice_title(self.parties.seller["address"].get("country"), self.invoice.language)

    def _group(self, group: LineItemGroup) -> LineGroup:
        lines = self.rows.printed_lines(group.id)
        return LineGroup(
            name=group.name,
            period=_period(group.period_start, group.period_end),
            charges=tuple(self._charge(list(part)) for part in _charges(lines)),
            discounts=tuple(self._group_discounts(group.id)),
            subtotal=self._amount(group.subtotal_minor),
        )

    def _charge(self, lines: Sequence[LineItem]) -> Charge:
        """A price of several lines prints them under its name; so does what is left of one."""
        first = lines[0]
        is_split = len(lines) > 1 or (first.name != first.price_name and "name" not in first.overridden)
        heading = first.price_name if is_split and is_step(first) else None
        return Charge(name=heading, lines=tuple(self._line(line, is_under=heading is not None) for line in lines))

    def _line(self, line: LineItem, *, is_under: bool) -> Line:
        return Line(
            name=self.names.of_step(line) if is_under else self.names.of_line(line),
            description=self.names.description(line),
            quantity=line.quantity,
            unit=UNIT_SYMBOLS.get(line.unit_code),
            rate=line.rate,
            tax_treatment=line.tax_treatment,
            tax_rate=line.tax_rate,
            amount=self._amount(line.amount_minor),
        )

    def _group_discounts(self, group_id: UUID) -> Iterable[DiscountRow]:
        """What discounts on prices take off this group's charges, each a row of its own."""
        for discount in self._printed_discounts(DiscountScope.PRICE):
            parts = [part for part in discount.allocations if part.get("groupId") == str(group_id)]
            minor = sum(int(part["amountMinor"]) for part in parts)
            if minor:
                yield DiscountRow(label=self._discount_label(discount), amount=self._amount(minor))

    def _document_discounts(self) -> Iterable[DiscountRow]:
        """Discounts on phases and on the whole document, a row for each tax group that they reduce."""
        for discount in self._printed_discounts(DiscountScope.PHASE, DiscountScope.INVOICE):
            parts = [part for part in discount.allocations if int(part["amountMinor"])]
            for part in parts:
                label = self._discount_label(discount)
                if len(parts) > 1:
                    label += f" ({self._tax_name(part)})"
                yield DiscountRow(label=label, amount=self._amount(int(part["amountMinor"])))

    def _printed_discounts(self, *scopes: DiscountScope) -> list[InvoiceDiscount]:
        printed = [row for row in self.rows.discounts if row.scope in scopes and not row.is_removed]
        return sorted(printed, key=lambda row: row.position)

    def _discount_label(self, discount: InvoiceDiscount) -> str:
        if discount.kind is not DiscountKind.PERCENT:
            return discount.reason
        return f"{discount.reason} {self.formats.percent(discount.value)}"

    def _tax_name(self, part: Mapping[str, Any]) -> str:
        for tax in self.rows.taxes:
            if tax.treatment == part["treatment"] and tax.rate == Decimal(part["rate"]):
                return f"{self._tax_label(tax.label)} {self.formats.percent(tax.rate)}"
        return self.formats.percent(Decimal(part["rate"]))

    def _tax_label(self, label: str) -> str:
        return label or self.words.tax_name

    def _taxes(self) -> Iterable[TaxRow]:
        for tax in sorted(self.rows.taxes, key=lambda row: row.position):
            yield TaxRow(
                label=self._tax_label(tax.label),
                treatment=tax.treatment,
                rate=tax.rate,
                taxable=self._amount(tax.taxable_minor),
                amount=self._amount(tax.tax_minor),
            )

    def _notes(self) -> tuple[Note, ...]:
        """What the law asks to be said where no tax is charged: fixed wordings, and the ground of an exemption."""
        required = tax_notes([tax.treatment for tax in self.rows.taxes], self.invoice.language)
        grounds = dict.fromkeys(
            tax.reason for tax in self.rows.taxes if tax.reason and tax.treatment is TaxTreatment.EXEMPT
        )
        return (*required, *(Note(title=self.words.exempt, text=ground) for ground in grounds if ground))


def _printed_status(rows: InvoiceRows) -> DocumentStatus:
    """A voided document says so only when it was never final: a final one's paper does not change."""
    invoice = rows.invoice
    if invoice.status is lifecycle.DocumentStatus.DRAFT:
        return DocumentStatus.DRAFT
    return DocumentStatus.VOIDED if invoice.finalized_at is None else DocumentStatus.FINAL


def _charges(lines: Sequence[LineItem]) -> Iterable[Iterable[LineItem]]:
    """Consecutive lines of one price's charge (and group value) together, a person's lines each alone."""
    for _, part in groupby(lines, key=lambda line: (line.charge_key or line.id, line.price_name)):
        yield part


def _period(start: Any, end: Any) -> Period | None:
    return Period(start, end) if start and end else None
