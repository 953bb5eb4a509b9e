"""Operators who move the same money at the same moment: one after the other, never too much, never stuck."""

import asyncio
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

import pytest
from tortoise.context import TortoiseContext

from credit_note_rows import credit, issue, make_invoice
from factories import NOW, make_business, make_customer
from folio.domain.errors import FolioError
from folio.domain.lifecycle import DocumentStatus, PaymentStatus
from folio.models.activity import ActivityHead
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.models.payments import Payment, PaymentAllocation
from folio.services.activity import first_broken_entry
from folio.services.credit_notes.apply import Application, apply_credit_note
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.void import void_invoice
from folio.services.payments.allocations import Allocation
from folio.services.payments.apply import apply_credit, apply_payment, remove_allocation
from folio.services.payments.record import NewPayment, record_payment
from folio.services.payments.status import set_payment_status
from folio.services.payments.undo import undo_payment
from invoice_drafts import make_draft

Step = Callable[[], Awaitable[Any]]


async def debtor() -> Customer:
    return await make_customer(await make_business())


async def owed(customer: Customer) -> Invoice:
    draft = await make_draft(await customer.business, customer)
    return await finalize_invoice(draft.id, now=NOW)


def paying(*invoices: Invoice, amount: str = "100") -> Step:
    new = NewPayment(Decimal(amount), allocations=[Allocation(invoice.id) for invoice in invoices])
    return lambda: record_payment(new, now=NOW)


async def at_once(*steps: Step) -> list[str]:
    """Each step's outcome: "done", or the code of its refusal; a fault fails the test."""

    async def outcome(step: Step) -> str:
        try:
            await step()
        except FolioError as refusal:
            return refusal.code
        return "done"

    return list(await asyncio.wait_for(asyncio.gather(*(outcome(step) for step in steps)), timeout=30))


async def all_adds_up(db: TortoiseContext) -> None:
    """Amounts on invoices and payments are the sums of the allocations that stand; none is above what it can be."""
    standing = await PaymentAllocation.filter(removed_at__isnull=True)
    for invoice in await Invoice.all():
        assert invoice.paid_minor == sum(row.amount_minor for row in standing if row.invoice_id == invoice.id)
        assert 0 <= invoice.paid_minor + invoice.credited_minor <= invoice.total_minor
        assert invoice.status is not DocumentStatus.VOIDED or not invoice.paid_minor
    for payment in await Payment.all():
        applied = sum(row.amount_minor for row in standing if row.payment_id == payment.id)
        assert payment.applied_minor == applied <= payment.amount_minor
        assert payment.undone_at is None or not applied
    for head in await ActivityHead.all():
        assert await first_broken_entry(head.business_id) is None
    if db.db().capabilities.dialect == "postgres":
        rows = await db.db().execute_query_dict(
            "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
        )
        assert rows[0]["deadlocks"] == 0


@pytest.mark.parametrize("first", ["pay", "void"])
async def test_of_a_payment_and_a_void_one_wins(db: TortoiseContext, first: str) -> None:
    for _ in range(5):
        invoice = await owed(await debtor())
        steps = [paying(invoice), lambda invoice=invoice: void_invoice(invoice.id, reason="Wrong", now=NOW)]

        outcomes = await at_once(*(steps if first == "pay" else reversed(steps)))

        assert outcomes.count("done") == 1
        assert set(outcomes) <= {"done", "INVOICE_HAS_PAYMENTS", "INVOICE_NOT_FINAL"}
    await all_adds_up(db)


@pytest.mark.parametrize("first", ["pay", "credit"])
async def test_a_payment_and_credit_on_account_do_not_pay_twice(db: TortoiseContext, first: str) -> None:
    for _ in range(5):
        customer = await debtor()
        await record_payment(NewPayment(Decimal(80), customer.id, "EUR"), now=NOW)
        invoice = await owed(customer)
        steps = [paying(invoice), lambda invoice=invoice: apply_credit(invoice.id, now=NOW)]

        await at_once(*(steps if first == "pay" else reversed(steps)))

        assert (await Invoice.get(id=invoice.id)).balance_minor == 0
    await all_adds_up(db)


