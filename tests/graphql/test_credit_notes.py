"""Credit notes through the API."""

from decimal import Decimal
from typing import Any

from asking import Ask
from counted_queries import counted_queries
from credit_note_rows import again, credit, issue, lines_of, make_invoice
from folio.models.access import Role
from folio.models.invoices import Invoice
from invoice_drafts import make_draft

NOTE = """
  id number documentType status paymentStatus dueOn memo version
  net { amount } taxTotal { amount } total { amount } balance { amount } credited { amount }
  credits { number } steps availableActions
  groups { name lines { id name quantity rate creditsLineId amount { amount } creditable { amount } } }
"""
CREATE = f"""
mutation ($input: CreditInvoiceInput!) {{
  createCreditNoteFromInvoice(input: $input) {{ invoice {{ {NOTE} }} userErrors {{ code field message }} }}
}}
"""
PREVIEW = f"query ($input: CreditInvoiceInput!) {{ previewCreditNote(input: $input) {{ {NOTE} previewHtml }} }}"
SCRATCH = f"""
mutation ($input: CreateCreditNoteInput!) {{
  createCreditNote(input: $input) {{ invoice {{ {NOTE} }} userErrors {{ code field }} }}
}}
"""
INVOICE = """
query ($id: UUID!) {
  invoice(id: $id) {
    balance { amount } paymentStatus availableActions
    creditNotes { id status } openCounterparts { id }
    creditApplications { id amount { amount currency } appliedBy creditNote { number } }
    everApplied: creditApplications(includeRemoved: true) { removedBy }
    groups { lines { id creditable { amount } } }
  }
}
"""
APPLY = f"""
mutation ($id: UUID!, $input: ApplyCreditNoteInput) {{
  applyCreditNote(id: $id, input: $input) {{ invoice {{ {NOTE} }} userErrors {{ code field message }} }}
}}
"""
REMOVE = """
mutation ($id: UUID!, $input: RemoveCreditApplicationInput) {
  removeCreditApplication(id: $id, input: $input) {
    creditApplication { removedAt invoice { balance { amount } } creditNote { balance { amount } } }
    userErrors { code field }
  }
}
"""
LISTS = """
query ($businessId: UUID!, $filter: InvoiceFilterInput) {
  invoices(businessId: $businessId) { edges { node { number } } }
  creditNotes(businessId: $businessId, filter: $filter) { edges { node { number } } }
  invoiceTotals(businessId: $businessId) { count byCurrency { total { amount } } }
  creditNoteTotals(businessId: $businessId, filter: $filter) {
    count byCurrency { total { amount } balance { amount } }
  }
  both: invoiceTotals(businessId: $businessId, filter: { documentType: null }) {
    count byCurrency { total { amount } balance { amount } }
  }
}
"""
BULK = """
mutation ($input: CreditInvoicesInput!) {
  createCreditNotesFromInvoices(input: $input) {
    results { invoiceId isDone invoice { id documentType } userErrors { code } } userErrors { code }
  }
}
"""
BULK_APPLY = """
mutation ($input: ApplyCreditNotesInput!) {
  applyCreditNotes(input: $input) { results { isDone invoice { id } userErrors { code } } userErrors { code } }
}
"""
TURN = f"""
mutation ($id: UUID!, $input: TurnIntoCreditNoteInput) {{
  turnIntoCreditNote(id: $id, input: $input) {{ invoice {{ {NOTE} }} userErrors {{ code field }} }}
}}
"""
SET_LINE = f"""
mutation ($id: UUID!, $input: CreditInvoiceLineInput!) {{
  creditInvoiceLine(id: $id, input: $input) {{ invoice {{ {NOTE} }} userErrors {{ code field }} }}
}}
"""


async def created(ask: Ask, invoice: Invoice, **parts: Any) -> Any:
    answer = (await ask(CREATE, input={"invoiceId": str(invoice.id), **parts}))["createCreditNoteFromInvoice"]
    assert answer["userErrors"] == []
    return answer["invoice"]


async def test_a_credit_note_of_an_invoice_answers_its_figures(ask: Ask) -> None:
    invoice = await make_invoice(("10", "5"))
    [line] = await lines_of(invoice)

    note = await created(ask, invoice, lines=[{"lineItemId": str(line.id), "quantity": "4"}], memo="Four too many")

    assert (note["documentType"], note["status"], note["memo"]) == ("CREDIT_NOTE", "DRAFT", "Four too many")
    assert (note["net"]["amount"], note["taxTotal"]["amount"]) == ("20.00", "3.80")
    assert (note["credits"]["number"], note["dueOn"]) == ("SEQ-1", None)
    [printed] = note["groups"][0]["lines"]
    assert (printed["quantity"], printed["rate"], printed["creditsLineId"]) == ("4", "5", str(line.id))
    assert printed["creditable"]["amount"] == "50.00"
    assert {"EDIT", "FINALIZE", "VOID", "DELETE"} <= set(note["availableActions"])
    assert "RECALCULATE" not in note["availableActions"]


