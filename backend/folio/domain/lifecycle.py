"""The states of a document: what may be done in each, and the refusal of everything else."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from folio.domain.errors import (
    CreditNoteTotalNegative,
    FolioError,
    InvoiceAlreadyPaid,
    InvoiceAlreadySent,
    InvoiceAlreadyVoided,
    InvoiceEmpty,
    InvoiceHasCreditNotes,
    InvoiceHasPayments,
    InvoiceMustBeCredited,
    InvoiceNotDraft,
    InvoiceNotFinal,
    InvoiceNotSent,
    InvoiceNotUncollectible,
    InvoiceNotVoided,
    InvoiceTotalNegative,
    InvoiceTotalNotNegative,
    InvoiceUncollectible,
    NotAnInvoice,
    NotCreditNote,
    NothingLeftToCredit,
)


class DocumentType(StrEnum):
    """A document asks for money, or gives it back."""

    INVOICE = "INVOICE"
    CREDIT_NOTE = "CREDIT_NOTE"


class DocumentStatus(StrEnum):
    """DRAFT → FINAL → SENT, and VOIDED from each of them."""

    DRAFT = "DRAFT"
    FINAL = "FINAL"
    SENT = "SENT"
    VOIDED = "VOIDED"

    @property
    def is_issued(self) -> bool:
        """Whether the document is numbered and stands."""
        return self in {DocumentStatus.FINAL, DocumentStatus.SENT}


class PaymentStatus(StrEnum):
    """How far a document is paid; overdue is derived, never stored."""

    UNPAID = "UNPAID"
    PARTIALLY_PAID = "PARTIALLY_PAID"
    PAID = "PAID"
    UNCOLLECTIBLE = "UNCOLLECTIBLE"


class DocumentAction(StrEnum):
    """What an operator can do with a document."""

    EDIT = "EDIT"
    RECALCULATE = "RECALCULATE"
    MERGE = "MERGE"
    FINALIZE = "FINALIZE"
    FINALIZE_AND_SEND = "FINALIZE_AND_SEND"
    SEND = "SEND"
    MARK_AS_SENT = "MARK_AS_SENT"
    SEND_REMINDER = "SEND_REMINDER"
    VOID = "VOID"
    DELETE = "DELETE"
    RECORD_PAYMENT = "RECORD_PAYMENT"
    SET_PAYMENT_STATUS = "SET_PAYMENT_STATUS"
    MARK_UNCOLLECTIBLE = "MARK_UNCOLLECTIBLE"
    TAKE_BACK_UNCOLLECTIBLE = "TAKE_BACK_UNCOLLECTIBLE"
    CORRECT_DETAILS = "CORRECT_DETAILS"
    CREATE_CREDIT_NOTE = "CREATE_CREDIT_NOTE"
    APPLY_CREDIT = "APPLY_CREDIT"
    TURN_INTO_CREDIT_NOTE = "TURN_INTO_CREDIT_NOTE"
    OPEN_CORRECTED_DRAFT = "OPEN_CORRECTED_DRAFT"


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """All that decides which actions are open; `name` is how people call it: "Invoice SEQ-7", "This draft".

    `has_credit_notes` is true of an invoice that a draft or standing credit note was made from, `is_creditable` while
    something of it remains to be credited.
    """

    name: str
    document_type: DocumentType
    status: DocumentStatus
    line_count: int = 1
    total_minor: int = 0
    paid_minor: int = 0
    credited_minor: int = 0
    cancels_by_credit_note: bool = False
    payment_status: PaymentStatus = PaymentStatus.UNPAID
    has_credit_notes: bool = False
    is_creditable: bool = True

    @property
    def has_money_applied(self) -> bool:
        return self.paid_minor != 0 or self.credited_minor != 0


def refusal(action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    """Why the action is not open, or None when it is."""
    return next((found for check in _CHECKS[action] if (found := check(action, facts)) is not None), None)


def require_action(action: DocumentAction, facts: DocumentFacts) -> None:
    """Refuse an action that the document's state does not allow."""
    found = refusal(action, facts)
    if found is not None:
        raise found


def available_actions(facts: DocumentFacts) -> list[DocumentAction]:
    """The actions that are open now, in the order of a document's life."""
    return [action for action in DocumentAction if refusal(action, facts) is None]


