"""How a document stands on its hosted page: payments, credit notes and time show, what is internal does not."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from lxml import html

from factories import NOW, make_business
from folio.documents.hosted import StandingState
from folio.domain.lifecycle import DocumentType, PaymentStatus
from folio.models.credit_notes import CreditApplication
from folio.models.invoices import Invoice
from folio.services.businesses.bank_accounts import set_bank_account
from folio.services.invoices.balances import change_balance
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.void import void_invoice
from folio.services.payments.allocations import Allocation
from folio.services.payments.record import NewPayment, record_payment
from folio.services.renditions.hosted import hosted_page, standing_of
from invoice_drafts import make_draft

pytestmark = pytest.mark.usefixtures("db")

TODAY = date(2026, 3, 15)
LATE = date(2026, 6, 1)


async def final(**changes: Any) -> Invoice:
    business = await make_business()
    await set_bank_account(business.id, "EUR", {"title": "Hausbank", "iban": "DE89370400440532013000"}, now=NOW)
    invoice = await finalize_invoice((await make_draft(business)).id, now=NOW)
    await Invoice.filter(id=invoice.id).update(**{"version": 2, **changes})
    return await Invoice.get(id=invoice.id)


async def pay(invoice: Invoice, amount: str, received_on: date = TODAY) -> Invoice:
    part = Allocation(invoice.id, Decimal(amount))
    await record_payment(NewPayment(Decimal(amount), received_on=received_on, allocations=[part]), now=NOW)
    return await Invoice.get(id=invoice.id)


async def credit(invoice: Invoice, minor: int) -> Invoice:
    note = await finalize_invoice((await make_draft()).id, now=NOW)
    await Invoice.filter(id=note.id).update(document_type=DocumentType.CREDIT_NOTE, number="SCN-1")
    await CreditApplication.create(
        credit_note_id=note.id, invoice_id=invoice.id, amount_minor=minor, applied_at=NOW, applied_by="test"
    )
    await change_balance(invoice, credited_minor=minor)
    return await Invoice.get(id=invoice.id)


async def shown(invoice: Invoice, today: date = TODAY) -> str:
    page = await hosted_page(invoice, pdf_path="/d/x/document.pdf", today=today)
    texts = html.document_fromstring(page.html).find("body").itertext()
    return " ".join(" ".join(texts).split())


async def test_an_unpaid_invoice_asks_for_its_total() -> None:
    text = await shown(await final())

    assert "Amount due €100.00" in text
    assert "DE89 3704 0044 0532 0130 00" in text


async def test_what_is_paid_is_taken_off_and_the_code_asks_for_the_rest() -> None:
    invoice = await pay(await final(), "40.00", date(2026, 3, 10))

    standing = await standing_of(invoice, today=TODAY)

    assert (standing.state, standing.paid) == (StandingState.PARTLY_PAID, Decimal("40.00"))
    text = await shown(invoice)
    assert "Amount due €60.00" in text
    assert "Payment, Mar 10, 2026 −€40.00" in text


async def test_a_paid_invoice_names_the_day_and_no_account() -> None:
    invoice = await pay(await pay(await final(), "60.00", date(2026, 3, 10)), "40.00", date(2026, 3, 12))

    text = await shown(invoice)

    assert "Amount paid €100.00" in text
    assert "Paid March 12, 2026" in text
    assert "DE89" not in text


async def test_an_invoice_is_overdue_from_the_day_after_its_due_date() -> None:
    invoice = await final()

    assert (await standing_of(invoice, today=date(2026, 4, 14))).state is StandingState.OPEN
    assert (await standing_of(invoice, today=date(2026, 4, 15))).state is StandingState.OVERDUE


async def test_a_credit_note_is_shown_by_its_number() -> None:
    invoice = await credit(await final(), 10_000)

    assert (await standing_of(invoice, today=LATE)).state is StandingState.CREDITED
    text = await shown(invoice)
    assert "Credit note SCN-1 −€100.00" in text
    assert "Amount due €0.00" in text


async def test_a_void_invoice_asks_for_nothing() -> None:
    invoice = await final()
    await void_invoice(invoice.id, reason="Wrong customer, do not tell", now=NOW)

    text = await shown(await Invoice.get(id=invoice.id), LATE)

    assert "This document is void" in text
    assert "DE89" not in text
    assert "Wrong customer" not in text


async def test_that_it_was_given_up_is_nobodys_business() -> None:
    invoice = await final(payment_status=PaymentStatus.UNCOLLECTIBLE)

    standing = await standing_of(invoice, today=LATE)

    assert standing.state is StandingState.OPEN
    assert "ncollectible" not in await shown(invoice, LATE)


async def test_a_credit_note_has_a_page_too() -> None:
    note = await final(document_type=DocumentType.CREDIT_NOTE)

    text = await shown(note, LATE)

    assert "Credit note" in text
    assert "−€100.00" in text
