"""Editing drafts on both databases: figures agree, versions protect, refusals change nothing."""

import asyncio
import random
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from counted_queries import counted_queries
from factories import NOW, make_business, make_customer, make_price, make_product, make_tax_category, make_tax_rate
from folio.domain.discounts import DiscountKind
from folio.domain.errors import (
    AmountTooLarge,
    CurrencyMismatch,
    EngineLinesPresent,
    FolioError,
    InvalidInput,
    InvalidQuantity,
    InvalidTaxRate,
    InvoiceNotDraft,
    NotFound,
    StaleVersion,
)
from folio.domain.lifecycle import DocumentStatus
from folio.domain.pricing import PriceModel, PriceTerms, Tier
from folio.domain.tax import TaxStatus, TaxTreatment
from folio.models.activity import Activity
from folio.models.invoices import Invoice, LineItem, Origin
from folio.services.activity import acting_as
from folio.services.invoices.delete import snapshot
from folio.services.invoices.editing.charges import AddCharge, Quantities
from folio.services.invoices.editing.details import UpdateInvoice
from folio.services.invoices.editing.discounts import (
    AddInvoiceDiscount,
    RemoveInvoiceDiscount,
    RestoreInvoiceDiscount,
    UpdateInvoiceDiscount,
)
from folio.services.invoices.editing.edit import Operation, edit_invoice, preview_edits
from folio.services.invoices.editing.groups import (
    AddLineItemGroup,
    MoveLineItemGroup,
    RemoveLineItemGroup,
    RestoreLineItemGroup,
    UpdateLineItemGroup,
)
from folio.services.invoices.editing.lines import (
    AddLineItem,
    MoveLineItem,
    RemoveLineItem,
    ResetLineItem,
    RestoreLineItem,
    UpdateLineItem,
)
from folio.services.invoices.editing.values import TaxOverride
from folio.services.invoices.overrides import engine_values_of
from folio.services.invoices.rows import InvoiceRows, load_rows
from invoice_drafts import make_draft

pytestmark = pytest.mark.usefixtures("db")


async def edit(invoice: Invoice, *operations: Operation) -> InvoiceRows:
    """Edit what is stored now, whatever its version."""
    stored = await Invoice.get(id=invoice.id)
    return await edit_invoice(invoice.id, operations, expected_version=stored.version, now=NOW)


async def stored_rows(invoice: Invoice) -> InvoiceRows:
    return await load_rows(await Invoice.get(id=invoice.id))


async def make_engine_line(invoice: Invoice) -> LineItem:
    """Turn the draft's first line into one that the engine has made."""
    line = await LineItem.filter(invoice_id=invoice.id).order_by("position").first()
    assert line is not None
    line.origin, line.key, line.phase_key = Origin.ENGINE, "schedule:2026-03-01:price", "phase"
    line.engine_values = engine_values_of(line)
    await line.save()
    return line


def assert_adds_up(rows: InvoiceRows) -> None:
    invoice = rows.invoice
    lines = [line for group in rows.printed_groups() for line in rows.printed_lines(group.id)]
    assert invoice.subtotal_minor == sum(group.subtotal_minor for group in rows.printed_groups())
    assert invoice.subtotal_minor - invoice.discount_minor == invoice.net_minor
    assert invoice.net_minor + invoice.tax_minor == invoice.total_minor
    assert invoice.net_minor == sum(line.amount_minor - line.discount_minor for line in lines)
    assert invoice.tax_minor == sum(line.tax_minor for line in lines) == sum(tax.tax_minor for tax in rows.taxes)
    for discount in rows.discounts:
        assert discount.amount_minor == sum(part["amountMinor"] for part in discount.allocations)


async def test_an_edit_answers_what_is_stored() -> None:
    invoice = await make_draft(rates=("100", "50"))
    line = (await stored_rows(invoice)).lines[0]

    rows = await edit(invoice, UpdateLineItem(line.id, {"quantity": Decimal(3), "name": "Night landing"}))

    assert rows.invoice.total_minor == 35000
    assert rows.invoice.version == 2
    assert snapshot(rows) == snapshot(await stored_rows(invoice)) | {"updatedAt": snapshot(rows)["updatedAt"]}


