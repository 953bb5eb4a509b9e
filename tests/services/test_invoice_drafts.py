"""Making one-off drafts, previewing them, deleting them."""

import asyncio
from datetime import date
from decimal import Decimal

import pytest

from factories import NOW, make_business, make_customer
from folio.domain.discounts import DiscountKind
from folio.domain.errors import Archived, IdempotencyKeyReused, InvoiceNotDraft, NotFound, StaleVersion, UnknownCurrency
from folio.domain.lifecycle import DocumentStatus
from folio.domain.pricing import PriceModel, PriceTerms
from folio.domain.tax import TaxTreatment
from folio.models.activity import Activity
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import Invoice, InvoiceSource, LineItem, LineItemGroup
from folio.services.customers.profile import archive_customer
from folio.services.invoices.bulk import delete_invoices
from folio.services.invoices.delete import delete_invoice, snapshot
from folio.services.invoices.drafts import NewInvoice, create_invoice, preview_invoice
from folio.services.invoices.editing.charges import AddCharge, PartOfPeriod, Quantities
from folio.services.invoices.editing.groups import AddLineItemGroup
from folio.services.invoices.editing.lines import AddLineItem
from folio.services.invoices.editing.phase_terms import PHASE, AddMinimum, AddPhaseDiscount
from folio.services.invoices.editing.values import ServicePeriod, TaxOverride
from folio.services.invoices.rows import load_rows
from invoice_drafts import make_draft

pytestmark = pytest.mark.usefixtures("db")


async def parties(**customer: object) -> tuple[Business, Customer]:
    business = await make_business()
    return business, await make_customer(business, **customer)


def new(business: Business, customer: Customer, **parts: object) -> NewInvoice:
    return NewInvoice(business.id, customer.id, "EUR", **parts)  # type: ignore[arg-type]


async def test_a_draft_needs_business_customer_and_currency_only() -> None:
    business, customer = await parties(payment_terms_days=14, language="de", purchase_order="PO 7")

    invoice = (await create_invoice(new(business, customer), now=NOW)).invoice

    assert (invoice.status, invoice.source) == (DocumentStatus.DRAFT, InvoiceSource.ONE_OFF)
    assert (invoice.payment_terms_days, invoice.language, invoice.purchase_order) == (14, "de", "PO 7")
    assert (invoice.number, invoice.issue_on, invoice.total_minor) == (None, None, 0)


async def test_what_is_answered_is_what_is_stored() -> None:
    business, customer = await parties()
    group = AddLineItemGroup("Parking", period=ServicePeriod(date(2026, 2, 1), date(2026, 2, 28)))
    line = AddLineItem(group.id, Decimal(3), Decimal("0.108333333333"), name="Stand")

    rows = await create_invoice(new(business, customer, operations=[group, line]), now=NOW)

    stored = await load_rows(await Invoice.get(id=rows.invoice.id))
    assert stored.invoice.total_minor == 32
    assert stored.groups[0].period_end == date(2026, 3, 1)
    assert [row.id for row in stored.lines] == [line.id]
    assert snapshot(stored)["lines"] == snapshot(rows)["lines"]


@pytest.mark.parametrize("repeats", [2, 5])
async def test_a_repeated_request_makes_one_draft(repeats: int) -> None:
    business, customer = await parties()
    ask = new(business, customer)

    answers = await asyncio.gather(
        *(create_invoice(ask, now=NOW, idempotency_key="order 1", request={"a": 1}) for _ in range(repeats))
    )

    assert len({rows.invoice.id for rows in answers}) == 1
    assert await Invoice.all().count() == 1
    with pytest.raises(IdempotencyKeyReused):
        await create_invoice(ask, now=NOW, idempotency_key="order 1", request={"a": 2})


async def test_refusals_make_nothing() -> None:
    business, customer = await parties()
    _, stranger = await parties()
    archived = await make_customer(business)
    await archive_customer(archived.id, now=NOW)

    for refused, refusal in (
        (NewInvoice(customer.id, customer.id, "EUR"), NotFound),
        (new(business, stranger), NotFound),
        (new(business, archived), Archived),
        (NewInvoice(business.id, customer.id, "EURO"), UnknownCurrency),
    ):
        with pytest.raises(refusal):
            await create_invoice(refused, now=NOW)

    assert await Invoice.all().count() == 0


async def test_a_preview_computes_minimum_discounts_and_proration_and_stores_nothing() -> None:
    business, customer = await parties()
    tax = TaxOverride(treatment=TaxTreatment.STANDARD, rate=Decimal(19))
    group = AddLineItemGroup("Platform")
    fee = AddCharge(
        group.id,
        Quantities(Decimal(3)),
        terms=PriceTerms(PriceModel.PER_UNIT, rate=Decimal("0.325")),
        tax=tax,
        part=PartOfPeriod(10, 30),
        key="fee",
        phase_key=PHASE,
    )
    usage = AddCharge(
        group.id,
        Quantities(Decimal(60), is_metered=True),
        terms=PriceTerms(PriceModel.PER_UNIT, rate=Decimal(1)),
        tax=tax,
        key="usage",
        phase_key=PHASE,
    )
    minimum = AddMinimum("Minimum", Decimal(100), ("usage",), tax=tax)
    discount = AddPhaseDiscount(DiscountKind.PERCENT, Decimal(10), "Loyalty")

    rows = await preview_invoice(new(business, customer, operations=[group, fee, usage, minimum, discount]), now=NOW)

    assert [line.amount_minor for line in rows.lines] == [32, 6000, 4000]
    assert rows.invoice.discount_minor == 1003
    assert (rows.invoice.net_minor, rows.invoice.tax_minor) == (9029, 1716)
    assert await Invoice.all().count() == 0


async def test_a_deleted_draft_is_gone_but_for_the_log() -> None:
    invoice = await make_draft()
    before = snapshot(await load_rows(await Invoice.get(id=invoice.id)))

    await delete_invoice(invoice.id, now=NOW)

    for table in (Invoice, LineItem, LineItemGroup):
        assert await table.all().count() == 0
    entry = await Activity.filter(subject_id=invoice.id).order_by("-sequence").first()
    assert entry is not None
    assert (entry.action, entry.before, entry.after) == ("deleteInvoice", before, None)


async def test_a_draft_that_changed_meanwhile_is_not_deleted() -> None:
    invoice = await make_draft()

    with pytest.raises(StaleVersion):
        await delete_invoice(invoice.id, now=NOW, expected_version=7)

    assert await Invoice.exists(id=invoice.id)


async def test_deleting_several_answers_each() -> None:
    business = await make_business()
    drafts = [await make_draft(business) for _ in range(3)]
    await Invoice.filter(id=drafts[1].id).update(status=DocumentStatus.FINAL, number="SEQ-1")

    outcomes = await delete_invoices([draft.id for draft in drafts], now=NOW)

    refused = {outcome.invoice_id: type(outcome.refusal) for outcome in outcomes if not outcome.is_done}
    assert refused == {drafts[1].id: InvoiceNotDraft}
    assert await Invoice.all().count() == 1
