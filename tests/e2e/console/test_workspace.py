"""Customers, products, schedules, usage and settings: each can be found, made or changed."""

import re
import secrets

from playwright.async_api import FilePayload, Page, expect

from console import OWN
from folio.services.demo.company import NAME


async def test_home_says_what_needs_attention_and_leads_there(page: Page) -> None:
    await page.goto("/")
    await expect(page.get_by_role("heading", name="Invoiced by month")).to_be_visible()

    await page.get_by_role("link", name=re.compile("Drafts to review")).click()

    await expect(page.get_by_role("grid", name="Invoices")).to_be_visible()


async def test_a_customer_is_made_and_found(page: Page) -> None:
    name = f"Atelier {secrets.token_hex(4)}"
    await page.goto("/customers/new")
    await page.get_by_role("textbox", name="Name", exact=True).fill(name)
    await page.get_by_role("button", name="Create customer").click()
    await expect(page).to_have_url(re.compile("/customers/[0-9a-f-]{36}$"))
    await expect(page.get_by_role("heading", level=1)).to_contain_text(name)

    await page.goto("/customers")
    await page.keyboard.press("/")
    await page.keyboard.type(name)

    await expect(page.get_by_role("row").filter(has_text=name)).to_have_count(1)


async def test_a_customer_without_a_name_is_refused_at_its_field(page: Page) -> None:
    await page.goto("/customers/new")

    await page.get_by_role("button", name="Create customer").click()

    await expect(page.get_by_role("textbox", name="Name", exact=True)).to_have_attribute("aria-invalid", "true")


async def test_a_schedule_shows_what_it_will_bill(page: Page) -> None:
    await page.goto("/schedules")
    await page.get_by_role("row").filter(has_text="Group roll-out").get_by_role("link").first.click()

    await expect(page.get_by_role("heading", level=1)).to_contain_text("Group roll-out")
    await expect(page.get_by_text("Roll-out").first).to_be_visible()


async def test_a_product_shows_its_prices(page: Page) -> None:
    await page.goto("/products")
    await page.get_by_role("row").filter(has_text="API calls").get_by_role("link").first.click()

    await expect(page.get_by_role("heading", level=1)).to_contain_text("API calls")


async def test_uploaded_usage_is_counted_and_wrong_lines_are_explained(page: Page) -> None:
    lines = [
        "eventId,customerAlias,eventType,timestamp,calls",
        f"{secrets.token_hex(8)},nobody-yet,api.calls,2026-01-05T10:00:00Z,12",
        f"{secrets.token_hex(8)},nobody-yet,api.calls,yesterday,12",
    ]
    file = FilePayload(name="usage.csv", mimeType="text/csv", buffer="\n".join(lines).encode())
    await page.goto("/usage/upload")
    async with page.expect_file_chooser() as choosing:
        await page.get_by_role("button", name="Choose a file").click()
    await (await choosing.value).set_files(file)
    await page.get_by_role("button", name="Upload", exact=True).click()

    await expect(page.get_by_text("The file was taken in.")).to_be_visible()
    await expect(page.get_by_text("No customer has these names: nobody-yet")).to_be_visible()
    await expect(page.get_by_role("table", name="Rejected lines")).to_contain_text("Invalid RFC3339")


async def test_branding_is_seen_on_a_sample_before_it_is_saved(page: Page) -> None:
    await page.goto("/settings/branding")
    sample = page.locator("iframe").last.content_frame
    await expect(sample.get_by_role("heading").first).to_be_visible()

    await page.get_by_role("textbox", name="Footer text").fill("Managing director: Mira Adler")

    # It is printed in the margin of every page, by the style.
    await expect(page.locator("iframe").last).to_have_attribute("srcdoc", re.compile("Mira Adler"))


async def test_the_next_number_follows_the_rule_while_it_is_typed(page: Page) -> None:
    await page.goto("/settings/numbering")

    await page.get_by_role("textbox", name="Prefix").fill("TS")

    await expect(page.get_by_role("region", name="Next number")).to_contain_text("TS-")


async def test_a_new_member_can_sign_in(page: Page) -> None:
    email = f"{secrets.token_hex(4)}@example.com"
    await page.goto("/settings/members")
    await page.get_by_role("button", name="New member").click()
    form = page.get_by_role("dialog", name="New member")
    await form.get_by_label("Name").fill("Jonas Feldkamp")
    await form.get_by_label("Email").fill(email)
    await form.get_by_label("First password").fill("a long first password")
    await form.get_by_role("button", name="Add member").click()
    await expect(page.get_by_role("table", name="Members")).to_contain_text(email)

    credentials = {"email": email, "password": "a long first password"}
    answer = await page.context.request.post("/session", data=credentials, headers=OWN)

    assert answer.ok


async def test_an_api_key_is_shown_once(page: Page) -> None:
    name = f"Partner {secrets.token_hex(4)}"
    await page.goto("/settings/api-keys")
    await page.get_by_role("button", name="New API key").click()
    await page.get_by_role("dialog").get_by_label("Name").fill(name)
    await page.get_by_role("button", name="Create key").click()
    await expect(page.get_by_label("API key", exact=True)).not_to_have_value("")
    await page.get_by_role("button", name="Done").click()

    await expect(page.get_by_role("table", name="API keys")).to_contain_text(name)


async def test_the_theme_that_was_chosen_stays(page: Page) -> None:
    await page.goto("/invoices")
    await page.get_by_role("button", name="Theme").click()
    await page.get_by_role("menuitemradio", name="Dark").or_(page.get_by_role("menuitem", name="Dark")).click()
    await page.reload()

    await expect(page.locator("html")).to_have_attribute("data-theme", "dark")


async def test_a_business_is_changed_with_all_its_records(page: Page) -> None:
    await page.goto("/invoices?view=all")
    await page.get_by_role("button", name=NAME).click()

    await page.get_by_role("menuitem", name="sandbox").or_(page.get_by_role("menuitemradio", name="sandbox")).click()

    await expect(page.get_by_role("row").filter(has_text="Probekunde").first).to_be_visible()
    await expect(page.get_by_role("row").filter(has_text="Nordhafen")).to_have_count(0)
