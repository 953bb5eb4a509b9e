"""Credit notes set off against invoices: balances and statuses follow, and nothing is set off twice."""

import asyncio
from decimal import Decimal
from typing import Any

import pytest

from credit_note_rows import again, credit, issue, lines_of, make_invoice
from factories import NOW, make_business, make_customer
from folio.domain.errors import (
    CannotApplyCredit,
    CreditExceedsBalance,
    CreditExceedsRemaining,
    FolioError,
    InvoiceHasCreditNotes,
    InvoiceHasPayments,
    InvoiceNotFinal,
    NotCreditNote,
    NothingLeftToCredit,
    StaleVersion,
)
from folio.domain.lifecycle import DocumentStatus, PaymentStatus
from folio.models.activity import Activity
from folio.models.credit_notes import CreditApplication
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.services.credit_notes.apply import Application, apply_credit_note, remove_credit_application
from folio.services.invoices.balances import change_balance
from folio.services.invoices.void import void_invoice

pytestmark = pytest.mark.usefixtures("db")

D = Decimal


async def unapplied(*lines: tuple[str, str]) -> tuple[Invoice, Invoice]:
    """A final invoice and a final credit note of all of it that is not set off yet."""
    invoice = await make_invoice(*lines)
    return invoice, await issue(await credit(invoice, applies_when_finalized=False))


async def another(invoice: Invoice, *lines: tuple[str, str]) -> Invoice:
    """Another invoice of the same customer."""
    customer = await Customer.get(id=invoice.customer_id)
    return await make_invoice(*lines, business=await invoice.business, customer=customer)


async def apply(note: Invoice, *applications: tuple[Invoice, str | None], **options: Any) -> Invoice:
    chosen = [Application(invoice.id, D(amount) if amount else None) for invoice, amount in applications]
    return await apply_credit_note(note.id, chosen or None, now=NOW, **options)


async def statuses(*documents: Invoice) -> list[PaymentStatus]:
    return [(await again(document)).payment_status for document in documents]


async def test_a_note_goes_to_its_own_invoice_first_and_then_to_the_oldest() -> None:
    invoice = await make_invoice(("1", "100"))
    older = await another(invoice, ("1", "30"))
    newer = await another(invoice, ("1", "40"))
    note = await issue(await credit(invoice, applies_when_finalized=False))
    await change_balance(await again(invoice), paid_minor=8000)

    applied = await apply(note)

    assert applied.balance_minor == 11900 - 3900 - 3570 - 4430 == 0
    assert await statuses(invoice, older, newer) == [
        PaymentStatus.PAID,
        PaymentStatus.PAID,
        PaymentStatus.PARTIALLY_PAID,
    ]


async def test_part_of_a_note_is_set_off_and_more_later() -> None:
    invoice, note = await unapplied(("1", "100"))

    await apply(note, (invoice, "19"))
    await apply(note, (invoice, "50.50"))

    parts = await CreditApplication.filter(credit_note_id=note.id).order_by("id").values_list("amount_minor", flat=True)
    assert parts == [1900, 5050]
    assert (await again(invoice)).balance_minor == (await again(note)).balance_minor == 11900 - 6950
    assert await statuses(invoice, note) == [PaymentStatus.PARTIALLY_PAID] * 2


async def test_a_removed_application_gives_both_their_balance_back_and_stays_on_record() -> None:
    invoice, note = await unapplied(("1", "100"))
    await apply(note)
    application = await CreditApplication.get(credit_note_id=note.id)

    await remove_credit_application(application.id, now=NOW)

    assert await statuses(invoice, note) == [PaymentStatus.UNPAID] * 2
    assert (await again(invoice)).balance_minor == (await again(note)).balance_minor == 11900
    removed = await CreditApplication.get(id=application.id)
    assert (removed.removed_at, removed.removed_by) == (NOW, "system")
    with pytest.raises(NothingLeftToCredit):
        await remove_credit_application(application.id, now=NOW)


