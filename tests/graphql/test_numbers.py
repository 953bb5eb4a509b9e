"""Numbering settings and the ledger through the API."""

from collections.abc import Awaitable, Callable
from typing import Any

from factories import NOW, make_business
from folio.services.invoices.finalize import finalize_invoice
from invoice_drafts import make_draft

Ask = Callable[..., Awaitable[Any]]

RULE = """
query ($business: UUID!) {
  numberingRule(businessId: $business) { mode prefix nextNumber nextCounter yearly: nextNumber(issueOn: "2031-02-03") }
}
"""
PREVIEW = """
query ($business: UUID!, $input: UpdateNumberingInput!) { previewNumbering(businessId: $business, input: $input) }
"""
UPDATE = """
mutation ($business: UUID!, $input: UpdateNumberingInput!) {
  updateNumbering(businessId: $business, input: $input) {
    numberingRule { nextNumber } userErrors { code field }
  }
}
"""
SET_NEXT = """
mutation ($business: UUID!, $next: Int!) {
  setNextNumber(businessId: $business, input: {documentType: INVOICE, nextNumber: $next, reason: "New book"}) {
    numberingRule { nextNumber } userErrors { code field message }
  }
}
"""
LEDGER = """
query ($business: UUID!) {
  numberLedger(businessId: $business) {
    isGapless gaps { first last } strays csv
    entries { totalCount edges { node { number fate counter lastCounter reason invoice { number } } } }
  }
}
"""


async def test_a_format_is_previewed_before_it_is_saved(ask: Ask) -> None:
    business = str((await make_business()).id)
    wanted = {"documentType": "INVOICE", "prefix": "INV", "year": "YYYY", "padding": 4}

    assert (await ask(PREVIEW, business=business, input=wanted))["previewNumbering"] == "INV-2026-0001"
    assert (await ask(RULE, business=business))["numberingRule"] == {
        "mode": "AUTOMATIC", "prefix": "SEQ", "nextNumber": "SEQ-1", "nextCounter": 1, "yearly": "SEQ-1",
    }  # fmt: skip

    saved = (await ask(UPDATE, business=business, input=wanted))["updateNumbering"]
    assert saved == {"numberingRule": {"nextNumber": "INV-2026-0001"}, "userErrors": []}
    assert (await ask(RULE, business=business))["numberingRule"]["yearly"] == "INV-2031-0001"


async def test_an_empty_prefix_is_a_choice(ask: Ask) -> None:
    business = str((await make_business()).id)

    saved = await ask(UPDATE, business=business, input={"documentType": "INVOICE", "prefix": "", "padding": 6})

    assert saved["updateNumbering"]["numberingRule"]["nextNumber"] == "000001"


async def test_a_wrong_format_is_a_user_error(ask: Ask) -> None:
    business = str((await make_business()).id)

    answer = await ask(UPDATE, business=business, input={"documentType": "INVOICE", "reset": "MONTHLY"})

    assert answer["updateNumbering"] == {
        "numberingRule": None,
        "userErrors": [{"code": "INVALID_NUMBER_FORMAT", "field": "year"}],
    }


async def test_the_ledger_shows_every_number_and_proves_that_none_is_missing(ask: Ask) -> None:
    business = await make_business()
    await finalize_invoice((await make_draft(business)).id, now=NOW)

    moved = (await ask(SET_NEXT, business=str(business.id), next=10))["setNextNumber"]
    ledger = (await ask(LEDGER, business=str(business.id)))["numberLedger"]

    assert moved == {"numberingRule": {"nextNumber": "SEQ-10"}, "userErrors": []}
    assert (ledger["isGapless"], ledger["gaps"], ledger["strays"]) == (True, [], [])
    assert ledger["csv"].count("\n") == 3
    nodes = {edge["node"]["fate"]: edge["node"] for edge in ledger["entries"]["edges"]}
    assert nodes["FINAL"]["invoice"] == {"number": "SEQ-1"}
    assert (nodes["SKIPPED"]["counter"], nodes["SKIPPED"]["lastCounter"]) == (2, 9)


async def test_the_next_number_cannot_go_back(ask: Ask) -> None:
    business = await make_business()
    await finalize_invoice((await make_draft(business)).id, now=NOW)

    answer = (await ask(SET_NEXT, business=str(business.id), next=1))["setNextNumber"]

    assert answer["userErrors"][0]["code"] == "INVALID_NEXT_NUMBER"
    assert answer["userErrors"][0]["field"] == "nextNumber"
