"""What customers owe: by age, as of another day, down to the documents; statements; revenue."""

import re

from playwright.async_api import Locator, Page, expect

from axe import grave_violations
from console_records import Records


def rows(page: Page) -> Locator:
    return page.get_by_role("grid").locator("tbody").get_by_role("row")


async def test_receivables_lead_to_a_customers_documents_by_keys(page: Page, records: Records) -> None:
    customer = await records.customer()
    _, number = await records.finalized(customer, issueOn="2026-01-05", dueOn="2026-01-20")
    await page.goto("/")
    await expect(page.get_by_role("heading", name="Receivables")).to_be_visible()
    await page.keyboard.press("g")
    await page.keyboard.press("r")
    await expect(page).to_have_url(re.compile("/receivables$"))
    row = rows(page).filter(has_text=customer.name)
    await expect(row).to_contain_text("€2,587.77")

    await row.focus()
    await page.keyboard.press("Enter")

    await expect(page.get_by_role("heading", level=1)).to_have_text(customer.name)
    await expect(rows(page)).to_have_count(1)
    await expect(rows(page)).to_contain_text(number)
    await expect(rows(page)).to_contain_text("days overdue")


async def test_a_past_day_is_as_it_was(page: Page, records: Records) -> None:
    customer = await records.customer()
    await records.finalized(customer, issueOn="2026-01-05", dueOn="2026-01-20")

    await page.goto("/receivables?asOf=2026-01-19")
    await expect(rows(page).filter(has_text=customer.name)).to_be_visible()
    async with page.expect_download() as downloading:
        await page.get_by_role("link", name="Download CSV").click()

    assert (await downloading.value).suggested_filename == "receivables-2026-01-19.csv"
    await page.goto("/receivables?asOf=2026-01-04")
    await expect(page.get_by_role("heading", level=1)).to_be_visible()
    await expect(rows(page).filter(has_text=customer.name)).to_have_count(0)


async def test_an_age_leads_to_its_invoices(page: Page) -> None:
    await page.goto("/receivables?currency=EUR")
    over = page.locator("dl > div").filter(has_text="Over 90 days").get_by_role("link")
    await expect(over).to_be_visible()

    await over.click()

    await expect(page).to_have_url(re.compile("/invoices.*dueTo="))
    await expect(rows(page).first).to_contain_text("Overdue")


async def test_a_statement_is_seen_as_it_is_printed_and_taken_along(page: Page, records: Records) -> None:
    customer = await records.customer()
    _, number = await records.finalized(customer, issueOn="2026-01-05", dueOn="2026-01-20")
    await page.goto(f"/customers/{customer.id}")
    await page.get_by_role("link", name="Statement").click()
    await page.goto(f"{page.url}?from=2026-01-01&to=2026-02-01")
    sheet = page.locator("iframe").last.content_frame
    await expect(sheet.get_by_text(number)).to_be_visible()
    await expect(sheet.get_by_role("cell", name="€2,587.77").last).to_be_visible()

    async with page.expect_download() as downloading:
        await page.get_by_role("link", name="Download PDF").click()

    assert (await downloading.value).suggested_filename == "statement-EUR-2026-01-01-2026-02-01.pdf"
    assert await grave_violations(page) == []


async def test_revenue_is_a_chart_and_one_key_later_a_table(page: Page) -> None:
    await page.goto("/receivables/revenue")
    await expect(page.get_by_role("figure", name="EUR")).to_be_visible()

    await page.keyboard.press("t")

    await expect(page).to_have_url(re.compile("show=table"))
    await expect(page.get_by_role("table", name="Revenue in EUR").get_by_role("row").nth(2)).to_be_visible()
