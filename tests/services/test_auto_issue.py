"""Auto-issue: drafts that need no review are finalized; one that may not be stays, and says why."""

from datetime import date

import pytest

from factories import NOW, make_business, make_customer
from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.domain.tax import TaxStatus
from folio.models.activity import Activity
from folio.models.invoices import Invoice
from folio.models.jobs import Job
from folio.models.numbers import NumberingMode
from folio.services.billing.auto_issue import issue_invoice
from folio.services.billing.run import run_billing
from folio.services.businesses.tax_registrations import add_tax_registration
from folio.services.customers.tax_ids import add_tax_id
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.void import void_invoice
from folio.services.numbers.rules import update_numbering
from folio.services.schedules.create import create_schedule
from folio.services.schedules.lifecycle import activate_schedule
from folio.settings import Settings
from invoice_drafts import make_draft
from schedule_rows import make_shop

pytestmark = pytest.mark.usefixtures("db")

NO_MAIL = Settings.from_environment({})
GERMAN_ID = {"country": "DE", "label": "USt-IdNr.", "number": "DE136695976", "is_vat_id": True}


async def unfinished_draft() -> Invoice:
    """A draft that may not be finalized: a reverse charge without the customer's VAT id."""
    business = await make_business()
    await add_tax_registration(business.id, GERMAN_ID, now=NOW)  # type: ignore[arg-type]
    return await make_draft(business, await make_customer(business, tax_status=TaxStatus.REVERSE_CHARGED))


async def test_a_schedules_draft_is_finalized_without_review() -> None:
    shop = await make_shop()
    phases = [{"prices": [{"price_id": shop.fee.id}]}]
    fields = {"customer_id": shop.customer.id, "start_on": date(2026, 3, 1), "phases": phases, "auto_issue": True}
    schedule = await create_schedule(shop.business.id, fields, now=NOW)  # type: ignore[arg-type]
    await activate_schedule(schedule.id, now=NOW)
    await run_billing(shop.business, date(2026, 3, 1), now=NOW)
    draft = await Invoice.get(schedule_id=schedule.id)
    assert (await Job.get(kind="issue_invoice")).payload == {"invoiceId": str(draft.id)}

    await issue_invoice(draft.id, installation=NO_MAIL, now=NOW)

    assert (await Invoice.get(id=draft.id)).number == "SEQ-1"


async def test_a_draft_that_may_not_be_finalized_stays_and_says_why() -> None:
    draft = await unfinished_draft()

    await issue_invoice(draft.id, installation=NO_MAIL, now=NOW)

    left = await Invoice.get(id=draft.id)
    assert (left.status, left.number, left.has_warnings) == (DocumentStatus.DRAFT, None, True)
    (warning,) = left.warnings
    assert warning["code"] == "NOT_ISSUED"
    assert warning["message"].startswith("Not issued automatically: A reverse charge needs the customer's VAT id")
    entry = await Activity.get(action="leaveForReview")
    assert (entry.subject_id, entry.after["code"]) == (draft.id, "COMPLIANCE_ERRORS")


async def test_every_refusal_is_said_not_only_the_compliance_checks() -> None:
    business = await make_business()
    await update_numbering(business.id, DocumentType.INVOICE, {"mode": NumberingMode.MANUAL}, now=NOW)
    draft = await make_draft(business)

    await issue_invoice(draft.id, installation=NO_MAIL, now=NOW)

    (warning,) = (await Invoice.get(id=draft.id)).warnings
    assert "numbers its documents by hand" in warning["message"]


async def test_trying_again_says_it_once() -> None:
    draft = await unfinished_draft()

    await issue_invoice(draft.id, installation=NO_MAIL, now=NOW)
    await issue_invoice(draft.id, installation=NO_MAIL, now=NOW)

    assert len((await Invoice.get(id=draft.id)).warnings) == 1


async def test_a_mended_draft_is_finalized_without_the_warning() -> None:
    draft = await unfinished_draft()
    await issue_invoice(draft.id, installation=NO_MAIL, now=NOW)
    await add_tax_id(draft.customer_id, GERMAN_ID, now=NOW)  # type: ignore[arg-type]

    await finalize_invoice(draft.id, now=NOW)

    final = await Invoice.get(id=draft.id)
    assert (final.number, final.warnings, final.has_warnings) == ("SEQ-1", [], False)


async def test_a_draft_that_a_person_voided_is_left_alone() -> None:
    draft = await unfinished_draft()
    await void_invoice(draft.id, reason="A mistake", now=NOW)

    await issue_invoice(draft.id, installation=NO_MAIL, now=NOW)

    assert (await Invoice.get(id=draft.id)).warnings == []
