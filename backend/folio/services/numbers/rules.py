"""How a business numbers each type of document, and where its sequence stands."""

from datetime import date, datetime
from typing import Any, TypedDict
from uuid import UUID

from folio.domain.errors import InvalidInput, InvalidNextNumber
from folio.domain.lifecycle import DocumentType
from folio.domain.numbering import CounterReset, YearToken
from folio.domain.seller_rules import require_lawful_format
from folio.models.businesses import Business
from folio.models.numbers import NumberCounter, NumberFate, NumberingMode, NumberingRule, NumberLedgerEntry
from folio.services import activity
from folio.services.activity import Change, current_actor
from folio.services.calendar import today_of
from folio.services.rows import Difference, apply, find, plain_text, storable
from folio.services.transactions import retried_atomic

LARGEST_COUNTER = 10**12

DEFAULT_PREFIX = {DocumentType.INVOICE: "SEQ", DocumentType.CREDIT_NOTE: "SCN"}


class NumberingChanges(TypedDict, total=False):
    """What a person may set; a missing key leaves the value as it is."""

    mode: NumberingMode
    prefix: str
    separator: str
    year: YearToken
    month: bool
    padding: int
    reset: CounterReset


async def find_rule(business_id: UUID, document_type: DocumentType) -> NumberingRule:
    """How the business numbers; a business that never said gets the default, unsaved."""
    rule = await NumberingRule.get_or_none(business_id=business_id, document_type=document_type)
    return rule or _default_rule(business_id, document_type)


async def lock_rule(business_id: UUID, document_type: DocumentType) -> NumberingRule:
    """The rule, locked until the caller's transaction ends: whoever holds it numbers alone. Call it late."""
    locked = NumberingRule.filter(business_id=business_id, document_type=document_type).select_for_update()
    rule = await locked.first()
    if rule is None:
        await NumberingRule.bulk_create([_default_rule(business_id, document_type)], ignore_conflicts=True)
        rule = await locked.get()
    return rule


def _default_rule(business_id: UUID, document_type: DocumentType) -> NumberingRule:
    return NumberingRule(business_id=business_id, document_type=document_type, prefix=DEFAULT_PREFIX[document_type])


@retried_atomic
async def update_numbering(
    business_id: UUID, document_type: DocumentType, changes: NumberingChanges, *, now: datetime
) -> NumberingRule:
    """Number later documents differently; numbers given stay, counters go on."""
    business = await find(Business, business_id, field="businessId")
    rule = await lock_rule(business_id, document_type)
    difference = _change(rule, changes, business, today=today_of(business, now))
    if difference:
        await rule.save()
        change = Change("updateNumbering", "NumberingRule", rule.id, difference.before, difference.after)
        await activity.record(business_id, change, at=now)
    return rule


async def changed_rule(
    business: Business, document_type: DocumentType, changes: NumberingChanges, *, today: date
) -> NumberingRule:
    """The rule as these changes would make it, unsaved."""
    rule = await find_rule(business.id, document_type)
    _change(rule, changes, business, today=today)
    return rule


def _change(rule: NumberingRule, changes: NumberingChanges, business: Business, *, today: date) -> Difference:
    difference = apply(rule, _storable(changes))
    rule.format.require_valid()
    require_lawful_format(rule.format, business.address.get("country"), issue_on=today)
    return difference


def _storable(changes: NumberingChanges) -> dict[str, Any]:
    """The changes as columns keep them; an empty prefix or separator is a choice, null is not."""
    empty = {name: value for name, value in changes.items() if value == ""}
    return storable(NumberingRule, {name: value for name, value in changes.items() if value != ""}) | empty


async def next_counter(rule: NumberingRule, period_key: str) -> int:
    """What the period's counter stands at; 1 before its first number."""
    counter = await NumberCounter.get_or_none(
        business_id=rule.business_id, document_type=rule.document_type, period_key=period_key
    )
    return counter.next if counter else 1


async def preview_next_number(rule: NumberingRule, *, issue_on: date) -> str | None:
    """The number that a document issued on that day would get; None when a person gives it."""
    if rule.mode is NumberingMode.MANUAL:
        return None
    counter = await next_counter(rule, rule.format.period_key(issue_on))
    while await is_taken(rule, number := rule.format.number(counter, issue_on)):
        counter += 1
    return number


async def is_taken(rule: NumberingRule, number: str) -> bool:
    """Whether a document of this type already has the number."""
    return await NumberLedgerEntry.exists(business_id=rule.business_id, document_type=rule.document_type, number=number)


@retried_atomic
async def set_next_number(
    business_id: UUID,
    document_type: DocumentType,
    next_number: int,
    *,
    reason: str,
    now: datetime,
    issue_on: date | None = None,
) -> NumberingRule:
    """Move the sequence of `issue_on`'s period (or today's) forward; the ledger keeps the range, by whom and why."""
    business = await find(Business, business_id, field="businessId")
    rule = await lock_rule(business_id, document_type)
    period_key = rule.format.period_key(issue_on or today_of(business, now))
    coming = await next_counter(rule, period_key)
    _refuse_backward(next_number, coming)
    reason = _reason(reason)
    if next_number > coming:
        counter, _ = await NumberCounter.get_or_create(
            business_id=business_id, document_type=document_type, period_key=period_key
        )
        await NumberCounter.filter(id=counter.id).update(next=next_number)
        await enter_skipped(rule, period_key, range(coming, next_number), reason=reason, now=now)
        change = Change(
            "setNextNumber", "NumberingRule", rule.id, {"next": coming}, {"next": next_number, "reason": reason}
        )
        await activity.record(business_id, change, at=now)
    return rule


def _refuse_backward(next_number: int, coming: int) -> None:
    if not coming <= next_number <= LARGEST_COUNTER:
        raise InvalidNextNumber(
            f"The next number is {coming}; it can be set to {coming} … {LARGEST_COUNTER}, not {next_number}.",
            field="nextNumber",
        )


def _reason(text: str) -> str:
    reason = plain_text(text, limit=500, field="reason")
    if not reason:
        raise InvalidInput("Say why numbers are passed over; the ledger keeps it.", field="reason")
    return reason


async def enter_skipped(rule: NumberingRule, period_key: str, counters: range, *, reason: str, now: datetime) -> None:
    """Explain in the ledger why no document has these numbers."""
    await NumberLedgerEntry.create(
        business_id=rule.business_id,
        document_type=rule.document_type,
        period_key=period_key,
        counter=counters[0],
        last_counter=counters[-1],
        fate=NumberFate.SKIPPED,
        reason=reason,
        actor=current_actor(),
        assigned_at=now,
    )
