"""What a draft lacks: said quietly beside it, listed before finalizing, with the way to where it is mended."""

import re

import pytest
from playwright.async_api import Locator, Page, expect

from axe import grave_violations
from console import Api
from console_editor import open_draft
from console_records import OwnCustomer, Records

ABROAD = """
mutation ($id: UUID!) {
  updateCustomer(id: $id, input: { taxStatus: REVERSE_CHARGED }) { userErrors { message } }
}
"""
VAT_ID = """
mutation ($id: UUID!) {
  addTaxId(customerId: $id, input: { country: "AT", label: "UID", number: "ATU68241538", isVatId: true }) {
    userErrors { message }
  }
}
"""
MISSING = "A reverse charge needs the customer's VAT id"


async def abroad(records: Records, api: Api) -> OwnCustomer:
    """A customer who accounts for the tax, without a VAT id."""
    customer = await records.customer()
    await api.ask(ABROAD, id=customer.id)
    return customer


async def ask_to_finalize(page: Page) -> Locator:
    await page.keyboard.press("Control+Enter")
    dialog = page.get_by_role("dialog", name="Finalize invoice")
    await expect(dialog).to_be_visible()
    return dialog


async def test_an_error_blocks_and_leads_to_the_customer(page: Page, api: Api, records: Records) -> None:
    customer = await abroad(records, api)
    draft = await records.draft(customer)
    await open_draft(page, draft)
    await expect(page.get_by_role("button", name=re.compile("^1 error, "))).to_be_visible()

    dialog = await ask_to_finalize(page)

    error = dialog.get_by_role("listitem").filter(has_text=MISSING)
    await expect(error.get_by_role("img", name="Error")).to_be_visible()
    await expect(dialog.get_by_role("button", name="Finalize", exact=True)).to_be_disabled()
    await expect(dialog.get_by_role("button", name="Cancel")).to_be_focused()
    await error.get_by_role("link", name="Customer").click()
    await expect(page.get_by_role("heading", level=1)).to_contain_text(customer.name)


async def test_a_mended_draft_is_finalized(page: Page, api: Api, records: Records) -> None:
    customer = await abroad(records, api)
    draft = await records.draft(customer)
    await api.ask(VAT_ID, id=customer.id)
    await open_draft(page, draft)

    dialog = await ask_to_finalize(page)
    await expect(dialog.get_by_role("list", name="Checks")).to_be_visible()
    await dialog.get_by_role("button", name="Finalize", exact=True).click()

    await expect(page.get_by_role("heading", level=1)).to_contain_text("SEQ-")


async def test_what_is_on_the_draft_itself_gets_the_keyboard(page: Page, records: Records) -> None:
    await open_draft(page, await records.draft(await records.customer(), dueOn="2020-01-01"))
    dialog = await ask_to_finalize(page)

    due = dialog.get_by_role("listitem").filter(has_text="is before the issue date")
    await due.get_by_role("button", name="Go there").click()

    await expect(dialog).to_be_hidden()
    await expect(page.get_by_role("button", name="Due")).to_be_focused()


async def test_warnings_inform_and_lead_to_the_settings(page: Page, records: Records) -> None:
    await open_draft(page, await records.draft(await records.customer(), currency="CAD"))

    await page.get_by_role("button", name=re.compile("^[0-9]+ warnings$")).click()

    checks = page.get_by_role("dialog", name="Checks")
    account = checks.get_by_role("listitem").filter(has_text="There is no bank account for CAD")
    await expect(account.get_by_role("img", name="Warning")).to_be_visible()
    await account.get_by_role("link", name="Bank accounts").click()
    await expect(page).to_have_url(re.compile("/settings/bank-accounts"))


async def test_a_complete_draft_says_that_nothing_is_missing(page: Page, records: Records) -> None:
    draft = await records.draft_of("Almwerk")
    await open_draft(page, draft["id"])

    dialog = await ask_to_finalize(page)

    await expect(dialog.get_by_role("status").filter(has_text="Nothing missing, nothing unusual")).to_be_visible()
    await expect(dialog.get_by_role("button", name="Finalize", exact=True)).to_be_enabled()


async def test_a_dry_run_of_many_says_which_lack_what(page: Page, api: Api, records: Records) -> None:
    customer = await abroad(records, api)
    await records.draft(customer)
    await page.goto(f"/invoices?q={customer.name.replace(' ', '+')}")
    await page.get_by_role("checkbox", name="Select all").check()
    await page.get_by_role("toolbar", name="Selected rows").get_by_role("button", name="Finalize", exact=True).click()

    dialog = page.get_by_role("dialog", name="Finalize invoices")

    await expect(dialog.get_by_role("heading", name="Cannot be finalized (1)")).to_be_visible()
    await expect(dialog.get_by_role("listitem").filter(has_text=MISSING)).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_checklist_is_accessible(page: Page, api: Api, records: Records, scheme: str) -> None:
    await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    draft = await records.draft(await abroad(records, api), dueOn="2020-01-01")
    await open_draft(page, draft)
    await expect(page.get_by_role("button", name=re.compile("^2 errors"))).to_be_visible()

    await ask_to_finalize(page)

    await expect(page.get_by_role("list", name="Checks")).to_be_visible()
    assert await grave_violations(page) == []
