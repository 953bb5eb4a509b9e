"""Which invoices a bank transaction pays."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from folio.domain.matching import Matcher, OpenInvoice, Suggestion, Transaction
from folio.domain.matching.combinations import combination_of
from folio.domain.matching.names import NameIndex, plain_company
from folio.domain.matching.numbers import NumberIndex, Reading

ACME, BETA, GAMMA = UUID(int=1), UUID(int=2), UUID(int=3)
NAMES = {ACME: ["Acme Logistics GmbH"], BETA: ["Beta Söhne & Co. KG", "Beta Handel"], GAMMA: ["Gamma Ltd"]}


def invoice(number: str, balance: int = 10_000, customer: UUID = ACME, days: int = 0) -> OpenInvoice:
    due_on = date(2026, 3, 1) + timedelta(days=days)
    return OpenInvoice(UUID(int=hash((number, customer)) % 2**64), number, customer, "EUR", balance, due_on)


def suggest(
    invoices: list[OpenInvoice], amount: int, text: str = "", name: str | None = None, known: UUID | None = None
) -> list[Suggestion]:
    transaction = Transaction(UUID(int=9), "EUR", amount, name, text, known)
    return Matcher(invoices, NAMES).suggest(transaction)


def paid(suggestion: Suggestion) -> list[int]:
    return [part.amount_minor for part in suggestion.parts]


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("Invoice SEQ-2026-0145", Reading.SPELLED),
        ("seq 2026 145", Reading.SPELLED),
        ("SEQ20260145", Reading.SPELLED),
        ("RE:SEQ/2026/0145/x", Reading.SPELLED),
        ("SEQ-2026-01 45", Reading.SPELLED),
        ("SEQ_2026.00145", Reading.SPELLED),
        ("5EQ-2026-O145", Reading.CONFUSED),
        ("SEQ-2O26-0I45", Reading.CONFUSED),
        ("Invoice 0145 of March", Reading.TAIL),
    ],
)
def test_a_number_is_found_however_it_is_written(text: str, reading: Reading) -> None:
    row = invoice("SEQ-2026-0145")

    assert NumberIndex([row]).find(text) == {row: reading}


@pytest.mark.parametrize("text", ["SEQ-2026-0146", "SEQ-2026-1450", "March 2026", "45", "", "XSEQ 9"])
def test_other_figures_are_not_the_number(text: str) -> None:
    assert NumberIndex([invoice("SEQ-2026-0145")]).find(text) == {}


def test_a_short_bare_number_only_hints() -> None:
    row = invoice("4711")

    assert NumberIndex([row]).find("order 4711") == {row: Reading.TAIL}


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("ACME LOGISTICS GMBH", ACME),
        ("Acme Logistics G.m.b.H. Niederlassung Hamburg", ACME),
        ("ACME LOGISTIC", ACME),
        ("BETA SOEHNE UND CO KG", BETA),
        ("beta handel", BETA),
        ("Omega AG", None),
        ("", None),
        (None, None),
    ],
)
def test_a_customer_is_known_by_what_the_bank_calls_it(text: str | None, customer: UUID | None) -> None:
    found = NameIndex(NAMES).find(text)

    assert (found and found[0]) == customer


def test_two_customers_of_one_name_are_nobody() -> None:
    assert NameIndex({ACME: ["Delta GmbH"], BETA: ["Delta AG"]}).find("Delta") is None


def test_legal_forms_alone_are_a_name_after_all() -> None:
    assert plain_company("The Group Ltd") == "the group ltd"


@pytest.mark.parametrize(
    ("amount", "balances", "places"),
    [
        (30, [10, 30], [1]),
        (30, [10, 20, 5], [0, 1]),
        (25, [10, 20, 15], [0, 2]),
        (35, [10, 20, 1, 24], [0, 2, 3]),
        (99, [10, 20], []),
        (10, [], []),
    ],
)
def test_invoices_that_make_up_the_amount_are_found(amount: int, balances: list[int], places: list[int]) -> None:
    assert combination_of(amount, balances) == places


def test_number_and_amount_together_are_certain() -> None:
    [best, *_] = suggest([invoice("SEQ-0007"), invoice("SEQ-0008")], 10_000, "Invoice SEQ-7")

    assert (best.customer_id, paid(best), best.is_certain) == (ACME, [10_000], True)
    assert best.reasons == ("The text names SEQ-0007.", "The amount is what it owes.")


def test_several_named_invoices_that_make_up_the_amount_are_certain() -> None:
    [best, *_] = suggest([invoice("SEQ-7", 3_000), invoice("SEQ-8", 4_000, days=1)], 7_000, "SEQ-8, SEQ-7")

    assert (paid(best), best.is_certain) == ([3_000, 4_000], True)


def test_the_name_and_the_amount_of_several_invoices_are_likely() -> None:
    invoices = [invoice("A-1", 1_000), invoice("A-2", 2_000, days=1), invoice("A-3", 9_000, days=2)]

    [best, *_] = suggest(invoices, 10_000, name="ACME Logistics")

    assert (paid(best), best.is_certain) == ([1_000, 9_000], False)
    assert best.reasons == ("The amount is what 2 invoices owe.", "The payer's name is the customer's.")


def test_account_name_and_amount_together_are_certain() -> None:
    [best, *_] = suggest([invoice("A-1")], 10_000, name="Acme Logistics", known=ACME)

    assert best.is_certain
    assert "Paid from this account before." in best.reasons


def test_a_part_and_an_overpayment_are_said_to_be_such() -> None:
    [part, *_] = suggest([invoice("SEQ-7")], 4_000, "SEQ-7")
    [more, *_] = suggest([invoice("SEQ-7")], 14_000, "SEQ-7")

    assert (paid(part), part.is_certain) == ([4_000], False)
    assert (paid(more), more.is_certain) == ([10_000], False)
    assert "part" in part.reasons[1]
    assert "credit on account" in more.reasons[1]


def test_a_payer_who_owes_nothing_gets_credit() -> None:
    [best] = suggest([], 5_000, name="Acme Logistics GmbH")

    assert (best.customer_id, best.parts) == (ACME, ())


def test_of_many_invoices_of_one_amount_none_is_certain() -> None:
    invoices = [invoice(f"X-{number}", customer=customer) for number, customer in enumerate((ACME, BETA, GAMMA))]

    suggestions = suggest(invoices, 10_000)

    assert {row.customer_id for row in suggestions} == {ACME, BETA, GAMMA}
    assert not any(row.is_certain for row in suggestions)


def test_the_payer_decides_between_invoices_of_one_amount() -> None:
    invoices = [invoice("X-1"), invoice("X-2", customer=BETA)]

    [best, *_] = suggest(invoices, 10_000, name="Beta Handel")

    assert best.customer_id == BETA


def test_two_equally_likely_ways_are_both_uncertain() -> None:
    invoices = [invoice("SEQ-7"), invoice("SEQ-7", customer=BETA)]

    suggestions = suggest(invoices, 10_000, "SEQ-7")

    assert [row.is_certain for row in suggestions] == [False, False]


def test_another_currency_is_never_suggested() -> None:
    row = OpenInvoice(UUID(int=1), "SEQ-7", ACME, "USD", 10_000, date(2026, 3, 1))

    assert suggest([row], 10_000, "SEQ-7") == []
