"""Parts of a payment put on invoices and taken off again, with what the activity log says about it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from folio.domain.allocation import split_in_order
from folio.domain.errors import AmountExceedsBalance, CurrencyMismatch, InvalidAmount, InvalidInput, StaleVersion
from folio.domain.lifecycle import DocumentAction, DocumentFacts, DocumentStatus, DocumentType, require_action
from folio.domain.money import minor_text, to_minor
from folio.models.invoices import Invoice
from folio.models.payments import Payment, PaymentAllocation
from folio.services.activity import Change
from folio.services.invoices.balances import change_balance
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.facts import name_of
from folio.services.rows import plain

Part = tuple[Invoice, int]


@dataclass(frozen=True, slots=True)
class Allocation:
    """An invoice to pay, and how much of it; without an amount as much as there is and as it owes."""

    invoice_id: UUID
    amount: Decimal | None = None
    expected_version: int | None = None


def positive_minor(amount: Decimal, currency: str, *, field: str) -> int:
    """The amount in minor units; refuses nothing, less than nothing and what the currency cannot express."""
    if amount <= 0:
        raise InvalidAmount(f"An amount of money is more than 0, not {amount:f}.", field=field)
    return to_minor(amount, currency)


def require_payable(invoice: Invoice) -> None:
    """Refuse money for what is a draft, voided, a credit note or paid."""
    require_action(
        DocumentAction.RECORD_PAYMENT,
        DocumentFacts(
            name=name_of(invoice),
            document_type=DocumentType(invoice.document_type),
            status=DocumentStatus(invoice.status),
            total_minor=invoice.total_minor,
            paid_minor=invoice.paid_minor,
            credited_minor=invoice.credited_minor,
        ),
    )


def oldest_first(available_minor: int, invoices: Sequence[Invoice]) -> list[Part]:
    """The money over the invoices in their order, each up to its balance."""
    parts = split_in_order(available_minor, [invoice.balance_minor for invoice in invoices])
    return [(invoice, part) for invoice, part in zip(invoices, parts, strict=True) if part]


def as_wanted(
    payment: Payment, available_minor: int, wanted: Sequence[Allocation], invoices: Mapping[UUID, Invoice]
) -> list[Part]:
    """The parts that a person asked for; refuses what an invoice or the payment cannot take."""
    if len({allocation.invoice_id for allocation in wanted}) < len(wanted):
        raise InvalidInput("An invoice stands in the allocations once.", field="allocations")
    left, parts = available_minor, []
    for place, allocation in enumerate(wanted):
        invoice, field = invoices[allocation.invoice_id], f"allocations.{place}"
        _require_same_debtor(payment, invoice, field)
        _require_version(invoice, allocation.expected_version, field)
        require_payable(invoice)
        part = _part(invoice, allocation, left, field)
        left -= part
        parts.append((invoice, part))
    return [(invoice, part) for invoice, part in parts if part]


def _part(invoice: Invoice, allocation: Allocation, left_minor: int, field: str) -> int:
    if allocation.amount is None:
        return min(left_minor, invoice.balance_minor)
    part = positive_minor(allocation.amount, invoice.currency, field=f"{field}.amount")
    if part > invoice.balance_minor:
        raise AmountExceedsBalance(
            f"{name_of(invoice)} owes {minor_text(invoice.balance_minor, invoice.currency)} {invoice.currency}, less "
            f"than {minor_text(part, invoice.currency)}; what is more stays as credit on account.",
            field=f"{field}.amount",
        )
    if part > left_minor:
        raise AmountExceedsBalance(
            f"Only {minor_text(left_minor, invoice.currency)} {invoice.currency} of the payment is left for "
            f"{name_of(invoice)}.",
            field=f"{field}.amount",
        )
    return part


def _require_same_debtor(payment: Payment, invoice: Invoice, field: str) -> None:
    if invoice.customer_id != payment.customer_id:
        raise InvalidInput(
            f"{name_of(invoice)} is another customer's; a payment pays invoices of the one who paid.",
            field=f"{field}.invoiceId",
        )
    if invoice.currency != payment.currency:
        raise CurrencyMismatch(
            f"{name_of(invoice)} is in {invoice.currency}, the payment in {payment.currency}; nothing is converted.",
            field=f"{field}.invoiceId",
        )


def _require_version(invoice: Invoice, expected: int | None, field: str) -> None:
    if expected is not None and invoice.version != expected:
        raise StaleVersion(
            f"{name_of(invoice)} is at version {invoice.version}, not {expected}: someone else changed it. "
            "Load it again, then decide.",
            field=f"{field}.expectedVersion",
        )


async def put_on(payment: Payment, parts: Iterable[Part], *, action: str, now: datetime) -> list[Change]:
    """Put the parts on their locked invoices; the payment, not saved here, counts them as applied."""
    changes = []
    for invoice, part in parts:
        # A row of its own also where an earlier part stands: each counts from its own day.
        await PaymentAllocation.create(payment_id=payment.id, invoice=invoice, amount_minor=part, applied_at=now)
        changes.append(await _moved(payment, invoice, part, action))
        payment.applied_minor += part
    return changes


async def take_off(
    payment: Payment,
    allocations: Iterable[PaymentAllocation],
    invoices: Mapping[UUID, Invoice],
    *,
    action: str,
    now: datetime,
) -> list[Change]:
    """Take standing allocations off their locked invoices; the payment, not saved here, has the money back."""
    changes = []
    for row in allocations:
        row.removed_at = now
        await row.save(update_fields=["removed_at"])
        changes.append(await _moved(payment, invoices[row.invoice_id], -row.amount_minor, action))
        payment.applied_minor -= row.amount_minor
    return changes


async def _moved(payment: Payment, invoice: Invoice, paid_minor: int, action: str) -> Change:
    before = _state(invoice)
    await change_balance(invoice, paid_minor=paid_minor)
    after = {
        **_state(invoice),
        "amount": minor_text(abs(paid_minor), payment.currency),
        "paymentId": payment.id,
        "version": invoice.version,
    }
    return Change(action, SUBJECT, invoice.id, plain(before), plain(after))


def _state(invoice: Invoice) -> dict[str, object]:
    return {
        "balance": minor_text(invoice.balance_minor, invoice.currency),
        "paymentStatus": invoice.payment_status,
    }
