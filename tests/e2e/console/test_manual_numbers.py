"""Numbering by hand: the operator is asked for the number, and told why one cannot be had."""

import re

import pytest_asyncio
from playwright.async_api import Page, expect

from console import Api
from console_editor import open_draft
from console_records import Records
from folio.services.demo.company import NAME

BY_HAND = """
mutation ($businessId: UUID!) {
  updateNumbering(businessId: $businessId, input: { documentType: INVOICE, mode: MANUAL }) {
    userErrors { message }
  }
}
"""


@pytest_asyncio.fixture(loop_scope="session")
async def sandbox_records(page: Page, api: Api) -> Records:
    """The sandbox, numbered by hand, is the business on screen."""
    records = Records(api, business_name=f"{NAME} sandbox")
    business = await records.business()
    await api.ask(BY_HAND, businessId=business)
    await page.add_init_script(f"sessionStorage.setItem('folio.business', '{business}')")
    return records


async def test_finalizing_asks_for_the_number_and_refuses_one_that_is_taken(
    page: Page, sandbox_records: Records
) -> None:
    customer = await sandbox_records.customer()
    await sandbox_records.finalized(customer, number="HAND 1")
    await open_draft(page, await sandbox_records.draft(customer))
    await page.keyboard.press("Control+Enter")
    dialog = page.get_by_role("dialog", name="Finalize invoice")
    number = dialog.get_by_role("textbox", name="Invoice number")
    await expect(number).to_be_focused()

    await number.fill("HAND 1")
    await page.keyboard.press("Enter")
    await expect(dialog.get_by_text("HAND 1 is already the number of another document.")).to_be_visible()
    await number.fill("HAND 2")
    await page.keyboard.press("Enter")

    await expect(dialog).to_be_hidden()
    await expect(page.get_by_role("heading", level=1)).to_contain_text("HAND 2")


async def test_voiding_a_draft_asks_for_its_number_too(page: Page, sandbox_records: Records) -> None:
    customer = await sandbox_records.customer()
    await open_draft(page, await sandbox_records.draft(customer))
    await page.get_by_role("button", name="Actions", exact=True).click()
    await page.get_by_role("menuitem", name="Void").click()
    dialog = page.get_by_role("dialog", name="Void draft")
    await dialog.get_by_role("textbox", name="Reason").fill("Agreed by mistake")
    await expect(dialog.get_by_role("button", name="Void")).to_be_disabled()

    await dialog.get_by_role("textbox", name=re.compile("[Nn]umber$")).fill("HAND 3")
    await dialog.get_by_role("button", name="Void").click()

    await expect(dialog).to_be_hidden()
    await expect(page.get_by_role("heading", level=1)).to_contain_text("HAND 3")
