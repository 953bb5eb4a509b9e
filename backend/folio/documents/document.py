"""What a page shows: the frozen values of one invoice or credit note, computed elsewhere and printed as they are.

Figures stand as they are stored: a credit note's amounts are positive, and so are discounts and applied credits. The
page puts the minus.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum

import msgspec

from folio.domain.periods import Period
from folio.domain.tax import TaxTreatment


class DocumentKind(StrEnum):
    INVOICE = "INVOICE"
    CREDIT_NOTE = "CREDIT_NOTE"


class DocumentStatus(StrEnum):
    DRAFT = "DRAFT"
    FINAL = "FINAL"
    VOIDED = "VOIDED"


class Paper(StrEnum):
    A4 = "A4"
    LETTER = "LETTER"


class Printed(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="camel"):
    """A frozen value whose JSON names are camelCase and which refuses what it does not know."""


class LabelledText(Printed, frozen=True, kw_only=True):
    label: str
    value: str


class Party(Printed, frozen=True, kw_only=True):
    """A name and address as printed; `country` is an ISO 3166 code and is written out in the document's language."""

    name: str
    attention: str | None = None
    address: tuple[str, ...] = ()
    country: str | None = None
    identifiers: tuple[LabelledText, ...] = ()
    email: str | None = None


class Line(Printed, frozen=True, kw_only=True):
    """One row: quantity × rate = amount."""

    name: str
    description: str | None = None
    quantity: Decimal
    unit: str | None = None
    rate: Decimal
    tax_treatment: TaxTreatment
    tax_rate: Decimal
    amount: Decimal


class Charge(Printed, frozen=True, kw_only=True):
    """What one price charges: lines that stand indented under its name, or on their own where it has none."""

    name: str | None = None
    lines: tuple[Line, ...]


class DiscountRow(Printed, frozen=True, kw_only=True):
    """A reduction as a row of its own; the amount is positive, a `percent` is printed behind the label."""

    label: str
    percent: Decimal | None = None
    amount: Decimal


class LineGroup(Printed, frozen=True, kw_only=True):
    name: str
    period: Period | None = None
    charges: tuple[Charge, ...]
    discounts: tuple[DiscountRow, ...] = ()
    subtotal: Decimal


class TaxRow(Printed, frozen=True, kw_only=True):
    """The tax of one (treatment, rate); `label` is its name on paper, such as "VAT"."""

    label: str
    treatment: TaxTreatment
    rate: Decimal
    taxable: Decimal
    amount: Decimal


class LocalTax(Printed, frozen=True, kw_only=True):
    """The tax total in the currency that the law of the place wants."""

    currency: str
    amount: Decimal
    exchange_rate: Decimal


class Note(Printed, frozen=True, kw_only=True):
    title: str
    text: str


class AppliedCredit(Printed, frozen=True, kw_only=True):
    """A credit note set off against this invoice; the amount is positive."""

    number: str
    amount: Decimal


class PaymentDetails(Printed, frozen=True, kw_only=True):
    """Where to pay; `qr` is the payload of a payment code, `rows` are further lines in the owner's own words."""

    title: str | None = None
    account_name: str | None = None
    bank: str | None = None
    iban: str | None = None
    bic: str | None = None
    account_number: str | None = None
    routing_number: str | None = None
    sort_code: str | None = None
    reference: str | None = None
    rows: tuple[LabelledText, ...] = ()
    qr: str | None = None


class Document(Printed, frozen=True, kw_only=True):
    """An invoice or credit note, ready to print.

    `language` is a BCP 47 tag: its language picks the words, its region the formats. `title` replaces the word
    "Invoice" where a country asks for another ("Tax invoice"). `net` is the total excluding tax.
    """

    kind: DocumentKind = DocumentKind.INVOICE
    status: DocumentStatus = DocumentStatus.FINAL
    is_test: bool = False
    title: str | None = None
    number: str | None = None
    currency: str
    language: str = "en"
    paper: Paper = Paper.A4
    issue_date: date | None = None
    due_date: date | None = None
    terms: str | None = None
    period: Period | None = None
    purchase_order: str | None = None
    reference: str | None = None
    original_invoice: str | None = None
    original_date: date | None = None
    seller: Party
    customer: Party
    deliver_to: Party | None = None
    groups: tuple[LineGroup, ...]
    discounts: tuple[DiscountRow, ...] = ()
    taxes: tuple[TaxRow, ...] = ()
    local_tax: LocalTax | None = None
    notes: tuple[Note, ...] = ()
    subtotal: Decimal
    net: Decimal
    total: Decimal
    credits: tuple[AppliedCredit, ...] = ()
    amount_due: Decimal
    payment: PaymentDetails | None = None
    memo: str | None = None
