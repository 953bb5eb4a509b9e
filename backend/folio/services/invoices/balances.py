"""The balance of a numbered document: the one place where payments and credits change it."""

from folio.domain.balances import Balance
from folio.domain.lifecycle import PaymentStatus
from folio.models.invoices import Invoice


def balance_of(invoice: Invoice) -> Balance:
    """What the document asks for, and what was taken off it."""
    return Balance(invoice.total_minor, invoice.paid_minor, invoice.credited_minor)


async def change_balance(invoice: Invoice, *, paid_minor: int = 0, credited_minor: int = 0) -> None:
    """Add to what is paid and credited (below zero: take off), and let the payment status follow.

    The caller holds the invoice locked in its transaction, documents before payments and each kind in the order of
    ids, so that two operators cannot wait for each other; it has refused what does not fit the balance.
    """
    invoice.paid_minor += paid_minor
    invoice.credited_minor += credited_minor
    # What was given up and paid nevertheless is given up again when that payment is undone.
    current = PaymentStatus.UNCOLLECTIBLE if invoice.uncollectible_at else invoice.payment_status
    invoice.payment_status = balance_of(invoice).payment_status(current)
    invoice.version += 1
    await invoice.save(update_fields=["paid_minor", "credited_minor", "payment_status", "version", "updated_at"])
