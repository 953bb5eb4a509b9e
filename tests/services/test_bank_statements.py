"""Bank statements: taken once, matched with invoices by a person's word, and taken back."""

import asyncio
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from tortoise.context import TortoiseContext

from counted_queries import counted_queries
from factories import NOW, make_business, make_customer
from folio.domain.errors import (
    AmountExceedsBalance,
    BankTransactionDecided,
    FolioError,
    InvalidInput,
    NotFound,
    StatementColumnsUnknown,
    UnreadableStatement,
)
from folio.domain.lifecycle import PaymentStatus
from folio.domain.statements import StatementOptions
from folio.models.activity import Activity
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.models.payments import BankStatement, BankTransaction, BankTransactionState, Payment, PaymentSource
from folio.services.activity import acting_as
from folio.services.invoices.finalize import finalize_invoice
from folio.services.payments.allocations import Allocation
from folio.services.payments.record import NewPayment, record_payment
from folio.services.payments.statements.bulk import certain_ones, confirm_certain, ignore_transactions
from folio.services.payments.statements.decide import ignore_transaction, match_transaction, reopen_transaction
from folio.services.payments.statements.importing import Imported, import_statement
from folio.services.payments.statements.queries import TransactionFilter, counts_by_state, find_transactions
from folio.services.payments.statements.suggestions import suggestions_for
from folio.services.payments.undo import undo_payment
from invoice_drafts import make_draft

S = BankTransactionState
HEAD = "Date,Name,IBAN,Description,Amount\n"

pytestmark = pytest.mark.usefixtures("db")


async def take(business: Business, *lines: str, name: str = "march.csv", **options: Any) -> Imported:
    """Import a statement of these lines."""
    data = (HEAD + "".join(f"{line}\n" for line in lines)).encode()
    return await import_statement(business, name, data, StatementOptions("EUR"), now=NOW, **options)


async def owed(customer: Customer, amount: str = "100") -> Invoice:
    draft = await make_draft(await customer.business, customer, rates=(amount,))
    return await finalize_invoice(draft.id, now=NOW)


async def transaction(**wanted: Any) -> BankTransaction:
    return await BankTransaction.get(**wanted)


async def test_a_statement_is_kept_with_what_came_in() -> None:
    business = await make_business()

    with acting_as("Ada"):
        taken = await take(
            business, "2026-03-01,Acme,DE1,SEQ-1,100.00", "2026-03-02,Rent,,x,-50.00", "2026-03-03,Beta,,y,7.50"
        )

    statement = taken.statement
    assert (statement.transaction_count, statement.debit_count, statement.known_count) == (2, 1, 0)
    assert (statement.file_name, statement.imported_by, taken.is_repeat) == ("march.csv", "Ada", False)
    row = await transaction(amount_minor=10000)
    assert (row.booked_on, row.counterparty, row.account, row.description) == (
        date(2026, 3, 1),
        "Acme",
        "DE1",
        "SEQ-1",
    )
    assert row.state is S.OPEN


async def test_the_same_file_is_taken_once() -> None:
    business = await make_business()
    line = "2026-03-01,Acme,,SEQ-1,100.00"

    first = await take(business, line)
    again = await take(business, line, name="renamed.csv")
    elsewhere = await take(await make_business(), line)

    assert (again.statement.id, again.is_repeat) == (first.statement.id, True)
    assert elsewhere.statement.id != first.statement.id
    assert await BankTransaction.filter(business_id=business.id).count() == 1


async def test_the_same_file_at_once_is_taken_once() -> None:
    business = await make_business()

    taken = await asyncio.gather(*(take(business, "2026-03-01,Acme,,SEQ-1,100.00") for _ in range(4)))

    assert sorted(one.is_repeat for one in taken) == [False, True, True, True]
    assert await BankStatement.all().count() == await BankTransaction.all().count() == 1


async def test_overlapping_statements_take_each_transaction_once() -> None:
    business = await make_business()
    shared = ["2026-03-02,Acme,,fee,5.00", "2026-03-02,Acme,,fee,5.00"]
    await take(business, "2026-03-01,Acme,,SEQ-1,100.00", *shared)

    second = await take(business, *shared, "2026-03-02,Acme,,fee,5.00", "2026-03-03,Beta,,y,7.50")

    assert (second.statement.transaction_count, second.statement.known_count) == (2, 2)
    assert await BankTransaction.all().count() == 5


async def test_overlapping_statements_at_once_take_each_transaction_once() -> None:
    business = await make_business()
    lines = [f"2026-03-01,Acme,,SEQ-{number},{number}.00" for number in range(1, 60)]

    await asyncio.gather(take(business, *lines[:40]), take(business, *reversed(lines[20:])))

    assert await BankTransaction.all().count() == 59
    assert sum(row.transaction_count for row in await BankStatement.all()) == 59


