"""Payments, payment statuses and bank statements through the API."""

from collections.abc import Awaitable, Callable
from typing import Any

from counted_queries import counted_queries
from factories import NOW, make_business, make_customer
from folio.domain.statements import StatementOptions
from folio.models.access import Role
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.models.payments import BankTransaction, Payment
from folio.services.invoices.finalize import finalize_invoice
from folio.services.payments.statements.importing import import_statement
from invoice_drafts import make_draft

Ask = Callable[..., Awaitable[Any]]

RECORD = """
mutation ($input: RecordPaymentInput!) {
  recordPayment(input: $input) {
    payment {
      id version receivedOn method source availableActions
      amount { amount currency } applied { amount } credit { amount }
      allocations { amount { amount } invoice { number balance { amount } paymentStatus } }
      activity { edges { node { action } } }
    }
    userErrors { code field }
  }
}
"""
PREVIEW = """
query ($input: RecordPaymentInput!) {
  paymentPreview(input: $input) {
    allocations { amount { amount } left { amount } invoice { number } } credit { amount }
  }
}
"""
APPLY = """
mutation ($id: UUID!, $input: ApplyPaymentInput) {
  applyPayment(id: $id, input: $input) { payment { version credit { amount } } userErrors { code field } }
}
"""
USE_CREDIT = """
mutation ($id: UUID!) {
  useCreditOnAccount(invoiceId: $id) { invoice { balance { amount } creditOnAccount { amount } } userErrors { code } }
}
"""
REMOVE = """
mutation ($id: UUID!) { removePaymentAllocation(id: $id) { payment { credit { amount } } userErrors { code } } }
"""
UNDO = """
mutation ($id: UUID!, $input: UndoPaymentInput!) {
  undoPayment(id: $id, input: $input) { payment { undoReason undoneBy availableActions } userErrors { code field } }
}
"""
SET_STATUS = """
mutation ($id: UUID!, $input: SetPaymentStatusInput!) {
  setPaymentStatus(id: $id, input: $input) {
    invoice { paymentStatus balance { amount } paid { amount } availableActions } userErrors { code field }
  }
}
"""
BULK = """
mutation ($input: SetPaymentStatusesInput!) {
  setPaymentStatuses(input: $input) {
    results { isDone invoice { number paymentStatus } userErrors { code } } userErrors { code field }
  }
}
"""
INVOICE = """
query ($id: UUID!) {
  invoice(id: $id) {
    paid { amount } creditOnAccount { amount currency }
    payments(includeRemoved: true) { id removedAt amount { amount } payment { reference customer { name } } }
    standing: payments { id }
    customer { creditOnAccount { amount currency } }
  }
}
"""
LIST = """
query ($businessId: UUID!, $filter: PaymentFilterInput, $sort: PaymentSort) {
  payments(businessId: $businessId, filter: $filter, sort: $sort, first: 50) {
    totalCount edges { node { reference customer { name } allocations { invoice { number } } } }
  }
  paymentTotals(businessId: $businessId, filter: $filter) {
    currency count amount { amount } applied { amount } credit { amount }
  }
}
"""
TRANSACTIONS = """
query ($businessId: UUID!, $filter: BankTransactionFilterInput) {
  bankStatements(businessId: $businessId) { edges { node { fileName transactionCount openCount matchedCount } } }
  bankTransactions(businessId: $businessId, filter: $filter) {
    totalCount edges { node {
      id state counterparty amount { amount } payment { id }
      suggestions {
        score isCertain reasons credit { amount } customer { name } allocations { amount { amount } invoice { number } }
      }
    } }
  }
}
"""
MATCH = """
mutation ($id: UUID!, $input: MatchBankTransactionInput!) {
  matchBankTransaction(id: $id, input: $input) {
    bankTransaction { state payment { source credit { amount } } } userErrors { code field }
  }
}
"""
IGNORE = """
mutation ($id: UUID!, $input: IgnoreBankTransactionInput!) {
  ignoreBankTransaction(id: $id, input: $input) { bankTransaction { state reason } userErrors { code field } }
}
"""
REOPEN = "mutation ($id: UUID!) { reopenBankTransaction(id: $id) { bankTransaction { state } userErrors { code } } }"
CONFIRM = """
mutation ($input: ConfirmCertainTransactionsInput!) {
  confirmCertainTransactions(input: $input) {
    results { isDone bankTransaction { state } userErrors { code } } userErrors { code }
  }
}
"""


