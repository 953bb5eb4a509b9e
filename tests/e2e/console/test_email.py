"""Sending from the console: a document on its way, stopped, sent, come back; many at once; the words of emails."""

import re
import secrets

import pytest
from playwright.async_api import Locator, Page, expect

from axe import grave_violations
from console import Api
from console_editor import open_draft
from console_records import OwnCustomer, Records

ADD_CONTACT = """
mutation ($customerId: UUID!, $input: ContactInput!) {
  addContact(customerId: $customerId, input: $input) { userErrors { message } }
}
"""
UNDO = """
mutation ($id: UUID!, $seconds: Int!) {
  updateEmailSettings(businessId: $id, input: { undoSeconds: $seconds }) { userErrors { message } }
}
"""


@pytest.fixture
def address_of_customer() -> str:
    return f"payables-{secrets.token_hex(3)}@zeta.example"


async def reachable(records: Records, api: Api, address: str) -> OwnCustomer:
    """A customer with a contact who receives documents."""
    customer = await records.customer()
    await api.ask(ADD_CONTACT, customerId=customer.id, input={"name": "Payables", "email": address})
    return customer


async def undo_for(seconds: int, records: Records, api: Api) -> None:
    await api.ask(UNDO, id=await records.business(), seconds=seconds)


def email_section(page: Page) -> Locator:
    return page.get_by_role("region", name="Email", exact=True)


async def test_an_email_is_stopped_by_its_toast_and_then_sent(
    page: Page, records: Records, api: Api, address_of_customer: str
) -> None:
    await undo_for(30, records, api)
    invoice_id, number = await records.finalized(await reachable(records, api, address_of_customer))
    await page.goto(f"/invoices/{invoice_id}")
    await expect(email_section(page)).to_contain_text("Not sent yet")
    await page.keyboard.press("s")
    dialog = page.get_by_role("dialog", name=f"Send {number} to")
    await expect(dialog.get_by_text(address_of_customer)).to_be_visible()
    await dialog.get_by_role("button", name="Send", exact=True).click()
    await expect(email_section(page)).to_contain_text("Waiting")

    await page.get_by_role("region", name="Notifications").get_by_role("button", name="Stop").click()

    await expect(email_section(page)).to_contain_text("Stopped")
    await expect(page.get_by_role("button", name="Send", exact=True)).to_be_visible()
    await undo_for(0, records, api)
    await page.get_by_role("button", name="Send", exact=True).click()
    await dialog.get_by_role("button", name="Send", exact=True).click()
    await expect(email_section(page).get_by_text("Sent", exact=True)).to_be_visible()
    await expect(page.get_by_role("button", name="Send again")).to_be_visible()
    history = page.get_by_role("region", name="History")
    await expect(history).to_contain_text("Email taken by the mail server")
    await expect(history).to_contain_text("Email stopped")


async def test_recipients_and_words_are_changed_and_shown_before_it_leaves(
    page: Page, records: Records, api: Api, address_of_customer: str
) -> None:
    await undo_for(0, records, api)
    invoice_id, _ = await records.finalized(await reachable(records, api, address_of_customer))
    await page.goto(f"/invoices/{invoice_id}")
    await page.get_by_role("button", name="Send", exact=True).click()
    dialog = page.get_by_role("dialog")
    to = dialog.get_by_label("To", exact=True)

    await to.fill("cfo@zeta.example, nonsense@")
    await to.press("Enter")
    await dialog.get_by_label("Subject").fill("Your invoice {{ number }}")
    await dialog.get_by_role("button", name="Send", exact=True).click()
    await expect(dialog).to_contain_text("'nonsense@' is not an email address")
    await dialog.get_by_role("button", name="Remove nonsense@").click()
    await dialog.get_by_label("Message").fill("Hello {{ wrong }}")
    await expect(dialog.get_by_role("alert")).to_contain_text("there is no {{ wrong }}")
    await dialog.get_by_label("Message").fill("Here it is.\n\n{{ hosted_url }}")
    frame = dialog.locator("iframe").content_frame
    await expect(frame.get_by_role("link", name="View invoice")).to_be_visible()
    assert await grave_violations(page) == []
    await dialog.get_by_role("button", name="Send", exact=True).click()

    await expect(dialog).to_be_hidden()
    await expect(email_section(page)).to_contain_text(f"Invoice to {address_of_customer}, cfo@zeta.example")
    await expect(email_section(page).get_by_text("Sent", exact=True)).to_be_visible()