async def test_an_application_is_told_on_both_documents() -> None:
    invoice, note = await unapplied(("1", "100"))

    await apply(note)

    told = await Activity.filter(action="applyCreditNote")
    assert {entry.subject_id for entry in told} == {invoice.id, note.id}
    assert {entry.after["amount"] for entry in told if entry.after} == {"119.00"}


@pytest.mark.parametrize("amount", ["0", "-1", "119.01"])
async def test_no_more_than_both_balances_is_set_off(amount: str) -> None:
    invoice, note = await unapplied(("1", "100"))

    with pytest.raises(CreditExceedsBalance):
        await apply(note, (invoice, amount))

    assert (await again(invoice)).balance_minor == 11900


@pytest.mark.parametrize("other", ["customer", "business", "currency", "draft", "credit note"])
async def test_only_issued_invoices_of_the_same_customer_and_currency_are_set_off(other: str) -> None:
    invoice, note = await unapplied(("1", "100"))
    business = await invoice.business
    strangers = {
        "customer": lambda: make_invoice(business=business, customer=None),
        "business": make_invoice,
        "currency": lambda: make_invoice(
            business=business,
            customer=invoice.customer,
            currency="USD",  # type: ignore[arg-type]
        ),
        "draft": lambda: another(invoice),
        "credit note": lambda: credit(invoice),
    }
    await invoice.fetch_related("customer")
    if other == "credit note":
        stranger = await issue(await credit(await another(invoice), applies_when_finalized=False))
    else:
        stranger = await strangers[other]()
    if other == "draft":
        await Invoice.filter(id=stranger.id).update(status=DocumentStatus.DRAFT)

    with pytest.raises(CannotApplyCredit):
        await apply(note, (stranger, "1"))


async def test_only_issued_credit_notes_are_set_off() -> None:
    invoice = await make_invoice()
    draft = await credit(invoice)

    with pytest.raises(InvoiceNotFinal):
        await apply(draft, (invoice, "1"))
    with pytest.raises(NotCreditNote):
        await apply(invoice, (await another(invoice), "1"))


async def test_without_an_open_invoice_there_is_nothing_to_set_off() -> None:
    invoice, note = await unapplied(("1", "100"))
    await change_balance(await again(invoice), paid_minor=11900)

    with pytest.raises(CannotApplyCredit):
        await apply(note)


async def test_one_refused_amount_sets_nothing_off() -> None:
    invoice, note = await unapplied(("1", "100"))
    second = await another(invoice, ("1", "1"))

    with pytest.raises(CreditExceedsBalance) as refused:
        await apply(note, (invoice, "10"), (second, "5"))

    assert refused.value.field == "applications.1.amount"
    assert (await again(invoice)).balance_minor == 11900


@pytest.mark.parametrize("which", ["note", "invoice"])
async def test_setting_off_what_changed_meanwhile_is_refused(which: str) -> None:
    invoice, note = await unapplied(("1", "100"))
    chosen = [Application(invoice.id, D(1), expected_version=1 if which == "invoice" else None)]

    with pytest.raises(StaleVersion):
        await apply_credit_note(note.id, chosen, now=NOW, expected_version=1 if which == "note" else None)


async def test_an_uncollectible_invoice_is_settled_by_a_credit() -> None:
    invoice, note = await unapplied(("1", "100"))
    await Invoice.filter(id=invoice.id).update(payment_status=PaymentStatus.UNCOLLECTIBLE)

    await apply(note)

    assert await statuses(invoice) == [PaymentStatus.PAID]


async def test_neither_document_is_voided_while_one_is_applied() -> None:
    invoice, note = await unapplied(("1", "100"))
    await apply(note)

    for document in (invoice, note):
        with pytest.raises(InvoiceHasPayments):
            await void_invoice(document.id, reason="Wrong", now=NOW)


async def test_taken_off_the_note_goes_first_and_then_the_invoice() -> None:
    invoice, note = await unapplied(("1", "100"))
    await apply(note)
    application = await CreditApplication.get(credit_note_id=note.id)
    await remove_credit_application(application.id, now=NOW)

    with pytest.raises(InvoiceHasCreditNotes):
        await void_invoice(invoice.id, reason="Wrong", now=NOW)
    await void_invoice(note.id, reason="Wrong", now=NOW)
    await void_invoice(invoice.id, reason="Wrong", now=NOW)

    assert (await again(invoice)).status is DocumentStatus.VOIDED


