"""What belongs to a business as a whole: a sandbox's clock, the ledger of its numbers."""

from playwright.async_api import Page, expect

from console import OWN


async def test_a_sandbox_travels_through_its_billing_dates(page: Page) -> None:
    await page.goto("/settings/businesses")
    row = page.get_by_role("row").filter(has_text="sandbox")
    before = await row.inner_text()

    await row.get_by_role("button", name="Advance clock").click()
    await page.get_by_role("dialog").get_by_role("button", name="Advance").click()

    await expect(page.get_by_role("dialog")).to_be_hidden()
    await expect(row).not_to_have_text(before)


async def test_the_number_ledger_is_exported(page: Page) -> None:
    await page.goto("/settings/number-ledger")
    await expect(page.get_by_text("none is missing")).to_be_visible()
    link = page.get_by_role("link", name="Download CSV")

    answer = await page.context.request.get(str(await link.get_attribute("href")), headers=OWN)

    assert (await answer.text()).lstrip("\ufeff").startswith("number,")
