"""From lines as they stand to totals: the rules' own examples, and what must always hold."""

from collections.abc import Mapping
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from folio.domain.discounts import Discount, DiscountKind
from folio.domain.explanation import StepKind
from folio.domain.tax import TaxGroupKey, TaxTreatment
from folio.domain.totals import (
    InvoiceDiscount,
    Minimum,
    PhaseDiscount,
    PriceDiscount,
    Settlement,
    StandingLine,
    TrueUpKey,
    TrueUpOverride,
    settle,
    settlement_steps,
)

D = Decimal
A = TaxGroupKey(TaxTreatment.STANDARD, D(20))
B = TaxGroupKey(TaxTreatment.STANDARD, D(5))
ZERO = TaxGroupKey(TaxTreatment.ZERO_RATED, D(0))


def line(key: str, amount: int, tax: TaxGroupKey = A, charge: str | None = None, **more: object) -> StandingLine:
    return StandingLine(key, amount, tax, charge or key, "phase", **more)  # type: ignore[arg-type]


def own_line(key: str, amount: int, tax: TaxGroupKey = A) -> StandingLine:
    return StandingLine(key, amount, tax, is_engine=False)


def percent(value: str) -> Discount:
    return Discount(DiscountKind.PERCENT, D(value))


def fixed(value: str, cap_minor: int | None = None) -> Discount:
    return Discount(DiscountKind.FIXED, D(value), cap_minor)


def nets(settlement: Settlement) -> dict[str, int]:
    return {key: share.net_minor for key, share in settlement.lines.items()}


def test_a_document_without_lines_comes_to_nothing() -> None:
    settlement = settle("EUR", [])

    assert (settlement.subtotal_minor, settlement.tax_minor, settlement.total_minor) == (0, 0, 0)


def test_an_invoice_discount_is_split_over_tax_groups_first() -> None:
    # Rule 14.
    lines = [line("1", 2800), line("2", 1300), line("3", 2500), line("4", 2900, B)]

    settlement = settle("EUR", lines, invoice_discounts=[InvoiceDiscount("d", fixed("0.71"))])

    [row] = settlement.invoice_discounts
    assert row.by_group == {A: 49, B: 22}
    assert row.by_line == {"1": 21, "2": 10, "3": 18, "4": 22}
    assert [(group.taxable_minor, group.tax_minor) for group in settlement.tax_groups] == [(6551, 1310), (2878, 144)]
    assert settlement.total_minor == 6551 + 1310 + 2878 + 144


def test_tax_is_rounded_once_a_group_and_split_for_the_lines() -> None:
    # Rule 26's invoice: three lines of 0.33 at 5 %.
    settlement = settle("EUR", [line(key, 33, B) for key in "abc"])

    assert settlement.tax_minor == 5
    assert [share.tax_minor for share in settlement.lines.values()] == [2, 2, 1]


def test_a_percent_on_a_price_is_of_its_whole_charge_and_its_own_row() -> None:
    # Rule 9: United Airlines, February 2013; three tiers of one charge.
    lines = [line("t1", 9_275_000, charge="departures"), line("t2", 24_337_500, charge="departures")]
    lines += [line("t3", 32_479_170, charge="departures"), line("miles", 5_866_638, charge="distance")]

    settlement = settle("USD", lines, price_discounts=[PriceDiscount("d", percent("7.5"), frozenset({"departures"}))])

    [row] = settlement.price_discounts
    assert (row.charge, row.base_minor, row.amount_minor) == ("departures", 66_091_670, 4_956_875)
    assert row.by_line == {"t1": 695_625, "t2": 1_825_312, "t3": 2_435_938}


def test_a_percent_over_several_prices_is_a_row_for_each() -> None:
    lines = [line("a", 1005), line("b", 1005), line("c", 999)]

    settlement = settle("EUR", lines, price_discounts=[PriceDiscount("d", percent("10"), frozenset({"a", "b"}))])

    assert [(row.charge, row.amount_minor) for row in settlement.price_discounts] == [("a", 101), ("b", 101)]


def test_several_percents_look_at_the_same_subtotal() -> None:
    # Rule 10.
    both = [PriceDiscount("x", percent("2.5"), frozenset("a")), PriceDiscount("y", percent("2.5"), frozenset("a"))]

    settlement = settle("EUR", [line("a", 10_010)], price_discounts=both)

    assert [row.amount_minor for row in settlement.price_discounts] == [250, 250]


