"""Invoices on paper: the rows in their places, one PDF kept for ever."""

import asyncio
import io
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pikepdf
import pytest
import pytest_asyncio

from factories import NOW, make_business, make_customer, make_tax_category, make_tax_rate
from folio.documents.document import DocumentStatus, Note
from folio.documents.pdf import PdfRenderer
from folio.domain.discounts import DiscountKind
from folio.domain.errors import Conflict, DocumentNotReady
from folio.domain.tax import TaxTreatment
from folio.integrations.storage import FileStore, StoredFileDamaged
from folio.models.fields import new_id
from folio.models.invoices import Invoice, InvoiceFile, LineItem, Origin
from folio.services.businesses.bank_accounts import set_bank_account
from folio.services.businesses.settings import update_business
from folio.services.invoices.corrections import create_corrected_draft
from folio.services.invoices.editing.discounts import AddInvoiceDiscount
from folio.services.invoices.editing.edit import edit_invoice
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.rows import InvoiceRows, load_rows, save_rows
from folio.services.invoices.settlement import settle_rows
from folio.services.invoices.void import void_invoice
from folio.services.renditions.stored import preview_html, print_invoice, read_pdf, render_invoice, sheet_of
from invoice_drafts import make_draft

pytestmark = pytest.mark.usefixtures("db")


@pytest_asyncio.fixture
async def renderer() -> AsyncIterator[PdfRenderer]:
    async with PdfRenderer() as opened:
        yield opened


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path)


async def rows_of(invoice: Invoice) -> InvoiceRows:
    return await load_rows(await Invoice.get(id=invoice.id))


async def add_charge(draft: Invoice, parts: list[tuple[dict[str, Any], str, str, str]]) -> None:
    """Put the lines of one price's charge on the draft, as the billing engine does."""
    rows = await load_rows(draft)
    for position, (label, name, quantity, rate) in enumerate(parts):
        rows.lines.append(
            LineItem(
                id=new_id(),
                invoice_id=draft.id,
                group_id=rows.groups[0].id,
                origin=Origin.ENGINE,
                key=f"line:{position}",
                charge_key="charge",
                price_name="Departures",
                label=label,
                name=name,
                quantity=Decimal(quantity),
                rate=Decimal(rate),
                amount_minor=0,
                tax_treatment=TaxTreatment.OUT_OF_SCOPE,
                tax_rate=Decimal(0),
                position=10 + position,
            )
        )
    settle_rows(rows)
    await save_rows(rows)


async def test_the_tiers_of_a_price_stand_under_its_name_in_the_documents_language() -> None:
    draft = await make_draft(language="de")
    tiers = [
        ({"kind": "tier", "tier": "1", "from": "0", "to": "1000.5"}, "0 to 1000.5", "1000.5", "2"),
        ({"kind": "tier_fee", "tier": "2", "from": "1000.5"}, "Flat fee, above 1000.5", "1", "50"),
    ]
    await add_charge(draft, tiers)

    (group,) = (await sheet_of(await rows_of(draft))).document.groups

    own, charge = group.charges
    assert (own.name, own.lines[0].name) == (None, "Landing 100")
    assert charge.name == "Departures"
    assert [line.name for line in charge.lines] == ["0 bis 1.000,5", "Pauschale, Über 1.000,5"]
    assert [line.amount for line in charge.lines] == [Decimal("2001.00"), Decimal("50.00")]


async def test_a_charge_of_one_line_needs_no_heading() -> None:
    draft = await make_draft()
    label = {"kind": "fixed", "usedDays": "13", "wholeDays": "30"}
    await add_charge(draft, [(label, "Departures", "3", "0.108333333333")])

    (group,) = (await sheet_of(await rows_of(draft))).document.groups

    charge = group.charges[1]
    assert charge.name is None
    assert (charge.lines[0].name, charge.lines[0].description) == ("Departures", "13 of 30 days")
    assert charge.lines[0].amount == Decimal("0.32")


async def test_document_discounts_are_printed_for_each_tax_group() -> None:
    business = await make_business()
    category = await make_tax_category(business)
    await make_tax_rate(category)
    draft = await make_draft(business, rates=("100",), line={"tax_category_id": category.id})
    await edit_invoice(
        draft.id, [AddInvoiceDiscount(DiscountKind.PERCENT, Decimal("7.5"), "Loyalty")], expected_version=1, now=NOW
    )

    document = (await sheet_of(await rows_of(draft))).document

    assert [(row.label, row.amount) for row in document.discounts] == [("Loyalty 7.5%", Decimal("7.50"))]
    assert [(tax.label, tax.taxable, tax.amount) for tax in document.taxes] == [
        ("VAT", Decimal("92.50"), Decimal("17.58"))
    ]
    assert (document.subtotal, document.net, document.total) == (
        Decimal("100.00"),
        Decimal("92.50"),
        Decimal("110.08"),
    )


