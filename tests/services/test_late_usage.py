"""Late usage: the original period priced again, less what was charged; then billed, adjusted or ignored."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from tortoise.context import TortoiseContext

from factories import make_price
from folio.domain.discounts import DiscountKind
from folio.domain.errors import InvalidInput, LateUsageResolved
from folio.domain.pricing import PriceModel, PriceTerms, Tier
from folio.models.catalog import BillingTiming
from folio.models.invoices import Invoice, InvoiceSource, LineItem
from folio.models.usage import LateUsage, LateUsageStatus
from folio.services.billing.adjustment import create_adjustment_invoice
from folio.services.billing.late_usage import bill_on_next_invoice, detect_late_usage, ignore_late_usage
from folio.services.billing.preview import preview_invoices
from folio.services.billing.recalculation import preview_recalculation
from folio.services.billing.run import run_billing
from folio.services.billing.upcoming import preview_next_invoices
from folio.services.invoices.delete import delete_invoice
from folio.services.invoices.finalize import finalize_invoice
from folio.services.schedules.terms import load_terms
from folio.services.usage.aliases import add_alias
from folio.services.usage.events import record_events
from folio.services.usage.records import EventRecord
from folio.worker.jobs import HANDLERS
from folio.worker.loop import Worker
from schedule_rows import Shop, make_active, make_shop, priced

IN_TIME = datetime(2026, 2, 1, 12, tzinfo=UTC)
TOO_LATE = IN_TIME + timedelta(days=3)
TIERS = PriceTerms(PriceModel.GRADUATED, tiers=(Tier(Decimal(10), Decimal(2)), Tier(None, Decimal(1), Decimal(5))))


@dataclass
class Invoiced:
    """A shop whose January calls, 8 at 2.00, are on a final invoice; each case adds late ones."""

    shop: Shop
    invoice: Invoice

    async def late(self, first: int, count: int, now: datetime = TOO_LATE) -> LateUsage | None:
        await call(self.shop, first, count, now)
        await detect_late_usage(self.shop.business.id, now=now)
        unresolved = LateUsage.filter(resolved_at__isnull=True)
        return await unresolved.first()

    async def bill_february(self) -> Invoice:
        await run_billing(self.shop.business, date(2026, 3, 1), now=datetime(2026, 3, 1, 12, tzinfo=UTC))
        return await Invoice.get(billing_date=date(2026, 3, 1))


async def call(shop: Shop, first: int, count: int, now: datetime) -> None:
    at = datetime(2026, 1, 20, 12, tzinfo=UTC)
    events = [EventRecord(f"call-{number}", "ACME", "call", at) for number in range(first, first + count)]
    await record_events(shop.business.id, events, now=now)


@pytest.fixture
async def invoiced(db: TortoiseContext) -> Invoiced:
    return await invoice_january()


async def invoice_january(calls: int = 8, late_calls: int = 0, **phase: object) -> Invoiced:
    shop = await make_shop()
    await add_alias(shop.customer.id, "ACME", now=IN_TIME)
    metered = {"metric_id": shop.calls.metric_id, "timing": BillingTiming.IN_ARREARS, "name": "Calls"}
    product = await shop.calls.product
    tiered = await make_price(product, TIERS, **metered)
    if "discounts" in phase:
        phase["discounts"] = [{**each, "price_ids": [tiered.id]} for each in phase["discounts"]]  # type: ignore[attr-defined]
    await make_active(shop, priced(tiered, shop.fee, **phase))
    await call(shop, 0, calls, IN_TIME - timedelta(hours=1))
    await run_billing(shop.business, date(2026, 2, 1), now=IN_TIME)
    invoice = await Invoice.get(billing_date=date(2026, 2, 1))
    await call(shop, calls, late_calls, IN_TIME + timedelta(minutes=1))
    return Invoiced(shop, await finalize_invoice(invoice.id, now=IN_TIME))


async def test_late_events_across_a_tier_bound_are_priced_as_the_whole_period(invoiced: Invoiced) -> None:
    late = await invoiced.late(8, 7)

    assert late is not None
    assert (late.event_count, late.invoice_id, late.period_start) == (7, invoiced.invoice.id, date(2026, 1, 1))
    assert late.effect_minor == (2 * 200) + (5 * 100) + 500
    assert [(line["quantity"], line["rate"]) for line in late.lines] == [("2", "2"), ("5", "1"), ("1", "5")]


async def test_events_in_time_are_not_late(invoiced: Invoiced) -> None:
    await detect_late_usage(invoiced.shop.business.id, now=TOO_LATE)

    assert await LateUsage.all().count() == 0


async def test_finalizing_looks_for_what_came_since_the_calculation(db: TortoiseContext) -> None:
    invoiced = await invoice_january(late_calls=2)

    await Worker({"detect_late_usage": HANDLERS["detect_late_usage"]}).run_due()

    late = await LateUsage.get(invoice_id=invoiced.invoice.id)
    assert (late.event_count, late.effect_minor) == (2, 400)


async def test_more_late_events_update_the_same_entry(invoiced: Invoiced) -> None:
    await invoiced.late(8, 1)
    late = await invoiced.late(9, 1, TOO_LATE + timedelta(hours=1))

    assert late is not None
    assert await LateUsage.all().count() == 1
    assert (late.event_count, late.effect_minor) == (2, 400)


async def test_a_minimum_swallows_late_usage_below_it(db: TortoiseContext) -> None:
    invoiced = await invoice_january(minimums=[{"name": "Minimum", "amount": Decimal(100)}])

    late = await invoiced.late(8, 2)

    assert late is not None
    assert (late.effect_minor, len(late.lines)) == (0, 2)


async def test_a_percent_discount_is_on_late_usage_too(db: TortoiseContext) -> None:
    discount = {"name": "Ten", "kind": DiscountKind.PERCENT, "value": Decimal(10)}
    invoiced = await invoice_january(discounts=[discount])

    late = await invoiced.late(8, 2)

    assert late is not None
    assert late.effect_minor == 400 - 40


async def test_late_usage_goes_onto_the_next_invoice_with_its_own_period(invoiced: Invoiced) -> None:
    late = await invoiced.late(8, 2)
    assert late is not None
    await bill_on_next_invoice(late.id, now=TOO_LATE)

    invoice = await invoiced.bill_february()

    await late.refresh_from_db()
    assert (late.status, late.billed_on_id) == (LateUsageStatus.BILLED, invoice.id)
    (line,) = await LineItem.filter(invoice_id=invoice.id, component="late_usage")
    assert (line.quantity, line.amount_minor, line.service_start) == (2, 400, date(2026, 1, 1))
    assert invoice.net_minor == 400 + 10000
    assert (await preview_recalculation(invoice.id, now=TOO_LATE)).differences == []


async def test_previews_show_late_usage_on_the_invoice_that_will_carry_it(invoiced: Invoiced) -> None:
    late = await invoiced.late(8, 2)
    assert late is not None
    await bill_on_next_invoice(late.id, now=TOO_LATE)

    (terms,) = await load_terms([late.schedule_id])
    coming = await preview_invoices(terms, now=TOO_LATE, count=2)
    (upcoming,) = await preview_next_invoices([late.schedule_id], now=TOO_LATE)

    assert [draft.rows.invoice.net_minor for draft in coming] == [400 + 10000, 10000]
    assert upcoming is not None
    assert upcoming.invoice.net_minor == 400 + 10000


async def test_an_adjustment_invoice_bills_late_usage_by_itself(invoiced: Invoiced) -> None:
    late = await invoiced.late(8, 7)
    assert late is not None

    invoice = await create_adjustment_invoice([late.id], now=TOO_LATE)

    assert (invoice.source, invoice.net_minor) == (InvoiceSource.LATE_USAGE, late.effect_minor)
    assert (await preview_recalculation(invoice.id, now=TOO_LATE)).differences == []
    with pytest.raises(LateUsageResolved):
        await create_adjustment_invoice([late.id], now=TOO_LATE)


async def test_deleting_the_adjustment_opens_late_usage_again(invoiced: Invoiced) -> None:
    late = await invoiced.late(8, 1)
    assert late is not None
    invoice = await create_adjustment_invoice([late.id], now=TOO_LATE)

    await delete_invoice(invoice.id, now=TOO_LATE)

    await late.refresh_from_db()
    assert (late.status, late.billed_on_id) == (LateUsageStatus.OPEN, None)


async def test_later_events_are_measured_from_what_was_billed_late(invoiced: Invoiced) -> None:
    late = await invoiced.late(8, 1)
    assert late is not None
    await create_adjustment_invoice([late.id], now=TOO_LATE)

    later = await invoiced.late(9, 3, TOO_LATE + timedelta(hours=1))

    assert later is not None
    assert (later.event_count, later.effect_minor) == (3, 200 + 2 * 100 + 500)


async def test_ignored_usage_is_not_offered_again(invoiced: Invoiced) -> None:
    late = await invoiced.late(8, 1)
    assert late is not None
    await ignore_late_usage(late.id, "Their meter was broken", now=TOO_LATE)

    assert await invoiced.late(9, 1, TOO_LATE + timedelta(hours=1)) is not None
    second = await LateUsage.get(resolved_at__isnull=True)
    assert (second.event_count, second.effect_minor) == (1, 200)


async def test_ignoring_needs_a_reason(invoiced: Invoiced) -> None:
    late = await invoiced.late(8, 1)
    assert late is not None

    with pytest.raises(InvalidInput):
        await ignore_late_usage(late.id, "  ", now=TOO_LATE)