async def test_a_line_that_cannot_be_read_refuses_the_file_unless_it_is_skipped() -> None:
    business = await make_business()
    lines = ("2026-03-01,Acme,,SEQ-1,100.00", "2026-03-01,Acme,,SEQ-2,many", "2026-03-16,Acme,,SEQ-3,1.00")

    with pytest.raises(UnreadableStatement) as caught:
        await take(business, *lines)
    assert await BankStatement.all().count() == 0
    taken = await take(business, *lines, skips_rejected=True)

    assert "line 3" in caught.value.message
    assert "in the future" in caught.value.message
    assert (taken.statement.transaction_count, taken.statement.skipped_count) == (1, 2)


async def test_columns_that_are_not_known_are_asked_for() -> None:
    business = await make_business()

    with pytest.raises(StatementColumnsUnknown) as caught:
        await import_statement(business, "x.csv", b"wann;was\n2026-03-01;1,00\n", StatementOptions("EUR"), now=NOW)

    assert caught.value.field == "bookedOn"


async def test_a_match_is_a_payment_of_the_invoices() -> None:
    customer = await make_customer(await make_business())
    one, other = await owed(customer), await owed(customer)
    await take(await customer.business, "2026-03-01,Acme,DE1,both of them,170.00")
    row = await transaction()

    with acting_as("Ada"):
        matched = await match_transaction(
            row.id, allocations=[Allocation(other.id), Allocation(one.id, Decimal(60))], now=NOW
        )

    payment = await Payment.get(id=matched.payment_id)
    assert (matched.state, matched.decided_by, matched.decided_at) == (S.MATCHED, "Ada", NOW)
    assert (payment.source, payment.received_on, payment.reference) == (
        PaymentSource.STATEMENT,
        date(2026, 3, 1),
        "both of them",
    )
    assert (payment.applied_minor, payment.unapplied_minor) == (16000, 1000)
    assert (await Invoice.get(id=other.id)).payment_status is PaymentStatus.PAID
    assert await Activity.filter(action="matchBankTransaction", subject_id=row.id).count() == 1


async def test_a_transaction_may_be_credit_on_account_alone() -> None:
    customer = await make_customer(await make_business())
    await owed(customer)
    await take(await customer.business, "2026-03-01,Acme,,advance,30.00")

    await match_transaction((await transaction()).id, customer_id=customer.id, allocations=[], now=NOW)

    assert (await Payment.get()).unapplied_minor == 3000


async def test_a_match_that_does_not_fit_leaves_the_transaction_open() -> None:
    customer = await make_customer(await make_business())
    invoice = await owed(customer)
    stranger = await owed(await make_customer(await make_business()))
    await take(await customer.business, "2026-03-01,Acme,,x,130.00")
    row = await transaction()

    async def refused(refusal: type[FolioError], **options: Any) -> None:
        with pytest.raises(refusal):
            await match_transaction(row.id, now=NOW, **options)

    await refused(AmountExceedsBalance, allocations=[Allocation(invoice.id, Decimal(130))])
    await refused(NotFound, allocations=[Allocation(stranger.id)])
    await refused(NotFound, customer_id=stranger.customer_id)
    await refused(InvalidInput)
    assert (await transaction()).state is S.OPEN
    assert await Payment.all().count() == 0


async def test_undoing_the_payment_reopens_the_transaction() -> None:
    customer = await make_customer(await make_business())
    await take(await customer.business, "2026-03-01,Acme,,x,130.00")
    row = await match_transaction((await transaction()).id, customer_id=customer.id, now=NOW)
    with pytest.raises(BankTransactionDecided):
        await match_transaction(row.id, customer_id=customer.id, now=NOW)
    assert row.payment_id is not None

    await undo_payment(row.payment_id, reason="Wrong customer", now=NOW)

    row = await transaction()
    assert (row.state, row.payment_id, row.decided_by) == (S.OPEN, None, None)
    await match_transaction(row.id, customer_id=customer.id, now=NOW)
    assert await Payment.all().count() == 2


async def test_two_operators_match_a_transaction_once(db: TortoiseContext) -> None:
    customer = await make_customer(await make_business())
    invoices = [await owed(customer) for _ in range(3)]
    await take(await customer.business, "2026-03-01,Acme,,x,50.00")
    row = await transaction()

    answers = await asyncio.gather(
        *(match_transaction(row.id, allocations=[Allocation(invoice.id)], now=NOW) for invoice in invoices),
        return_exceptions=True,
    )

    assert sum(isinstance(answer, BankTransactionDecided) for answer in answers) == 2
    assert await Payment.all().count() == 1
    assert sum(invoice.paid_minor for invoice in await Invoice.all()) == 5000


