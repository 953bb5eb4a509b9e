"""Receivables, open items, statements and revenue through the API."""

from datetime import date
from decimal import Decimal

import pytest

from asking import Ask
from factories import NOW, make_business, make_customer
from folio.domain.lifecycle import PaymentStatus
from folio.models.access import Role
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.services.credit_notes.create import NewCreditNote, create_credit_note_from_invoice
from folio.services.invoices.finalize import finalize_invoice
from folio.services.payments.allocations import Allocation
from folio.services.payments.record import NewPayment, record_payment
from folio.services.payments.status import set_payment_status
from invoice_drafts import make_draft

RECEIVABLES = """
query ($id: UUID!, $asOf: Date) {
  receivables(businessId: $id, asOf: $asOf) {
    asOf
    currencies {
      currency invoiceCount overdueCount
      ages { bucket dueFrom dueTo amount { amount } }
      overdue { amount } uncollectible { amount } creditOnAccount { amount } creditNotes { amount } balance { amount }
    }
  }
  home(businessId: $id) { receivables { balance { amount } } }
}
"""
BY_CUSTOMER = """
query ($id: UUID!, $currency: String!, $sort: ReceivablesSort!, $first: Int, $after: String) {
  customerReceivables(businessId: $id, currency: $currency, sort: $sort, first: $first, after: $after) {
    edges { node { customerId customerName receivables { balance { amount } } } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}
"""
OPEN = """
query ($id: UUID!, $asOf: Date) {
  openItems(customerId: $id, currency: "EUR", asOf: $asOf) {
    edges { node { kind name day dueOn age isUncollectible open { amount } document { number } } }
  }
}
"""
STATEMENT = """
query ($id: UUID!, $currency: String, $firstDay: Date, $lastDay: Date) {
  statement(customerId: $id, currency: $currency, firstDay: $firstDay, lastDay: $lastDay) {
    currency firstDay lastDay customer { name }
    openingBalance { amount } closingBalance { amount }
    entries { day kind name dueOn amount { amount } balance { amount } }
    ages { bucket amount { amount } } credit { amount } html
  }
  accountCurrencies(customerId: $id)
}
"""
REVENUE = """
query ($id: UUID!, $firstMonth: Date, $lastMonth: Date) {
  revenueByMonth(businessId: $id, firstMonth: $firstMonth, lastMonth: $lastMonth) {
    month currency
    invoicedNet { amount } creditedNet { amount } net { amount } tax { amount } total { amount }
  }
}
"""


async def owed(business: Business, customer: Customer, amount: str, issue_on: date, due_on: date) -> Invoice:
    draft = await make_draft(business, customer, rates=(amount,), issue_on=issue_on, due_on=due_on)
    return await finalize_invoice(draft.id, now=NOW)


@pytest.fixture
async def debtor(db: object) -> Customer:
    """Owes 100 since yesterday, 40 that were given up, 60 not due yet, and has 25 on account."""
    business = await make_business()
    customer = await make_customer(business, name="Debtor Ltd")
    await owed(business, customer, "100", date(2026, 2, 1), date(2026, 3, 14))
    given_up = await owed(business, customer, "40", date(2025, 10, 1), date(2025, 10, 31))
    await set_payment_status(given_up.id, PaymentStatus.UNCOLLECTIBLE, now=NOW)
    await owed(business, customer, "60", date(2026, 3, 1), date(2026, 3, 15))
    await record_payment(NewPayment(Decimal(25), customer.id, "EUR", reference="Deposit", allocations=[]), now=NOW)
    return customer


async def test_receivables_stand_by_age_with_what_is_apart(ask: Ask, debtor: Customer) -> None:
    answer = await ask(RECEIVABLES, id=str(debtor.business_id), role=Role.READ_ONLY)

    [euros] = answer["receivables"]["currencies"]
    assert [age["amount"]["amount"] for age in euros["ages"]] == ["60.00", "100.00", "0.00", "0.00", "0.00"]
    assert (euros["ages"][1]["dueFrom"], euros["ages"][1]["dueTo"]) == ("2026-02-13", "2026-03-14")
    assert (euros["invoiceCount"], euros["overdueCount"], euros["overdue"]["amount"]) == (2, 1, "100.00")
    assert (euros["uncollectible"]["amount"], euros["creditOnAccount"]["amount"]) == ("40.00", "25.00")
    assert euros["balance"]["amount"] == "175.00"
    assert answer["home"]["receivables"] == [{"balance": {"amount": "175.00"}}]


async def test_receivables_of_a_past_day_are_those_of_that_day(ask: Ask, debtor: Customer) -> None:
    answer = await ask(RECEIVABLES, id=str(debtor.business_id), asOf="2026-02-28")

    [euros] = answer["receivables"]["currencies"]
    assert answer["receivables"]["asOf"] == "2026-02-28"
    assert [age["amount"]["amount"] for age in euros["ages"]] == ["100.00", "0.00", "0.00", "0.00", "40.00"]
    assert (euros["uncollectible"]["amount"], euros["creditOnAccount"]["amount"]) == ("0.00", "0.00")


