"""How old a debt is, and the running balance of an account with a customer."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID


class AgeBucket(StrEnum):
    """How long after its due date a debt stands; on the day itself it is not due yet to be late."""

    NOT_DUE = "NOT_DUE"
    DAYS_1_TO_30 = "DAYS_1_TO_30"
    DAYS_31_TO_60 = "DAYS_31_TO_60"
    DAYS_61_TO_90 = "DAYS_61_TO_90"
    OVER_90_DAYS = "OVER_90_DAYS"


# The most days late that each bucket takes; the last one takes the rest.
MOST_DAYS_LATE = {
    AgeBucket.NOT_DUE: 0,
    AgeBucket.DAYS_1_TO_30: 30,
    AgeBucket.DAYS_31_TO_60: 60,
    AgeBucket.DAYS_61_TO_90: 90,
}


def age_of(due_on: date, as_of: date) -> AgeBucket:
    """The bucket of a debt that was due on a day."""
    late = (as_of - due_on).days
    return next((bucket for bucket, most in MOST_DAYS_LATE.items() if late <= most), AgeBucket.OVER_90_DAYS)


def due_days(bucket: AgeBucket, as_of: date) -> tuple[date | None, date | None]:
    """The first and the last due date in the bucket; None where it has no end."""
    buckets = list(AgeBucket)
    place = buckets.index(bucket)
    earliest = as_of - timedelta(days=MOST_DAYS_LATE[bucket]) if bucket in MOST_DAYS_LATE else None
    latest = as_of - timedelta(days=MOST_DAYS_LATE[buckets[place - 1]] + 1) if place else None
    return earliest, latest


class EntryKind(StrEnum):
    """What changes an account; in the order in which the entries of one day stand."""

    INVOICE = "INVOICE"
    CREDIT_NOTE = "CREDIT_NOTE"
    PAYMENT = "PAYMENT"
    INVOICE_VOIDED = "INVOICE_VOIDED"
    CREDIT_NOTE_VOIDED = "CREDIT_NOTE_VOIDED"
    PAYMENT_UNDONE = "PAYMENT_UNDONE"


_ORDER = {kind: place for place, kind in enumerate(EntryKind)}


@dataclass(frozen=True, slots=True)
class AccountEntry:
    """A change of what a customer owes: above zero it owes more. `source_id` is the document or payment.

    `name` is a document's number or a payment's reference; `balance_minor` is what is owed after it, once
    `settle_account` knows.
    """

    day: date
    kind: EntryKind
    source_id: UUID
    amount_minor: int
    name: str | None = None
    due_on: date | None = None
    balance_minor: int = 0

    def on(self, day: date) -> "AccountEntry":
        return replace(self, day=day)

    def reversed(self, kind: EntryKind, day: date) -> "AccountEntry":
        """The entry that takes this one back."""
        return replace(self, kind=kind, day=day, amount_minor=-self.amount_minor, due_on=None)


@dataclass(frozen=True, slots=True)
class Account:
    """The entries of a period, each with the balance after it."""

    opening_minor: int
    entries: tuple[AccountEntry, ...]

    @property
    def closing_minor(self) -> int:
        return self.entries[-1].balance_minor if self.entries else self.opening_minor


@dataclass(frozen=True, slots=True)
class Booking:
    """A document or payment on the books: from its own `day`, when it was `entered`, and when it was taken back.

    What stands counts from its own day, however late it was entered: money that came in on Friday and was typed in on
    Monday was there on Friday. What was taken back counts for the days on which it was on the books: from when it was
    entered to when it was taken back, and not at all when both are one day.
    """

    day: date
    entered: date
    taken_back: date | None = None

    @property
    def span(self) -> tuple[date, date | None] | None:
        """The first day it counts, and the first on which it counts no more; None when it never does."""
        if self.taken_back is None:
            return self.day, None
        first = max(self.day, self.entered)
        return (first, self.taken_back) if first < self.taken_back else None


def settle_account(entries: Iterable[AccountEntry], first_day: date, last_day: date) -> Account:
    """The account in the days from `first_day` to `last_day`: what was before is the opening balance."""
    opening, running, shown = 0, 0, []
    ordered = sorted(entries, key=lambda entry: (entry.day, _ORDER[entry.kind], entry.name or "", entry.source_id))
    for entry in ordered:
        if entry.day > last_day:
            break
        running += entry.amount_minor
        if entry.day < first_day:
            opening = running
        else:
            shown.append(replace(entry, balance_minor=running))
    return Account(opening, tuple(shown))