async def test_an_edit_that_changes_nothing_is_not_written() -> None:
    invoice = await make_draft()
    line = (await stored_rows(invoice)).lines[0]

    rows = await edit(invoice, UpdateLineItem(line.id, {"rate": Decimal("100.00")}))

    assert rows.invoice.version == 1
    assert await Activity.filter(subject_id=invoice.id).count() == 1


async def test_a_stale_edit_is_told_what_changed_and_changes_nothing() -> None:
    invoice = await make_draft()
    with acting_as("Ada"):
        await edit(invoice, UpdateInvoice({"memo": "Thank you"}))
    before = snapshot(await stored_rows(invoice))

    with pytest.raises(StaleVersion, match="Ada: memo") as refused:
        await edit_invoice(invoice.id, [UpdateInvoice({"memo": "No"})], expected_version=1, now=NOW)

    assert refused.value.field == "expectedVersion"
    assert snapshot(await stored_rows(invoice)) == before


async def test_of_two_edits_at_once_one_is_stale() -> None:
    invoice = await make_draft()
    memos = ("first", "second")

    answers = await asyncio.gather(
        *(edit_invoice(invoice.id, [UpdateInvoice({"memo": memo})], expected_version=1, now=NOW) for memo in memos),
        return_exceptions=True,
    )

    assert sorted(type(answer).__name__ for answer in answers) == ["InvoiceRows", "StaleVersion"]
    assert (await Invoice.get(id=invoice.id)).version == 2


async def test_the_log_holds_before_and_after() -> None:
    invoice = await make_draft()
    line = (await stored_rows(invoice)).lines[0]

    await edit(invoice, UpdateLineItem(line.id, {"quantity": Decimal(2)}))

    entry = await Activity.filter(subject_id=invoice.id).order_by("-sequence").first()
    assert entry is not None
    assert entry.action == "updateLineItem"
    assert entry.before == {
        "totalMinor": 10000, "lines": {str(line.id): {"quantity": "1", "amountMinor": 10000}}
    }  # fmt: skip
    assert entry.after["lines"] == {str(line.id): {"quantity": "2", "amountMinor": 20000}}
    assert entry.after["version"] == 2


@pytest.mark.parametrize(
    ("quantity", "rate", "kept"),
    [("2", "-5", ("-2", "5")), ("-2", "-5", ("2", "5")), ("-2", "5", ("-2", "5"))],
)
async def test_a_negative_rate_becomes_a_negative_quantity(quantity: str, rate: str, kept: tuple[str, str]) -> None:
    invoice = await make_draft()
    group = (await stored_rows(invoice)).groups[0]

    rows = await edit(invoice, AddLineItem(group.id, Decimal(quantity), Decimal(rate), name="Credit"))

    assert (rows.lines[-1].quantity, rows.lines[-1].rate) == tuple(map(Decimal, kept))


async def test_a_line_takes_name_unit_and_tax_from_its_product() -> None:
    business = await make_business()
    category = await make_tax_category(business)
    await make_tax_rate(category, "19")
    product = await make_product(business, name="Stand", unit_code="HUR", tax_category_id=category.id)
    invoice = await make_draft(business)

    rows = await edit(
        invoice,
        AddLineItem((await stored_rows(invoice)).groups[0].id, Decimal(2), Decimal(10), product_id=product.id),
    )

    line = rows.lines[-1]
    assert (line.name, line.unit_code, line.tax_rate, line.tax_label) == ("Stand", "HUR", 19, "VAT")
    assert rows.invoice.tax_minor == 380


async def test_tax_is_overridden_as_a_whole() -> None:
    invoice = await make_draft()
    line = (await stored_rows(invoice)).lines[0]
    tax = TaxOverride(treatment=TaxTreatment.STANDARD, rate=Decimal(7), reason=None, label="VAT")

    rows = await edit(invoice, UpdateLineItem(line.id, {"tax": tax}))
    assert rows.invoice.tax_minor == 700

    with pytest.raises(InvalidTaxRate):
        await edit(invoice, UpdateLineItem(line.id, {"tax": {**tax, "treatment": TaxTreatment.EXEMPT}}))


