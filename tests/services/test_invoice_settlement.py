"""Settling rows without a database: what is printed always agrees with the printed lines."""

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
import pytest_asyncio

from folio.domain.discounts import DiscountKind
from folio.domain.tax import TaxTreatment
from folio.models.database import open_database
from folio.models.fields import new_id
from folio.models.invoices import (
    DiscountScope,
    Invoice,
    InvoiceDiscount,
    InvoiceSource,
    LineItem,
    LineItemGroup,
    Origin,
)
from folio.services.invoices.overrides import engine_values_of, mark_overridden
from folio.services.invoices.rows import InvoiceRows
from folio.services.invoices.settlement import explain_rows, settle_rows


@pytest_asyncio.fixture(autouse=True)
async def _models() -> AsyncIterator[None]:
    """Models know their columns once Tortoise has been told of them; nothing is read or written."""
    async with open_database("sqlite://:memory:"):
        yield


def draft(currency: str = "EUR") -> InvoiceRows:
    return InvoiceRows(
        Invoice(
            id=new_id(),
            business_id=new_id(),
            customer_id=new_id(),
            source=InvoiceSource.SCHEDULE,
            currency=currency,
            payment_terms_days=30,
            language="en",
        )
    )


def add_group(rows: InvoiceRows, name: str = "Product") -> LineItemGroup:
    group = LineItemGroup(
        id=new_id(), invoice_id=rows.invoice.id, origin=Origin.ENGINE, name=name, position=len(rows.groups)
    )
    rows.groups.append(group)
    return group


def add_line(
    rows: InvoiceRows,
    quantity: str,
    rate: str,
    *,
    group: LineItemGroup | None = None,
    tax_rate: str = "19",
    charge: str | None = None,
    origin: Origin = Origin.ENGINE,
) -> LineItem:
    home = group or (rows.groups[0] if rows.groups else add_group(rows))
    line = LineItem(
        id=new_id(),
        invoice_id=rows.invoice.id,
        group_id=home.id,
        origin=origin,
        charge_key=charge,
        phase_key="phase" if origin is Origin.ENGINE else None,
        name="Line",
        quantity=Decimal(quantity),
        rate=Decimal(rate),
        amount_minor=0,
        tax_treatment=TaxTreatment.STANDARD,
        tax_rate=Decimal(tax_rate),
        tax_label="VAT",
        position=len(rows.lines),
    )
    line.engine_values = engine_values_of(line)
    rows.lines.append(line)
    return line


def add_discount(
    rows: InvoiceRows, scope: DiscountScope, kind: DiscountKind, value: str, *, covers: tuple[str, ...] = ()
) -> InvoiceDiscount:
    discount = InvoiceDiscount(
        id=new_id(),
        invoice_id=rows.invoice.id,
        scope=scope,
        origin=Origin.PERSON if scope is DiscountScope.INVOICE else Origin.ENGINE,
        phase_key="phase" if scope is DiscountScope.PHASE else None,
        kind=kind,
        value=Decimal(value),
        reason="Discount",
        covers=list(covers),
        position=len(rows.discounts),
    )
    rows.discounts.append(discount)
    return discount


def set_minimum(rows: InvoiceRows, amount_minor: int, covers: list[str], already: int = 0) -> None:
    tax = {"treatment": "STANDARD", "rate": "19", "label": "VAT", "reason": None}
    rows.invoice.engine_terms = {
        "minimums": [
            {
                "key": "schedule:2026-02-01:minimum:1",
                "name": "Minimum",
                "amountMinor": amount_minor,
                "phaseKey": "phase",
                "covers": covers,
                "alreadyCharged": [{**tax, "netMinor": already}] if already else [],
                "fallbackTax": tax,
                "periodStart": date(2026, 1, 1).isoformat(),
                "periodEnd": date(2026, 2, 1).isoformat(),
            }
        ]
    }


def true_ups(rows: InvoiceRows) -> list[LineItem]:
    return [line for line in rows.lines if line.component == "true_up"]


def assert_adds_up(rows: InvoiceRows) -> None:
    """Every printed figure is the sum of the printed figures below it."""
    invoice = rows.invoice
    lines = [line for group in rows.printed_groups() for line in rows.printed_lines(group.id)]
    assert invoice.subtotal_minor == sum(group.subtotal_minor for group in rows.printed_groups())
    assert invoice.subtotal_minor - invoice.discount_minor == invoice.net_minor
    assert invoice.net_minor + invoice.tax_minor == invoice.total_minor
    assert invoice.net_minor == sum(line.amount_minor - line.discount_minor for line in lines)
    assert invoice.tax_minor == sum(line.tax_minor for line in lines) == sum(tax.tax_minor for tax in rows.taxes)
    assert invoice.net_minor == sum(tax.taxable_minor for tax in rows.taxes)
    for discount in rows.discounts:
        assert discount.amount_minor == sum(part["amountMinor"] for part in discount.allocations)


def test_a_line_is_quantity_times_rate_rounded_once() -> None:
    rows = draft()
    add_line(rows, "3", "0.108333333333")

    settle_rows(rows)

    assert rows.lines[0].amount_minor == 32
    assert (rows.invoice.net_minor, rows.invoice.tax_minor, rows.invoice.total_minor) == (32, 6, 38)


