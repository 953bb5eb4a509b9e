"""The late-usage inbox: what arrived too late, its effect in money, and one action each."""

from datetime import date, datetime
from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.customers import Customer
from folio.graphql.errors import Payload, mutation
from folio.graphql.invoices.edits import InvoicePayload
from folio.graphql.invoices.lines import last_day, money
from folio.graphql.invoices.types import Invoice
from folio.graphql.pages import After, Before, Connection, First, Last, PageInput, SortColumn, paginate
from folio.graphql.scalars import JSON, Money
from folio.graphql.schedules.types import BillingSchedule
from folio.models import customers, invoices, schedules
from folio.models import usage as models
from folio.services.billing.adjustment import create_adjustment_invoice
from folio.services.billing.credit import credit_late_usage
from folio.services.billing.late_usage import bill_on_next_invoice, ignore_late_usage

LateUsageStatus = strawberry.enum(models.LateUsageStatus, description="What became of late usage.")


@strawberry.type(
    description="Usage that arrived after its billing date was invoiced. The original periods are priced again; the "
    "effect is what that adds to (or takes from) what the engine had charged, before tax."
)
class LateUsage:
    id: UUID
    status: models.LateUsageStatus
    billing_date: date
    period_start: date
    event_count: int
    first_received_at: datetime
    last_received_at: datetime
    reason: str | None = strawberry.field(description="Why it was ignored.")
    resolved_at: datetime | None
    created_at: datetime
    lines: JSON = strawberry.field(description="The lines that bill the difference.")

    @strawberry.field(description="The last day of the original periods.")
    @staticmethod
    def period_end(late: strawberry.Parent[models.LateUsage]) -> date | None:
        return last_day(late.period_end)

    @strawberry.field(description="The effect in money, before tax; negative when less is owed.")
    @staticmethod
    def effect(late: strawberry.Parent[models.LateUsage]) -> Money:
        return money(late.effect_minor, late.currency)

    @strawberry.field(graphql_type=Customer | None)
    @staticmethod
    async def customer(late: strawberry.Parent[models.LateUsage], info: Info) -> customers.Customer | None:
        return await info.context.loaders.row(customers.Customer, late.customer_id)

    @strawberry.field(graphql_type=BillingSchedule | None)
    @staticmethod
    async def schedule(late: strawberry.Parent[models.LateUsage], info: Info) -> schedules.BillingSchedule | None:
        return await info.context.loaders.row(schedules.BillingSchedule, late.schedule_id)

    @strawberry.field(graphql_type=Invoice | None, description="The invoice of the date; null when it had none.")
    @staticmethod
    async def invoice(late: strawberry.Parent[models.LateUsage], info: Info) -> invoices.Invoice | None:
        return await _invoice(info, late.invoice_id)

    @strawberry.field(graphql_type=Invoice | None, description="The document that billed it.")
    @staticmethod
    async def billed_on(late: strawberry.Parent[models.LateUsage], info: Info) -> invoices.Invoice | None:
        return await _invoice(info, late.billed_on_id)


async def _invoice(info: Info, invoice_id: UUID | None) -> invoices.Invoice | None:
    return None if invoice_id is None else await info.context.loaders.row(invoices.Invoice, invoice_id)


@strawberry.input
class IgnoreLateUsageInput:
    reason: str = strawberry.field(description="Stays on record.")


@strawberry.input
class CreateAdjustmentInvoiceInput:
    late_usage_ids: list[UUID] = strawberry.field(description="Of one customer and currency.")


@strawberry.input
class CreditLateUsageInput:
    late_usage_ids: list[UUID] = strawberry.field(
        description="Of one customer and currency; together they take from what was billed."
    )


@strawberry.type
class LateUsagePayload(Payload):
    late_usage: LateUsage | None


@strawberry.type
class Query:
    @strawberry.field(graphql_type=Connection[LateUsage], description="Late usage, the latest first.")
    async def late_usage(
        self,
        business_id: UUID,
        status: list[models.LateUsageStatus] | None = None,
        customer_id: UUID | None = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[models.LateUsage]:
        rows = models.LateUsage.filter(business_id=business_id)
        if status:
            rows = rows.filter(status__in=status)
        if customer_id:
            rows = rows.filter(customer_id=customer_id)
        latest_first = [SortColumn("last_received_at", descending=True)]
        return await paginate(rows, latest_first, PageInput(first, after, last, before))


@strawberry.type
class Mutation:
    @mutation(LateUsagePayload, description="Bill the difference on the schedule's next invoice.")
    async def bill_late_usage_on_next_invoice(self, info: Info, id: UUID) -> models.LateUsage:
        return await bill_on_next_invoice(id, now=info.context.now)

    @mutation(LateUsagePayload, description="Leave late usage unbilled for good, for a reason.")
    async def ignore_late_usage(self, info: Info, id: UUID, input: IgnoreLateUsageInput) -> models.LateUsage:
        return await ignore_late_usage(id, input.reason, now=info.context.now)

    @mutation(InvoicePayload, description="Bill late usage at once, by a draft of its own.")
    async def create_adjustment_invoice(self, info: Info, input: CreateAdjustmentInvoiceInput) -> invoices.Invoice:
        return await create_adjustment_invoice(input.late_usage_ids, now=info.context.now)

    @mutation(InvoicePayload, description="Give back late usage that takes from what was billed: a draft credit note.")
    async def credit_late_usage(self, info: Info, input: CreditLateUsageInput) -> invoices.Invoice:
        return await credit_late_usage(input.late_usage_ids, now=info.context.now)