async def test_customers_come_sorted_and_in_pages(ask: Ask, debtor: Customer) -> None:
    business = await Business.get(id=debtor.business_id)
    for name, amount in (("Aa", "10"), ("Bb", "900")):
        await owed(business, await make_customer(business, name=name), amount, date(2026, 3, 1), date(2026, 4, 1))
    variables = {"id": str(business.id), "currency": "EUR", "first": 2}

    largest = (await ask(BY_CUSTOMER, sort="BALANCE_DESC", **variables))["customerReceivables"]
    rest = (await ask(BY_CUSTOMER, sort="BALANCE_DESC", after=largest["pageInfo"]["endCursor"], **variables))[
        "customerReceivables"
    ]
    by_name = (await ask(BY_CUSTOMER, sort="CUSTOMER_ASC", **variables))["customerReceivables"]

    assert [edge["node"]["customerName"] for edge in largest["edges"]] == ["Bb", "Debtor Ltd"]
    assert [edge["node"]["customerName"] for edge in rest["edges"]] == ["Aa"]
    assert (largest["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasNextPage"], rest["totalCount"]) == (True, False, 3)
    assert [edge["node"]["customerName"] for edge in by_name["edges"]] == ["Aa", "Bb"]


async def test_open_items_lead_to_their_documents(ask: Ask, debtor: Customer) -> None:
    answer = await ask(OPEN, id=str(debtor.id))

    items = [edge["node"] for edge in answer["openItems"]["edges"]]
    assert [(item["kind"], item["name"], item["age"], item["open"]["amount"]) for item in items] == [
        ("INVOICE", "SEQ-2", "OVER_90_DAYS", "40.00"),
        ("INVOICE", "SEQ-1", "DAYS_1_TO_30", "100.00"),
        ("INVOICE", "SEQ-3", "NOT_DUE", "60.00"),
        ("PAYMENT", "Deposit", None, "25.00"),
    ]
    assert [item["isUncollectible"] for item in items] == [True, False, False, False]
    assert [item["document"] and item["document"]["number"] for item in items] == ["SEQ-2", "SEQ-1", "SEQ-3", None]


async def test_a_statement_runs_from_opening_to_closing_balance(ask: Ask, debtor: Customer) -> None:
    answer = await ask(STATEMENT, id=str(debtor.id), firstDay="2026-02-01", lastDay="2026-03-15")

    statement = answer["statement"]
    assert (statement["openingBalance"]["amount"], statement["closingBalance"]["amount"]) == ("40.00", "175.00")
    assert [
        (entry["kind"], entry["amount"]["amount"], entry["balance"]["amount"]) for entry in statement["entries"]
    ] == [
        ("INVOICE", "100.00", "140.00"),
        ("INVOICE", "60.00", "200.00"),
        ("PAYMENT", "-25.00", "175.00"),
    ]
    assert (statement["credit"]["amount"], answer["accountCurrencies"]) == ("25.00", ["EUR"])
    assert "Statement of account" in statement["html"]


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"currency": "XXQ"}, "UNKNOWN_CURRENCY"),
        ({"firstDay": "2026-03-02", "lastDay": "2026-03-01"}, "INVALID_PERIOD"),
        ({"firstDay": "0001-01-01"}, "INVALID_INPUT"),
        ({"lastDay": "9999-12-31"}, "INVALID_INPUT"),
    ],
    ids=["no such currency", "ends before it begins", "long ago", "far ahead"],
)
async def test_a_statement_that_cannot_be_is_refused(
    ask_in_vain: Ask, debtor: Customer, variables: dict[str, str], code: str
) -> None:
    [error] = await ask_in_vain(STATEMENT, id=str(debtor.id), **variables)

    assert error["extensions"]["code"] == code


async def test_revenue_is_invoices_less_credit_notes_by_month(ask: Ask, debtor: Customer) -> None:
    invoice = await Invoice.get(number="SEQ-1")
    note = await create_credit_note_from_invoice(NewCreditNote(invoice.id), now=NOW)
    await finalize_invoice(note.invoice.id, now=NOW)

    answer = await ask(REVENUE, id=str(debtor.business_id), firstMonth="2026-01-20")

    months = answer["revenueByMonth"]
    assert [(month["month"], month["invoicedNet"]["amount"], month["net"]["amount"]) for month in months] == [
        ("2026-02-01", "100.00", "100.00"),
        ("2026-03-01", "60.00", "-40.00"),
    ]
    assert months[1]["creditedNet"]["amount"] == "100.00"


async def test_a_statement_needs_its_currency_where_there_are_several(ask_in_vain: Ask, debtor: Customer) -> None:
    await record_payment(NewPayment(Decimal(5), debtor.id, "USD", allocations=[]), now=NOW)

    [error] = await ask_in_vain(STATEMENT, id=str(debtor.id))

    assert error["extensions"]["code"] == "INVALID_INPUT"
    assert "EUR, USD" in error["message"]


async def test_a_paid_invoice_is_no_receivable(ask: Ask, debtor: Customer) -> None:
    invoice = await Invoice.get(number="SEQ-1")
    await record_payment(NewPayment(Decimal(100), allocations=[Allocation(invoice.id)]), now=NOW)

    answer = await ask(RECEIVABLES, id=str(debtor.business_id))

    assert answer["receivables"]["currencies"][0]["overdue"]["amount"] == "0.00"


async def test_one_customers_accounts_are_its_part_of_the_receivables(ask: Ask, debtor: Customer) -> None:
    business = await Business.get(id=debtor.business_id)
    await owed(business, await make_customer(business), "900", date(2026, 3, 1), date(2026, 4, 1))
    document = "query ($id: UUID!) { customerAccounts(customerId: $id) { currencies { currency balance { amount } } } }"

    answer = await ask(document, id=str(debtor.id))

    assert answer["customerAccounts"]["currencies"] == [{"currency": "EUR", "balance": {"amount": "175.00"}}]