def test_an_invoice_discount_is_split_over_the_tax_groups_by_net() -> None:
    rows = draft()
    for rate, amounts in (("19", ("0.28", "0.13", "0.25")), ("7", ("0.29",))):
        for amount in amounts:
            add_line(rows, "1", amount, tax_rate=rate)
    discount = add_discount(rows, DiscountScope.INVOICE, DiscountKind.FIXED, "0.71")

    settle_rows(rows)

    assert [part["amountMinor"] for part in discount.allocations] == [49, 22]
    assert rows.invoice.discount_minor == 71
    assert_adds_up(rows)


def test_a_discount_on_a_price_lowers_its_group() -> None:
    rows = draft()
    first, second = add_group(rows, "First"), add_group(rows, "Second")
    add_line(rows, "1", "660916.70", group=first, charge="departures")
    add_line(rows, "1", "10.00", group=second, charge="seats")
    discount = add_discount(rows, DiscountScope.PRICE, DiscountKind.PERCENT, "7.5", covers=("departures",))

    settle_rows(rows)

    assert discount.amount_minor == 4956875
    assert [group.subtotal_minor for group in rows.groups] == [66091670 - 4956875, 1000]
    assert discount.allocations == [{"key": "departures", "groupId": str(first.id), "amountMinor": 4956875}]
    assert rows.invoice.discount_minor == 0
    assert_adds_up(rows)


def test_a_minimum_adds_a_true_up_line_of_its_own_group() -> None:
    rows = draft()
    add_line(rows, "1", "60.00", charge="usage")
    set_minimum(rows, 10000, ["usage"])

    settle_rows(rows)

    (true_up,) = true_ups(rows)
    assert (true_up.quantity, true_up.rate, true_up.amount_minor) == (1, 40, 4000)
    assert rows.groups[-1].name == "Minimum"
    assert rows.groups[-1].subtotal_minor == 4000
    assert true_up.tax_rate == 19
    assert_adds_up(rows)


def test_a_true_up_follows_the_lines_and_goes_when_the_minimum_is_reached() -> None:
    rows = draft()
    line = add_line(rows, "1", "60.00", charge="usage")
    set_minimum(rows, 10000, ["usage"], already=1500)
    settle_rows(rows)
    before = true_ups(rows)[0]

    line.rate = Decimal("70.00")
    settle_rows(rows)
    assert true_ups(rows) == [before]
    assert before.amount_minor == 1500

    line.rate = Decimal("90.00")
    settle_rows(rows)
    assert true_ups(rows) == []
    assert [group.name for group in rows.groups] == ["Product"]
    assert_adds_up(rows)


@pytest.mark.parametrize("by", ["line", "group"])
def test_a_removed_true_up_counts_nothing(by: str) -> None:
    rows = draft()
    add_line(rows, "1", "60.00", charge="usage")
    set_minimum(rows, 10000, ["usage"])
    settle_rows(rows)

    (true_ups(rows)[0] if by == "line" else rows.groups[-1]).is_removed = True
    settle_rows(rows)

    assert len(true_ups(rows)) == 1
    assert rows.invoice.net_minor == 6000
    assert_adds_up(rows)


def test_an_overridden_true_up_stands() -> None:
    rows = draft()
    line = add_line(rows, "1", "60.00", charge="usage")
    set_minimum(rows, 10000, ["usage"])
    settle_rows(rows)
    (true_up,) = true_ups(rows)

    mark_overridden(true_up, ["rate"], {"rate": "40"})
    true_up.rate = Decimal("12.34")
    line.rate = Decimal("80.00")
    settle_rows(rows)

    assert (true_up.amount_minor, true_up.engine_values["rate"]) == (1234, "20")
    assert rows.invoice.net_minor == 8000 + 1234
    assert_adds_up(rows)


def test_a_phase_discount_reaches_the_true_up_but_no_line_of_a_person() -> None:
    rows = draft()
    add_line(rows, "1", "60.00", charge="usage")
    own = add_line(rows, "1", "50.00", origin=Origin.PERSON)
    set_minimum(rows, 10000, ["usage"])
    add_discount(rows, DiscountScope.PHASE, DiscountKind.PERCENT, "10")

    settle_rows(rows)

    assert rows.invoice.discount_minor == 1000
    assert own.discount_minor == 0
    assert true_ups(rows)[0].discount_minor == 400
    assert_adds_up(rows)


def test_a_removed_line_counts_nothing() -> None:
    rows = draft()
    add_line(rows, "1", "60.00")
    removed = add_line(rows, "1", "50.00", tax_rate="7")
    removed.is_removed = True

    settle_rows(rows)

    assert rows.invoice.net_minor == 6000
    assert [tax.rate for tax in rows.taxes] == [19]
    assert_adds_up(rows)


def test_settling_twice_changes_nothing() -> None:
    rows = draft()
    add_line(rows, "3", "33.333", charge="usage")
    set_minimum(rows, 20000, ["usage"])
    add_discount(rows, DiscountScope.INVOICE, DiscountKind.PERCENT, "3.3")
    settle_rows(rows)
    rows.remember()
    before: dict[UUID, object] = dict(rows.stored)

    settle_rows(rows)
    rows.remember()

    assert rows.stored == before


def test_the_steps_lead_to_the_total() -> None:
    rows = draft()
    add_line(rows, "1", "60.00", charge="usage")
    set_minimum(rows, 10000, ["usage"])

    settle_rows(rows)

    assert [step.kind.value for step in explain_rows(rows)] == ["MINIMUM", "TAX", "TOTAL"]
    assert true_ups(rows)[0].explanation["steps"][0]["values"]["trueUp"] == "40.00"
