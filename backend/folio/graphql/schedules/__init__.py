"""Billing schedules: looked up, previewed, made, changed, and led through their life."""

from datetime import date
from enum import Enum
from typing import Any
from uuid import UUID

import strawberry

from folio.domain.errors import InvalidInput
from folio.graphql.context import Info
from folio.graphql.errors import Payload, mutation
from folio.graphql.inputs import given, without
from folio.graphql.invoices.rows import answer
from folio.graphql.invoices.types import Invoice
from folio.graphql.pages import After, Before, Connection, First, Last, PageInput, SortColumn, paginate
from folio.graphql.schedules.inputs import (
    CancelScheduleInput,
    ChangeSchedulePricesInput,
    CreateScheduleInput,
    ResumeScheduleInput,
    ScheduleFilter,
    SuspendScheduleInput,
    UpdateScheduleInput,
)
from folio.graphql.schedules.types import BillingSchedule
from folio.models import businesses, invoices
from folio.models import schedules as models
from folio.services.billing.preview import preview_invoices
from folio.services.rows import find
from folio.services.schedules import create, lifecycle, price_changes, update
from folio.services.schedules.terms import ScheduleTerms, load_terms


@strawberry.type
class SchedulePayload(Payload):
    schedule: BillingSchedule | None


@strawberry.type
class DeleteSchedulePayload(Payload):
    deleted_id: UUID | None


@strawberry.enum(description="By name, start, next billing date, or when it was made.")
class ScheduleSort(Enum):
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    START_ON_ASC = "START_ON_ASC"
    START_ON_DESC = "START_ON_DESC"
    NEXT_BILLING_ON_ASC = "NEXT_BILLING_ON_ASC"
    NEXT_BILLING_ON_DESC = "NEXT_BILLING_ON_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"


def _sort_columns(sort: ScheduleSort) -> list[SortColumn]:
    column, _, direction = sort.value.lower().rpartition("_")
    return [SortColumn(column, descending=direction == "desc", nullable=column == "next_billing_on")]


def _conditions(business_id: UUID | None, filter: ScheduleFilter, search: str | None) -> dict[str, Any]:
    conditions = {
        "business_id": business_id,
        "status__in": filter.status,
        "customer_id": filter.customer_id,
        "currency": filter.currency,
        "failed_at__isnull": None if filter.has_failed is None else not filter.has_failed,
        "next_billing_on__lte": filter.bills_by,
        "name__icontains": search or None,
    }
    return {name: value for name, value in conditions.items() if value is not None}


async def _terms(id: UUID | None, business_id: UUID | None, input: CreateScheduleInput | None) -> ScheduleTerms:
    if id is not None and input is None:
        schedule = await find(models.BillingSchedule, id, field="id")
        (terms,) = await load_terms([schedule.id])
        return terms
    if input is None or id is not None or business_id is None:
        raise InvalidInput("Preview a schedule by its id, or an unsaved one by businessId and input.", field="id")
    business = await find(businesses.Business, business_id, field="businessId")
    return await create.unsaved_terms(business, without(given(input), "idempotency_key"))


async def _preview(info: Info, terms: ScheduleTerms, count: int, until: date | None) -> list[invoices.Invoice]:
    drafts = await preview_invoices(terms, now=info.context.now, count=count, until=until)
    return [answer(info, draft.rows) for draft in drafts]


