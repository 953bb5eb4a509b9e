"""Finalizing, voiding and correcting through the API."""

from collections.abc import Awaitable, Callable
from typing import Any

from factories import make_business
from folio.models.access import Role
from invoice_drafts import make_draft

Ask = Callable[..., Awaitable[Any]]

FINALIZE = """
mutation ($id: UUID!, $input: FinalizeInvoiceInput) {
  finalizeInvoice(id: $id, input: $input) {
    invoice { number status issueOn dueOn version availableActions files { path } total { amount } }
    userErrors { code field message }
  }
}
"""
VOID = """
mutation ($id: UUID!, $input: VoidInvoiceInput!) {
  voidInvoice(id: $id, input: $input) {
    invoice { number status voidReason balance { amount } } userErrors { code field }
  }
}
"""
CORRECT = """
mutation ($id: UUID!) {
  createCorrectedDraft(invoiceId: $id) {
    invoice { id status source corrects { number } groups { lines { name } } } userErrors { code }
  }
}
"""
BULK = """
mutation ($input: FinalizeInvoicesInput!) {
  finalizeInvoices(input: $input) {
    results { invoiceId isDone invoice { number } userErrors { code message } } userErrors { code field }
  }
}
"""
PAGE = "query ($id: UUID!) { invoice(id: $id) { previewHtml } }"
PREVIEW = """
query ($id: UUID!, $operations: [EditOperationInput!]) {
  previewInvoice(id: $id, operations: $operations) { previewHtml }
}
"""


async def test_a_draft_is_finalized(ask: Ask) -> None:
    draft = await make_draft()

    answer = (await ask(FINALIZE, id=str(draft.id), input={"expectedVersion": 1}))["finalizeInvoice"]

    assert answer["userErrors"] == []
    assert answer["invoice"]["number"] == "SEQ-1"
    assert answer["invoice"]["issueOn"] == "2026-03-15"
    assert answer["invoice"]["files"] == []
    assert "VOID" in answer["invoice"]["availableActions"]
    assert "FINALIZE" not in answer["invoice"]["availableActions"]


async def test_a_refusal_is_a_user_error_and_changes_nothing(ask: Ask) -> None:
    draft = await make_draft()

    answer = (await ask(FINALIZE, id=str(draft.id), input={"number": "SEQ-1"}))["finalizeInvoice"]

    assert answer["invoice"] is None
    assert [(error["code"], error["field"]) for error in answer["userErrors"]] == [("NUMBER_NOT_ACCEPTED", "number")]


async def test_a_read_only_key_finalizes_nothing(ask: Ask) -> None:
    draft = await make_draft()

    answer = (await ask(FINALIZE, role=Role.READ_ONLY, id=str(draft.id)))["finalizeInvoice"]

    assert [error["code"] for error in answer["userErrors"]] == ["NOT_ALLOWED"]


async def test_a_voided_invoice_is_followed_by_a_corrected_draft(ask: Ask) -> None:
    draft = await make_draft(rates=("10", "20"))
    await ask(FINALIZE, id=str(draft.id))

    voided = (await ask(VOID, id=str(draft.id), input={"reason": "Wrong price"}))["voidInvoice"]
    corrected = (await ask(CORRECT, id=str(draft.id)))["createCorrectedDraft"]

    assert voided["invoice"] == {
        "number": "SEQ-1",
        "status": "VOIDED",
        "voidReason": "Wrong price",
        "balance": {"amount": "0.00"},
    }
    assert corrected["invoice"]["corrects"] == {"number": "SEQ-1"}
    assert corrected["invoice"]["groups"] == [{"lines": [{"name": "Landing 10"}, {"name": "Landing 20"}]}]


async def test_a_dry_run_over_a_selection_names_the_numbers_that_would_be_given(ask: Ask) -> None:
    business = await make_business()
    for rates in (("1",), (), ("2",)):
        await make_draft(business, rates=rates)
    selection = {"businessId": str(business.id), "filter": {"statusIn": ["DRAFT"]}}

    tried = (await ask(BULK, input={"selection": selection, "dryRun": True}))["finalizeInvoices"]["results"]
    done = (await ask(BULK, input={"selection": selection}))["finalizeInvoices"]["results"]

    assert [(row["invoice"]["number"], row["isDone"]) for row in tried] == [
        ("SEQ-1", True),
        (None, False),
        ("SEQ-2", True),
    ]
    assert tried == done


async def test_ids_and_a_selection_together_are_refused(ask: Ask) -> None:
    answer = (await ask(BULK, input={}))["finalizeInvoices"]

    assert answer["userErrors"] == [{"code": "INVALID_INPUT", "field": "input.invoiceIds"}]


async def test_the_page_of_a_draft_and_of_an_unsaved_edit_can_be_seen(ask: Ask) -> None:
    draft = await make_draft()
    group = (await ask("query ($id: UUID!) { invoice(id: $id) { groups { id } } }", id=str(draft.id)))["invoice"]

    page = (await ask(PAGE, id=str(draft.id)))["invoice"]["previewHtml"]
    line = {"groupId": group["groups"][0]["id"], "name": "Night surcharge", "quantity": "1", "rate": "5"}
    edited = (await ask(PREVIEW, id=str(draft.id), operations=[{"addLineItem": line}]))["previewInvoice"]["previewHtml"]

    assert "Landing 100" in page
    assert "Night surcharge" not in page
    assert "Night surcharge" in edited
