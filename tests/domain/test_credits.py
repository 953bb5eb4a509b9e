"""Crediting an invoice piece by piece: any split, in any order, ends at exactly nothing left."""

from dataclasses import dataclass, field
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from folio.domain.credits import CreditableLine, CreditFigures, TaxedBefore
from folio.domain.discounts import Discount, DiscountKind
from folio.domain.errors import CreditExceedsRemaining, InvalidInput, NothingLeftToCredit
from folio.domain.money import currency_digits
from folio.domain.pricing.charges import charge_amount
from folio.domain.tax import TaxGroupKey, TaxTreatment
from folio.domain.totals import InvoiceDiscount, Settlement, StandingLine, settle

D = Decimal
STANDARD = [TaxGroupKey(TaxTreatment.STANDARD, D(rate)) for rate in ("5", "7", "19", "8.875")]
UNTAXED = TaxGroupKey(TaxTreatment.REVERSE_CHARGE, D(0))


def line(
    quantity: str = "10", rate: str = "5", *, discount: int = 0, credited: int = 0, currency: str = "EUR"
) -> CreditableLine:
    amount = charge_amount(D(quantity), D(rate), currency)
    return CreditableLine("Seats", currency, D(quantity), D(rate), amount, discount, credited)


@pytest.mark.parametrize(
    ("of", "quantity", "rate"),
    [
        (line(), "10", "5"),
        (line(discount=500), "1", "45.00"),
        (line(credited=1500), "7", "5"),
        (line(credited=1234), "1", "37.66"),
        (line("-2", "3"), "-2", "3"),
        (line("-2", "3", discount=-100), "-1", "5.00"),
        (line("0.325", "0.108333333333", credited=0), "0.325", "0.108333333333"),
    ],
    ids=["whole", "discounted", "whole units left", "an amount left", "a credit", "a discounted credit", "prorated"],
)
def test_the_rest_prints_as_invoiced_where_it_can(of: CreditableLine, quantity: str, rate: str) -> None:
    rest = of.rest()

    assert (rest.quantity, rest.rate) == (D(quantity), D(rate))
    assert charge_amount(rest.quantity, rest.rate, "EUR") == of.remaining_minor


def test_a_part_of_the_quantity_keeps_the_rate() -> None:
    assert line().part_by_quantity(D(3)) == CreditFigures(D(3), D(5), is_by_quantity=True)


def test_a_part_of_a_discounted_line_is_its_part_of_the_net() -> None:
    assert line(discount=500).part_by_quantity(D(3)) == CreditFigures(D(1), D("13.50"), is_by_quantity=False)


def test_an_amount_prints_as_one_times_the_amount() -> None:
    assert line().part_by_amount(1500) == CreditFigures(D(1), D("15.00"), is_by_quantity=False)


def test_parts_that_were_rounded_up_leave_the_rest_to_the_last() -> None:
    assert line("2", "0.335", credited=34).part_by_quantity(D(1)) == CreditFigures(
        D(1), D("0.33"), is_by_quantity=False
    )


@pytest.mark.parametrize("amount", [0, -1, 5001])
def test_no_more_than_remains_is_credited(amount: int) -> None:
    with pytest.raises(CreditExceedsRemaining, match=r"0\.01 to 50\.00"):
        line().part_by_amount(amount)


@pytest.mark.parametrize("quantity", ["0", "11"])
def test_no_more_than_the_quantity_is_credited(quantity: str) -> None:
    with pytest.raises(InvalidInput):
        line().part_by_quantity(D(quantity))


def test_what_is_credited_in_full_gives_nothing_more() -> None:
    with pytest.raises(NothingLeftToCredit):
        line(credited=5000).rest()


@dataclass
class Note:
    """A standing credit note: what it takes of each line, and its figures."""

    taken: dict[str, int]
    settlement: Settlement


