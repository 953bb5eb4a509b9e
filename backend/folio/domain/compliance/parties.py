"""Rules about the two parties: names, addresses, tax numbers, where to pay and whom to send to."""

from collections.abc import Iterator

from folio.domain.compliance.countries import (
    DOMESTIC_BUYER_REGISTRATION,
    REGISTER_ENTRY,
    missing_address_parts,
)
from folio.domain.compliance.facts import CheckedDocument, Party
from folio.domain.compliance.findings import ComplianceRule, Finding, FindingSeverity, MendPlace, grave_if
from folio.domain.tax import TaxTreatment

WARNING, ERROR = FindingSeverity.WARNING, FindingSeverity.ERROR

_NEEDS_REGISTRATION = (TaxTreatment.STANDARD, TaxTreatment.ZERO_RATED, TaxTreatment.EXEMPT, TaxTreatment.SALES_TAX)
_NAMES = {
    TaxTreatment.REVERSE_CHARGE: "A reverse charge",
    TaxTreatment.INTRA_COMMUNITY: "An intra-Community supply",
    TaxTreatment.EXPORT: "An export",
}


def check_parties(document: CheckedDocument) -> Iterator[Finding]:
    """Everything about seller and buyer."""
    yield from _names(document)
    yield from _addresses(document)
    yield from _seller_numbers(document)
    yield from _buyer_numbers(document)
    yield from _wrong_numbers(document)
    yield from _registers(document)
    yield from _payment_and_delivery(document)


def _names(document: CheckedDocument) -> Iterator[Finding]:
    # Directive 2006/112/EC, art. 226(5): the full name of both.
    if not document.seller.name.strip():
        message = "The business has no legal name; enter it in the settings of the business."
        yield Finding(ComplianceRule.SELLER_NAME_MISSING, ERROR, message, "legalName", MendPlace.BUSINESS)
    if not document.buyer.name.strip():
        message = "The recipient has no name; enter one."
        place = document.buyer.address_at
        yield Finding(ComplianceRule.BUYER_NAME_MISSING, ERROR, message, _recipient_field(document, "name"), place)


def _addresses(document: CheckedDocument) -> Iterator[Finding]:
    # Directive 2006/112/EC, art. 226(5); EN 16931 BR-9 and BR-11 for the countries, on which the tax depends here.
    seller, buyer = document.seller, document.buyer
    if missing := missing_address_parts(seller.address):
        severity = grave_if(seller.country is None and document.demands_vat_ids)
        message = f"The address of the business lacks {_listed(missing)}; complete it in the settings of the business."
        yield Finding(ComplianceRule.SELLER_ADDRESS_INCOMPLETE, severity, message, "address", MendPlace.BUSINESS)
    if missing := missing_address_parts(buyer.address):
        severity = grave_if(buyer.country is None and document.demands_vat_ids)
        message = f"The recipient's address lacks {_listed(missing)}; complete it."
        field = _recipient_field(document, "billingAddress")
        yield Finding(ComplianceRule.BUYER_ADDRESS_INCOMPLETE, severity, message, field, buyer.address_at)


def _seller_numbers(document: CheckedDocument) -> Iterator[Finding]:
    seller = document.seller
    if document.demands_vat_ids and not seller.vat_ids:
        # EN 16931 BR-AE-02, BR-IC-02, BR-G-02.
        message = f"{_reasons(document)} needs the VAT id of the business; add it to its tax numbers in settings."
        yield Finding(ComplianceRule.SELLER_VAT_ID_MISSING, ERROR, message, "taxRegistrations", MendPlace.BUSINESS)
    elif document.has(*_NEEDS_REGISTRATION) and not seller.tax_numbers:
        # Directive 2006/112/EC, art. 226(3); EN 16931 BR-S-02, BR-Z-02, BR-E-02.
        message = "The business has no tax number, which a document with tax must show; add it in settings."
        field = "taxRegistrations"
        yield Finding(ComplianceRule.SELLER_REGISTRATION_MISSING, WARNING, message, field, MendPlace.BUSINESS)