async def test_an_ignored_transaction_keeps_its_reason_and_can_be_reopened() -> None:
    business = await make_business()
    await take(business, "2026-03-01,Tax office,,refund,30.00")
    row = await transaction()
    with pytest.raises(InvalidInput):
        await ignore_transaction(row.id, reason=" ", now=NOW)

    ignored = await ignore_transaction(row.id, reason="Tax refund", now=NOW)
    with pytest.raises(BankTransactionDecided):
        await ignore_transaction(row.id, reason="Again", now=NOW)
    assert (ignored.state, ignored.reason) == (S.IGNORED, "Tax refund")
    reopened = await reopen_transaction(row.id, now=NOW)

    assert (reopened.state, reopened.reason) == (S.OPEN, None)
    with pytest.raises(BankTransactionDecided):
        await reopen_transaction(row.id, now=NOW)


async def test_what_is_certain_is_confirmed_at_once_and_the_rest_waits() -> None:
    business = await make_business()
    customer = await make_customer(business, name="Acme Logistics GmbH")
    first, second = await owed(customer), await owed(customer, "50")
    await take(
        business,
        f"2026-03-01,Acme,,Invoice {first.number},100.00",
        f"2026-03-02,Acme,,Again {first.number},100.00",
        "2026-03-03,Acme Logistics,,no number,50.00",
    )

    assert [row.transaction.booked_on for row in await certain_ones(business.id)] == [
        date(2026, 3, 1),
        date(2026, 3, 2),
    ]
    tried = await confirm_certain(business.id, now=NOW, is_dry_run=True)
    assert await Payment.all().count() == 0
    done = await confirm_certain(business.id, now=NOW)

    assert [row.refusal and row.refusal.code for row in tried] == [None, "INVOICE_ALREADY_PAID"]
    assert [row.is_done for row in done] == [True, False]
    assert (await Invoice.get(id=first.id)).payment_status is PaymentStatus.PAID
    assert (await Invoice.get(id=second.id)).payment_status is PaymentStatus.UNPAID


async def test_who_paid_from_an_account_before_is_suggested_again() -> None:
    business = await make_business()
    customer = await make_customer(business, name="Acme")
    await take(business, "2026-03-01,A. Smith,DE1,first,10.00")
    await match_transaction((await transaction()).id, customer_id=customer.id, now=NOW)
    await take(business, "2026-03-02,A. Smith,DE1,second,20.00")

    [[suggestion]] = await suggestions_for([await transaction(amount_minor=2000)])

    assert suggestion.customer_id == customer.id
    assert "Paid from this account before." in suggestion.reasons


async def test_suggestions_take_the_same_few_queries_for_any_number_of_transactions(db: TortoiseContext) -> None:
    business = await make_business()
    customer = await make_customer(business)
    for _ in range(3):
        await owed(customer)
    await take(business, *(f"2026-03-01,P{number},A{number},SEQ-{number},100.00" for number in range(40)))
    rows = await BankTransaction.all()

    with counted_queries() as queries:
        await suggestions_for(rows)

    assert len(queries) <= 3


async def test_many_are_ignored_for_one_reason() -> None:
    business = await make_business()
    await take(business, "2026-03-01,A,,x,1.00", "2026-03-01,B,,y,2.00")
    ids = [row.id for row in await BankTransaction.all()]
    await ignore_transaction(ids[0], reason="Private", now=NOW)

    outcomes = await ignore_transactions(ids, reason="Private", now=NOW)

    assert [outcome.is_done for outcome in outcomes] == [False, True]


async def test_transactions_are_found_and_counted() -> None:
    business = await make_business()
    taken = await take(business, "2026-03-01,Acme,DE1,x,1.00", "2026-03-05,Beta,,y,2.00")
    await ignore_transaction((await transaction(amount_minor=100)).id, reason="Private", now=NOW)

    async def found(**wanted: Any) -> list[int]:
        rows = find_transactions(business.id, TransactionFilter(**wanted)).order_by("booked_on")
        return [row.amount_minor for row in await rows]

    assert await found(search="acm") == [100]
    assert await found(state_in=(S.OPEN,)) == [200]
    assert await found(booked_on_from=date(2026, 3, 2), booked_on_to=date(2026, 3, 5)) == [200]
    assert await found(statement_id=taken.statement.id, currency="USD") == []
    assert await counts_by_state([taken.statement.id]) == [{S.OPEN: 1, S.MATCHED: 0, S.IGNORED: 1}]


async def test_an_earlier_payment_leaves_the_rest_to_be_matched() -> None:
    business = await make_business()
    customer = await make_customer(business, name="Acme")
    invoice = await owed(customer)
    await record_payment(NewPayment(Decimal(40), allocations=[Allocation(invoice.id)]), now=NOW)
    await take(business, f"2026-03-01,Acme,,{invoice.number},60.00")

    [certain] = await certain_ones(business.id)

    assert [part.amount_minor for part in certain.suggestion.parts] == [6000]
