"""Setting a credit note off against invoices, and taking it off again: both balances move by the same amount."""

from datetime import datetime

from folio.domain.money import minor_text
from folio.models.credit_notes import CreditApplication
from folio.models.invoices import Invoice
from folio.services.activity import Change, current_actor
from folio.services.invoices.balances import balance_of, change_balance
from folio.services.invoices.editing.changes import SUBJECT


async def set_off(note: Invoice, invoice: Invoice, amount_minor: int, *, now: datetime) -> CreditApplication:
    """Apply a part of the note to the invoice; the caller holds both, and has seen that it fits."""
    # A row of its own also where an earlier part stands: each counts from its own day.
    application = await CreditApplication.create(
        credit_note_id=note.id,
        invoice_id=invoice.id,
        amount_minor=amount_minor,
        applied_at=now,
        applied_by=current_actor(),
    )
    await change_balance(note, credited_minor=amount_minor)
    await change_balance(invoice, credited_minor=amount_minor)
    return application


async def take_off(application: CreditApplication, note: Invoice, invoice: Invoice, *, now: datetime) -> None:
    """Undo an application; it stays on record. The caller holds both documents."""
    application.removed_at, application.removed_by = now, current_actor()
    await application.save()
    await change_balance(note, credited_minor=-application.amount_minor)
    await change_balance(invoice, credited_minor=-application.amount_minor)


def fitting_minor(note: Invoice, invoice: Invoice) -> int:
    """As much as the note has left and the invoice still owes."""
    if not (note.status.is_issued and invoice.status.is_issued):
        return 0
    return max(min(balance_of(note).open_minor, balance_of(invoice).open_minor), 0)


def application_changes(action: str, note: Invoice, invoice: Invoice, amount_minor: int) -> list[Change]:
    """What the log says of an application: an entry with each of the two documents."""
    amount = minor_text(amount_minor, note.currency)
    return [
        Change(action, SUBJECT, document.id, after={**_other(note, invoice), "amount": amount, **_standing(document)})
        for document in (note, invoice)
    ]


def _other(note: Invoice, invoice: Invoice) -> dict[str, str | None]:
    return {"creditNote": note.number, "invoice": invoice.number}


def _standing(document: Invoice) -> dict[str, str | int]:
    return {"paymentStatus": document.payment_status.value, "version": document.version}