def _buyer_numbers(document: CheckedDocument) -> Iterator[Finding]:
    # Directive 2006/112/EC, art. 226(4); EN 16931 BR-AE-02 (or a legal id), BR-IC-02.
    buyer = document.buyer
    if buyer.vat_ids or not _buyer_is_named_by_number(document):
        return
    by_legal_id = not document.has(TaxTreatment.INTRA_COMMUNITY)
    if by_legal_id and buyer.registration_id:
        return
    unmarked = next(iter(buyer.tax_numbers), None)
    if unmarked is not None:
        mend = f"{unmarked.number} is not marked as one; mark it, or add the VAT id."
    else:
        mend = "add it, or the customer's number in the company register." if by_legal_id else "add it."
    message = f"{_reasons(document)} needs the customer's VAT id: {mend}"
    field = _tax_field(buyer)
    yield Finding(ComplianceRule.BUYER_VAT_ID_MISSING, ERROR, message, field, buyer.tax_numbers_at)


def _wrong_numbers(document: CheckedDocument) -> Iterator[Finding]:
    """VAT ids whose form or check digits are wrong: an error where the tax depends on them."""
    seller, buyer = document.seller, document.buyer
    for number in _wrong(seller):
        message = f"The VAT id {number} of the business is not one of its country; correct it in settings."
        severity = grave_if(document.demands_vat_ids and not _has_right_vat_id(seller))
        yield Finding(ComplianceRule.SELLER_VAT_ID_INVALID, severity, message, "taxRegistrations", MendPlace.BUSINESS)
    for number in _wrong(buyer):
        message = f"The customer's VAT id {number} is not one of its country; ask the customer for the right one."
        severity = grave_if(_buyer_is_named_by_number(document) and not _has_right_vat_id(buyer))
        yield Finding(ComplianceRule.BUYER_VAT_ID_INVALID, severity, message, _tax_field(buyer), buyer.tax_numbers_at)


def _registers(document: CheckedDocument) -> Iterator[Finding]:
    seller, buyer = document.seller, document.buyer
    if seller.country in REGISTER_ENTRY and not seller.registration_id:
        message = f"A company in {seller.country} names its entry in the company register; add it in settings."
        rule = ComplianceRule.SELLER_REGISTER_ENTRY_MISSING
        yield Finding(rule, WARNING, message, "registrationId", MendPlace.BUSINESS)
    is_domestic = seller.country is not None and seller.country == buyer.country
    if is_domestic and seller.country in DOMESTIC_BUYER_REGISTRATION and not buyer.registration_id:
        message = "An invoice between French companies shows the customer's SIREN; add it as its register number."
        rule = ComplianceRule.BUYER_REGISTRATION_MISSING
        yield Finding(rule, WARNING, message, "registrationId", MendPlace.CUSTOMER)


def _payment_and_delivery(document: CheckedDocument) -> Iterator[Finding]:
    if document.is_invoice and document.total_minor > 0 and not document.has_bank_account:
        message = f"There is no bank account for {document.currency}; add one, so that the customer knows where to pay."
        yield Finding(ComplianceRule.BANK_ACCOUNT_MISSING, WARNING, message, "bankAccounts", MendPlace.BUSINESS)
    if document.recipient_count == 0:
        message = "Nobody gets it by email; add a contact who receives documents, or an address on the draft."
        yield Finding(ComplianceRule.RECIPIENT_MISSING, WARNING, message, "contacts", MendPlace.CUSTOMER)


def _buyer_is_named_by_number(document: CheckedDocument) -> bool:
    return document.has(TaxTreatment.REVERSE_CHARGE, TaxTreatment.INTRA_COMMUNITY)


def _wrong(party: Party) -> list[str]:
    return [number.number for number in party.vat_ids if number.is_wrong]


def _has_right_vat_id(party: Party) -> bool:
    return any(not number.is_wrong for number in party.vat_ids)


def _tax_field(buyer: Party) -> str:
    return "taxIds" if buyer.tax_numbers_at is MendPlace.CUSTOMER else "billTo.taxIds"


def _recipient_field(document: CheckedDocument, name: str) -> str:
    """What the customer keeps, or the draft's own recipient."""
    return name if document.buyer.address_at is MendPlace.CUSTOMER else "billTo"


def _reasons(document: CheckedDocument) -> str:
    """What it is that demands a number, such as "A reverse charge"."""
    return next(name for treatment, name in _NAMES.items() if document.has(treatment))


def _listed(parts: list[str]) -> str:
    """Such as "a city and a country"."""
    named = [f"a {part}" for part in parts]
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"