async def test_a_new_customer_brings_its_own_tax() -> None:
    business = await make_business()
    category = await make_tax_category(business)
    await make_tax_rate(category, "19")
    invoice = await make_draft(business, line={"tax_category_id": category.id})
    assert invoice.tax_minor == 1900
    abroad = await make_customer(business, tax_status=TaxStatus.REVERSE_CHARGED)

    rows = await edit(invoice, UpdateInvoice({"customer_id": abroad.id}))

    assert rows.invoice.tax_minor == 0
    assert rows.taxes[0].treatment is TaxTreatment.REVERSE_CHARGE


async def test_the_tax_date_is_the_last_day_of_service_when_that_is_earlier() -> None:
    business = await make_business()
    category = await make_tax_category(business)
    await make_tax_rate(category, "16", valid_from=date(2020, 7, 1), valid_until=date(2021, 1, 1))
    await make_tax_rate(category, "19", valid_from=date(2021, 1, 1))
    invoice = await make_draft(business, line={"tax_category_id": category.id})
    group = (await stored_rows(invoice)).groups[0]
    assert invoice.tax_minor == 1900

    rows = await edit(
        invoice, UpdateLineItemGroup(group.id, {"period_start": date(2020, 12, 1), "period_end": date(2020, 12, 31)})
    )

    assert rows.invoice.tax_minor == 1600


async def test_an_engine_line_remembers_what_the_engine_said() -> None:
    invoice = await make_draft()
    line = await make_engine_line(invoice)

    rows = await edit(invoice, UpdateLineItem(line.id, {"rate": Decimal(80), "name": "Special"}))
    assert sorted(rows.lines[0].overridden) == ["name", "rate"]
    assert rows.lines[0].engine_values["rate"] == "100"

    rows = await edit(invoice, ResetLineItem(line.id, ("rate",)))
    assert (rows.lines[0].rate, rows.lines[0].overridden) == (100, ["name"])

    rows = await edit(invoice, ResetLineItem(line.id))
    assert (rows.lines[0].name, rows.lines[0].overridden) == ("Landing 100", [])


async def test_removing_leaves_a_mark_and_restoring_brings_it_back() -> None:
    invoice = await make_draft(rates=("100", "50"))
    rows = await stored_rows(invoice)
    line, group = rows.lines[0], rows.groups[0]

    assert (await edit(invoice, RemoveLineItem(line.id))).invoice.total_minor == 5000
    assert (await edit(invoice, RestoreLineItem(line.id))).invoice.total_minor == 15000
    assert (await edit(invoice, RemoveLineItem(line.id), RemoveLineItemGroup(group.id))).invoice.total_minor == 0
    assert (await edit(invoice, RestoreLineItemGroup(group.id))).invoice.total_minor == 5000


async def test_lines_and_groups_move() -> None:
    invoice = await make_draft(rates=("1", "2", "3"))
    rows = await stored_rows(invoice)
    second = AddLineItemGroup("Other", position=0)

    rows = await edit(invoice, second, MoveLineItem(rows.lines[0].id, 0, second.id), MoveLineItem(rows.lines[2].id, 0))
    assert [group.name for group in rows.printed_groups()] == ["Other", "Landing fees"]
    assert [[line.rate for line in rows.printed_lines(group.id)] for group in rows.printed_groups()] == [[1], [3, 2]]

    rows = await edit(invoice, MoveLineItemGroup(second.id, 9))
    assert [group.name for group in rows.printed_groups()] == ["Landing fees", "Other"]


async def test_a_discount_comes_and_goes() -> None:
    invoice = await make_draft()
    discount = AddInvoiceDiscount(DiscountKind.PERCENT, Decimal(10), "Friends")

    assert (await edit(invoice, discount)).invoice.total_minor == 9000
    changed = UpdateInvoiceDiscount(discount.id, {"kind": DiscountKind.FIXED, "value": Decimal(30)})
    assert (await edit(invoice, changed)).invoice.total_minor == 7000
    assert (await edit(invoice, RemoveInvoiceDiscount(discount.id))).invoice.total_minor == 10000
    assert (await edit(invoice, RestoreInvoiceDiscount(discount.id))).invoice.total_minor == 7000


