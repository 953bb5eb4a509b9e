"""What stands on an invoice: groups, lines, discounts and taxes as the API shows them."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import strawberry

from folio.domain import discounts, tax
from folio.domain.money import from_minor
from folio.domain.periods import ONE_DAY
from folio.graphql.context import Info
from folio.graphql.invoices import enums, rows  # noqa: F401 - enums are registered before an annotation names them
from folio.graphql.invoices.credit_fields import CreditLineFields
from folio.graphql.scalars import JSON, Money
from folio.models import invoices


def money(minor: int, currency: str) -> Money:
    """Minor units as they travel."""
    return Money(amount=from_minor(minor, currency), currency=currency)


def last_day(end: date | None) -> date | None:
    """The last day of a period that is kept half-open."""
    return end - ONE_DAY if end else None


@strawberry.type(description="How a line is taxed; its parts only ever change together.")
class LineTax:
    category_id: UUID | None = strawberry.field(description="The tax category; null when a person set the tax.")
    treatment: tax.TaxTreatment
    rate: Decimal = strawberry.field(description="In percent.")
    label: str = strawberry.field(description="The tax's name on paper.")
    reason: str | None


@strawberry.type(description="One quantity × rate = amount inside a group.")
class LineItem(CreditLineFields):
    id: UUID
    origin: invoices.Origin
    name: str
    description: str | None
    price_name: str | None = strawberry.field(description="Lines of one price's charge are printed under this name.")
    charge_key: str | None = strawberry.field(description="The same for all lines of one price's charge.")
    component: str | None = strawberry.field(description="Which part of the price the line is: a tier, a flat fee …")
    quantity: Decimal
    rate: Decimal
    unit_code: str = strawberry.field(description="UN/ECE Recommendation 20; C62 is one.")
    position: int
    service_start: date | None
    is_removed: bool
    is_orphaned: bool = strawberry.field(
        description="The engine no longer makes this line; it is kept because a person changed it."
    )
    overridden_fields: list[str] = strawberry.field(
        resolver=lambda root: root.overridden, description="Fields that a person has set."
    )
    engine_values: JSON = strawberry.field(description="What the engine said last, by field.")
    explanation: JSON = strawberry.field(description="Why this amount: the steps of its computation, in order.")

    @strawberry.field
    @staticmethod
    def group_id(line: strawberry.Parent[invoices.LineItem]) -> UUID:
        return line.group_id

    @strawberry.field
    @staticmethod
    def price_id(line: strawberry.Parent[invoices.LineItem]) -> UUID | None:
        return line.price_id

    @strawberry.field(description="The last day of service.")
    @staticmethod
    def service_end(line: strawberry.Parent[invoices.LineItem]) -> date | None:
        return last_day(line.service_end)

    @strawberry.field(description="Quantity × rate, rounded once.")
    @staticmethod
    def amount(line: strawberry.Parent[invoices.LineItem]) -> Money:
        return money(line.amount_minor, line.invoice.currency)

    @strawberry.field(description="The line's share of every discount.")
    @staticmethod
    def discount(line: strawberry.Parent[invoices.LineItem]) -> Money:
        return money(line.discount_minor, line.invoice.currency)

    @strawberry.field(description="Amount less discount.")
    @staticmethod
    def net(line: strawberry.Parent[invoices.LineItem]) -> Money:
        return money(line.amount_minor - line.discount_minor, line.invoice.currency)

    @strawberry.field(description="The line's share of its group's tax.")
    @staticmethod
    def tax(line: strawberry.Parent[invoices.LineItem]) -> Money:
        return money(line.tax_minor, line.invoice.currency)

    @strawberry.field(description="How the line is taxed.")
    @staticmethod
    def taxed_as(line: strawberry.Parent[invoices.LineItem]) -> LineTax:
        return LineTax(
            category_id=line.tax_category_id,
            treatment=line.tax_treatment,
            rate=line.tax_rate,
            label=line.tax_label,
            reason=line.tax_reason,
        )


@strawberry.type(description="A product in a service period.")
class LineItemGroup:
    id: UUID
    origin: invoices.Origin
    name: str
    period_start: date | None
    position: int
    is_removed: bool
    overridden_fields: list[str] = strawberry.field(
        resolver=lambda root: root.overridden, description="Fields that a person has set."
    )
    engine_values: JSON = strawberry.field(description="What the engine said last, by field.")

    @strawberry.field
    @staticmethod
    def product_id(group: strawberry.Parent[invoices.LineItemGroup]) -> UUID | None:
        return group.product_id

    @strawberry.field(description="The last day of service.")
    @staticmethod
    def period_end(group: strawberry.Parent[invoices.LineItemGroup]) -> date | None:
        return last_day(group.period_end)

    @strawberry.field(description="The lines less the discounts on their prices.")
    @staticmethod
    def subtotal(group: strawberry.Parent[invoices.LineItemGroup]) -> Money:
        return money(group.subtotal_minor, group.invoice.currency)

    @strawberry.field(graphql_type=list[LineItem], description="In printed order.")
    @staticmethod
    async def lines(group: strawberry.Parent[invoices.LineItemGroup], info: Info) -> list[invoices.LineItem]:
        return await rows.lines_of(info, group)


@strawberry.type(description="A discount on the document.")
class InvoiceDiscount:
    id: UUID
    scope: invoices.DiscountScope
    origin: invoices.Origin
    kind: discounts.DiscountKind
    value: Decimal = strawberry.field(description="In percent, or in the document's currency.")
    reason: str = strawberry.field(description="Printed.")
    covers: list[str] = strawberry.field(description="Charge keys that a discount on prices reduces.")
    position: int
    is_removed: bool
    allocations: JSON = strawberry.field(description="How the amount is split over charges or tax groups.")

    @strawberry.field(description="What it takes off: positive.")
    @staticmethod
    def amount(discount: strawberry.Parent[invoices.InvoiceDiscount]) -> Money:
        return money(discount.amount_minor, discount.invoice.currency)


@strawberry.type(description="The tax of one treatment and rate, computed on the net after discounts, rounded once.")
class InvoiceTax:
    treatment: tax.TaxTreatment
    rate: Decimal = strawberry.field(description="In percent.")
    label: str
    reason: str | None

    @strawberry.field
    @staticmethod
    def taxable(row: strawberry.Parent[invoices.InvoiceTax]) -> Money:
        return money(row.taxable_minor, row.invoice.currency)

    @strawberry.field
    @staticmethod
    def tax(row: strawberry.Parent[invoices.InvoiceTax]) -> Money:
        return money(row.tax_minor, row.invoice.currency)
