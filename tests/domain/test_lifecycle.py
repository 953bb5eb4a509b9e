"""The states of a document and what may be done in each."""

from dataclasses import replace
from datetime import date

import pytest

from folio.domain.errors import FolioError
from folio.domain.lifecycle import (
    DocumentAction,
    DocumentFacts,
    DocumentStatus,
    DocumentType,
    PaymentStatus,
    available_actions,
    is_overdue,
    refusal,
    require_action,
)

A = DocumentAction
DRAFT = DocumentFacts("Invoice SEQ-7", DocumentType.INVOICE, DocumentStatus.DRAFT, line_count=2, total_minor=100)
FINAL = replace(DRAFT, status=DocumentStatus.FINAL)
SENT = replace(DRAFT, status=DocumentStatus.SENT)
VOIDED = replace(DRAFT, status=DocumentStatus.VOIDED)
NOTE = replace(FINAL, document_type=DocumentType.CREDIT_NOTE)
EDITING = [A.EDIT, A.RECALCULATE, A.MERGE]
PAYING = [A.RECORD_PAYMENT, A.SET_PAYMENT_STATUS, A.MARK_UNCOLLECTIBLE]
ISSUED = [A.SEND, A.MARK_AS_SENT, A.VOID, *PAYING, A.CORRECT_DETAILS]


@pytest.mark.parametrize(
    ("facts", "actions"),
    [
        (DRAFT, [*EDITING, A.FINALIZE, A.FINALIZE_AND_SEND, A.VOID, A.DELETE]),
        (FINAL, [*ISSUED, A.CREATE_CREDIT_NOTE]),
        (SENT, [A.SEND, A.SEND_REMINDER, A.VOID, *PAYING, A.CORRECT_DETAILS, A.CREATE_CREDIT_NOTE]),
        (VOIDED, [A.OPEN_CORRECTED_DRAFT]),
        (
            replace(FINAL, paid_minor=100),
            [A.SEND, A.MARK_AS_SENT, A.SET_PAYMENT_STATUS, A.CORRECT_DETAILS, A.CREATE_CREDIT_NOTE],
        ),
        (
            replace(SENT, payment_status=PaymentStatus.UNCOLLECTIBLE),
            [
                *(A.SEND, A.VOID, A.RECORD_PAYMENT, A.SET_PAYMENT_STATUS),
                *(A.TAKE_BACK_UNCOLLECTIBLE, A.CORRECT_DETAILS, A.CREATE_CREDIT_NOTE),
            ],
        ),
        (replace(DRAFT, line_count=0), [*EDITING, A.VOID, A.DELETE]),
        (replace(DRAFT, total_minor=-1), [*EDITING, A.VOID, A.DELETE, A.TURN_INTO_CREDIT_NOTE]),
        (NOTE, [A.SEND, A.MARK_AS_SENT, A.VOID, A.CORRECT_DETAILS, A.APPLY_CREDIT]),
        (replace(NOTE, credited_minor=100), [A.SEND, A.MARK_AS_SENT, A.CORRECT_DETAILS]),
    ],
    ids=[
        *("draft", "final", "sent", "voided", "paid", "given up", "empty draft", "negative draft"),
        *("final credit note", "applied credit note"),
    ],
)
def test_the_state_decides_which_actions_are_open(facts: DocumentFacts, actions: list[DocumentAction]) -> None:
    assert available_actions(facts) == actions