@strawberry.type
class Query:
    @strawberry.field(graphql_type=BillingSchedule | None, description="One schedule; null when there is none.")
    async def schedule(self, info: Info, id: UUID) -> models.BillingSchedule | None:
        return await info.context.loaders.row(models.BillingSchedule, id)

    @strawberry.field(graphql_type=Connection[BillingSchedule], description="Schedules; `search` looks at names.")
    async def schedules(
        self,
        business_id: UUID | None = None,
        filter: ScheduleFilter | None = None,
        search: str | None = None,
        sort: ScheduleSort = ScheduleSort.NAME_ASC,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[models.BillingSchedule]:
        rows = models.BillingSchedule.filter(**_conditions(business_id, filter or ScheduleFilter(), search))
        return await paginate(rows, _sort_columns(sort), PageInput(first, after, last, before))

    @strawberry.field(
        graphql_type=list[Invoice],
        description="The invoices that a schedule, or an unsaved one, is going to make; nothing is kept.",
    )
    async def preview_schedule(
        self,
        info: Info,
        id: UUID | None = None,
        business_id: UUID | None = None,
        input: CreateScheduleInput | None = None,
        count: int = 12,
        until: date | None = None,
    ) -> list[invoices.Invoice]:
        return await _preview(info, await _terms(id, business_id, input), count, until)

    @strawberry.field(
        graphql_type=list[Invoice],
        description="The invoices that a schedule is going to make if its prices change so; nothing is kept.",
    )
    async def preview_schedule_prices(
        self, info: Info, id: UUID, input: ChangeSchedulePricesInput, count: int = 12, until: date | None = None
    ) -> list[invoices.Invoice]:
        changes = without(given(input), "start_on", "expected_version")
        terms = await price_changes.terms_with_changed_prices(id, changes, start_on=input.start_on)
        return await _preview(info, terms, count, until)


@strawberry.type
class Mutation:
    @mutation(SchedulePayload, description="Make a schedule; as a DRAFT it bills nothing until it is activated.")
    async def create_schedule(
        self, info: Info, business_id: UUID, input: CreateScheduleInput
    ) -> models.BillingSchedule:
        return await create.create_schedule(
            business_id,
            without(given(input), "idempotency_key"),
            now=info.context.now,
            idempotency_key=input.idempotency_key,
        )

    @mutation(SchedulePayload, description="Change a schedule: a draft's everything, later what is not billed yet.")
    async def update_schedule(self, info: Info, id: UUID, input: UpdateScheduleInput) -> models.BillingSchedule:
        changes = without(given(input), "expected_version")
        return await update.update_schedule(id, changes, now=info.context.now, expected_version=input.expected_version)

    @mutation(SchedulePayload, description="End the running phase before a day and start another with other prices.")
    async def change_schedule_prices(
        self, info: Info, id: UUID, input: ChangeSchedulePricesInput
    ) -> models.BillingSchedule:
        return await price_changes.change_schedule_prices(
            id,
            without(given(input), "start_on", "expected_version"),
            start_on=input.start_on,
            now=info.context.now,
            expected_version=input.expected_version,
        )

    @mutation(SchedulePayload, description="Let a draft bill, from its start on.")
    async def activate_schedule(
        self, info: Info, id: UUID, expected_version: int | None = None
    ) -> models.BillingSchedule:
        return await lifecycle.activate_schedule(id, now=info.context.now, expected_version=expected_version)

    @mutation(SchedulePayload, description="Bill no days until the schedule is resumed.")
    async def suspend_schedule(
        self, info: Info, id: UUID, input: SuspendScheduleInput | None = None
    ) -> models.BillingSchedule:
        asked = input or SuspendScheduleInput()
        return await lifecycle.suspend_schedule(
            id, start_on=asked.start_on, now=info.context.now, expected_version=asked.expected_version
        )

    @mutation(SchedulePayload, description="Bill again, beginning with a stub.")
    async def resume_schedule(
        self, info: Info, id: UUID, input: ResumeScheduleInput | None = None
    ) -> models.BillingSchedule:
        asked = input or ResumeScheduleInput()
        return await lifecycle.resume_schedule(
            id, resume_on=asked.resume_on, now=info.context.now, expected_version=asked.expected_version
        )

    @mutation(SchedulePayload, description="End the service early; the last invoice credits unused advances.")
    async def cancel_schedule(
        self, info: Info, id: UUID, input: CancelScheduleInput | None = None
    ) -> models.BillingSchedule:
        asked = input or CancelScheduleInput()
        return await lifecycle.cancel_schedule(
            id, last_day=asked.last_day, now=info.context.now, expected_version=asked.expected_version
        )

    @mutation(DeleteSchedulePayload, description="Remove a DRAFT; the activity log keeps what it was.")
    async def delete_schedule(self, info: Info, id: UUID, expected_version: int | None = None) -> UUID:
        deleted = await lifecycle.delete_schedule(id, now=info.context.now, expected_version=expected_version)
        deleted_id: UUID = deleted.id
        return deleted_id
