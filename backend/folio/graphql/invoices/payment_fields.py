"""What an invoice says of the money that came in for it."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from folio.domain.money import from_minor
from folio.graphql.context import Info
from folio.graphql.credit_on_account import credit_of
from folio.graphql.scalars import Money
from folio.models import invoices
from folio.models import payments as models

if TYPE_CHECKING:
    from folio.graphql.payments.types import PaymentAllocation


@strawberry.type
class PaymentFields:
    """Payments of an invoice."""

    @strawberry.field(
        graphql_type=list[Annotated["PaymentAllocation", strawberry.lazy("folio.graphql.payments.types")]],
        description="The parts of payments that are on the invoice, oldest first.",
    )
    @staticmethod
    async def payments(
        invoice: strawberry.Parent[invoices.Invoice],
        info: Info,
        include_removed: Annotated[bool, strawberry.argument(description="Also what was taken off again.")] = False,
    ) -> list[models.PaymentAllocation]:
        found = await info.context.loaders.rows(models.PaymentAllocation, "invoice_id", invoice.id)
        return [row for row in found if include_removed or row.removed_at is None]

    @strawberry.field(description="What payments took off the total.")
    @staticmethod
    def paid(invoice: strawberry.Parent[invoices.Invoice]) -> Money:
        return Money(amount=from_minor(invoice.paid_minor, invoice.currency), currency=invoice.currency)

    @strawberry.field(
        description="What its customer's payments hold in its currency that is on no invoice; `useCreditOnAccount` "
        "puts it on this one."
    )
    @staticmethod
    async def credit_on_account(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> Money:
        credit = await credit_of(info, invoice.customer_id)
        return Money(amount=from_minor(credit.get(invoice.currency, 0), invoice.currency), currency=invoice.currency)