def test_a_fixed_discount_over_several_prices_is_one_amount() -> None:
    discount = PriceDiscount("d", fixed("1.00"), frozenset("abc"))

    settlement = settle("EUR", [line("a", 1000), line("b", 1000), line("c", 1000)], price_discounts=[discount])

    [row] = settlement.price_discounts
    assert (row.charge, row.amount_minor, row.by_charge) == (None, 100, {"a": 34, "b": 33, "c": 33})


def test_a_fixed_discount_comes_after_percents_and_stops_at_zero() -> None:
    discounts = [PriceDiscount("f", fixed("95.00"), frozenset("a")), PriceDiscount("p", percent("10"), frozenset("a"))]

    settlement = settle("EUR", [line("a", 10_000)], price_discounts=discounts)

    assert {row.key: row.amount_minor for row in settlement.price_discounts} == {"p": 1000, "f": 9000}
    assert settlement.total_minor == 0


def test_a_fixed_discount_used_up_on_an_earlier_invoice_gives_the_rest() -> None:
    lines = [line("a", 10_000)]

    for cap, taken in ((3000, 3000), (0, 0), (20_000, 5000)):
        discount = PriceDiscount("d", fixed("50.00", cap), frozenset("a"))
        assert settle("EUR", lines, price_discounts=[discount]).discount_minor == taken


def test_the_credit_of_a_discounted_price_shrinks_as_its_charge_did() -> None:
    discount = PriceDiscount("d", percent("10"), frozenset({"advance"}))

    settlement = settle("EUR", [line("advance", -25_000)], price_discounts=[discount])

    assert settlement.net_minor == -22_500
    assert settlement.tax_minor == -4500


def minimum(amount: int, *charges: str, already: Mapping[TaxGroupKey, int] | None = None) -> Minimum:
    return Minimum("min", amount, frozenset(charges), ZERO, already or {}, "phase")


def test_a_minimum_is_filled_after_price_discounts() -> None:
    lines = [line("a", 84_500), line("other", 999_999)]

    settlement = settle("USD", lines, minimums=[minimum(100_000, "a")])

    assert [(true_up.amount_minor, true_up.tax) for true_up in settlement.true_ups] == [(15_500, A)]
    discounted = settle(
        "USD",
        lines,
        minimums=[minimum(100_000, "a")],
        price_discounts=[PriceDiscount("d", percent("10"), frozenset("a"))],
    )
    assert discounted.true_ups[0].amount_minor == 100_000 - 76_050


def test_a_true_up_has_one_line_for_each_tax_group() -> None:
    settlement = settle("EUR", [line("a", 20), line("b", 10, B)], minimums=[minimum(100, "a", "b")])

    assert {str(each.key): each.amount_minor for each in settlement.true_ups} == {
        "min:STANDARD:20": 47,
        "min:STANDARD:5": 23,
    }
    assert nets(settlement)["min:STANDARD:20"] == 47


def test_a_minimum_without_charges_has_its_own_tax() -> None:
    settlement = settle("EUR", [], minimums=[minimum(5000, "a")])

    assert [(each.amount_minor, each.tax) for each in settlement.true_ups] == [(5000, ZERO)]


def test_what_other_invoices_of_the_period_charged_counts_towards_the_minimum() -> None:
    settlement = settle("EUR", [line("a", 3000)], minimums=[minimum(10_000, "a", already={A: 1000, B: 4000})])

    assert {each.tax: each.amount_minor for each in settlement.true_ups} == {A: 1000, B: 1000}


def test_a_person_may_change_or_remove_a_true_up() -> None:
    key = TrueUpKey("min", A)
    terms = {"lines": [line("a", 84_500)], "minimums": [minimum(100_000, "a")]}

    changed = settle("USD", **terms, true_up_overrides={key: TrueUpOverride(12_000, B)})  # type: ignore[arg-type]
    removed = settle("USD", **terms, true_up_overrides={key: TrueUpOverride(0)})  # type: ignore[arg-type]

    [true_up] = changed.true_ups
    assert (true_up.engine_minor, true_up.amount_minor, true_up.tax) == (15_500, 12_000, B)
    assert changed.net_minor == 96_500
    assert removed.net_minor == 84_500


