"""Money that goes back by itself: negative drafts turned into credit notes, and late usage that was billed too much."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from tortoise.context import TortoiseContext

from factories import NOW, make_business, make_customer, make_price, make_tax_category, make_tax_rate
from folio.domain.discounts import DiscountKind
from folio.domain.errors import (
    InvalidInput,
    InvoiceNotDraft,
    InvoiceTotalNegative,
    InvoiceTotalNotNegative,
    LateUsageNotNegative,
    LateUsageResolved,
    NotAnInvoice,
    StaleVersion,
)
from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.domain.pricing import PriceModel, PriceTerms, Tier
from folio.models.catalog import BillingTiming
from folio.models.invoices import Invoice, InvoiceDiscount, InvoiceTax, LineItem, LineItemGroup, Origin
from folio.models.usage import LateUsage, LateUsageStatus
from folio.services.billing.credit import credit_late_usage, turn_into_credit_note
from folio.services.billing.late_usage import detect_late_usage
from folio.services.billing.run import run_billing
from folio.services.invoices.delete import delete_invoice
from folio.services.invoices.drafts import NewInvoice, create_invoice
from folio.services.invoices.editing.discounts import AddInvoiceDiscount
from folio.services.invoices.editing.edit import edit_invoice
from folio.services.invoices.editing.groups import AddLineItemGroup
from folio.services.invoices.editing.lines import AddLineItem, RemoveLineItem
from folio.services.invoices.finalize import finalize_invoice
from folio.services.schedules.lifecycle import cancel_schedule
from folio.services.usage.aliases import add_alias
from folio.services.usage.events import record_events
from folio.services.usage.records import EventRecord
from invoice_drafts import make_draft
from schedule_rows import Shop, make_active, make_shop, priced

D = Decimal
VOLUME = PriceTerms(PriceModel.VOLUME, tiers=(Tier(D(9), D(2)), Tier(None, D(1))))
IN_TIME = datetime(2026, 2, 1, 12, tzinfo=UTC)
TOO_LATE = IN_TIME + timedelta(days=3)


async def taxes_of(invoice: Invoice) -> dict[Decimal, tuple[int, int]]:
    return {row.rate: (row.taxable_minor, row.tax_minor) for row in await InvoiceTax.filter(invoice_id=invoice.id)}


async def negative_draft() -> Invoice:
    """Two rates, a charge, two credits, a line that was removed, and a discount."""
    business = await make_business()
    customer = await make_customer(business)
    categories = [await make_tax_category(business), await make_tax_category(business)]
    for category, rate in zip(categories, ("19", "7"), strict=True):
        await make_tax_rate(category, rate)
    group = AddLineItemGroup(name="Fees")
    removed = AddLineItem(group.id, D(1), D(500), name="Not this")
    operations = [
        group,
        AddLineItem(group.id, D(3), D("10.33"), name="Charge", tax_category_id=categories[0].id),
        AddLineItem(group.id, D(2), D("-80"), name="Credit", tax_category_id=categories[0].id),
        AddLineItem(group.id, D(-1), D("0.55"), name="Small credit", tax_category_id=categories[1].id),
        removed,
        RemoveLineItem(removed.id),
        AddInvoiceDiscount(DiscountKind.PERCENT, D(10), "Goodwill"),
    ]
    return (await create_invoice(NewInvoice(business.id, customer.id, "EUR", operations=operations), now=NOW)).invoice


async def test_a_negative_draft_becomes_a_credit_note_of_the_same_amounts(db: TortoiseContext) -> None:
    draft = await negative_draft()
    before = await taxes_of(draft)

    note = (await turn_into_credit_note(draft.id, now=NOW)).invoice

    assert (note.id, note.document_type) == (draft.id, DocumentType.CREDIT_NOTE)
    assert (note.net_minor, note.tax_minor, note.total_minor) == (
        -draft.net_minor,
        -draft.tax_minor,
        -draft.total_minor,
    )
    assert await taxes_of(note) == {rate: (-net, -tax) for rate, (net, tax) in before.items()}
    printed = [(line.quantity, line.rate) for line in await LineItem.filter(invoice_id=note.id).order_by("position")]
    assert printed == [(D(-3), D("10.33")), (D(2), D(80)), (D(1), D("0.55"))]
    finalized = await finalize_invoice(note.id, now=NOW)
    assert (finalized.number, finalized.total_minor) == ("SCN-1", -draft.total_minor)


async def test_a_document_that_asks_for_money_is_not_turned(db: TortoiseContext) -> None:
    with pytest.raises(InvoiceTotalNotNegative):
        await turn_into_credit_note((await make_draft()).id, now=NOW)


async def test_turning_what_changed_meanwhile_is_refused(db: TortoiseContext) -> None:
    draft = await negative_draft()

    with pytest.raises(StaleVersion):
        await turn_into_credit_note(draft.id, now=NOW, expected_version=7)


async def test_a_draft_is_turned_once(db: TortoiseContext) -> None:
    draft = await negative_draft()
    await turn_into_credit_note(draft.id, now=NOW)

    with pytest.raises(NotAnInvoice):
        await turn_into_credit_note(draft.id, now=NOW)


async def call(shop: Shop, first: int, count: int, now: datetime) -> None:
    at = datetime(2026, 1, 20, 12, tzinfo=UTC)
    events = [EventRecord(f"call-{number}", "ACME", "call", at) for number in range(first, first + count)]
    await record_events(shop.business.id, events, now=now)


async def volume_shop(**phase: object) -> Shop:
    """Calls by volume in arrears, and a yearly fee in advance."""
    shop = await make_shop()
    await add_alias(shop.customer.id, "ACME", now=IN_TIME)
    product = await shop.calls.product
    calls = await make_price(
        product, VOLUME, metric_id=shop.calls.metric_id, timing=BillingTiming.IN_ARREARS, name="Calls"
    )
    await make_active(shop, priced(calls, shop.support, **phase))
    await call(shop, 0, 8, IN_TIME - timedelta(hours=1))
    return shop


async def late_of(shop: Shop, first: int, count: int) -> LateUsage:
    await call(shop, first, count, TOO_LATE)
    await detect_late_usage(shop.business.id, now=TOO_LATE)
    return await LateUsage.get(resolved_at__isnull=True)


async def billed_on(shop: Shop, day: date) -> Invoice:
    await run_billing(shop.business, day, now=datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
    return await Invoice.get(billing_date=day)


async def test_late_usage_that_takes_away_becomes_a_credit_note(db: TortoiseContext) -> None:
    shop = await volume_shop()
    await finalize_invoice((await billed_on(shop, date(2026, 2, 1))).id, now=IN_TIME)
    late = await late_of(shop, 8, 2)
    assert late.effect_minor == 10 * 100 - 8 * 200

    note = await credit_late_usage([late.id], now=TOO_LATE)

    await late.refresh_from_db()
    assert (late.status, late.billed_on_id) == (LateUsageStatus.BILLED, note.id)
    assert (note.document_type, note.net_minor, note.period_start) == (DocumentType.CREDIT_NOTE, 600, date(2026, 1, 1))
    group = await LineItemGroup.filter(invoice_id=note.id).first()
    assert group is not None
    assert (group.period_start, group.period_end) == (date(2026, 1, 1), date(2026, 2, 1))
    assert (await finalize_invoice(note.id, now=TOO_LATE)).number == "SCN-1"
    with pytest.raises(LateUsageResolved):
        await credit_late_usage([late.id], now=TOO_LATE)


async def test_deleting_the_credit_note_opens_late_usage_again(db: TortoiseContext) -> None:
    shop = await volume_shop()
    await finalize_invoice((await billed_on(shop, date(2026, 2, 1))).id, now=IN_TIME)
    late = await late_of(shop, 8, 2)
    note = await credit_late_usage([late.id], now=TOO_LATE)

    await delete_invoice(note.id, now=TOO_LATE)

    await late.refresh_from_db()
    assert late.status is LateUsageStatus.OPEN


async def test_late_usage_that_adds_is_billed_and_not_credited(db: TortoiseContext) -> None:
    shop = await volume_shop()
    await finalize_invoice((await billed_on(shop, date(2026, 2, 1))).id, now=IN_TIME)
    late = await late_of(shop, 8, 1)

    with pytest.raises(LateUsageNotNegative, match=r"2\.00 EUR"):
        await credit_late_usage([late.id], now=TOO_LATE)

    assert await Invoice.filter(document_type=DocumentType.CREDIT_NOTE).count() == 0


async def test_crediting_names_existing_late_usage(db: TortoiseContext) -> None:
    with pytest.raises(InvalidInput):
        await credit_late_usage([], now=TOO_LATE)


async def last_invoice(shop: Shop) -> Invoice:
    """The negative invoice after a cancellation: January's calls, less most of the year's fee."""
    year = await billed_on(shop, date(2026, 1, 1))
    await finalize_invoice(year.id, now=NOW)
    schedule = await year.schedule
    assert schedule is not None
    await cancel_schedule(schedule.id, last_day=date(2026, 1, 31), now=datetime(2026, 1, 20, tzinfo=UTC))
    return await billed_on(shop, date(2026, 2, 1))


async def test_a_schedules_negative_invoice_is_turned_with_its_discounts(db: TortoiseContext) -> None:
    discount = {"name": "Ten", "kind": DiscountKind.PERCENT, "value": D(10)}
    shop = await volume_shop(discounts=[discount])
    draft = await last_invoice(shop)
    assert draft.total_minor < 0
    with pytest.raises(InvoiceTotalNegative):
        await finalize_invoice(draft.id, now=IN_TIME)

    note = (await turn_into_credit_note(draft.id, now=IN_TIME)).invoice

    assert note.total_minor == -draft.total_minor
    assert await InvoiceDiscount.filter(invoice_id=note.id).count() == 0
    assert {line.origin for line in await LineItem.filter(invoice_id=note.id)} == {Origin.PERSON}
    assert (await finalize_invoice(note.id, now=IN_TIME)).status is DocumentStatus.FINAL
    with pytest.raises(InvoiceNotDraft):
        await edit_invoice(note.id, [], expected_version=note.version, now=IN_TIME)


async def test_late_usage_is_still_measured_from_what_a_turned_invoice_billed(db: TortoiseContext) -> None:
    shop = await volume_shop()
    note = (await turn_into_credit_note((await last_invoice(shop)).id, now=IN_TIME)).invoice
    await finalize_invoice(note.id, now=IN_TIME)

    late = await late_of(shop, 8, 2)

    assert late.effect_minor == 10 * 100 - 8 * 200
