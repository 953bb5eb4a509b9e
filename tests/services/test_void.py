"""Voiding, and the corrected draft that follows."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from factories import NOW, make_business, make_tax_category, make_tax_rate
from folio.domain.discounts import DiscountKind
from folio.domain.errors import (
    AlreadyCorrected,
    FolioError,
    InvalidInput,
    InvoiceAlreadyVoided,
    InvoiceHasPayments,
    InvoiceMustBeCredited,
    InvoiceNotVoided,
    InvoiceStillStands,
    NumberNotAccepted,
    NumberRequired,
    StaleVersion,
)
from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.models.businesses import Business
from folio.models.invoices import Invoice, InvoiceSource
from folio.models.jobs import Job
from folio.models.numbers import NumberFate, NumberingMode, NumberLedgerEntry
from folio.models.schedules import BillingClaim
from folio.services.billing.claims import bill_again
from folio.services.billing.run import run_billing
from folio.services.businesses.settings import update_business
from folio.services.invoices.corrections import create_corrected_draft
from folio.services.invoices.delete import delete_invoice
from folio.services.invoices.editing.discounts import AddInvoiceDiscount
from folio.services.invoices.editing.edit import edit_invoice
from folio.services.invoices.editing.lines import RemoveLineItem
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.rows import load_rows
from folio.services.invoices.void import void_invoice
from folio.services.numbers.ledger import prove_sequence
from folio.services.numbers.rules import update_numbering
from invoice_drafts import make_draft
from schedule_rows import make_active, make_shop
from services.failing_steps import BrokenStep, failing_at

pytestmark = pytest.mark.usefixtures("db")

INVOICE = DocumentType.INVOICE
FRANCE = {"line1": "1 rue de Rivoli", "city": "Paris", "postal_code": "75001", "country": "FR"}


async def final(business: Business | None = None, **changes: Any) -> Invoice:
    """A final invoice, then set to what a later step of its life would make it."""
    invoice = await finalize_invoice((await make_draft(business)).id, now=NOW)
    await Invoice.filter(id=invoice.id).update(**{"version": 2, **changes})
    return await Invoice.get(id=invoice.id)


async def void(invoice: Invoice, **options: Any) -> Invoice:
    await void_invoice(invoice.id, **{"reason": "Wrong customer", "now": NOW, **options})
    return await Invoice.get(id=invoice.id)


async def refused(invoice: Invoice, refusal: type[FolioError], **options: Any) -> None:
    before = await Invoice.get(id=invoice.id).values()

    with pytest.raises(refusal):
        await void(invoice, **options)

    assert await Invoice.get(id=invoice.id).values() == before


async def test_a_voided_invoice_keeps_its_number_and_owes_nothing() -> None:
    invoice = await void(await final())

    assert (invoice.status, invoice.number, invoice.balance_minor) == (DocumentStatus.VOIDED, "SEQ-1", 0)
    assert (invoice.void_reason, invoice.voided_at) == ("Wrong customer", NOW)
    entry = await NumberLedgerEntry.get(number="SEQ-1")
    assert (entry.fate, entry.voided_at, entry.reason) == (NumberFate.VOIDED, NOW, "Wrong customer")
    assert (await prove_sequence(invoice.business_id, INVOICE)).is_gapless


async def test_a_voided_draft_gets_a_number_and_a_pdf() -> None:
    draft = await make_draft(rates=())

    invoice = await void(draft)

    assert (invoice.status, invoice.number, invoice.issue_on) == (
        DocumentStatus.VOIDED,
        "SEQ-1",
        date(2026, 3, 15),
    )
    assert invoice.finalized_at is None
    assert (await NumberLedgerEntry.get(number="SEQ-1")).fate is NumberFate.VOIDED
    assert await Job.filter(kind="render_invoice").count() == 1
    assert (await prove_sequence(invoice.business_id, INVOICE)).is_gapless


async def test_a_draft_with_a_negative_total_can_be_voided() -> None:
    assert (await void(await make_draft(rates=("-5",)))).number == "SEQ-1"


async def test_manual_mode_asks_for_the_number_of_a_voided_draft() -> None:
    business = await make_business()
    await update_numbering(business.id, INVOICE, {"mode": NumberingMode.MANUAL}, now=NOW)
    draft = await make_draft(business)
    await refused(draft, NumberRequired)

    assert (await void(draft, number="X-1")).number == "X-1"


async def test_a_numbered_invoice_takes_no_second_number() -> None:
    await refused(await final(), NumberNotAccepted, number="SEQ-9")


async def test_voiding_needs_a_reason() -> None:
    await refused(await final(), InvalidInput, reason="  ")


async def test_voiding_twice_is_refused() -> None:
    await refused(await void(await final()), InvoiceAlreadyVoided)


async def test_a_stale_version_is_refused() -> None:
    await refused(await final(), StaleVersion, expected_version=1)


@pytest.mark.parametrize("applied", ["paid_minor", "credited_minor"])
async def test_voiding_is_refused_while_money_is_applied(applied: str) -> None:
    await refused(await final(**{applied: 1}), InvoiceHasPayments)


@pytest.mark.parametrize("status", ["PAID", "UNCOLLECTIBLE"])
async def test_the_payment_status_alone_does_not_stop_voiding(status: str) -> None:
    invoice = await void(await final(payment_status=status))

    assert invoice.status is DocumentStatus.VOIDED


async def test_a_sent_invoice_is_voided_with_a_warning() -> None:
    invoice = await void(await final(status=DocumentStatus.SENT))

    assert [warning["code"] for warning in invoice.warnings] == ["VOIDED_AFTER_SENDING"]


async def test_a_sent_invoice_is_credited_where_the_law_demands_it() -> None:
    business = await make_business(address=FRANCE)

    await refused(await final(business, status=DocumentStatus.SENT), InvoiceMustBeCredited)


async def test_the_law_is_that_of_the_country_from_which_it_was_issued() -> None:
    business = await make_business(address=FRANCE)
    sent = await final(business, status=DocumentStatus.SENT)
    await update_business(business.id, {"address": {**FRANCE, "city": "Berlin", "country": "DE"}}, now=NOW)

    await refused(sent, InvoiceMustBeCredited)


async def test_a_failure_at_any_step_of_voiding_a_draft_leaves_no_gap() -> None:
    draft = await make_draft()
    before = await Invoice.get(id=draft.id).values()
    steps = 0

    while True:
        steps += 1
        try:
            with failing_at(steps):
                await void(draft)
            break
        except BrokenStep:
            assert await Invoice.get(id=draft.id).values() == before
            assert await NumberLedgerEntry.all().count() == 0

    assert steps > 10
    assert (await Invoice.get(id=draft.id)).number == "SEQ-1"


async def edited_and_voided() -> Invoice:
    """Three lines of which one is removed, a discount, a tax."""
    business = await make_business()
    category = await make_tax_category(business)
    await make_tax_rate(category)
    draft = await make_draft(business, rates=("10", "20", "30"), line={"tax_category_id": category.id})
    removed = (await load_rows(draft)).lines[2]
    operations = [AddInvoiceDiscount(DiscountKind.PERCENT, Decimal(10), "Loyalty"), RemoveLineItem(removed.id)]
    await edit_invoice(draft.id, operations, expected_version=1, now=NOW)
    await finalize_invoice(draft.id, now=NOW)
    return await void(draft)


async def test_a_corrected_draft_carries_everything_over() -> None:
    voided = await edited_and_voided()

    corrected = await create_corrected_draft(voided.id, now=NOW)

    assert (corrected.status, corrected.source) == (DocumentStatus.DRAFT, InvoiceSource.CORRECTION)
    assert (corrected.number, corrected.issue_on, corrected.corrects_id) == (None, None, voided.id)
    assert corrected.total_minor == voided.total_minor == 3213
    old, new = await load_rows(voided), await load_rows(corrected)
    assert [(line.name, line.is_removed) for line in new.lines] == [(line.name, line.is_removed) for line in old.lines]
    assert [discount.reason for discount in new.discounts] == ["Loyalty"]
    assert {line.group_id for line in new.lines} == {group.id for group in new.groups}
    assert not {line.id for line in new.lines} & {line.id for line in old.lines}


async def test_a_corrected_draft_does_not_warn_of_what_happened_to_the_voided_one() -> None:
    of_its_life = [{"code": code, "message": "…"} for code in ("NOT_ISSUED", "NOT_SENT", "ISSUE_DATE_OUT_OF_ORDER")]
    of_its_lines = {"code": "USAGE_NOT_A_NUMBER", "message": "…"}
    sent = await final(status=DocumentStatus.SENT, warnings=[*of_its_life, of_its_lines], has_warnings=True)
    only_sent = await final(status=DocumentStatus.SENT)
    await void(sent)
    await void(only_sent)

    carried = await Invoice.get(id=(await create_corrected_draft(sent.id, now=NOW)).id)
    nothing = await Invoice.get(id=(await create_corrected_draft(only_sent.id, now=NOW)).id)

    assert (carried.warnings, carried.has_warnings) == ([of_its_lines], True)
    assert (nothing.warnings, nothing.has_warnings) == ([], False)


async def test_a_corrected_draft_can_be_edited_and_finalized() -> None:
    corrected = await create_corrected_draft((await edited_and_voided()).id, now=NOW)
    discount = AddInvoiceDiscount(DiscountKind.FIXED, Decimal(1), "Sorry")
    await edit_invoice(corrected.id, [discount], expected_version=1, now=NOW)

    invoice = await finalize_invoice(corrected.id, now=NOW)

    assert (invoice.number, invoice.net_minor) == ("SEQ-2", 2600)


async def test_only_a_voided_invoice_is_corrected() -> None:
    with pytest.raises(InvoiceNotVoided):
        await create_corrected_draft((await final()).id, now=NOW)


async def test_an_invoice_is_corrected_once_until_the_correction_is_voided() -> None:
    voided = await edited_and_voided()
    first = await create_corrected_draft(voided.id, now=NOW)
    with pytest.raises(AlreadyCorrected):
        await create_corrected_draft(voided.id, now=NOW)

    await void(first)

    assert (await create_corrected_draft(voided.id, now=NOW)).corrects_id == voided.id


async def test_a_corrected_draft_takes_over_what_was_billed_and_can_be_recalculated() -> None:
    shop = await make_shop()
    schedule = await make_active(shop)
    await run_billing(shop.business, date(2026, 1, 1), now=NOW)
    voided = await void(await finalize_invoice((await Invoice.get()).id, now=NOW))

    corrected = await create_corrected_draft(voided.id, now=NOW)

    await run_billing(shop.business, date(2026, 1, 1), now=NOW)
    assert await Invoice.all().count() == 2
    assert (await BillingClaim.get()).invoice_id == corrected.id
    with pytest.raises(InvoiceStillStands):
        await bill_again(schedule.id, date(2026, 1, 1), now=NOW)


async def test_what_was_released_to_be_billed_again_is_not_corrected_as_well() -> None:
    shop = await make_shop()
    schedule = await make_active(shop)
    await run_billing(shop.business, date(2026, 1, 1), now=NOW)
    voided = await void(await finalize_invoice((await Invoice.get()).id, now=NOW))
    await bill_again(schedule.id, date(2026, 1, 1), now=NOW)

    with pytest.raises(AlreadyCorrected):
        await create_corrected_draft(voided.id, now=NOW)


async def test_a_deleted_correction_does_not_open_the_way_to_a_second_bill() -> None:
    shop = await make_shop()
    schedule = await make_active(shop)
    await run_billing(shop.business, date(2026, 1, 1), now=NOW)
    voided = await void(await finalize_invoice((await Invoice.get()).id, now=NOW))
    await delete_invoice((await create_corrected_draft(voided.id, now=NOW)).id, now=NOW)

    second = await create_corrected_draft(voided.id, now=NOW)

    assert (await BillingClaim.get()).invoice_id == second.id
    await delete_invoice(second.id, now=NOW)
    await bill_again(schedule.id, date(2026, 1, 1), now=NOW)
    await run_billing(shop.business, date(2026, 1, 1), now=NOW)
    with pytest.raises(AlreadyCorrected):
        await create_corrected_draft(voided.id, now=NOW)
