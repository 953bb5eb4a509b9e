"""Number formats."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from folio.domain.errors import InvalidNumberFormat
from folio.domain.numbering import CounterReset, NumberFormat, NumberPosition, YearToken

MARCH = date(2026, 3, 9)
MONTHLY = NumberFormat("INV", "/", YearToken.YY, month=True, padding=4, reset=CounterReset.MONTHLY)


@pytest.mark.parametrize(
    ("number_format", "counter", "number", "period_key"),
    [
        (NumberFormat(), 1, "SEQ-1", ""),
        (NumberFormat("SCN"), 27, "SCN-27", ""),
        (NumberFormat(padding=5), 42, "SEQ-00042", ""),
        (NumberFormat(padding=2), 12345, "SEQ-12345", ""),
        (NumberFormat(year=YearToken.YYYY, reset=CounterReset.YEARLY), 7, "SEQ-2026-7", "2026"),
        (NumberFormat(year=YearToken.YYYY), 7, "SEQ-2026-7", ""),
        (MONTHLY, 7, "INV/26/03/0007", "2026-03"),
        (NumberFormat("", "", YearToken.YYYY, month=True, padding=3), 7, "202603007", ""),
    ],
)
def test_a_number_is_made_of_prefix_date_and_counter(
    number_format: NumberFormat, counter: int, number: str, period_key: str
) -> None:
    number_format.require_valid()

    assert number_format.number(counter, MARCH) == number
    assert number_format.period_key(MARCH) == period_key
    assert number_format.positions_of(number) == [NumberPosition(period_key, counter)]


@pytest.mark.parametrize(
    "number", ["SEQ-01", "SEQ-0", "SEQ-", "SEQ1", "seq-1", "XSEQ-1", "SEQ-1 ", "SEQ-1\n", "SEQ-٣", ""]
)
def test_a_number_of_another_form_has_no_place_in_the_sequence(number: str) -> None:
    assert NumberFormat().positions_of(number) == []


@pytest.mark.parametrize("number", ["INV/26/13/0001", "INV/26/03/001", "INV/26/03/01234", "INV/2026/03/0001"])
def test_a_padded_number_has_exactly_its_zeros(number: str) -> None:
    assert MONTHLY.positions_of(number) == []


@pytest.mark.parametrize(
    ("number_format", "field"),
    [
        (NumberFormat(reset=CounterReset.YEARLY), "year"),
        (NumberFormat(month=True, reset=CounterReset.MONTHLY), "year"),
        (NumberFormat(year=YearToken.YY, reset=CounterReset.MONTHLY), "month"),
        (NumberFormat(padding=-1), "padding"),
        (NumberFormat(padding=13), "padding"),
        (NumberFormat(prefix="A B"), "prefix"),
        (NumberFormat(prefix="Ünter"), "prefix"),
        (NumberFormat(prefix="A" * 21), "prefix"),
        (NumberFormat(separator="~"), "separator"),
    ],
)
def test_a_format_whose_numbers_would_repeat_or_be_unwritable_is_refused(
    number_format: NumberFormat, field: str
) -> None:
    with pytest.raises(InvalidNumberFormat) as refused:
        number_format.require_valid()

    assert refused.value.field == field


FORMATS = st.builds(
    NumberFormat,
    prefix=st.text("AZaz09-/._#", max_size=20),
    separator=st.sampled_from(["", "-", "/", ".", "_"]),
    year=st.sampled_from([YearToken.YYYY, YearToken.YY]),
    month=st.just(True),
    padding=st.integers(0, 12),
    reset=st.sampled_from(CounterReset),
)


@given(FORMATS, st.integers(1, 10**9), st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_number_finds_its_place_again(number_format: NumberFormat, counter: int, issue_on: date) -> None:
    number_format.require_valid()
    number = number_format.number(counter, issue_on)

    assert number_format.positions_of(number) == [NumberPosition(number_format.period_key(issue_on), counter)]
    assert len(number) <= 50
