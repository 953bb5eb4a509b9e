"""The list of invoices: views, search, filters, sorting, keys, and coming back to it."""

import asyncio
import re

from playwright.async_api import Locator, Page, Route, expect

from console_records import Records


def rows(page: Page) -> Locator:
    return page.get_by_role("grid", name="Invoices").locator("tbody").get_by_role("row")


async def show(page: Page, path: str) -> None:
    await page.goto(path)
    await expect(rows(page).first).to_be_visible()


async def test_the_views_show_their_invoices_and_stand_in_the_address(page: Page) -> None:
    await show(page, "/invoices")
    for view, pill in (("Paid", None), ("Voided", "Voided"), ("Overdue", "Overdue"), ("Sent", None)):
        await page.get_by_role("link", name=view, exact=True).click()
        await expect(page).to_have_url(re.compile(f"view={view.lower()}"))
        await expect(page.get_by_role("link", name=view, exact=True)).to_have_attribute("aria-current", "page")
        if pill:
            await expect(rows(page).first).to_contain_text(pill)


async def test_what_comes_next_is_listed_by_schedule(page: Page) -> None:
    await page.goto("/invoices?view=upcoming")

    await expect(page.get_by_role("row").filter(has_text="Nordhafen").first).to_be_visible()


async def test_a_search_finds_by_customer_and_sums_what_it_found(page: Page, records: Records) -> None:
    customer = await records.customer()
    await records.draft(customer)
    await records.draft(customer)
    await show(page, "/invoices")

    await page.keyboard.press("/")
    await page.keyboard.type(customer.name)

    await expect(rows(page)).to_have_count(2)
    await expect(page).to_have_url(re.compile("q=Zeta"))
    # Twice 2 × 980.00 + 214.60 with 19 % tax, rounded for each invoice.
    await expect(page.get_by_text("€5,175.54")).to_be_visible()
    await expect(page.get_by_text("2 of 2")).to_be_visible()


async def test_sums_are_never_those_of_the_search_before(page: Page, records: Records) -> None:
    customer = await records.customer()
    await records.draft(customer)
    await show(page, "/invoices")
    await expect(page.locator("footer")).to_contain_text(" of ")
    late = asyncio.Event()

    async def answer_late(route: Route) -> None:
        if "InvoiceTotals" in (route.request.post_data or ""):
            await late.wait()
        await route.continue_()

    await page.route("**/graphql", answer_late)
    await page.get_by_label("Search invoices").fill(customer.name)
    await expect(rows(page)).to_have_count(1)

    await expect(page.locator("footer")).not_to_contain_text(" of ")
    late.set()
    await expect(page.locator("footer")).to_contain_text("1 of 1")


async def test_all_rows_are_selected_by_key_wherever_the_focus_is(page: Page) -> None:
    await show(page, "/invoices?view=paid")
    selected = page.get_by_text(re.compile(r"^\d+ selected"))

    await page.keyboard.press("Control+a")

    await expect(selected).to_have_text(f"{await rows(page).count()} selected")
    await page.keyboard.press("Escape")
    await expect(selected).to_be_hidden()


async def test_a_new_invoice_is_one_key_away(page: Page) -> None:
    await show(page, "/invoices")

    await page.keyboard.press("c")

    await expect(page).to_have_url(re.compile("/invoices/new$"))
    await expect(page.get_by_role("combobox", name="Customer")).to_be_focused()


async def test_a_search_without_a_hit_says_so(page: Page) -> None:
    await page.goto("/invoices?q=nobody-has-this-name")

    await expect(page.get_by_text("No invoice matches")).to_be_visible()


async def test_sorting_by_total_is_kept_in_the_address(page: Page) -> None:
    await show(page, "/invoices?view=all")

    await page.get_by_role("button", name="Total").click()
    await expect(page).to_have_url(re.compile("sort=TOTAL_DESC"))
    await expect(page.get_by_role("columnheader", name="Total")).to_have_attribute("aria-sort", "descending")
    await page.reload()

    await expect(page.get_by_role("columnheader", name="Total")).to_have_attribute("aria-sort", "descending")


