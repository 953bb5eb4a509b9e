"""No screen has a serious barrier, light or dark; and each is there, with a title of its own."""

import re

import pytest
from playwright.async_api import Page, expect

from axe import grave_violations
from console import Api
from console_editor import open_draft
from console_records import Records

SCREENS = {
    "home": "/",
    "drafts": "/invoices",
    "all invoices": "/invoices?view=all",
    "upcoming invoices": "/invoices?view=upcoming",
    "nothing found": "/invoices?q=nobody-has-this-name",
    "new invoice": "/invoices/new",
    "schedules": "/schedules",
    "new schedule": "/schedules/new",
    "customers": "/customers",
    "new customer": "/customers/new",
    "products": "/products",
    "plans": "/products/plans",
    "new plan": "/products/plans/new",
    "usage": "/usage",
    "new metric": "/usage/metrics/new",
    "events": "/usage/events",
    "usage by day": "/usage/days",
    "unknown aliases": "/usage/aliases",
    "usage upload": "/usage/upload",
    "late usage": "/late-usage",
    "jobs": "/jobs",
    "settings: business": "/settings/business",
    "settings: tax numbers": "/settings/tax-numbers",
    "settings: bank accounts": "/settings/bank-accounts",
    "settings: branding": "/settings/branding",
    "settings: numbering": "/settings/numbering",
    "settings: number ledger": "/settings/number-ledger",
    "settings: tax": "/settings/tax",
    "settings: businesses": "/settings/businesses",
    "settings: members": "/settings/members",
    "settings: API keys": "/settings/api-keys",
    "settings: account": "/settings/account",
    "no such place": "/no-such-place",
}


async def loaded(page: Page) -> None:
    # Not by its role: behind an open list of choices it has none.
    await expect(page.locator("h1")).to_be_visible()
    await expect(page.get_by_role("status", name=re.compile("^Loading"))).to_have_count(0)


async def assert_no_barrier(page: Page) -> None:
    for scheme in ("light", "dark"):
        await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert await grave_violations(page) == [], scheme


@pytest.mark.parametrize("path", SCREENS.values(), ids=SCREENS.keys())
async def test_a_screen_has_no_serious_barrier(page: Page, path: str) -> None:
    await page.goto(path)
    await loaded(page)
    if await page.get_by_role("listbox").count():
        # An open list of choices makes the rest inert in a way that axe does not know.
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("listbox")).to_have_count(0)

    await assert_no_barrier(page)
    assert await page.title() not in {"", "Folio"}


async def test_the_sign_in_form_has_no_serious_barrier(page: Page) -> None:
    await page.context.clear_cookies()
    await page.goto("/")
    await loaded(page)

    await assert_no_barrier(page)


async def test_the_draft_editor_has_no_serious_barrier(page: Page, records: Records) -> None:
    await open_draft(page, (await records.draft_of("Kessel"))["id"])
    await loaded(page)
    await assert_no_barrier(page)

    await page.keyboard.press("r")
    await expect(page.get_by_role("dialog", name="Recalculate").get_by_text("Total", exact=True)).to_be_visible()

    await assert_no_barrier(page)


async def test_a_final_invoice_has_no_serious_barrier(page: Page, records: Records) -> None:
    invoice_id, number = await records.finalized(await records.customer())
    await page.goto(f"/invoices/{invoice_id}")
    await expect(page.get_by_role("heading", name=number)).to_be_visible()
    await loaded(page)

    await assert_no_barrier(page)


@pytest.mark.parametrize("kind", ["customers", "schedules", "products"])
async def test_a_record_has_no_serious_barrier(page: Page, api: Api, records: Records, kind: str) -> None:
    query = f"query ($id: UUID!) {{ {kind}(businessId: $id, first: 1) {{ edges {{ node {{ id }} }} }} }}"
    found = await api.ask(query, id=await records.business())
    await page.goto(f"/{kind}/{found[kind]['edges'][0]['node']['id']}")
    await loaded(page)

    await assert_no_barrier(page)


async def test_the_command_menu_and_the_shortcuts_have_no_serious_barrier(page: Page) -> None:
    await page.goto("/invoices")
    await loaded(page)
    await page.keyboard.press("Control+k")
    await expect(page.get_by_label("Type a command or search")).to_be_focused()
    await assert_no_barrier(page)
    await page.keyboard.press("Escape")
    await page.keyboard.press("?")
    await expect(page.get_by_role("dialog")).to_be_visible()

    await assert_no_barrier(page)
