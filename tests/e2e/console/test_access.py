"""Who may sign in: members led through what an administrator can do, the log of it, and setting up from elsewhere."""

import re
import secrets
from pathlib import Path

from playwright.async_api import Page, expect

from console import OWN, Api, OpenPage
from folio_server import folio_serve

CREATE = "mutation ($input: CreatePersonInput!) { createPerson(input: $input) { userErrors { message } } }"
PASSWORD = "a long first password"


async def make_member(api: Api) -> str:
    email = f"{secrets.token_hex(4)}@example.com"
    await api.ask(CREATE, input={"name": "Jonas Feldkamp", "email": email, "role": "SALES", "password": PASSWORD})
    return email


async def choose(page: Page, email: str, action: str) -> None:
    row = page.get_by_role("table", name="Members").get_by_role("row").filter(has_text=email)
    await row.get_by_role("button").click()
    await page.get_by_role("menuitem", name=action).click()


async def signs_in(page: Page, email: str, password: str) -> bool:
    answer = await page.context.request.post("/session", data={"email": email, "password": password}, headers=OWN)
    return answer.ok


async def test_a_member_gets_another_role_and_the_log_tells_it(page: Page, api: Api) -> None:
    email = await make_member(api)
    await page.goto("/settings/members")

    await choose(page, email, "Edit")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name=re.compile("Role$")).click()
    await page.get_by_role("option", name=re.compile("^Finance")).click()
    await dialog.get_by_role("button", name="Save").click()

    row = page.get_by_role("table", name="Members").get_by_role("row").filter(has_text=email)
    await expect(row).to_contain_text("Finance")
    log = page.get_by_role("region", name="Who let whom in")
    await expect(log).to_contain_text("Update person")
    await expect(log).to_contain_text("Intact")


async def test_a_member_s_password_is_reset_and_their_access_ended_and_given_back(
    open_page: OpenPage, page: Page, api: Api
) -> None:
    email = await make_member(api)
    elsewhere = await open_page(state=None)
    await page.goto("/settings/members")

    await choose(page, email, "Reset password")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("textbox").fill("quite another password")
    await dialog.get_by_role("button").last.click()
    await expect(dialog).to_be_hidden()
    assert not await signs_in(elsewhere, email, PASSWORD)
    assert await signs_in(elsewhere, email, "quite another password")

    await choose(page, email, "Disable")
    await page.get_by_role("dialog").get_by_role("button").last.click()
    row = page.get_by_role("table", name="Members").get_by_role("row").filter(has_text=email)
    await expect(row).to_contain_text("Disabled")
    assert not await signs_in(elsewhere, email, "quite another password")


async def test_from_elsewhere_folio_is_set_up_with_the_token_that_the_server_printed(
    open_page: OpenPage, sqlite_url: str, tmp_path: Path, complaints: list[str]
) -> None:
    with folio_serve(sqlite_url, tmp_path, "--no-worker") as address:
        page = await open_page(state=None, at=address)
        # As a proxy would pass it on.
        await page.set_extra_http_headers({"X-Forwarded-For": "203.0.113.9"})
        await page.goto("/")
        for label, typed in (
            ("Name", "Ada Lindqvist"),
            ("Email", "ada@example.com"),
            ("Password", "correct horse battery"),
            ("Setup token", "a guess"),
        ):
            await page.get_by_label(label).fill(typed)
        await page.get_by_role("button", name="Create account").click()
        await expect(page.get_by_role("alert")).to_contain_text("setup-token")
        # The browser itself reports the answer 403.
        complaints.clear()

        await page.get_by_label("Setup token").fill((tmp_path / "setup-token").read_text())
        await page.get_by_role("button", name="Create account").click()

        await expect(page.get_by_role("button", name="Ada Lindqvist")).to_be_visible()
        assert not (tmp_path / "setup-token").exists()
