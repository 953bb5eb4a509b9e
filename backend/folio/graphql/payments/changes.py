"""Recording payments, putting them on invoices, taking them off, undoing them."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.errors import Payload, UserError, mutation, user_error
from folio.graphql.invoices.edits import InvoicePayload
from folio.graphql.payments.types import Payment
from folio.models import invoices
from folio.models import payments as models
from folio.services.payments import bulk
from folio.services.payments.allocations import Allocation
from folio.services.payments.apply import apply_credit, apply_payment, remove_allocation
from folio.services.payments.record import NewPayment, record_payment
from folio.services.payments.undo import undo_payment


@strawberry.input(description="An invoice to pay.")
class AllocationInput:
    invoice_id: UUID
    amount: Decimal | None = strawberry.field(
        default=None, description="In the currency's major unit; left out, as much as there is and as it owes."
    )
    expected_version: int | None = strawberry.field(
        default=None, description="Refused when the invoice is no longer at this version."
    )


def allocations_of(given: list[AllocationInput] | None) -> list[Allocation] | None:
    """The same in the service's words."""
    return None if given is None else [Allocation(row.invoice_id, row.amount, row.expected_version) for row in given]


@strawberry.input(
    description="Money that came in. Customer and currency may be left out where `allocations` name an invoice."
)
class RecordPaymentInput:
    amount: Decimal = strawberry.field(description="In the currency's major unit; more than 0.")
    customer_id: UUID | None = None
    currency: str | None = None
    received_on: date | None = strawberry.field(
        default=None, description="Today where the business is, unless said; never a day to come."
    )
    method: models.PaymentMethod = models.PaymentMethod.BANK_TRANSFER
    reference: str | None = None
    note: str | None = None
    allocations: list[AllocationInput] | None = strawberry.field(
        default=None,
        description="Left out: the customer's invoices, the oldest due date first. An empty list: none of them. What "
        "is more than the invoices owe stays as the customer's credit on account.",
    )
    idempotency_key: str | None = strawberry.field(
        default=None, description="A repeat of the request under the same key answers the same payment."
    )

    def new(self) -> NewPayment:
        """The same in the service's words."""
        return NewPayment(
            amount=self.amount,
            customer_id=self.customer_id,
            currency=self.currency,
            received_on=self.received_on,
            method=self.method,
            reference=self.reference,
            note=self.note,
            allocations=allocations_of(self.allocations),
        )


@strawberry.input
class ApplyPaymentInput:
    allocations: list[AllocationInput] | None = strawberry.field(
        default=None, description="Left out: the customer's invoices, the oldest due date first."
    )
    expected_version: int | None = strawberry.field(
        default=None, description="Refused when the payment is no longer at this version."
    )


@strawberry.input
class UseCreditOnAccountInput:
    amount: Decimal | None = strawberry.field(
        default=None, description="Left out: as much as there is and as the invoice owes."
    )
    expected_version: int | None = strawberry.field(
        default=None, description="Refused when the invoice is no longer at this version."
    )


@strawberry.input
class UndoPaymentInput:
    reason: str = strawberry.field(description="Stays on record.")
    expected_version: int | None = strawberry.field(
        default=None, description="Refused when the payment is no longer at this version."
    )


@strawberry.input
class UndoPaymentsInput:
    payment_ids: list[UUID]
    reason: str
    dry_run: bool = strawberry.field(default=False, description="Say what would be refused; change nothing.")


@strawberry.type
class PaymentPayload(Payload):
    payment: Payment | None


@strawberry.type(description="What became of one payment: done, or refused with the reason.")
class PaymentOutcome:
    payment_id: UUID
    payment: Payment | None = strawberry.field(description="Null when there is none by this id.")
    is_done: bool
    user_errors: list[UserError]


@strawberry.type
class PaymentOutcomesPayload(Payload):
    results: list[PaymentOutcome] | None


def _outcomes(outcomes: list[bulk.PaymentOutcome]) -> list[PaymentOutcome]:
    return [
        PaymentOutcome(
            payment_id=outcome.payment_id,
            payment=outcome.payment,  # type: ignore[arg-type]  # a row is its GraphQL type
            is_done=outcome.is_done,
            user_errors=[user_error(outcome.refusal)] if outcome.refusal else [],
        )
        for outcome in outcomes
    ]


@strawberry.type
class Mutation:
    @mutation(PaymentPayload, description="Record money that came in, and put it on invoices.")
    async def record_payment(self, info: Info, input: RecordPaymentInput) -> models.Payment:
        return await record_payment(input.new(), now=info.context.now, idempotency_key=input.idempotency_key)

    @mutation(PaymentPayload, description="Put a payment's credit on account on invoices.")
    async def apply_payment(self, info: Info, id: UUID, input: ApplyPaymentInput | None = None) -> models.Payment:
        given = input or ApplyPaymentInput()
        return await apply_payment(
            id, allocations_of(given.allocations), now=info.context.now, expected_version=given.expected_version
        )

    @mutation(InvoicePayload, description="Pay an invoice from its customer's credit on account, the oldest first.")
    async def use_credit_on_account(
        self, info: Info, invoice_id: UUID, input: UseCreditOnAccountInput | None = None
    ) -> invoices.Invoice:
        given = input or UseCreditOnAccountInput()
        return await apply_credit(
            invoice_id, amount=given.amount, now=info.context.now, expected_version=given.expected_version
        )

    @mutation(PaymentPayload, description="Take a payment off one invoice; the money becomes credit on account.")
    async def remove_payment_allocation(
        self, info: Info, id: UUID, expected_version: int | None = None
    ) -> models.Payment:
        return await remove_allocation(id, now=info.context.now, expected_version=expected_version)

    @mutation(
        PaymentPayload,
        description="Let a payment count for nothing: it comes off its invoices and stays on record. A bank "
        "transaction that it was recorded from waits for a decision again.",
    )
    async def undo_payment(self, info: Info, id: UUID, input: UndoPaymentInput) -> models.Payment:
        return await undo_payment(
            id, reason=input.reason, now=info.context.now, expected_version=input.expected_version
        )

    @mutation(PaymentOutcomesPayload, description="Undo several payments, each by itself.")
    async def undo_payments(self, info: Info, input: UndoPaymentsInput) -> list[PaymentOutcome]:
        return _outcomes(
            await bulk.undo_payments(
                input.payment_ids, reason=input.reason, now=info.context.now, is_dry_run=input.dry_run
            )
        )
