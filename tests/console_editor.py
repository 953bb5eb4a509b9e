"""Steps in the draft editor that many journeys take."""

from playwright.async_api import Locator, Page, expect


async def open_draft(page: Page, invoice_id: str) -> None:
    await page.goto(f"/invoices/{invoice_id}")
    await expect(total(page)).to_be_visible()


def field(page: Page, label: str) -> Locator:
    return page.get_by_role("textbox", name=label, exact=True)


async def set_field(page: Page, label: str, value: str) -> None:
    await field(page, label).fill(value)
    await page.keyboard.press("Enter")


async def edit(page: Page, label: str, value: str) -> None:
    """As `set_field`, until the server has answered."""
    async with page.expect_response(lambda response: "editInvoice" in (response.request.post_data or "")):
        await set_field(page, label, value)


def total(page: Page) -> Locator:
    return page.get_by_label("Totals", exact=True).locator("div").filter(has_text="Total").last


async def finalize_by_key(page: Page) -> str:
    """Finalizes the draft on screen; answers the number that it got."""
    await page.keyboard.press("Control+Enter")
    dialog = page.get_by_role("dialog", name="Finalize invoice")
    # What is offered first also sends it.
    await expect(dialog.get_by_role("button", name="Finalize and send")).to_be_focused()
    await page.keyboard.press("Shift+Tab")
    await expect(dialog.get_by_role("button", name="Finalize", exact=True)).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(dialog).to_be_hidden()
    heading = page.get_by_role("heading", level=1)
    await expect(heading).to_contain_text("SEQ-")
    return await heading.inner_text()
