"""What a person decides about money on a bank statement: a payment of invoices, credit on account, none of ours."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from folio.domain.errors import BankTransactionDecided, InvalidInput
from folio.domain.money import from_minor
from folio.models.customers import Customer
from folio.models.fields import new_id
from folio.models.invoices import Invoice
from folio.models.payments import BankTransaction, BankTransactionState, PaymentMethod, PaymentSource
from folio.services import activity
from folio.services.activity import Change, current_actor
from folio.services.payments.allocations import Allocation
from folio.services.payments.record import NewPayment, book
from folio.services.rows import find, find_in, find_locked, plain, plain_text
from folio.services.transactions import retried_atomic

SUBJECT = "BankTransaction"
LONGEST_REFERENCE = 200


@retried_atomic
async def match_transaction(
    transaction_id: UUID,
    *,
    now: datetime,
    customer_id: UUID | None = None,
    allocations: Sequence[Allocation] | None = None,
    note: str | None = None,
) -> BankTransaction:
    """Record the transaction as a payment of these invoices; with none of them it is the customer's credit on account.

    Without `allocations` the customer's invoices are paid, the oldest due date first.
    """
    seen = await find(BankTransaction, transaction_id, field="id")
    _require_open(seen)
    customer = await _customer(seen, customer_id, allocations)
    new = NewPayment(
        amount=from_minor(seen.amount_minor, seen.currency),
        currency=seen.currency,
        received_on=seen.booked_on,
        method=PaymentMethod.BANK_TRANSFER,
        reference=seen.description[:LONGEST_REFERENCE],
        note=note,
        allocations=allocations,
    )
    booked = await book(new, customer, payment_id=new_id(), source=PaymentSource.STATEMENT, now=now)
    # Documents and payments are locked before bank transactions.
    transaction = await _locked(transaction_id)
    transaction.payment_id = booked.payment.id
    change = await _decided(transaction, BankTransactionState.MATCHED, "matchBankTransaction", now)
    await activity.record_all(transaction.business_id, [*booked.changes, change], at=now)
    return transaction


@retried_atomic
async def ignore_transaction(transaction_id: UUID, *, reason: str, now: datetime) -> BankTransaction:
    """Put the transaction aside as none of the business's receivables, for a reason that stays on record."""
    transaction = await _locked(transaction_id)
    transaction.reason = plain_text(reason, limit=500, field="reason")
    if not transaction.reason:
        raise InvalidInput("Say why the transaction is ignored; it stays on record.", field="reason")
    change = await _decided(transaction, BankTransactionState.IGNORED, "ignoreBankTransaction", now)
    await activity.record(transaction.business_id, change, at=now)
    return transaction


@retried_atomic
async def reopen_transaction(transaction_id: UUID, *, now: datetime) -> BankTransaction:
    """Let an ignored transaction wait for a decision again."""
    transaction = await find_locked(BankTransaction, transaction_id, field="id")
    if transaction.state is not BankTransactionState.IGNORED:
        raise BankTransactionDecided(
            f"The transaction is {transaction.state}; only an ignored one is reopened. To take back a match, undo its "
            "payment.",
            field="id",
        )
    transaction.reason = None
    change = await _decided(transaction, BankTransactionState.OPEN, "reopenBankTransaction", now)
    await activity.record(transaction.business_id, change, at=now)
    return transaction


async def _customer(
    seen: BankTransaction, customer_id: UUID | None, allocations: Sequence[Allocation] | None
) -> Customer:
    if customer_id is None:
        if not allocations:
            raise InvalidInput("Say which customer paid, or name an invoice.", field="customerId")
        first = await find_in(Invoice, seen.business_id, allocations[0].invoice_id, field="allocations.0.invoiceId")
        customer_id = first.customer_id
    return await find_in(Customer, seen.business_id, customer_id, field="customerId")


async def _locked(transaction_id: UUID) -> BankTransaction:
    transaction = await find_locked(BankTransaction, transaction_id, field="id")
    _require_open(transaction)
    return transaction


def _require_open(transaction: BankTransaction) -> None:
    match transaction.state:
        case BankTransactionState.MATCHED:
            raise BankTransactionDecided(
                "The transaction is recorded as a payment already; undo that to decide again.", field="id"
            )
        case BankTransactionState.IGNORED:
            raise BankTransactionDecided("The transaction is ignored; reopen it first.", field="id")


async def _decided(transaction: BankTransaction, state: BankTransactionState, action: str, now: datetime) -> Change:
    """Write the decision; what is open again was decided by nobody."""
    is_open = state is BankTransactionState.OPEN
    before = transaction.state
    transaction.state = state
    transaction.decided_by = None if is_open else current_actor()
    transaction.decided_at = None if is_open else now
    await transaction.save(update_fields=["state", "payment_id", "reason", "decided_by", "decided_at"])
    after = {"state": state, "paymentId": transaction.payment_id, "reason": transaction.reason}
    return Change(action, SUBJECT, transaction.id, plain({"state": before}), plain(after))