async def test_a_price_brings_a_line_for_each_tier() -> None:
    business = await make_business()
    product = await make_product(business)
    tiers = (Tier(Decimal(10), Decimal(5)), Tier(None, Decimal(3), Decimal(20)))
    price = await make_price(product, PriceTerms(PriceModel.GRADUATED, tiers=tiers), name="Passengers")
    invoice = await make_draft(business, rates=("100",))
    group = (await stored_rows(invoice)).groups[0]

    rows = await edit(invoice, AddCharge(group.id, Quantities(Decimal(15)), price_id=price.id))

    added = [line for line in rows.lines if line.charge_key]
    assert [line.amount_minor for line in added] == [5000, 1500, 2000]
    assert {line.price_name for line in added} == {"Passengers"}
    assert rows.invoice.total_minor == 10000 + 8500
    assert added[0].explanation["steps"]


async def test_a_price_in_another_currency_is_refused() -> None:
    business = await make_business()
    price = await make_price(await make_product(business), currency="USD")
    invoice = await make_draft(business)
    group = (await stored_rows(invoice)).groups[0]

    with pytest.raises(CurrencyMismatch):
        await edit(invoice, AddCharge(group.id, Quantities(Decimal(1)), price_id=price.id))


async def test_a_preview_of_edits_is_what_they_make_and_writes_nothing() -> None:
    invoice = await make_draft()
    line = (await stored_rows(invoice)).lines[0]
    change = UpdateLineItem(line.id, {"quantity": Decimal(7)})
    before = snapshot(await stored_rows(invoice))

    previewed = await preview_edits(invoice.id, [change], now=NOW)

    assert previewed.invoice.total_minor == 70000
    assert snapshot(await stored_rows(invoice)) == before
    assert (await edit(invoice, change)).invoice.total_minor == 70000


def _refused(line_id: UUID, group_id: UUID) -> dict[str, tuple[Operation, type[FolioError], str]]:
    return {
        "empty name": (UpdateLineItem(line_id, {"name": "  "}), InvalidInput, "name"),
        "13 decimals": (UpdateLineItem(line_id, {"rate": Decimal("0.1234567890123")}), InvalidInput, "rate"),
        "absurd quantity": (UpdateLineItem(line_id, {"quantity": Decimal(10) ** 18}), InvalidQuantity, "quantity"),
        "amount overflow": (
            UpdateLineItem(line_id, {"quantity": Decimal(10) ** 15, "rate": Decimal(10) ** 10}),
            AmountTooLarge,
            "amount",
        ),
        "unit": (UpdateLineItem(line_id, {"unit_code": "hours"}), InvalidInput, "unitCode"),
        "unknown line": (RemoveLineItem(group_id), NotFound, "lineItemId"),
        "unknown group": (RemoveLineItemGroup(line_id), NotFound, "groupId"),
        "unknown customer": (UpdateInvoice({"customer_id": line_id}), NotFound, "customerId"),
        "currency": (UpdateInvoice({"currency": "EURO"}), InvalidInput, "currency"),
        "email": (UpdateInvoice({"emails": ["nobody"]}), InvalidInput, "emails.0"),
        "language": (UpdateInvoice({"language": "tlh"}), InvalidInput, "language"),
        "long order": (UpdateInvoice({"purchase_order": "x" * 101}), InvalidInput, "purchaseOrder"),
        "due before issue": (
            UpdateInvoice({"issue_on": date(2026, 3, 2), "due_on": date(2026, 3, 1)}), InvalidInput, "dueOn",
        ),
        "half a period": (UpdateLineItemGroup(group_id, {"period_start": date(2026, 3, 2)}), InvalidInput, "periodEnd"),
        "110 %": (AddInvoiceDiscount(DiscountKind.PERCENT, Decimal(110), "Too much"), InvalidInput, "value"),
        "no reason": (AddInvoiceDiscount(DiscountKind.PERCENT, Decimal(10), " "), InvalidInput, "reason"),
        "position": (MoveLineItem(line_id, -1), InvalidInput, "position"),
        "not removed": (RestoreLineItem(line_id), FolioError, "lineItemId"),
        "person's line": (ResetLineItem(line_id), FolioError, "lineItemId"),
    }  # fmt: skip


