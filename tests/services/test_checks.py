"""The compliance check: what finalizing refuses, what an operator is told before, and for many drafts at once."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from counted_queries import counted_queries
from factories import NOW, make_business, make_customer, make_price, make_product, make_tax_category, make_tax_rate
from folio.domain.compliance import FindingSeverity, MendPlace
from folio.domain.errors import ComplianceErrors
from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.domain.pricing import PriceModel, PriceTerms
from folio.domain.tax import TaxStatus, TaxTreatment
from folio.models.businesses import Business
from folio.models.catalog import BillingTiming, Price
from folio.models.customers import Customer
from folio.models.invoices import Invoice, InvoiceSource, LineItem, LineItemGroup, Origin
from folio.models.numbers import NumberingRule
from folio.models.usage import Aggregation
from folio.services.businesses.bank_accounts import set_bank_account
from folio.services.businesses.tax_registrations import add_tax_registration
from folio.services.customers.contacts import add_contact
from folio.services.customers.profile import update_customer
from folio.services.customers.tax_ids import add_tax_id
from folio.services.invoices.bulk import finalize_invoices
from folio.services.invoices.checks.find import find_checks
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.void import void_invoice
from folio.services.numbers.ledger import prove_sequence
from folio.services.usage.metrics import create_metric
from invoice_drafts import make_draft

pytestmark = pytest.mark.usefixtures("db")

GERMAN_ID = {"country": "DE", "label": "USt-IdNr.", "number": "DE136695976", "is_vat_id": True}
AUSTRIAN_ID = {"country": "AT", "label": "UID", "number": "ATU68241538", "is_vat_id": True}
INDIA = {"line1": "MG Road 1", "city": "Bengaluru", "region": "KA", "postal_code": "560001", "country": "IN"}
VIENNA = {"line1": "Ring 2", "city": "Wien", "postal_code": "1010", "country": "AT"}


async def whole_business(**settings: Any) -> Business:
    """A seller with everything that a document shows."""
    business = await make_business(registration_id="HRB 1", **settings)
    await add_tax_registration(business.id, GERMAN_ID, now=NOW)  # type: ignore[arg-type]
    await set_bank_account(business.id, "EUR", {"title": "Main", "iban": "DE89370400440532013000"}, now=NOW)
    return business


async def whole_customer(business: Business, **fields: Any) -> Customer:
    """A customer that mail reaches."""
    customer = await make_customer(business, **fields)
    person = {"name": "Ada", "email": "ada@example.com", "receives_documents": True}
    await add_contact(customer.id, person, now=NOW)  # type: ignore[arg-type]
    return customer


async def abroad(business: Business, **fields: Any) -> Customer:
    """A customer who accounts for the tax, without a VAT id."""
    return await whole_customer(business, tax_status=TaxStatus.REVERSE_CHARGED, billing_address=VIENNA, **fields)


async def dated(draft: Invoice) -> Invoice:
    """The draft with days of service on its lines."""
    days = {"service_start": date(2026, 3, 1), "service_end": date(2026, 4, 1)}
    await LineItem.filter(invoice_id=draft.id).update(**days)
    return draft


async def draft_for(business: Business, customer: Customer, **facts: Any) -> Invoice:
    return await dated(await make_draft(business, customer, **facts))


async def issued(business: Business, customer: Customer, **facts: Any) -> Invoice:
    return await finalize_invoice((await draft_for(business, customer, **facts)).id, now=NOW)


async def codes(draft: Invoice, now: datetime = NOW) -> list[str]:
    return [finding.code.value for finding in (await find_checks([draft.id], now=now))[0]]


async def test_nothing_is_found_on_a_complete_draft() -> None:
    business = await whole_business()

    assert await codes(await draft_for(business, await whole_customer(business))) == []


async def test_an_error_refuses_finalizing_and_uses_up_no_number() -> None:
    business = await whole_business()
    draft = await draft_for(business, await abroad(business))
    before = await Invoice.get(id=draft.id).values()

    with pytest.raises(ComplianceErrors, match="A reverse charge needs the customer's VAT id"):
        await finalize_invoice(draft.id, now=NOW)

    assert await Invoice.get(id=draft.id).values() == before
    assert (await prove_sequence(business.id, DocumentType.INVOICE)).is_gapless


async def test_what_is_mended_is_finalized() -> None:
    business = await whole_business()
    customer = await abroad(business)
    draft = await draft_for(business, customer)
    await add_tax_id(customer.id, AUSTRIAN_ID, now=NOW)  # type: ignore[arg-type]

    assert await codes(draft) == []
    assert (await finalize_invoice(draft.id, now=NOW)).number == "SEQ-1"


async def test_one_refusal_lists_all_errors() -> None:
    business = await make_business()
    draft = await draft_for(business, await abroad(business), due_on=date(2026, 3, 1))

    with pytest.raises(ComplianceErrors) as refusal:
        await finalize_invoice(draft.id, now=NOW)

    for part in ("VAT id of the business", "customer's VAT id", "The due date, 2026-03-01"):
        assert part in refusal.value.message


async def test_warnings_do_not_stand_in_the_way() -> None:
    draft = await make_draft()
    assert {"SELLER_REGISTER_ENTRY_MISSING", "BANK_ACCOUNT_MISSING", "RECIPIENT_MISSING"} <= set(await codes(draft))

    assert (await finalize_invoice(draft.id, now=NOW)).status is DocumentStatus.FINAL


async def test_a_draft_with_errors_can_be_voided() -> None:
    business = await make_business()
    draft = await make_draft(business, await abroad(business))

    assert (await void_invoice(draft.id, reason="A mistake", now=NOW)).number == "SEQ-1"


async def test_many_are_finalized_but_for_those_with_errors() -> None:
    business = await whole_business()
    good, bad = await whole_customer(business), await abroad(business)
    drafts = [await draft_for(business, good), await draft_for(business, bad), await draft_for(business, good)]
    ids = [draft.id for draft in drafts]

    tried = await finalize_invoices(ids, now=NOW, is_dry_run=True)
    done = await finalize_invoices(ids, now=NOW)

    for outcomes in (tried, done):
        refusals = [outcome.refusal.code if outcome.refusal else None for outcome in outcomes]
        assert refusals == [None, "COMPLIANCE_ERRORS", None]
    assert [outcome.invoice.number for outcome in done if outcome.invoice] == ["SEQ-1", None, "SEQ-2"]


async def test_the_check_looks_at_the_tax_that_finalizing_will_find() -> None:
    business = await whole_business()
    customer = await whole_customer(business)
    draft = await draft_for(business, customer)
    await update_customer(customer.id, {"tax_status": TaxStatus.REVERSE_CHARGED}, now=NOW)

    assert await codes(draft) == ["BUYER_VAT_ID_MISSING"]
    assert (await LineItem.get(invoice_id=draft.id)).tax_treatment is TaxTreatment.OUT_OF_SCOPE


async def test_a_line_without_a_rate_is_said_until_there_is_one() -> None:
    business = await whole_business()
    category = await make_tax_category(business)
    line = {"tax_category_id": category.id}
    draft = await draft_for(business, await whole_customer(business), rates=("10", "20"), line=line)

    (finding,) = (await find_checks([draft.id], now=NOW))[0]
    await make_tax_rate(category)

    assert finding.code.value == "TAX_RATE_MISSING"
    assert finding.message.startswith("No tax rate for Landing 10, Landing 20 where Customer")
    assert await codes(draft) == []


async def test_finalizing_keeps_on_record_what_carried_no_tax_for_want_of_a_rate() -> None:
    business = await whole_business()
    category = await make_tax_category(business)
    customer = await whole_customer(business)
    untaxed, taxed = [
        await draft_for(business, customer, line={"tax_category_id": category.id}, issue_on=issue_on)
        for issue_on in (date(2026, 3, 1), date(2026, 3, 15))
    ]
    stale = {"code": "TAX_RATE_MISSING", "message": "No tax rate for Landing; it carries no tax."}
    await Invoice.filter(id=taxed.id).update(warnings=[stale], has_warnings=True)
    await LineItem.all().update(service_start=None, service_end=None)
    await make_tax_rate(category, valid_from=date(2026, 3, 10))

    await finalize_invoices([untaxed.id, taxed.id], now=NOW)

    assert [row["code"] for row in (await Invoice.get(id=untaxed.id)).warnings] == ["TAX_RATE_MISSING"]
    final = await Invoice.get(id=taxed.id)
    assert (final.tax_minor, final.warnings, final.has_warnings) == (1900, [], False)


async def test_a_recipient_of_the_drafts_own_is_looked_at() -> None:
    business = await whole_business()
    customer = await abroad(business)
    recipient = {"name": "Branch", **VIENNA, "tax_ids": [AUSTRIAN_ID]}
    own = await draft_for(business, customer, bill_to=recipient)
    empty = await draft_for(business, customer, bill_to={**recipient, "tax_ids": []})

    found = await find_checks([own.id, empty.id], now=NOW)

    assert found[0] == ()
    assert [(finding.field, finding.place) for finding in found[1]] == [("billTo.taxIds", MendPlace.DRAFT)]


async def test_the_sellers_numbers_are_those_that_the_document_shows() -> None:
    business = await make_business(registration_id="HRB 1")
    number = {"country": "DE", "label": "Steuernummer", "number": "37/218/40713", "is_vat_id": False}
    wrong = {"country": "FR", "label": "TVA", "number": "FR1", "is_vat_id": True}
    for registration in (number, wrong):
        await add_tax_registration(business.id, registration, now=NOW)  # type: ignore[arg-type]
    await set_bank_account(business.id, "EUR", {"title": "Main", "iban": "DE89370400440532013000"}, now=NOW)
    customer = await abroad(business)
    await add_tax_id(customer.id, AUSTRIAN_ID, now=NOW)  # type: ignore[arg-type]

    assert await codes(await draft_for(business, customer)) == ["SELLER_VAT_ID_MISSING"]


async def test_the_bank_account_is_that_of_the_currency() -> None:
    business = await whole_business(default_currency="USD")

    assert await codes(await draft_for(business, await whole_customer(business))) == ["BANK_ACCOUNT_MISSING"]


async def test_emails_of_the_draft_go_before_the_customers_contacts() -> None:
    business = await whole_business()
    known, unknown = await whole_customer(business), await make_customer(business)

    assert await codes(await draft_for(business, known, emails=[])) == ["RECIPIENT_MISSING"]
    assert await codes(await draft_for(business, unknown)) == ["RECIPIENT_MISSING"]
    assert await codes(await draft_for(business, unknown, emails=["ap@example.com"])) == []


async def test_an_earlier_issue_date_than_that_of_the_last_number_is_said() -> None:
    business = await whole_business()
    customer = await whole_customer(business)
    await issued(business, customer)
    earlier = await draft_for(business, customer, issue_on=date(2026, 3, 14), rates=("120",))

    (finding,) = (await find_checks([earlier.id], now=NOW))[0]

    assert (finding.code.value, finding.severity) == ("ISSUE_DATE_OUT_OF_ORDER", FindingSeverity.WARNING)


async def test_a_number_that_the_sellers_country_forbids_is_said_before() -> None:
    business = await whole_business(address=INDIA)
    await NumberingRule.create(business_id=business.id, document_type=DocumentType.INVOICE, prefix="H", padding=15)
    draft = await draft_for(business, await whole_customer(business))

    (finding,) = (await find_checks([draft.id], now=NOW))[0]

    assert finding.code.value == "NUMBER_FORM_UNLAWFUL"
    assert "H-000000000000001" in finding.message


async def test_a_draft_is_compared_with_the_last_three_issued_invoices() -> None:
    business = await whole_business()
    customer, other = await whole_customer(business), await whole_customer(business)
    for rate in ("900", "100", "110", "120"):
        await issued(business, customer, rates=(rate,))
    await issued(business, other, rates=("1000",))
    voided = await issued(business, customer, rates=("1000",))
    await void_invoice(voided.id, reason="A mistake", now=NOW)
    draft = await draft_for(business, customer, rates=("250",))

    (finding,) = (await find_checks([draft.id], now=NOW))[0]

    assert finding.code.value == "TOTAL_UNUSUAL"
    assert "250.00 EUR, is more than twice the largest of the last 3 invoices, 120.00 EUR" in finding.message


async def test_the_last_purchase_order_tax_and_total_are_compared() -> None:
    business = await whole_business()
    customer = await whole_customer(business)
    tax = {"treatment": TaxTreatment.STANDARD, "rate": Decimal(19), "label": "VAT"}
    await issued(business, customer, purchase_order="PO 7", rates=("100",))
    draft = await draft_for(business, customer, rates=("100",), purchase_order=None, line={"tax": tax})
    same = await draft_for(business, customer, rates=("100",), purchase_order="PO 8")

    assert await codes(draft) == ["PURCHASE_ORDER_MISSING", "TAX_TREATMENT_UNUSUAL"]
    assert await codes(same) == ["DUPLICATE"]


async def test_another_currency_than_the_last_invoices_is_said() -> None:
    business = await whole_business()
    customer = await whole_customer(business)
    await issued(business, customer)
    dollars = await draft_for(business, customer)
    await Invoice.filter(id=dollars.id).update(currency="USD")
    await set_bank_account(business.id, "USD", {"title": "Main", "iban": "DE89370400440532013000"}, now=NOW)

    assert await codes(dollars) == ["CURRENCY_UNUSUAL"]


async def metered_price(business: Business) -> Price:
    metric = await create_metric(
        business.id, {"name": "Calls", "event_type": "call", "aggregation": Aggregation.COUNT}, now=NOW
    )
    terms = PriceTerms(PriceModel.PER_UNIT, rate=Decimal(1))
    return await make_price(
        await make_product(business), terms, name="API calls", metric_id=metric.id, timing=BillingTiming.IN_ARREARS
    )


async def from_schedule(draft: Invoice) -> Invoice:
    """The draft as if the engine had made it."""
    await Invoice.filter(id=draft.id).update(source=InvoiceSource.SCHEDULE)
    await LineItemGroup.filter(invoice_id=draft.id).update(origin=Origin.ENGINE)
    return draft


async def test_usage_that_three_invoices_billed_is_missed() -> None:
    business = await whole_business()
    customer = await whole_customer(business)
    price = await metered_price(business)
    for _ in range(3):
        draft = await draft_for(business, customer)
        await LineItem.filter(invoice_id=draft.id).update(price_id=price.id, price_name=price.name)
        await finalize_invoice(draft.id, now=NOW)
    without = await from_schedule(await draft_for(business, customer, rates=("110",)))
    with_usage = await from_schedule(await draft_for(business, customer, rates=("110",)))
    await LineItem.filter(invoice_id=with_usage.id).update(price_id=price.id, price_name=price.name)

    found = await find_checks([without.id, with_usage.id], now=NOW)

    assert [finding.code.value for finding in found[0]] == ["USAGE_MISSING"]
    assert found[0][0].message.startswith("API calls: billed on each of the last 3 invoices")
    assert found[1] == ()


async def test_only_drafts_are_checked() -> None:
    business = await make_business()
    final = await issued(business, await make_customer(business))

    assert await find_checks([final.id], now=NOW) == [()]
    assert await find_checks([], now=NOW) == []


async def test_a_future_issue_date_is_told_by_the_businesss_day() -> None:
    business = await whole_business(time_zone="Pacific/Auckland")
    draft = await draft_for(business, await whole_customer(business), issue_on=date(2026, 3, 16))

    assert await codes(draft, datetime(2026, 3, 15, 20, tzinfo=UTC)) == []
    assert await codes(draft, datetime(2026, 3, 15, 8, tzinfo=UTC)) == ["ISSUE_DATE_IN_FUTURE"]


async def test_two_hundred_drafts_are_checked_by_the_queries_of_one() -> None:
    business = await whole_business()
    category = await make_tax_category(business)
    await make_tax_rate(category)
    customers = [await whole_customer(business) for _ in range(5)]
    for customer in customers:
        await issued(business, customer, line={"tax_category_id": category.id})
    drafts = [
        await make_draft(business, customer, line={"tax_category_id": category.id})
        for customer in customers
        for _ in range(40)
    ]

    with counted_queries() as one:
        await find_checks([drafts[0].id], now=NOW)
    with counted_queries() as all_of_them:
        found = await find_checks([draft.id for draft in drafts], now=NOW)

    assert len(all_of_them) == len(one) < 25
    assert len(found) == 200
    assert all(found)


async def test_the_next_number_is_looked_up_once_for_all_drafts() -> None:
    business = await whole_business(address=INDIA)
    customer = await whole_customer(business)
    drafts = [(await make_draft(business, customer)).id for _ in range(5)]

    with counted_queries() as one:
        await find_checks(drafts[:1], now=NOW)
    with counted_queries() as all_of_them:
        await find_checks(drafts, now=NOW)

    assert len(all_of_them) == len(one)


async def test_a_due_date_is_late_only_on_the_day_of_finalizing() -> None:
    business = await whole_business()
    draft = await draft_for(business, await whole_customer(business), due_on=date(2026, 3, 15))

    assert await codes(draft) == []
    assert await codes(draft, datetime(2026, 3, 16, 12, tzinfo=UTC)) == ["DUE_BEFORE_ISSUE"]
