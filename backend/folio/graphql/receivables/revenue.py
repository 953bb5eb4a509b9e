"""Revenue by month as the API shows it."""

from datetime import date
from typing import Annotated
from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.invoices.lines import money
from folio.graphql.scalars import Money
from folio.models import businesses
from folio.services.receivables import revenue
from folio.services.rows import find

FirstMonth = Annotated[
    date | None, strawberry.argument(description="Any day of it; unless said, eleven months before the last.")
]
LastMonth = Annotated[date | None, strawberry.argument(description="Any day of it; this month unless said.")]


@strawberry.type(description="What was invoiced and credited in one month and currency, by issue date.")
class RevenueMonth:
    month: date = strawberry.field(description="Its first day.")
    currency: str

    @strawberry.field(description="Invoices that stand, before tax.")
    @staticmethod
    def invoiced_net(row: strawberry.Parent[revenue.RevenueMonth]) -> Money:
        return money(row.invoiced_net_minor, row.currency)

    @strawberry.field(description="Credit notes that stand, before tax; a positive amount.")
    @staticmethod
    def credited_net(row: strawberry.Parent[revenue.RevenueMonth]) -> Money:
        return money(row.credited_net_minor, row.currency)

    @strawberry.field(description="Invoiced less credited, before tax.")
    @staticmethod
    def net(row: strawberry.Parent[revenue.RevenueMonth]) -> Money:
        return money(row.net_minor, row.currency)

    @strawberry.field(description="Of invoices, less that of credit notes.")
    @staticmethod
    def tax(row: strawberry.Parent[revenue.RevenueMonth]) -> Money:
        return money(row.tax_minor, row.currency)

    @strawberry.field(description="With tax; credit notes taken off.")
    @staticmethod
    def total(row: strawberry.Parent[revenue.RevenueMonth]) -> Money:
        return money(row.total_minor, row.currency)


@strawberry.type
class Query:
    @strawberry.field(
        graphql_type=list[RevenueMonth],
        description="Documents that stand, by month of issue and currency; months without one are left out.",
    )
    async def revenue_by_month(
        self, info: Info, business_id: UUID, first_month: FirstMonth = None, last_month: LastMonth = None
    ) -> list[revenue.RevenueMonth]:
        business = await find(businesses.Business, business_id, field="businessId")
        today = info.context.today(business)
        return await revenue.revenue_by_month(business.id, first_month, last_month, today=today)
