"""How old a debt is, when an entry counts, and running balances."""

from datetime import date, timedelta

import pytest

from folio.domain.receivables import AccountEntry, AgeBucket, Booking, EntryKind, age_of, due_days, settle_account
from folio.models.fields import new_id

DAY = date(2026, 3, 15)
A = AgeBucket


@pytest.mark.parametrize(
    ("days_late", "bucket"),
    [
        (-400, A.NOT_DUE), (-1, A.NOT_DUE), (0, A.NOT_DUE), (1, A.DAYS_1_TO_30), (30, A.DAYS_1_TO_30),
        (31, A.DAYS_31_TO_60), (60, A.DAYS_31_TO_60), (61, A.DAYS_61_TO_90), (90, A.DAYS_61_TO_90),
        (91, A.OVER_90_DAYS), (4_000, A.OVER_90_DAYS),
    ],
)  # fmt: skip
def test_a_debt_is_as_old_as_the_days_since_it_was_due(days_late: int, bucket: AgeBucket) -> None:
    assert age_of(DAY - timedelta(days=days_late), DAY) is bucket


@pytest.mark.parametrize("bucket", A)
def test_the_due_days_of_a_bucket_are_those_that_fall_into_it(bucket: AgeBucket) -> None:
    first, last = due_days(bucket, DAY)

    for day in (first, last):
        if day is not None:
            assert age_of(day, DAY) is bucket
    if first is not None:
        assert age_of(first - timedelta(days=1), DAY) is not bucket
    if last is not None:
        assert age_of(last + timedelta(days=1), DAY) is not bucket


def day(number: int) -> date:
    return date(2026, 3, number)


@pytest.mark.parametrize(
    ("booking", "span"),
    [
        (Booking(day(3), day(3)), (day(3), None)),
        (Booking(day(3), day(9)), (day(3), None)),
        (Booking(day(9), day(3)), (day(9), None)),
        (Booking(day(3), day(5), day(9)), (day(5), day(9))),
        (Booking(day(5), day(3), day(9)), (day(5), day(9))),
        (Booking(day(3), day(5), day(5)), None),
        (Booking(day(9), day(3), day(5)), None),
    ],
    ids=[
        "stands", "entered later", "dated ahead", "taken back", "dated ahead and taken back", "a slip",
        "taken back before its day",
    ],
)  # fmt: skip
def test_an_entry_counts_for_the_days_it_was_on_the_books(
    booking: Booking, span: tuple[date, date | None] | None
) -> None:
    assert booking.span == span


def entry(on: int, amount_minor: int, kind: EntryKind = EntryKind.INVOICE, name: str = "SEQ-1") -> AccountEntry:
    return AccountEntry(day(on), kind, new_id(), amount_minor, name)


def test_what_was_before_the_period_is_its_opening_balance() -> None:
    account = settle_account([entry(9, 500), entry(1, 1000), entry(2, -300), entry(20, 7)], day(3), day(10))

    assert account.opening_minor == 700
    assert [(each.amount_minor, each.balance_minor) for each in account.entries] == [(500, 1200)]
    assert account.closing_minor == 1200


def test_a_period_without_entries_closes_as_it_opened() -> None:
    account = settle_account([entry(1, 1000)], day(3), day(10))

    assert (account.opening_minor, account.entries, account.closing_minor) == (1000, (), 1000)


def test_documents_stand_before_the_money_that_came_for_them_on_the_same_day() -> None:
    payment = entry(5, -1000, EntryKind.PAYMENT, "A-1")
    account = settle_account([payment, entry(5, 1000), entry(5, 1, name="SEQ-0")], day(1), day(31))

    assert [each.name for each in account.entries] == ["SEQ-0", "SEQ-1", "A-1"]
