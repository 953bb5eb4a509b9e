"""An invoice credited piece by piece: made, applied, taken off, voided, and credited to nothing left."""

import re

from playwright.async_api import Locator, Page, expect

from axe import grave_violations
from console import Api
from console_records import Records

LINES = (("Workshop", "2", "980"), ("Travel", "1", "214.60"), ("Print", "3", "0.33"))
FINALIZE = "mutation ($id: UUID!) { finalizeInvoice(id: $id) { invoice { number } userErrors { message } } }"
SUMS = """
query ($id: UUID!) {
  invoice(id: $id) {
    total { amount } balance { amount } paymentStatus
    creditNotes { status total { amount } net { amount } taxTotal { amount } }
    net { amount } taxTotal { amount } availableActions
  }
}
"""


def part(page: Page, title: str) -> Locator:
    return page.get_by_role("region", name=title, exact=True)


async def open_issued(page: Page, records: Records) -> tuple[str, str]:
    """The screen of a final invoice of this journey's own."""
    draft = await records.draft(await records.customer(), LINES)
    number = str((await records.api.ask(FINALIZE, id=draft))["finalizeInvoice"]["invoice"]["number"])
    await page.goto(f"/invoices/{draft}")
    return draft, number


async def choose(page: Page, line: str, measure: str, value: str) -> None:
    await page.get_by_role("button", name=re.compile(f"How much of {line}")).click()
    await page.get_by_role("option", name=measure).click()
    await page.get_by_label(f"{measure.removeprefix('An ').removeprefix('A ').capitalize()} of {line}").fill(value)


async def finalize(page: Page) -> str:
    """The number that the credit note on screen gets."""
    await page.get_by_role("button", name="Finalize", exact=True).click()
    dialog = page.get_by_role("dialog", name="Finalize credit note")
    await dialog.get_by_role("button", name="Finalize", exact=True).click()
    await expect(page.get_by_role("heading", level=1, name=re.compile("^SCN-"))).to_be_visible()
    return await page.get_by_role("heading", level=1).inner_text()


async def credit(page: Page, number: str) -> None:
    """From the invoice's screen to the choice of lines."""
    await page.get_by_role("link", name="Create credit note").click()
    await expect(page.get_by_role("heading", name="Create credit note")).to_be_visible()
    await expect(page.get_by_role("link", name=number)).to_be_visible()


