"""When a schedule bills, and which days it charges or credits then."""

import itertools
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from folio.domain.billing_plan import BillingPlan, Coverage, DueCharge, Pause, PlannedPhase, PlannedPrice
from folio.domain.periods import Frequency, Period

FEE = PlannedPrice("fee", Frequency.MONTHLY, in_advance=True)
CALLS = PlannedPrice("calls", Frequency.MONTHLY, in_advance=False)
YEARLY = PlannedPrice("support", Frequency.YEARLY, in_advance=True)
SETUP = PlannedPrice("setup", Frequency.ONE_TIME, in_advance=True)


def plan(*prices: PlannedPrice, start: date = date(2026, 1, 1), **options: object) -> BillingPlan:
    defaults = {"end_on": None, "billing_day": None, "phases": (PlannedPhase("phase", start, None, prices),)}
    return BillingPlan(start_on=start, **{**defaults, **options})  # type: ignore[arg-type]


def told(charge: DueCharge) -> tuple[str, str, int]:
    sign = "-" if charge.is_credit else "+"
    return f"{sign}{charge.price_key}", str(charge.service.period), charge.service.whole.days


def bill(
    each: BillingPlan, until: date, covered: list[Coverage] | None = None
) -> dict[date, list[tuple[str, str, int]]]:
    """Every date with what falls due; `covered` grows as dates are billed."""
    covered = [] if covered is None else covered
    billed = {}
    for day in each.billing_dates(until):
        due = each.due_on(day, covered)
        covered += [charge.coverage for charge in due if charge.in_advance]
        if due:
            billed[day] = [told(charge) for charge in due]
    return billed


def test_arrears_of_the_last_period_and_advance_of_the_next_fall_due_together() -> None:
    billed = bill(plan(FEE, CALLS, SETUP), date(2026, 2, 1))

    assert billed == {
        date(2026, 1, 1): [
            ("+setup", "2026-01-01 to 2026-01-01", 1),
            ("+fee", "2026-01-01 to 2026-01-31", 31),
        ],
        date(2026, 2, 1): [
            ("+calls", "2026-01-01 to 2026-01-31", 31),
            ("+fee", "2026-02-01 to 2026-02-28", 28),
        ],
    }


def test_a_one_time_charge_in_arrears_falls_due_also_where_nothing_else_does() -> None:
    setup = PlannedPrice("setup", Frequency.ONE_TIME, False)

    billed = bill(plan(setup, YEARLY), date(2026, 12, 31))

    assert billed[date(2026, 2, 1)] == [("+setup", "2026-01-01 to 2026-01-01", 1)]


def test_a_first_stub_is_measured_against_the_full_period_that_ends_there() -> None:
    billed = bill(plan(YEARLY, start=date(2026, 4, 18), billing_day=1), date(2026, 5, 1))

    assert billed == {
        date(2026, 4, 18): [("+support", "2026-04-18 to 2026-04-30", 365)],
        date(2026, 5, 1): [("+support", "2026-05-01 to 2027-04-30", 365)],
    }


def test_the_billing_day_returns_after_a_short_month() -> None:
    billed = bill(plan(CALLS, start=date(2026, 1, 31)), date(2026, 4, 30))

    assert list(billed) == [date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]


def test_an_early_end_bills_arrears_to_that_day_and_credits_unused_advance() -> None:
    covered: list[Coverage] = []
    running = plan(FEE, CALLS)
    bill(running, date(2026, 2, 1), covered)

    due = replace(running, end_on=date(2026, 2, 11)).due_on(date(2026, 2, 11), covered)

    assert [told(charge) for charge in due] == [
        ("+calls", "2026-02-01 to 2026-02-10", 28),
        ("-fee", "2026-02-11 to 2026-02-28", 28),
    ]


