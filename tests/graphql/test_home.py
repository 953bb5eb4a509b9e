"""What the home screen, the upcoming invoices and the branding preview answer."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from asking import Ask
from credit_note_rows import credit, issue, lines_of, make_invoice
from factories import NOW, make_business
from folio.models.businesses import Business
from folio.models.jobs import Job, JobState
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.void import void_invoice
from invoice_drafts import make_draft
from schedule_rows import make_active, make_schedule, make_shop, priced

HOME = """
query ($id: UUID!) {
  home(businessId: $id) {
    drafts { count byCurrency { currency total { amount } } }
    overdue { count byCurrency { balance { amount } } }
    failedJobs failedSchedules
    openLateUsage { count effects { amount } }
    invoicedByMonth { month currency count net { amount } total { amount } }
  }
}
"""
UPCOMING = """
query ($id: UUID!, $until: Date!, $after: String) {
  upcomingInvoices(businessId: $id, until: $until, first: 2, after: $after) {
    edges { node { id billingDate schedule { name } customer { name } invoice { total { amount } groups { name } } } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}
"""
# In Berlin it is the next day already.
LATE = datetime(2026, 3, 31, 23, tzinfo=UTC)
PREVIEW = "query ($id: UUID!, $input: PreviewBrandingInput!) { previewBranding(businessId: $id, input: $input) }"


async def test_home_shows_what_waits_and_what_was_invoiced(ask: Ask) -> None:
    business = await make_business()
    await make_draft(business, rates=("10", "20"))
    await finalize_invoice((await make_draft(business, issue_on=date(2026, 1, 31))).id, now=NOW)
    await finalize_invoice((await make_draft(business, issue_on=date(2026, 1, 2), rates=("5.55",))).id, now=NOW)
    await finalize_invoice((await make_draft(business, issue_on=date(2025, 4, 1))).id, now=NOW)
    await finalize_invoice((await make_draft(business, issue_on=date(2025, 3, 31))).id, now=NOW)
    voided = await finalize_invoice((await make_draft(business, issue_on=date(2026, 3, 1))).id, now=NOW)
    await void_invoice(voided.id, reason="Made twice", now=NOW)
    await Job.create(kind="render_invoice", key="failed", state=JobState.FAILED, run_after=NOW)

    home = (await ask(HOME, id=str(business.id)))["home"]

    assert home["drafts"] == {"count": 1, "byCurrency": [{"currency": "EUR", "total": {"amount": "30.00"}}]}
    assert home["overdue"] == {"count": 4, "byCurrency": [{"balance": {"amount": "305.55"}}]}
    assert (home["failedJobs"], home["failedSchedules"]) == (1, 0)
    assert home["openLateUsage"] == {"count": 0, "effects": []}
    months = [(row["month"], row["currency"], row["count"], row["net"]["amount"]) for row in home["invoicedByMonth"]]
    assert months == [("2025-04-01", "EUR", 1, "100.00"), ("2026-01-01", "EUR", 2, "105.55")]


async def test_upcoming_invoices_come_in_pages_by_date_with_their_amounts(ask: Ask) -> None:
    shop = await make_shop()
    await make_active(shop, priced(shop.fee), name="Third", start_on=date(2026, 6, 1))
    await make_active(shop, priced(shop.fee, shop.calls), name="First", start_on=date(2026, 4, 1))
    await make_active(shop, priced(shop.support), name="Second", start_on=date(2026, 5, 1))
    await make_active(shop, priced(shop.fee), name="Later", start_on=date(2026, 12, 1))
    await make_schedule(shop, priced(shop.fee), name="Draft", start_on=date(2026, 4, 1))
    asked = {"id": str(shop.business.id), "until": "2026-06-30"}

    page = (await ask(UPCOMING, **asked))["upcomingInvoices"]
    rest = (await ask(UPCOMING, **asked, after=page["pageInfo"]["endCursor"]))["upcomingInvoices"]

    nodes = [edge["node"] for edge in page["edges"] + rest["edges"]]
    assert [(node["schedule"]["name"], node["billingDate"]) for node in nodes] == [
        ("First", "2026-04-01"),
        ("Second", "2026-05-01"),
        ("Third", "2026-06-01"),
    ]
    assert {node["invoice"]["total"]["amount"] for node in nodes} == {"100.00"}
    assert all(node["invoice"]["groups"] for node in nodes)
    assert (page["totalCount"], page["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasNextPage"]) == (3, True, False)


async def test_branding_is_previewed_and_not_kept(ask: Ask) -> None:
    business = await make_business(footer_text="Saved footer")
    saved = await ask(PREVIEW, id=str(business.id), input={})
    given = {"brandColor": "#a51d2d", "footerText": "Tried footer", "language": "de", "paper": "LETTER"}

    tried = await ask(PREVIEW, id=str(business.id), input=given)

    assert "Saved footer" in saved["previewBranding"]
    assert "Void" not in saved["previewBranding"]
    page = tried["previewBranding"]
    assert all(part in page for part in ("#a51d2d", "Tried footer", "Rechnung", business.legal_name, "SAMPLE-1"))
    assert (await Business.get(id=business.id)).footer_text == "Saved footer"


@pytest.mark.parametrize("given", [{"brandColor": "red"}, {"logo": "bm8="}, {"paper": "A5"}])
async def test_a_look_that_cannot_be_is_refused(ask_in_vain: Ask, given: dict[str, str]) -> None:
    business = await make_business()

    errors = await ask_in_vain(PREVIEW, id=str(business.id), input=given)

    assert errors[0]["extensions"] == {"code": "INVALID_INPUT", "field": next(iter(given))}


async def test_home_knows_the_day_in_the_businesss_own_zone(ask: Ask) -> None:
    business = await make_business()

    home = await ask("query ($id: UUID!) { home(businessId: $id) { today } }", id=str(business.id), now=LATE)

    assert home["home"]["today"] == "2026-04-01"


async def test_credit_notes_lower_the_month_they_are_issued_in_and_wait_apart(ask: Ask) -> None:
    query = """
    query ($id: UUID!) {
      home(businessId: $id) {
        drafts { count } creditNoteDrafts { count }
        invoicedByMonth { month count creditNoteCount net { amount } }
      }
    }
    """
    invoice = await make_invoice(("10", "5"))
    [line] = await lines_of(invoice)
    await issue(await credit(invoice, (line.id, {"amount": Decimal(20)})))
    await credit(invoice, (line.id, {"amount": Decimal(1)}))

    home = (await ask(query, id=str(invoice.business_id)))["home"]

    assert (home["drafts"]["count"], home["creditNoteDrafts"]["count"]) == (0, 1)
    month = {"month": "2026-03-01", "count": 1, "creditNoteCount": 1, "net": {"amount": "30.00"}}
    assert home["invoicedByMonth"] == [month]
