"""What is due to be reminded of: for each rule one query, in the business's own days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from tortoise.expressions import RawSQL, Subquery
from tortoise.queryset import QuerySet

from folio.domain.lifecycle import DocumentStatus, DocumentType, PaymentStatus
from folio.domain.periods import local_day
from folio.models.businesses import Business
from folio.models.invoices import Invoice
from folio.models.reminders import Reminder, ReminderRule
from folio.services.reminders.rules import rule_day

FAR = timedelta(days=10_000)

# The invoice that is looked at; the reminder's own due date is that of when it was sent.
_DUE_ON = RawSQL('"invoices"."due_on"')


@dataclass(frozen=True, slots=True)
class Due:
    """An invoice of which a rule reminds on `day`."""

    invoice: Invoice
    rule: ReminderRule
    day: date


async def active_rules(business_id: UUID) -> list[ReminderRule]:
    """The rules in force, the earliest first."""
    return await ReminderRule.filter(business_id=business_id, is_active=True, archived_at__isnull=True).order_by("days")


async def due_today(
    business: Business, rules: Sequence[ReminderRule], *, today: date, statuses: Sequence[DocumentStatus]
) -> list[Due]:
    """What is to be reminded of by now: each invoice by the latest rule whose day has come, and by no earlier one.

    Days that were missed while nothing ran are so made up for by one reminder. `rules` are all that are active.
    """
    due = []
    # The last rule has none after it; without rules there is nothing to go through.
    for rule, later in zip(rules, [*rules[1:], None], strict=False):
        first = today - timedelta(days=later.days) + timedelta(days=1) if later else date.min
        found = _open(business.id, statuses, due_from=max(first, _earliest(rule)), due_to=today - rule_span(rule))
        unsent = found.filter(id__not_in=Subquery(_reminded(rule)))
        due += [Due(row, rule, today) for row in await unsent.order_by("due_on", "id")]
    return [each for each in due if _was_sent_before(each, business)]


async def due_later(
    business: Business, rules: Sequence[ReminderRule], *, today: date, until: date, statuses: Sequence[DocumentStatus]
) -> list[Due]:
    """What will be reminded of after today and up to `until`, if nobody pays."""
    due = []
    for rule in rules:
        span = rule_span(rule)
        found = _open(business.id, statuses, due_from=today + timedelta(days=1) - span, due_to=until - span)
        unsent = found.filter(id__not_in=Subquery(_reminded(rule)))
        due += [
            Due(row, rule, rule_day(rule, row.due_on)) for row in await unsent.order_by("due_on", "id") if row.due_on
        ]
    return [each for each in due if _was_sent_before(each, business)]


def rule_span(rule: ReminderRule) -> timedelta:
    """From the due date to the rule's day."""
    return timedelta(days=rule.days)


def holds_for(rule: ReminderRule, invoice: Invoice, business: Business, *, today: date) -> bool:
    """Whether the rule reminds of this invoice by today; what was sent after the rule's day is not pressed for."""
    if invoice.due_on is None or not rule.is_active or rule.active_since is None:
        return False
    is_day = rule.active_since <= rule_day(rule, invoice.due_on) <= today
    return is_day and _was_sent_before(Due(invoice, rule, today), business)


def already_reminded(rule: ReminderRule, invoice: Invoice) -> QuerySet[Reminder]:
    """The reminders of this due date by the rule, or by a later one."""
    return Reminder.filter(invoice_id=invoice.id, due_on=invoice.due_on, rule__days__gte=rule.days)


def _earliest(rule: ReminderRule) -> date:
    """The first due date that the rule looks at: its day is not before the rule was in force."""
    assert rule.active_since is not None
    return rule.active_since - rule_span(rule)


def _open(business_id: UUID, statuses: Sequence[DocumentStatus], *, due_from: date, due_to: date) -> QuerySet[Invoice]:
    return Invoice.filter(
        business_id=business_id,
        document_type=DocumentType.INVOICE,
        status__in=statuses,
        payment_status__in=(PaymentStatus.UNPAID, PaymentStatus.PARTIALLY_PAID),
        due_on__gte=due_from,
        due_on__lte=due_to,
    )


def _reminded(rule: ReminderRule) -> QuerySet[Reminder]:
    same_due_date = Reminder.filter(rule__days__gte=rule.days, due_on=_DUE_ON)
    return same_due_date.values("invoice_id")  # type: ignore[return-value]


def _was_sent_before(due: Due, business: Business) -> bool:
    """Whether the customer has had the invoice since before the rule's day."""
    invoice = due.invoice
    assert invoice.due_on is not None
    if invoice.sent_at is None:
        return True
    return _sent_on(invoice, business) < rule_day(due.rule, invoice.due_on)


def _sent_on(invoice: Invoice, business: Business) -> date:
    assert invoice.sent_at is not None
    return local_day(invoice.sent_at, business.time_zone)