async def test_the_steps_say_how_tax_accumulates(ask: Ask) -> None:
    invoice = await make_invoice(("1", "0.33"), ("1", "0.33"), rate="5")
    first, second = await lines_of(invoice)
    await created(ask, invoice, lines=[{"lineItemId": str(first.id)}])

    note = await created(ask, invoice, lines=[{"lineItemId": str(second.id)}])

    assert note["taxTotal"]["amount"] == "0.01"
    texts = [step["text"] for step in note["steps"]]
    assert "Tax: 5 % of 0.66 credited so far = 0.03, less 0.02 credited before = 0.01 EUR." in texts


async def test_a_preview_is_stored_nowhere(ask: Ask) -> None:
    invoice = await make_invoice(("10", "5"))

    note = (await ask(PREVIEW, input={"invoiceId": str(invoice.id)}))["previewCreditNote"]

    assert note["total"]["amount"] == "59.50"
    assert "Credit note" in note["previewHtml"]
    assert await Invoice.all().count() == 1


async def test_more_than_remains_is_refused_at_its_line(ask: Ask) -> None:
    invoice = await make_invoice(("10", "5"))
    [line] = await lines_of(invoice)
    lines = [{"lineItemId": str(line.id), "amount": "50.01"}]

    answer = await ask(CREATE, input={"invoiceId": str(invoice.id), "lines": lines})

    [refusal] = answer["createCreditNoteFromInvoice"]["userErrors"]
    assert (refusal["code"], refusal["field"]) == ("CREDIT_EXCEEDS_REMAINING", "lines.0.amount")
    assert "50.00 EUR remains" in refusal["message"]


async def test_an_invoice_says_what_remains_and_what_is_set_off(ask: Ask) -> None:
    invoice = await make_invoice(("10", "5"), ("1", "8"))
    first, _ = await lines_of(invoice)
    note = await issue(await credit(invoice, (first.id, {"amount": Decimal(20)})))

    answer = (await ask(INVOICE, id=str(invoice.id)))["invoice"]

    assert [line["creditable"]["amount"] for line in answer["groups"][0]["lines"]] == ["30.00", "8.00"]
    assert (answer["balance"]["amount"], answer["paymentStatus"]) == ("45.22", "PARTIALLY_PAID")
    assert answer["creditNotes"] == [{"id": str(note.id), "status": "FINAL"}]
    assert answer["creditApplications"][0]["amount"] == {"amount": "23.80", "currency": "EUR"}
    assert "CREATE_CREDIT_NOTE" in answer["availableActions"]


async def test_an_invoice_that_is_credited_in_full_offers_no_further_credit(ask: Ask) -> None:
    invoice = await make_invoice(("10", "5"))
    await issue(await credit(invoice))

    answer = (await ask(INVOICE, id=str(invoice.id)))["invoice"]

    assert "CREATE_CREDIT_NOTE" not in answer["availableActions"]
    assert "VOID" not in answer["availableActions"]


async def test_a_note_is_applied_and_taken_off_again(ask: Ask) -> None:
    invoice = await make_invoice(("10", "5"))
    note = await issue(await credit(invoice, applies_when_finalized=False))
    applications = [{"invoiceId": str(invoice.id), "amount": "10", "expectedVersion": invoice.version}]

    applied = (await ask(APPLY, id=str(note.id), input={"applications": applications}))["applyCreditNote"]

    assert applied["userErrors"] == []
    assert (applied["invoice"]["balance"]["amount"], applied["invoice"]["credited"]["amount"]) == ("49.50", "10.00")
    assert "APPLY_CREDIT" in applied["invoice"]["availableActions"]
    [application] = (await ask(INVOICE, id=str(invoice.id)))["invoice"]["creditApplications"]
    assert (application["appliedBy"], application["creditNote"]["number"]) == ("test", "SCN-1")
    removed = await ask(REMOVE, id=application["id"], input={"expectedVersion": applied["invoice"]["version"]})
    assert removed["removeCreditApplication"]["userErrors"] == []
    assert removed["removeCreditApplication"]["creditApplication"]["invoice"]["balance"]["amount"] == "59.50"
    answer = (await ask(INVOICE, id=str(invoice.id)))["invoice"]
    assert (answer["creditApplications"], answer["everApplied"]) == ([], [{"removedBy": "test"}])
    assert answer["openCounterparts"] == [{"id": str(note.id)}]


async def test_setting_off_too_much_names_the_amount(ask: Ask) -> None:
    invoice = await make_invoice(("10", "5"))
    note = await issue(await credit(invoice, applies_when_finalized=False))
    applications = [{"invoiceId": str(invoice.id), "amount": "60"}]

    answer = await ask(APPLY, id=str(note.id), input={"applications": applications})

    [refusal] = answer["applyCreditNote"]["userErrors"]
    assert (refusal["code"], refusal["field"]) == ("CREDIT_EXCEEDS_BALANCE", "applications.0.amount")


