"""Reminding of one invoice: by a rule, once for a due date, or because a person asks for it."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from folio.documents.letters import Letter
from folio.domain.lifecycle import DocumentAction, refusal, require_action
from folio.models.businesses import Business
from folio.models.emails import Email, EmailKind
from folio.models.invoices import Invoice
from folio.models.reminders import Reminder, ReminderRule
from folio.services import activity
from folio.services.activity import Change
from folio.services.calendar import today_of
from folio.services.emails.outbox import AS_USUAL, Wish, queue_email, queued
from folio.services.emails.templates import base_language
from folio.services.invoices.facts import document_facts
from folio.services.invoices.freezing import lock_invoice
from folio.services.reminders.due import already_reminded, holds_for
from folio.services.transactions import retried_atomic
from folio.settings import Settings


@retried_atomic
async def send_reminder(
    invoice_id: UUID,
    wish: Wish = AS_USUAL,
    *,
    installation: Settings,
    now: datetime,
    expected_version: int | None = None,
) -> Reminder:
    """Queue a reminder that a person asks for; refused for what nothing is to be paid for."""
    invoice = await lock_invoice(invoice_id, expected_version)
    business = await Business.get(id=invoice.business_id)
    require_action(DocumentAction.SEND_REMINDER, document_facts(invoice, business))
    email = await queue_email(invoice, installation=installation, now=now, kind=EmailKind.REMINDER, wish=wish)
    return await _remember(invoice, email, None, now)


@retried_atomic
async def remind_by_rule(invoice_id: UUID, rule_id: UUID, *, installation: Settings, now: datetime) -> Reminder | None:
    """Queue the rule's reminder of the invoice, or None when by now there is nothing to remind of, or it was done."""
    invoice = await lock_invoice(invoice_id, None)
    business = await Business.get(id=invoice.business_id)
    rule = await ReminderRule.get(id=rule_id)
    if not holds_for(rule, invoice, business, today=today_of(business, now)):
        return None
    if refusal(DocumentAction.SEND_REMINDER, document_facts(invoice, business)) is not None:
        return None
    if await already_reminded(rule, invoice).exists():
        return None
    email = await queue_email(
        invoice,
        installation=installation,
        now=now,
        kind=EmailKind.REMINDER,
        usual=letter_of(rule, business, invoice.language),
    )
    return await _remember(invoice, email, rule, now)


def letter_of(rule: ReminderRule, business: Business, language: str) -> Letter | None:
    """The rule's own words, for documents in the business's language; None where the template is sent."""
    if rule.subject is None or rule.body is None:
        return None
    is_own_language = base_language(language) == base_language(business.language)
    return Letter(rule.subject, rule.body) if is_own_language else None


async def _remember(invoice: Invoice, email: Email, rule: ReminderRule | None, now: datetime) -> Reminder:
    reminder = await Reminder.create(
        business_id=invoice.business_id,
        invoice_id=invoice.id,
        rule_id=rule.id if rule else None,
        email_id=email.id,
        due_on=invoice.due_on,
        created_at=now,
    )
    await activity.record(invoice.business_id, _told(email, rule), at=now)
    return reminder


def _told(email: Email, rule: ReminderRule | None) -> Change:
    change = queued(email)
    return change if rule is None else replace(change, after={**(change.after or {}), "ruleDays": rule.days})
