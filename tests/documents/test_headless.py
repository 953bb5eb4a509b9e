"""JSON documents: what is computed, and how what is wrong is named."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from folio.documents.headless.assembly import document_of
from folio.documents.headless.paths import refusal_line
from folio.documents.headless.reading import read_request, read_theme_request, theme_of
from folio.documents.headless.request import request_schema
from folio.domain.errors import FolioError, InvalidInput
from paper import EXAMPLE, as_json, document, line, logo, request

SCHEMA = Path(__file__).parents[2] / "backend" / "folio" / "documents" / "invoice.schema.json"


def refusal_of(data: bytes) -> FolioError:
    with pytest.raises(FolioError) as refused:
        document_of(read_request(data))
    return refused.value


def changed(path: str, value: Any) -> bytes:
    """The request with one value replaced, or taken out when it is `...`."""
    whole = json.loads(EXAMPLE.read_text())
    *parents, last = [int(part) if part.isdigit() else part for part in path.split(".")]
    inner = whole
    for parent in parents:
        inner = inner[parent]
    if value is ...:
        del inner[last]
    else:
        inner[last] = value
    return as_json(whole)


def test_the_example_comes_to_its_totals() -> None:
    example = document_of(read_request(EXAMPLE.read_bytes()))

    assert [str(group.subtotal) for group in example.groups] == ["1830.00", "5678.01", "117.00"]
    assert [str(example.subtotal), str(example.net), str(example.total)] == ["7625.01", "7243.76", "8606.74"]
    assert [(str(tax.rate), str(tax.taxable), str(tax.amount)) for tax in example.taxes] == [
        ("19", "7132.61", "1355.20"),
        ("7", "111.15", "7.78"),
    ]


def test_tax_is_rounded_once_for_all_lines_of_a_rate() -> None:
    three = document(*(line(f"Line {number}", rate="0.33", taxRate="5") for number in range(3)))

    assert [str(tax.amount) for tax in three.taxes] == ["0.05"]


def test_percents_of_a_charge_all_look_at_the_same_subtotal() -> None:
    discounts = [{"reason": reason, "percent": "2.5", "charge": "Seats"} for reason in ("Early", "Loyal")]
    groups = [{"name": "Plan", "lines": [line("Seats", charge="Seats", rate="100.10")], "discounts": discounts}]

    [group] = document(groups=groups).groups

    assert [str(discount.amount) for discount in group.discounts] == ["2.50", "2.50"]
    assert str(group.subtotal) == "95.10"


def test_a_document_discount_is_split_over_the_tax_groups_by_net() -> None:
    lines = [line(str(net), rate=net) for net in ("28", "13", "25")] + [line("Book", rate="29", taxRate="5")]

    split = document(*lines, discounts=[{"reason": "Goodwill", "amount": "0.71"}])

    assert [str(tax.taxable) for tax in split.taxes] == ["65.51", "28.78"]


@pytest.mark.parametrize(
    ("currency", "rate", "amount"), [("JPY", "0.5", "2"), ("EUR", "0.005", "0.02"), ("KWD", "0.0005", "0.002")]
)
def test_amounts_have_the_decimals_of_their_currency(currency: str, rate: str, amount: str) -> None:
    [group] = document(line(quantity="3", rate=rate), currency=currency).groups

    assert str(group.subtotal) == amount


def test_a_negative_rate_becomes_a_negative_quantity() -> None:
    [group] = document(line(), line("Goodwill", quantity="2", rate="-25")).groups

    credit = group.charges[0].lines[1]
    assert [str(credit.quantity), str(credit.rate), str(credit.amount)] == ["-2", "25", "-50.00"]


def test_reverse_charge_brings_its_note() -> None:
    reverse = line(taxTreatment="REVERSE_CHARGE", taxRate="0")

    assert [note.title for note in document(reverse, language="fr").notes] == ["Autoliquidation"]


def test_numbers_may_be_json_numbers() -> None:
    [group] = document({"name": "Seats", "quantity": 3, "rate": 0.108333333333, "taxRate": 20}).groups

    assert str(group.subtotal) == "0.32"


@pytest.mark.parametrize(
    ("path", "value", "field"),
    [
        ("currency", ..., "currency"),
        ("currency", "XXX", "currency"),
        ("currency", "eur", "currency"),
        ("language", "tlh", "language"),
        ("language", "en-XQ", "language"),
        ("issueDate", "2026-02-30", "issueDate"),
        ("issueDate", "31.10.2026", "issueDate"),
        ("kind", "RECEIPT", "kind"),
        ("seller.name", ..., "seller.name"),
        ("seller.country", "Germany", "seller.country"),
        ("groups", [], "groups"),
        ("groups.0.lines", [], "groups.0.lines"),
        ("groups.0.lines.1.rate", ..., "groups.0.lines.1.rate"),
        ("groups.0.lines.1.rate", "12,50", "groups.0.lines.1.rate"),
        ("groups.0.lines.1.rate", "NaN", "groups.0.lines.1.rate"),
        ("groups.0.lines.1.rate", "1e999999999", "groups.0.lines.1.rate"),
        ("groups.0.lines.1.rate", "0.1234567890123", "groups.0.lines.1.rate"),
        ("groups.0.lines.1.quantity", "Infinity", "groups.0.lines.1.quantity"),
        ("groups.0.lines.1.taxRate", "1e-999999999", "groups.0.lines.1.taxRate"),
        ("groups.0.lines.1.taxRate", "120", "groups.0.lines.1.taxRate"),
        ("groups.0.lines.1.taxTreatment", "VAT", "groups.0.lines.1.taxTreatment"),
        ("groups.0.lines.1.taxName", "MwSt.", "groups.0.lines.1.taxName"),
        ("groups.0.lines.1.amount", "629.99", "groups.0.lines.1.amount"),
        ("groups.0.lines.1.price", "3", "groups.0.lines.1.price"),
        ("groups.0.period.lastDay", "2026-10-01", "groups.0.period"),
        ("groups.1.discounts.0.charge", "Storage", "groups.1.discounts.0.charge"),
        ("discounts.0.percent", "101", "discounts.0.percent"),
        ("discounts.0.percent", ..., "discounts.0"),
        ("discounts.0.charge", "API requests", "discounts.0.charge"),
        ("totals", {"total": "8606.75"}, "totals.total"),
        ("credits", [{"number": "C-1", "amount": "1.005"}], "credits.0.amount"),
        ("credits", [{"number": "C-1", "amount": "9000"}], "credits"),
        ("localTax", {"currency": "XX", "exchangeRate": "1"}, "localTax.currency"),
        ("theme.brandColor", "green", "theme.brandColor"),
        ("theme.logo", "/etc/passwd", "theme.logo"),
        ("theme.logo", "data:image/png;base64,AAAA", "theme.logo"),
    ],
)
def test_what_is_wrong_is_named_by_its_path(path: str, value: Any, field: str) -> None:
    with pytest.raises(FolioError) as refused:
        wanted = read_request(changed(path, value))
        theme_of(wanted.theme)
        document_of(wanted)

    assert refused.value.field == field
    assert refused.value.message
    assert "\n" not in refusal_line(refused.value)


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"[]", b"null"])
def test_what_is_no_json_object_is_refused(data: bytes) -> None:
    assert isinstance(refusal_of(data), InvalidInput)


def test_given_totals_that_are_right_are_taken() -> None:
    totals = {"subtotal": "100.00", "net": "100", "tax": "20.00", "total": "120.00", "amountDue": "120"}

    assert str(document(totals=totals).total) == "120.00"


def test_an_invoice_below_zero_is_refused_with_the_way_out() -> None:
    refusal = refusal_of(as_json(request(line(quantity="-1"))))

    assert refusal.code == "INVOICE_TOTAL_NEGATIVE"
    assert "CREDIT_NOTE" in refusal.message


def test_a_theme_file_may_be_json_or_toml_and_name_files(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(logo())

    for data in (b'{"brandColor": "#0f766e", "logo": "logo.png"}', b'brandColor = "#0f766e"\nlogo = "logo.png"'):
        theme = theme_of(read_theme_request(data), folder=tmp_path)

        assert theme.brand_color == "#0f766e"
        assert theme.logo == logo()


@pytest.mark.parametrize("data", [b"{", b"brandColor = ", b"colour = 'red'", b'{"brandColor": 1}'])
def test_a_wrong_theme_file_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidInput):
        read_theme_request(data)


def test_a_missing_logo_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"logo\.png") as refused:
        theme_of(read_theme_request(b'{"logo": "logo.png"}'), folder=tmp_path)

    assert refused.value.field == "theme.logo"


def test_the_shipped_schema_is_that_of_the_types() -> None:
    assert json.loads(SCHEMA.read_text()) == request_schema()


def test_the_example_fits_the_schema_and_a_wrong_one_does_not() -> None:
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text()))

    assert validator.is_valid(json.loads(EXAMPLE.read_text()))
    assert not validator.is_valid(json.loads(changed("seller.name", ...)))
    assert not validator.is_valid(json.loads(changed("colour", "red")))