async def test_lists_and_sums_keep_invoices_and_credit_notes_apart(ask: Ask) -> None:
    invoice = await make_invoice(("10", "5"))
    [line] = await lines_of(invoice)
    await issue(await credit(invoice, (line.id, {"amount": Decimal(10)}), applies_when_finalized=False))

    answer = await ask(LISTS, businessId=str(invoice.business_id), filter={"statusIn": ["FINAL"]})

    assert [edge["node"]["number"] for edge in answer["invoices"]["edges"]] == ["SEQ-1"]
    assert [edge["node"]["number"] for edge in answer["creditNotes"]["edges"]] == ["SCN-1"]
    assert answer["invoiceTotals"] == {"count": 1, "byCurrency": [{"total": {"amount": "59.50"}}]}
    of_notes = {"total": {"amount": "11.90"}, "balance": {"amount": "11.90"}}
    assert answer["creditNoteTotals"] == {"count": 1, "byCurrency": [of_notes]}
    less = {"total": {"amount": "47.60"}, "balance": {"amount": "47.60"}}
    assert answer["both"] == {"count": 2, "byCurrency": [less]}


async def test_whole_invoices_are_credited_at_once_each_by_itself(ask: Ask) -> None:
    invoice, credited = await make_invoice(("10", "5")), await make_invoice(("1", "5"))
    await credit(credited)
    ids = [str(invoice.id), str(credited.id)]

    answer = (await ask(BULK, input={"invoiceIds": ids, "memo": "Outage"}))["createCreditNotesFromInvoices"]

    by_id = {result["invoiceId"]: result for result in answer["results"]}
    assert by_id[ids[0]]["isDone"]
    assert by_id[ids[0]]["invoice"]["documentType"] == "CREDIT_NOTE"
    assert by_id[ids[1]]["userErrors"] == [{"code": "NOTHING_LEFT_TO_CREDIT"}]


async def test_several_credit_notes_are_set_off_at_once(ask: Ask) -> None:
    invoices = [await make_invoice(("10", "5")), await make_invoice(("1", "5"))]
    notes = [await issue(await credit(each, applies_when_finalized=False)) for each in invoices]

    answer = await ask(BULK_APPLY, input={"creditNoteIds": [str(note.id) for note in notes]})

    assert [result["isDone"] for result in answer["applyCreditNotes"]["results"]] == [True, True]
    assert [(await again(each)).balance_minor for each in invoices] == [0, 0]


async def test_a_credit_note_is_made_from_scratch(ask: Ask) -> None:
    invoice = await make_invoice()
    group = {"name": "Goodwill", "lines": [{"name": "Outage", "quantity": "1", "rate": "30"}]}
    wanted = {
        "businessId": str(invoice.business_id),
        "customerId": str(invoice.customer_id),
        "currency": "EUR",
        "groups": [group],
    }

    answer = (await ask(SCRATCH, input=wanted))["createCreditNote"]

    assert answer["userErrors"] == []
    assert (answer["invoice"]["documentType"], answer["invoice"]["credits"]) == ("CREDIT_NOTE", None)


async def test_a_negative_draft_is_turned(ask: Ask) -> None:
    draft = await make_draft(rates=("10", "-30"))
    page = (await ask(INVOICE, id=str(draft.id)))["invoice"]
    assert "TURN_INTO_CREDIT_NOTE" in page["availableActions"]

    answer = (await ask(TURN, id=str(draft.id), input={"expectedVersion": 1}))["turnIntoCreditNote"]

    assert answer["userErrors"] == []
    assert (answer["invoice"]["documentType"], answer["invoice"]["total"]["amount"]) == ("CREDIT_NOTE", "20.00")


async def test_a_line_of_the_invoice_is_set_anew_on_the_draft(ask: Ask) -> None:
    invoice = await make_invoice(("10", "5"))
    [line] = await lines_of(invoice)
    note = await created(ask, invoice)

    wanted = {"lineItemId": str(line.id), "amount": "12.50", "expectedVersion": note["version"]}
    answer = (await ask(SET_LINE, id=note["id"], input=wanted))["creditInvoiceLine"]

    assert answer["userErrors"] == []
    assert answer["invoice"]["net"]["amount"] == "12.50"


async def test_sales_may_not_credit(ask: Ask) -> None:
    invoice = await make_invoice()

    answer = await ask(CREATE, input={"invoiceId": str(invoice.id)}, role=Role.SALES)

    assert answer["createCreditNoteFromInvoice"]["userErrors"][0]["code"] == "NOT_ALLOWED"


async def test_what_remains_takes_as_many_queries_for_many_invoices_as_for_one(ask: Ask) -> None:
    page = """
    query ($businessId: UUID!, $first: Int) {
      invoices(businessId: $businessId, first: $first) {
        edges { node { availableActions creditNotes { number } creditApplications { id creditNote { number } }
          groups { lines { creditable { amount } } } } }
      }
    }
    """
    first = await make_invoice(("10", "5"))
    business = await first.business
    for invoice in (first, await make_invoice(business=business), await make_invoice(business=business)):
        await issue(await credit(invoice))

    with counted_queries() as for_one:
        await ask(page, businessId=str(business.id), first=1)
    with counted_queries() as for_all:
        await ask(page, businessId=str(business.id), first=3)

    assert len(for_all) == len(for_one)
