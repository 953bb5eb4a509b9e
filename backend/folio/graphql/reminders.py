"""Reminders: the rules of a business, what they will send, and reminders by hand."""

from datetime import date
from typing import Any
from uuid import UUID

import strawberry

from folio.graphql.computed_pages import page_of
from folio.graphql.context import Info
from folio.graphql.emails.inputs import EmailWishInput
from folio.graphql.errors import Payload, UserError, mutation, user_error
from folio.graphql.inputs import given
from folio.graphql.invoices.actions import (
    InvoiceOutcome,
    InvoiceOutcomesPayload,
    InvoiceSelectionInput,
    bulk_outcomes,
    chosen_ids,
)
from folio.graphql.invoices.reminder_fields import Reminder, ReminderRule
from folio.graphql.invoices.types import Invoice
from folio.graphql.pages import After, Connection, First
from folio.models import businesses
from folio.models import reminders as models
from folio.services.emails.outbox import Wish
from folio.services.reminders import preview, rules, run, send
from folio.services.rows import find


@strawberry.input(description="What is left out stays, or is the default; null words go back to the template.")
class UpdateReminderRuleInput:
    days: int | None = strawberry.field(
        default=strawberry.UNSET, description="After the due date; below zero before it."
    )
    is_active: bool | None = strawberry.field(
        default=strawberry.UNSET, description="A rule that is turned on reminds from today on, of no day gone by."
    )
    subject: str | None = strawberry.field(default=strawberry.UNSET, description="May use `{{ variables }}`.")
    body: str | None = strawberry.field(default=strawberry.UNSET, description="May use `{{ variables }}`.")


@strawberry.input(description="A rule; it is not active unless said so.")
class CreateReminderRuleInput(UpdateReminderRuleInput):
    days: int


@strawberry.input
class SendReminderInput(EmailWishInput):
    expected_version: int | None = strawberry.field(
        default=None, description="Refused when the invoice is no longer at this version."
    )


@strawberry.input(description="Which invoices: `invoiceIds` or `selection`.")
class SendRemindersInput:
    invoice_ids: list[UUID] | None = None
    selection: InvoiceSelectionInput | None = None
    subject: str | None = strawberry.field(default=None, description="For all of them; may use `{{ variables }}`.")
    body: str | None = strawberry.field(default=None, description="For all of them; may use `{{ variables }}`.")
    dry_run: bool = strawberry.field(default=False, description="Say what would be refused; change nothing.")


@strawberry.type(description="A reminder of the coming days, if nobody pays before.")
class UpcomingReminder:
    id: UUID
    day: date
    rule: ReminderRule
    invoice: Invoice
    recipients: list[str]

    @strawberry.field(description="Why it will not leave as things are; null when it will.")
    @staticmethod
    def obstacle(upcoming: strawberry.Parent[preview.UpcomingReminder]) -> UserError | None:
        return user_error(upcoming.obstacle) if upcoming.obstacle else None


@strawberry.type(description="What became of an invoice that was due to be reminded of.")
class DueReminder:
    invoice: Invoice
    rule: ReminderRule
    reminder: Reminder | None = strawberry.field(
        description="Null when it was refused, or when by then there was nothing left to remind of."
    )

    @strawberry.field
    @staticmethod
    def user_errors(due: strawberry.Parent[run.RunOutcome]) -> list[UserError]:
        return [user_error(due.refusal)] if due.refusal else []


@strawberry.type
class ReminderRulePayload(Payload):
    rule: ReminderRule | None


@strawberry.type
class ReminderRulesPayload(Payload):
    rules: list[ReminderRule] | None


@strawberry.type
class ReminderPayload(Payload):
    reminder: Reminder | None


@strawberry.type
class DueRemindersPayload(Payload):
    results: list[DueReminder] | None


@strawberry.type
class Query:
    @strawberry.field(graphql_type=list[ReminderRule], description="The rules of a business, the earliest first.")
    async def reminder_rules(self, info: Info, business_id: UUID) -> list[models.ReminderRule]:
        return await rules.rules_of((await find(businesses.Business, business_id, field="businessId")).id)

    @strawberry.field(
        graphql_type=Connection[UpcomingReminder],
        description="What the active rules will send in so many days (60 at most), today included; what stays behind "
        "has its obstacle. Earliest first.",
    )
    async def upcoming_reminders(
        self, info: Info, business_id: UUID, days: int = 7, first: First = None, after: After = None
    ) -> Connection[Any]:
        business = await find(businesses.Business, business_id, field="businessId")
        found = await preview.upcoming_reminders(
            business, installation=info.context.state.settings, today=info.context.today(business), days=days
        )
        return page_of(found, lambda each: each.id, first=first, after=after)


@strawberry.type
class Mutation:
    @mutation(ReminderRulePayload, description="Make a rule.")
    async def create_reminder_rule(
        self, info: Info, business_id: UUID, input: CreateReminderRuleInput
    ) -> models.ReminderRule:
        return await rules.create_rule(business_id, given(input), now=info.context.now)

    @mutation(
        ReminderRulesPayload, description="Make the usual rules: 3 days before, 1, 7 and 14 after; none is active yet."
    )
    async def add_usual_reminder_rules(self, info: Info, business_id: UUID) -> list[models.ReminderRule]:
        return await rules.add_usual_rules(business_id, now=info.context.now)

    @mutation(ReminderRulePayload, description="Change a rule, turn it on or off.")
    async def update_reminder_rule(self, info: Info, id: UUID, input: UpdateReminderRuleInput) -> models.ReminderRule:
        return await rules.update_rule(id, given(input), now=info.context.now)

    @mutation(ReminderRulePayload, description="End a rule; what it sent keeps it.")
    async def remove_reminder_rule(self, info: Info, id: UUID) -> models.ReminderRule:
        return await rules.remove_rule(id, now=info.context.now)

    @mutation(ReminderPayload, description="Remind of a sent invoice now; `emailDraft` shows the message before.")
    async def send_reminder(
        self, info: Info, invoice_id: UUID, input: SendReminderInput | None = None
    ) -> models.Reminder:
        wanted = input or SendReminderInput()
        return await send.send_reminder(
            invoice_id,
            wanted.wish(),
            installation=info.context.state.settings,
            now=info.context.now,
            expected_version=wanted.expected_version,
        )

    @mutation(InvoiceOutcomesPayload, description="Remind of several sent invoices, each by itself.")
    async def send_reminders(self, info: Info, input: SendRemindersInput) -> list[InvoiceOutcome]:
        outcomes = await run.send_reminders(
            await chosen_ids(info, input),
            Wish(None, input.subject, input.body),
            installation=info.context.state.settings,
            now=info.context.now,
            is_dry_run=input.dry_run,
        )
        return bulk_outcomes(outcomes)

    @mutation(
        DueRemindersPayload,
        description="Send what the active rules ask for by now, as happens every hour; each is sent once.",
    )
    async def send_due_reminders(self, info: Info, business_id: UUID) -> list[run.RunOutcome]:
        business = await find(businesses.Business, business_id, field="businessId")
        return await run.send_due_reminders(business, installation=info.context.state.settings, now=info.context.now)
