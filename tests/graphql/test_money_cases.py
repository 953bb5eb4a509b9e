"""Every cent: price models, documents and whole schedules through the API alone, by figures worked out separately.

The tables hold cases written by hand, and random ones whose figures a program of its own computed in fractions.
"""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from asking import Ask
from factories import make_business, make_customer
from folio.domain.money import decimal_text
from money_scenarios import FIGURES, Scenario, told_figures

TABLES = Path(__file__).parent.parent / "data" / "money"

CHARGE = """
query ($input: PreviewChargeInput!) {
  previewCharge(input: $input) { amount { amount } lines { quantity rate amount { amount } } }
}
"""
DOCUMENT = f"query ($input: PreviewInvoiceInput!) {{ previewInvoice(input: $input) {{ {FIGURES} }} }}"


def table(name: str) -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = json.loads((TABLES / f"{name}.json").read_text())
    return cases


async def test_a_charge_is_the_lines_that_its_price_says(ask: Ask) -> None:
    for case in table("charges"):
        charge = (await ask(CHARGE, input=case["input"]))["previewCharge"]

        assert [_line(line) for line in charge["lines"]] == case["lines"], case["id"]
        assert Decimal(charge["amount"]["amount"]) == sum(Decimal(line.split(" = ")[1]) for line in case["lines"])


def _line(line: dict[str, Any]) -> str:
    quantity, rate = (decimal_text(Decimal(line[name])) for name in ("quantity", "rate"))
    return f"{quantity} × {rate} = {line['amount']['amount']}"


async def test_a_document_adds_up_as_its_terms_say(ask: Ask) -> None:
    business = await make_business()
    customer = await make_customer(business)
    parties = {"businessId": str(business.id), "customerId": str(customer.id)}
    for case in table("documents"):
        invoice = (await ask(DOCUMENT, input={**case["input"], **parties}))["previewInvoice"]

        assert _document(invoice) == case["expected"], case["id"]


def _document(invoice: dict[str, Any]) -> dict[str, Any]:
    told = told_figures(invoice)
    by_scope: dict[bool, list[str]] = {True: [], False: []}
    for row in invoice["discounts"]:
        by_scope[row["scope"] == "PHASE"].append(row["amount"]["amount"])
    true_ups = [line.split(" = ")[1] for line in told["lines"] if line.startswith("true-up")]
    return {
        "discounts": by_scope[False],
        "phaseDiscounts": by_scope[True],
        "trueUps": sorted(true_ups, key=Decimal),
        **{name: told[name] for name in ("subtotal", "net", "taxes", "total")},
    }


# Every engine has its own arithmetic of usage; a part of the table is enough to see that it agrees.
SCENARIOS = [
    pytest.param(database, case, id=f"{case['id']}, {database}")
    for index, case in enumerate(table("schedules"))
    for database in ("sqlite", "postgres")
    if database == "sqlite" or index % 6 == 0
]


@pytest.fixture
def db_url(request: pytest.FixtureRequest) -> str:
    """The database that the test's parameter names, or each in turn."""
    database = getattr(request, "param", "sqlite")
    address: str = request.getfixturevalue(f"{database}_url")
    return address


@pytest.mark.parametrize(("db_url", "case"), SCENARIOS, indirect=["db_url"])
async def test_a_schedule_bills_what_it_should(ask: Ask, case: dict[str, Any]) -> None:
    scenario = Scenario(ask, case)

    await scenario.play()

    invoices = await scenario.invoices()
    asked = {
        day: {name: invoices.get(day, {}).get(name) for name in figures} for day, figures in case["invoices"].items()
    }
    assert (sorted(invoices), asked) == (sorted(case["invoices"]), case["invoices"])