def test_an_end_known_from_the_start_charges_the_last_part_only() -> None:
    billed = bill(plan(FEE, end_on=date(2026, 2, 11)), date(2026, 12, 31))

    assert billed[date(2026, 2, 1)] == [("+fee", "2026-02-01 to 2026-02-10", 28)]
    assert list(billed) == [date(2026, 1, 1), date(2026, 2, 1)]


def test_a_phase_change_inside_a_period_splits_it_by_days() -> None:
    change = date(2026, 2, 15)
    before = PlannedPhase("a", date(2026, 1, 1), change, (replace(FEE, key="fee a"), replace(CALLS, key="calls a")))
    after = PlannedPhase("b", change, None, (replace(FEE, key="fee b"), replace(CALLS, key="calls b")))

    billed = bill(plan(phases=(before, after)), date(2026, 3, 1))

    assert billed[date(2026, 2, 1)] == [
        ("+calls a", "2026-01-01 to 2026-01-31", 31),
        ("+fee a", "2026-02-01 to 2026-02-14", 28),
        ("+fee b", "2026-02-15 to 2026-02-28", 28),
    ]
    assert billed[date(2026, 3, 1)][:2] == [
        ("+calls a", "2026-02-01 to 2026-02-14", 28),
        ("+calls b", "2026-02-15 to 2026-02-28", 28),
    ]


def test_an_advance_that_is_new_in_a_phase_waits_for_its_start() -> None:
    change = date(2026, 7, 1)
    before = PlannedPhase("a", date(2026, 1, 1), change, (replace(FEE, product="fee"),))
    support = replace(YEARLY, key="support", product="support")
    after = PlannedPhase("b", change, None, (replace(FEE, key="fee b", product="fee"), support))

    billed = bill(plan(phases=(before, after)), change)

    assert billed[date(2026, 1, 1)] == [("+fee", "2026-01-01 to 2026-01-31", 31)]
    assert billed[change][-1] == ("+support", "2026-07-01 to 2026-12-31", 365)


def test_prices_changed_inside_a_billed_period_credit_the_old_and_charge_the_new_from_that_day() -> None:
    covered: list[Coverage] = []
    running = plan(FEE)
    bill(running, date(2026, 2, 1), covered)
    change = date(2026, 2, 15)
    before = PlannedPhase("a", date(2026, 1, 1), change, (FEE,))
    after = PlannedPhase("b", change, None, (replace(FEE, key="new fee"),))

    changed = replace(running, phases=(before, after))

    assert change in changed.billing_dates(change)
    assert [told(charge) for charge in changed.due_on(change, covered)] == [
        ("+new fee", "2026-02-15 to 2026-02-28", 28),
        ("-fee", "2026-02-15 to 2026-02-28", 28),
    ]


def test_a_price_that_carries_on_into_another_phase_stays_charged() -> None:
    covered: list[Coverage] = []
    fee = replace(FEE, service="platform")
    running = plan(fee)
    bill(running, date(2026, 2, 1), covered)
    change = date(2026, 2, 15)
    before = PlannedPhase("a", date(2026, 1, 1), change, (fee,))
    after = PlannedPhase("b", change, None, (replace(fee, key="fee b"), replace(FEE, key="seats")))

    changed = replace(running, phases=(before, after))

    assert [told(charge) for charge in changed.due_on(change, covered)] == [("+seats", "2026-02-15 to 2026-02-28", 28)]
    ended = replace(changed, end_on=date(2026, 2, 20))
    assert [told(charge) for charge in ended.due_on(date(2026, 2, 20), covered)][-1] == (
        "-fee",
        "2026-02-20 to 2026-02-28",
        28,
    )