@pytest.mark.parametrize("first", ["pay", "credit"])
async def test_a_payment_and_a_credit_note_take_off_no_more_than_is_owed(db: TortoiseContext, first: str) -> None:
    for _ in range(4):
        invoice = await make_invoice(("1", "100"))
        note = await issue(await credit(invoice, applies_when_finalized=False))
        steps = [
            paying(invoice, amount="70"),
            lambda note=note, invoice=invoice: apply_credit_note(note.id, [Application(invoice.id)], now=NOW),
            lambda invoice=invoice: void_invoice(invoice.id, reason="Wrong", now=NOW),
        ]

        outcomes = await at_once(*(steps if first == "pay" else reversed(steps)))

        assert "done" in outcomes
    await all_adds_up(db)


async def test_many_payments_of_one_invoice_pay_it_once(db: TortoiseContext) -> None:
    invoice = await owed(await debtor())

    outcomes = await at_once(*[paying(invoice, amount="30")] * 8)

    assert sorted(outcomes) == ["INVOICE_ALREADY_PAID"] * 4 + ["done"] * 4
    assert (await Invoice.get(id=invoice.id)).payment_status is PaymentStatus.PAID
    assert sum(payment.unapplied_minor for payment in await Payment.all()) == 2000
    await all_adds_up(db)


async def test_payments_without_a_named_invoice_go_on_to_the_next(db: TortoiseContext) -> None:
    customer = await debtor()
    for _ in range(4):
        await owed(customer)

    await at_once(*[lambda: record_payment(NewPayment(Decimal(100), customer.id, "EUR"), now=NOW)] * 4)

    assert await Invoice.filter(payment_status=PaymentStatus.PAID).count() == 4
    await all_adds_up(db)


async def test_invoices_named_in_opposite_orders_block_nobody(db: TortoiseContext) -> None:
    customer = await debtor()
    one, other = await owed(customer), await owed(customer)
    both_ways = [paying(one, other, amount="15"), paying(other, one, amount="15")]

    outcomes = await at_once(*both_ways * 4)

    assert outcomes.count("done") == 8
    await all_adds_up(db)


async def test_one_payment_is_spent_once_on_two_invoices(db: TortoiseContext) -> None:
    customer = await debtor()
    payment = await record_payment(NewPayment(Decimal(100), customer.id, "EUR"), now=NOW)
    invoices = [await owed(customer) for _ in range(3)]

    outcomes = await at_once(
        *(lambda row=row: apply_payment(payment.id, [Allocation(row.id)], now=NOW) for row in invoices)
    )

    assert sorted(outcomes) == ["AMOUNT_EXCEEDS_BALANCE"] * 2 + ["done"]
    await all_adds_up(db)


async def test_undoing_meets_applying_taking_off_and_statuses(db: TortoiseContext) -> None:
    for _ in range(4):
        customer = await debtor()
        one, other = await owed(customer), await owed(customer)
        payment = await record_payment(NewPayment(Decimal(150), allocations=[Allocation(one.id, Decimal(50))]), now=NOW)
        second = await record_payment(
            NewPayment(Decimal(60), allocations=[Allocation(other.id), Allocation(one.id)]), now=NOW
        )
        allocation = await PaymentAllocation.get(payment_id=second.id)

        outcomes = await at_once(
            lambda payment=payment: undo_payment(payment.id, reason="Bounced", now=NOW),
            lambda payment=payment: apply_payment(payment.id, now=NOW),
            lambda one=one: apply_credit(one.id, now=NOW),
            lambda allocation=allocation: remove_allocation(allocation.id, now=NOW),
            lambda one=one: set_payment_status(one.id, PaymentStatus.UNPAID, now=NOW),
            lambda other=other: set_payment_status(other.id, PaymentStatus.PAID, now=NOW),
            lambda second=second: undo_payment(second.id, reason="Bounced", now=NOW),
        )

        assert "done" in outcomes
    await all_adds_up(db)


async def test_one_key_records_one_payment(db: TortoiseContext) -> None:
    invoice = await owed(await debtor())
    new = NewPayment(Decimal(10), allocations=[Allocation(invoice.id)])

    outcomes = await at_once(*[lambda: record_payment(new, now=NOW, idempotency_key="k")] * 5)

    assert outcomes == ["done"] * 5
    assert await Payment.all().count() == 1
    await all_adds_up(db)