async def test_every_refused_edit_names_its_field_and_changes_nothing() -> None:
    invoice = await make_draft()
    rows = await stored_rows(invoice)
    before = snapshot(rows)

    for case, (operation, refusal, field) in _refused(rows.lines[0].id, rows.groups[0].id).items():
        with pytest.raises(refusal) as refused:
            await edit(invoice, UpdateInvoice({"memo": case}), operation)
        assert refused.value.field == field, case

    assert snapshot(await stored_rows(invoice)) == before


async def test_another_invoices_line_is_unknown() -> None:
    business = await make_business()
    mine, other = await make_draft(business), await make_draft(business)
    line = (await stored_rows(other)).lines[0]

    with pytest.raises(NotFound):
        await edit(mine, RemoveLineItem(line.id))


async def test_engine_lines_hold_customer_and_currency() -> None:
    business = await make_business()
    invoice = await make_draft(business)
    other = await make_customer(business)
    assert (await edit(invoice, UpdateInvoice({"currency": "JPY"}))).invoice.total_minor == 100
    await make_engine_line(invoice)

    for changes in ({"customer_id": other.id}, {"currency": "EUR"}):
        with pytest.raises(EngineLinesPresent):
            await edit(invoice, UpdateInvoice(changes))  # type: ignore[arg-type]


async def test_only_drafts_are_edited() -> None:
    invoice = await make_draft()
    await Invoice.filter(id=invoice.id).update(status=DocumentStatus.FINAL, number="SEQ-1")

    with pytest.raises(InvoiceNotDraft, match="SEQ-1"):
        await edit(invoice, UpdateInvoice({"memo": "late"}))


async def test_one_line_of_200_takes_few_statements() -> None:
    invoice = await make_draft(rates=tuple(str(rate) for rate in range(1, 201)))
    line = (await stored_rows(invoice)).lines[77]

    with counted_queries() as sent:
        await edit_invoice(invoice.id, [UpdateLineItem(line.id, {"quantity": Decimal(5)})], expected_version=1, now=NOW)

    assert len(sent) <= 12


def _random_edits(rng: random.Random, rows: InvoiceRows) -> Sequence[Operation]:
    """One edit that is possible now."""
    groups = rows.printed_groups()
    lines = [line for group in groups for line in rows.printed_lines(group.id)]
    figure = Decimal(rng.randint(-10_000, 1_000_000)).scaleb(-rng.randint(0, 4))
    tax = TaxOverride(treatment=TaxTreatment.STANDARD, rate=Decimal(rng.choice(["7", "19", "5.5"])))
    choices: list[Operation] = [
        AddLineItemGroup(f"Group {rng.random()}"),
        AddInvoiceDiscount(DiscountKind.PERCENT, Decimal(rng.randint(0, 400)) / 10, "Percent"),
        AddInvoiceDiscount(DiscountKind.FIXED, Decimal(rng.randint(0, 50_000)) / 100, "Fixed"),
    ]
    choices += [RemoveInvoiceDiscount(row.id) for row in rows.discounts if not row.is_removed]
    choices += [RestoreInvoiceDiscount(row.id) for row in rows.discounts if row.is_removed]
    if groups:
        home = rng.choice(groups)
        choices += [AddLineItem(home.id, figure, Decimal(rng.randint(-500, 500)) / 7 // 1, name="Line", tax=tax)] * 3
        choices.append(MoveLineItemGroup(home.id, rng.randint(0, 3)))
        choices.append(RemoveLineItemGroup(home.id))
    if lines:
        line = rng.choice(lines)
        choices += [UpdateLineItem(line.id, {"quantity": figure}), UpdateLineItem(line.id, {"tax": tax})] * 2
        choices += [RemoveLineItem(line.id), MoveLineItem(line.id, rng.randint(0, 5), rng.choice(groups).id)]
    return [rng.choice(choices)]


@pytest.mark.parametrize("seed", range(4))
async def test_totals_add_up_after_any_edits(seed: int) -> None:
    rng = random.Random(seed)
    invoice = await make_draft(rates=("100", "33.33", "0.01"))
    rows = await stored_rows(invoice)

    for _ in range(25):
        rows = await edit(invoice, *_random_edits(rng, rows))
        assert_adds_up(rows)

    assert_adds_up(await stored_rows(invoice))
    assert snapshot(await stored_rows(invoice)) == snapshot(rows)
