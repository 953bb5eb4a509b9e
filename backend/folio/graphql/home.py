"""The home screen: what waits for an operator, and what was invoiced; each figure only when asked for."""

from datetime import date
from uuid import UUID

import strawberry

from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.graphql.context import Info
from folio.graphql.invoices.lines import money
from folio.graphql.invoices.lists import InvoiceTotals
from folio.graphql.receivables.ages import Receivables, shown
from folio.graphql.scalars import Money
from folio.models import businesses
from folio.services import home
from folio.services.invoices import queries
from folio.services.invoices.queries import InvoiceFilter, total_invoices
from folio.services.receivables.ageing import receivables_by_age
from folio.services.rows import find


@strawberry.type(description="What was invoiced in one month and currency, less what was credited in it.")
class InvoicedMonth:
    month: date = strawberry.field(description="Its first day.")
    currency: str
    count: int = strawberry.field(description="Invoices.")
    credit_note_count: int

    @strawberry.field(description="Before tax.")
    @staticmethod
    def net(row: strawberry.Parent[home.InvoicedMonth]) -> Money:
        return money(row.net_minor, row.currency)

    @strawberry.field
    @staticmethod
    def total(row: strawberry.Parent[home.InvoicedMonth]) -> Money:
        return money(row.total_minor, row.currency)


@strawberry.type(description="Late usage that nobody has decided on.")
class OpenLateUsage:
    count: int

    @strawberry.field(description="What it adds to what was billed, before tax, by currency.")
    @staticmethod
    def effects(waiting: strawberry.Parent[home.OpenLateUsage]) -> list[Money]:
        return [money(minor, currency) for currency, minor in waiting.effects.items()]


@strawberry.type(description="What waits for an operator of a business, and what it invoiced.")
class Home:
    business: strawberry.Private[businesses.Business]
    today: date

    @strawberry.field(graphql_type=InvoiceTotals, description="Drafts of invoices to review.")
    async def drafts(self) -> queries.InvoiceTotals:
        return await self._totals(InvoiceFilter(status_in=(DocumentStatus.DRAFT,)))

    @strawberry.field(graphql_type=InvoiceTotals, description="Drafts of credit notes to review.")
    async def credit_note_drafts(self) -> queries.InvoiceTotals:
        wanted = InvoiceFilter(document_type=DocumentType.CREDIT_NOTE, status_in=(DocumentStatus.DRAFT,))
        return await self._totals(wanted)

    @strawberry.field(graphql_type=InvoiceTotals, description="What should have been paid by now.")
    async def overdue(self) -> queries.InvoiceTotals:
        return await self._totals(InvoiceFilter(is_overdue=True))

    @strawberry.field(description="What customers owe today, by age, for each currency.")
    async def receivables(self, info: Info) -> list[Receivables]:
        return shown(await receivables_by_age(self.business, now=info.context.now)).currencies

    @strawberry.field(description="Jobs of the installation that wait for a person.")
    async def failed_jobs(self) -> int:
        return await home.count_failed_jobs()

    @strawberry.field(description="Schedules that the last billing run could not bill.")
    async def failed_schedules(self) -> int:
        return await home.count_failed_schedules(self.business.id)

    @strawberry.field(graphql_type=OpenLateUsage)
    async def open_late_usage(self) -> home.OpenLateUsage:
        return await home.open_late_usage(self.business.id)

    @strawberry.field(
        graphql_type=list[InvoicedMonth],
        description="Invoices less credit notes that stand, by month of issue and currency: twelve months up to this "
        "one; months without a document are left out.",
    )
    async def invoiced_by_month(self) -> list[home.InvoicedMonth]:
        return await home.invoiced_by_month(self.business.id, today=self.today)

    async def _totals(self, wanted: InvoiceFilter) -> queries.InvoiceTotals:
        return await total_invoices(self.business.id, wanted, today=self.today)


@strawberry.type
class Query:
    @strawberry.field(description="What waits for an operator, and what was invoiced.")
    async def home(self, info: Info, business_id: UUID) -> Home:
        business = await find(businesses.Business, business_id, field="businessId")
        return Home(business=business, today=info.context.today(business))
