"""Recalculating a draft that a person has edited: the difference, and which side of it to have."""

from datetime import date
from typing import Any

from playwright.async_api import Page, expect

from console import Api
from console_editor import edit, field, open_draft, total
from console_records import Records
from folio.services.demo.price_book import STORAGE

RECORD_EVENTS = """
mutation ($input: RecordUsageEventsInput!) { recordUsageEvents(input: $input) { userErrors { message } } }
"""
BY_HAND = "1,000"


async def test_new_usage_and_a_value_set_by_hand_are_decided_field_by_field(
    page: Page, api: Api, records: Records
) -> None:
    draft = await records.draft_of("Nordhafen Logistik")
    await open_draft(page, draft["id"])
    quantity = field(page, "Quantity of Storage")
    calculated = await quantity.input_value()
    await edit(page, "Quantity of Storage", BY_HAND)
    before = await total(page).inner_text()
    await use_more(api, await records.business(), draft)

    await quantity.blur()
    await page.keyboard.press("r")
    dialog = page.get_by_role("dialog", name="Recalculate")
    row = dialog.get_by_role("row").filter(has_text="set by hand")
    await expect(row).to_contain_text(calculated)
    await expect(row.get_by_role("radio", name="Keep")).to_be_checked()
    await row.get_by_text("Take", exact=True).click()
    await dialog.get_by_role("button", name="Recalculate").click()

    await expect(dialog).to_be_hidden()
    await expect(page.get_by_role("region", name="Notifications")).to_contain_text("Recalculated:")
    await expect(quantity).not_to_have_value(BY_HAND)
    await expect(quantity).not_to_have_value(calculated)
    await expect(total(page)).not_to_have_text(before)


async def test_discarding_manual_edits_brings_the_draft_back_to_what_is_calculated(
    page: Page, records: Records
) -> None:
    await open_draft(page, (await records.draft_of("Waterlijn"))["id"])
    before = await total(page).inner_text()
    await edit(page, "Quantity of Seats", "3")
    await expect(total(page)).not_to_have_text(before, use_inner_text=True)

    await field(page, "Quantity of Seats").blur()
    await page.keyboard.press("r")
    dialog = page.get_by_role("dialog", name="Recalculate")
    await dialog.get_by_role("checkbox", name="Discard manual edits").check()
    await dialog.get_by_role("button", name="Discard and recalculate").click()

    await expect(dialog).to_be_hidden()
    await expect(total(page)).to_have_text(before, use_inner_text=True)


async def use_more(api: Api, business_id: str, draft: dict[str, Any]) -> None:
    """More usage in the period that the draft bills."""
    day = date.fromisoformat(draft["periodStart"])
    event = {
        "eventId": "forgotten",
        "customerAlias": "nordhafen",
        "eventType": STORAGE,
        "timestamp": f"{day:%Y-%m-%d}T12:00:00Z",
        "properties": {"gigabytes": 5_000},
    }
    await api.ask(RECORD_EVENTS, input={"businessId": business_id, "events": [event]})