async def owed(customer: Customer | None = None, amount: str = "100") -> Invoice:
    customer = customer or await make_customer(await make_business(), name="Acme")
    draft = await make_draft(await customer.business, customer, rates=(amount,))
    return await finalize_invoice(draft.id, now=NOW)


async def test_a_payment_is_recorded_and_read_back(ask: Ask) -> None:
    invoice = await owed()
    given = {"amount": "120.50", "allocations": [{"invoiceId": str(invoice.id)}], "method": "CARD"}

    answer = (await ask(RECORD, input=given))["recordPayment"]

    assert answer["userErrors"] == []
    payment = answer["payment"]
    assert payment["amount"] == {"amount": "120.50", "currency": "EUR"}
    assert (payment["applied"]["amount"], payment["credit"]["amount"]) == ("100.00", "20.50")
    assert (payment["receivedOn"], payment["method"], payment["source"]) == ("2026-03-15", "CARD", "MANUAL")
    assert payment["availableActions"] == ["APPLY", "UNDO"]
    assert payment["allocations"] == [
        {
            "amount": {"amount": "100.00"},
            "invoice": {"number": "SEQ-1", "balance": {"amount": "0.00"}, "paymentStatus": "PAID"},
        }
    ]
    assert [edge["node"]["action"] for edge in payment["activity"]["edges"]] == ["recordPayment"]


async def test_what_a_payment_would_pay_is_said_beforehand(ask: Ask, ask_in_vain: Ask) -> None:
    invoice = await owed()
    allocations = [{"invoiceId": str(invoice.id)}]

    preview = (await ask(PREVIEW, input={"amount": "120.50", "allocations": allocations}))["paymentPreview"]
    [refused] = await ask_in_vain(PREVIEW, input={"amount": "0", "allocations": allocations})

    assert preview == {
        "allocations": [{"amount": {"amount": "100.00"}, "left": {"amount": "0.00"}, "invoice": {"number": "SEQ-1"}}],
        "credit": {"amount": "20.50"},
    }
    assert refused["extensions"]["code"] == "INVALID_AMOUNT"
    assert await Payment.all().count() == 0


async def test_refusals_carry_their_code_and_field(ask: Ask) -> None:
    invoice = await owed()

    async def refused(**given: Any) -> tuple[str, str]:
        answer = (await ask(RECORD, input={"allocations": [{"invoiceId": str(invoice.id)}], **given}))["recordPayment"]
        assert answer["payment"] is None
        return answer["userErrors"][0]["code"], answer["userErrors"][0]["field"]

    assert await refused(amount="-1") == ("INVALID_AMOUNT", "amount")
    assert await refused(amount="1.001") == ("AMOUNT_TOO_PRECISE", "amount")
    assert await refused(amount="1" + "0" * 20) == ("AMOUNT_TOO_LARGE", "amount")
    assert await refused(amount="1", receivedOn="2026-03-16") == ("INVALID_INPUT", "receivedOn")
    assert await refused(amount="1", reference="x\u0000") == ("INVALID_INPUT", "reference")


async def test_who_may_not_change_money_records_none(ask: Ask) -> None:
    invoice = await owed()
    given = {"amount": "1", "allocations": [{"invoiceId": str(invoice.id)}]}

    for role in (Role.SALES, Role.READ_ONLY):
        answer = (await ask(RECORD, role=role, input=given))["recordPayment"]
        assert [error["code"] for error in answer["userErrors"]] == ["NOT_ALLOWED"]


