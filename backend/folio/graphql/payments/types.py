"""A payment as the API shows it, and its parts on invoices."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import strawberry

from folio.domain import payments as domain
from folio.graphql.activity import ActivityEntry
from folio.graphql.context import Info
from folio.graphql.customers import Customer
from folio.graphql.invoices.lines import money
from folio.graphql.invoices.types import Invoice
from folio.graphql.pages import Connection, PageInput, SortColumn, paginate
from folio.graphql.scalars import Money
from folio.models import activity as activity_models
from folio.models import customers, invoices
from folio.models import payments as models
from folio.services.payments.record import SUBJECT

if TYPE_CHECKING:
    from folio.graphql.payments.statements import BankTransaction

PaymentMethod = strawberry.enum(models.PaymentMethod, description="How the customer paid.")
PaymentSource = strawberry.enum(
    models.PaymentSource,
    description="What recorded the payment: a person, a payment status set by hand, or a bank statement.",
)
PaymentAction = strawberry.enum(domain.PaymentAction, description="What an operator can do with a payment.")


@strawberry.type(description="The part of a payment that is on one invoice.")
class PaymentAllocation:
    id: UUID
    applied_at: datetime
    removed_at: datetime | None = strawberry.field(description="When it was taken off again.")

    @strawberry.field(graphql_type=Annotated["Payment", strawberry.lazy("folio.graphql.payments.types")])
    @staticmethod
    async def payment(allocation: strawberry.Parent[models.PaymentAllocation], info: Info) -> models.Payment | None:
        return await info.context.loaders.row(models.Payment, allocation.payment_id)

    @strawberry.field(graphql_type=Invoice)
    @staticmethod
    async def invoice(allocation: strawberry.Parent[models.PaymentAllocation], info: Info) -> invoices.Invoice | None:
        return await info.context.loaders.row(invoices.Invoice, allocation.invoice_id)

    @strawberry.field
    @staticmethod
    async def amount(allocation: strawberry.Parent[models.PaymentAllocation], info: Info) -> Money:
        payment = await info.context.loaders.row(models.Payment, allocation.payment_id)
        assert payment is not None
        return money(allocation.amount_minor, payment.currency)


@strawberry.type(
    description="Money that came in from a customer. What is on no invoice is the customer's credit on account; what "
    "was undone counts for nothing and stays on record."
)
class Payment:
    id: UUID
    currency: str
    received_on: date
    method: models.PaymentMethod
    source: models.PaymentSource
    reference: str | None
    note: str | None
    recorded_by: str
    undone_at: datetime | None
    undone_by: str | None
    undo_reason: str | None
    version: int = strawberry.field(description="Grows with every change; changes may name the version that they saw.")
    created_at: datetime

    @strawberry.field(graphql_type=Customer)
    @staticmethod
    async def customer(payment: strawberry.Parent[models.Payment], info: Info) -> customers.Customer | None:
        return await info.context.loaders.row(customers.Customer, payment.customer_id)

    @strawberry.field(description="What came in.")
    @staticmethod
    def amount(payment: strawberry.Parent[models.Payment]) -> Money:
        return money(payment.amount_minor, payment.currency)

    @strawberry.field(description="What of it is on invoices.")
    @staticmethod
    def applied(payment: strawberry.Parent[models.Payment]) -> Money:
        return money(payment.applied_minor, payment.currency)

    @strawberry.field(description="What of it is credit on account.")
    @staticmethod
    def credit(payment: strawberry.Parent[models.Payment]) -> Money:
        return money(payment.unapplied_minor, payment.currency)

    @strawberry.field(graphql_type=list[PaymentAllocation], description="Its parts on invoices, oldest first.")
    @staticmethod
    async def allocations(
        payment: strawberry.Parent[models.Payment],
        info: Info,
        include_removed: Annotated[bool, strawberry.argument(description="Also what was taken off again.")] = False,
    ) -> list[models.PaymentAllocation]:
        found = await info.context.loaders.rows(models.PaymentAllocation, "payment_id", payment.id)
        return [row for row in found if include_removed or row.removed_at is None]

    @strawberry.field(
        graphql_type=Annotated["BankTransaction", strawberry.lazy("folio.graphql.payments.statements")] | None,
        description="Where on a bank statement it was found.",
    )
    @staticmethod
    async def bank_transaction(payment: strawberry.Parent[models.Payment], info: Info) -> models.BankTransaction | None:
        found = await info.context.loaders.rows(models.BankTransaction, "payment_id", payment.id)
        return found[0] if found else None

    @strawberry.field(description="What can be done with it now; everything else would be refused.")
    @staticmethod
    def available_actions(payment: strawberry.Parent[models.Payment]) -> list[domain.PaymentAction]:
        return domain.available_payment_actions(
            is_undone=payment.undone_at is not None, unapplied_minor=payment.unapplied_minor
        )

    @strawberry.field(graphql_type=Connection[ActivityEntry], description="Its changes, newest first.")
    @staticmethod
    async def activity(
        payment: strawberry.Parent[models.Payment], first: int | None = None, after: str | None = None
    ) -> Connection[Any]:
        entries = activity_models.Activity.filter(subject_type=SUBJECT, subject_id=payment.id)
        return await paginate(entries, [SortColumn("sequence", descending=True)], PageInput(first, after))
