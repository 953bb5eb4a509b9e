"""Numbers: each once, none unaccounted for, whatever the settings do in between."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from factories import NOW, make_business, make_customer
from folio.domain.errors import (
    InvalidInput,
    InvalidNextNumber,
    InvalidNumberFormat,
    NumberNotAccepted,
    NumberRequired,
    NumberTaken,
)
from folio.domain.lifecycle import DocumentType
from folio.domain.numbering import CounterReset, YearToken
from folio.models.activity import Activity
from folio.models.businesses import Business
from folio.models.invoices import Invoice, InvoiceSource
from folio.models.numbers import NumberFate, NumberingMode, NumberLedgerEntry
from folio.services.numbers.assignment import assign_number
from folio.services.numbers.ledger import NumberGap, export_ledger, prove_sequence
from folio.services.numbers.rules import (
    find_rule,
    lock_rule,
    preview_next_number,
    set_next_number,
    update_numbering,
)

pytestmark = pytest.mark.usefixtures("db")

INVOICE = DocumentType.INVOICE
MARCH = date(2026, 3, 15)


async def give(business: Business, *, issue_on: date = MARCH, number: str | None = None) -> str:
    """Number a bare invoice of that day, as finalizing does."""
    customer = await make_customer(business)
    invoice = await Invoice.create(
        business_id=business.id,
        customer_id=customer.id,
        source=InvoiceSource.ONE_OFF,
        currency="EUR",
        payment_terms_days=30,
        language="en",
        issue_on=issue_on,
    )
    async with in_transaction():
        rule = await lock_rule(business.id, INVOICE)
        given = await assign_number(rule, invoice, supplied=number, fate=NumberFate.FINAL, now=NOW)
        await Invoice.filter(id=invoice.id).update(number=given)
    return given


async def change(business: Business, **changes: Any) -> None:
    await update_numbering(business.id, INVOICE, changes, now=NOW)  # type: ignore[arg-type]


async def coming(business: Business, issue_on: date = MARCH) -> str | None:
    return await preview_next_number(await find_rule(business.id, INVOICE), issue_on=issue_on)


async def test_a_business_begins_with_the_default_sequence_of_each_document_type() -> None:
    business = await make_business()

    assert await coming(business) == "SEQ-1"
    credit_notes = await find_rule(business.id, DocumentType.CREDIT_NOTE)
    assert await preview_next_number(credit_notes, issue_on=MARCH) == "SCN-1"


async def test_numbers_follow_each_other_without_a_gap() -> None:
    business = await make_business()

    assert [await give(business) for _ in range(3)] == ["SEQ-1", "SEQ-2", "SEQ-3"]
    assert (await prove_sequence(business.id, INVOICE)).is_gapless


async def test_every_business_has_sequences_of_its_own() -> None:
    first, second = await make_business(), await make_business()

    assert [await give(first), await give(second)] == ["SEQ-1", "SEQ-1"]


async def test_what_is_rolled_back_uses_up_no_number() -> None:
    business = await make_business()
    with pytest.raises(ZeroDivisionError):
        async with in_transaction():
            await give(business)
            raise ZeroDivisionError

    assert await give(business) == "SEQ-1"


async def test_a_new_format_touches_later_numbers_only() -> None:
    business = await make_business()
    first = await give(business)

    await change(business, prefix="INV", separator="/", year=YearToken.YYYY, padding=4)

    assert (first, await give(business)) == ("SEQ-1", "INV/2026/0002")


async def test_a_yearly_counter_begins_again_by_the_issue_date() -> None:
    business = await make_business()
    await change(business, year=YearToken.YYYY, reset=CounterReset.YEARLY)

    given = [await give(business, issue_on=date(year, 6, 1)) for year in (2025, 2026, 2025)]

    assert given == ["SEQ-2025-1", "SEQ-2026-1", "SEQ-2025-2"]
    assert (await prove_sequence(business.id, INVOICE)).is_gapless


async def test_an_automatic_business_refuses_a_supplied_number() -> None:
    business = await make_business()

    with pytest.raises(NumberNotAccepted):
        await give(business, number="SEQ-1")

    assert await give(business) == "SEQ-1"


async def test_a_manual_business_demands_a_number() -> None:
    business = await make_business()
    await change(business, mode=NumberingMode.MANUAL)

    assert await coming(business) is None
    for missing in (None, "", "  "):
        with pytest.raises(NumberRequired):
            await give(business, number=missing)


async def test_a_manual_number_is_taken_once() -> None:
    business = await make_business()
    await change(business, mode=NumberingMode.MANUAL)
    assert await give(business, number=" A/2026 7 ") == "A/2026 7"

    with pytest.raises(NumberTaken):
        await give(business, number="A/2026 7")


@pytest.mark.parametrize("number", ["A\n1", "A" * 51, "A\u200b1", "<b>", "-\x00"])
async def test_a_manual_number_must_be_printable(number: str) -> None:
    business = await make_business()
    await change(business, mode=NumberingMode.MANUAL)

    with pytest.raises(NumberNotAccepted):
        await give(business, number=number)


async def test_a_manual_number_may_not_be_one_that_the_sequence_is_still_to_give() -> None:
    business = await make_business()
    await give(business)
    await change(business, mode=NumberingMode.MANUAL)

    for number in ("SEQ-2", "SEQ-900"):
        with pytest.raises(NumberNotAccepted):
            await give(business, number=number)
    with pytest.raises(NumberTaken):
        await give(business, number="SEQ-1")


async def test_the_sequence_passes_over_a_number_that_was_given_by_hand() -> None:
    business = await make_business()
    await change(business, mode=NumberingMode.MANUAL)
    await give(business, number="INV-2")
    await change(business, mode=NumberingMode.AUTOMATIC, prefix="INV")

    assert await coming(business) == "INV-1"
    assert [await give(business), await coming(business), await give(business)] == ["INV-1", "INV-3", "INV-3"]

    skipped = await NumberLedgerEntry.get(fate=NumberFate.SKIPPED)
    assert (skipped.counter, skipped.last_counter) == (2, 2)
    assert (await prove_sequence(business.id, INVOICE)).is_gapless


async def test_the_next_number_moves_forward_with_a_reason_on_record() -> None:
    business = await make_business()
    await give(business)

    await set_next_number(business.id, INVOICE, 100, reason="New book", issue_on=MARCH, now=NOW)

    assert await give(business) == "SEQ-100"
    skipped = await NumberLedgerEntry.get(fate=NumberFate.SKIPPED)
    assert (skipped.counter, skipped.last_counter, skipped.reason) == (2, 99, "New book")
    assert (await prove_sequence(business.id, INVOICE)).is_gapless
    assert (await Activity.get(action="setNextNumber")).after == {"next": 100, "reason": "New book"}


async def test_the_next_number_never_moves_back() -> None:
    business = await make_business()
    await give(business)

    with pytest.raises(InvalidNextNumber):
        await set_next_number(business.id, INVOICE, 1, reason="Again", issue_on=MARCH, now=NOW)
    with pytest.raises(InvalidInput):
        await set_next_number(business.id, INVOICE, 9, reason=" ", issue_on=MARCH, now=NOW)

    assert await give(business) == "SEQ-2"


@pytest.mark.parametrize(
    "changes",
    [
        {"reset": CounterReset.YEARLY},
        {"reset": CounterReset.MONTHLY, "year": YearToken.YYYY},
        {"prefix": "<b>"},
        {"padding": 99},
    ],
    ids=["yearly without year", "monthly without month", "prefix", "padding"],
)
async def test_a_format_that_would_repeat_numbers_is_refused(changes: dict[str, Any]) -> None:
    business = await make_business()

    with pytest.raises(InvalidNumberFormat):
        await change(business, **changes)

    assert await coming(business) == "SEQ-1"


async def test_a_format_that_breaks_the_sellers_law_is_refused() -> None:
    business = await make_business(address={"line1": "MG Road 1", "city": "Pune", "country": "IN"})

    with pytest.raises(InvalidNumberFormat):
        await change(business, prefix="INVOICE_2026")

    await change(business, prefix="INV", separator="/")


async def test_the_proof_finds_a_hole_and_a_number_without_its_document() -> None:
    business = await make_business()
    for _ in range(4):
        await give(business)
    await NumberLedgerEntry.filter(number="SEQ-2").delete()

    proof = await prove_sequence(business.id, INVOICE)

    assert not proof.is_gapless
    assert proof.gaps == [NumberGap("", 2, 2)]
    assert proof.strays == ["SEQ-2"]


async def test_the_proof_finds_that_the_last_numbers_are_missing() -> None:
    business = await make_business()
    for _ in range(3):
        await give(business)
    await NumberLedgerEntry.filter(number="SEQ-3").delete()

    assert (await prove_sequence(business.id, INVOICE)).gaps == [NumberGap("", 3, 3)]


async def test_the_ledger_exports_every_number_with_its_fate() -> None:
    business = await make_business()
    await give(business)
    await set_next_number(business.id, INVOICE, 5, reason="=Gap", issue_on=MARCH, now=datetime(2026, 4, 1, tzinfo=UTC))

    header, first, second = (await export_ledger(business.id, INVOICE)).splitlines()

    assert header.startswith("number,period,counter")
    assert first.startswith("SEQ-1,,1,,FINAL,")
    assert second.startswith(",,2,4,SKIPPED,,2026-04-01T00:00:00+00:00,system,,,")
    assert second.endswith(",'=Gap")
