"""Signing in to the console: the first person, the demo's person, and again after a session ended."""

import re
from pathlib import Path

from playwright.async_api import Page, expect

from console import OWN, OpenPage
from folio.services.demo.person import EMAIL, OPERATOR, PASSWORD
from folio_server import folio_serve


async def test_the_first_person_sets_folio_up_and_is_signed_in(
    open_page: OpenPage, sqlite_url: str, tmp_path: Path
) -> None:
    with folio_serve(sqlite_url, tmp_path, "--no-worker") as address:
        page = await open_page(state=None, at=address)
        await page.goto("/")
        await expect(page.get_by_role("heading", name="Set up Folio")).to_be_visible()
        await page.get_by_label("Name").fill("Ada Lindqvist")
        await page.get_by_label("Email").fill("ada@example.com")
        await page.get_by_label("Password").fill("correct horse battery")
        await page.get_by_role("button", name="Create account").click()

        await expect(page.get_by_role("button", name="Ada Lindqvist")).to_be_visible()


async def test_a_wrong_password_is_refused_and_the_right_one_opens_the_address_asked_for(
    open_page: OpenPage, complaints: list[str]
) -> None:
    page = await open_page(state=None)
    await page.goto("/invoices?view=all")
    await page.get_by_label("Email").fill(EMAIL)
    await page.get_by_label("Password").fill("not the password")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_be_visible()
    # The browser itself reports the answer 401.
    complaints.clear()

    await page.get_by_label("Password").fill(PASSWORD)
    await page.keyboard.press("Enter")

    await expect(page.get_by_role("grid", name="Invoices")).to_be_visible()
    await expect(page).to_have_url(re.compile(r"/invoices\?view=all$"))


async def test_a_session_that_ended_asks_for_the_password_over_the_screen(
    open_page: OpenPage, complaints: list[str]
) -> None:
    page = await open_page(state=None)
    await sign_in_by_form(page, "/invoices")
    await page.context.request.delete("/session", headers=OWN)

    await page.get_by_label("Search invoices").fill("Kessel")
    dialog = page.get_by_role("dialog", name="Sign in again")
    await dialog.get_by_label("Password").fill(PASSWORD)
    await dialog.get_by_role("button", name="Sign in").click()

    await expect(dialog).to_be_hidden()
    await expect(page.get_by_label("Search invoices")).to_have_value("Kessel")
    await expect(page.get_by_role("row").filter(has_text="Kessel")).not_to_have_count(0)
    complaints.clear()


async def test_signing_out_leaves_nothing_behind(open_page: OpenPage, complaints: list[str]) -> None:
    page = await open_page(state=None)
    await sign_in_by_form(page, "/invoices")

    await page.get_by_role("button", name=OPERATOR).click()
    await page.get_by_role("menuitem", name="Sign out").click()
    await expect(page.get_by_role("heading", name="Sign in to Folio")).to_be_visible()
    await page.reload()

    await expect(page.get_by_role("heading", name="Sign in to Folio")).to_be_visible()
    # The browser itself reports the answers 401.
    complaints.clear()


async def sign_in_by_form(page: Page, path: str) -> None:
    await page.goto(path)
    await page.get_by_label("Email").fill(EMAIL)
    await page.get_by_label("Password").fill(PASSWORD)
    await page.get_by_role("button", name="Sign in").click()
    await expect(page.get_by_role("button", name=OPERATOR)).to_be_visible()
