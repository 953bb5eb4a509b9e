"""What each price model charges."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from folio.domain.errors import EventAmountsMissing, InvalidQuantity
from folio.domain.explanation import Step, StepKind
from folio.domain.money import EXACT
from folio.domain.pricing import (
    Charge,
    PriceModel,
    PriceTerms,
    RateKind,
    Tier,
    Usage,
    price_charge,
    validate_terms,
)
from folio.domain.proration import DayShare

D = Decimal
TIERS_WITH_FEES = (Tier(D(100), D(1), D(20)), Tier(None, D("0.75"), D(50)))
GRADUATED = PriceTerms(PriceModel.GRADUATED, tiers=TIERS_WITH_FEES)
VOLUME = PriceTerms(PriceModel.VOLUME, tiers=TIERS_WITH_FEES)
PAYMENT_FEE = PriceTerms(
    PriceModel.PER_UNIT,
    rate=D(2),
    rate_kind=RateKind.PERCENT,
    minimum_per_event=D(1),
    maximum_per_event=D(10),
)

RATES = st.decimals(min_value=0, max_value=1000, places=12)
QUANTITIES = st.decimals(min_value=0, max_value=100_000, places=3)


def per_unit(rate: str, kind: RateKind = RateKind.AMOUNT) -> PriceTerms:
    return PriceTerms(PriceModel.PER_UNIT, rate=D(rate), rate_kind=kind)


def package(rate: str, size: str) -> PriceTerms:
    return PriceTerms(PriceModel.PACKAGE, rate=D(rate), package_size=D(size))


def printed(charge: Charge) -> list[tuple[str, str, str, int]]:
    return [
        (line.component, f"{line.quantity.normalize():f}", f"{line.rate.normalize():f}", line.amount_minor)
        for line in charge.lines
    ]


@pytest.mark.parametrize(
    ("terms", "quantity", "expected"),
    [
        (per_unit("0.10"), "550", [("unit", "550", "0.1", 5500)]),
        (per_unit("0.5", RateKind.PERCENT), "1000.00", [("unit", "1000", "0.005", 500)]),
        (package("10.00", "250"), "600", [("package", "3", "10", 3000)]),
        (VOLUME, "125", [("volume", "125", "0.75", 9375), ("volume_fee", "1", "50", 5000)]),
        (
            GRADUATED,
            "125",
            [
                ("tier:1", "100", "1", 10000),
                ("tier:1:fee", "1", "20", 2000),
                ("tier:2", "25", "0.75", 1875),
                ("tier:2:fee", "1", "50", 5000),
            ],
        ),
    ],
    ids=["per unit", "percentage", "package", "volume", "graduated"],
)
def test_the_worked_examples(terms: PriceTerms, quantity: str, expected: list[tuple[str, str, str, int]]) -> None:
    assert printed(price_charge(terms, "USD", usage=Usage(D(quantity)))) == expected


def test_limits_per_event_print_three_lines_at_most() -> None:
    usage = Usage.of_events({D(25): 1, D(100): 1, D(750): 1})

    charge = price_charge(PAYMENT_FEE, "USD", usage=usage)

    assert printed(charge) == [
        ("events:minimum", "1", "1", 100),
        ("events:percentage", "100", "0.02", 200),
        ("events:maximum", "1", "10", 1000),
    ]
    assert charge.amount_minor == 1300


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"50": 3}, [("events:percentage", "150", "0.02", 300)]),
        ({"500": 2}, [("events:percentage", "1000", "0.02", 2000)]),
        ({"0": 4}, [("events:minimum", "4", "1", 400)]),
        ({"49.99": 2, "500.01": 1}, [("events:minimum", "2", "1", 200), ("events:maximum", "1", "10", 1000)]),
        ({"50.33": 1, "50.34": 1}, [("events:percentage", "100.67", "0.02", 201)]),
        ({}, []),
        ({"-30": 1, "20": 1}, []),
    ],
    ids=[
        "exactly at the minimum",
        "exactly at the maximum",
        "nothing",
        "only limits",
        "no rounding per event",
        "no events",
        "negative sum",
    ],
)
def test_events_at_a_limit(values: dict[str, int], expected: list[tuple[str, str, str, int]]) -> None:
    usage = Usage.of_events({D(value): count for value, count in values.items()})

    assert printed(price_charge(PAYMENT_FEE, "USD", usage=usage)) == expected


def test_limits_per_event_need_the_amount_of_every_event() -> None:
    with pytest.raises(EventAmountsMissing):
        price_charge(PAYMENT_FEE, "USD", usage=Usage(D(875), 3))


@pytest.mark.parametrize(
    ("terms", "quantity", "share", "expected"),
    [
        (per_unit("0.325"), "3", DayShare(10, 30), [("unit", "3", "0.108333333333", 32)]),
        (per_unit("15.00"), "27", DayShare(13, 30), [("unit", "27", "6.5", 17550)]),
        (PriceTerms(PriceModel.FIXED, rate=D("3650.00")), "1", DayShare(13, 365), [("fixed", "1", "130", 13000)]),
        (PriceTerms(PriceModel.FIXED, rate=D("500.00")), "1", DayShare(15, 30), [("fixed", "1", "250", 25000)]),
        (PriceTerms(PriceModel.ONE_TIME, rate=D("99.99")), "2", DayShare(1, 30), [("one_time", "2", "99.99", 19998)]),
        (package("10.00", "250"), "600", DayShare(1, 4), [("package", "3", "2.5", 750)]),
        (
            GRADUATED,
            "125",
            DayShare(1, 2),
            [
                ("tier:1", "100", "0.5", 5000),
                ("tier:1:fee", "1", "10", 1000),
                ("tier:2", "25", "0.375", 938),
                ("tier:2:fee", "1", "25", 2500),
            ],
        ),
        (VOLUME, "100", DayShare(1, 2), [("volume", "100", "0.5", 5000), ("volume_fee", "1", "10", 1000)]),
        (per_unit("3", RateKind.PERCENT), "100", DayShare(1, 3), [("unit", "100", "0.01", 100)]),
    ],
    ids=[
        "rule 2",
        "seats added",
        "rule 17",
        "half a month",
        "one-time: never",
        "package",
        "graduated",
        "volume",
        "percent",
    ],
)
def test_contracted_quantities_prorate_the_rate_and_keep_the_quantity(
    terms: PriceTerms, quantity: str, share: DayShare, expected: list[tuple[str, str, str, int]]
) -> None:
    assert printed(price_charge(terms, "USD", quantity=D(quantity), share=share)) == expected


@pytest.mark.parametrize(
    "terms", [per_unit("0.325"), package("10", "250"), VOLUME, GRADUATED], ids=lambda terms: terms.model
)
def test_metered_usage_is_never_prorated(terms: PriceTerms) -> None:
    usage = Usage(D(125), 125)

    assert price_charge(terms, "USD", usage=usage, share=DayShare(1, 30)) == price_charge(terms, "USD", usage=usage)


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        ("0.5", [("tier:1", "0.5", "1", 50), ("tier:1:fee", "1", "20", 2000)]),
        ("100", [("tier:1", "100", "1", 10000), ("tier:1:fee", "1", "20", 2000)]),
        (
            "100.5",
            [
                ("tier:1", "100", "1", 10000),
                ("tier:1:fee", "1", "20", 2000),
                ("tier:2", "0.5", "0.75", 38),
                ("tier:2:fee", "1", "50", 5000),
            ],
        ),
    ],
    ids=["a part of a unit", "the boundary belongs to the lower tier", "a part of a unit above"],
)
def test_graduated_tiers_print_a_line_a_tier_and_one_a_fee(
    quantity: str, expected: list[tuple[str, str, str, int]]
) -> None:
    assert printed(price_charge(GRADUATED, "USD", usage=Usage(D(quantity)))) == expected


def test_a_free_tier_is_printed_and_an_absent_fee_is_not() -> None:
    terms = PriceTerms(PriceModel.GRADUATED, tiers=(Tier(D(1000), D(0)), Tier(None, D("0.002"))))

    charge = price_charge(terms, "USD", usage=Usage(D(1500)))

    assert printed(charge) == [("tier:1", "1000", "0", 0), ("tier:2", "500", "0.002", 100)]


def test_tier_bounds_may_be_fractional() -> None:
    terms = PriceTerms(PriceModel.GRADUATED, tiers=(Tier(D("1.5"), D(2)), Tier(D("2.75"), D(1)), Tier(None, D("0.5"))))

    charge = price_charge(terms, "EUR", usage=Usage(D(4)))

    assert printed(charge) == [("tier:1", "1.5", "2", 300), ("tier:2", "1.25", "1", 125), ("tier:3", "1.25", "0.5", 63)]


@pytest.mark.parametrize(
    ("quantity", "packages"),
    [("0.001", 1), ("250", 1), ("250.001", 2), ("500", 2), ("500.5", 3)],
)
def test_a_started_package_is_charged(quantity: str, packages: int) -> None:
    assert price_charge(package("10", "250"), "USD", usage=Usage(D(quantity))).amount_minor == packages * 1000


@pytest.mark.parametrize("currency", ["JPY", "EUR", "KWD"])
def test_amounts_round_at_the_currency(currency: str) -> None:
    amounts = {"JPY": 13, "EUR": 1250, "KWD": 12500}

    assert price_charge(per_unit("2.5"), currency, quantity=D(5)).amount_minor == amounts[currency]


ALL_USAGE_TERMS = [per_unit("3"), package("10", "250"), VOLUME, GRADUATED, PAYMENT_FEE]


@pytest.mark.parametrize("terms", ALL_USAGE_TERMS, ids=lambda terms: terms.model)
def test_no_usage_means_no_line_and_no_flat_fee(terms: PriceTerms) -> None:
    charge = price_charge(terms, "USD", usage=Usage(D(0), 0))

    assert charge.lines == ()
    assert [step.kind for step in charge.steps] == [StepKind.QUANTITY, StepKind.NO_USAGE]


@pytest.mark.parametrize(
    ("terms", "component"),
    [(per_unit("3"), "unit"), (package("1", "5"), "package"), (VOLUME, "volume"), (GRADUATED, "tier:1")],
    ids=lambda value: value if isinstance(value, str) else value.model,
)
def test_zero_lines_are_printed_when_asked_for(terms: PriceTerms, component: str) -> None:
    charge = price_charge(terms, "USD", usage=Usage(D(0), 0), zero_lines=True)

    assert [(line.component, line.quantity, line.amount_minor) for line in charge.lines] == [(component, 0, 0)]


@pytest.mark.parametrize(
    ("model", "component"), [(PriceModel.VOLUME, "volume_fee"), (PriceModel.GRADUATED, "tier:1:fee")]
)
def test_a_price_may_charge_its_first_tiers_fee_without_usage(model: PriceModel, component: str) -> None:
    terms = PriceTerms(model, tiers=TIERS_WITH_FEES, charge_first_tier_fee_without_usage=True)

    assert printed(price_charge(terms, "USD", usage=Usage(D(0), 0))) == [(component, "1", "20", 2000)]


def test_a_negative_sum_bills_nothing_and_warns() -> None:
    charge = price_charge(per_unit("3"), "USD", usage=Usage(D(-4), 2))

    assert charge.lines == ()
    assert [warning.values["quantity"] for warning in charge.warnings] == ["-4"]


def test_a_negative_contracted_quantity_is_refused() -> None:
    with pytest.raises(InvalidQuantity) as refused:
        price_charge(per_unit("3"), "USD", quantity=D(-1))

    assert refused.value.field == "quantity"


@pytest.mark.parametrize("quantity", ["1E+30", "1E-31", "NaN", "Infinity"])
def test_a_quantity_beyond_reason_is_refused(quantity: str) -> None:
    with pytest.raises(InvalidQuantity):
        price_charge(per_unit("3"), "USD", usage=Usage(D(quantity)))


def test_a_fixed_price_takes_no_usage() -> None:
    with pytest.raises(InvalidQuantity):
        price_charge(PriceTerms(PriceModel.FIXED, rate=D(1)), "USD", usage=Usage(D(1)))


def test_labels_say_what_to_print_in_any_language() -> None:
    charge = price_charge(GRADUATED, "USD", usage=Usage(D(125)))

    assert [dict(line.label) for line in charge.lines] == [
        {"kind": "tier", "tier": "1", "from": "0", "to": "100"},
        {"kind": "tier_fee", "tier": "1", "from": "0", "to": "100"},
        {"kind": "tier", "tier": "2", "from": "100"},
        {"kind": "tier_fee", "tier": "2", "from": "100"},
    ]


def test_the_steps_explain_a_prorated_amount() -> None:
    charge = price_charge(per_unit("0.325"), "USD", quantity=D(3), share=DayShare(10, 30))

    assert [step.text for step in charge.steps] == [
        "Contracted quantity 3.",
        "0.325 × 10/30 days = 0.108333333333 (12 decimals).",
        "Units: 3 × 0.108333333333 = 0.324999999999, rounded 0.32 USD.",
    ]
    assert all(Step.from_json(step.to_json()) == step for step in charge.steps)


@st.composite
def tiered_terms(draw: st.DrawFn, model: PriceModel) -> PriceTerms:
    bounds = sorted(draw(st.sets(st.decimals(min_value="0.001", max_value=50_000, places=3), max_size=5)))
    tiers = [Tier(bound, draw(RATES), draw(RATES)) for bound in [*bounds, None]]
    terms = PriceTerms(model, tiers=tuple(tiers))
    validate_terms(terms)
    return terms


@given(tiered_terms(PriceModel.GRADUATED), QUANTITIES)
def test_graduated_tiers_partition_the_quantity(terms: PriceTerms, quantity: Decimal) -> None:
    charge = price_charge(terms, "EUR", usage=Usage(quantity))

    portions = [line.quantity for line in charge.lines if not line.component.endswith(":fee")]
    assert sum(portions) == quantity
    assert all(portion > 0 for portion in portions)


@given(tiered_terms(PriceModel.GRADUATED), QUANTITIES, QUANTITIES)
def test_more_usage_never_costs_less_when_graduated(terms: PriceTerms, one: Decimal, other: Decimal) -> None:
    low, high = sorted((one, other))

    charges = [price_charge(terms, "KWD", usage=Usage(quantity)).amount_minor for quantity in (low, high)]

    assert charges[0] <= charges[1]


@given(RATES, QUANTITIES)
def test_one_open_tier_charges_like_a_price_per_unit(rate: Decimal, quantity: Decimal) -> None:
    expected = price_charge(PriceTerms(PriceModel.PER_UNIT, rate=rate), "USD", usage=Usage(quantity)).amount_minor

    for model in (PriceModel.VOLUME, PriceModel.GRADUATED):
        terms = PriceTerms(model, tiers=(Tier(None, rate),))
        assert price_charge(terms, "USD", usage=Usage(quantity)).amount_minor == expected


@given(RATES, st.decimals(min_value="0.001", max_value=1000, places=3), QUANTITIES)
def test_packages_hold_the_quantity_and_one_less_would_not(rate: Decimal, size: Decimal, quantity: Decimal) -> None:
    terms = PriceTerms(PriceModel.PACKAGE, rate=rate, package_size=size)

    lines = price_charge(terms, "USD", usage=Usage(quantity)).lines

    packages = Fraction(lines[0].quantity) if lines else Fraction(0)
    assert packages * Fraction(size) >= Fraction(quantity)
    assert (packages - 1) * Fraction(size) < Fraction(quantity) or not packages


@given(tiered_terms(PriceModel.VOLUME) | tiered_terms(PriceModel.GRADUATED), QUANTITIES, st.integers(1, 31))
def test_every_line_reads_as_quantity_times_rate(terms: PriceTerms, quantity: Decimal, days: int) -> None:
    charge = price_charge(terms, "EUR", quantity=quantity, share=DayShare(days, 31))

    for line in charge.lines:
        exact = Fraction(line.quantity) * Fraction(line.rate) * 100
        assert abs(exact - line.amount_minor) <= Fraction(1, 2)
        assert -line.rate.as_tuple().exponent <= 12  # type: ignore[operator]


@given(st.dictionaries(st.decimals(min_value=0, max_value=2000, places=2), st.integers(1, 50), max_size=12))
def test_limits_per_event_charge_each_event_between_them(values: dict[Decimal, int]) -> None:
    charge = price_charge(PAYMENT_FEE, "USD", usage=Usage.of_events(values))

    exact = sum(
        (min(max(Fraction(value) * 2 / 100, Fraction(1)), Fraction(10)) * count for value, count in values.items()),
        Fraction(0),
    )
    assert abs(exact * 100 - charge.amount_minor) <= Fraction(1, 2)


@given(st.lists(st.tuples(st.decimals(min_value=0, max_value=99, places=2), st.integers(1, 9)), max_size=9))
def test_usage_of_events_sums_them(events: list[tuple[Decimal, int]]) -> None:
    values = dict(events)

    usage = Usage.of_events(values)

    assert usage.event_count == sum(values.values())
    assert usage.quantity == sum((EXACT.multiply(value, D(count)) for value, count in values.items()), D(0))