def test_suspended_days_are_not_billed_and_resuming_starts_a_stub() -> None:
    covered: list[Coverage] = []
    running = plan(FEE, CALLS)
    bill(running, date(2026, 2, 1), covered)
    paused = replace(running, pauses=(Pause(date(2026, 2, 11), date(2026, 3, 11)),))

    dates = [day for day in paused.billing_dates(date(2026, 4, 1)) if day > date(2026, 2, 11)]

    assert dates == [date(2026, 3, 11), date(2026, 4, 1)]
    assert [told(charge) for charge in paused.due_on(date(2026, 3, 11), covered)] == [
        ("+calls", "2026-02-01 to 2026-02-10", 28),
        ("+fee", "2026-03-11 to 2026-03-31", 31),
        ("-fee", "2026-02-11 to 2026-02-28", 28),
    ]


def test_days_after_a_pause_wait_for_its_end_also_when_it_began_on_a_billing_day() -> None:
    paused = plan(FEE, pauses=(Pause(date(2026, 2, 1), date(2026, 2, 25)),))

    billed = bill(paused, date(2026, 2, 28))

    assert date(2026, 2, 1) not in billed
    assert billed[date(2026, 2, 25)] == [("+fee", "2026-02-25 to 2026-02-28", 28)]


def test_nothing_falls_due_while_suspended_without_an_end() -> None:
    paused = plan(FEE, CALLS, pauses=(Pause(date(2026, 2, 11), None),))

    assert max(paused.billing_dates(date(2027, 1, 1))) == date(2026, 2, 1)


def test_what_was_claimed_falls_due_again_as_it_was_charged() -> None:
    covered: list[Coverage] = []
    running = plan(FEE, CALLS)
    bill(running, date(2026, 1, 31), covered)
    due = running.due_on(date(2026, 2, 1), covered)
    ended = replace(running, end_on=date(2026, 2, 11))

    again = ended.due_again(date(2026, 2, 1), [charge.coverage for charge in due if charge.in_advance])

    assert [told(charge) for charge in again] == [told(charge) for charge in due]


@given(
    start=st.dates(date(2024, 1, 1), date(2026, 12, 31)),
    length=st.integers(1, 800),
    cut=st.integers(1, 800),
    billing_day=st.none() | st.integers(1, 31),
    frequency=st.sampled_from([Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.YEARLY]),
)
def test_every_day_of_service_is_charged_exactly_once(
    start: date, length: int, cut: int, billing_day: int | None, frequency: Frequency
) -> None:
    end = start + timedelta(days=length)
    change = start + timedelta(days=cut)
    prices = (PlannedPrice("advance", frequency, True), PlannedPrice("arrears", frequency, False))
    phases = (PlannedPhase("a", start, change, prices),)
    phases += (PlannedPhase("b", change, None, tuple(replace(each, key=f"{each.key} b") for each in prices)),)
    each = plan(start=start, end_on=end, billing_day=billing_day, phases=phases)

    charged: dict[str, list[Period]] = {"advance": [], "arrears": []}
    covered: list[Coverage] = []
    for day in each.billing_dates(end):
        for charge in each.due_on(day, covered):
            assert not charge.is_credit
            charged[charge.price_key.split()[0]].append(charge.service.period)
            covered += [charge.coverage] if charge.in_advance else []

    for periods in charged.values():
        ordered = sorted(periods)
        assert ordered[0].start == start
        assert ordered[-1].end == end
        assert all(first.end == second.start for first, second in itertools.pairwise(ordered))


@given(cut=st.integers(1, 200), until=st.integers(1, 200))
def test_an_early_end_leaves_exactly_the_days_served_charged(cut: int, until: int) -> None:
    running = plan(FEE, start=date(2026, 1, 1), billing_day=15)
    covered: list[Coverage] = []
    today = date(2026, 1, 1) + timedelta(days=until)
    bill(running, today, covered)
    ended = replace(running, end_on=today + timedelta(days=cut))

    for day in ended.billing_dates(date(2027, 12, 31)):
        if day > today:
            covered += [charge.coverage for charge in ended.due_on(day, covered)]

    days = sum(entry.days.days * (-1 if entry.is_credit else 1) for entry in covered)
    assert days == (ended.end_on - date(2026, 1, 1)).days  # type: ignore[operator]