async def test_an_invoice_is_credited_in_parts_until_exactly_nothing_is_left(
    page: Page, records: Records, api: Api
) -> None:
    invoice_id, number = await open_issued(page, records)
    await credit(page, number)
    await choose(page, "Workshop", "A quantity", "1")
    await choose(page, "Travel", "An amount", "14.60")
    await page.get_by_role("checkbox", name=re.compile("^Print")).uncheck()
    await page.get_by_label("Reason").fill("One workshop was cancelled")
    sums = page.get_by_label("Total credit")
    await expect(sums.get_by_text("€994.60")).to_be_visible()
    assert await grave_violations(page) == []
    await page.get_by_role("button", name="Create draft").click()

    await expect(page.get_by_role("heading", level=1, name=re.compile("Draft credit note for"))).to_be_visible()
    # What the list of choices announced names a thing of the former screen for a while.
    await page.reload()
    await expect(page.get_by_label("Totals")).to_be_visible()
    assert await grave_violations(page) == []
    await page.get_by_label("Unit price of Travel").fill("214.61")
    await page.get_by_label("Unit price of Travel").press("Enter")
    await expect(page.get_by_text("214.60 EUR remains to be credited")).to_be_visible()
    await page.get_by_label("Unit price of Travel").press("Escape")
    await part(page, f"More lines of {number}").get_by_role("button", name="Credit Print").click()
    await expect(page.get_by_label("Name of Print")).to_be_visible()
    await page.get_by_label(f"Apply to {number} when finalized").uncheck()
    first = await finalize(page)

    await part(page, "Applied to").get_by_role("button", name="Apply").click()
    dialog = page.get_by_role("dialog", name="Apply the credit note")
    await dialog.get_by_label(f"Amount for {number}").fill("100")
    await dialog.get_by_role("button", name="Apply", exact=True).click()
    await expect(part(page, "Applied to").get_by_text("€100.00")).to_be_visible()
    await expect(page.get_by_text("Part applied")).to_be_visible()
    await expect(page.get_by_role("button", name="Void", exact=True)).to_have_count(0)

    await part(page, "Applied to").get_by_role("link", name=number).click()
    section = part(page, "Credits")
    await expect(section.get_by_role("link", name=first)).to_be_visible()
    await section.get_by_role("button", name=re.compile("^Take €100.00 off")).click()
    await page.get_by_role("dialog").get_by_role("button", name="Take off").click()
    await expect(section.get_by_role("button", name="Apply a credit note")).to_be_visible()
    # The invoice stays while a credit note of it stands.
    await expect(page.get_by_role("button", name="Void", exact=True)).to_have_count(0)

    await section.get_by_role("link", name=first).click()
    await page.get_by_role("button", name="Void", exact=True).click()
    await page.get_by_role("dialog").get_by_label("Reason").fill("Credited too little")
    await page.get_by_role("dialog").get_by_role("button", name="Void", exact=True).click()
    await expect(page.get_by_text("Voided", exact=True).first).to_be_visible()

    await page.goto(f"/invoices/{invoice_id}")
    await credit(page, number)
    await page.get_by_role("checkbox", name=re.compile("^Travel")).uncheck()
    await page.get_by_role("button", name="Create draft").click()
    await finalize(page)
    await page.goto(f"/invoices/{invoice_id}")
    await credit(page, number)
    await page.get_by_role("button", name="Create draft").click()
    await finalize(page)

    invoice = (await api.ask(SUMS, id=invoice_id))["invoice"]
    assert (invoice["balance"]["amount"], invoice["paymentStatus"]) == ("0.00", "PAID")
    standing = [note for note in invoice["creditNotes"] if note["status"] == "FINAL"]
    assert len(standing) == 2
    for figure in ("net", "taxTotal", "total"):
        credited = sum(int(note[figure]["amount"].replace(".", "")) for note in standing)
        assert credited == int(invoice[figure]["amount"].replace(".", "")), figure
    await page.goto(f"/invoices/{invoice_id}")
    await expect(page.get_by_text("Paid", exact=True)).to_be_visible()
    await expect(page.get_by_role("link", name="Create credit note")).to_have_count(0)


async def test_credit_notes_have_a_list_of_their_own(page: Page, records: Records) -> None:
    _, number = await open_issued(page, records)
    await credit(page, number)
    await page.get_by_role("button", name="Create draft").click()
    note = await finalize(page)

    await page.get_by_role("link", name="Credit notes").first.click()
    await page.get_by_role("navigation", name="Views").get_by_role("link", name="Applied", exact=True).click()
    await page.get_by_role("searchbox", name="Search credit notes").fill(note)

    row = page.get_by_role("row").filter(has=page.get_by_text(note, exact=True))
    await expect(row.get_by_text(number)).to_be_visible()
    await expect(row.get_by_text("Applied")).to_be_visible()
    await page.goto("/invoices?view=all")
    await page.get_by_role("searchbox", name="Search invoices").fill(note)
    await expect(page.get_by_text("No invoice matches")).to_be_visible()


async def test_a_draft_that_owes_money_back_becomes_a_credit_note(page: Page, records: Records) -> None:
    lines = (("Refund", "-1", "50"), ("Fee", "1", "20"))
    draft = await records.draft(await records.customer(), lines)
    await page.goto(f"/invoices/{draft}")

    await page.get_by_role("button", name="Turn into a credit note").click()

    await expect(page).to_have_url(re.compile(f"/credit-notes/{draft}$"))
    await expect(page.get_by_label("Quantity of Refund")).to_have_value("1")
    await expect(page.get_by_label("Totals").get_by_text("€35.70")).to_be_visible()
    assert (await finalize(page)).startswith("SCN-")
