"""Late usage given back and the credit notes of its invoice: together they never give back more than was invoiced."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from credit_note_rows import again, credit, lines_of
from factories import make_price, make_product, make_tax_category, make_tax_rate
from folio.domain.errors import (
    CreditExceedsRemaining,
    InvalidInput,
    InvoiceHasCreditNotes,
    LateUsageResolved,
    NothingLeftToCredit,
)
from folio.domain.lifecycle import DocumentType
from folio.domain.pricing import PriceModel, PriceTerms, Tier
from folio.models.catalog import BillingTiming
from folio.models.invoices import Invoice
from folio.models.usage import LateUsage, LateUsageStatus
from folio.services.billing.adjustment import create_adjustment_invoice
from folio.services.billing.credit import credit_late_usage, turn_into_credit_note
from folio.services.billing.late_usage import bill_on_next_invoice, detect_late_usage
from folio.services.billing.recalculation import recalculate_invoice
from folio.services.billing.run import run_billing
from folio.services.credit_notes.bulk import credit_invoices
from folio.services.invoices.corrections import create_corrected_draft
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.void import void_invoice
from folio.services.receivables.statement import statement_of_account
from folio.services.usage.aliases import add_alias
from folio.services.usage.events import record_events
from folio.services.usage.records import EventRecord
from schedule_rows import Shop, make_active, make_shop, priced

pytestmark = pytest.mark.usefixtures("db")

D = Decimal
VOLUME = PriceTerms(PriceModel.VOLUME, tiers=(Tier(D(9), D("2.01")), Tier(None, D("1.01"))))
IN_TIME = datetime(2026, 2, 1, 12, tzinfo=UTC)
TOO_LATE = IN_TIME + timedelta(days=3)


async def call(shop: Shop, first: int, count: int, now: datetime) -> None:
    at = datetime(2026, 1, 20, 12, tzinfo=UTC)
    events = [EventRecord(f"call-{number}", "ACME", "call", at) for number in range(first, first + count)]
    await record_events(shop.business.id, events, now=now)


async def invoiced_calls() -> tuple[Shop, Invoice]:
    """Eight calls for 16.08 and 5.5 % of that; two more bring the month to 10.10. Taxed apart, the parts have 0.89."""
    shop = await make_shop()
    await add_alias(shop.customer.id, "ACME", now=IN_TIME)
    category = await make_tax_category(shop.business)
    await make_tax_rate(category, "5.5")
    product = await make_product(shop.business, tax_category_id=category.id)
    metric = shop.calls.metric_id
    price = await make_price(product, VOLUME, metric_id=metric, timing=BillingTiming.IN_ARREARS, name="Calls")
    await make_active(shop, priced(price))
    await call(shop, 0, 8, IN_TIME - timedelta(hours=1))
    await run_billing(shop.business, date(2026, 2, 1), now=IN_TIME)
    draft = await Invoice.get(billing_date=date(2026, 2, 1))
    return shop, await finalize_invoice(draft.id, now=IN_TIME)


async def late_of(shop: Shop) -> LateUsage:
    await call(shop, 8, 2, TOO_LATE)
    await detect_late_usage(shop.business.id, now=TOO_LATE)
    return await LateUsage.get(resolved_at__isnull=True)


async def standing_total() -> int:
    notes = await Invoice.filter(document_type=DocumentType.CREDIT_NOTE, voided_at__isnull=True)
    return sum(note.total_minor for note in notes)


async def test_everything_that_remains_leaves_out_what_late_usage_gave_back() -> None:
    shop, invoice = await invoiced_calls()
    late_note = await credit_late_usage([(await late_of(shop)).id], now=TOO_LATE)

    note = await credit(invoice)

    assert (late_note.credits_id, late_note.net_minor) == (invoice.id, 1608 - 1010)
    assert note.net_minor == 1010
    assert late_note.net_minor + note.net_minor == invoice.net_minor
    assert late_note.tax_minor + note.tax_minor == invoice.tax_minor == 88
    await finalize_invoice(late_note.id, now=TOO_LATE)
    await finalize_invoice(note.id, now=TOO_LATE)
    assert (await again(invoice)).balance_minor == 0
    assert await standing_total() == invoice.total_minor
    account = (await statement_of_account(shop.customer, now=TOO_LATE)).account
    assert account.closing_minor == 0


async def test_a_line_is_not_credited_in_full_after_its_late_usage() -> None:
    shop, invoice = await invoiced_calls()
    await credit_late_usage([(await late_of(shop)).id], now=TOO_LATE)
    [line] = await lines_of(invoice)

    with pytest.raises(CreditExceedsRemaining, match=r"10\.10 EUR remains"):
        await credit(invoice, (line.id, {"amount": D("10.11")}))

    assert (await credit(invoice, (line.id, {"amount": D("10.10")}))).net_minor == 1010


async def test_late_usage_of_an_invoice_that_is_credited_in_full_gives_nothing_back() -> None:
    shop, invoice = await invoiced_calls()
    late = await late_of(shop)
    await credit(invoice)

    with pytest.raises(CreditExceedsRemaining, match=r"0\.00 EUR remains"):
        await credit_late_usage([late.id], now=TOO_LATE)

    assert await standing_total() == invoice.total_minor


async def test_voiding_the_credit_of_late_usage_frees_the_invoice_again() -> None:
    shop, invoice = await invoiced_calls()
    late_note = await credit_late_usage([(await late_of(shop)).id], now=TOO_LATE)

    await void_invoice(late_note.id, reason="Wrong", now=TOO_LATE)

    assert (await credit(invoice)).total_minor == invoice.total_minor
    with pytest.raises(CreditExceedsRemaining):
        await create_corrected_draft(late_note.id, now=TOO_LATE)


async def test_nothing_remains_once_late_usage_and_lines_took_all() -> None:
    shop, invoice = await invoiced_calls()
    await credit_late_usage([(await late_of(shop)).id], now=TOO_LATE)
    await credit(invoice)

    with pytest.raises(NothingLeftToCredit):
        await credit(invoice)

    [outcome] = await credit_invoices([invoice.id], memo=None, now=TOO_LATE)
    assert isinstance(outcome.refusal, NothingLeftToCredit)


async def test_an_invoice_stands_while_late_usage_of_it_is_credited() -> None:
    shop, invoice = await invoiced_calls()
    await credit_late_usage([(await late_of(shop)).id], now=TOO_LATE)

    with pytest.raises(InvoiceHasCreditNotes):
        await void_invoice(invoice.id, reason="Wrong", now=TOO_LATE)


async def test_late_usage_that_waits_goes_with_its_voided_invoice() -> None:
    shop, invoice = await invoiced_calls()
    late = await late_of(shop)

    await void_invoice(invoice.id, reason="Wrong", now=TOO_LATE)

    corrected = await create_corrected_draft(invoice.id, now=TOO_LATE)
    await recalculate_invoice(corrected.id, now=TOO_LATE)
    assert (await finalize_invoice(corrected.id, now=TOO_LATE)).net_minor == 1010
    await detect_late_usage(shop.business.id, now=TOO_LATE)
    assert await LateUsage.all().count() == 0
    with pytest.raises(InvalidInput):
        await credit_late_usage([late.id], now=TOO_LATE)


async def test_late_usage_of_a_corrected_invoice_that_was_not_recalculated_is_found_again() -> None:
    shop, invoice = await invoiced_calls()
    await late_of(shop)
    await void_invoice(invoice.id, reason="Wrong", now=TOO_LATE)
    corrected = await create_corrected_draft(invoice.id, now=TOO_LATE)
    await finalize_invoice(corrected.id, now=TOO_LATE)

    await detect_late_usage(shop.business.id, now=TOO_LATE)

    late = await LateUsage.get(resolved_at__isnull=True)
    assert (late.invoice_id, late.effect_minor) == (corrected.id, 1010 - 1608)


async def test_an_invoice_stands_while_late_usage_of_it_is_billed_elsewhere() -> None:
    shop, invoice = await invoiced_calls()
    await call(shop, 8, 1, TOO_LATE)
    await detect_late_usage(shop.business.id, now=TOO_LATE)
    late = await LateUsage.get(resolved_at__isnull=True)
    adjustment = await create_adjustment_invoice([late.id], now=TOO_LATE)
    await finalize_invoice(adjustment.id, now=TOO_LATE)

    with pytest.raises(LateUsageResolved, match="SEQ-2"):
        await void_invoice(invoice.id, reason="Wrong", now=TOO_LATE)

    await void_invoice(adjustment.id, reason="Wrong", now=TOO_LATE)
    await void_invoice(invoice.id, reason="Wrong", now=TOO_LATE)
    corrected = await create_corrected_draft(invoice.id, now=TOO_LATE)
    assert (await recalculate_invoice(corrected.id, now=TOO_LATE)).net_minor == 9 * 201


@pytest.mark.parametrize("is_turned", [False, True])
async def test_late_usage_given_back_on_the_next_invoice_counts_against_the_first(is_turned: bool) -> None:
    shop, invoice = await invoiced_calls()
    await bill_on_next_invoice((await late_of(shop)).id, now=TOO_LATE)
    await run_billing(shop.business, date(2026, 3, 1), now=datetime(2026, 3, 1, 12, tzinfo=UTC))
    following = await Invoice.get(billing_date=date(2026, 3, 1))
    assert following.net_minor == 1010 - 1608

    if is_turned:
        await turn_into_credit_note(following.id, now=TOO_LATE)

    note = await credit(invoice)

    assert note.net_minor == 1010
    assert note.tax_minor - following.tax_minor == invoice.tax_minor == 88
    with pytest.raises(NothingLeftToCredit):
        await credit(invoice)


async def test_late_usage_of_an_invoice_that_is_credited_in_full_gives_nothing_back_on_another() -> None:
    shop, invoice = await invoiced_calls()
    late = await late_of(shop)
    await credit(invoice)

    with pytest.raises(NothingLeftToCredit, match="SEQ-1"):
        await bill_on_next_invoice(late.id, now=TOO_LATE)
    with pytest.raises(NothingLeftToCredit, match="SEQ-1"):
        await create_adjustment_invoice([late.id], now=TOO_LATE)

    assert (await LateUsage.get(id=late.id)).status is LateUsageStatus.OPEN


async def test_late_usage_and_the_whole_invoice_credited_at_once_give_back_no_more_than_was_invoiced() -> None:
    shop, invoice = await invoiced_calls()
    late = await late_of(shop)

    done = await asyncio.gather(credit_late_usage([late.id], now=TOO_LATE), credit(invoice), return_exceptions=True)

    assert all(isinstance(each, Invoice | CreditExceedsRemaining) for each in done)
    assert await standing_total() == invoice.total_minor
