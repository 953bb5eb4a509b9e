"""Finalizing: wholly or not at all, numbered once, whoever else does it at the same time."""

import asyncio
import multiprocessing
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from tortoise.context import TortoiseContext

from factories import NOW, make_business, make_customer, make_tax_category, make_tax_rate
from folio.domain.errors import (
    FolioError,
    InvalidInput,
    InvoiceEmpty,
    InvoiceNotDraft,
    InvoiceTotalNegative,
    IssueDateOutOfOrder,
    NotFound,
    NumberNotAccepted,
    NumberRequired,
    StaleVersion,
)
from folio.domain.lifecycle import DocumentStatus, DocumentType, PaymentStatus
from folio.domain.tax import TaxTreatment
from folio.models.activity import Activity
from folio.models.businesses import Business
from folio.models.database import open_database
from folio.models.fields import new_id
from folio.models.invoices import Invoice, InvoiceTax, LineItem
from folio.models.jobs import Job
from folio.models.numbers import NumberFate, NumberingMode, NumberLedgerEntry
from folio.services.activity import acting_as, first_broken_entry
from folio.services.businesses.bank_accounts import set_bank_account
from folio.services.businesses.settings import update_business
from folio.services.businesses.tax_registrations import add_tax_registration
from folio.services.customers.profile import update_customer
from folio.services.invoices.finalize import finalize_invoice
from folio.services.numbers.ledger import prove_sequence
from folio.services.numbers.rules import update_numbering
from invoice_drafts import make_draft
from services.failing_steps import BrokenStep, failing_at
from services.finalizing import finalize_all, finalize_in_process

INVOICE = DocumentType.INVOICE
FRANCE = {"line1": "1 rue de Rivoli", "city": "Paris", "postal_code": "75001", "country": "FR"}


async def test_a_finalized_invoice_has_its_number_and_dates(db: TortoiseContext) -> None:
    draft = await make_draft()

    with acting_as("Ada"):
        await finalize_invoice(draft.id, now=NOW)

    invoice = await Invoice.get(id=draft.id)
    assert (invoice.status, invoice.number) == (DocumentStatus.FINAL, "SEQ-1")
    assert (invoice.issue_on, invoice.due_on) == (date(2026, 3, 15), date(2026, 4, 14))
    assert (invoice.finalized_at, invoice.version, invoice.payment_status) == (NOW, 2, PaymentStatus.UNPAID)
    entry = await NumberLedgerEntry.get(invoice_id=draft.id)
    assert (entry.number, entry.counter, entry.fate, entry.actor) == ("SEQ-1", 1, NumberFate.FINAL, "Ada")
    assert (await Job.get(kind="render_invoice")).payload == {"invoiceId": str(draft.id)}
    assert (await Activity.get(action="finalizeInvoice")).actor == "Ada"


async def test_the_issue_date_is_the_day_in_the_businesss_zone(db: TortoiseContext) -> None:
    draft = await make_draft(await make_business(time_zone="Pacific/Auckland"))

    invoice = await finalize_invoice(draft.id, now=datetime(2026, 3, 15, 20, tzinfo=UTC))

    assert invoice.issue_on == date(2026, 3, 16)


async def test_dates_that_a_person_set_stay(db: TortoiseContext) -> None:
    draft = await make_draft(issue_on=date(2026, 2, 28), due_on=date(2026, 3, 3))

    invoice = await finalize_invoice(draft.id, now=NOW)

    assert (invoice.issue_on, invoice.due_on) == (date(2026, 2, 28), date(2026, 3, 3))


async def test_a_due_date_before_the_day_of_finalizing_is_refused(db: TortoiseContext) -> None:
    draft = await make_draft(due_on=date(2026, 3, 1))

    with pytest.raises(InvalidInput) as refusal:
        await finalize_invoice(draft.id, now=NOW)

    assert refusal.value.field == "dueOn"