@pytest.mark.parametrize(
    ("facts", "action", "code"),
    [
        (FINAL, A.EDIT, "INVOICE_NOT_DRAFT"),
        (FINAL, A.FINALIZE, "INVOICE_NOT_DRAFT"),
        (VOIDED, A.DELETE, "INVOICE_NOT_DRAFT"),
        (DRAFT, A.SEND, "INVOICE_NOT_FINAL"),
        (SENT, A.MARK_AS_SENT, "INVOICE_ALREADY_SENT"),
        (FINAL, A.SEND_REMINDER, "INVOICE_NOT_SENT"),
        (VOIDED, A.SEND_REMINDER, "INVOICE_NOT_FINAL"),
        (replace(SENT, paid_minor=60, credited_minor=40), A.SEND_REMINDER, "INVOICE_ALREADY_PAID"),
        (replace(SENT, payment_status=PaymentStatus.UNCOLLECTIBLE), A.SEND_REMINDER, "INVOICE_UNCOLLECTIBLE"),
        (VOIDED, A.RECORD_PAYMENT, "INVOICE_NOT_FINAL"),
        (VOIDED, A.VOID, "INVOICE_ALREADY_VOIDED"),
        (replace(FINAL, paid_minor=60, credited_minor=40), A.RECORD_PAYMENT, "INVOICE_ALREADY_PAID"),
        (replace(FINAL, total_minor=0), A.MARK_UNCOLLECTIBLE, "INVOICE_ALREADY_PAID"),
        (FINAL, A.TAKE_BACK_UNCOLLECTIBLE, "INVOICE_NOT_UNCOLLECTIBLE"),
        (FINAL, A.OPEN_CORRECTED_DRAFT, "INVOICE_NOT_VOIDED"),
        (replace(DRAFT, line_count=0), A.FINALIZE, "INVOICE_EMPTY"),
        (replace(DRAFT, total_minor=-1), A.FINALIZE, "INVOICE_TOTAL_NEGATIVE"),
        (replace(SENT, paid_minor=1), A.VOID, "INVOICE_HAS_PAYMENTS"),
        (replace(FINAL, credited_minor=1), A.VOID, "INVOICE_HAS_PAYMENTS"),
        (replace(SENT, cancels_by_credit_note=True), A.VOID, "INVOICE_MUST_BE_CREDITED"),
        (replace(FINAL, has_credit_notes=True), A.VOID, "INVOICE_HAS_CREDIT_NOTES"),
        (replace(FINAL, is_creditable=False), A.CREATE_CREDIT_NOTE, "NOTHING_LEFT_TO_CREDIT"),
        (FINAL, A.APPLY_CREDIT, "NOT_CREDIT_NOTE"),
        (replace(NOTE, credited_minor=100), A.APPLY_CREDIT, "NOTHING_LEFT_TO_CREDIT"),
        (NOTE, A.RECORD_PAYMENT, "NOT_AN_INVOICE"),
        (replace(NOTE, status=DocumentStatus.DRAFT), A.RECALCULATE, "NOT_AN_INVOICE"),
        (replace(NOTE, status=DocumentStatus.DRAFT, total_minor=-1), A.FINALIZE, "CREDIT_NOTE_TOTAL_NEGATIVE"),
        (DRAFT, A.TURN_INTO_CREDIT_NOTE, "INVOICE_TOTAL_NOT_NEGATIVE"),
    ],
)
def test_a_refused_action_is_a_coded_error(facts: DocumentFacts, action: DocumentAction, code: str) -> None:
    with pytest.raises(FolioError) as refused:
        require_action(action, facts)

    assert refused.value.code == code
    assert "SEQ-7" in refused.value.message


def test_voiding_looks_at_money_and_not_at_the_status_word() -> None:
    assert refusal(A.VOID, replace(FINAL, total_minor=0)) is None
    assert refusal(A.VOID, replace(FINAL, cancels_by_credit_note=True)) is None


def test_a_sent_credit_note_can_be_voided_where_invoices_are_only_credited() -> None:
    assert refusal(A.VOID, replace(NOTE, status=DocumentStatus.SENT, cancels_by_credit_note=True)) is None


@pytest.mark.parametrize("action", DocumentAction)
@pytest.mark.parametrize("facts", [DRAFT, FINAL, SENT, VOIDED], ids=lambda facts: facts.status)
def test_every_action_is_open_or_refused_with_a_sentence(facts: DocumentFacts, action: DocumentAction) -> None:
    found = refusal(action, facts)

    assert (found is None) == (action in available_actions(facts))
    assert found is None or found.message.endswith(".")


@pytest.mark.parametrize(
    ("due_on", "balance", "status", "overdue"),
    [
        (date(2026, 3, 1), 100, PaymentStatus.UNPAID, True),
        (date(2026, 3, 2), 100, PaymentStatus.UNPAID, False),
        (date(2026, 3, 1), 0, PaymentStatus.PAID, False),
        (date(2026, 3, 1), 1, PaymentStatus.PARTIALLY_PAID, True),
        (date(2026, 3, 1), 100, PaymentStatus.UNCOLLECTIBLE, False),
        (None, 100, PaymentStatus.UNPAID, False),
    ],
    ids=["a day late", "on the day", "paid", "partly paid", "given up", "no due date"],
)
def test_overdue_is_derived(due_on: date | None, balance: int, status: PaymentStatus, overdue: bool) -> None:
    found = is_overdue(due_on=due_on, balance_minor=balance, payment_status=status, today=date(2026, 3, 2))

    assert found is overdue