async def test_a_draft_is_finalized_and_sent_in_one_step(
    page: Page, records: Records, api: Api, address_of_customer: str
) -> None:
    await undo_for(0, records, api)
    await open_draft(page, await records.draft(await reachable(records, api, address_of_customer)))
    await page.keyboard.press("Control+Enter")
    dialog = page.get_by_role("dialog", name="Finalize invoice")
    await expect(dialog).to_contain_text(f"Email to {address_of_customer}")

    await dialog.get_by_role("button", name="Finalize and send").click()

    await expect(page.get_by_role("heading", level=1)).to_contain_text("SEQ-")
    await expect(email_section(page).get_by_text("Sent", exact=True)).to_be_visible()


async def test_a_bounce_is_entered_from_the_outbox(
    page: Page, records: Records, api: Api, address_of_customer: str
) -> None:
    await undo_for(0, records, api)
    customer = await reachable(records, api, address_of_customer)
    invoice_id, number = await records.finalized(customer)
    await page.goto(f"/invoices/{invoice_id}")
    await page.get_by_role("button", name="Send", exact=True).click()
    await page.get_by_role("dialog").get_by_role("button", name="Send", exact=True).click()
    await expect(email_section(page).get_by_text("Sent", exact=True)).to_be_visible()

    await page.goto(f"/outbox?q={number}")
    row = page.get_by_role("row").filter(has_text=f"Invoice {number}")
    await row.press("Enter")
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("250 Kept as")
    assert await grave_violations(page) == []
    await dialog.get_by_role("button", name="Enter a bounce").click()
    await page.get_by_role("dialog").get_by_label("Reason").fill("Mailbox full")
    await page.get_by_role("dialog").get_by_role("button", name="Enter bounce").click()

    await expect(page.get_by_role("dialog")).to_contain_text("Mailbox full")
    await page.get_by_role("dialog").get_by_role("button", name="Close").click()
    await expect(row).to_contain_text("Bounced")


async def test_many_are_sent_and_marked_as_sent_after_a_dry_run(
    page: Page, records: Records, api: Api, address_of_customer: str
) -> None:
    await undo_for(3600, records, api)
    customer = await reachable(records, api, address_of_customer)
    await records.finalized(customer)
    await records.finalized(customer)
    await records.draft(customer)
    await page.goto(f"/invoices?q={customer.name.replace(' ', '+')}&view=all")
    await page.get_by_role("checkbox", name="Select all").check()
    bar = page.get_by_role("toolbar", name="Selected rows")
    await bar.get_by_role("button", name="Send", exact=True).click()
    dialog = page.get_by_role("dialog", name="Send 2 invoices")
    await expect(dialog).to_contain_text("only final and sent documents can be sent")
    await dialog.get_by_role("button", name="Send 2").click()
    await expect(page.get_by_role("region", name="Notifications")).to_contain_text("2 invoices on their way")

    await page.goto(f"/outbox?state=WAITING&q={customer.name.replace(' ', '+')}")
    await expect(page.get_by_role("grid").get_by_role("row").filter(has_text="Waiting")).to_have_count(2)
    await page.get_by_role("checkbox", name="Select all").check()
    await page.get_by_role("toolbar", name="Selected rows").get_by_role("button", name="Stop").click()
    await expect(page.get_by_role("heading", name="No email matches")).to_be_visible()

    await page.goto(f"/invoices?q={customer.name.replace(' ', '+')}&view=final")
    await page.get_by_role("checkbox", name="Select all").check()
    await bar.get_by_role("button", name="Mark as sent").click()
    await page.get_by_role("dialog", name="Mark as sent").get_by_role("button", name="Mark as sent 2").click()
    await expect(page.get_by_role("region", name="Notifications")).to_contain_text("2 invoices marked as sent")


async def test_templates_are_written_beside_the_email_that_they_make(page: Page) -> None:
    await page.goto("/settings/email-templates")
    message = page.get_by_label("Message", exact=True)
    await expect(page.locator("iframe").content_frame.get_by_text("Amount due").first).to_be_visible()
    assert await grave_violations(page) == []

    await message.fill("Dear {{ costumer }}")
    await expect(page.get_by_role("alert").first).to_contain_text("there is no {{ costumer }}")
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_text("Line 1 of the body").first).to_be_visible()
    await message.fill("Dear {{ customer }}")
    await expect(page.locator("iframe").content_frame.get_by_text("Dear Sample Customer Ltd")).to_be_visible()
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_role("region", name="Notifications")).to_contain_text("Saved")

    await page.get_by_role("button", name="Use what ships").click()

    await expect(message).to_have_value(re.compile("please find attached"))


async def test_a_test_email_says_what_the_server_answered(page: Page) -> None:
    await page.goto("/settings/email")
    await expect(page.get_by_text("kept on this machine")).to_be_visible()

    await page.get_by_label("Address", exact=True).last.fill("ops@zeta.example")
    await page.get_by_role("button", name="Send test").click()

    await expect(page.get_by_text("250 Kept as")).to_be_visible()
