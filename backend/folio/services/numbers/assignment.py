"""Giving a document its number, in the transaction that finalizes or voids it."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from tortoise.connection import get_connection

from folio.domain.errors import NumberNotAccepted, NumberRequired, NumberTaken
from folio.models.database import CONNECTION
from folio.models.fields import new_id
from folio.models.invoices import Invoice
from folio.models.numbers import NumberFate, NumberingMode, NumberingRule, NumberLedgerEntry
from folio.services.activity import current_actor
from folio.services.numbers.rules import enter_skipped, is_taken, next_counter

NUMBER_FIELD = "number"
LONGEST_NUMBER = 50

_PRINTABLE_NUMBER = re.compile(rf"[\w./#-](?:[\w ./#-]{{0,{LONGEST_NUMBER - 2}}}[\w./#-])?")

_TAKE_COUNTER = (
    "INSERT INTO number_counters (id, business_id, document_type, period_key, next) VALUES ({}, {}, {}, {}, 2) "
    "ON CONFLICT (business_id, document_type, period_key) DO UPDATE SET next = number_counters.next + 1 "
    "RETURNING next - 1 AS counter"
)
_TAKE = {
    "postgres": _TAKE_COUNTER.format("$1", "$2", "$3", "$4"),
    "sqlite": _TAKE_COUNTER.format("?", "?", "?", "?"),
}


@dataclass(frozen=True, slots=True)
class AssignedNumber:
    """A number and where in its sequence it stands; a manual one stands nowhere."""

    number: str
    period_key: str = ""
    counter: int | None = None


async def assign_number(
    rule: NumberingRule, invoice: Invoice, *, supplied: str | None, fate: NumberFate, now: datetime
) -> str:
    """The document's number, entered in the ledger; the caller holds the rule's lock and saves the invoice.

    The issue date must be set: number tokens and the counter's period follow it.
    """
    assert invoice.issue_on is not None
    if rule.mode is NumberingMode.MANUAL:
        assigned = await _manual(rule, supplied)
    else:
        assigned = await _automatic(rule, invoice.issue_on, supplied, now)
    await NumberLedgerEntry.create(
        business_id=rule.business_id,
        document_type=rule.document_type,
        invoice_id=invoice.id,
        period_key=assigned.period_key,
        counter=assigned.counter,
        number=assigned.number,
        fate=fate,
        actor=current_actor(),
        assigned_at=now,
        reason=invoice.void_reason,
        voided_at=invoice.voided_at,
        voided_by=current_actor() if fate is NumberFate.VOIDED else None,
    )
    return assigned.number


async def _manual(rule: NumberingRule, supplied: str | None) -> AssignedNumber:
    """The number a person gave; refuses one that is used, or that the automatic sequence is still to give."""
    number = (supplied or "").strip()
    if not number:
        raise NumberRequired(
            "This business numbers its documents by hand; give the number to print.", field=NUMBER_FIELD
        )
    if not _PRINTABLE_NUMBER.fullmatch(number):
        raise NumberNotAccepted(
            f"A number has at most {LONGEST_NUMBER} letters, digits, inner blanks and the signs . / _ # -.",
            field=NUMBER_FIELD,
        )
    await _refuse_coming_number(rule, number)
    if await is_taken(rule, number):
        raise NumberTaken(f"{number} is already the number of another document.", field=NUMBER_FIELD)
    return AssignedNumber(number)


async def _refuse_coming_number(rule: NumberingRule, number: str) -> None:
    for position in rule.format.positions_of(number):
        coming = await next_counter(rule, position.period_key)
        if position.counter >= coming:
            raise NumberNotAccepted(
                f"{number} is one that automatic numbering is still to give; use a number of another form.",
                field=NUMBER_FIELD,
            )


async def _automatic(rule: NumberingRule, issue_on: date, supplied: str | None, now: datetime) -> AssignedNumber:
    """The sequence's next number, passing over those that a document already has."""
    if supplied is not None:
        raise NumberNotAccepted(
            "This business numbers its documents automatically; leave the number out.", field=NUMBER_FIELD
        )
    period_key = rule.format.period_key(issue_on)
    while True:
        counter = await _take_counter(rule, period_key)
        number = rule.format.number(counter, issue_on)
        if not await is_taken(rule, number):
            return AssignedNumber(number, period_key, counter)
        reason = f"{number} was already the number of another document."
        await enter_skipped(rule, period_key, range(counter, counter + 1), reason=reason, now=now)


async def _take_counter(rule: NumberingRule, period_key: str) -> int:
    """The next counter, taken: one statement makes the sequence when it is new and moves it on when not."""
    connection = get_connection(CONNECTION)
    values = [str(new_id()), str(rule.business_id), rule.document_type.value, period_key]
    rows = await connection.execute_query_dict(_TAKE[connection.capabilities.dialect], values)
    return int(rows[0]["counter"])
