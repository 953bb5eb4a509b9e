"""Invoices through the API: made, previewed, edited, found."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

import pytest

from counted_queries import counted_queries
from factories import make_business, make_customer, make_tax_category, make_tax_rate
from folio.domain.lifecycle import DocumentStatus
from folio.models.access import Role
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.services.invoices import searching
from invoice_drafts import make_draft

Ask = Callable[..., Awaitable[Any]]

FIELDS = """
    id version status number currency
    subtotal { amount currency } discountTotal { amount } net { amount } taxTotal { amount } total { amount }
    balance { amount }
    groups { id name origin periodStart periodEnd subtotal { amount }
        lines { id name quantity rate amount { amount } net { amount } tax { amount } origin overriddenFields
                engineValues explanation priceName component taxedAs { treatment rate } } }
    discounts { id scope kind value reason amount { amount } }
    taxes { treatment rate label taxable { amount } tax { amount } }
    removedLines { id } removedGroups { id } removedDiscounts { id }
    customer { name } business { name } schedule { id } warnings { code message }
    availableActions isOverdue hasNewUsage steps
    activity { edges { node { action } } }
"""

CREATE = f"""mutation ($input: CreateInvoiceInput!) {{
    createInvoice(input: $input) {{ invoice {{ {FIELDS} }} userErrors {{ code message field }} }} }}"""

PREVIEW = f"query ($input: PreviewInvoiceInput!) {{ previewInvoice(input: $input) {{ {FIELDS} }} }}"


async def parties() -> tuple[Business, Customer]:
    business = await make_business()
    return business, await make_customer(business)


def mutation(name: str) -> str:
    kind = name[0].upper() + name[1:] + "Input"
    return f"""mutation ($id: UUID!, $input: {kind}!) {{
        {name}(id: $id, input: $input) {{ invoice {{ {FIELDS} }} userErrors {{ code message field }} }} }}"""


def amounts(invoice: dict[str, Any]) -> list[str]:
    return [line["amount"]["amount"] for group in invoice["groups"] for line in group["lines"]]


async def test_an_invoice_is_made_with_groups_lines_and_discounts(ask: Ask) -> None:
    business, customer = await parties()
    category = await make_tax_category(business)
    await make_tax_rate(category, "19")
    line = {"name": "Stand", "quantity": "3", "rate": "33.33", "taxCategoryId": str(category.id)}
    group = {"name": "Parking", "periodStart": "2026-02-01", "periodEnd": "2026-02-28", "lines": [line]}
    discount = {"kind": "PERCENT", "value": "10", "reason": "Friends"}

    answer = await ask(
        CREATE,
        input={
            "businessId": str(business.id),
            "customerId": str(customer.id),
            "currency": "EUR",
            "memo": "Thank you",
            "groups": [group],
            "discounts": [discount],
        },
    )

    invoice = answer["createInvoice"]["invoice"]
    assert answer["createInvoice"]["userErrors"] == []
    assert invoice["groups"][0]["periodEnd"] == "2026-02-28"
    assert (invoice["subtotal"]["amount"], invoice["discountTotal"]["amount"]) == ("99.99", "10.00")
    assert (invoice["net"]["amount"], invoice["taxTotal"]["amount"], invoice["total"]["amount"]) == (
        "89.99", "17.10", "107.09"
    )  # fmt: skip
    assert invoice["taxes"][0]["label"] == "VAT"
    assert invoice["availableActions"][:2] == ["EDIT", "RECALCULATE"]
    assert [edge["node"]["action"] for edge in invoice["activity"]["edges"]] == ["createInvoice"]


async def test_refusals_name_their_place_in_the_input(ask: Ask) -> None:
    business, customer = await parties()
    line = {"name": "Stand", "quantity": "1", "rate": "0.1234567890123"}
    given = {"businessId": str(business.id), "customerId": str(customer.id), "currency": "EUR"}

    answer = await ask(CREATE, input=given | {"groups": [{"name": "Parking", "lines": [line]}]})

    assert answer["createInvoice"]["invoice"] is None
    (error,) = answer["createInvoice"]["userErrors"]
    assert (error["code"], error["field"]) == ("INVALID_RATE", "groups.0.lines.0.rate")
    assert await Invoice.all().count() == 0


async def test_a_repeat_under_a_key_answers_the_same_invoice(ask: Ask) -> None:
    business, customer = await parties()
    given = {
        "businessId": str(business.id),
        "customerId": str(customer.id),
        "currency": "EUR",
        "idempotencyKey": "order 7",
        "groups": [{"name": "Parking", "charges": [{"terms": {"model": "FIXED", "rate": "5"}}]}],
    }

    answers = [(await ask(CREATE, input=given))["createInvoice"] for _ in range(2)]

    assert answers[0]["invoice"]["id"] == answers[1]["invoice"]["id"]
    assert answers[1]["invoice"]["total"]["amount"] == "5.00"
    (refused,) = (await ask(CREATE, input=given | {"memo": "other"}))["createInvoice"]["userErrors"]
    assert refused["code"] == "IDEMPOTENCY_KEY_REUSED"


async def test_every_edit_is_a_mutation_that_answers_the_whole_invoice(ask: Ask) -> None:
    invoice = await make_draft(rates=("100", "50"))
    state = (await ask(f"query ($id: UUID!) {{ invoice(id: $id) {{ {FIELDS} }} }}", id=str(invoice.id)))["invoice"]
    group, line = state["groups"][0]["id"], state["groups"][0]["lines"][0]["id"]

    async def edit(name: str, /, **given: Any) -> dict[str, Any]:
        nonlocal state
        answer = await ask(mutation(name), id=str(invoice.id), input={"expectedVersion": state["version"]} | given)
        assert answer[name]["userErrors"] == [], name
        assert answer[name]["invoice"]["version"] == state["version"] + 1, name
        state = answer[name]["invoice"]
        return state

    recipient = {"name": "Accounts", "country": "FR", "city": "Paris", "taxIds": [{"country": "FR", "number": "FR1"}]}
    await edit("updateInvoice", memo="Thanks", emails=["a@example.org"], billTo=recipient, dueOn="2026-05-01")
    assert amounts(await edit("updateLineItem", lineItemId=line, quantity="2.5", unitCode="HUR")) == ["250.00", "50.00"]
    tax = {"treatment": "STANDARD", "rate": "20", "label": "TVA"}
    assert (await edit("updateLineItem", lineItemId=line, tax=tax))["taxTotal"]["amount"] == "50.00"
    assert amounts(await edit("moveLineItem", lineItemId=line, position=5)) == ["50.00", "250.00"]
    assert amounts(await edit("removeLineItem", lineItemId=line)) == ["50.00"]
    assert amounts(await edit("restoreLineItem", lineItemId=line)) == ["50.00", "250.00"]
    await edit("updateLineItemGroup", groupId=group, name="Fees", periodStart="2026-01-01", periodEnd="2026-01-31")
    added = {"name": "Extras", "lines": [{"name": "Bus", "quantity": "1", "rate": "-7"}], "position": 0}
    assert amounts(await edit("addLineItemGroup", **added)) == ["-7.00", "50.00", "250.00"]
    assert (await edit("moveLineItemGroup", groupId=group, position=0))["groups"][0]["name"] == "Fees"
    extras = state["groups"][1]["id"]
    assert amounts(await edit("addLineItem", groupId=extras, name="Tug", quantity="2", rate="4")) == [
        "50.00", "250.00", "-7.00", "8.00",
    ]  # fmt: skip
    terms = {"model": "PACKAGE", "rate": "10", "packageSize": "5"}
    assert amounts(await edit("addCharge", groupId=extras, terms=terms, quantity="11", name="Bags"))[-1] == "30.00"
    await edit("removeLineItemGroup", groupId=extras)
    await edit("restoreLineItemGroup", groupId=extras)
    discount = (await edit("addInvoiceDiscount", kind="FIXED", value="31", reason="Loyalty"))["discounts"][0]["id"]
    assert (await edit("updateInvoiceDiscount", discountId=discount, kind="PERCENT", value="10"))["discounts"][0][
        "amount"
    ] == {"amount": "33.10"}
    await edit("removeInvoiceDiscount", discountId=discount)
    await edit("restoreInvoiceDiscount", discountId=discount)
    several = [{"updateInvoice": {"reference": "R1"}}, {"removeLineItem": {"lineItemId": line}}]
    assert (await edit("editInvoice", operations=several))["removedLines"] == [{"id": line}]


async def test_a_batch_is_made_wholly_or_not_at_all(ask: Ask) -> None:
    invoice = await make_draft()
    operations = [{"updateInvoice": {"memo": "x"}}, {"removeLineItem": {"lineItemId": str(invoice.id)}}]

    answer = await ask(
        mutation("editInvoice"), id=str(invoice.id), input={"expectedVersion": 1, "operations": operations}
    )

    (error,) = answer["editInvoice"]["userErrors"]
    assert (error["code"], error["field"]) == ("NOT_FOUND", "operations.1.lineItemId")
    assert (await Invoice.get(id=invoice.id)).memo is None


async def test_a_stale_edit_is_refused(ask: Ask) -> None:
    invoice = await make_draft()
    await ask(mutation("updateInvoice"), id=str(invoice.id), input={"expectedVersion": 1, "memo": "mine"})

    answer = await ask(mutation("updateInvoice"), id=str(invoice.id), input={"expectedVersion": 1, "memo": "yours"})

    (error,) = answer["updateInvoice"]["userErrors"]
    assert (error["code"], error["field"]) == ("STALE_VERSION", "expectedVersion")
    assert "memo" in error["message"]
    assert (await Invoice.get(id=invoice.id)).memo == "mine"


async def test_a_null_where_a_value_is_needed_is_refused(ask: Ask) -> None:
    invoice = await make_draft()

    answer = await ask(mutation("updateInvoice"), id=str(invoice.id), input={"expectedVersion": 1, "currency": None})

    (error,) = answer["updateInvoice"]["userErrors"]
    assert (error["code"], error["field"]) == ("INVALID_INPUT", "currency")


async def test_who_may_only_read_cannot_edit(ask: Ask) -> None:
    invoice = await make_draft()

    answer = await ask(
        mutation("updateInvoice"), role=Role.SALES, id=str(invoice.id), input={"expectedVersion": 1, "memo": "x"}
    )

    assert answer["updateInvoice"]["userErrors"][0]["code"] == "NOT_ALLOWED"


async def test_a_preview_computes_everything_and_stores_nothing(ask: Ask) -> None:
    business, customer = await parties()
    tax = {"treatment": "STANDARD", "rate": "19", "label": "VAT"}
    usage = {"terms": {"model": "PER_UNIT", "rate": "1"}, "quantity": "60", "isMetered": True, "tax": tax}
    fee = {"terms": {"model": "FIXED", "rate": "100"}, "usedDays": 10, "wholeDays": 30, "tax": tax, "key": "fee"}
    given = {
        "businessId": str(business.id),
        "customerId": str(customer.id),
        "currency": "EUR",
        "groups": [{"name": "Platform", "charges": [usage, fee]}],
        "discounts": [{"kind": "PERCENT", "value": "50", "reason": "Start", "chargeKeys": ["fee"]}],
        "minimums": [{"name": "Minimum", "amount": "100", "tax": tax}],
        "phaseDiscounts": [{"kind": "PERCENT", "value": "10", "reason": "Loyalty"}],
    }

    invoice = (await ask(PREVIEW, input=given))["previewInvoice"]

    assert amounts(invoice) == ["60.00", "33.33", "40.00"]
    assert [row["amount"]["amount"] for row in invoice["discounts"]] == ["16.67", "11.67"]
    assert (invoice["net"]["amount"], invoice["taxTotal"]["amount"]) == ("104.99", "19.95")
    assert invoice["groups"][1]["lines"][0]["name"] == "True-up charge"
    assert [step["kind"] for step in invoice["steps"]] == [
        "PRICE_DISCOUNT", "MINIMUM", "PHASE_DISCOUNT", "TAX", "TOTAL",
    ]  # fmt: skip
    assert await Invoice.all().count() == 0


async def test_a_changed_draft_is_previewed(ask: Ask) -> None:
    invoice = await make_draft()
    document = f"""query ($id: UUID!, $operations: [EditOperationInput!]) {{
        previewInvoice(id: $id, operations: $operations) {{ {FIELDS} }} }}"""
    operations = [{"addInvoiceDiscount": {"kind": "PERCENT", "value": "25", "reason": "Try"}}]

    previewed = (await ask(document, id=str(invoice.id), operations=operations))["previewInvoice"]

    assert previewed["total"]["amount"] == "75.00"
    assert (await Invoice.get(id=invoice.id)).total_minor == 10000


async def test_a_charge_is_previewed(ask: Ask) -> None:
    document = """query ($input: PreviewChargeInput!) { previewCharge(input: $input) {
        amount { amount currency } lines { component name quantity rate amount { amount } } steps } }"""
    whole = {"periodStart": "2026-04-18", "periodEnd": "2026-04-30"}
    whole |= {"wholePeriodStart": "2025-05-01", "wholePeriodEnd": "2026-04-30"}
    terms = {"model": "FIXED", "rate": "3650.00"}

    part = (await ask(document, input={"terms": terms, "currency": "EUR"} | whole))["previewCharge"]
    assert part["amount"] == {"amount": "130.00", "currency": "EUR"}

    limits = {"model": "PER_UNIT", "rate": "2", "rateKind": "PERCENT", "minimumPerEvent": "1", "maximumPerEvent": "10"}
    events = {"terms": limits, "currency": "EUR", "eventAmounts": ["25", "100", "750"]}
    charge = (await ask(document, input=events))["previewCharge"]
    assert [line["amount"]["amount"] for line in charge["lines"]] == ["1.00", "2.00", "10.00"]


async def test_drafts_are_merged_and_deleted(ask: Ask) -> None:
    business, customer = await parties()
    ids = [str((await make_draft(business, customer, rates=(rate,))).id) for rate in ("1", "2")]
    merge = (
        "mutation ($input: MergeInvoicesInput!) { mergeInvoices(input: $input) { invoice { id total { amount } } } }"
    )
    delete = "mutation ($id: UUID!) { deleteInvoice(id: $id) { deletedId userErrors { code } } }"
    delete_all = """mutation ($input: DeleteInvoicesInput!) { deleteInvoices(input: $input) {
        results { invoiceId isDone userErrors { code } } } }"""

    merged = (await ask(merge, input={"invoiceIds": ids}))["mergeInvoices"]["invoice"]
    assert merged["total"]["amount"] == "3.00"
    assert (await ask(delete, id=merged["id"]))["deleteInvoice"]["deletedId"] == merged["id"]
    (result,) = (await ask(delete_all, input={"invoiceIds": [merged["id"]]}))["deleteInvoices"]["results"]
    assert (result["isDone"], result["userErrors"][0]["code"]) == (False, "NOT_FOUND")


LIST = """query (
    $businessId: UUID!, $filter: InvoiceFilterInput, $sort: InvoiceSort! = CREATED_AT_ASC, $after: String
) {
    invoices(businessId: $businessId, filter: $filter, sort: $sort, first: 2, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id memo } } } }"""


async def listed(ask: Ask, business: Business, **variables: Any) -> list[str]:
    """The memos of all pages."""
    memos: list[str] = []
    after = None
    while True:
        page = (await ask(LIST, businessId=str(business.id), after=after, **variables))["invoices"]
        memos += [edge["node"]["memo"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            assert page["totalCount"] == len(memos)
            return memos
        after = page["pageInfo"]["endCursor"]


async def five_invoices(business: Business) -> None:
    """a is a small draft, b final and overdue, c final and due later, d voided, e a draft of another customer."""
    airline = await make_customer(business, name="Alpha Air")
    for memo, rate in (("a", "1"), ("b", "20"), ("c", "300"), ("d", "4000")):
        await make_draft(business, airline, rates=(rate,), memo=memo)
    await make_draft(business, await make_customer(business, name="Beta Bus"), rates=("50000",), memo="e")
    new_year = date(2026, 1, 1)
    for memo, changes in {
        "b": {"status": DocumentStatus.FINAL, "number": "SEQ-1", "due_on": date(2026, 3, 14), "reference": "50% off_"},
        "c": {"status": DocumentStatus.SENT, "number": "SEQ-2", "due_on": date(2026, 3, 15), "purchase_order": "PO 9"},
        "d": {"status": DocumentStatus.VOIDED, "number": "SEQ-3", "due_on": new_year, "issue_on": new_year},
    }.items():
        await Invoice.filter(memo=memo).update(**changes)


FILTERS: list[tuple[dict[str, Any], str]] = [
    ({}, "abcde"),
    ({"statusIn": ["DRAFT"]}, "ae"),
    ({"statusNotIn": ["DRAFT", "VOIDED"]}, "bc"),
    ({"isOverdue": True}, "b"),
    ({"isOverdue": False}, "acde"),
    ({"search": "seq-"}, "bcd"),
    ({"search": "beta"}, "e"),
    ({"search": "po 9"}, "c"),
    ({"search": "50%"}, "b"),
    ({"search": "%"}, "b"),
    ({"number": "SEQ-2"}, "c"),
    ({"dueOnFrom": "2026-03-01", "dueOnTo": "2026-03-14"}, "b"),
    ({"issueOnFrom": "2025-12-01"}, "d"),
    ({"currency": "EUR", "minTotal": "20", "maxTotal": "300"}, "bc"),
    ({"currency": "USD"}, ""),
    ({"currencyIn": ["EUR", "USD"]}, "abcde"),
    ({"currencyNotIn": ["EUR"]}, ""),
    ({"paymentStatusNotIn": ["UNPAID"]}, ""),
    ({"ids": []}, ""),
    ({"sourceIn": ["SCHEDULE"]}, ""),
    ({"sourceNotIn": ["SCHEDULE"]}, "abcde"),
    ({"isTest": False, "documentType": "INVOICE"}, "abcde"),
    ({"hasWarnings": True}, ""),
    ({"paymentStatusIn": ["UNPAID"]}, "abcde"),
    ({"customerIds": []}, ""),
]

SORTINGS = [
    ("CREATED_AT_DESC", "edcba"),
    ("TOTAL_DESC", "edcba"),
    ("TOTAL_ASC", "abcde"),
    ("NUMBER_ASC", "bcdae"),
    ("DUE_ON_ASC", "dbcae"),
    ("ISSUE_ON_ASC", "dabce"),
    ("CUSTOMER_DESC", "edcba"),
]


async def test_filters_find_and_sortings_order(ask: Ask) -> None:
    business = await make_business()
    await five_invoices(business)
    await make_draft()

    for wanted, found in FILTERS:
        assert await listed(ask, business, filter=wanted) == list(found), wanted
    for sort, found in SORTINGS:
        assert await listed(ask, business, sort=sort) == list(found), sort


@pytest.mark.parametrize("found_at_once", [0, 1], ids=["every text is common", "rare texts first"])
async def test_a_search_finds_the_same_however_common_the_text_is(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, found_at_once: int
) -> None:
    monkeypatch.setattr(searching, "MOST_FOUND", found_at_once)
    business, other = await make_business(), await make_business()
    await five_invoices(business)
    await five_invoices_of_another(other)

    for wanted, found in FILTERS:
        if "search" in wanted:
            assert await listed(ask, business, filter=wanted) == list(found), wanted


async def five_invoices_of_another(business: Business) -> None:
    for number in range(5):
        draft = await make_draft(business, await make_customer(business, name="Beta Bus"), memo="other")
        await Invoice.filter(id=draft.id).update(number=f"SEQ-{number}", reference="50% off_", purchase_order="PO 9")


async def test_customers_of_one_name_stay_apart_in_their_sorting(ask: Ask) -> None:
    business = await make_business()
    twins = [await make_customer(business, name="Twin") for _ in range(2)]
    for memo, place in (("a", 0), ("b", 1), ("c", 0), ("d", 1)):
        await make_draft(business, twins[place], memo=memo)

    assert await listed(ask, business, sort="CUSTOMER_ASC") == ["a", "c", "b", "d"]
    assert await listed(ask, business, sort="CUSTOMER_DESC") == ["d", "b", "c", "a"]


async def test_totals_of_the_whole_list(ask: Ask) -> None:
    business = await make_business()
    await five_invoices(business)
    document = """query ($businessId: UUID!, $filter: InvoiceFilterInput) {
        invoiceTotals(businessId: $businessId, filter: $filter) { count byStatus { status count }
            byCurrency { currency count total { amount } balance { amount } } } }"""

    totals = (await ask(document, businessId=str(business.id)))["invoiceTotals"]

    assert totals["count"] == 5
    assert {row["status"]: row["count"] for row in totals["byStatus"]} == {
        "DRAFT": 2,
        "FINAL": 1,
        "SENT": 1,
        "VOIDED": 1,
    }
    (euro,) = totals["byCurrency"]
    assert (euro["count"], euro["total"]["amount"], euro["balance"]["amount"]) == (4, "50321.00", "50321.00")


async def test_a_list_with_everything_takes_as_many_statements_for_two_as_for_ten(ask: Ask) -> None:
    counts = []
    for size in (2, 10):
        business = await make_business()
        for _ in range(size):
            await make_draft(business, rates=("1", "2"))
        fields = FIELDS.split("activity", maxsplit=1)[0]
        document = f"""query ($businessId: UUID!) {{
            invoices(businessId: $businessId) {{ edges {{ node {{ {fields} }} }} }} }}"""
        with counted_queries() as sent:
            await ask(document, businessId=str(business.id))
        counts.append(len(sent))

    assert counts[0] == counts[1]