async def test_reverse_charge_says_so_in_the_documents_language() -> None:
    business = await make_business()
    customer = await make_customer(business, tax_status="REVERSE_CHARGED", language="fr")
    draft = await make_draft(business, customer)

    notes = (await sheet_of(await rows_of(draft))).document.notes

    assert [note.title for note in notes] == ["Autoliquidation"]


async def test_an_exemption_gives_its_ground() -> None:
    business = await make_business()
    customer = await make_customer(business, tax_status="TAX_EXEMPT", tax_exemption_reason="§ 4 Nr. 21 UStG")
    draft = await make_draft(business, customer)

    assert (await sheet_of(await rows_of(draft))).document.notes == (Note(title="Exempt", text="§ 4 Nr. 21 UStG"),)


async def test_payment_details_are_those_of_the_currency() -> None:
    business = await make_business()
    await set_bank_account(
        business.id,
        "EUR",
        {"title": "Hausbank", "iban": "DE89370400440532013000", "details": [{"label": "Desk", "value": "7"}]},
        now=NOW,
    )
    invoice = await finalize_invoice((await make_draft(business)).id, now=NOW)

    payment = (await sheet_of(await rows_of(invoice))).document.payment

    assert payment is not None
    assert (payment.title, payment.iban, payment.reference) == ("Hausbank", "DE89370400440532013000", "SEQ-1")
    assert [(row.label, row.value) for row in payment.rows] == [("Desk", "7")]
    assert payment.qr is not None
    assert payment.qr.splitlines()[-4:] == ["EUR100.00", "", "", "SEQ-1"]


async def test_what_happens_later_is_not_on_a_final_document() -> None:
    business = await make_business()
    draft = await make_draft(business)
    await finalize_invoice(draft.id, now=NOW)
    first = (await sheet_of(await rows_of(draft))).document

    await update_business(business.id, {"legal_name": "Renamed", "brand_color": "#000000"}, now=NOW)
    await void_invoice(draft.id, reason="Wrong", now=NOW)

    assert (await sheet_of(await rows_of(draft))).document == first
    assert first.status is DocumentStatus.FINAL


async def test_a_voided_draft_says_that_it_is_void() -> None:
    draft = await make_draft()
    await void_invoice(draft.id, reason="Wrong", now=NOW)

    document = (await sheet_of(await rows_of(draft))).document

    assert (document.status, document.number) == (DocumentStatus.VOIDED, "SEQ-1")


async def test_a_corrected_invoice_names_the_one_it_corrects() -> None:
    draft = await make_draft()
    await finalize_invoice(draft.id, now=NOW)
    await void_invoice(draft.id, reason="Wrong", now=NOW)
    corrected = await create_corrected_draft(draft.id, now=NOW)

    assert (await sheet_of(await rows_of(corrected))).document.original_invoice == "SEQ-1"


async def test_the_preview_of_a_draft_says_that_it_is_one() -> None:
    html = await preview_html(await rows_of(await make_draft()))

    assert "Draft" in html
    assert "Landing 100" in html


async def test_the_pdf_of_a_final_invoice_is_made_once_and_kept(renderer: PdfRenderer, store: FileStore) -> None:
    invoice = await finalize_invoice((await make_draft()).id, now=NOW)
    with pytest.raises(DocumentNotReady):
        await read_pdf(invoice, store)

    files = await asyncio.gather(*(render_invoice(invoice.id, renderer, store, now=NOW) for _ in range(3)))
    again = await render_invoice(invoice.id, renderer, store, now=NOW)

    assert {file.id for file in files} == {again.id}
    assert await InvoiceFile.filter(invoice_id=invoice.id).count() == 1
    pdf = await read_pdf(invoice, store)
    assert len(pdf) == again.size
    assert again.made_with is not None
    assert again.made_with.startswith("Chromium ")
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert "SEQ-1" in str(opened.docinfo["/Title"])


async def test_a_drafts_pdf_is_printed_but_not_kept(renderer: PdfRenderer, store: FileStore) -> None:
    draft = await make_draft()

    assert (await print_invoice(await rows_of(draft), renderer)).startswith(b"%PDF")
    with pytest.raises(Conflict):
        await render_invoice(draft.id, renderer, store, now=NOW)
    assert await InvoiceFile.all().count() == 0


async def test_a_damaged_file_is_never_handed_out(renderer: PdfRenderer, store: FileStore, tmp_path: Path) -> None:
    invoice = await finalize_invoice((await make_draft()).id, now=NOW)
    file = await render_invoice(invoice.id, renderer, store, now=NOW)
    (tmp_path / file.path).write_bytes(b"%PDF forged")

    with pytest.raises(StoredFileDamaged):
        await read_pdf(invoice, store)
