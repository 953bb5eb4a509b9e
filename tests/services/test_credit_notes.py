"""Credit notes made from invoices: what they take, how their tax accumulates, and what frees it again."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from credit_note_rows import again, credit, issue, lines_of, make_invoice
from factories import NOW, make_business, make_customer
from folio.domain.discounts import DiscountKind
from folio.domain.errors import (
    CannotMerge,
    CreditExceedsRemaining,
    CreditNoteFollowsInvoice,
    CreditNoteTotalNegative,
    FolioError,
    InvalidInput,
    InvoiceHasCreditNotes,
    InvoiceNotFinal,
    NotAnInvoice,
    NothingLeftToCredit,
)
from folio.domain.lifecycle import DocumentStatus, DocumentType, PaymentStatus
from folio.domain.money import from_minor
from folio.domain.tax import TaxTreatment
from folio.models.credit_notes import CreditApplication
from folio.models.invoices import Invoice, InvoiceSource, InvoiceTax, LineItem
from folio.models.tax_rates import TaxRate
from folio.services.billing.recalculation import recalculate_invoice
from folio.services.credit_notes.create import NewCreditNote, create_credit_note_from_invoice
from folio.services.invoices.corrections import create_corrected_draft
from folio.services.invoices.delete import delete_invoice
from folio.services.invoices.drafts import NewInvoice, create_invoice
from folio.services.invoices.editing.credit_lines import CreditInvoiceLine
from folio.services.invoices.editing.details import UpdateInvoice
from folio.services.invoices.editing.discounts import AddInvoiceDiscount
from folio.services.invoices.editing.edit import Operation, edit_invoice
from folio.services.invoices.editing.groups import AddLineItemGroup
from folio.services.invoices.editing.lines import AddLineItem, RemoveLineItem, UpdateLineItem
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.merge import merge_invoices
from folio.services.invoices.void import void_invoice

pytestmark = pytest.mark.usefixtures("db")

D = Decimal


async def edit(note: Invoice, *operations: Operation) -> Invoice:
    current = await again(note)
    return (await edit_invoice(note.id, operations, expected_version=current.version, now=NOW)).invoice


async def void(document: Invoice, **options: Any) -> Invoice:
    return await void_invoice(document.id, reason="Wrong", now=NOW, **options)


async def test_a_credit_note_of_everything_carries_lines_and_taxes_as_invoiced() -> None:
    invoice = await make_invoice(("10", "5"), ("1", "7.25"))

    note = await credit(invoice, memo="Wrong customer")

    assert (note.document_type, note.source) == (DocumentType.CREDIT_NOTE, InvoiceSource.CREDIT)
    assert (note.credits_id, note.customer_id, note.memo) == (invoice.id, invoice.customer_id, "Wrong customer")
    assert (note.net_minor, note.tax_minor, note.total_minor) == (5725, 1088, 6813)
    printed = [(line.quantity, line.rate, line.amount_minor) for line in await lines_of(note)]
    assert printed == [(D(10), D(5), 5000), (D(1), D("7.25"), 725)]
    assert [line.credits_line_id for line in await lines_of(note)] == [line.id for line in await lines_of(invoice)]


async def test_a_discounted_line_is_credited_with_its_net() -> None:
    invoice = await make_invoice(("10", "5"), percent_off="10")

    note = await credit(invoice)

    [line] = await lines_of(note)
    assert (line.quantity, line.rate, line.amount_minor) == (D(1), D("45"), 4500)
    assert note.total_minor == invoice.total_minor


async def test_lines_are_credited_by_amount_and_by_quantity() -> None:
    invoice = await make_invoice(("10", "5"), ("1", "7.25"))
    first, second = await lines_of(invoice)

    note = await credit(invoice, (first.id, {"quantity": D(2)}), (second.id, {"amount": D("1.10")}))

    printed = [(line.quantity, line.rate, line.amount_minor) for line in await lines_of(note)]
    assert printed == [(D(2), D(5), 1000), (D(1), D("1.1"), 110)]


async def test_three_lines_credited_one_by_one_end_at_the_invoices_tax() -> None:
    invoice = await make_invoice(("1", "0.33"), ("1", "0.33"), ("1", "0.33"), rate="5")

    notes = [await issue(await credit(invoice, (line.id, {}))) for line in await lines_of(invoice)]

    assert [note.tax_minor for note in notes] == [2, 1, 2]
    assert sum(note.total_minor for note in notes) == invoice.total_minor == 104
    assert (await again(invoice)).balance_minor == 0


async def test_a_draft_reserves_what_it_takes_until_it_is_deleted() -> None:
    invoice = await make_invoice(("10", "5"))
    [line] = await lines_of(invoice)
    draft = await credit(invoice, (line.id, {"amount": D(30)}))

    with pytest.raises(CreditExceedsRemaining, match=r"20\.00"):
        await credit(invoice, (line.id, {"amount": D("20.01")}))
    await delete_invoice(draft.id, now=NOW)

    assert (await credit(invoice, (line.id, {"amount": D(50)}))).net_minor == 5000


async def test_voiding_a_credit_note_frees_what_it_took() -> None:
    invoice = await make_invoice(("10", "5"))
    note = await issue(await credit(invoice, applies_when_finalized=False))
    with pytest.raises(NothingLeftToCredit):
        await credit(invoice)

    await void(note)

    assert (await credit(invoice)).total_minor == invoice.total_minor


async def test_tax_accumulates_over_notes_that_were_voided_between() -> None:
    invoice = await make_invoice(("1", "0.33"), ("1", "0.33"), ("1", "0.33"), rate="5")
    first, second, third = await lines_of(invoice)
    options = {"applies_when_finalized": False}
    await issue(await credit(invoice, (first.id, {}), **options))
    voided = await issue(await credit(invoice, (second.id, {}), **options))
    await issue(await credit(invoice, (third.id, {}), **options))
    await void(voided)

    last = await issue(await credit(invoice, **options))

    standing = await Invoice.filter(credits_id=invoice.id, status=DocumentStatus.FINAL)
    assert [line.credits_line_id for line in await lines_of(last)] == [second.id]
    assert sum(note.tax_minor for note in standing) == invoice.tax_minor


async def test_crediting_keeps_the_rate_that_was_invoiced() -> None:
    invoice = await make_invoice(("1", "100"), rate="16")
    await TaxRate.all().update(rate=D(19))

    note = await issue(await credit(invoice))

    tax = await InvoiceTax.get(invoice_id=note.id)
    assert (tax.rate, tax.tax_minor) == (D(16), 1600)


async def test_a_line_on_a_draft_is_changed_within_what_remains() -> None:
    invoice = await make_invoice(("10", "5"))
    note = await credit(invoice)
    [line] = await lines_of(note)

    less = await edit(note, UpdateLineItem(line.id, {"quantity": D(4), "name": "Four of them"}))

    assert (less.net_minor, less.tax_minor) == (2000, 380)
    with pytest.raises(CreditExceedsRemaining):
        await edit(note, UpdateLineItem(line.id, {"quantity": D(11)}))
    assert (await again(note)).net_minor == 2000


async def test_lines_of_the_invoice_are_taken_off_and_put_back_in_part() -> None:
    invoice = await make_invoice(("10", "5"), ("1", "7.25"))
    first, _ = await lines_of(invoice)
    note = await credit(invoice)
    on_note = await LineItem.get(invoice_id=note.id, credits_line_id=first.id)

    without = await edit(note, RemoveLineItem(on_note.id))
    partly = await edit(note, CreditInvoiceLine(first.id, amount=D(20)))

    assert (without.net_minor, partly.net_minor) == (725, 2725)
    assert await LineItem.filter(invoice_id=note.id).count() == 2


FOREIGN_TAX: Any = {"tax": {"treatment": TaxTreatment.EXEMPT, "rate": D(0)}}


@pytest.mark.parametrize("what", ["line", "discount", "tax", "currency", "customer"])
async def test_a_note_made_from_an_invoice_has_nothing_of_its_own(what: str) -> None:
    invoice = await make_invoice(("10", "5"))
    note = await credit(invoice)
    [line] = await lines_of(note)
    other = await make_customer(await invoice.business)
    edits: dict[str, Operation] = {
        "line": AddLineItem(line.group_id, D(1), D(1), name="More"),
        "discount": AddInvoiceDiscount(DiscountKind.PERCENT, D(10), "Less"),
        "tax": UpdateLineItem(line.id, FOREIGN_TAX),
        "currency": UpdateInvoice({"currency": "USD"}),
        "customer": UpdateInvoice({"customer_id": other.id}),
    }

    with pytest.raises(CreditNoteFollowsInvoice):
        await edit(note, edits[what])


async def test_a_credit_note_has_no_due_date() -> None:
    invoice = await make_invoice()
    note = await credit(invoice)

    with pytest.raises(InvalidInput, match="due date"):
        await edit(note, UpdateInvoice({"due_on": date(2026, 5, 1)}))

    assert (await issue(note)).due_on is None


async def test_a_finalized_note_gets_a_number_of_its_own_sequence() -> None:
    invoice = await make_invoice()

    note = await issue(await credit(invoice))

    assert (invoice.number, note.number) == ("SEQ-1", "SCN-1")


async def test_finalizing_sets_a_note_off_against_its_invoice() -> None:
    invoice = await make_invoice(("10", "5"))

    note = await issue(await credit(invoice))

    settled = await again(invoice)
    assert (settled.balance_minor, settled.payment_status) == (0, PaymentStatus.PAID)
    assert (note.balance_minor, note.payment_status) == (0, PaymentStatus.PAID)
    application = await CreditApplication.get(credit_note_id=note.id)
    assert (application.invoice_id, application.amount_minor) == (invoice.id, 5950)


async def test_setting_off_can_be_switched_off() -> None:
    invoice = await make_invoice()

    note = await issue(await credit(invoice, applies_when_finalized=False))

    assert note.balance_minor == note.total_minor
    assert (await again(invoice)).balance_minor == invoice.total_minor


async def test_setting_off_is_switched_on_the_draft_too() -> None:
    invoice = await make_invoice()
    note = await credit(invoice)

    await edit(note, UpdateInvoice({"applies_when_finalized": False}))

    assert (await issue(note)).credited_minor == 0


async def test_an_invoice_cannot_be_voided_while_a_credit_note_of_it_stands_or_is_drafted() -> None:
    invoice = await make_invoice()
    note = await credit(invoice, applies_when_finalized=False)

    with pytest.raises(InvoiceHasCreditNotes):
        await void(invoice)
    await void(await issue(note))

    assert (await void(invoice)).status is DocumentStatus.VOIDED


async def test_a_corrected_draft_of_a_voided_note_takes_the_same_again() -> None:
    invoice = await make_invoice(("10", "5"))
    [line] = await lines_of(invoice)
    note = await issue(await credit(invoice, (line.id, {"amount": D(30)}), applies_when_finalized=False))
    await void(note)

    corrected = await create_corrected_draft(note.id, now=NOW)

    assert (corrected.credits_id, corrected.corrects_id) == (invoice.id, note.id)
    with pytest.raises(CreditExceedsRemaining):
        await credit(invoice, (line.id, {"amount": D("20.01")}))


async def test_a_corrected_draft_is_refused_where_others_took_the_rest() -> None:
    invoice = await make_invoice(("10", "5"))
    note = await issue(await credit(invoice, applies_when_finalized=False))
    await void(note)
    await credit(invoice)

    with pytest.raises(NothingLeftToCredit):
        await create_corrected_draft(note.id, now=NOW)


async def test_a_credit_note_is_not_recalculated() -> None:
    note = await credit(await make_invoice())

    with pytest.raises(NotAnInvoice):
        await recalculate_invoice(note.id, now=NOW)


async def test_notes_made_from_an_invoice_do_not_merge() -> None:
    invoice = await make_invoice(("10", "5"))
    [line] = await lines_of(invoice)
    notes = [await credit(invoice, (line.id, {"amount": D(10)})) for _ in range(2)]

    with pytest.raises(CannotMerge):
        await merge_invoices([note.id for note in notes], now=NOW)


@pytest.mark.parametrize("status", [DocumentStatus.DRAFT, DocumentStatus.VOIDED])
async def test_only_an_issued_invoice_is_credited(status: DocumentStatus) -> None:
    invoice = await make_invoice()
    await Invoice.filter(id=invoice.id).update(status=status)

    with pytest.raises(InvoiceNotFinal):
        await credit(invoice)


async def test_a_credit_note_is_not_credited() -> None:
    note = await issue(await credit(await make_invoice()))

    with pytest.raises(NotAnInvoice):
        await credit(note)


@pytest.mark.parametrize(
    ("lines", "refusal"),
    [([], InvalidInput), (["twice"], InvalidInput)],
    ids=["no lines", "a line twice"],
)
async def test_lines_are_chosen_once_each(lines: list[str], refusal: type[FolioError]) -> None:
    invoice = await make_invoice()
    [line] = await lines_of(invoice)
    chosen = [CreditInvoiceLine(line.id), CreditInvoiceLine(line.id)] if lines else []

    with pytest.raises(refusal):
        await create_credit_note_from_invoice(NewCreditNote(invoice.id, chosen), now=NOW)


async def test_a_repeat_under_the_same_key_answers_the_same_note() -> None:
    invoice = await make_invoice(("10", "5"))
    new = NewCreditNote(invoice.id)

    first = await create_credit_note_from_invoice(new, now=NOW, idempotency_key="once", request={"a": 1})
    second = await create_credit_note_from_invoice(new, now=NOW, idempotency_key="once", request={"a": 1})

    assert first.invoice.id == second.invoice.id


async def test_a_credit_note_from_scratch_is_taxed_by_the_usual_rules_and_may_have_discounts() -> None:
    invoice = await make_invoice()
    [line] = await lines_of(invoice)
    group = AddLineItemGroup(name="Goodwill")
    operations = [
        group,
        AddLineItem(group.id, D(1), D(200), name="Goodwill", tax_category_id=line.tax_category_id),
        AddInvoiceDiscount(DiscountKind.FIXED, D(50), "Handling"),
    ]
    new = NewInvoice(
        invoice.business_id,
        invoice.customer_id,
        "EUR",
        operations=operations,
        document_type=DocumentType.CREDIT_NOTE,
    )

    note = await finalize_invoice((await create_invoice(new, now=NOW)).invoice.id, now=NOW)

    assert (note.number, note.total_minor, note.credits_id, note.due_on) == ("SCN-1", 17850, None, None)


async def test_a_credit_note_that_asks_for_money_is_not_finalized() -> None:
    business = await make_business()
    customer = await make_customer(business)
    group = AddLineItemGroup(name="Wrong way")
    operations = [group, AddLineItem(group.id, D(-1), D(200), name="Wrong way")]
    new = NewInvoice(business.id, customer.id, "EUR", operations=operations, document_type=DocumentType.CREDIT_NOTE)
    note = (await create_invoice(new, now=NOW)).invoice

    with pytest.raises(CreditNoteTotalNegative):
        await finalize_invoice(note.id, now=NOW)


async def test_a_voided_credit_note_does_not_come_back_once_its_invoice_is_voided_too() -> None:
    invoice = await make_invoice()
    note = await issue(await credit(invoice, applies_when_finalized=False))
    await void(note)
    await void(invoice)

    with pytest.raises(InvoiceNotFinal):
        await create_corrected_draft(note.id, now=NOW)

    assert await Invoice.filter(status=DocumentStatus.DRAFT).count() == 0


@pytest.mark.parametrize("rate", ["10", "7.5"])
@pytest.mark.parametrize(
    ("currency", "lines"), [("JPY", [("3", "333"), ("1", "7")]), ("KWD", [("3", "0.333"), ("7", "0.0175")])]
)
async def test_parts_end_at_the_invoice_in_currencies_of_no_and_of_three_decimals(
    currency: str, lines: list[tuple[str, str]], rate: str
) -> None:
    invoice = await make_invoice(*lines, rate=rate, currency=currency, percent_off="7")

    credited = 0
    for line in await lines_of(invoice):
        for part in (1, line.amount_minor - line.discount_minor - 1):
            note = await issue(await credit(invoice, (line.id, {"amount": from_minor(part, currency)})))
            credited += note.total_minor

    assert credited == invoice.total_minor
    paid = await again(invoice)
    assert (paid.balance_minor, paid.payment_status) == (0, PaymentStatus.PAID)
