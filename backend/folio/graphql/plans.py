"""Plans and their versions."""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

import strawberry

from folio.graphql.catalog import Price
from folio.graphql.context import Info
from folio.graphql.errors import Payload, mutation
from folio.graphql.inputs import given
from folio.graphql.named import NamedSort, named_rows, sort_columns
from folio.graphql.pages import Connection, PageInput, paginate
from folio.models import catalog as models
from folio.services import plans


@strawberry.type(description="A price in a plan.")
class PlanPrice:
    id: UUID
    quantity: Decimal | None = strawberry.field(
        description="Contracted unless a schedule says otherwise; null for usage and for one unit."
    )

    @strawberry.field(graphql_type=Price)
    @staticmethod
    async def price(row: strawberry.Parent[models.PlanPrice], info: Info) -> models.Price | None:
        return await info.context.loaders.row(models.Price, row.price_id)


@strawberry.type(description="The prices of a plan from one moment on; never changed afterwards.")
class PlanVersion:
    id: UUID
    version: int
    created_at: datetime

    @strawberry.field(graphql_type=list[PlanPrice])
    @staticmethod
    async def prices(version: strawberry.Parent[models.PlanVersion], info: Info) -> list[models.PlanPrice]:
        return await info.context.loaders.rows(models.PlanPrice, "plan_version_id", version.id, order_by=("position",))


@strawberry.type(description="A reusable, versioned set of prices.")
class Plan:
    id: UUID
    name: str
    archived_at: datetime | None
    created_at: datetime

    @strawberry.field(graphql_type=list[PlanVersion], description="Oldest first.")
    @staticmethod
    async def versions(plan: strawberry.Parent[models.Plan], info: Info) -> list[models.PlanVersion]:
        return await info.context.loaders.rows(models.PlanVersion, "plan_id", plan.id, order_by=("version",))

    @strawberry.field(graphql_type=PlanVersion, description="What a schedule takes when it takes the plan now.")
    @staticmethod
    async def current_version(plan: strawberry.Parent[models.Plan], info: Info) -> models.PlanVersion:
        versions = await info.context.loaders.rows(models.PlanVersion, "plan_id", plan.id, order_by=("version",))
        return versions[-1]


@strawberry.input(description="A price in a plan.")
class PlanPriceInput:
    price_id: UUID
    quantity: Decimal | None = strawberry.field(default=None, description="Leave out for usage and for one unit.")


@strawberry.input(description="A new plan with the prices of its first version.")
class CreatePlanInput:
    business_id: UUID
    name: str
    prices: list[PlanPriceInput]
    idempotency_key: str | None = strawberry.field(
        default=None, description="A repeat of the request under the same key answers the same plan."
    )


@strawberry.input(description="The prices of a plan from now on.")
class CreatePlanVersionInput:
    prices: list[PlanPriceInput]


@strawberry.input(description="A new name.")
class RenamePlanInput:
    name: str


@strawberry.type(description="The plan, or why it was refused.")
class PlanPayload(Payload):
    plan: Plan | None


@strawberry.type
class Query:
    @strawberry.field(graphql_type=Plan | None, description="One plan; null when there is none.")
    async def plan(self, info: Info, id: UUID) -> models.Plan | None:
        return await info.context.loaders.row(models.Plan, id)

    @strawberry.field(graphql_type=Connection[Plan], description="A business's plans. `archived: null` shows all.")
    async def plans(
        self,
        info: Info,
        business_id: UUID,
        search: str | None = None,
        archived: bool | None = False,
        sort: NamedSort = NamedSort.NAME_ASC,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[models.Plan]:
        rows = named_rows(models.Plan, business_id, search, archived)
        return await paginate(rows, sort_columns(sort), PageInput(first, after, last, before))


@strawberry.type
class Mutation:
    @mutation(PlanPayload, description="Make a plan with its first version.")
    async def create_plan(self, info: Info, input: CreatePlanInput) -> models.Plan:
        return await plans.create_plan(
            input.business_id,
            input.name,
            given(input.prices),
            now=info.context.now,
            idempotency_key=input.idempotency_key,
        )

    @mutation(PlanPayload, description="Give a plan new prices; schedules that took it keep theirs.")
    async def create_plan_version(self, info: Info, id: UUID, input: CreatePlanVersionInput) -> models.Plan:
        return await plans.create_plan_version(id, given(input.prices), now=info.context.now)

    @mutation(PlanPayload, description="Give a plan another name.")
    async def rename_plan(self, info: Info, id: UUID, input: RenamePlanInput) -> models.Plan:
        return await plans.rename_plan(id, input.name, now=info.context.now)

    @mutation(PlanPayload, description="Leave a plan out of choices; schedules that took it go on.")
    async def archive_plan(self, info: Info, id: UUID) -> models.Plan:
        return await plans.archive_plan(id, now=info.context.now)

    @mutation(PlanPayload, description="Bring an archived plan back.")
    async def unarchive_plan(self, info: Info, id: UUID) -> models.Plan:
        return await plans.unarchive_plan(id, now=info.context.now)