async def test_credit_is_applied_taken_off_used_and_undone(ask: Ask) -> None:
    customer = await make_customer(await make_business())
    given = {"amount": "150", "customerId": str(customer.id), "currency": "EUR", "reference": "R-1"}
    payment = (await ask(RECORD, input=given))["recordPayment"]["payment"]
    invoice = await owed(customer)

    applied = (await ask(APPLY, id=payment["id"], input={"expectedVersion": 1}))["applyPayment"]
    seen = (await ask(INVOICE, id=str(invoice.id)))["invoice"]
    removed = (await ask(REMOVE, id=seen["payments"][0]["id"]))["removePaymentAllocation"]
    used = (await ask(USE_CREDIT, id=str(invoice.id)))["useCreditOnAccount"]
    undone = (await ask(UNDO, id=payment["id"], input={"reason": "Bounced"}))["undoPayment"]
    after = (await ask(INVOICE, id=str(invoice.id)))["invoice"]

    assert applied["payment"] == {"version": 2, "credit": {"amount": "50.00"}}
    assert seen["paid"]["amount"] == "100.00"
    assert seen["creditOnAccount"] == {"amount": "50.00", "currency": "EUR"}
    assert seen["customer"]["creditOnAccount"] == [{"amount": "50.00", "currency": "EUR"}]
    assert removed["payment"]["credit"]["amount"] == "150.00"
    assert used["invoice"] == {"balance": {"amount": "0.00"}, "creditOnAccount": {"amount": "50.00"}}
    assert undone["payment"] == {"undoReason": "Bounced", "undoneBy": "test", "availableActions": []}
    assert (after["standing"], after["customer"]["creditOnAccount"]) == ([], [])
    assert len(after["payments"]) == 2
    assert all(row["removedAt"] for row in after["payments"])


async def test_a_stale_version_is_refused(ask: Ask) -> None:
    customer = await make_customer(await make_business())
    given = {"amount": "150", "customerId": str(customer.id), "currency": "EUR"}
    payment = (await ask(RECORD, input=given))["recordPayment"]["payment"]

    answer = (await ask(UNDO, id=payment["id"], input={"reason": "x", "expectedVersion": 2}))["undoPayment"]

    assert answer["userErrors"] == [{"code": "STALE_VERSION", "field": "expectedVersion"}]


async def test_the_status_is_set_by_hand_and_decides_what_is_offered(ask: Ask) -> None:
    invoice = await owed()

    async def become(status: str, **more: Any) -> Any:
        answer = (await ask(SET_STATUS, id=str(invoice.id), input={"status": status, **more}))["setPaymentStatus"]
        assert answer["userErrors"] == []
        return answer["invoice"]

    given_up = await become("UNCOLLECTIBLE")
    partly = await become("PARTIALLY_PAID", amount="40")
    paid = await become("PAID")
    unpaid = await become("UNPAID")

    assert "TAKE_BACK_UNCOLLECTIBLE" in given_up["availableActions"]
    assert (partly["paymentStatus"], partly["balance"]["amount"]) == ("UNCOLLECTIBLE", "60.00")
    assert (paid["paymentStatus"], paid["paid"]["amount"]) == ("PAID", "100.00")
    assert not {"RECORD_PAYMENT", "VOID", "MARK_UNCOLLECTIBLE"} & set(paid["availableActions"])
    assert {"RECORD_PAYMENT", "VOID", "MARK_UNCOLLECTIBLE"} <= set(unpaid["availableActions"])


async def test_many_are_marked_as_paid_by_a_filter(ask: Ask) -> None:
    customer = await make_customer(await make_business())
    await owed(customer)
    await owed(customer)
    await make_draft(await customer.business, customer)
    selection = {"businessId": str(customer.business_id), "filter": {}}

    answer = (await ask(BULK, input={"status": "PAID", "selection": selection}))["setPaymentStatuses"]

    assert sorted(row["isDone"] for row in answer["results"]) == [False, True, True]
    assert await Payment.all().count() == 2