@dataclass
class Books:
    """An invoice and its credit notes, as the services keep them."""

    currency: str
    lines: list[StandingLine]
    figures: dict[str, tuple[Decimal, Decimal]]
    invoice: Settlement
    notes: list[Note] = field(default_factory=list)

    def creditable(self, key: str) -> CreditableLine:
        share = self.invoice.lines[key]
        taken = sum(note.taken.get(key, 0) for note in self.notes)
        quantity, rate = self.figures[key]
        return CreditableLine(
            key, self.currency, quantity, rate, share.amount_minor, share.discount_minor, credited_minor=taken
        )

    def open_lines(self) -> list[str]:
        return [line.key for line in self.lines if self.creditable(line.key).remaining_minor]

    def credit(self, parts: dict[str, CreditFigures]) -> None:
        """Issue a note; every line of it reads as quantity × rate = amount."""
        taken = {key: charge_amount(part.quantity, part.rate, self.currency) for key, part in parts.items()}
        for key, amount in taken.items():
            self.creditable(key).require_remaining(amount)
        standing = [StandingLine(row.key, taken[row.key], row.tax) for row in self.lines if row.key in taken]
        self.notes.append(Note(taken, settle(self.currency, standing, taxed_before=self._taxed())))

    def _taxed(self) -> dict[TaxGroupKey, TaxedBefore]:
        sums: dict[TaxGroupKey, TaxedBefore] = {}
        for note in self.notes:
            for group in note.settlement.tax_groups:
                before = sums.get(group.key, TaxedBefore(0, 0))
                sums[group.key] = TaxedBefore(
                    before.net_minor + group.taxable_minor, before.tax_minor + group.tax_minor
                )
        return sums


@st.composite
def books(draw: st.DrawFn) -> Books:
    currency = draw(st.sampled_from(["EUR", "JPY", "KWD"]))
    taxes = draw(st.lists(st.sampled_from([*STANDARD, UNTAXED]), min_size=1, max_size=3, unique=True))
    places = currency_digits(currency)
    rates = st.decimals(0, 300, places=places + draw(st.integers(0, 2)))
    quantities = st.one_of(st.integers(1, 40).map(Decimal), st.decimals("0.1", 9, places=1), st.just(D(-2)))
    lines, figures = [], {}
    for index in range(draw(st.integers(1, 5))):
        quantity, rate = draw(quantities), draw(rates)
        figures[f"line {index}"] = (quantity, rate)
        amount = charge_amount(quantity, rate, currency)
        lines.append(StandingLine(f"line {index}", amount, draw(st.sampled_from(taxes)), is_engine=False))
    percent = draw(st.sampled_from(["0", "7.5", "33.3"]))
    discounts = [InvoiceDiscount("discount", Discount(DiscountKind.PERCENT, D(percent)))]
    return Books(currency, lines, figures, settle(currency, lines, invoice_discounts=discounts))


def _part(draw: st.DrawFn, of: CreditableLine) -> CreditFigures:
    sign = 1 if of.remaining_minor > 0 else -1
    match draw(st.sampled_from(["rest", "amount", "quantity"])):
        case "amount":
            return of.part_by_amount(sign * draw(st.integers(1, abs(of.remaining_minor))))
        case "quantity" if of.quantity == int(of.quantity):
            quantity = D(draw(st.integers(1, int(abs(of.quantity)))))
            try:
                return of.part_by_quantity(quantity)
            except (CreditExceedsRemaining, NothingLeftToCredit):
                return of.rest()
    return of.rest()


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_credited_bit_by_bit_with_voids_between_it_ends_at_exactly_nothing(data: st.DataObject) -> None:
    book = data.draw(books())
    for _ in range(data.draw(st.integers(0, 8))):
        if book.notes and data.draw(st.booleans()):
            book.notes.pop(data.draw(st.integers(0, len(book.notes) - 1)))
        elif open_lines := book.open_lines():
            chosen = data.draw(st.lists(st.sampled_from(open_lines), min_size=1, unique=True))
            book.credit({key: _part(data.draw, book.creditable(key)) for key in chosen})

    rest = book.open_lines()
    if rest:
        book.credit({key: book.creditable(key).rest() for key in rest})

    notes = [note.settlement for note in book.notes]
    if notes:
        assert sum(note.net_minor for note in notes) == book.invoice.net_minor
        assert sum(note.tax_minor for note in notes) == book.invoice.tax_minor
        assert sum(note.total_minor for note in notes) == book.invoice.total_minor


def test_three_lines_of_33_cents_at_5_percent_end_at_5_cents_of_tax() -> None:
    tax = STANDARD[0]
    lines = [StandingLine(f"line {index}", 33, tax) for index in range(3)]
    figures = {line.key: (D(1), D("0.33")) for line in lines}
    book = Books("EUR", lines, figures, settle("EUR", lines))

    for line_of_three in lines:
        book.credit({line_of_three.key: book.creditable(line_of_three.key).rest()})

    assert [note.settlement.tax_minor for note in book.notes] == [2, 1, 2]
    assert book.invoice.tax_minor == 5
