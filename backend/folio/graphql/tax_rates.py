"""Tax categories and their rates."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

import strawberry

from folio.domain import tax
from folio.graphql.context import Info
from folio.graphql.errors import Payload, mutation
from folio.graphql.inputs import given, without
from folio.graphql.named import NamedSort, named_rows, sort_columns
from folio.graphql.pages import Connection, PageInput, paginate
from folio.models import tax_rates as models
from folio.services import tax_rates

TaxTreatment = strawberry.enum(tax.TaxTreatment, description="What tax law makes of a supply.")


@strawberry.type(description="The rate of a category in one place, in percent, from day to day.")
class TaxRate:
    id: UUID
    country: str
    region: str | None = strawberry.field(description="A region's own rate wins over its country's.")
    treatment: tax.TaxTreatment
    rate: Decimal = strawberry.field(description="In percent.")
    label: str = strawberry.field(description="The tax's name on paper, such as VAT.")
    reason: str | None = strawberry.field(description="Printed where no tax is charged.")
    valid_from: date
    valid_until: date | None = strawberry.field(description="The first day without it; null while it is open.")

    @strawberry.field(graphql_type=Annotated["TaxCategory", strawberry.lazy("folio.graphql.tax_rates")])
    @staticmethod
    async def tax_category(rate: strawberry.Parent[models.TaxRate], info: Info) -> models.TaxCategory | None:
        return await info.context.loaders.row(models.TaxCategory, rate.tax_category_id)


@strawberry.type(description="A kind of supply that is taxed alike.")
class TaxCategory:
    id: UUID
    name: str
    archived_at: datetime | None
    created_at: datetime

    @strawberry.field(graphql_type=list[TaxRate], description="By country, region and first day.")
    @staticmethod
    async def rates(category: strawberry.Parent[models.TaxCategory], info: Info) -> list[models.TaxRate]:
        return await info.context.loaders.rows(
            models.TaxRate, "tax_category_id", category.id, order_by=("country", "region", "valid_from")
        )


@strawberry.input(description="A new tax category.")
class CreateTaxCategoryInput:
    business_id: UUID
    name: str
    idempotency_key: str | None = strawberry.field(
        default=None, description="A repeat of the request under the same key answers the same category."
    )


@strawberry.input(description="A new name.")
class RenameTaxCategoryInput:
    name: str


@strawberry.input(description="A rate from a day on. It ends the open rate of the same category and place.")
class SetTaxRateInput:
    tax_category_id: UUID
    country: str
    rate: Decimal = strawberry.field(description="In percent, at most 6 decimals.")
    label: str = strawberry.field(description="The tax's name on paper, such as VAT.")
    valid_from: date
    valid_until: date | None = strawberry.field(default=None, description="The first day without it.")
    region: str | None = strawberry.field(default=None, description="ISO 3166-2 code, such as CA or US-CA.")
    treatment: tax.TaxTreatment | None = strawberry.field(
        default=None, description="STANDARD above 0 % and ZERO_RATED at 0 % unless given."
    )
    reason: str | None = strawberry.field(default=None, description="Needed with EXEMPT; it is printed.")


@strawberry.type(description="The tax category, or why it was refused.")
class TaxCategoryPayload(Payload):
    tax_category: TaxCategory | None


@strawberry.type(description="The tax rate, or why it was refused.")
class TaxRatePayload(Payload):
    tax_rate: TaxRate | None


@strawberry.type
class Query:
    @strawberry.field(graphql_type=TaxCategory | None, description="One tax category; null when there is none.")
    async def tax_category(self, info: Info, id: UUID) -> models.TaxCategory | None:
        return await info.context.loaders.row(models.TaxCategory, id)

    @strawberry.field(
        graphql_type=Connection[TaxCategory],
        description="A business's tax categories. `archived: null` shows all.",
    )
    async def tax_categories(
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
    ) -> Connection[models.TaxCategory]:
        rows = named_rows(models.TaxCategory, business_id, search, archived)
        return await paginate(rows, sort_columns(sort), PageInput(first, after, last, before))


@strawberry.type
class Mutation:
    @mutation(TaxCategoryPayload, description="Make a tax category.")
    async def create_tax_category(self, info: Info, input: CreateTaxCategoryInput) -> models.TaxCategory:
        return await tax_rates.create_tax_category(
            input.business_id, input.name, now=info.context.now, idempotency_key=input.idempotency_key
        )

    @mutation(TaxCategoryPayload, description="Give a tax category another name.")
    async def rename_tax_category(self, info: Info, id: UUID, input: RenameTaxCategoryInput) -> models.TaxCategory:
        return await tax_rates.rename_tax_category(id, input.name, now=info.context.now)

    @mutation(TaxCategoryPayload, description="Leave a tax category out of choices.")
    async def archive_tax_category(self, info: Info, id: UUID) -> models.TaxCategory:
        return await tax_rates.archive_tax_category(id, now=info.context.now)

    @mutation(TaxCategoryPayload, description="Bring an archived tax category back.")
    async def unarchive_tax_category(self, info: Info, id: UUID) -> models.TaxCategory:
        return await tax_rates.unarchive_tax_category(id, now=info.context.now)

    @mutation(TaxRatePayload, description="Set a rate from a day on; the open one ends that day.")
    async def set_tax_rate(self, info: Info, input: SetTaxRateInput) -> models.TaxRate:
        return await tax_rates.set_tax_rate(
            input.tax_category_id, without(given(input), "tax_category_id"), now=info.context.now
        )

    @mutation(TaxRatePayload, description="Take back a rate that no line carries.")
    async def remove_tax_rate(self, info: Info, id: UUID) -> models.TaxRate:
        return await tax_rates.remove_tax_rate(id, now=info.context.now)
