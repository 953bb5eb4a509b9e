"""What a payment would pay, before it is recorded."""

from typing import Any

import strawberry

from folio.graphql.context import Info
from folio.graphql.invoices.lines import money
from folio.graphql.invoices.types import Invoice
from folio.graphql.payments.changes import RecordPaymentInput
from folio.graphql.scalars import Money
from folio.services.payments.preview import PaymentPreview as Preview
from folio.services.payments.preview import preview_payment


@strawberry.type(description="What an invoice would get of a payment.")
class PreviewedAllocation:
    invoice: Invoice
    amount: Money
    left: Money = strawberry.field(description="What would still be owed.")


@strawberry.type(description="What `recordPayment` would do now.")
class PaymentPreview:
    allocations: list[PreviewedAllocation]
    credit: Money = strawberry.field(description="What would be credit on account.")


def _shown(preview: Preview) -> PaymentPreview:
    parts = [
        PreviewedAllocation(
            invoice=_row(invoice),
            amount=money(part, preview.currency),
            left=money(invoice.balance_minor - part, preview.currency),
        )
        for invoice, part in preview.parts
    ]
    return PaymentPreview(allocations=parts, credit=money(preview.credit_minor, preview.currency))


def _row(row: Any) -> Any:
    """A row is its GraphQL type."""
    return row


@strawberry.type
class Query:
    @strawberry.field(
        description="What a payment would pay, left and give as credit; refused as `recordPayment` would be."
    )
    async def payment_preview(self, info: Info, input: RecordPaymentInput) -> PaymentPreview:
        return _shown(await preview_payment(input.new(), now=info.context.now))