async def test_payments_are_listed_with_sums_in_a_few_queries(ask: Ask) -> None:
    business = await make_business()
    for number in range(4):
        customer = await make_customer(business, name=f"Customer {number}")
        invoice = await owed(customer)
        given = {
            "amount": f"{100 + number}",
            "reference": f"R-{number}",
            "allocations": [{"invoiceId": str(invoice.id)}],
        }
        await ask(RECORD, input=given)

    with counted_queries() as queries:
        everything = await ask(LIST, businessId=str(business.id), sort="AMOUNT_ASC")
    found = await ask(LIST, businessId=str(business.id), filter={"search": "SEQ-2"})
    with_credit = await ask(
        LIST, businessId=str(business.id), filter={"hasCredit": True, "methodIn": ["BANK_TRANSFER"]}
    )
    later = await ask(LIST, businessId=str(business.id), filter={"receivedOnFrom": "2026-03-16"})

    assert len(queries) <= 7
    assert [edge["node"]["reference"] for edge in everything["payments"]["edges"]] == ["R-0", "R-1", "R-2", "R-3"]
    assert everything["paymentTotals"] == [
        {
            "currency": "EUR",
            "count": 4,
            "amount": {"amount": "406.00"},
            "applied": {"amount": "400.00"},
            "credit": {"amount": "6.00"},
        }
    ]
    assert [edge["node"]["customer"]["name"] for edge in found["payments"]["edges"]] == ["Customer 1"]
    assert with_credit["payments"]["totalCount"] == 3
    assert later == {"payments": {"totalCount": 0, "edges": []}, "paymentTotals": []}


async def statement(customer: Customer, *lines: str) -> None:
    business = await customer.business
    data = ("Date,Name,Description,Amount\n" + "\n".join(lines)).encode()
    await import_statement(business, "march.csv", data, StatementOptions("EUR"), now=NOW)


async def test_transactions_come_with_suggestions_and_become_payments(ask: Ask) -> None:
    customer = await make_customer(await make_business(), name="Acme")
    await owed(customer)
    await statement(customer, "2026-03-01,ACME,Invoice seq 1,100.00", "2026-03-02,ACME,advance,30.00")
    business = str(customer.business_id)

    seen = await ask(TRANSACTIONS, businessId=business)
    first, second = (edge["node"] for edge in seen["bankTransactions"]["edges"])
    confirmed = (await ask(CONFIRM, input={"businessId": business}))["confirmCertainTransactions"]
    on_account = {"customerId": str(customer.id), "allocations": []}
    matched = (await ask(MATCH, id=second["id"], input=on_account))["matchBankTransaction"]
    after = await ask(TRANSACTIONS, businessId=business, filter={"stateIn": ["MATCHED"]})

    best = first["suggestions"][0]
    assert (best["isCertain"], best["score"], best["customer"]["name"]) == (True, 100, "Acme")
    assert best["allocations"] == [{"amount": {"amount": "100.00"}, "invoice": {"number": "SEQ-1"}}]
    assert best["reasons"][0] == "The text names SEQ-1."
    assert [row["isDone"] for row in confirmed["results"]] == [True]
    assert matched["bankTransaction"] == {
        "state": "MATCHED",
        "payment": {"source": "STATEMENT", "credit": {"amount": "30.00"}},
    }
    assert after["bankTransactions"]["totalCount"] == 2
    assert [edge["node"]["suggestions"] for edge in after["bankTransactions"]["edges"]] == [[], []]
    [kept] = (edge["node"] for edge in after["bankStatements"]["edges"])
    assert kept == {"fileName": "march.csv", "transactionCount": 2, "openCount": 0, "matchedCount": 2}


async def test_a_transaction_is_ignored_and_reopened(ask: Ask) -> None:
    customer = await make_customer(await make_business())
    await statement(customer, "2026-03-01,Tax office,refund,30.00")
    row = str((await BankTransaction.get()).id)

    ignored = (await ask(IGNORE, id=row, input={"reason": "Tax"}))["ignoreBankTransaction"]
    again = (await ask(IGNORE, id=row, input={"reason": "Tax"}))["ignoreBankTransaction"]
    reopened = (await ask(REOPEN, id=row))["reopenBankTransaction"]

    assert ignored["bankTransaction"] == {"state": "IGNORED", "reason": "Tax"}
    assert again["userErrors"] == [{"code": "BANK_TRANSACTION_DECIDED", "field": "id"}]
    assert reopened["bankTransaction"] == {"state": "OPEN"}
