"""Setting credit notes off against invoices of the same customer, and taking them off again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from folio.domain.errors import (
    CannotApplyCredit,
    CreditExceedsBalance,
    InvalidInput,
    NotFound,
    NothingLeftToCredit,
    StaleVersion,
)
from folio.domain.lifecycle import DocumentAction, DocumentStatus, DocumentType, require_action
from folio.domain.money import minor_text, to_minor
from folio.models.businesses import Business
from folio.models.credit_notes import CreditApplication
from folio.models.invoices import Invoice
from folio.services import activity
from folio.services.activity import Change
from folio.services.invoices.applications import application_changes, fitting_minor, set_off, take_off
from folio.services.invoices.balances import balance_of
from folio.services.invoices.editing.changes import changes_since
from folio.services.invoices.facts import document_facts, name_of
from folio.services.invoices.locks import lock_documents
from folio.services.transactions import retried_atomic

FIELD = "creditNoteId"
MOST_INVOICES = 100


@dataclass(frozen=True, slots=True)
class Application:
    """How much of a credit note goes to an invoice; without an amount as much as fits."""

    invoice_id: UUID
    amount: Decimal | None = None
    expected_version: int | None = None


@retried_atomic
async def apply_credit_note(
    note_id: UUID,
    applications: Sequence[Application] | None = None,
    *,
    now: datetime,
    expected_version: int | None = None,
) -> Invoice:
    """Set the note off: against the invoices given, else against its own first and then the oldest that are open."""
    chosen = await _open_invoices(note_id) if applications is None else list(applications)
    _require_distinct(chosen)
    locked = await lock_documents([note_id, *(each.invoice_id for each in chosen)])
    note = _locked(locked, note_id, "credit note", FIELD)
    await _require_version(note, expected_version, field="expectedVersion")
    business = await Business.get(id=note.business_id)
    require_action(DocumentAction.APPLY_CREDIT, document_facts(note, business))
    changes: list[Change] = []
    for index, each in enumerate(chosen):
        path = f"applications.{index}"
        invoice = _locked(locked, each.invoice_id, "invoice", f"{path}.invoiceId")
        if applications is None and not fitting_minor(note, invoice):
            continue
        await _require_version(invoice, each.expected_version, field=f"{path}.expectedVersion")
        _require_match(note, invoice, field=f"{path}.invoiceId")
        amount = _amount(note, invoice, each, path)
        await set_off(note, invoice, amount, now=now)
        changes += application_changes("applyCreditNote", note, invoice, amount)
    if not changes:
        raise CannotApplyCredit(
            f"No invoice of the customer in {note.currency} owes anything; it stays as credit for a later one.",
            field="applications",
        )
    await activity.record_all(business.id, changes, at=now)
    return note


@retried_atomic
async def remove_credit_application(
    application_id: UUID, *, now: datetime, expected_version: int | None = None
) -> CreditApplication:
    """Take a credit note off an invoice again: both get their balance back. `expected_version` is the note's."""
    found = await CreditApplication.get_or_none(id=application_id)
    if found is None:
        raise NotFound(f"There is no credit application {application_id}.", field="id")
    locked = await lock_documents([found.credit_note_id, found.invoice_id])
    note, invoice = locked[found.credit_note_id], locked[found.invoice_id]
    await _require_version(note, expected_version, field="expectedVersion")
    application = await CreditApplication.get(id=application_id)
    if application.removed_at is not None:
        raise NothingLeftToCredit(
            f"{name_of(note)} was taken off invoice {invoice.number} already; look at both again.", field="id"
        )
    await take_off(application, note, invoice, now=now)
    changes = application_changes("removeCreditApplication", note, invoice, application.amount_minor)
    await activity.record_all(note.business_id, changes, at=now)
    return application


async def open_invoices_of(note: Invoice) -> list[Invoice]:
    """What the note can be set off against, its own invoice first, then the oldest."""
    found = Invoice.filter(
        business_id=note.business_id,
        customer_id=note.customer_id,
        currency=note.currency,
        document_type=DocumentType.INVOICE,
        status__in=(DocumentStatus.FINAL, DocumentStatus.SENT),
    )
    rows = [row for row in await found.order_by("issue_on", "id") if row.balance_minor > 0]
    return sorted(rows, key=lambda row: row.id != note.credits_id)[:MOST_INVOICES]


async def open_credit_notes_of(invoice: Invoice) -> list[Invoice]:
    """Credit notes that can be set off against the invoice, those made from it first, then the oldest."""
    found = Invoice.filter(
        business_id=invoice.business_id,
        customer_id=invoice.customer_id,
        currency=invoice.currency,
        document_type=DocumentType.CREDIT_NOTE,
        status__in=(DocumentStatus.FINAL, DocumentStatus.SENT),
    )
    rows = [row for row in await found.order_by("issue_on", "id") if row.balance_minor > 0]
    return sorted(rows, key=lambda row: row.credits_id != invoice.id)[:MOST_INVOICES]


async def _open_invoices(note_id: UUID) -> list[Application]:
    """As many of them as the note pays for, by what was known before anything is locked."""
    note = await Invoice.get_or_none(id=note_id)
    chosen: list[Application] = []
    left = balance_of(note).open_minor if note is not None else 0
    for invoice in await open_invoices_of(note) if note is not None else []:
        if left <= 0:
            break
        chosen.append(Application(invoice.id))
        left -= invoice.balance_minor
    return chosen


def _require_distinct(chosen: Sequence[Application]) -> None:
    if len({each.invoice_id for each in chosen}) != len(chosen):
        raise InvalidInput("Name each invoice once.", field="applications")
    if len(chosen) > MOST_INVOICES:
        raise InvalidInput(f"At most {MOST_INVOICES} invoices are set off at once.", field="applications")


def _locked(locked: dict[UUID, Invoice], row_id: UUID, word: str, field: str) -> Invoice:
    if row_id not in locked:
        raise NotFound(f"There is no {word} {row_id}.", field=field)
    return locked[row_id]


async def _require_version(document: Invoice, expected: int | None, *, field: str) -> None:
    if expected is not None and document.version != expected:
        raise StaleVersion(
            f"{name_of(document)} is at version {document.version}, not {expected}: "
            f"{await changes_since(document, expected)}. Load it again, then decide.",
            field=field,
        )


def _require_match(note: Invoice, invoice: Invoice, *, field: str) -> None:
    if invoice.document_type is not DocumentType.INVOICE:
        raise CannotApplyCredit(f"{name_of(invoice)} is no invoice; choose one.", field=field)
    if not invoice.status.is_issued:
        raise CannotApplyCredit(
            f"{name_of(invoice)} is {invoice.status}; only issued invoices are set off.", field=field
        )
    for column, word in (("business_id", "business"), ("customer_id", "customer"), ("currency", "currency")):
        if getattr(note, column) != getattr(invoice, column):
            raise CannotApplyCredit(
                f"{name_of(invoice)} is of another {word} than {name_of(note)}; choose one of the same.", field=field
            )


def _amount(note: Invoice, invoice: Invoice, wanted: Application, path: str) -> int:
    most = fitting_minor(note, invoice)
    amount = most if wanted.amount is None else to_minor(wanted.amount, note.currency)
    if not 0 < amount <= most:
        left, owed = (minor_text(balance_of(row).open_minor, row.currency) for row in (note, invoice))
        raise CreditExceedsBalance(
            f"{name_of(note)} has {left} {note.currency} left and {name_of(invoice)} owes {owed}; "
            f"set off 0 < amount ≤ {minor_text(most, note.currency)}.",
            field=f"{path}.amount",
        )
    return amount