async def test_a_filter_excludes_a_currency_and_is_taken_away_again(page: Page) -> None:
    await show(page, "/invoices?view=all&q=")
    await page.get_by_role("button", name="Filter", exact=True).click()
    await page.get_by_role("button", name="Currency").click()
    await page.get_by_role("checkbox", name="USD").check()
    await expect(rows(page).first).to_contain_text("USD")
    await page.get_by_role("button", name=re.compile("^is Currency")).click()
    await page.get_by_role("option", name="is not").click()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("group", name="Filters")).to_contain_text("Currency is not USD")
    await expect(rows(page).filter(has_text="USD")).to_have_count(0)

    await page.get_by_role("button", name="Remove the filter by currency").click()

    await expect(rows(page).filter(has_text="USD")).not_to_have_count(0)


async def test_a_filter_can_be_kept_as_a_view(page: Page) -> None:
    await show(page, "/invoices?view=all")
    await page.get_by_role("button", name="Filter", exact=True).click()
    await page.get_by_role("button", name="Currency").click()
    await page.get_by_role("checkbox", name="GBP").check()
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Save view").click()
    await page.get_by_label("Name of the view").fill("Pounds")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("link", name="Pounds")).to_have_attribute("aria-current", "page")

    await show(page, "/invoices")
    await page.get_by_role("link", name="Pounds").click()

    await expect(rows(page).first).to_contain_text("GBP")
    await page.get_by_role("button", name="Remove view").click()
    await expect(page.get_by_role("link", name="Pounds")).to_be_hidden()


async def test_keys_move_select_and_open(page: Page) -> None:
    await show(page, "/invoices?view=all")
    await page.keyboard.press("j")
    await expect(rows(page).nth(0)).to_be_focused()
    await page.keyboard.press("j")
    await page.keyboard.press("j")
    await page.keyboard.press("k")
    await expect(rows(page).nth(1)).to_be_focused()
    await page.keyboard.press("x")
    await page.keyboard.press("j")
    await page.keyboard.press("x")
    await expect(page.get_by_role("toolbar", name="Selected rows")).to_contain_text("2 selected")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("toolbar", name="Selected rows")).to_be_hidden()

    await page.keyboard.press("Enter")

    await expect(page).to_have_url(re.compile("/invoices/[0-9a-f-]{36}"))


async def test_going_back_keeps_filters_place_and_focus(page: Page) -> None:
    await show(page, "/invoices?view=all&sort=NUMBER_ASC")
    row = rows(page).nth(40)
    await row.scroll_into_view_if_needed()
    name = await row.inner_text()
    await row.locator("td").nth(2).click()
    await expect(page).to_have_url(re.compile("/invoices/[0-9a-f-]{36}"))

    await page.go_back()

    await expect(page).to_have_url(re.compile("sort=NUMBER_ASC"))
    back = rows(page).nth(40)
    await expect(back).to_have_text(name, use_inner_text=True)
    await expect(back).to_be_in_viewport()
    await expect(back).to_be_focused()


async def test_the_command_menu_keeps_the_chosen_command_in_sight(page: Page) -> None:
    await show(page, "/invoices")
    await page.keyboard.press("Control+k")
    await expect(page.get_by_label("Type a command or search")).to_be_focused()

    await page.keyboard.press("ArrowUp")

    await expect(page.get_by_role("menuitem").last).to_be_in_viewport(ratio=1)


async def test_the_command_menu_finds_an_invoice_by_its_number(page: Page, records: Records) -> None:
    invoice_id, number = await records.finalized(await records.customer())
    await show(page, "/invoices")

    await page.keyboard.press("Control+k")
    await expect(page.get_by_label("Type a command or search")).to_be_focused()
    await page.keyboard.type(number)
    await expect(page.get_by_role("menuitem", name=number).first).to_be_visible()
    await page.keyboard.press("Enter")

    await expect(page).to_have_url(re.compile(invoice_id))
