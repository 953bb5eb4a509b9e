"""The words on a document, in every language that ships."""

import functools
from collections.abc import Iterable
from importlib import resources

import msgspec

from folio.documents.document import Note
from folio.domain.tax import TaxTreatment

LANGUAGES = resources.files("folio.documents") / "languages"


class HostedWording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What only the hosted page says, where a document's later life shows."""

    amount_paid: str
    paid: str
    paid_on: str
    partly_paid: str
    overdue: str
    credited: str
    payment: str
    void_notice: str
    download: str
    being_made: str
    being_made_text: str
    back: str
    try_again: str
    not_found: str
    not_found_text: str
    too_many: str
    too_many_text: str


class StatementWording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What only a statement of account says."""

    title: str
    period: str
    account_of: str
    balance: str
    balance_on: str
    in_your_favor: str
    opening: str
    closing: str
    date: str
    payment: str
    invoice_voided: str
    credit_note_voided: str
    payment_undone: str
    by_age: str
    not_due: str
    days_late: str
    days_over: str
    credit: str
    nothing: str


class Wording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language's words; a table that lacks one does not load."""

    invoice: str
    credit_note: str
    draft: str
    voided: str
    test: str
    assigned_when_finalized: str
    amount_due: str
    total_credit: str
    due_by: str
    issue_date: str
    due_date: str
    original_invoice: str
    billing_period: str
    purchase_order: str
    reference: str
    seller: str
    customer: str
    delivered_to: str
    summary: str
    charges: str
    amount: str
    subtotal: str
    total: str
    total_excluding_tax: str
    tax_summary: str
    taxable_amount: str
    tax: str
    tax_name: str
    sales_tax_name: str
    tax_in_currency: str
    memo: str
    payment_details: str
    account_name: str
    bank: str
    account_number: str
    routing_number: str
    sort_code: str
    payment_reference: str
    scan_to_pay: str
    line_items: str
    description: str
    quantity: str
    unit_price: str
    page: str
    page_of: str
    exempt: str
    exempt_tax: str
    reverse_charge: str
    reverse_charge_tax: str
    reverse_charge_title: str
    reverse_charge_note: str
    intra_community: str
    intra_community_tax: str
    intra_community_title: str
    intra_community_note: str
    export: str
    export_tax: str
    export_title: str
    export_note: str
    out_of_scope: str
    out_of_scope_tax: str
    tier_range: str
    tier_above: str
    tier_all: str
    flat_fee: str
    packages: str
    percent_of: str
    events_minimum: str
    events_maximum: str
    part_of_period: str
    unused_credit: str
    true_up: str
    hosted: HostedWording
    statement: StatementWording


@functools.cache
def languages() -> tuple[str, ...]:
    """The languages that have a table, in alphabetical order."""
    return tuple(sorted(entry.name.removesuffix(".json") for entry in LANGUAGES.iterdir()))


@functools.cache
def wording(language: str) -> Wording:
    """The words of a BCP 47 tag's language."""
    table = LANGUAGES / f"{language.split('-', maxsplit=1)[0].lower()}.json"
    return msgspec.json.decode(table.read_bytes(), type=Wording)


def tax_notes(treatments: Iterable[TaxTreatment], language: str) -> tuple[Note, ...]:
    """The notes that the law asks for with these treatments; an exemption's legal ground is for the seller to give."""
    words = wording(language)
    texts = {
        TaxTreatment.REVERSE_CHARGE: Note(title=words.reverse_charge_title, text=words.reverse_charge_note),
        TaxTreatment.INTRA_COMMUNITY: Note(title=words.intra_community_title, text=words.intra_community_note),
        TaxTreatment.EXPORT: Note(title=words.export_title, text=words.export_note),
    }
    return tuple(texts[treatment] for treatment in dict.fromkeys(treatments) if treatment in texts)
