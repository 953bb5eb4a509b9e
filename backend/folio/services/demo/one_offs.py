"""The demo company's invoices without a schedule, and a draft that someone has worked on."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from folio.domain.discounts import DiscountKind
from folio.domain.lifecycle import DocumentStatus
from folio.models.customers import Customer
from folio.models.invoices import Invoice, LineItem
from folio.models.schedules import BillingSchedule
from folio.services.demo.company import Company
from folio.services.invoices.drafts import NewInvoice, create_invoice
from folio.services.invoices.editing.discounts import AddInvoiceDiscount
from folio.services.invoices.editing.edit import Operation, edit_invoice
from folio.services.invoices.editing.groups import AddLineItemGroup
from folio.services.invoices.editing.lines import AddLineItem, UpdateLineItem
from folio.services.invoices.finalize import finalize_invoice

Work = tuple[str, str, str]


async def finish_project(company: Company, customer: Customer, now: datetime) -> None:
    """A project done, invoiced with a discount, and final."""
    migration: list[Work] = [("Data migration, days", "6", "1150"), ("Test environment", "1", "480")]
    discount = AddInvoiceDiscount(DiscountKind.PERCENT, Decimal(10), "Reference customer")
    rows = await create_invoice(_one_off(company, customer, "Migration project", migration, discount), now=now)
    await finalize_invoice(rows.invoice.id, now=now)


async def draft_one_offs(company: Company, customers: Mapping[str, Customer], now: datetime) -> None:
    """Two invoices that wait for review."""
    workshop: list[Work] = [("Workshop “First steps”, days", "2", "980"), ("Travel", "1", "214.60")]
    await create_invoice(_one_off(company, customers["kessel-brandt"], "Workshop", workshop), now=now)
    audit: list[Work] = [("Security questionnaire, hours", "11.5", "145")]
    await create_invoice(_one_off(company, customers["waterlijn"], "Audit support", audit), now=now)


def _one_off(company: Company, customer: Customer, name: str, work: list[Work], *others: Operation) -> NewInvoice:
    group = AddLineItemGroup(name=name)
    lines = [
        AddLineItem(group.id, Decimal(quantity), Decimal(rate), name=what, tax_category_id=company.services.id)
        for what, quantity, rate in work
    ]
    currency = customer.currency or company.business.default_currency
    return NewInvoice(company.business.id, customer.id, currency, {"reference": name}, [group, *lines, *others])


async def edit_a_draft(schedules: Mapping[str, BillingSchedule], now: datetime) -> None:
    """The operator has begun on this month's draft of one customer: a seat count and a courtesy discount."""
    draft = await Invoice.filter(schedule_id=schedules["kessel-brandt"].id, status=DocumentStatus.DRAFT).first()
    if draft is None:
        return
    seats = await LineItem.filter(invoice_id=draft.id, price_name="Seats").first()
    operations: list[Operation] = [AddInvoiceDiscount(DiscountKind.FIXED, Decimal(25), "Courtesy for the outage")]
    if seats is not None:
        operations.append(UpdateLineItem(seats.id, {"quantity": Decimal(22)}))
    await edit_invoice(draft.id, operations, expected_version=draft.version, now=now)
