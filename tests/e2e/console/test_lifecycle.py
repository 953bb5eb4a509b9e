"""From a draft to its number, voided and corrected; many at once; a new one by hand; all of it by keyboard alone."""

import re

from playwright.async_api import Locator, Page, expect

from console_editor import field, finalize_by_key, open_draft, total
from console_records import Records


async def test_a_draft_is_finalized_by_key_and_its_document_carries_the_number(page: Page, records: Records) -> None:
    await open_draft(page, await records.draft(await records.customer()))

    number = await finalize_by_key(page)

    document = page.get_by_role("region", name="Document").locator("iframe").last.content_frame
    await expect(document.get_by_text(number).first).to_be_visible()
    await expect(page.get_by_role("heading", name="History")).to_be_visible()
    async with page.expect_download() as downloading:
        await page.get_by_role("link", name="Download PDF").click()
    assert (await downloading.value).suggested_filename.endswith(".pdf")


async def test_drafts_are_reviewed_one_after_the_other_by_key(page: Page, records: Records) -> None:
    customer = await records.customer()
    ids = [await records.draft(customer) for _ in range(3)]
    await open_draft(page, ids[2])
    await page.keyboard.press("d")
    await expect(page).to_have_url(re.compile(ids[1]))
    await expect(page.get_by_role("button", name="Finalize", exact=True)).to_be_visible()

    await finalize_by_key(page)
    await page.keyboard.press("d")

    await expect(page).to_have_url(re.compile(ids[0]))


async def test_what_stands_in_the_way_of_finalizing_is_said_before(page: Page, records: Records) -> None:
    await open_draft(page, await records.draft(await records.customer(), dueOn="2020-01-01"))

    await page.keyboard.press("Control+Enter")

    dialog = page.get_by_role("dialog", name="Finalize invoice")
    await expect(dialog.get_by_role("status").filter(has_text="is before the issue date")).to_be_visible()


async def test_a_final_invoice_is_voided_and_corrected(page: Page, records: Records) -> None:
    invoice_id, number = await records.finalized(await records.customer())
    await page.goto(f"/invoices/{invoice_id}")
    await page.get_by_role("button", name="Void").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Reason").fill("The purchase order is missing")
    await dialog.get_by_role("button", name="Void").click()
    await expect(dialog).to_be_hidden()

    await page.get_by_role("button", name="Open corrected draft").click()

    await expect(page.get_by_role("status").filter(has_text=f"Corrects {number}")).to_be_visible()
    await expect(total(page)).to_contain_text("€2,587.77")


async def test_many_drafts_are_finalized_after_a_dry_run_that_says_what_is_refused(
    page: Page, records: Records
) -> None:
    customer = await records.customer()
    await records.draft(customer)
    await records.draft(customer)
    await records.draft(customer, lines=())
    await page.goto(f"/invoices?q={customer.name.replace(' ', '+')}")
    await expect(list_rows(page)).to_have_count(3)
    await page.get_by_role("checkbox", name="Select all").check()
    await page.get_by_role("toolbar", name="Selected rows").get_by_role("button", name="Finalize", exact=True).click()

    dialog = page.get_by_role("dialog", name="Finalize 2 invoices")
    await expect(dialog.get_by_role("heading", name="Cannot be finalized (1)")).to_be_visible()
    await expect(dialog.get_by_text("They get the numbers")).to_be_visible()
    await dialog.get_by_role("button", name="Finalize 2").click()

    await expect(page.get_by_role("region", name="Notifications")).to_contain_text("2 invoices finalized")
    await expect(list_rows(page)).to_have_count(1)


async def test_an_invoice_is_made_by_hand_in_one_flow(page: Page, records: Records) -> None:
    customer = await records.customer()
    await page.goto("/invoices/new")
    await page.get_by_role("combobox", name="Customer").fill(customer.name)
    await page.get_by_role("option", name=customer.name).click()
    await page.get_by_role("combobox", name="Add a line").fill("Evening lecture")
    await page.get_by_role("option", name="“Evening lecture”").click()
    await page.get_by_role("textbox", name="Unit price of Evening lecture").fill("750")
    await page.keyboard.press("Tab")
    document = page.get_by_role("region", name="Document").locator("iframe").last.content_frame
    await expect(document.get_by_text("Evening lecture").first).to_be_visible()

    await page.get_by_role("button", name="Create draft").click()

    await expect(field(page, "Unit price of Evening lecture")).to_have_value(re.compile("750"))
    await expect(page.get_by_role("heading", level=1)).to_contain_text(customer.name)


async def test_a_draft_is_deleted_without_a_number(page: Page, records: Records) -> None:
    customer = await records.customer()
    await open_draft(page, await records.draft(customer))

    await page.get_by_role("button", name="Actions", exact=True).click()
    await page.get_by_role("menuitem", name="Delete").click()
    await page.get_by_role("dialog", name="Delete draft").get_by_role("button", name="Delete").click()

    await expect(page).to_have_url(re.compile("/invoices$"))
    await expect(list_rows(page).filter(has_text=customer.name)).to_have_count(0)


async def test_two_drafts_of_a_customer_are_merged(page: Page, records: Records) -> None:
    customer = await records.customer()
    await records.draft(customer)
    await open_draft(page, await records.draft(customer))

    await page.get_by_role("button", name="Actions", exact=True).click()
    await page.get_by_role("menuitem", name="Merge").click()
    dialog = page.get_by_role("dialog", name="Merge drafts")
    await dialog.get_by_role("checkbox").first.check()
    await dialog.get_by_role("button", name="Merge").click()

    await expect(dialog).to_be_hidden()
    await expect(total(page)).to_contain_text("€5,175.55")


async def test_the_whole_lifecycle_needs_no_mouse(page: Page, records: Records) -> None:
    customer = await records.customer()
    await records.draft(customer)
    await page.goto("/")
    await expect(page.get_by_role("heading", level=1)).to_be_visible()
    await page.keyboard.press("g")
    await page.keyboard.press("i")
    await expect(list_rows(page).first).to_be_visible()
    await page.keyboard.press("/")
    await page.keyboard.type(customer.name)
    await expect(list_rows(page)).to_have_count(1)
    await page.keyboard.press("Enter")
    await expect(list_rows(page)).to_be_focused()
    await page.keyboard.press("Enter")

    await expect(total(page)).to_be_visible()
    await tab_to(page, field(page, "Quantity of Workshop"))
    await page.keyboard.press("Control+a")
    await page.keyboard.type("3")
    await page.keyboard.press("Enter")
    await expect(total(page)).to_contain_text("€3,753.97")
    number = await finalize_by_key(page)

    await tab_to(page, page.get_by_role("button", name="Void"))
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog").get_by_label("Reason")).to_be_focused()
    await page.keyboard.type("Wrong month")
    await tab_to(page, page.get_by_role("dialog").get_by_role("button", name="Void"))
    await page.keyboard.press("Enter")
    await tab_to(page, page.get_by_role("button", name="Open corrected draft"))
    await page.keyboard.press("Enter")

    await expect(page.get_by_role("status").filter(has_text=f"Corrects {number}")).to_be_visible()


def list_rows(page: Page) -> Locator:
    return page.get_by_role("grid", name="Invoices").locator("tbody").get_by_role("row")


async def tab_to(page: Page, wanted: Locator) -> None:
    """Goes on by Tab until it is reached; a screen has fewer stops than this."""
    await expect(wanted).to_be_visible()
    for _ in range(80):
        if await wanted.evaluate("(element) => element === document.activeElement"):
            return
        await page.keyboard.press("Tab")
    raise AssertionError(f"Tab never reaches {wanted}.")
