"""Invoices that schedules are going to make."""

from datetime import date
from functools import partial
from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.customers import Customer
from folio.graphql.invoices.rows import answer
from folio.graphql.invoices.types import Invoice
from folio.graphql.pages import After, Before, Connection, First, Last, PageInput, SortColumn, paginate
from folio.graphql.schedules.types import BillingSchedule
from folio.models import businesses, customers, invoices, schedules
from folio.services.billing.upcoming import preview_next_invoices, upcoming_schedules
from folio.services.rows import find


@strawberry.type(description="The next invoice of a schedule, which nothing has made yet.")
class UpcomingInvoice:
    id: UUID = strawberry.field(description="The schedule's.")

    @strawberry.field
    @staticmethod
    def billing_date(schedule: strawberry.Parent[schedules.BillingSchedule]) -> date:
        assert schedule.next_billing_on is not None
        return schedule.next_billing_on

    @strawberry.field(graphql_type=BillingSchedule)
    @staticmethod
    def schedule(schedule: strawberry.Parent[schedules.BillingSchedule]) -> schedules.BillingSchedule:
        return schedule

    @strawberry.field(graphql_type=Customer)
    @staticmethod
    async def customer(schedule: strawberry.Parent[schedules.BillingSchedule], info: Info) -> customers.Customer | None:
        return await info.context.loaders.row(customers.Customer, schedule.customer_id)

    @strawberry.field(
        graphql_type=Invoice | None,
        description="What it would be, with the usage known so far; null where it cannot be made as things stand.",
    )
    @staticmethod
    async def invoice(schedule: strawberry.Parent[schedules.BillingSchedule], info: Info) -> invoices.Invoice | None:
        load = partial(preview_next_invoices, now=info.context.now)
        rows = await info.context.loaders.batch("upcoming_invoice", load, schedule.id)
        return answer(info, rows) if rows else None


@strawberry.type
class Query:
    @strawberry.field(
        graphql_type=Connection[UpcomingInvoice],
        description="The next invoice of every schedule that bills up to and including `until`, the earliest first.",
    )
    async def upcoming_invoices(
        self,
        info: Info,
        business_id: UUID,
        until: date,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[schedules.BillingSchedule]:
        business = await find(businesses.Business, business_id, field="businessId")
        rows = upcoming_schedules(business.id, until)
        return await paginate(rows, [SortColumn("next_billing_on")], PageInput(first, after, last, before))
