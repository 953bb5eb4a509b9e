"""Usage that came late: billed on the next invoice, adjusted by an invoice of its own, or ignored with a reason."""

import re
import secrets
from datetime import date, timedelta

from playwright.async_api import Locator, Page, expect

from console import Api
from console_records import Records

ALIAS = """
mutation ($id: UUID!, $input: AliasInput!) {
  addAlias(customerId: $id, input: $input) { userErrors { message } }
}
"""
METERED = """
query ($id: UUID!) { prices(businessId: $id, search: "API calls", currency: "EUR") { edges { node { id } } } }
"""
CREATE = """
mutation ($id: UUID!, $input: CreateScheduleInput!) {
  createSchedule(businessId: $id, input: $input) { userErrors { message } schedule { id } }
}
"""
ACTIVATE = "mutation ($id: UUID!) { activateSchedule(id: $id) { userErrors { message } } }"
BILL = "mutation ($id: UUID!) { runBilling(input: { businessId: $id }) { userErrors { message } } }"
TODAY = "query ($id: UUID!) { business(id: $id) { today } }"
EVENTS = """
mutation ($input: RecordUsageEventsInput!) {
  recordUsageEvents(input: $input) { userErrors { message } result { accepted } }
}
"""


async def late_usage(api: Api, records: Records) -> str:
    """The name of a customer whose last month was billed before its usage came."""
    business, customer = await records.business(), await records.customer()
    today = date.fromisoformat((await api.ask(TODAY, id=business))["business"]["today"])
    last_month = (today.replace(day=1) - timedelta(days=1)).replace(day=1)
    alias = secrets.token_hex(6)
    await api.ask(ALIAS, id=customer.id, input={"alias": alias})
    price = (await api.ask(METERED, id=business))["prices"]["edges"][0]["node"]["id"]
    fields = {"customerId": customer.id, "startOn": str(last_month), "phases": [{"prices": [{"priceId": price}]}]}
    schedule = (await api.ask(CREATE, id=business, input=fields))["createSchedule"]["schedule"]["id"]
    await api.ask(ACTIVATE, id=schedule)
    await api.ask(BILL, id=business)
    event = {
        "eventId": secrets.token_hex(8),
        "customerAlias": alias,
        "eventType": "api.calls",
        "timestamp": f"{last_month}T12:00:00Z",
        "properties": {"calls": 150_000},
    }
    await api.ask(EVENTS, input={"businessId": business, "events": [event]})
    return customer.name


async def opened(page: Page, name: str) -> Locator:
    """The dialog of the customer's late usage, once the worker has found it."""
    row = page.get_by_role("row").filter(has_text=name)
    await page.goto("/late-usage")
    for _ in range(20):
        await expect(page.get_by_role("heading", name="Late usage")).to_be_visible()
        await page.wait_for_timeout(500)
        if await row.count():
            break
        await page.reload()
    await row.get_by_text(name, exact=True).first.click()
    return page.get_by_role("dialog")


async def test_late_usage_goes_on_the_next_invoice(page: Page, api: Api, records: Records) -> None:
    name = await late_usage(api, records)

    dialog = await opened(page, name)
    await expect(dialog).to_contain_text("100,000")
    await dialog.get_by_role("button", name="Bill on the next invoice").click()

    await expect(page.get_by_text(f"Late usage of {name} goes on the next invoice")).to_be_visible()
    await page.get_by_role("link", name="On next invoice").click()
    await expect(page.get_by_role("row").filter(has_text=name)).to_be_visible()


async def test_late_usage_becomes_an_adjustment_invoice(page: Page, api: Api, records: Records) -> None:
    name = await late_usage(api, records)

    dialog = await opened(page, name)
    await dialog.get_by_role("button", name="Adjustment invoice").click()

    await expect(page).to_have_url(re.compile("/invoices/[0-9a-f-]{36}$"))
    await expect(page.get_by_role("heading", level=1)).to_contain_text(name)


async def test_late_usage_is_ignored_with_a_reason_only(page: Page, api: Api, records: Records) -> None:
    name = await late_usage(api, records)

    dialog = await opened(page, name)
    await dialog.get_by_role("button", name="Ignore").click()
    asking = page.get_by_role("dialog", name=re.compile("^Ignore"))
    await asking.get_by_role("button", name="Ignore for good").click()
    await expect(asking.get_by_role("textbox")).to_have_attribute("aria-invalid", "true")
    await asking.get_by_role("textbox").fill("Agreed with the customer")
    await asking.get_by_role("button", name="Ignore for good").click()

    await expect(page.get_by_text(f"Late usage of {name} is ignored")).to_be_visible()
