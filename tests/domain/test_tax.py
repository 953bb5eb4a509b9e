"""Tax by group, its shares for lines and credit notes, and the tax that a status makes of it."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from folio.domain.errors import InvalidTaxRate
from folio.domain.tax import (
    TaxGroupKey,
    TaxStatus,
    TaxTreatment,
    credit_tax,
    line_taxes,
    tax_date,
    tax_of_groups,
    tax_of_net,
    tax_under_status,
    validate_tax,
)

D = Decimal
RATES = st.decimals(min_value=0, max_value=30, places=3)


@pytest.mark.parametrize(
    ("net", "rate", "tax"),
    [
        (31_751_508, "8.875", 2_817_946),
        (3_250_000, "8.875", 288_438),
        (99, "5", 5),
        (250, "19", 48),
        (-250, "19", -48),
        (50, "1", 1),
        (49, "1", 0),
        (0, "20", 0),
        (12_345, "0", 0),
    ],
    ids=[
        "flights 9E January",
        "flights minimum",
        "rule 26",
        "half",
        "half of a credit",
        "up",
        "down",
        "nothing",
        "0 %",
    ],
)
def test_tax_is_rounded_once_for_the_group(net: int, rate: str, tax: int) -> None:
    assert tax_of_net(net, D(rate)) == tax


def test_every_group_is_taxed_on_its_own_net() -> None:
    standard, reduced = TaxGroupKey(TaxTreatment.STANDARD, D(20)), TaxGroupKey(TaxTreatment.STANDARD, D("5.5"))

    assert tax_of_groups({standard: 1001, reduced: 1001}) == {standard: 200, reduced: 55}


def test_the_same_rate_written_differently_is_one_group() -> None:
    assert TaxGroupKey(TaxTreatment.STANDARD, D("20")) == TaxGroupKey(TaxTreatment.STANDARD, D("20.00"))
    assert len({TaxGroupKey(TaxTreatment.STANDARD, D("20")), TaxGroupKey(TaxTreatment.STANDARD, D("20.00"))}) == 1


@given(st.lists(st.integers(-(10**7), 10**7), min_size=1, max_size=20), RATES)
def test_line_taxes_add_up_to_the_groups_tax(nets: list[int], rate: Decimal) -> None:
    tax = tax_of_net(sum(nets), rate)

    parts = line_taxes(tax, nets, rate)

    assert sum(parts) == tax


def test_a_credit_among_charges_carries_its_own_tax() -> None:
    assert line_taxes(0, [1000, -1000], D(19)) == [190, -190]
    assert line_taxes(1, [1000, -997], D(19)) == [190, -189]


def test_line_taxes_of_equals_favour_the_earlier() -> None:
    assert line_taxes(5, [33, 33, 33], D(5)) == [2, 2, 1]


def test_crediting_line_by_line_ends_at_the_invoices_tax() -> None:
    # Rule 26: three lines of 0.33 at 5 % carry 0.05.
    credited = 0
    for before in (0, 33, 66):
        credited += credit_tax(net_minor=33, rate=D(5), net_credited_before=before, tax_credited_before=credited)

    assert credited == 5


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=12), RATES)
def test_credits_accumulate_to_the_tax_of_the_whole(nets: list[int], rate: Decimal) -> None:
    net_before = tax_before = 0
    for net in nets:
        tax_before += credit_tax(
            net_minor=net, rate=rate, net_credited_before=net_before, tax_credited_before=tax_before
        )
        net_before += net

    assert tax_before == tax_of_net(sum(nets), rate)


@pytest.mark.parametrize(
    ("status", "treatment", "rate"),
    [
        (TaxStatus.TAXED, TaxTreatment.SALES_TAX, "8.875"),
        (TaxStatus.TAX_EXEMPT, TaxTreatment.EXEMPT, "0"),
        (TaxStatus.REVERSE_CHARGED, TaxTreatment.REVERSE_CHARGE, "0"),
    ],
)
def test_the_customers_status_decides(status: TaxStatus, treatment: TaxTreatment, rate: str) -> None:
    found = tax_under_status(TaxGroupKey(TaxTreatment.SALES_TAX, D("8.875")), status)

    assert found == TaxGroupKey(treatment, D(rate))


def test_treatments_have_the_codes_of_en_16931_and_sales_tax_none() -> None:
    codes = {treatment: treatment.code for treatment in TaxTreatment}

    assert sorted(code for code in codes.values() if code) == ["AE", "E", "G", "K", "O", "S", "Z"]
    assert codes[TaxTreatment.SALES_TAX] is None


@pytest.mark.parametrize(
    ("treatment", "rate"),
    [
        (TaxTreatment.STANDARD, "0"),
        (TaxTreatment.STANDARD, "-1"),
        (TaxTreatment.STANDARD, "100.1"),
        (TaxTreatment.STANDARD, "1.0000001"),
        (TaxTreatment.EXEMPT, "5"),
        (TaxTreatment.REVERSE_CHARGE, "20"),
        (TaxTreatment.OUT_OF_SCOPE, "1"),
    ],
)
def test_a_rate_that_the_treatment_does_not_allow_is_refused(treatment: TaxTreatment, rate: str) -> None:
    with pytest.raises(InvalidTaxRate):
        validate_tax(TaxGroupKey(treatment, D(rate)))


def test_sales_tax_may_be_zero() -> None:
    validate_tax(TaxGroupKey(TaxTreatment.SALES_TAX, D(0)))
    validate_tax(TaxGroupKey(TaxTreatment.STANDARD, D("8.875")))


def test_the_tax_date_is_the_earlier_of_issue_and_end_of_service() -> None:
    assert tax_date(date(2026, 2, 1), date(2026, 1, 31)) == date(2026, 1, 31)
    assert tax_date(date(2026, 2, 1), date(2026, 2, 28)) == date(2026, 2, 1)
    assert tax_date(date(2026, 2, 1), None) == date(2026, 2, 1)