def is_overdue(*, due_on: date | None, balance_minor: int, payment_status: PaymentStatus, today: date) -> bool:
    """Whether the due date has passed with money left to pay; never for what is given up as uncollectible.

    A voided document has no balance, a draft no due date that counts: callers pass 0 and None.
    """
    if due_on is None or payment_status is PaymentStatus.UNCOLLECTIBLE:
        return False
    return due_on < today and balance_minor > 0


Check = Callable[[DocumentAction, DocumentFacts], FolioError | None]


def _must_be_draft(action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.status is DocumentStatus.DRAFT:
        return None
    return InvoiceNotDraft(
        f"{facts.name} is {facts.status}; only drafts can be {_DONE[action]}. "
        "Void it and open a corrected draft, or credit it."
    )


def _must_be_issued(action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.status.is_issued:
        return None
    mend = "Finalize it first." if facts.status is DocumentStatus.DRAFT else "Open a corrected draft instead."
    return InvoiceNotFinal(
        f"{facts.name} is {facts.status}; only final and sent documents can be {_DONE[action]}. {mend}"
    )


def _must_not_be_sent(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.status is not DocumentStatus.SENT:
        return None
    return InvoiceAlreadySent(f"{facts.name} is marked as sent already; send it again to email it once more.")


def _must_stand(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.status is DocumentStatus.VOIDED:
        return InvoiceAlreadyVoided(f"{facts.name} is voided already, which cannot be undone; open a corrected draft.")
    return None


def _must_be_voided(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.status is DocumentStatus.VOIDED:
        return None
    return InvoiceNotVoided(f"{facts.name} is {facts.status}; void it first, then open a corrected draft.")


def _must_have_no_money(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if not facts.has_money_applied:
        return None
    return InvoiceHasPayments(f"{facts.name} has payments or credits applied; take them off, then void it.")


def _may_cancel_sent(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.status is not DocumentStatus.SENT or not facts.cancels_by_credit_note:
        return None
    if facts.document_type is DocumentType.CREDIT_NOTE:
        return None
    return InvoiceMustBeCredited(
        f"{facts.name} was sent, and the seller's country cancels sent invoices by credit note only; create one."
    )


def _must_have_lines(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.line_count > 0:
        return None
    return InvoiceEmpty(f"{facts.name} has no lines; add one, or delete the draft.")


def _must_not_be_negative(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.total_minor >= 0:
        return None
    if facts.document_type is DocumentType.CREDIT_NOTE:
        return CreditNoteTotalNegative(f"{facts.name} has a negative total; what asks for money is an invoice.")
    return InvoiceTotalNegative(
        f"{facts.name} has a negative total; what gives money back is a credit note. Turn the draft into one."
    )


def _must_be_negative(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.total_minor < 0:
        return None
    return InvoiceTotalNotNegative(f"{facts.name} asks for money; only a draft with a negative total is turned.")


def _must_be_invoice(action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.document_type is DocumentType.INVOICE:
        return None
    return NotAnInvoice(f"{facts.name} is a credit note; only invoices can be {_DONE[action]}.")


def _must_be_credit_note(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.document_type is DocumentType.CREDIT_NOTE:
        return None
    return NotCreditNote(f"{facts.name} is an invoice; only credit notes are set off against invoices.")


def _must_have_no_credit_notes(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if not facts.has_credit_notes:
        return None
    return InvoiceHasCreditNotes(f"{facts.name} is credited; void or delete its credit notes, then void it.")


def _must_have_a_rest(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.is_creditable:
        return None
    return NothingLeftToCredit(f"Nothing of {facts.name} remains to be credited; drafts of credit notes count.")


def _must_have_credit_left(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.total_minor > facts.credited_minor:
        return None
    return NothingLeftToCredit(f"{facts.name} is set off in full; take it off an invoice to use it elsewhere.")


def _must_owe_something(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.total_minor > facts.paid_minor + facts.credited_minor:
        return None
    return InvoiceAlreadyPaid(f"{facts.name} has nothing left to pay; record money for it as credit on account.")


def _must_not_be_given_up(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.payment_status is not PaymentStatus.UNCOLLECTIBLE:
        return None
    return InvoiceAlreadyPaid(f"{facts.name} is marked as uncollectible already.")


def _must_be_given_up(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.payment_status is PaymentStatus.UNCOLLECTIBLE:
        return None
    return InvoiceNotUncollectible(f"{facts.name} is {facts.payment_status}; only an uncollectible one is taken back.")


def _must_be_sent(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.status is DocumentStatus.SENT:
        return None
    return InvoiceNotSent(f"{facts.name} was not sent yet; send it, or mark it as sent, before reminding of it.")


def _must_be_worth_a_reminder(_action: DocumentAction, facts: DocumentFacts) -> FolioError | None:
    if facts.payment_status is PaymentStatus.UNCOLLECTIBLE:
        return InvoiceUncollectible(f"{facts.name} is marked as uncollectible; take that back to remind of it.")
    if facts.total_minor <= facts.paid_minor + facts.credited_minor:
        return InvoiceAlreadyPaid(f"{facts.name} has nothing left to pay, so there is nothing to remind of.")
    return None


_FINALIZE: tuple[Check, ...] = (_must_be_draft, _must_have_lines, _must_not_be_negative)

_CHECKS: dict[DocumentAction, tuple[Check, ...]] = {
    DocumentAction.EDIT: (_must_be_draft,),
    DocumentAction.RECALCULATE: (_must_be_invoice, _must_be_draft),
    DocumentAction.MERGE: (_must_be_draft,),
    DocumentAction.FINALIZE: _FINALIZE,
    DocumentAction.FINALIZE_AND_SEND: _FINALIZE,
    DocumentAction.SEND: (_must_be_issued,),
    DocumentAction.MARK_AS_SENT: (_must_be_issued, _must_not_be_sent),
    DocumentAction.SEND_REMINDER: (_must_be_invoice, _must_be_issued, _must_be_sent, _must_be_worth_a_reminder),
    DocumentAction.VOID: (_must_stand, _must_have_no_money, _must_have_no_credit_notes, _may_cancel_sent),
    DocumentAction.DELETE: (_must_be_draft,),
    DocumentAction.RECORD_PAYMENT: (_must_be_invoice, _must_be_issued, _must_owe_something),
    DocumentAction.SET_PAYMENT_STATUS: (_must_be_invoice, _must_be_issued),
    DocumentAction.MARK_UNCOLLECTIBLE: (_must_be_invoice, _must_be_issued, _must_owe_something, _must_not_be_given_up),
    DocumentAction.TAKE_BACK_UNCOLLECTIBLE: (_must_be_invoice, _must_be_issued, _must_be_given_up),
    DocumentAction.CORRECT_DETAILS: (_must_be_issued,),
    DocumentAction.CREATE_CREDIT_NOTE: (_must_be_invoice, _must_be_issued, _must_have_a_rest),
    DocumentAction.APPLY_CREDIT: (_must_be_credit_note, _must_be_issued, _must_have_credit_left),
    DocumentAction.TURN_INTO_CREDIT_NOTE: (_must_be_invoice, _must_be_draft, _must_be_negative),
    DocumentAction.OPEN_CORRECTED_DRAFT: (_must_be_voided,),
}

_DONE = {
    DocumentAction.EDIT: "edited",
    DocumentAction.RECALCULATE: "recalculated",
    DocumentAction.MERGE: "merged",
    DocumentAction.FINALIZE: "finalized",
    DocumentAction.FINALIZE_AND_SEND: "finalized and sent",
    DocumentAction.SEND: "sent",
    DocumentAction.MARK_AS_SENT: "marked as sent",
    DocumentAction.SEND_REMINDER: "reminded of",
    DocumentAction.DELETE: "deleted",
    DocumentAction.RECORD_PAYMENT: "paid",
    DocumentAction.SET_PAYMENT_STATUS: "set to a payment status",
    DocumentAction.MARK_UNCOLLECTIBLE: "marked as uncollectible",
    DocumentAction.TAKE_BACK_UNCOLLECTIBLE: "taken back from uncollectible",
    DocumentAction.CORRECT_DETAILS: "corrected in place",
    DocumentAction.CREATE_CREDIT_NOTE: "credited",
    DocumentAction.APPLY_CREDIT: "set off",
    DocumentAction.TURN_INTO_CREDIT_NOTE: "turned into a credit note",
}
