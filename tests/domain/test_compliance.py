"""The compliance check: what blocks a document, what informs; by the law or standard that asks for it."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from folio.domain.compliance import (
    CheckedDocument,
    CheckedLine,
    ComplianceRule,
    EarlierInvoice,
    FindingSeverity,
    MendPlace,
    Party,
    SequenceState,
    TaxNumber,
    check_document,
    errors_of,
)
from folio.domain.errors import ComplianceErrors
from folio.domain.lifecycle import DocumentType
from folio.domain.tax import TaxTreatment

TODAY = date(2026, 3, 15)
MARCH = (date(2026, 3, 1), date(2026, 4, 1))
BERLIN = {"line1": "Hauptstr. 1", "city": "Berlin", "postalCode": "10115", "country": "DE"}
VIENNA = {"line1": "Ring 2", "city": "Wien", "postalCode": "1010", "country": "AT"}
GERMAN, AUSTRIAN = TaxNumber("DE", "DE136695976"), TaxNumber("AT", "ATU68241538")
WRONG = TaxNumber("DE", "DE136695977")
SELLER = Party("Seller GmbH", BERLIN, (GERMAN,), "HRB 1")
BUYER = Party("Buyer GmbH", VIENNA, (AUSTRIAN,), None, MendPlace.CUSTOMER, MendPlace.CUSTOMER)
STANDARD, REVERSE_CHARGE, GOODS, EXPORT, EXEMPT, ZERO_RATED, OUT_OF_SCOPE = (
    TaxTreatment.STANDARD,
    TaxTreatment.REVERSE_CHARGE,
    TaxTreatment.INTRA_COMMUNITY,
    TaxTreatment.EXPORT,
    TaxTreatment.EXEMPT,
    TaxTreatment.ZERO_RATED,
    TaxTreatment.OUT_OF_SCOPE,
)


def document(treatment: TaxTreatment = STANDARD, **facts: Any) -> CheckedDocument:
    """A document without a fault, but for what is said."""
    reason = "§ 4 Nr. 21 UStG" if treatment is EXEMPT else None
    whole = CheckedDocument(
        seller=SELLER,
        buyer=BUYER,
        currency="EUR",
        issue_on=TODAY,
        today=TODAY,
        lines=(CheckedLine(treatment, reason, has_service_period=True),),
        due_on=date(2026, 4, 14),
        total_minor=10_000,
        delivery_country="AT",
    )
    return replace(whole, **facts)


def found(checked: CheckedDocument) -> list[str]:
    """The findings as text, errors with an exclamation mark."""
    return [f"{finding.rule}{'!' if finding.is_error else ''}" for finding in check_document(checked)]


@pytest.mark.parametrize("treatment", [STANDARD, REVERSE_CHARGE, GOODS, EXPORT, EXEMPT, ZERO_RATED, OUT_OF_SCOPE])
def test_nothing_is_found_on_a_complete_document(treatment: TaxTreatment) -> None:
    assert found(document(treatment)) == []


# Directive 2006/112/EC, art. 226(3) and (4); EN 16931 BR-S-02 … BR-G-02.
@pytest.mark.parametrize(
    ("treatment", "expected"),
    [
        (STANDARD, ["SELLER_REGISTRATION_MISSING"]),
        (ZERO_RATED, ["SELLER_REGISTRATION_MISSING"]),
        (EXEMPT, ["SELLER_REGISTRATION_MISSING"]),
        (REVERSE_CHARGE, ["SELLER_VAT_ID_MISSING!"]),
        (GOODS, ["SELLER_VAT_ID_MISSING!"]),
        (EXPORT, ["SELLER_VAT_ID_MISSING!"]),
        (OUT_OF_SCOPE, []),
    ],
)
def test_each_treatment_asks_for_the_sellers_number(treatment: TaxTreatment, expected: list[str]) -> None:
    assert found(document(treatment, seller=replace(SELLER, tax_numbers=()))) == expected


@pytest.mark.parametrize(
    ("treatment", "expected"),
    [
        (STANDARD, []),
        (REVERSE_CHARGE, ["BUYER_VAT_ID_MISSING!"]),
        (GOODS, ["BUYER_VAT_ID_MISSING!"]),
        (EXPORT, []),
        (EXEMPT, []),
    ],
)
def test_a_reverse_charge_and_goods_ask_for_the_buyers_vat_id(treatment: TaxTreatment, expected: list[str]) -> None:
    assert found(document(treatment, buyer=replace(BUYER, tax_numbers=()))) == expected


# EN 16931 BR-AE-02 takes the buyer's legal registration too, BR-IC-02 does not.
@pytest.mark.parametrize(("treatment", "expected"), [(REVERSE_CHARGE, []), (GOODS, ["BUYER_VAT_ID_MISSING!"])])
def test_a_register_number_names_the_buyer_of_a_reverse_charge(treatment: TaxTreatment, expected: list[str]) -> None:
    registered = replace(BUYER, tax_numbers=(), registration_id="FN 1234 x")

    assert found(document(treatment, buyer=registered)) == expected


def test_a_number_that_is_not_marked_as_a_vat_id_is_named() -> None:
    unmarked = replace(BUYER, tax_numbers=(TaxNumber("AT", "ATU68241538", is_vat_id=False),))

    (finding,) = check_document(document(REVERSE_CHARGE, buyer=unmarked))

    assert "ATU68241538 is not marked as one" in finding.message
    assert (finding.field, finding.place) == ("taxIds", MendPlace.CUSTOMER)


# ISO 7064 mod 11, 10 (DE) and the other rules of python-stdnum.
@pytest.mark.parametrize(
    ("treatment", "seller", "buyer", "expected"),
    [
        (STANDARD, (WRONG,), (AUSTRIAN,), ["SELLER_VAT_ID_INVALID"]),
        (STANDARD, (GERMAN,), (WRONG,), ["BUYER_VAT_ID_INVALID"]),
        (REVERSE_CHARGE, (WRONG,), (AUSTRIAN,), ["SELLER_VAT_ID_INVALID!"]),
        (REVERSE_CHARGE, (GERMAN,), (WRONG,), ["BUYER_VAT_ID_INVALID!"]),
        (REVERSE_CHARGE, (GERMAN,), (WRONG, AUSTRIAN), ["BUYER_VAT_ID_INVALID"]),
        (EXPORT, (GERMAN,), (WRONG,), ["BUYER_VAT_ID_INVALID"]),
        (REVERSE_CHARGE, (GERMAN,), (TaxNumber("US", "12-3456789"),), []),
    ],
    ids=["seller", "buyer", "seller depends", "buyer depends", "another is right", "export", "no rule known"],
)
def test_a_wrong_vat_id_blocks_only_where_the_tax_depends_on_it(
    treatment: TaxTreatment, seller: tuple[TaxNumber, ...], buyer: tuple[TaxNumber, ...], expected: list[str]
) -> None:
    checked = document(treatment, seller=replace(SELLER, tax_numbers=seller), buyer=replace(BUYER, tax_numbers=buyer))

    assert found(checked) == expected


def test_a_wrong_number_is_shown_as_it_is() -> None:
    odd = replace(BUYER, tax_numbers=(TaxNumber("AT", " atu 6824 1539"),))

    (finding,) = check_document(document(buyer=odd))

    assert " atu 6824 1539" in finding.message


# UPU addressing systems; Directive 2006/112/EC, art. 226(5).
@pytest.mark.parametrize(
    ("address", "lacks"),
    [
        ({"country": "DE"}, "a street, a city and a postal code"),
        ({**BERLIN, "postalCode": " "}, "a postal code"),
        ({"line1": "1 Queen's Road", "city": "Hong Kong", "country": "HK"}, None),
        ({"line1": "1 Raffles Place", "postalCode": "048616", "country": "SG"}, None),
        ({"line1": "1 Main St", "city": "Denver", "postalCode": "80202", "country": "US"}, "a state or region"),
        ({"line1": "Street 18", "city": "Kuwait City", "country": "KW"}, None),
        ({"line1": "Ring 2", "city": "Wien"}, "a country"),
        ({}, "a street, a city and a country"),
    ],
    ids=["only country", "blank", "no postal codes", "city state", "with states", "Kuwait", "no country", "nothing"],
)
def test_an_address_is_complete_by_the_custom_of_its_country(address: dict[str, str], lacks: str | None) -> None:
    messages = [finding.message for finding in check_document(document(buyer=replace(BUYER, address=address)))]

    assert messages == ([] if lacks is None else [f"The recipient's address lacks {lacks}; complete it."])


@pytest.mark.parametrize(("treatment", "mark"), [(STANDARD, ""), (REVERSE_CHARGE, "!"), (EXPORT, "!")])
def test_a_missing_country_blocks_where_the_tax_depends_on_it(treatment: TaxTreatment, mark: str) -> None:
    nowhere = {"line1": "Ring 2", "city": "Wien"}

    assert found(document(treatment, seller=replace(SELLER, address=nowhere))) == [f"SELLER_ADDRESS_INCOMPLETE{mark}"]
    assert found(document(treatment, buyer=replace(BUYER, address=nowhere))) == [f"BUYER_ADDRESS_INCOMPLETE{mark}"]


def test_a_recipient_of_the_drafts_own_is_mended_there() -> None:
    own = replace(BUYER, address={"country": "AT"}, address_at=MendPlace.DRAFT)

    (finding,) = check_document(document(buyer=own))

    assert (finding.field, finding.place) == ("billTo", MendPlace.DRAFT)


def one_line(treatment: TaxTreatment, **facts: Any) -> tuple[CheckedLine, ...]:
    return (CheckedLine(treatment, **facts),)


DATED = {"has_service_period": True}
FRANCE = replace(SELLER, address={**BERLIN, "country": "FR"}, tax_numbers=(TaxNumber("FR", "FR40303265045"),))
INDIA = replace(
    SELLER, address={**BERLIN, "region": "KA", "country": "IN"}, tax_numbers=(TaxNumber("IN", "27AAPFU0939F1ZV"),)
)
LONG_NUMBER = SequenceState(next_number="HARBOUR-2026-000001")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"lines": ()}, ["INVOICE_EMPTY!"]),
        ({"total_minor": -1}, ["INVOICE_TOTAL_NEGATIVE!"]),
        ({"due_on": date(2026, 3, 14)}, ["DUE_BEFORE_ISSUE!"]),
        ({"due_on": TODAY}, []),
        ({"issue_on": date(2026, 3, 16)}, ["ISSUE_DATE_IN_FUTURE"]),
        ({"sequence": SequenceState(latest_issue_on=date(2026, 3, 16))}, ["ISSUE_DATE_OUT_OF_ORDER"]),
        ({"sequence": SequenceState(latest_issue_on=TODAY)}, []),
        # CGI, annexe II, art. 242 nonies A.
        (
            {"sequence": SequenceState(latest_issue_on=date(2026, 3, 16)), "seller": FRANCE},
            ["ISSUE_DATE_OUT_OF_ORDER!"],
        ),
        # CGST Rules 2017, rule 46(b).
        ({"sequence": LONG_NUMBER, "seller": INDIA}, ["NUMBER_FORM_UNLAWFUL!"]),
        ({"sequence": LONG_NUMBER}, []),
        # Directive 2006/112/EC, art. 226(11); EN 16931 BR-E-10.
        ({"lines": one_line(EXEMPT, **DATED)}, ["EXEMPTION_REASON_MISSING!"]),
        # EN 16931, BT-120: one reason for the whole document.
        (
            {"lines": one_line(EXEMPT, reason="A", **DATED) + one_line(EXEMPT, reason="B", **DATED)},
            ["EXEMPTION_REASONS_DIFFER!"],
        ),
        # EN 16931 BR-O-11.
        ({"lines": one_line(OUT_OF_SCOPE, **DATED) + one_line(STANDARD, **DATED)}, ["OUT_OF_SCOPE_MIXED"]),
        ({"untaxed": ("Seats",)}, ["TAX_RATE_MISSING"]),
        # UStG § 14 Abs. 4 Nr. 6.
        ({"lines": one_line(STANDARD)}, ["SERVICE_DATE_MISSING"]),
        ({"lines": one_line(STANDARD), "period": MARCH}, []),
        ({"lines": one_line(STANDARD), "seller": replace(SELLER, address=VIENNA)}, []),
        # EN 16931 BR-IC-11 and BR-IC-12.
        ({"lines": one_line(GOODS)}, ["SERVICE_DATE_MISSING!"]),
        ({"lines": one_line(GOODS, **DATED), "delivery_country": "CH"}, ["DELIVERY_COUNTRY_NOT_EU"]),
        ({"lines": one_line(GOODS, **DATED), "delivery_country": "DE"}, ["DELIVERY_COUNTRY_NOT_EU"]),
        # Directive 2006/112/EC, art. 230.
        ({"currency": "USD", "tax_minor": 1900}, ["TAX_CURRENCY_MISSING"]),
        ({"currency": "USD"}, []),
        # GmbHG § 35a.
        ({"seller": replace(SELLER, registration_id=None)}, ["SELLER_REGISTER_ENTRY_MISSING"]),
        # CGI, annexe II, art. 242 nonies A: the buyer's SIREN.
        ({"seller": FRANCE, "buyer": replace(BUYER, address=FRANCE.address)}, ["BUYER_REGISTRATION_MISSING"]),
        ({"seller": replace(SELLER, name=" ")}, ["SELLER_NAME_MISSING!"]),
        ({"buyer": replace(BUYER, name="")}, ["BUYER_NAME_MISSING!"]),
        ({"has_bank_account": False}, ["BANK_ACCOUNT_MISSING"]),
        ({"recipient_count": 0}, ["RECIPIENT_MISSING"]),
        ({"total_minor": 0}, ["TOTAL_ZERO"]),
    ],
)
def test_the_document_is_checked_by_itself(facts: dict[str, Any], expected: list[str]) -> None:
    assert found(document(**facts)) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        # A credit note asks for no money, so it is due on no day and names no account.
        ({"due_on": date(2026, 3, 1), "has_bank_account": False, "total_minor": 0}, []),
        # Directive 2006/112/EC, art. 219.
        ({"has_original": False}, ["ORIGINAL_INVOICE_MISSING"]),
    ],
)
def test_a_credit_note_has_rules_of_its_own(facts: dict[str, Any], expected: list[str]) -> None:
    assert found(document(document_type=DocumentType.CREDIT_NOTE, **facts)) == expected


def earlier(number: str, total_minor: int = 9_500, **facts: Any) -> EarlierInvoice:
    return EarlierInvoice(number, "EUR", total_minor, **{"treatments": frozenset({STANDARD}), **facts})


THREE = (earlier("SEQ-3", 10_000, period=MARCH), earlier("SEQ-2", 9_000), earlier("SEQ-1", 11_000))


# Unusual against the customer's last three invoices.
@pytest.mark.parametrize(
    ("total_minor", "said"),
    [
        (22_000, None),
        (22_001, "The total, 220.01 EUR, is more than twice the largest of the last 3 invoices, 110.00 EUR;"),
        (4_500, None),
        (4_499, "The total, 44.99 EUR, is less than half of the smallest of the last 3 invoices, 90.00 EUR;"),
    ],
)
def test_a_total_far_off_is_said_with_its_figures(total_minor: int, said: str | None) -> None:
    findings = check_document(document(total_minor=total_minor, earlier=THREE))

    assert [finding.message.partition(";")[0] + ";" for finding in findings] == ([said] if said else [])


def test_one_earlier_invoice_is_called_by_its_number() -> None:
    (finding,) = check_document(document(total_minor=30_000, earlier=(earlier("SEQ-1"),)))

    assert "the largest of the last invoice (SEQ-1), 95.00 EUR" in finding.message


METERED = tuple(replace(invoice, metrics={"calls": "API calls", "seats": "Seats"}) for invoice in THREE)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"earlier": METERED, "is_from_schedule": True}, ["USAGE_MISSING"]),
        ({"earlier": METERED}, []),
        ({"earlier": METERED[:2], "is_from_schedule": True}, []),
        ({"earlier": (*METERED[:2], THREE[2]), "is_from_schedule": True}, []),
        ({"earlier": (earlier("SEQ-3", purchase_order="PO 7"),)}, ["PURCHASE_ORDER_MISSING"]),
        ({"earlier": (earlier("SEQ-3", purchase_order="PO 7"),), "purchase_order": "PO 8"}, []),
        ({"earlier": (earlier("SEQ-3"), earlier("SEQ-2", purchase_order="PO 7"))}, []),
        ({"earlier": (earlier("SEQ-3", treatments=frozenset({EXEMPT})),)}, ["TAX_TREATMENT_UNUSUAL"]),
        ({"latest_currencies": ("USD", "GBP")}, ["CURRENCY_UNUSUAL"]),
        ({"latest_currencies": ("USD", "EUR")}, []),
        ({"earlier": THREE, "period": MARCH}, ["DUPLICATE"]),
        ({"earlier": THREE, "period": (date(2026, 2, 1), date(2026, 3, 1))}, []),
        ({"earlier": (earlier("SEQ-1", 0),)}, []),
        ({"earlier": (earlier("SEQ-1", 0),), "total_minor": 0}, ["TOTAL_ZERO"]),
    ],
    ids=[
        "usage of all three is missing", "by hand", "only two", "not on all three", "no order", "another order",
        "only an older had one", "tax", "currency", "one of its currencies", "same period and total",
        "another period", "after a zero", "zero after zero",
    ],
)  # fmt: skip
def test_what_is_unusual_beside_the_last_invoices_informs(facts: dict[str, Any], expected: list[str]) -> None:
    assert found(document(**facts)) == expected


def test_missing_usage_is_named() -> None:
    lines = one_line(STANDARD, metric="seats", **DATED)

    (finding,) = check_document(document(lines=lines, earlier=METERED, is_from_schedule=True))

    assert finding.message == (
        "API calls: billed on each of the last 3 invoices, not here. Check that usage has arrived."
    )


def test_the_refusal_lists_errors_only_and_names_the_field_of_a_single_one() -> None:
    late = document(REVERSE_CHARGE, due_on=date(2026, 3, 1), recipient_count=0)
    lone = errors_of(check_document(late))
    both = errors_of(check_document(replace(late, buyer=replace(BUYER, tax_numbers=()))))

    assert isinstance(lone, ComplianceErrors)
    assert isinstance(both, ComplianceErrors)
    assert (lone.code, lone.field) == ("COMPLIANCE_ERRORS", "dueOn")
    assert both.field is None
    assert both.message.count("VAT id") > 0 < both.message.count("due date")
    assert "email" not in both.message


def test_warnings_alone_refuse_nothing() -> None:
    findings = check_document(document(recipient_count=0))

    assert [finding.severity for finding in findings] == [FindingSeverity.WARNING]
    assert errors_of(findings) is None


def test_every_rule_is_documented() -> None:
    documented = (Path(__file__).parents[2] / "docs" / "compliance.md").read_text()

    assert [rule for rule in ComplianceRule if f"`{rule}`" not in documented] == []
