"""Merging drafts: one draft with everything on them, and a trace of the originals."""

from collections.abc import Sequence
from decimal import Decimal

import pytest

from factories import NOW, make_business, make_customer
from folio.domain.discounts import DiscountKind
from folio.domain.errors import CannotMerge, NotFound
from folio.domain.lifecycle import DocumentStatus
from folio.models.activity import Activity
from folio.models.businesses import Business
from folio.models.invoices import Invoice, InvoiceSource, LineItem, LineItemGroup, Origin
from folio.services.invoices.editing.discounts import AddInvoiceDiscount
from folio.services.invoices.editing.edit import edit_invoice
from folio.services.invoices.editing.lines import RemoveLineItem
from folio.services.invoices.merge import merge_invoices
from folio.services.invoices.rows import load_rows
from invoice_drafts import make_draft

pytestmark = pytest.mark.usefixtures("db")


async def drafts_of_one_customer(rates: Sequence[tuple[str, ...]], business: Business | None = None) -> list[Invoice]:
    business = business or await make_business()
    customer = await make_customer(business)
    return [await make_draft(business, customer, rates=of_draft) for of_draft in rates]


async def test_the_merged_draft_adds_up_to_the_originals() -> None:
    first, second = await drafts_of_one_customer([("100", "50"), ("30",)])
    await edit_invoice(
        first.id, [AddInvoiceDiscount(DiscountKind.PERCENT, Decimal("3.3"), "Friends")], expected_version=1, now=NOW
    )
    total = sum([invoice.total_minor async for invoice in Invoice.all()])

    merged = await merge_invoices([first.id, second.id], now=NOW)

    assert merged.invoice.total_minor == total == 18000 - 495
    assert merged.invoice.source is InvoiceSource.MERGE
    assert [(row.kind, row.value) for row in merged.discounts] == [(DiscountKind.FIXED, Decimal("4.95"))]
    assert [invoice.id async for invoice in Invoice.all()] == [merged.invoice.id]
    stored = await load_rows(await Invoice.get(id=merged.invoice.id))
    assert [line.rate for line in stored.lines] == [100, 50, 30]
    assert len(stored.taxes) == 1


async def test_lines_keep_their_identity_and_marks() -> None:
    first, second = await drafts_of_one_customer([("100", "50"), ("30",)])
    lines = await LineItem.filter(invoice_id=first.id).order_by("position")
    await LineItem.filter(id=lines[0].id).update(origin=Origin.ENGINE, key="schedule:2026-01-01:price")
    await edit_invoice(first.id, [RemoveLineItem(lines[0].id)], expected_version=1, now=NOW)

    merged = await merge_invoices([second.id, first.id], now=NOW)

    kept = next(line for line in merged.lines if line.id == lines[0].id)
    assert (kept.key, kept.is_removed) == ("schedule:2026-01-01:price", True)
    assert merged.invoice.total_minor == 8000


async def test_warnings_of_lines_are_carried_not_those_of_an_originals_life() -> None:
    of_lines = {"code": "USAGE_NOT_A_NUMBER", "message": "…"}
    first, second = await drafts_of_one_customer([("100",), ("30",)])
    not_issued = {"code": "NOT_ISSUED", "message": "…"}
    await Invoice.filter(id=first.id).update(warnings=[not_issued, of_lines], has_warnings=True)

    merged = await merge_invoices([first.id, second.id], now=NOW)

    assert merged.invoice.warnings == [of_lines]


async def test_the_same_product_in_the_same_period_becomes_one_group() -> None:
    first, second = await drafts_of_one_customer([("100",), ("30",)])
    await LineItemGroup.filter(invoice_id__in=[first.id, second.id]).update(
        key="schedule:product", origin=Origin.ENGINE
    )

    merged = await merge_invoices([first.id, second.id], now=NOW)

    assert [group.subtotal_minor for group in merged.groups] == [13000]
    assert await LineItemGroup.all().count() == 1


async def test_a_line_billed_twice_is_refused() -> None:
    first, second = await drafts_of_one_customer([("100",), ("30",)])
    for invoice in (first, second):
        await LineItem.filter(invoice_id=invoice.id).update(key="schedule:2026-01-01:price")

    with pytest.raises(CannotMerge, match="two of the drafts"):
        await merge_invoices([first.id, second.id], now=NOW)

    assert await Invoice.all().count() == 2


async def test_originals_leave_a_trace() -> None:
    first, second = await drafts_of_one_customer([("100",), ("30",)])

    merged = await merge_invoices([first.id, second.id], now=NOW)

    for original in (first, second):
        entry = await Activity.filter(subject_id=original.id).order_by("-sequence").first()
        assert entry is not None
        assert entry.after == {"mergedInto": str(merged.invoice.id)}
        assert entry.before["lines"]


async def test_only_like_drafts_merge() -> None:
    business = await make_business()
    first, second = await drafts_of_one_customer([("100",), ("30",)], business)
    (other,) = await drafts_of_one_customer([("5",)], business)
    (final,) = await drafts_of_one_customer([("5",)], business)
    await Invoice.filter(id=final.id).update(customer_id=first.customer_id, status=DocumentStatus.FINAL, number="1")

    for wrong in ([first.id], [first.id, first.id], [first.id, other.id], [first.id, final.id]):
        with pytest.raises(CannotMerge):
            await merge_invoices(wrong, now=NOW)
    with pytest.raises(NotFound):
        await merge_invoices([first.id, business.id], now=NOW)
    await Invoice.filter(id=second.id).update(currency="USD")
    with pytest.raises(CannotMerge, match="currency"):
        await merge_invoices([first.id, second.id], now=NOW)

    assert await Invoice.all().count() == 4
