"""Credit notes on paper: a minus before every amount, the original's number and date, nothing to pay."""

import pytest

from credit_note_rows import credit, issue, make_invoice
from factories import NOW
from folio.documents.document import DocumentKind
from folio.models.invoices import Invoice
from folio.services.businesses.bank_accounts import set_bank_account
from folio.services.invoices.corrections import create_corrected_draft
from folio.services.invoices.rows import InvoiceRows, load_rows
from folio.services.invoices.void import void_invoice
from folio.services.renditions.stored import preview_html, sheet_of

pytestmark = pytest.mark.usefixtures("db")


async def rows_of(document: Invoice) -> InvoiceRows:
    return await load_rows(await Invoice.get(id=document.id))


async def test_a_credit_note_names_number_and_date_of_its_invoice() -> None:
    invoice = await make_invoice()

    document = (await sheet_of(await rows_of(await issue(await credit(invoice))))).document

    assert (document.kind, document.original_invoice) == (DocumentKind.CREDIT_NOTE, "SEQ-1")
    assert document.original_date == invoice.issue_on


async def test_amounts_are_negative_on_paper_only() -> None:
    note = await credit(await make_invoice(("10", "5")))

    html = await preview_html(await rows_of(note))

    assert note.total_minor == 5950
    assert "−€59.50" in html
    assert "Credit note" in html
    assert 'SEQ-1</bdi> <bdi class="muted">(Mar' in html


async def test_nothing_is_to_be_paid_on_a_credit_note() -> None:
    invoice = await make_invoice()
    account = {"title": "Bank", "iban": "DE89370400440532013000"}
    await set_bank_account(invoice.business_id, "EUR", account, now=NOW)  # type: ignore[arg-type]

    html = await preview_html(await rows_of(await issue(await credit(invoice))))

    assert "Payment details" not in html
    assert "Due" not in html


async def test_a_corrected_note_names_its_invoice_and_not_the_voided_note() -> None:
    note = await issue(await credit(await make_invoice(), applies_when_finalized=False))
    await void_invoice(note.id, reason="Wrong", now=NOW)

    document = (await sheet_of(await rows_of(await create_corrected_draft(note.id, now=NOW)))).document

    assert document.original_invoice == "SEQ-1"
