"""Recalculation keeps a person's work, refreshes the engine's, and shows the difference first."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from tortoise.context import TortoiseContext

from folio.domain.discounts import DiscountKind
from folio.domain.errors import StaleDifference
from folio.domain.recalculation import Choice, DifferenceKind
from folio.models.invoices import Invoice, LineItem
from folio.services.billing.recalculation import preview_recalculation, recalculate_invoice
from folio.services.billing.run import run_billing
from folio.services.invoices.editing.details import UpdateInvoice
from folio.services.invoices.editing.discounts import AddInvoiceDiscount
from folio.services.invoices.editing.edit import edit_invoice
from folio.services.invoices.editing.groups import AddLineItemGroup
from folio.services.invoices.editing.lines import AddLineItem, RemoveLineItem, UpdateLineItem
from folio.services.invoices.rows import InvoiceRows, load_rows
from folio.services.usage.aliases import add_alias
from folio.services.usage.events import record_events
from folio.services.usage.records import EventRecord
from schedule_rows import Shop, make_active, make_shop, priced

FEBRUARY_FIRST = datetime(2026, 2, 1, 12, tzinfo=UTC)
LATER = FEBRUARY_FIRST + timedelta(hours=1)


@dataclass
class Billed:
    """A shop with the February draft of one customer: 10 calls of January at 15.00, and the fee of 100.00."""

    shop: Shop
    invoice: Invoice

    async def rows(self) -> InvoiceRows:
        return await load_rows(await Invoice.get(id=self.invoice.id))

    async def line(self, name: str) -> LineItem:
        return next(line for line in (await self.rows()).lines if line.price_name == name)

    async def calls(self) -> LineItem:
        return await self.line(self.shop.calls.name)

    async def edit(self, *operations: Any) -> None:
        invoice = await Invoice.get(id=self.invoice.id)
        await edit_invoice(invoice.id, operations, expected_version=invoice.version, now=FEBRUARY_FIRST)

    async def recalculate(self, **options: Any) -> Invoice:
        return await recalculate_invoice(self.invoice.id, now=LATER, **options)


async def call(shop: Shop, first: int, count: int, now: datetime = FEBRUARY_FIRST) -> None:
    at = datetime(2026, 1, 20, 12, tzinfo=UTC)
    events = [EventRecord(f"call-{number}", "ACME", "call", at) for number in range(first, first + count)]
    await record_events(shop.business.id, events, now=now)


@pytest.fixture
async def billed(db: TortoiseContext) -> Billed:
    shop = await make_shop()
    await add_alias(shop.customer.id, "ACME", now=FEBRUARY_FIRST)
    schedule = await make_active(shop, priced(shop.fee, shop.calls))
    await call(shop, 0, 10)
    await run_billing(shop.business, date(2026, 2, 1), now=FEBRUARY_FIRST)
    return Billed(shop, await Invoice.get(schedule_id=schedule.id, billing_date=date(2026, 2, 1)))


async def test_recalculating_takes_new_usage(billed: Billed) -> None:
    await call(billed.shop, 10, 5)

    invoice = await billed.recalculate()

    assert (await billed.calls()).quantity == 15
    assert invoice.net_minor == 15 * 1500 + 10000


async def test_lines_groups_and_discounts_of_a_person_stay_untouched(billed: Billed) -> None:
    await billed.edit(AddLineItemGroup("Extras"))
    group = next(group for group in (await billed.rows()).groups if group.name == "Extras")
    await billed.edit(
        AddLineItem(group.id, Decimal(2), Decimal("7.5"), name="Stickers"),
        AddInvoiceDiscount(DiscountKind.PERCENT, Decimal(10), "Sorry"),
    )
    await call(billed.shop, 10, 5)

    invoice = await billed.recalculate()

    rows = await billed.rows()
    assert [line.amount_minor for line in rows.lines if line.name == "Stickers"] == [1500]
    assert [discount.amount_minor for discount in rows.discounts] == [(15 * 1500 + 10000 + 1500) // 10]
    assert invoice.discount_minor == 3400


async def test_an_overridden_field_is_kept_and_the_others_refresh(billed: Billed) -> None:
    await billed.edit(UpdateLineItem((await billed.calls()).id, {"rate": Decimal(12)}))
    await call(billed.shop, 10, 5)

    await billed.recalculate()

    line = await billed.calls()
    assert (line.quantity, line.rate, line.amount_minor) == (15, 12, 15 * 1200)


async def test_taking_gives_an_overridden_field_back_to_the_engine(billed: Billed) -> None:
    await billed.edit(UpdateLineItem((await billed.calls()).id, {"quantity": Decimal(3)}))
    await call(billed.shop, 10, 5)
    shown = await preview_recalculation(billed.invoice.id, now=LATER)
    difference = next(each for each in shown.differences if each.field == "quantity")

    await billed.recalculate(token=shown.token, choices={difference.id: Choice.TAKE})

    line = await billed.calls()
    assert (line.quantity, line.overridden) == (15, [])


async def test_the_difference_tells_what_the_engine_said_says_and_a_person_set(billed: Billed) -> None:
    await billed.edit(UpdateLineItem((await billed.calls()).id, {"quantity": Decimal(3)}))
    await call(billed.shop, 10, 5)

    shown = await preview_recalculation(billed.invoice.id, now=LATER)

    (difference,) = shown.differences
    told = (difference.engine_before, difference.engine_now, difference.standing, difference.default)
    assert told == ("10", "15", "3", Choice.KEEP)
    assert (await billed.calls()).quantity == 3


async def test_a_removed_line_does_not_come_back(billed: Billed) -> None:
    await billed.edit(RemoveLineItem((await billed.calls()).id))
    await call(billed.shop, 10, 5)

    invoice = await billed.recalculate()

    assert (await billed.calls()).is_removed
    assert invoice.net_minor == 10000


async def test_taking_brings_a_removed_line_back(billed: Billed) -> None:
    await billed.edit(RemoveLineItem((await billed.calls()).id))
    await call(billed.shop, 10, 5)
    shown = await preview_recalculation(billed.invoice.id, now=LATER)
    (struck,) = (each for each in shown.differences if each.kind is DifferenceKind.STRUCK)

    invoice = await billed.recalculate(choices={struck.id: Choice.TAKE})

    assert invoice.net_minor == 15 * 1500 + 10000


async def test_discarding_manual_edits_rebuilds_from_scratch(billed: Billed) -> None:
    line = await billed.calls()
    await billed.edit(
        UpdateLineItem(line.id, {"rate": Decimal(1), "name": "Mine"}),
        RemoveLineItem((await billed.line(billed.shop.fee.name)).id),
        AddLineItem(line.group_id, Decimal(1), Decimal(99), name="Extra"),
        AddInvoiceDiscount(DiscountKind.FIXED, Decimal(5), "Sorry"),
    )

    invoice = await billed.recalculate(discard_manual_edits=True)

    rows = await billed.rows()
    assert sorted(each.amount_minor for each in rows.lines if not each.is_removed) == [10000, 15000]
    assert rows.discounts == []
    assert invoice.total_minor == 25000


async def test_recalculating_twice_changes_nothing_more(billed: Billed) -> None:
    await billed.edit(UpdateLineItem((await billed.calls()).id, {"quantity": Decimal(3)}))
    await call(billed.shop, 10, 5)
    once = await billed.recalculate()

    twice = await billed.recalculate()

    assert (twice.version, twice.total_minor) == (once.version, once.total_minor)
    assert (await preview_recalculation(billed.invoice.id, now=LATER)).differences == []


async def test_recipient_memo_and_references_are_never_touched(billed: Billed) -> None:
    details = {"memo": "Thanks", "purchase_order": "PO-1", "reference": "R-2", "emails": ["ap@acme.test"]}
    await billed.edit(UpdateInvoice(details))
    await call(billed.shop, 10, 5)

    await billed.recalculate(discard_manual_edits=True)

    invoice = await Invoice.get(id=billed.invoice.id)
    assert {name: getattr(invoice, name) for name in details} == details


async def test_an_overridden_line_without_a_source_is_kept_and_shown(billed: Billed) -> None:
    await billed.edit(UpdateLineItem((await billed.calls()).id, {"quantity": Decimal(3)}))
    moved = datetime(2026, 2, 20, tzinfo=UTC)
    events = [EventRecord(f"call-{number}", "ACME", "call", moved) for number in range(10)]
    await record_events(billed.shop.business.id, events, now=LATER)

    await billed.recalculate()

    line = await billed.calls()
    assert (line.is_orphaned, line.quantity) == (True, 3)


async def test_a_difference_that_moved_is_refused_and_nothing_changes(billed: Billed) -> None:
    await call(billed.shop, 10, 5)
    shown = await preview_recalculation(billed.invoice.id, now=LATER)
    await call(billed.shop, 15, 1)

    with pytest.raises(StaleDifference):
        await billed.recalculate(token=shown.token)

    assert (await billed.calls()).quantity == 10


async def test_the_true_up_follows_the_lines_as_they_stand(db: TortoiseContext) -> None:
    shop = await make_shop()
    await add_alias(shop.customer.id, "ACME", now=FEBRUARY_FIRST)
    minimum = {"name": "Minimum", "amount": Decimal(200)}
    schedule = await make_active(shop, priced(shop.calls, minimums=[minimum]))
    await call(shop, 0, 10)
    await run_billing(shop.business, date(2026, 2, 1), now=FEBRUARY_FIRST)
    billed = Billed(shop, await Invoice.get(schedule_id=schedule.id, billing_date=date(2026, 2, 1)))
    await billed.edit(UpdateLineItem((await billed.calls()).id, {"quantity": Decimal(4)}))

    invoice = await billed.recalculate()

    assert sorted(line.amount_minor for line in (await billed.rows()).lines) == [6000, 14000]
    assert invoice.net_minor == 20000
