"""Sending documents, one by one and many at once."""

from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.emails import inputs
from folio.graphql.emails.types import Email
from folio.graphql.errors import Payload, mutation
from folio.graphql.invoices.actions import InvoiceOutcome, InvoiceOutcomesPayload, bulk_outcomes, chosen_ids
from folio.graphql.invoices.edits import InvoicePayload
from folio.graphql.invoices.types import Invoice
from folio.models import invoices
from folio.services.emails import bulk, send


@strawberry.type
class SendInvoicePayload(Payload):
    invoice: Invoice | None
    email: Email | None = strawberry.field(description="The message; until `sendAfter` it can be stopped.")


def _sent(sending: send.Sending) -> SendInvoicePayload:
    return SendInvoicePayload(invoice=sending.invoice, email=sending.email)  # type: ignore[arg-type]  # rows are types


@strawberry.type
class Mutation:
    @mutation(
        SendInvoicePayload,
        description="Email a final or sent document with its PDF and the link to its page. It is SENT once the mail "
        "server has taken the message.",
    )
    async def send_invoice(
        self, info: Info, id: UUID, input: inputs.SendInvoiceInput | None = None
    ) -> SendInvoicePayload:
        given = input or inputs.SendInvoiceInput()
        return _sent(
            await send.send_invoice(
                id,
                given.wish(),
                installation=info.context.state.settings,
                now=info.context.now,
                expected_version=given.expected_version,
            )
        )

    @mutation(SendInvoicePayload, description="Finalize a draft and queue its email: both, or neither.")
    async def finalize_and_send_invoice(
        self, info: Info, id: UUID, input: inputs.FinalizeAndSendInvoiceInput | None = None
    ) -> SendInvoicePayload:
        given = input or inputs.FinalizeAndSendInvoiceInput()
        return _sent(
            await send.finalize_and_send(
                id,
                given.wish(),
                installation=info.context.state.settings,
                now=info.context.now,
                number=given.number,
                expected_version=given.expected_version,
            )
        )

    @mutation(InvoicePayload, description="Say that a final document reached its customer some other way.")
    async def mark_invoice_as_sent(self, info: Info, id: UUID, expected_version: int | None = None) -> invoices.Invoice:
        return await send.mark_as_sent(id, now=info.context.now, expected_version=expected_version)

    @mutation(InvoiceOutcomesPayload, description="Email several documents, each by itself.")
    async def send_invoices(self, info: Info, input: inputs.SendInvoicesInput) -> list[InvoiceOutcome]:
        outcomes = await bulk.send_invoices(
            await chosen_ids(info, input),
            input.wish(),
            installation=info.context.state.settings,
            now=info.context.now,
            is_dry_run=input.dry_run,
        )
        return bulk_outcomes(outcomes)

    @mutation(
        InvoiceOutcomesPayload, description="Finalize several drafts in issue-date order, and queue an email with each."
    )
    async def finalize_and_send_invoices(self, info: Info, input: inputs.SendInvoicesInput) -> list[InvoiceOutcome]:
        outcomes = await bulk.finalize_and_send_invoices(
            await chosen_ids(info, input),
            input.wish(),
            installation=info.context.state.settings,
            now=info.context.now,
            is_dry_run=input.dry_run,
        )
        return bulk_outcomes(outcomes)

    @mutation(InvoiceOutcomesPayload, description="Say that several documents reached their customers some other way.")
    async def mark_invoices_as_sent(self, info: Info, input: inputs.MarkInvoicesAsSentInput) -> list[InvoiceOutcome]:
        chosen = await chosen_ids(info, input)
        return bulk_outcomes(await bulk.mark_all_as_sent(chosen, now=info.context.now, is_dry_run=input.dry_run))
