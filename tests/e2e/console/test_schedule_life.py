"""A billing schedule's life: drafted, activated, priced anew, suspended, resumed, billed again, cancelled, deleted."""

import re
import secrets
from typing import Any

from playwright.async_api import Page, expect

from console import Api
from console_records import Records

PRICES = """
query ($id: UUID!) { prices(businessId: $id, search: "Platform", currency: "EUR") { edges { node { id name } } } }
"""
CREATE = """
mutation ($id: UUID!, $input: CreateScheduleInput!) {
  createSchedule(businessId: $id, input: $input) { userErrors { message } schedule { id } }
}
"""
ACTIVATE = "mutation ($id: UUID!) { activateSchedule(id: $id) { userErrors { message } } }"
BILL = "mutation ($id: UUID!) { runBilling(input: { businessId: $id }) { userErrors { message } } }"
TODAY = "query ($id: UUID!) { business(id: $id) { today } }"


async def make_schedule(api: Api, records: Records, **fields: Any) -> tuple[str, str]:
    """Id and name of a draft with one price that is billed in advance, from the first of this month on."""
    business = await records.business()
    customer = await records.customer()
    price = (await api.ask(PRICES, id=business))["prices"]["edges"][0]["node"]
    today = (await api.ask(TODAY, id=business))["business"]["today"]
    phases = [{"prices": [{"priceId": price["id"], "quantity": "2"}]}]
    name = f"Plan {secrets.token_hex(4)}"
    wanted = {"customerId": customer.id, "name": name, "startOn": f"{today[:8]}01", "phases": phases, **fields}
    made = await api.ask(CREATE, id=business, input=wanted)
    return str(made["createSchedule"]["schedule"]["id"]), name


async def confirm(page: Page, action: str) -> None:
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name=action, exact=True).click()
    await expect(dialog).to_be_hidden()


async def choose(page: Page, action: str) -> None:
    await page.get_by_role("button", name="More").click()
    await page.get_by_role("menuitem", name=action).click()


async def test_a_draft_is_activated_suspended_resumed_and_cancelled(page: Page, api: Api, records: Records) -> None:
    schedule, name = await make_schedule(api, records)
    await page.goto(f"/schedules/{schedule}")

    await page.get_by_role("button", name="Activate").click()
    await expect(page.get_by_text("Active", exact=True)).to_be_visible()
    await choose(page, "Suspend")
    await confirm(page, "Suspend")
    await expect(page.get_by_text(f"{name} is suspended")).to_be_visible()
    await page.get_by_role("button", name="Resume").click()
    await confirm(page, "Resume")
    await expect(page.get_by_text("Active", exact=True)).to_be_visible()
    await choose(page, "Cancel schedule")
    await confirm(page, "Cancel schedule")

    await expect(page.get_by_text("Cancelled", exact=True)).to_be_visible()
    await expect(page.get_by_role("link", name="Change prices")).to_have_count(0)


async def test_deleting_a_draft_asks_first(page: Page, api: Api, records: Records) -> None:
    schedule, name = await make_schedule(api, records)
    await page.goto(f"/schedules/{schedule}")

    await choose(page, "Delete draft")
    await confirm(page, "Cancel")
    await choose(page, "Delete draft")
    await confirm(page, "Delete draft")

    await expect(page.get_by_text(f"Deleted {name}")).to_be_visible()
    await page.goto(f"/schedules/{schedule}")
    await expect(page.get_by_text("No such schedule")).to_be_visible()


async def test_changed_prices_show_the_coming_invoices_before_they_are_saved(
    page: Page, api: Api, records: Records
) -> None:
    schedule, _ = await make_schedule(api, records)
    await api.ask(ACTIVATE, id=schedule)
    await page.goto(f"/schedules/{schedule}")
    await page.get_by_role("link", name="Change prices").click()
    preview = page.get_by_role("region", name="Preview")
    await expect(preview.locator("summary").first).to_be_visible()
    await expect(page.get_by_role("button", name="Change prices")).to_be_disabled()

    await page.get_by_label("Quantity of Platform").fill("7")
    await expect(preview).to_contain_text("7 ×")
    await page.get_by_role("button", name="Change prices").click()

    await expect(page.get_by_role("heading", name="Phase 2")).to_be_visible()
    await expect(page.get_by_role("table", name="Prices of Phase 2")).to_contain_text("7")


async def test_leaving_typed_values_asks_first(page: Page, api: Api, records: Records) -> None:
    schedule, name = await make_schedule(api, records)
    await page.goto(f"/schedules/{schedule}/edit")
    await page.get_by_role("textbox", name="Name").first.fill(f"{name} plus")

    await page.get_by_role("link", name="Customers").click()
    await page.get_by_role("dialog", name="Leave without saving?").get_by_role("button", name="Cancel").click()
    await expect(page.get_by_role("textbox", name="Name").first).to_have_value(f"{name} plus")
    await page.get_by_role("link", name="Customers").click()
    await page.get_by_role("button", name="Leave", exact=True).click()

    await expect(page.get_by_role("grid", name="Customers")).to_be_visible()


async def test_what_was_saved_is_left_without_a_question(page: Page, api: Api, records: Records) -> None:
    schedule, name = await make_schedule(api, records)
    await page.goto(f"/schedules/{schedule}/edit")

    await page.get_by_role("textbox", name="Name").first.fill(f"{name} plus")
    await page.get_by_role("button", name="Save").click()

    await expect(page.get_by_role("heading", level=1)).to_contain_text(f"{name} plus")


async def test_a_billing_date_whose_draft_was_deleted_is_billed_again(page: Page, api: Api, records: Records) -> None:
    schedule, _ = await make_schedule(api, records)
    await api.ask(ACTIVATE, id=schedule)
    await api.ask(BILL, id=await records.business())
    await page.goto(f"/schedules/{schedule}")
    dates = page.get_by_role("table", name="Billing dates")
    await dates.get_by_role("link", name="Draft").click()
    await page.get_by_role("button", name="Actions", exact=True).click()
    await page.get_by_role("menuitem", name="Delete").click()
    await page.get_by_role("dialog").get_by_role("button", name=re.compile("^Delete")).click()
    await expect(page).not_to_have_url(re.compile("/invoices/[0-9a-f-]{36}$"))

    await page.goto(f"/schedules/{schedule}")
    await dates.get_by_role("button", name="Bill again").click()
    await page.get_by_role("button", name="Bill now").click()

    await expect(dates.get_by_role("link", name="Draft")).to_be_visible()
    await expect(dates).to_contain_text("Released")