def test_a_persons_true_up_stays_when_its_source_is_gone() -> None:
    settlement = settle(
        "USD",
        [line("a", 100_000)],
        minimums=[minimum(100_000, "a")],
        true_up_overrides={TrueUpKey("min", A): TrueUpOverride(500)},
        phase_discounts=[PhaseDiscount("p", percent("10"), "phase")],
    )

    assert [(each.engine_minor, each.amount_minor) for each in settlement.true_ups] == [(0, 500)]
    assert settlement.discount_minor == 10_050


def test_a_phase_discount_is_on_engine_lines_and_true_ups_only() -> None:
    # Rule 13: the net may end below the minimum.
    lines = [line("a", 84_500), own_line("mine", 10_000)]

    settlement = settle(
        "USD",
        lines,
        minimums=[minimum(100_000, "a")],
        phase_discounts=[PhaseDiscount("p", percent("10"), "phase"), PhaseDiscount("q", percent("50"), "other")],
    )

    [row] = settlement.phase_discounts
    assert (row.base_minor, row.amount_minor) == (100_000, 10_000)
    assert nets(settlement) == {"a": 76_050, "mine": 10_000, "min:STANDARD:20": 13_950}


def test_phase_discounts_take_percents_first_and_can_be_limited_to_a_service_period() -> None:
    lines = [line("june", 10_000), line("july", 10_000, B)]
    discounts = [
        PhaseDiscount("once", fixed("30.00"), "phase", frozenset({"june"})),
        PhaseDiscount("always", percent("10"), "phase"),
    ]

    settlement = settle("EUR", lines, phase_discounts=discounts)

    assert nets(settlement) == {"june": 6000, "july": 9000}
    assert [row.key for row in settlement.phase_discounts] == ["once", "always"]


def test_invoice_discounts_reach_every_line_after_all_others() -> None:
    lines = [line("a", 10_000), own_line("mine", 5000, B)]

    settlement = settle(
        "EUR",
        lines,
        price_discounts=[PriceDiscount("p", percent("10"), frozenset("a"))],
        phase_discounts=[PhaseDiscount("q", percent("10"), "phase")],
        invoice_discounts=[InvoiceDiscount("i", percent("10")), InvoiceDiscount("j", fixed("1.00"))],
    )

    assert [row.base_minor for row in settlement.invoice_discounts] == [13_100, 11_790]
    assert [row.by_group for row in settlement.invoice_discounts] == [{A: 810, B: 500}, {A: 62, B: 38}]
    assert settlement.net_minor == 11_690


def test_a_document_that_gives_money_back_has_no_invoice_discount() -> None:
    settlement = settle("EUR", [own_line("goodwill", -5000)], invoice_discounts=[InvoiceDiscount("i", percent("10"))])

    assert settlement.net_minor == -5000
    assert settlement.total_minor == -6000


def test_a_credit_in_a_group_of_its_own_keeps_its_proportion() -> None:
    lines = [line("a", 10_000), own_line("credit", -5000, B)]

    settlement = settle("EUR", lines, invoice_discounts=[InvoiceDiscount("i", percent("10"))])

    assert nets(settlement) == {"a": 9000, "credit": -4500}
    assert [group.tax_minor for group in settlement.tax_groups] == [1800, -225]


def test_two_lines_of_one_key_are_a_fault() -> None:
    with pytest.raises(ValueError, match="two lines"):
        settle("EUR", [line("a", 1), line("a", 2)])


def test_the_steps_follow_the_order_of_computing() -> None:
    settlement = settle(
        "USD",
        [line("a", 84_500)],
        price_discounts=[PriceDiscount("p", percent("10"), frozenset("a"))],
        minimums=[minimum(100_000, "a")],
        phase_discounts=[PhaseDiscount("q", percent("10"), "phase")],
        invoice_discounts=[InvoiceDiscount("i", fixed("2000"))],
    )

    steps = settlement_steps(settlement)

    assert [step.kind for step in steps] == [
        StepKind.PRICE_DISCOUNT,
        StepKind.MINIMUM,
        StepKind.PHASE_DISCOUNT,
        StepKind.INVOICE_DISCOUNT,
        StepKind.TAX,
        StepKind.TOTAL,
    ]
    assert [step.text for step in steps[:4]] == [
        "Discount: 10 % of 845.00 = 84.50 USD.",
        "Minimum 1000.00 USD, charged 760.50: true-up 239.50.",
        "Discount: 10 % of 1000.00 = 100.00 USD.",
        "Discount: 2000 USD off 900.00: 900.00, cut at what was left.",
    ]