async def test_both_parties_are_frozen(db: TortoiseContext) -> None:
    business = await make_business(legal_form="GmbH")
    customer = await make_customer(business, name="Air Bravo")
    await add_tax_registration(
        business.id,
        {"country": "DE", "label": "USt-IdNr.", "number": "DE136695976", "is_vat_id": True},
        now=NOW,
    )
    await set_bank_account(business.id, "EUR", {"title": "Main", "iban": "DE89370400440532013000"}, now=NOW)
    draft = await make_draft(business, customer)

    await finalize_invoice(draft.id, now=NOW)
    await update_business(business.id, {"legal_name": "Renamed"}, now=NOW)
    await update_customer(customer.id, {"name": "Air Charlie"}, now=NOW)

    invoice = await Invoice.get(id=draft.id)
    assert invoice.seller["legalName"] == business.legal_name
    assert invoice.seller["taxIds"][0]["number"] == "DE136695976"
    assert invoice.seller["bankAccount"]["iban"] == "DE89370400440532013000"
    assert invoice.buyer["name"] == "Air Bravo"
    assert invoice.buyer["billTo"]["city"] == "Hamburg"


async def test_a_zero_total_is_paid_at_once(db: TortoiseContext) -> None:
    draft = await make_draft(rates=("10",), quantity="0")

    await finalize_invoice(draft.id, now=NOW)

    invoice = await Invoice.get(id=draft.id)
    assert (invoice.total_minor, invoice.payment_status) == (0, PaymentStatus.PAID)


async def test_taxes_are_those_of_the_issue_date(db: TortoiseContext) -> None:
    business = await make_business()
    category = await make_tax_category(business)
    await make_tax_rate(category, "19")
    draft = await make_draft(business, line={"tax_category_id": category.id})
    await make_tax_rate(category, "21", valid_from=date(2026, 3, 20))
    assert draft.tax_minor == 1900

    await finalize_invoice(draft.id, now=datetime(2026, 3, 25, tzinfo=UTC))

    invoice = await Invoice.get(id=draft.id)
    assert (invoice.tax_minor, invoice.total_minor) == (2100, 12100)
    assert (await InvoiceTax.get(invoice_id=draft.id)).rate == 21
    assert (await LineItem.get(invoice_id=draft.id)).tax_minor == 2100


async def test_a_tax_that_a_person_set_stays(db: TortoiseContext) -> None:
    business = await make_business()
    category = await make_tax_category(business)
    await make_tax_rate(category, "19")
    tax = {"treatment": TaxTreatment.STANDARD, "rate": Decimal(7), "label": "VAT"}
    draft = await make_draft(business, line={"tax": tax})

    assert (await finalize_invoice(draft.id, now=NOW)).tax_minor == 700


async def refused(draft: Invoice, refusal: type[FolioError], **options: Any) -> None:
    before = await Invoice.get(id=draft.id).values()
    jobs = await Job.all().count()

    with pytest.raises(refusal):
        await finalize_invoice(draft.id, now=NOW, **options)

    assert await Invoice.get(id=draft.id).values() == before
    assert await Job.all().count() == jobs


async def test_an_empty_draft_is_refused(db: TortoiseContext) -> None:
    await refused(await make_draft(rates=()), InvoiceEmpty)


async def test_a_negative_total_is_refused(db: TortoiseContext) -> None:
    await refused(await make_draft(rates=("10", "-11")), InvoiceTotalNegative)


async def test_finalizing_twice_is_refused(db: TortoiseContext) -> None:
    draft = await make_draft()
    await finalize_invoice(draft.id, now=NOW)

    await refused(draft, InvoiceNotDraft)
    assert await NumberLedgerEntry.all().count() == 1


async def test_a_stale_version_is_refused(db: TortoiseContext) -> None:
    await refused(await make_draft(), StaleVersion, expected_version=7)


async def test_a_supplied_number_is_refused_in_automatic_mode(db: TortoiseContext) -> None:
    await refused(await make_draft(), NumberNotAccepted, number="SEQ-7")


