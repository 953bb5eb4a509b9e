"""Billing runs: started, looked up, and what they could not bill; a sandbox's travel in time."""

from datetime import date, datetime
from uuid import UUID

import strawberry

from folio.graphql.businesses import Business
from folio.graphql.context import Info
from folio.graphql.errors import Payload, mutation
from folio.graphql.pages import After, Before, Connection, First, Last, PageInput, SortColumn, paginate
from folio.graphql.schedules import SchedulePayload
from folio.models import businesses
from folio.models import schedules as models
from folio.services.billing.claims import bill_again
from folio.services.billing.run import bill_everything, run_billing
from folio.services.billing.sandbox import advance_sandbox_clock
from folio.services.rows import find


@strawberry.type(description="One pass that made every draft that was due; it grows as it goes.")
class BillingRun:
    id: UUID
    as_of: date
    drafts_created: int
    failures: int = strawberry.field(description="Schedules that could not be billed; the next run tries them again.")
    started_at: datetime
    finished_at: datetime | None = strawberry.field(description="Null while it runs, or when it was cut off.")

    @strawberry.field(graphql_type=Business | None)
    @staticmethod
    async def business(run: strawberry.Parent[models.BillingRun], info: Info) -> businesses.Business | None:
        return await info.context.loaders.row(businesses.Business, run.business_id)


@strawberry.input
class RunBillingInput:
    business_id: UUID | None = strawberry.field(default=None, description="All businesses unless given.")
    as_of: date | None = strawberry.field(
        default=None, description="Bill what is due up to and including this day; each business's today unless given."
    )


@strawberry.input
class BillAgainInput:
    billing_date: date


@strawberry.input
class AdvanceSandboxClockInput:
    to: date = strawberry.field(description="The sandbox's new today; every billing date on the way is billed.")


@strawberry.type
class BillingRunsPayload(Payload):
    billing_runs: list[BillingRun] | None


@strawberry.type
class SandboxPayload(Payload):
    business: Business | None
    billing_runs: list[BillingRun] | None


async def _run(input: RunBillingInput, info: Info) -> list[models.BillingRun]:
    now = info.context.now
    if input.business_id is None:
        return await bill_everything(now=now, as_of=input.as_of)
    business = await find(businesses.Business, input.business_id, field="businessId")
    return [await run_billing(business, input.as_of or info.context.today(business), now=now)]


@strawberry.type
class Query:
    @strawberry.field(graphql_type=Connection[BillingRun], description="Billing runs, newest first.")
    async def billing_runs(
        self,
        business_id: UUID | None = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[models.BillingRun]:
        rows = models.BillingRun.filter(business_id=business_id) if business_id else models.BillingRun.all()
        newest_first = [SortColumn("started_at", descending=True)]
        return await paginate(rows, newest_first, PageInput(first, after, last, before))


@strawberry.type
class Mutation:
    @mutation(BillingRunsPayload, description="Make every draft that is due, once, however often this is asked for.")
    async def run_billing(self, info: Info, input: RunBillingInput | None = None) -> BillingRunsPayload:
        runs = await _run(input or RunBillingInput(), info)
        return BillingRunsPayload(billing_runs=runs)  # type: ignore[arg-type]  # rows are the answer

    @mutation(
        SchedulePayload,
        description="Release a billing date whose invoice was voided or deleted, so that the next run bills it again.",
    )
    async def bill_again(self, info: Info, schedule_id: UUID, input: BillAgainInput) -> models.BillingSchedule:
        return await bill_again(schedule_id, input.billing_date, now=info.context.now)

    @mutation(SandboxPayload, description="Move a sandbox business's clock forward through every billing date.")
    async def advance_sandbox_clock(
        self, info: Info, business_id: UUID, input: AdvanceSandboxClockInput
    ) -> SandboxPayload:
        runs = await advance_sandbox_clock(business_id, input.to, now=info.context.now)
        business = await find(businesses.Business, business_id)
        return SandboxPayload(business=business, billing_runs=runs)  # type: ignore[arg-type]  # rows are the answer