TAXES = st.sampled_from([A, B, ZERO, TaxGroupKey(TaxTreatment.SALES_TAX, D("8.875"))])
DISCOUNTS = st.builds(percent, st.decimals(0, 100, places=2).map(str)) | st.builds(
    fixed, st.decimals(0, 500, places=2).map(str)
)
CHARGES = st.sampled_from("abcd")
SETS = st.frozensets(CHARGES)


@st.composite
def documents(draw: st.DrawFn, least_amount: int = -(10**6)) -> Settlement:
    amounts = st.integers(least_amount, 10**6)
    lines = [
        StandingLine(str(index), amount, tax, charge, draw(st.sampled_from(["p", "q"])))
        if charge
        else own_line(str(index), amount, tax)
        for index, (amount, tax, charge) in enumerate(
            draw(st.lists(st.tuples(amounts, TAXES, st.none() | CHARGES), max_size=12))
        )
    ]
    return settle(
        "EUR",
        lines,
        price_discounts=[
            PriceDiscount(f"x{index}", discount, charges)
            for index, (discount, charges) in enumerate(draw(st.lists(st.tuples(DISCOUNTS, SETS), max_size=4)))
        ],
        minimums=[
            Minimum(f"m{index}", amount, charges, ZERO, {}, "p")
            for index, (amount, charges) in enumerate(
                draw(st.lists(st.tuples(st.integers(0, 10**6), SETS), max_size=2))
            )
        ],
        phase_discounts=[
            PhaseDiscount(f"y{index}", discount, "p", charges)
            for index, (discount, charges) in enumerate(
                draw(st.lists(st.tuples(DISCOUNTS, st.none() | SETS), max_size=3))
            )
        ],
        invoice_discounts=[
            InvoiceDiscount(f"z{index}", discount)
            for index, discount in enumerate(draw(st.lists(DISCOUNTS, max_size=3)))
        ],
    )


@given(documents())
def test_every_figure_adds_up(settlement: Settlement) -> None:
    rows = [*settlement.price_discounts, *settlement.phase_discounts, *settlement.invoice_discounts]
    shares = settlement.lines

    assert settlement.subtotal_minor - settlement.discount_minor == settlement.net_minor
    assert settlement.net_minor + settlement.tax_minor == settlement.total_minor
    assert sum(row.amount_minor for row in rows) == settlement.discount_minor
    assert sum(group.taxable_minor for group in settlement.tax_groups) == settlement.net_minor
    assert sum(share.tax_minor for share in shares.values()) == settlement.tax_minor
    for row in rows:
        assert sum(row.by_line.values()) == sum(row.by_group.values()) == row.amount_minor
    for row in settlement.price_discounts:
        assert sum(row.by_charge.values()) == row.amount_minor
    for group in settlement.tax_groups:
        members = [share for share in shares.values() if share.tax == group.key]
        assert sum(share.net_minor for share in members) == group.taxable_minor
        assert sum(share.tax_minor for share in members) == group.tax_minor


@given(documents(least_amount=0))
def test_discounts_take_no_charge_below_zero(settlement: Settlement) -> None:
    assert all(0 <= share.discount_minor <= share.amount_minor for share in settlement.lines.values())
    assert all(row.amount_minor >= 0 for row in settlement.price_discounts)
    assert settlement.total_minor >= 0


@given(st.lists(st.tuples(st.integers(0, 10**6), TAXES), min_size=1, max_size=10), st.data())
def test_the_order_of_lines_does_not_change_the_totals(
    drawn: list[tuple[int, TaxGroupKey]], data: st.DataObject
) -> None:
    lines = [line(str(index), amount, tax) for index, (amount, tax) in enumerate(drawn)]
    discounts = [PriceDiscount("d", percent("7.5"), frozenset({"0", "1"}))]
    shuffled = data.draw(st.permutations(lines))

    one, other = (settle("EUR", order, price_discounts=discounts) for order in (lines, shuffled))

    assert (one.net_minor, one.tax_minor) == (other.net_minor, other.tax_minor)


@given(st.lists(st.tuples(st.integers(-(10**6), 10**6), TAXES), min_size=1, max_size=10))
def test_a_reversed_document_is_the_mirror_image(drawn: list[tuple[int, TaxGroupKey]]) -> None:
    lines = [own_line(str(index), amount, tax) for index, (amount, tax) in enumerate(drawn)]
    mirrored = [own_line(each.key, -each.amount_minor, each.tax) for each in lines]

    assert settle("EUR", mirrored).total_minor == -settle("EUR", lines).total_minor
