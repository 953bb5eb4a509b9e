"""When a business reminds its customers: rules by days from the due date, not active until a person says so."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, TypedDict
from uuid import UUID

from folio.documents.letters import Letter
from folio.domain.errors import AlreadyExists, Archived, InvalidInput, TooManyRules
from folio.models.businesses import Business
from folio.models.reminders import ReminderRule
from folio.services import activity
from folio.services.activity import Change
from folio.services.calendar import today_of
from folio.services.emails.templates import checked_letter
from folio.services.rows import apply, camel_case, find, find_locked, plain, storable
from folio.services.transactions import retried_atomic

# What most sellers do: a word before, one on the day after, then each week.
USUAL_DAYS = (-3, 1, 7, 14)
EARLIEST_DAYS = -60
LATEST_DAYS = 365
MOST_RULES = 20

_WORDS = frozenset({"subject", "body"})


class RuleChanges(TypedDict, total=False):
    """What a person may set; a missing key leaves it as it is. Words null: those of the template for reminders."""

    days: int
    is_active: bool
    subject: str | None
    body: str | None


async def rules_of(business_id: UUID) -> list[ReminderRule]:
    """The business's rules, the earliest first."""
    return await ReminderRule.filter(business_id=business_id, archived_at__isnull=True).order_by("days")


@retried_atomic
async def create_rule(business_id: UUID, changes: RuleChanges, *, now: datetime) -> ReminderRule:
    """A new rule, not active unless asked for."""
    business = await find_locked(Business, business_id, field="businessId")
    (rule,) = await _create(business, [changes], now)
    return rule


@retried_atomic
async def add_usual_rules(business_id: UUID, *, now: datetime) -> list[ReminderRule]:
    """The usual rules, not active yet; days that have a rule keep it."""
    business = await find_locked(Business, business_id, field="businessId")
    taken = {rule.days for rule in await rules_of(business.id)}
    await _create(business, [RuleChanges(days=days) for days in USUAL_DAYS if days not in taken], now)
    return await rules_of(business.id)


@retried_atomic
async def update_rule(rule_id: UUID, changes: RuleChanges, *, now: datetime) -> ReminderRule:
    """Change a rule. Turned on, or moved to another day, it holds from today on: nobody is reminded of days gone by."""
    business, rule = await _locked(rule_id)
    was = (rule.days, rule.is_active)
    difference = apply(rule, _checked(rule, changes))
    if not difference:
        return rule
    if rule.days != was[0]:
        await _refuse_taken(business.id, rule.days)
    if rule.is_active and (rule.days, rule.is_active) != was:
        rule.active_since = today_of(business, now)
    await rule.save()
    change = _told("updateReminderRule", business, {"days": rule.days, **difference.after}, difference.before)
    await activity.record(business.id, change, at=now)
    return rule


@retried_atomic
async def remove_rule(rule_id: UUID, *, now: datetime) -> ReminderRule:
    """End a rule; the reminders that it sent keep it. Removing twice changes nothing."""
    business, rule = await _locked(rule_id)
    if rule.archived_at is None:
        rule.archived_at, rule.is_active = now, False
        await rule.save(update_fields=["archived_at", "is_active"])
        await activity.record(business.id, _told("removeReminderRule", business, {"days": rule.days}), at=now)
    return rule


async def _locked(rule_id: UUID) -> tuple[Business, ReminderRule]:
    found = await find(ReminderRule, rule_id, field="id")
    business = await find_locked(Business, found.business_id)
    return business, await find(ReminderRule, rule_id, field="id")


async def _create(business: Business, wanted: list[RuleChanges], now: datetime) -> list[ReminderRule]:
    count = await ReminderRule.filter(business_id=business.id, archived_at__isnull=True).count()
    if count + len(wanted) > MOST_RULES:
        raise TooManyRules(f"A business has {MOST_RULES} reminder rules at most; remove one first.")
    today, rules = today_of(business, now), []
    for changes in wanted:
        rule = ReminderRule(business_id=business.id, created_at=now)
        if "days" not in changes:
            raise InvalidInput("Say how many days from the due date; below zero for days before it.", field="days")
        apply(rule, _checked(rule, changes))
        await _refuse_taken(business.id, rule.days)
        rule.active_since = today if rule.is_active else None
        await rule.save(force_create=True)
        rules.append(rule)
    changes_made = [_told("createReminderRule", business, _facts(rule)) for rule in rules]
    await activity.record_all(business.id, changes_made, at=now)
    return rules


def _checked(rule: ReminderRule, changes: RuleChanges) -> dict[str, Any]:
    if rule.archived_at is not None:
        raise Archived("The reminder rule was removed; make a new one.", field="id")
    values = storable(ReminderRule, {name: value for name, value in changes.items() if name not in _WORDS})
    days = values.get("days", rule.days)
    if not EARLIEST_DAYS <= days <= LATEST_DAYS:
        raise InvalidInput(
            f"Reminders go out from {-EARLIEST_DAYS} days before to {LATEST_DAYS} days after the due date.",
            field="days",
        )
    if changes.keys() & _WORDS:
        values |= _words(changes.get("subject", rule.subject), changes.get("body", rule.body))
    return values


def _words(subject: str | None, body: str | None) -> dict[str, str | None]:
    """Own words, both or neither; refuses those that would not work."""
    subject, body = (subject or "").strip(), (body or "").strip()
    if not subject and not body:
        return {"subject": None, "body": None}
    if not body:
        raise InvalidInput("A subject of its own needs a text of its own.", field="body")
    letter = checked_letter(Letter(subject, body))
    return {"subject": letter.subject, "body": letter.body}


async def _refuse_taken(business_id: UUID, days: int) -> None:
    if await ReminderRule.exists(business_id=business_id, days=days, archived_at__isnull=True):
        raise AlreadyExists(f"There is a reminder rule for {in_words(days)} already; change that one.", field="days")


def in_words(days: int) -> str:
    """The rule as people say it: "3 days before the due date"."""
    if days == 0:
        return "the due date"
    unit = "day" if abs(days) == 1 else "days"
    return f"{abs(days)} {unit} {'before' if days < 0 else 'after'} the due date"


def rule_day(rule: ReminderRule, due_on: date) -> date:
    """The day on which the rule reminds of an invoice due then."""
    return date.fromordinal(due_on.toordinal() + rule.days)


def _facts(rule: ReminderRule) -> dict[str, Any]:
    return {"days": rule.days, "isActive": rule.is_active, "subject": rule.subject, "body": rule.body}


def _told(action: str, business: Business, after: Mapping[str, Any], before: Mapping[str, Any] | None = None) -> Change:
    told = {camel_case(name): value for name, value in after.items()}
    was = {camel_case(name): value for name, value in before.items()} if before else None
    return Change(action, "Business", business.id, was, plain(told))
