"""Charges and whole documents worked out separately, with exact fractions, and written down case by case."""

import json
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from folio.domain.discounts import Discount, DiscountKind
from folio.domain.pricing import PriceTerms, Usage, price_charge, validate_terms
from folio.domain.proration import DayShare
from folio.domain.tax import TaxGroupKey, TaxTreatment
from folio.domain.totals import InvoiceDiscount, Minimum, PhaseDiscount, PriceDiscount, StandingLine, settle

HERE = Path(__file__).parent


def cases(name: str) -> list[Any]:
    return [pytest.param(case, id=case["id"]) for case in json.loads((HERE / name).read_text())]


@pytest.mark.parametrize("case", cases("charges.json"))
def test_a_charge_has_the_lines_worked_out_for_it(case: dict[str, Any]) -> None:
    terms = PriceTerms.from_json(case["terms"])
    validate_terms(terms)
    share = DayShare(*case["days"]) if "days" in case else None

    if not case["metered"]:
        charge = price_charge(terms, case["currency"], quantity=Decimal(case["quantity"]), share=share)
    elif "events" in case:
        events = Counter(Decimal(event) for event in case["events"])
        charge = price_charge(terms, case["currency"], usage=Usage.of_events(events))
    else:
        charge = price_charge(terms, case["currency"], usage=Usage(Decimal(case["quantity"])))

    assert [(line.component, line.quantity, line.rate, line.amount_minor) for line in charge.lines] == [
        (component, Decimal(quantity), Decimal(rate), amount) for component, quantity, rate, amount in case["lines"]
    ]


def tax_group(text: str) -> TaxGroupKey:
    treatment, rate = text.split(":")
    return TaxGroupKey(TaxTreatment(treatment), Decimal(rate))


def discount(kind: str, value: str) -> Discount:
    return Discount(DiscountKind(kind), Decimal(value))


@pytest.mark.parametrize("case", cases("documents.json"))
def test_a_document_comes_to_the_totals_worked_out_for_it(case: dict[str, Any]) -> None:
    minimums = []
    if case["minimum"]:
        amount, covered, fallback = case["minimum"]
        minimums = [Minimum("minimum", amount, frozenset(covered), tax_group(fallback), {}, "phase")]

    settlement = settle(
        case["currency"],
        [
            StandingLine(key, amount, tax_group(tax), charge, "phase" if charge else None, is_engine=charge is not None)
            for key, amount, tax, charge in case["lines"]
        ],
        price_discounts=[
            PriceDiscount(f"price {index}", discount(kind, value), frozenset(charges))
            for index, (kind, value, charges) in enumerate(case["priceDiscounts"])
        ],
        minimums=minimums,
        phase_discounts=[
            PhaseDiscount(f"phase {index}", discount(*entry), "phase")
            for index, entry in enumerate(case["phaseDiscounts"])
        ],
        invoice_discounts=[
            InvoiceDiscount(f"invoice {index}", discount(*entry))
            for index, entry in enumerate(case["invoiceDiscounts"])
        ],
    )

    assert {
        "trueUps": {str(each.tax): each.amount_minor for each in settlement.true_ups},
        "subtotal": settlement.subtotal_minor,
        "discount": settlement.discount_minor,
        "net": settlement.net_minor,
        "taxes": {str(group.key): [group.taxable_minor, group.tax_minor] for group in settlement.tax_groups},
        "total": settlement.total_minor,
    } == case["expected"]