async def test_manual_mode_prints_the_number_that_was_given(db: TortoiseContext) -> None:
    business = await make_business()
    await update_numbering(business.id, INVOICE, {"mode": NumberingMode.MANUAL}, now=NOW)
    draft = await make_draft(business)
    await refused(draft, NumberRequired)

    assert (await finalize_invoice(draft.id, now=NOW, number="R-2026/17")).number == "R-2026/17"


async def test_an_unknown_invoice_is_refused(db: TortoiseContext) -> None:
    with pytest.raises(NotFound):
        await finalize_invoice(new_id(), now=NOW)


async def two_drafts_out_of_order(business: Business) -> Invoice:
    later = await make_draft(business, issue_on=date(2026, 3, 10))
    await finalize_invoice(later.id, now=NOW)
    return await make_draft(business, issue_on=date(2026, 3, 9))


async def test_an_earlier_issue_date_is_refused_where_numbers_follow_dates(db: TortoiseContext) -> None:
    earlier = await two_drafts_out_of_order(await make_business(address=FRANCE))

    await refused(earlier, IssueDateOutOfOrder)


async def test_an_earlier_issue_date_is_a_warning_elsewhere(db: TortoiseContext) -> None:
    earlier = await two_drafts_out_of_order(await make_business())

    await finalize_invoice(earlier.id, now=NOW)

    invoice = await Invoice.get(id=earlier.id)
    assert invoice.number == "SEQ-2"
    assert [warning["code"] for warning in invoice.warnings] == ["ISSUE_DATE_OUT_OF_ORDER"]


async def test_a_failure_at_any_step_leaves_a_draft_and_no_gap(db: TortoiseContext) -> None:
    first = await make_draft()
    business = await Business.get(id=first.business_id)
    draft = await make_draft(business)
    await finalize_invoice(first.id, now=NOW)
    before = await Invoice.get(id=draft.id).values()
    steps = 0

    while True:
        steps += 1
        try:
            with failing_at(steps):
                await finalize_invoice(draft.id, now=NOW)
            break
        except BrokenStep:
            assert await Invoice.get(id=draft.id).values() == before
            assert await NumberLedgerEntry.filter(invoice_id=draft.id).count() == 0
            assert await Job.all().count() == 1
            assert (await prove_sequence(business.id, INVOICE)).is_gapless

    assert steps > 15
    assert (await Invoice.get(id=draft.id)).number == "SEQ-2"
    assert await first_broken_entry(business.id) is None


async def test_fifty_at_once_get_fifty_consecutive_numbers(db: TortoiseContext) -> None:
    business = await make_business()
    customer = await make_customer(business)
    drafts = [await make_draft(business, customer) for _ in range(50)]

    await finalize_all([draft.id for draft in drafts])

    await expect_consecutive(business, 50)


async def test_two_processes_share_one_sequence(db_url: str) -> None:
    async with open_database(db_url):
        business = await make_business()
        customer = await make_customer(business)
        drafts = [(await make_draft(business, customer)).id for _ in range(50)]
    spawn = multiprocessing.get_context("spawn")
    workers = [spawn.Process(target=finalize_in_process, args=(db_url, half)) for half in (drafts[:25], drafts[25:])]

    for worker in workers:
        worker.start()
    for worker in workers:
        await asyncio.to_thread(worker.join)

    assert [worker.exitcode for worker in workers] == [0, 0]
    async with open_database(db_url):
        await expect_consecutive(business, 50)


async def expect_consecutive(business: Business, count: int) -> None:
    numbers = await Invoice.filter(business_id=business.id).values_list("number", flat=True)
    assert sorted(int(str(number).removeprefix("SEQ-")) for number in numbers) == list(range(1, count + 1))
    assert (await prove_sequence(business.id, INVOICE)).is_gapless
    assert await first_broken_entry(business.id) is None
    assert await Job.filter(kind="render_invoice").count() == count
