"""The compliance check through the API."""

from typing import Any

from asking import Ask
from counted_queries import counted_queries
from factories import NOW, make_business, make_customer
from folio.domain.tax import TaxStatus
from folio.models.access import Role
from folio.services.businesses.tax_registrations import add_tax_registration
from folio.services.invoices.finalize import finalize_invoice
from invoice_drafts import make_draft

CHECKS = "checks { code severity message field place }"
ONE = f"query ($id: UUID!) {{ invoice(id: $id) {{ {CHECKS} }} }}"
MANY = f"""
query ($business: UUID!) {{ invoices(businessId: $business, first: 100) {{ edges {{ node {{ id {CHECKS} }} }} }} }}
"""
FINALIZE = """
mutation ($id: UUID!) { finalizeInvoice(id: $id) { invoice { number } userErrors { code message field } } }
"""
TRY = """
mutation ($ids: [UUID!]) {
  finalizeInvoices(input: { invoiceIds: $ids, dryRun: true }) {
    results { isDone invoice { checks { code } } userErrors { code message } }
  }
}
"""
GERMAN_ID: Any = {"country": "DE", "label": "USt-IdNr.", "number": "DE136695976", "is_vat_id": True}


async def unfinished_draft() -> str:
    """A reverse charge without the customer's VAT id."""
    business = await make_business(registration_id="HRB 1")
    await add_tax_registration(business.id, GERMAN_ID, now=NOW)
    customer = await make_customer(business, tax_status=TaxStatus.REVERSE_CHARGED)
    return str((await make_draft(business, customer)).id)


async def test_a_draft_says_what_it_lacks_errors_first(ask: Ask) -> None:
    checks = (await ask(ONE, role=Role.READ_ONLY, id=await unfinished_draft()))["invoice"]["checks"]

    assert checks[0] == {
        "code": "BUYER_VAT_ID_MISSING",
        "severity": "ERROR",
        "message": (
            "A reverse charge needs the customer's VAT id: add it, or the customer's number in the company register."
        ),
        "field": "taxIds",
        "place": "CUSTOMER",
    }
    assert {check["severity"] for check in checks[1:]} == {"WARNING"}


async def test_errors_refuse_finalizing(ask: Ask) -> None:
    draft = await unfinished_draft()

    answer = (await ask(FINALIZE, id=draft))["finalizeInvoice"]
    (tried,) = (await ask(TRY, ids=[draft]))["finalizeInvoices"]["results"]

    assert answer["invoice"] is None
    assert [(error["code"], error["field"]) for error in answer["userErrors"]] == [("COMPLIANCE_ERRORS", "taxIds")]
    assert not tried["isDone"]
    assert tried["userErrors"][0]["message"].startswith("A reverse charge needs the customer's VAT id")


async def test_a_numbered_invoice_is_not_checked(ask: Ask) -> None:
    draft = await make_draft()
    await finalize_invoice(draft.id, now=NOW)

    assert (await ask(ONE, id=str(draft.id)))["invoice"]["checks"] == []


async def test_a_list_is_checked_with_as_many_queries_as_one_draft(ask: Ask) -> None:
    business = await make_business()
    customer = await make_customer(business)
    await make_draft(business, customer)
    with counted_queries() as few:
        await ask(MANY, business=str(business.id))
    for _ in range(9):
        await make_draft(business, customer)

    with counted_queries() as many:
        edges = (await ask(MANY, business=str(business.id)))["invoices"]["edges"]

    assert len(edges) == 10
    assert all(edge["node"]["checks"] for edge in edges)
    assert len(many) == len(few)
