"""Correcting an issued document in place: a new revision, the earlier ones kept, no figure touched."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from factories import NOW, make_business, make_customer, make_tax_category, make_tax_rate
from folio.documents.pdf import PdfRenderer
from folio.domain.errors import (
    DocumentNotReady,
    FolioError,
    InvalidInput,
    InvoiceNotFinal,
    NotFound,
    StaleVersion,
    UnknownCountry,
)
from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.integrations.storage import FileStore
from folio.models.activity import Activity
from folio.models.invoices import Invoice, InvoiceFile
from folio.models.jobs import Job
from folio.models.revisions import InvoiceRevision
from folio.services.invoices.correcting import Correction, correct_invoice
from folio.services.invoices.corrections import create_corrected_draft
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.queries import InvoiceFilter, find_invoices
from folio.services.invoices.rows import load_rows
from folio.services.invoices.void import void_invoice
from folio.services.renditions.stored import read_pdf, render_invoice, sheet_of
from invoice_drafts import make_draft
from services.failing_steps import BrokenStep, failing_at

pytestmark = pytest.mark.usefixtures("db")

ELSEWHERE = {"line1": "Alster 9", "city": "Hamburg", "postal_code": "20099", "country": "DE"}
CORRECTIONS = ("purchase_order", "reference", "memo", "due_on", "bill_to", "buyer", "revision", "version", "updated_at")


@pytest_asyncio.fixture
async def renderer() -> AsyncIterator[PdfRenderer]:
    async with PdfRenderer() as opened:
        yield opened


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path)


async def final(**changes: Any) -> Invoice:
    invoice = await finalize_invoice((await make_draft(memo="As agreed")).id, now=NOW)
    await Invoice.filter(id=invoice.id).update(**{"version": 2, **changes})
    return await Invoice.get(id=invoice.id)


async def correct(invoice: Invoice, **correction: Any) -> Invoice:
    version = correction.pop("expected_version", invoice.version)
    await correct_invoice(invoice.id, Correction(**correction), expected_version=version, now=NOW)  # type: ignore[typeddict-item]
    return await Invoice.get(id=invoice.id)


async def refused(invoice: Invoice, refusal: type[FolioError], **correction: Any) -> FolioError:
    before = await Invoice.get(id=invoice.id).values()

    with pytest.raises(refusal) as caught:
        await correct(invoice, **correction)

    assert await Invoice.get(id=invoice.id).values() == before
    assert await InvoiceRevision.filter(invoice_id=invoice.id).count() == 0
    return caught.value


async def test_details_are_corrected_and_everything_else_stays() -> None:
    invoice = await final()
    before = await Invoice.get(id=invoice.id).values()

    corrected = await correct(
        invoice, purchase_order="PO-7", reference="K1", memo=None, billing_address=ELSEWHERE, due_on=date(2026, 5, 1)
    )

    assert (corrected.purchase_order, corrected.reference, corrected.memo) == ("PO-7", "K1", None)
    assert (corrected.due_on, corrected.revision, corrected.version) == (date(2026, 5, 1), 2, 3)
    after = await Invoice.get(id=invoice.id).values()
    assert {name for name in before if before[name] != after[name]} <= set(CORRECTIONS)


async def test_a_corrected_address_leaves_who_is_billed() -> None:
    business = await make_business()
    customer = await make_customer(business, name="Kranich GmbH")
    recipient = {**ELSEWHERE, "name": "Kranich Nord", "tax_ids": [{"country": "DE", "label": "USt", "number": "DE1"}]}
    draft = await make_draft(business, customer, bill_to=recipient)
    invoice = await finalize_invoice(draft.id, now=NOW)

    corrected = await correct(invoice, billing_address={**ELSEWHERE, "line1": "Neuer Wall 1"})

    printed = (await sheet_of(await load_rows(corrected))).document.customer
    assert (printed.name, printed.address) == ("Kranich Nord", ("Neuer Wall 1", "20099 Hamburg"))
    assert [text.value for text in printed.identifiers] == ["DE1"]
    assert corrected.buyer["emails"] == invoice.buyer["emails"]


async def test_a_sent_invoice_is_corrected_too() -> None:
    corrected = await correct(await final(status=DocumentStatus.SENT), reference="K1")

    assert (corrected.status, corrected.revision) == (DocumentStatus.SENT, 2)


async def test_a_correction_that_changes_nothing_makes_no_revision() -> None:
    invoice = await final()
    parts = invoice.buyer["billTo"]
    same = {**parts, "postal_code": parts["postalCode"]}

    unchanged = await correct(invoice, memo=" As agreed ", due_on=invoice.due_on, billing_address=same)

    assert (unchanged.revision, unchanged.version) == (1, 2)
    assert await Job.filter(kind="render_invoice").count() == 1


async def test_the_log_says_what_was_before_and_after() -> None:
    invoice = await correct(await final(), memo="New", due_on=date(2026, 5, 1))

    entry = await Activity.filter(subject_id=invoice.id).order_by("-sequence").first()

    assert entry is not None
    assert (entry.action, entry.before) == ("correctInvoice", {"memo": "As agreed", "dueOn": "2026-04-14"})
    assert entry.after == {"memo": "New", "dueOn": "2026-05-01", "revision": 2, "version": 3}


async def test_a_corrected_due_date_moves_overdue() -> None:
    invoice = await final(due_on=date(2026, 3, 1))
    overdue = InvoiceFilter(is_overdue=True)
    today = date(2026, 3, 20)
    assert await find_invoices(invoice.business_id, overdue, today=today).count() == 1

    await correct(invoice, due_on=date(2026, 4, 1))

    assert await find_invoices(invoice.business_id, overdue, today=today).count() == 0


@pytest.mark.parametrize(
    ("correction", "refusal", "field"),
    [
        ({"due_on": date(2026, 3, 14)}, InvalidInput, "dueOn"),
        ({"due_on": None}, InvalidInput, "dueOn"),
        ({"billing_address": None}, InvalidInput, "billingAddress"),
        ({"billing_address": {**ELSEWHERE, "country": "AT"}}, InvalidInput, "billingAddress.country"),
        ({"billing_address": {"line1": "Alster 9", "country": "DE"}}, InvalidInput, "billingAddress"),
        ({"billing_address": {**ELSEWHERE, "country": "XX"}}, UnknownCountry, "billingAddress.country"),
        ({"purchase_order": "x" * 101}, InvalidInput, "purchaseOrder"),
        ({"memo": "\x00"}, InvalidInput, "memo"),
        ({"number": "SEQ-9"}, InvalidInput, "number"),
        ({"issue_on": date(2026, 1, 1)}, InvalidInput, "issueOn"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else None,
)
async def test_what_cannot_be_corrected_is_refused(
    correction: dict[str, Any], refusal: type[FolioError], field: str
) -> None:
    found = await refused(await final(), refusal, **correction)

    assert found.field == field


async def test_a_region_that_decides_the_tax_stays() -> None:
    business = await make_business(address={"line1": "1 Main St", "city": "Austin", "region": "TX", "country": "US"})
    category = await make_tax_category(business)
    await make_tax_rate(category, "8.25", country="US", region="TX", label="Sales tax")
    texas = {"line1": "2 Elm St", "city": "Dallas", "region": "TX", "country": "US"}
    customer = await make_customer(business, billing_address=texas)
    draft = await make_draft(business, customer, line={"tax_category_id": category.id})
    invoice = await finalize_invoice(draft.id, now=NOW)

    found = await refused(invoice, InvalidInput, billing_address={**texas, "region": "OK"})

    assert found.field == "billingAddress.region"
    assert (await correct(invoice, billing_address={**texas, "city": "Houston"})).revision == 2


@pytest.mark.parametrize("status", [DocumentStatus.DRAFT, DocumentStatus.VOIDED])
async def test_only_issued_documents_are_corrected(status: DocumentStatus) -> None:
    await refused(await final(status=status), InvoiceNotFinal, memo="New")


async def test_a_credit_note_has_no_due_date_to_correct() -> None:
    await refused(await final(document_type=DocumentType.CREDIT_NOTE), InvalidInput, due_on=date(2026, 5, 1))


async def test_a_credit_note_goes_on_naming_what_it_credits() -> None:
    draft = await make_draft(reference="Credits SEQ-9 of 2025")
    await Invoice.filter(id=draft.id).update(document_type=DocumentType.CREDIT_NOTE)
    note = await finalize_invoice(draft.id, now=NOW)

    found = await refused(note, InvalidInput, reference=None)

    assert found.field == "reference"
    assert (await correct(note, reference="Credits SEQ-8 of 2025")).revision == 2


async def test_of_two_operators_at_once_the_second_is_told() -> None:
    invoice = await final()

    async def attempt(memo: str) -> str:
        try:
            return (await correct(invoice, memo=memo)).memo or ""
        except StaleVersion as refusal:
            return refusal.code

    answers = await asyncio.gather(attempt("one"), attempt("two"))

    assert sorted(answers)[0] == "STALE_VERSION"
    stored = await Invoice.get(id=invoice.id)
    assert (stored.revision, stored.memo) == (2, sorted(answers)[1])


async def test_a_correction_happens_wholly_or_not_at_all() -> None:
    invoice = await final()
    before = await Invoice.get(id=invoice.id).values()
    step, failed = 0, True
    while failed:
        step += 1
        failed = False
        with failing_at(step):
            try:
                await correct_invoice(invoice.id, Correction(memo="New"), expected_version=2, now=NOW)
            except BrokenStep:
                failed = True
        if failed:
            assert await Invoice.get(id=invoice.id).values() == before
            assert await InvoiceRevision.all().count() == 0
            assert await Job.filter(kind="render_invoice").count() == 1
    assert step > 5
    assert await Job.filter(kind="render_invoice").count() == 2


async def test_every_revision_has_its_pdf_however_late_it_is_made(renderer: PdfRenderer, store: FileStore) -> None:
    invoice = await final()
    twice = await correct(await correct(invoice, memo="Second"), memo="Third")
    with pytest.raises(DocumentNotReady):
        await read_pdf(twice, store)

    files = await asyncio.gather(
        *(render_invoice(invoice.id, renderer, store, now=NOW, revision=revision) for revision in (3, 1, 2, 1, 3))
    )

    kept = {file.revision: file.sha256 for file in await InvoiceFile.filter(invoice_id=invoice.id)}
    assert {file.revision: file.sha256 for file in files} == kept
    assert len(set(kept.values())) == 3
    assert await read_pdf(twice, store) == await read_pdf(twice, store, revision=3)
    assert await read_pdf(twice, store, revision=1) != await read_pdf(twice, store, revision=2)
    with pytest.raises(NotFound):
        await read_pdf(twice, store, revision=4)


async def test_an_earlier_revision_prints_as_it_did(renderer: PdfRenderer, store: FileStore, tmp_path: Path) -> None:
    invoice = await final()
    first = await render_invoice(invoice.id, renderer, store, now=NOW)
    await correct(invoice, memo="Second", billing_address=ELSEWHERE, due_on=date(2026, 6, 1))
    await InvoiceFile.all().delete()

    again = await render_invoice(invoice.id, renderer, FileStore(tmp_path / "other"), now=NOW, revision=1)

    assert again.sha256 == first.sha256


async def test_a_corrected_draft_begins_at_the_first_revision() -> None:
    invoice = await correct(await final(sent_at=NOW), memo="Second")
    await void_invoice(invoice.id, reason="Wrong", now=NOW + timedelta(hours=1))

    draft = await create_corrected_draft(invoice.id, now=NOW)

    assert (draft.revision, draft.sent_at, draft.memo) == (1, None, "Second")
