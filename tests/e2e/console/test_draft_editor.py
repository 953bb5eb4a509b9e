"""The draft editor: editing with live totals, lines that come and go, undo, and work without a connection."""

from playwright.async_api import Page, expect

from console_editor import edit, field, open_draft, set_field, total
from console_records import Records


async def test_a_changed_quantity_shows_the_server_s_totals_in_editor_and_document(
    page: Page, records: Records
) -> None:
    await open_draft(page, await records.draft(await records.customer()))
    await expect(total(page)).to_contain_text("€2,587.77")

    await set_field(page, "Quantity of Workshop", "3")

    await expect(total(page)).to_contain_text("€3,753.97")
    document = page.get_by_role("region", name="Document").locator("iframe").last.content_frame
    await expect(document.get_by_text("3,753.97").first).to_be_visible()


async def test_undo_and_redo_take_an_edit_back_and_make_it_again(page: Page, records: Records) -> None:
    await open_draft(page, await records.draft(await records.customer()))
    await edit(page, "Quantity of Workshop", "3")

    await page.keyboard.press("Control+z")
    await expect(total(page)).to_contain_text("€2,587.77")
    await expect(field(page, "Quantity of Workshop")).to_have_value("2")
    await page.keyboard.press("Control+Shift+z")

    await expect(total(page)).to_contain_text("€3,753.97")


async def test_what_is_not_a_number_stays_as_typed_and_is_explained(page: Page, records: Records) -> None:
    await open_draft(page, await records.draft(await records.customer()))

    await set_field(page, "Quantity of Workshop", "two")

    await expect(field(page, "Quantity of Workshop")).to_have_attribute("aria-invalid", "true")
    await expect(page.get_by_role("alert")).to_have_text("This is not a number.")
    await page.keyboard.press("Escape")
    await expect(field(page, "Quantity of Workshop")).to_have_value("2")


async def test_a_free_line_is_added_priced_and_removed_with_a_way_back(page: Page, records: Records) -> None:
    await open_draft(page, await records.draft(await records.customer()))
    await page.get_by_role("button", name="Add line item").click()
    await page.get_by_role("combobox", name="Add a line to Services").fill("Catering")
    await page.get_by_role("option", name="“Catering”").click()
    await expect(field(page, "Quantity of Catering")).to_be_focused()
    await set_field(page, "Unit price of Catering", "100")
    await set_field(page, "Tax of Catering, in percent", "19")
    await expect(total(page)).to_contain_text("€2,706.77")

    await page.get_by_role("button", name="Actions for Catering").click()
    await page.get_by_role("menuitem", name="Remove").click()
    await expect(total(page)).to_contain_text("€2,587.77")
    await page.get_by_role("region", name="Notifications").get_by_role("button", name="Undo").click()

    await expect(total(page)).to_contain_text("€2,706.77")


async def test_a_line_moves_by_keyboard_and_says_where_to(page: Page, records: Records) -> None:
    await open_draft(page, await records.draft(await records.customer()))
    await field(page, "Name of Workshop").focus()

    await page.keyboard.press("Alt+ArrowDown")

    await expect(page.get_by_text("Workshop, position 2 of 2")).to_be_attached()
    names = page.get_by_role("textbox", name="Name of ").and_(page.locator("[data-field=name]"))
    await expect(names.first).to_have_value("Travel")
    await expect(field(page, "Name of Workshop")).to_be_focused()


async def test_a_discount_is_printed_with_its_reason(page: Page, records: Records) -> None:
    await open_draft(page, await records.draft(await records.customer()))

    await page.get_by_role("button", name="Add discount").click()
    form = page.get_by_role("dialog", name="Add discount")
    await form.get_by_role("textbox", name="Percent").fill("10")
    await form.get_by_role("textbox", name="Reason").fill("Thank you for waiting")
    await form.get_by_role("button", name="Add discount").click()

    await expect(page.get_by_label("Totals")).to_contain_text("Thank you for waiting")
    await expect(total(page)).to_contain_text("€2,329.00")


async def test_what_is_typed_without_a_connection_is_saved_once_it_is_back(
    page: Page, records: Records, complaints: list[str]
) -> None:
    await open_draft(page, await records.draft(await records.customer()))
    await page.context.set_offline(True)
    await set_field(page, "Quantity of Workshop", "4")
    await expect(page.get_by_role("status").filter(has_text="Not saved yet")).to_be_visible()

    await page.context.set_offline(False)

    await expect(total(page)).to_contain_text("€4,920.17")
    # The browser itself reports each failed request.
    complaints.clear()


async def test_every_line_of_a_schedule_says_why_it_has_its_amount(page: Page, records: Records) -> None:
    draft = await records.draft_of("Almwerk")
    await open_draft(page, draft["id"])

    await page.get_by_role("button", name="Why this amount: Storage").click()

    await expect(page.get_by_role("dialog", name="Computation of Storage")).to_contain_text("of type")
