"""Payment statuses set by hand, of one invoice and of many."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import strawberry

from folio.domain.lifecycle import PaymentStatus
from folio.graphql.context import Info
from folio.graphql.errors import mutation
from folio.graphql.invoices.actions import (
    InvoiceOutcome,
    InvoiceOutcomesPayload,
    InvoiceSelectionInput,
    bulk_outcomes,
    chosen_ids,
)
from folio.graphql.invoices.edits import InvoicePayload
from folio.models import invoices
from folio.models import payments as models
from folio.services.payments import bulk
from folio.services.payments.status import PaidBy, set_payment_status, take_back_uncollectible


@strawberry.input(description="How an invoice is paid, by a person's word.")
class SetPaymentStatusInput:
    status: PaymentStatus = strawberry.field(
        description="PAID records a payment of the balance, PARTIALLY_PAID one of `amount`; UNPAID undoes the "
        "payments (one that pays other invoices too is only taken off this one); UNCOLLECTIBLE gives it up."
    )
    amount: Decimal | None = strawberry.field(default=None, description="For PARTIALLY_PAID: what was paid.")
    received_on: date | None = strawberry.field(default=None, description="Of the payment; today unless said.")
    method: models.PaymentMethod = models.PaymentMethod.OTHER
    reference: str | None = None
    expected_version: int | None = strawberry.field(
        default=None, description="Refused when the invoice is no longer at this version."
    )


@strawberry.input(description="Which invoices: `invoiceIds` or `selection`.")
class SetPaymentStatusesInput:
    status: PaymentStatus = strawberry.field(description="Not PARTIALLY_PAID, which needs an amount of each.")
    invoice_ids: list[UUID] | None = None
    selection: InvoiceSelectionInput | None = None
    received_on: date | None = strawberry.field(default=None, description="Of the payments; today unless said.")
    method: models.PaymentMethod = models.PaymentMethod.OTHER
    reference: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Say what would be refused; change nothing.")


@strawberry.input(description="Which invoices: `invoiceIds` or `selection`.")
class TakeBackUncollectiblesInput:
    invoice_ids: list[UUID] | None = None
    selection: InvoiceSelectionInput | None = None
    dry_run: bool = strawberry.field(default=False, description="Say what would be refused; change nothing.")


def _paid_by(input: SetPaymentStatusInput | SetPaymentStatusesInput) -> PaidBy:
    return PaidBy(input.received_on, input.method, input.reference)


@strawberry.type
class Mutation:
    @mutation(InvoicePayload, description="Say how an invoice is paid; payments are recorded or undone accordingly.")
    async def set_payment_status(self, info: Info, id: UUID, input: SetPaymentStatusInput) -> invoices.Invoice:
        return await set_payment_status(
            id,
            input.status,
            amount=input.amount,
            paid_by=_paid_by(input),
            now=info.context.now,
            expected_version=input.expected_version,
        )

    @mutation(InvoicePayload, description="Ask for the money of an uncollectible invoice again.")
    async def take_back_uncollectible(
        self, info: Info, id: UUID, expected_version: int | None = None
    ) -> invoices.Invoice:
        return await take_back_uncollectible(id, now=info.context.now, expected_version=expected_version)

    @mutation(
        InvoiceOutcomesPayload,
        description="Say of several invoices that they are paid, unpaid or uncollectible, each by itself; each that is "
        "paid gets a payment of its own.",
    )
    async def set_payment_statuses(self, info: Info, input: SetPaymentStatusesInput) -> list[InvoiceOutcome]:
        outcomes = await bulk.set_payment_statuses(
            await chosen_ids(info, input),
            input.status,
            paid_by=_paid_by(input),
            now=info.context.now,
            is_dry_run=input.dry_run,
        )
        return bulk_outcomes(outcomes)

    @mutation(InvoiceOutcomesPayload, description="Ask for the money of several uncollectible invoices again.")
    async def take_back_uncollectibles(self, info: Info, input: TakeBackUncollectiblesInput) -> list[InvoiceOutcome]:
        outcomes = await bulk.take_back_all_uncollectible(
            await chosen_ids(info, input), now=info.context.now, is_dry_run=input.dry_run
        )
        return bulk_outcomes(outcomes)
