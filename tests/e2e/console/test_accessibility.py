"""No screen has a serious barrier, light or dark; and each is there, with a title of its own."""

import re

import pytest
from playwright.async_api import Page, expect

from axe import grave_violations
from console import Api
from console_editor import open_draft
from console_records import Records
from console_screens import SCREENS, address


async def loaded(page: Page) -> None:
    # Not by its role: behind an open list of choices it has none.
    await expect(page.locator("h1")).to_be_visible()
    await expect(page.get_by_role("status", name=re.compile("^Loading"))).to_have_count(0)


async def assert_no_barrier(page: Page) -> None:
    for scheme in ("light", "dark"):
        await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert await grave_violations(page) == [], scheme


@pytest.mark.parametrize("path", SCREENS.values(), ids=SCREENS.keys())
async def test_a_screen_has_no_serious_barrier(page: Page, api: Api, path: str) -> None:
    await page.goto(await address(path, api))
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
