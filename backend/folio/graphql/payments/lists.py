"""Finding payments: one, pages of them, and what a whole filtered list adds up to."""

from datetime import date
from enum import Enum
from typing import Any
from uuid import UUID

import strawberry

from folio.domain.errors import NotFound
from folio.graphql.context import Info
from folio.graphql.invoices.lines import money
from folio.graphql.pages import After, Before, Connection, First, Last, PageInput, SortColumn, paginate
from folio.graphql.payments.types import Payment
from folio.graphql.scalars import Money
from folio.models import payments as models
from folio.services.payments import queries
from folio.services.payments.queries import find_payments, total_payments


@strawberry.enum(description="By the day on which it came in, by its amount, or by when it was recorded.")
class PaymentSort(Enum):
    RECEIVED_ON_ASC = "RECEIVED_ON_ASC"
    RECEIVED_ON_DESC = "RECEIVED_ON_DESC"
    AMOUNT_ASC = "AMOUNT_ASC"
    AMOUNT_DESC = "AMOUNT_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"


_COLUMNS = {"RECEIVED_ON": "received_on", "AMOUNT": "amount_minor", "CREATED_AT": "created_at"}


def sort_columns(sort: PaymentSort) -> list[SortColumn]:
    """The columns behind a sorting; the id follows them in every list."""
    name, _, direction = sort.value.rpartition("_")
    return [SortColumn(_COLUMNS[name], descending=direction == "DESC")]


@strawberry.input(description="What a payment must be like; what is left out is not asked.")
class PaymentFilterInput:
    customer_ids: list[UUID] | None = None
    method_in: list[models.PaymentMethod] | None = None
    source_in: list[models.PaymentSource] | None = None
    currency: str | None = None
    received_on_from: date | None = None
    received_on_to: date | None = strawberry.field(default=None, description="Inclusive.")
    has_credit: bool | None = strawberry.field(default=None, description="With money that is on no invoice.")
    is_undone: bool | None = None
    search: str | None = strawberry.field(
        default=None, description="A part of the reference, the note, the customer's name or an invoice's number."
    )

    def wanted(self) -> queries.PaymentFilter:
        """The same in the service's words."""
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in vars(self).items()
        }
        return queries.PaymentFilter(**values)


@strawberry.type(description="Sums of payments in one currency; undone ones count in none.")
class PaymentTotals:
    currency: str
    count: int

    @strawberry.field(description="What came in.")
    @staticmethod
    def amount(totals: strawberry.Parent[queries.PaymentTotals]) -> Money:
        return money(totals.amount_minor, totals.currency)

    @strawberry.field(description="What of it is on invoices.")
    @staticmethod
    def applied(totals: strawberry.Parent[queries.PaymentTotals]) -> Money:
        return money(totals.applied_minor, totals.currency)

    @strawberry.field(description="What of it is credit on account.")
    @staticmethod
    def credit(totals: strawberry.Parent[queries.PaymentTotals]) -> Money:
        return money(totals.credit_minor, totals.currency)


@strawberry.type
class Query:
    @strawberry.field(graphql_type=Payment, description="One payment.")
    async def payment(self, info: Info, id: UUID) -> models.Payment:
        found = await info.context.loaders.row(models.Payment, id)
        if found is None:
            raise NotFound(f"There is no payment {id}.", field="id")
        return found

    @strawberry.field(graphql_type=Connection[Payment], description="Payments of a business's customers.")
    async def payments(
        self,
        business_id: UUID,
        filter: PaymentFilterInput | None = None,
        sort: PaymentSort = PaymentSort.RECEIVED_ON_DESC,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[models.Payment]:
        found = find_payments(business_id, (filter or PaymentFilterInput()).wanted())
        return await paginate(found, sort_columns(sort), PageInput(first, after, last, before))

    @strawberry.field(graphql_type=list[PaymentTotals], description="Sums by currency of a whole filtered list.")
    async def payment_totals(
        self, business_id: UUID, filter: PaymentFilterInput | None = None
    ) -> list[queries.PaymentTotals]:
        return await total_payments(business_id, (filter or PaymentFilterInput()).wanted())
