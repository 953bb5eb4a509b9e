"""Payments: recorded, put on invoices, taken off, undone; and statuses set by hand."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from factories import NOW, make_business, make_customer
from folio.domain.errors import (
    AllocationRemoved,
    AmountExceedsBalance,
    AmountTooLarge,
    AmountTooPrecise,
    CurrencyMismatch,
    FolioError,
    IdempotencyKeyReused,
    InvalidAmount,
    InvalidInput,
    InvoiceAlreadyPaid,
    InvoiceHasPayments,
    InvoiceNotFinal,
    InvoiceNotUncollectible,
    NotFound,
    PaymentUndone,
    StaleVersion,
    UnknownCurrency,
)
from folio.domain.lifecycle import DocumentStatus, PaymentStatus
from folio.models.activity import Activity
from folio.models.customers import Customer
from folio.models.fields import new_id
from folio.models.invoices import Invoice
from folio.models.payments import Payment, PaymentAllocation, PaymentMethod, PaymentSource
from folio.services.activity import acting_as, first_broken_entry
from folio.services.invoices.corrections import create_corrected_draft
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.void import void_invoice
from folio.services.payments.allocations import Allocation
from folio.services.payments.apply import apply_credit, apply_payment, remove_allocation
from folio.services.payments.bulk import set_payment_statuses, undo_payments
from folio.services.payments.preview import preview_payment
from folio.services.payments.record import NewPayment, record_payment
from folio.services.payments.status import PaidBy, set_payment_status, take_back_uncollectible
from folio.services.payments.undo import undo_payment
from invoice_drafts import make_draft

pytestmark = pytest.mark.usefixtures("db")

TODAY = date(2026, 3, 15)
S = PaymentStatus


async def debtor(**fields: Any) -> Customer:
    return await make_customer(await make_business(), **fields)


async def owed(customer: Customer | None = None, amount: str = "100", *, due_on: date | None = None) -> Invoice:
    """A final invoice of the customer."""
    customer = customer or await debtor()
    business = await customer.business
    details = {"due_on": due_on, "issue_on": min(due_on, TODAY)} if due_on else {}
    draft = await make_draft(business, customer, rates=(amount,), **details)
    return await finalize_invoice(draft.id, now=NOW)


async def pay(invoice: Invoice, amount: str, **fields: Any) -> Payment:
    """A payment of this one invoice."""
    new = NewPayment(Decimal(amount), allocations=[Allocation(invoice.id)], **fields)
    return await record_payment(new, now=NOW)


async def standing(invoice: Invoice) -> tuple[int, PaymentStatus]:
    """What is still owed, and the payment status."""
    row = await Invoice.get(id=invoice.id)
    return row.balance_minor, row.payment_status


async def refused(refusal: type[FolioError], new: NewPayment) -> FolioError:
    with pytest.raises(refusal) as caught:
        await record_payment(new, now=NOW)

    assert await Payment.all().count() == 0
    assert await PaymentAllocation.all().count() == 0
    return caught.value


async def test_a_payment_of_the_balance_pays_the_invoice() -> None:
    invoice = await owed()

    with acting_as("Ada"):
        payment = await pay(invoice, "100.00", method=PaymentMethod.CHECK, reference=" 4711 ", note="By post")

    assert await standing(invoice) == (0, S.PAID)
    assert (payment.amount_minor, payment.applied_minor, payment.unapplied_minor) == (10000, 10000, 0)
    assert (payment.customer_id, payment.currency, payment.received_on) == (invoice.customer_id, "EUR", TODAY)
    assert (payment.method, payment.source) == (PaymentMethod.CHECK, PaymentSource.MANUAL)
    assert (payment.reference, payment.note, payment.recorded_by) == ("4711", "By post", "Ada")


async def test_a_part_leaves_the_rest_to_pay() -> None:
    invoice = await owed()

    await pay(invoice, "30")
    await pay(invoice, "30.01")

    assert await standing(invoice) == (3999, S.PARTIALLY_PAID)


async def test_what_is_more_than_the_balance_is_credit_on_account() -> None:
    invoice = await owed()

    payment = await pay(invoice, "120.50")

    assert await standing(invoice) == (0, S.PAID)
    assert payment.unapplied_minor == 2050


async def test_without_a_word_the_oldest_due_invoice_is_paid_first() -> None:
    customer = await debtor()
    late = await owed(customer, due_on=date(2026, 5, 1))
    early = await owed(customer, due_on=date(2026, 4, 1))
    given_up = await owed(customer, due_on=date(2026, 3, 20))
    await set_payment_status(given_up.id, S.UNCOLLECTIBLE, now=NOW)

    await record_payment(NewPayment(Decimal(150), customer.id, "EUR"), now=NOW)

    assert await standing(early) == (0, S.PAID)
    assert await standing(late) == (5000, S.PARTIALLY_PAID)
    assert await standing(given_up) == (10000, S.UNCOLLECTIBLE)


async def test_an_empty_list_of_allocations_is_all_credit_on_account() -> None:
    invoice = await owed()

    payment = await record_payment(NewPayment(Decimal(150), invoice.customer_id, "EUR", allocations=[]), now=NOW)

    assert payment.unapplied_minor == 15000
    assert await standing(invoice) == (10000, S.UNPAID)


async def test_one_payment_pays_several_invoices_as_told() -> None:
    customer = await debtor()
    first, second = await owed(customer), await owed(customer)

    payment = await record_payment(
        NewPayment(Decimal(150), allocations=[Allocation(second.id, Decimal(60)), Allocation(first.id)]), now=NOW
    )

    assert await standing(second) == (4000, S.PARTIALLY_PAID)
    assert await standing(first) == (1000, S.PARTIALLY_PAID)
    assert payment.unapplied_minor == 0


@pytest.mark.parametrize(
    ("amount", "refusal"),
    [
        ("0", InvalidAmount),
        ("-5", InvalidAmount),
        ("1.001", AmountTooPrecise),
        ("92233720368547758.08", AmountTooLarge),
    ],
)
async def test_an_amount_that_cannot_be_is_refused(amount: str, refusal: type[FolioError]) -> None:
    invoice = await owed()

    caught = await refused(refusal, NewPayment(Decimal(amount), allocations=[Allocation(invoice.id)]))

    assert caught.field == "amount"


async def test_an_invoice_takes_no_more_than_it_owes() -> None:
    invoice = await owed()

    allocations = [Allocation(invoice.id, Decimal("100.01"))]
    caught = await refused(AmountExceedsBalance, NewPayment(Decimal(200), allocations=allocations))

    assert caught.field == "allocations.0.amount"


async def test_allocations_take_no_more_than_came_in() -> None:
    customer = await debtor()
    allocations = [Allocation((await owed(customer)).id, Decimal(60)) for _ in range(2)]

    caught = await refused(AmountExceedsBalance, NewPayment(Decimal(100), allocations=allocations))

    assert caught.field == "allocations.1.amount"


async def test_only_invoices_of_the_one_who_paid_are_paid() -> None:
    business = await make_business()
    payer = await make_customer(business)
    invoice = await owed(await make_customer(business))

    await refused(InvalidInput, NewPayment(Decimal(100), payer.id, "EUR", allocations=[Allocation(invoice.id)]))


async def test_nothing_is_converted() -> None:
    invoice = await owed()
    allocations = [Allocation(invoice.id)]

    await refused(CurrencyMismatch, NewPayment(Decimal(100), invoice.customer_id, "USD", allocations=allocations))
    await refused(UnknownCurrency, NewPayment(Decimal(100), invoice.customer_id, "EURO"))


async def test_a_draft_is_not_paid() -> None:
    draft = await make_draft()

    await refused(InvoiceNotFinal, NewPayment(Decimal(100), allocations=[Allocation(draft.id)]))


async def test_a_voided_invoice_is_not_paid() -> None:
    invoice = await owed()
    await void_invoice(invoice.id, reason="Wrong", now=NOW)

    await refused(InvoiceNotFinal, NewPayment(Decimal(100), allocations=[Allocation(invoice.id)]))


async def test_a_paid_invoice_takes_nothing_more() -> None:
    invoice = await owed()
    await pay(invoice, "100")

    with pytest.raises(InvoiceAlreadyPaid):
        await pay(invoice, "1")


async def test_an_invoice_stands_in_the_allocations_once() -> None:
    invoice = await owed()
    twice = [Allocation(invoice.id, Decimal(1)), Allocation(invoice.id, Decimal(2))]

    await refused(InvalidInput, NewPayment(Decimal(100), allocations=twice))


async def test_what_there_is_not_is_refused() -> None:
    customer = await debtor()

    await refused(NotFound, NewPayment(Decimal(1), new_id(), "EUR"))
    await refused(NotFound, NewPayment(Decimal(1), customer.id, "EUR", allocations=[Allocation(new_id())]))
    await refused(InvalidInput, NewPayment(Decimal(1)))


async def test_money_does_not_come_in_tomorrow_where_the_business_is() -> None:
    """At 23:30 UTC it is the 16th in Berlin."""
    invoice = await owed()
    at_night = datetime(2026, 3, 15, 23, 30, tzinfo=UTC)

    with pytest.raises(InvalidInput) as caught:
        await pay(invoice, "10", received_on=date(2026, 3, 16))
    assert caught.value.field == "receivedOn"
    new = NewPayment(Decimal(10), received_on=date(2026, 3, 16), allocations=[Allocation(invoice.id)])
    payment = await record_payment(new, now=at_night)

    assert payment.received_on == date(2026, 3, 16)


async def test_a_repeat_under_the_same_key_records_nothing_twice() -> None:
    invoice = await owed()
    new = NewPayment(Decimal(60), allocations=[Allocation(invoice.id)])

    first = await record_payment(new, now=NOW, idempotency_key="k1")
    again = await record_payment(new, now=NOW, idempotency_key="k1")

    assert first.id == again.id
    assert await standing(invoice) == (4000, S.PARTIALLY_PAID)
    with pytest.raises(IdempotencyKeyReused):
        await record_payment(NewPayment(Decimal(40), allocations=new.allocations), now=NOW, idempotency_key="k1")


async def test_a_version_that_is_no_longer_is_refused() -> None:
    invoice = await owed()
    allocations = [Allocation(invoice.id, expected_version=invoice.version + 1)]

    await refused(StaleVersion, NewPayment(Decimal(100), allocations=allocations))


async def test_credit_on_account_is_put_on_a_later_invoice() -> None:
    customer = await debtor()
    payment = await record_payment(NewPayment(Decimal(150), customer.id, "EUR"), now=NOW)
    invoice = await owed(customer)

    payment = await apply_payment(payment.id, now=NOW, expected_version=1)

    assert (payment.unapplied_minor, payment.version) == (5000, 2)
    assert await standing(invoice) == (0, S.PAID)
    with pytest.raises(StaleVersion):
        await apply_payment(payment.id, now=NOW, expected_version=1)


async def test_putting_more_of_a_payment_on_an_invoice_adds_to_what_it_pays() -> None:
    invoice = await owed()
    payment = await record_payment(NewPayment(Decimal(100), allocations=[Allocation(invoice.id, Decimal(40))]), now=NOW)

    await apply_payment(payment.id, [Allocation(invoice.id, Decimal(50))], now=NOW)

    parts = (
        await PaymentAllocation.filter(removed_at__isnull=True).order_by("id").values_list("amount_minor", flat=True)
    )
    assert list(parts) == [4000, 5000]
    assert await standing(invoice) == (1000, S.PARTIALLY_PAID)


async def test_no_more_is_put_on_invoices_than_the_payment_holds() -> None:
    customer = await debtor()
    payment = await record_payment(NewPayment(Decimal(50), customer.id, "EUR"), now=NOW)
    invoice = await owed(customer)

    with pytest.raises(AmountExceedsBalance):
        await apply_payment(payment.id, [Allocation(invoice.id, Decimal("50.01"))], now=NOW)

    await apply_payment(payment.id, [Allocation(invoice.id)], now=NOW)
    with pytest.raises(AmountExceedsBalance):
        await apply_payment(payment.id, [Allocation(invoice.id)], now=NOW)
    assert await standing(invoice) == (5000, S.PARTIALLY_PAID)


async def test_credit_without_an_open_invoice_stays_on_account() -> None:
    customer = await debtor()
    payment = await record_payment(NewPayment(Decimal(50), customer.id, "EUR"), now=NOW)

    with pytest.raises(InvalidInput):
        await apply_payment(payment.id, now=NOW)


async def test_an_invoice_takes_its_customers_credit_the_oldest_money_first() -> None:
    customer = await debtor()
    for amount, day in (("70", 14), ("50", 10)):
        new = NewPayment(Decimal(amount), customer.id, "EUR", date(2026, 3, day))
        await record_payment(new, now=NOW)
    invoice = await owed(customer)

    await apply_credit(invoice.id, now=NOW)

    left = {payment.amount_minor: payment.unapplied_minor for payment in await Payment.all()}
    assert left == {5000: 0, 7000: 2000}
    assert await standing(invoice) == (0, S.PAID)


async def test_credit_is_used_up_to_what_there_is() -> None:
    customer = await debtor()
    invoice = await owed(customer)
    with pytest.raises(AmountExceedsBalance):
        await apply_credit(invoice.id, now=NOW)
    await record_payment(NewPayment(Decimal(30), customer.id, "EUR", allocations=[]), now=NOW)
    with pytest.raises(AmountExceedsBalance):
        await apply_credit(invoice.id, amount=Decimal(31), now=NOW)

    await apply_credit(invoice.id, amount=Decimal(10), now=NOW)

    assert await standing(invoice) == (9000, S.PARTIALLY_PAID)


async def test_a_payment_taken_off_an_invoice_is_credit_on_account() -> None:
    invoice = await owed()
    payment = await pay(invoice, "100")
    allocation = await PaymentAllocation.get()

    payment = await remove_allocation(allocation.id, now=NOW, expected_version=payment.version)

    assert (payment.unapplied_minor, payment.version) == (10000, 2)
    assert await standing(invoice) == (10000, S.UNPAID)
    with pytest.raises(AllocationRemoved):
        await remove_allocation(allocation.id, now=NOW)
    await apply_payment(payment.id, [Allocation(invoice.id)], now=NOW)
    assert await PaymentAllocation.all().count() == 2


async def test_an_undone_payment_counts_for_nothing_and_stays_on_record() -> None:
    customer = await debtor()
    first, second = await owed(customer), await owed(customer)
    payment = await record_payment(NewPayment(Decimal(250), customer.id, "EUR"), now=NOW)

    with acting_as("Ada"):
        undone = await undo_payment(payment.id, reason=" Bounced ", now=NOW, expected_version=1)

    assert (undone.undone_at, undone.undone_by, undone.undo_reason) == (NOW, "Ada", "Bounced")
    assert (undone.unapplied_minor, undone.amount_minor) == (0, 25000)
    assert [await standing(invoice) for invoice in (first, second)] == [(10000, S.UNPAID)] * 2
    assert await PaymentAllocation.filter(removed_at=NOW).count() == 2


async def test_an_undone_payment_stays_as_it_is() -> None:
    invoice = await owed()
    payment = await pay(invoice, "100")
    with pytest.raises(InvalidInput):
        await undo_payment(payment.id, reason=" ", now=NOW)
    await undo_payment(payment.id, reason="Bounced", now=NOW)

    with pytest.raises(PaymentUndone):
        await undo_payment(payment.id, reason="Again", now=NOW)
    with pytest.raises(PaymentUndone):
        await apply_payment(payment.id, now=NOW)


async def test_voiding_waits_until_the_payment_is_undone() -> None:
    invoice = await owed()
    payment = await pay(invoice, "10")
    with pytest.raises(InvoiceHasPayments):
        await void_invoice(invoice.id, reason="Wrong", now=NOW)

    await undo_payment(payment.id, reason="Wrong", now=NOW)

    assert (await void_invoice(invoice.id, reason="Wrong", now=NOW)).status is DocumentStatus.VOIDED


async def test_an_uncollectible_and_a_zero_invoice_can_be_voided() -> None:
    given_up, zero = await owed(), await owed(amount="0")
    await set_payment_status(given_up.id, S.UNCOLLECTIBLE, now=NOW)
    assert zero.payment_status is S.PAID

    for invoice in (given_up, zero):
        assert (await void_invoice(invoice.id, reason="Wrong", now=NOW)).status is DocumentStatus.VOIDED


async def test_a_sent_invoice_is_paid_like_a_final_one() -> None:
    invoice = await owed()
    await Invoice.filter(id=invoice.id).update(status=DocumentStatus.SENT)

    await pay(invoice, "100")

    assert await standing(invoice) == (0, S.PAID)


async def test_paid_by_hand_records_a_payment_of_the_balance() -> None:
    invoice = await owed()
    await pay(invoice, "30")

    paid = await set_payment_status(
        invoice.id, S.PAID, now=NOW, paid_by=PaidBy(date(2026, 3, 10), PaymentMethod.CASH, "Till 2")
    )

    payment = await Payment.get(source=PaymentSource.STATUS)
    assert (payment.amount_minor, payment.received_on, payment.reference) == (7000, date(2026, 3, 10), "Till 2")
    assert (paid.payment_status, paid.balance_minor) == (S.PAID, 0)


async def test_saying_paid_twice_records_one_payment() -> None:
    invoice = await owed()

    for _ in range(2):
        await set_payment_status(invoice.id, S.PAID, now=NOW)

    assert await Payment.all().count() == 1


async def test_unpaid_by_hand_undoes_the_payments() -> None:
    invoice = await owed()
    await pay(invoice, "30")
    await set_payment_status(invoice.id, S.PAID, now=NOW)

    unpaid = await set_payment_status(invoice.id, S.UNPAID, now=NOW)

    assert (unpaid.payment_status, unpaid.balance_minor) == (S.UNPAID, 10000)
    assert await Payment.filter(undone_at__isnull=True).count() == 0


async def test_unpaid_leaves_what_the_payment_pays_elsewhere() -> None:
    customer = await debtor()
    first, second = await owed(customer), await owed(customer)
    payment = await record_payment(NewPayment(Decimal(200), customer.id, "EUR"), now=NOW)

    await set_payment_status(first.id, S.UNPAID, now=NOW)

    payment = await Payment.get(id=payment.id)
    assert (payment.undone_at, payment.unapplied_minor, payment.version) == (None, 10000, 2)
    assert await standing(first) == (10000, S.UNPAID)
    assert await standing(second) == (0, S.PAID)


async def test_unpaid_is_refused_where_no_payment_could_be_undone() -> None:
    with pytest.raises(InvoiceAlreadyPaid):
        await set_payment_status((await owed(amount="0")).id, S.UNPAID, now=NOW)


async def test_partially_paid_needs_a_part() -> None:
    invoice = await owed()

    for amount in ("0", "100", "100.01"):
        with pytest.raises(AmountExceedsBalance):
            await set_payment_status(invoice.id, S.PARTIALLY_PAID, amount=Decimal(amount), now=NOW)
    with pytest.raises(InvalidInput):
        await set_payment_status(invoice.id, S.PARTIALLY_PAID, now=NOW)
    with pytest.raises(InvalidInput):
        await set_payment_status(invoice.id, S.PAID, amount=Decimal(1), now=NOW)

    paid = await set_payment_status(invoice.id, S.PARTIALLY_PAID, amount=Decimal("99.99"), now=NOW)

    assert (paid.payment_status, paid.balance_minor) == (S.PARTIALLY_PAID, 1)


async def test_uncollectible_stays_while_something_is_left_and_can_be_taken_back() -> None:
    invoice = await owed()
    await set_payment_status(invoice.id, S.UNCOLLECTIBLE, now=NOW)

    await pay(invoice, "30")
    assert await standing(invoice) == (7000, S.UNCOLLECTIBLE)
    await take_back_uncollectible(invoice.id, now=NOW)

    assert await standing(invoice) == (7000, S.PARTIALLY_PAID)
    with pytest.raises(InvoiceNotUncollectible):
        await take_back_uncollectible(invoice.id, now=NOW)


async def test_unpaid_takes_uncollectible_back_as_well() -> None:
    invoice = await owed()
    await pay(invoice, "30")
    await set_payment_status(invoice.id, S.UNCOLLECTIBLE, now=NOW)

    await set_payment_status(invoice.id, S.UNPAID, now=NOW)

    assert await standing(invoice) == (10000, S.UNPAID)


async def test_what_is_paid_is_not_given_up() -> None:
    invoice = await owed()
    await pay(invoice, "100")

    with pytest.raises(InvoiceAlreadyPaid):
        await set_payment_status(invoice.id, S.UNCOLLECTIBLE, now=NOW)


async def test_a_status_of_a_stale_version_or_of_a_draft_is_refused() -> None:
    invoice, draft = await owed(), await make_draft()

    with pytest.raises(StaleVersion):
        await set_payment_status(invoice.id, S.PAID, now=NOW, expected_version=1)
    with pytest.raises(InvoiceNotFinal):
        await set_payment_status(draft.id, S.PAID, now=NOW)


async def test_many_are_marked_as_paid_each_by_itself() -> None:
    customer = await debtor()
    invoices = [await owed(customer) for _ in range(2)]
    draft = await make_draft(await customer.business, customer)
    ids = [*(invoice.id for invoice in invoices), draft.id, new_id()]

    tried = await set_payment_statuses(ids, S.PAID, now=NOW, is_dry_run=True)
    assert await Payment.all().count() == 0
    done = await set_payment_statuses(ids, S.PAID, now=NOW)

    for outcomes in (tried, done):
        by_id = {outcome.invoice_id: outcome for outcome in outcomes}
        codes = [by_id[invoice_id].refusal and by_id[invoice_id].refusal.code for invoice_id in ids]  # type: ignore[union-attr]
        assert codes == [None, None, "INVOICE_NOT_FINAL", "NOT_FOUND"]
    assert [payment.amount_minor for payment in await Payment.all()] == [10000, 10000]


async def test_many_payments_are_undone_each_by_itself() -> None:
    first, second = await pay(await owed(), "1"), await pay(await owed(), "2")
    await undo_payment(first.id, reason="Bounced", now=NOW)

    tried = await undo_payments([first.id, second.id], reason="Wrong file", now=NOW, is_dry_run=True)
    done = await undo_payments([first.id, second.id], reason="Wrong file", now=NOW)

    assert [outcome.is_done for outcome in tried] == [outcome.is_done for outcome in done] == [False, True]
    assert await Payment.filter(undone_at__isnull=False).count() == 2


async def test_the_log_of_the_invoice_tells_what_was_paid_and_undone() -> None:
    invoice = await owed()
    payment = await pay(invoice, "30")
    await undo_payment(payment.id, reason="Bounced", now=NOW)

    entries = await Activity.filter(subject_type="Invoice", subject_id=invoice.id).order_by("sequence")

    told = [(entry.action, entry.after and entry.after.get("balance")) for entry in entries]
    assert told[-2:] == [("recordPayment", "70.00"), ("undoPayment", "100.00")]
    assert await Activity.filter(subject_type="Payment", subject_id=payment.id).count() == 2
    assert await first_broken_entry(invoice.business_id) is None


async def test_a_preview_says_what_would_be_paid_and_changes_nothing() -> None:
    customer = await debtor()
    first, second = await owed(customer), await owed(customer)

    preview = await preview_payment(NewPayment(Decimal(250), customer.id, "EUR"), now=NOW)
    named = await preview_payment(NewPayment(Decimal(40), allocations=[Allocation(second.id)]), now=NOW)

    assert [(invoice.id, part) for invoice, part in preview.parts] == [(first.id, 10000), (second.id, 10000)]
    assert preview.credit_minor == 5000
    assert [(invoice.id, part) for invoice, part in named.parts] == [(second.id, 4000)]
    assert await Payment.all().count() == 0
    with pytest.raises(InvalidAmount):
        await preview_payment(NewPayment(Decimal(0), customer.id, "EUR"), now=NOW)
    with pytest.raises(NotFound):
        await preview_payment(NewPayment(Decimal(1), customer.id, "EUR", allocations=[Allocation(new_id())]), now=NOW)


async def test_what_was_given_up_is_given_up_again_when_its_payment_is_undone() -> None:
    invoice = await owed()
    await set_payment_status(invoice.id, S.UNCOLLECTIBLE, now=NOW)
    payment = await pay(invoice, "100")
    assert await standing(invoice) == (0, S.PAID)

    await undo_payment(payment.id, reason="It bounced", now=NOW)

    assert await standing(invoice) == (10000, S.UNCOLLECTIBLE)


async def test_unpaid_by_hand_asks_again_for_what_was_given_up_and_then_paid() -> None:
    invoice = await owed()
    await set_payment_status(invoice.id, S.UNCOLLECTIBLE, now=NOW)
    await pay(invoice, "100")

    await set_payment_status(invoice.id, S.UNPAID, now=NOW)

    assert await standing(invoice) == (10000, S.UNPAID)
    assert (await Invoice.get(id=invoice.id)).uncollectible_at is None


async def test_a_corrected_invoice_is_not_given_up_as_the_voided_one_was() -> None:
    invoice = await owed()
    await set_payment_status(invoice.id, S.UNCOLLECTIBLE, now=NOW)
    await void_invoice(invoice.id, reason="Wrong", now=NOW)
    corrected = await create_corrected_draft(invoice.id, now=NOW)
    await finalize_invoice(corrected.id, now=NOW)

    await pay(corrected, "30")

    assert await standing(corrected) == (7000, S.PARTIALLY_PAID)
