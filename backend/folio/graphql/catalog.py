"""Products and their prices."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import strawberry

from folio.domain import periods, pricing
from folio.domain.pricing.summary import summarize_terms
from folio.graphql.context import Info
from folio.graphql.errors import Payload, mutation
from folio.graphql.inputs import given, without
from folio.graphql.named import NamedSort, named_rows, sort_columns
from folio.graphql.pages import Connection, PageInput, paginate
from folio.graphql.price_terms import PriceTerms, PriceTermsInput
from folio.graphql.tax_rates import TaxCategory
from folio.models import catalog as models
from folio.models import tax_rates
from folio.services import catalog

Frequency = strawberry.enum(periods.Frequency, description="How often a price is charged.")
BillingTiming = strawberry.enum(
    models.BillingTiming, description="When a period is charged: as it begins, or once it is over."
)


@strawberry.type(description="A thing sold.")
class Product:
    id: UUID
    name: str
    description: str | None
    unit_code: str = strawberry.field(description="UN/ECE Recommendation 20; C62 is one.")
    archived_at: datetime | None
    created_at: datetime

    @strawberry.field(graphql_type=TaxCategory | None, description="Null: nobody said how it is taxed.")
    @staticmethod
    async def tax_category(product: strawberry.Parent[models.Product], info: Info) -> tax_rates.TaxCategory | None:
        return await info.context.loaders.row(tax_rates.TaxCategory, product.tax_category_id)

    @strawberry.field(graphql_type=list[Annotated["Price", strawberry.lazy("folio.graphql.catalog")]])
    @staticmethod
    async def prices(product: strawberry.Parent[models.Product], info: Info) -> list[models.Price]:
        return await info.context.loaders.rows(models.Price, "product_id", product.id, order_by=("created_at", "id"))


@strawberry.type(description="One price-point for a product; once used, only its name can change.")
class Price:
    id: UUID
    name: str
    currency: str
    terms: PriceTerms
    frequency: periods.Frequency
    timing: models.BillingTiming
    metric_id: UUID | None = strawberry.field(description="The usage that gives the quantity; null if contracted.")
    archived_at: datetime | None
    created_at: datetime

    @strawberry.field(graphql_type=Product)
    @staticmethod
    async def product(price: strawberry.Parent[models.Price], info: Info) -> models.Product | None:
        return await info.context.loaders.row(models.Product, price.product_id)

    @strawberry.field(description="What it charges, in a few English words.")
    @staticmethod
    def summary(price: strawberry.Parent[models.Price]) -> str:
        return summarize_terms(price.terms, price.currency)

    @strawberry.field(description="A schedule or plan has it, so that its terms cannot change.")
    @staticmethod
    async def is_used(price: strawberry.Parent[models.Price], info: Info) -> bool:
        used: bool = await info.context.loaders.batch("used prices", catalog.are_used, price.id)
        return used


@strawberry.input(description="What is left out keeps its value or default; null empties it.")
class ProductFieldsInput:
    description: str | None = strawberry.UNSET
    tax_category_id: UUID | None = strawberry.UNSET
    unit_code: str | None = strawberry.field(
        default=strawberry.UNSET, description="UN/ECE Recommendation 20, such as HUR; C62 (one) unless given."
    )


@strawberry.input(description="A new product.")
class CreateProductInput(ProductFieldsInput):
    business_id: UUID
    name: str
    idempotency_key: str | None = strawberry.field(
        default=None, description="A repeat of the request under the same key answers the same product."
    )


@strawberry.input(description="Changes of a product; what is left out stays, null empties.")
class UpdateProductInput(ProductFieldsInput):
    name: str | None = strawberry.UNSET


@strawberry.input(description="A new price-point of a product.")
class CreatePriceInput:
    product_id: UUID
    name: str
    currency: str
    terms: PriceTermsInput
    frequency: periods.Frequency = strawberry.field(description="ONE_TIME goes with the model ONE_TIME only.")
    timing: models.BillingTiming | None = strawberry.field(
        default=None, description="IN_ARREARS for usage, IN_ADVANCE otherwise, unless given."
    )
    metric_id: UUID | None = strawberry.field(default=None, description="The usage metric that gives the quantity.")
    idempotency_key: str | None = strawberry.field(
        default=None, description="A repeat of the request under the same key answers the same price."
    )


@strawberry.input(description="A used price takes a new name only.")
class UpdatePriceInput:
    name: str | None = strawberry.UNSET
    currency: str | None = strawberry.UNSET
    terms: PriceTermsInput | None = strawberry.UNSET
    frequency: periods.Frequency | None = strawberry.UNSET
    timing: models.BillingTiming | None = strawberry.UNSET
    metric_id: UUID | None = strawberry.UNSET


@strawberry.type(description="The product, or why it was refused.")
class ProductPayload(Payload):
    product: Product | None


@strawberry.type(description="The price, or why it was refused.")
class PricePayload(Payload):
    price: Price | None


def price_fields(input: CreatePriceInput | UpdatePriceInput) -> Any:
    """The price's fields as the service takes them, with terms in the domain's words."""
    values = without(given(input), "product_id", "idempotency_key", "terms")
    return {**values, "terms": input.terms.terms()} if input.terms else values


@strawberry.type
class Query:
    @strawberry.field(graphql_type=Product | None, description="One product; null when there is none.")
    async def product(self, info: Info, id: UUID) -> models.Product | None:
        return await info.context.loaders.row(models.Product, id)

    @strawberry.field(
        graphql_type=Connection[Product], description="A business's products. `archived: null` shows all."
    )
    async def products(
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
    ) -> Connection[models.Product]:
        rows = named_rows(models.Product, business_id, search, archived)
        return await paginate(rows, sort_columns(sort), PageInput(first, after, last, before))

    @strawberry.field(graphql_type=Price | None, description="One price; null when there is none.")
    async def price(self, info: Info, id: UUID) -> models.Price | None:
        return await info.context.loaders.row(models.Price, id)

    @strawberry.field(graphql_type=Connection[Price], description="A business's prices. `archived: null` shows all.")
    async def prices(
        self,
        info: Info,
        business_id: UUID,
        search: str | None = None,
        currency: str | None = None,
        model: pricing.PriceModel | None = None,
        archived: bool | None = False,
        sort: NamedSort = NamedSort.NAME_ASC,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[models.Price]:
        rows = named_rows(models.Price, business_id, search, archived)
        wanted = {"currency": currency, "model": model}
        rows = rows.filter(**{name: value for name, value in wanted.items() if value is not None})
        return await paginate(rows, sort_columns(sort), PageInput(first, after, last, before))


@strawberry.type
class Mutation:
    @mutation(ProductPayload, description="Make a product.")
    async def create_product(self, info: Info, input: CreateProductInput) -> models.Product:
        return await catalog.create_product(
            input.business_id,
            without(given(input), "business_id", "idempotency_key"),
            now=info.context.now,
            idempotency_key=input.idempotency_key,
        )

    @mutation(ProductPayload, description="Change a product.")
    async def update_product(self, info: Info, id: UUID, input: UpdateProductInput) -> models.Product:
        return await catalog.update_product(id, given(input), now=info.context.now)

    @mutation(ProductPayload, description="Leave a product out of choices.")
    async def archive_product(self, info: Info, id: UUID) -> models.Product:
        return await catalog.archive_product(id, now=info.context.now)

    @mutation(ProductPayload, description="Bring an archived product back.")
    async def unarchive_product(self, info: Info, id: UUID) -> models.Product:
        return await catalog.unarchive_product(id, now=info.context.now)

    @mutation(PricePayload, description="Make a price for a product.")
    async def create_price(self, info: Info, input: CreatePriceInput) -> models.Price:
        return await catalog.create_price(
            input.product_id,
            price_fields(input),
            now=info.context.now,
            idempotency_key=input.idempotency_key,
        )

    @mutation(PricePayload, description="Change a price; a used one takes a new name only.")
    async def update_price(self, info: Info, id: UUID, input: UpdatePriceInput) -> models.Price:
        return await catalog.update_price(id, price_fields(input), now=info.context.now)

    @mutation(PricePayload, description="Leave a price out of choices; schedules that have it go on.")
    async def archive_price(self, info: Info, id: UUID) -> models.Price:
        return await catalog.archive_price(id, now=info.context.now)

    @mutation(PricePayload, description="Bring an archived price back.")
    async def unarchive_price(self, info: Info, id: UUID) -> models.Price:
        return await catalog.unarchive_price(id, now=info.context.now)