async def outcomes(*attempts: Any) -> list[str]:
    """What became of attempts made at once: "done", or the code of the refusal."""
    results = await asyncio.gather(*attempts, return_exceptions=True)
    for result in results:
        assert not isinstance(result, BaseException) or isinstance(result, FolioError), result
    return [result.code if isinstance(result, FolioError) else "done" for result in results]


async def test_two_operators_setting_the_same_note_off_at_once_use_it_once() -> None:
    invoice, note = await unapplied(("1", "100"))
    second = await another(invoice, ("1", "100"))

    done = await outcomes(apply(note, (invoice, "119")), apply(note, (second, "119")))

    assert sorted(done) == ["CREDIT_EXCEEDS_BALANCE", "done"] or sorted(done) == ["NOTHING_LEFT_TO_CREDIT", "done"]
    assert (await again(note)).balance_minor == 0
    owed = [(await again(each)).balance_minor for each in (invoice, second)]
    assert sorted(owed) == [0, 11900]


async def test_two_notes_against_one_invoice_at_once_never_exceed_its_balance() -> None:
    invoice = await make_invoice(("1", "100"))
    others = [await another(invoice), await another(invoice)]
    notes = [await issue(await credit(each, applies_when_finalized=False)) for each in others]

    done = await outcomes(*(apply(note, (invoice, "119")) for note in notes))

    assert sorted(done) == ["CREDIT_EXCEEDS_BALANCE", "done"]
    assert (await again(invoice)).balance_minor == 0


async def test_setting_off_and_voiding_at_once_do_only_one_of_both() -> None:
    for _ in range(5):
        invoice, note = await unapplied(("1", "100"))

        done = await outcomes(apply(note), void_invoice(note.id, reason="Wrong", now=NOW))

        assert sorted(done) in (["INVOICE_HAS_PAYMENTS", "done"], ["INVOICE_NOT_FINAL", "done"])
        is_voided = (await again(note)).status is DocumentStatus.VOIDED
        assert (await again(invoice)).credited_minor == (0 if is_voided else 11900)


async def test_voiding_an_invoice_and_crediting_it_at_once_do_only_one_of_both() -> None:
    for _ in range(5):
        invoice = await make_invoice(("1", "100"))

        done = await outcomes(credit(invoice), void_invoice(invoice.id, reason="Wrong", now=NOW))

        assert sorted(done) in (["INVOICE_HAS_CREDIT_NOTES", "done"], ["INVOICE_NOT_FINAL", "done"])


async def test_two_operators_crediting_the_same_line_at_once_never_take_more_than_there_is() -> None:
    invoice = await make_invoice(("10", "5"))
    [line] = await lines_of(invoice)

    done = await outcomes(*(credit(invoice, (line.id, {"amount": D(30)})) for _ in range(3)))

    assert sorted(done) == [CreditExceedsRemaining.code, CreditExceedsRemaining.code, "done"]


async def test_notes_of_one_invoice_finalized_at_once_share_its_tax_exactly() -> None:
    invoice = await make_invoice(("1", "0.33"), ("1", "0.33"), ("1", "0.33"), rate="5")
    notes = [await credit(invoice, (line.id, {})) for line in await lines_of(invoice)]

    done = await outcomes(*(issue(note) for note in notes))

    assert done == ["done"] * 3
    assert (await again(invoice)).balance_minor == 0
    assert sum([(await again(note)).tax_minor for note in notes]) == 5


async def test_a_customer_of_another_business_is_not_found_among_open_invoices() -> None:
    business = await make_business()
    customer = await make_customer(business)
    invoice = await make_invoice(business=business, customer=customer)
    note = await issue(await credit(invoice, applies_when_finalized=False))
    await make_invoice()

    await apply(note)

    assert await CreditApplication.all().values_list("invoice_id", flat=True) == [invoice.id]
