"""What happens to an invoice once it is issued: its customer's page, corrections in place, reminders."""

import re
import secrets
from typing import Any

from playwright.async_api import Browser, Locator, Page, expect

from axe import grave_violations
from console import Api
from console_records import Records

MARK_AS_SENT = "mutation ($id: UUID!) { markInvoiceAsSent(id: $id) { userErrors { message } } }"
HOSTED_URL = "query ($id: UUID!) { invoice(id: $id) { hostedUrl } }"
CREATE_BUSINESS = """
mutation ($name: String!) { createBusiness(input: { name: $name }) { business { id } userErrors { message } } }
"""
# A browser without a window says so, and is taken for a program that checks addresses.
AGENT = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1 Version/18.5 Mobile Safari/604.1"
OVERDUE: dict[str, Any] = {"issueOn": "2026-01-05", "dueOn": "2026-01-19", "emails": ["payables@customer.example"]}
PHONE = {"width": 390, "height": 844}


async def open_final(page: Page, records: Records, **details: str) -> tuple[str, str]:
    """The screen of an invoice of this journey's own."""
    invoice_id, number = await records.finalized(await records.customer(), **details)
    await page.goto(f"/invoices/{invoice_id}")
    await expect(page.get_by_role("heading", name="History")).to_be_visible()
    return invoice_id, number


def part(page: Page, title: str) -> Locator:
    return page.get_by_role("region", name=title, exact=True)


async def wait_for_pdf(page: Page, name: str) -> None:
    # The demo's own documents are printed before.
    link = part(page, "Files").get_by_role("link", name=name, exact=True)
    await expect(link).to_be_visible(timeout=60_000)


async def test_the_customer_sees_the_invoice_until_its_link_is_revoked(
    page: Page, browser: Browser, records: Records, api: Api
) -> None:
    invoice_id, number = await open_final(page, records)
    await wait_for_pdf(page, "PDF")
    await part(page, "Customer's page").get_by_role("button", name="Make a link").click()
    await expect(part(page, "Customer's page").get_by_text("Not looked at yet.")).to_be_visible()
    url = (await api.ask(HOSTED_URL, id=invoice_id))["invoice"]["hostedUrl"]
    path = re.sub(r"^https?://[^/]+", "", url)
    # Without the policy the page's own script check could not run; that the policy holds is tested over HTTP.
    customer = await browser.new_context(
        base_url=re.sub(r"(https?://[^/]+).*", r"\1", page.url), viewport=PHONE, user_agent=AGENT, bypass_csp=True
    )
    seen = await customer.new_page()

    await seen.goto(path)

    await expect(seen.get_by_role("heading", level=1, name="Invoice")).to_be_visible()
    await expect(seen.get_by_text(number).first).to_be_visible()
    assert await seen.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert await grave_violations(seen) == []
    assert await customer.cookies() == []
    async with seen.expect_download() as downloading:
        await seen.get_by_role("link", name="Download PDF").click()
    assert (await downloading.value).suggested_filename == f"{number}.pdf"

    await page.reload()
    await expect(part(page, "Customer's page").get_by_text("First looked at")).to_be_visible()
    await part(page, "Customer's page").get_by_role("button", name="Revoke").click()
    await page.get_by_role("dialog").get_by_role("button", name="Revoke").click()
    await expect(part(page, "Customer's page").get_by_role("button", name="Make a link")).to_be_visible()
    answer = await seen.goto(path)
    assert answer is not None
    assert answer.status == 404
    await expect(seen.get_by_role("heading", name="There is nothing to see here")).to_be_visible()
    await customer.close()


async def test_details_are_corrected_and_both_revisions_stay(page: Page, records: Records) -> None:
    await open_final(page, records)
    files = part(page, "Files")
    await wait_for_pdf(page, "PDF")
    await files.get_by_role("button", name="Correct details").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("PO number").fill("PO-2026-77")
    await dialog.get_by_label("Street and number").fill("Neuer Wall 9")
    await dialog.get_by_role("button", name="Correct", exact=True).click()

    await wait_for_pdf(page, "PDF, revision 2")

    document = page.get_by_role("region", name="Document").locator("iframe").last.content_frame
    await expect(document.get_by_text("Neuer Wall 9")).to_be_visible()
    await expect(part(page, "History").get_by_text("Details corrected")).to_be_visible()
    async with page.expect_download() as downloading:
        await files.get_by_role("link", name="PDF, revision 1").click()
    assert (await downloading.value).suggested_filename.endswith(".pdf")


async def test_a_due_date_before_the_issue_date_is_refused_at_its_field(page: Page, records: Records) -> None:
    await open_final(page, records)
    await part(page, "Files").get_by_role("button", name="Correct details").click()
    dialog = page.get_by_role("dialog")
    due = dialog.get_by_role("group", name="Due")
    await due.get_by_role("spinbutton", name="year").click()
    await page.keyboard.type("2020")
    await dialog.get_by_role("button", name="Correct", exact=True).click()

    await expect(dialog.get_by_text("is before the issue date")).to_be_visible()


async def test_a_person_reminds_of_a_sent_invoice_in_words_of_their_own(page: Page, records: Records, api: Api) -> None:
    invoice_id, number = await records.finalized(await records.customer())
    await api.ask(MARK_AS_SENT, id=invoice_id)
    await page.goto(f"/invoices/{invoice_id}")
    await part(page, "Reminders").get_by_role("button", name="Send reminder").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("To", exact=True).fill("boss@customer.example")
    await page.keyboard.press("Enter")
    await dialog.get_by_label("Subject").fill("About {{ number }}")
    await expect(dialog.get_by_role("region", name="Preview").get_by_text(f"About {number}")).to_be_visible()

    await dialog.get_by_role("button", name="Send reminder").click()

    await expect(part(page, "Reminders").get_by_text("By hand")).to_be_visible()
    await expect(part(page, "Email").get_by_text("Reminder to boss@customer.example")).to_be_visible()
    await expect(part(page, "History").get_by_text("Reminder asked for")).to_be_visible()


async def test_many_overdue_invoices_are_reminded_of_at_once(page: Page, records: Records, api: Api) -> None:
    customer = await records.customer()
    for _ in range(2):
        invoice_id, _number = await records.finalized(customer, **OVERDUE)
        await api.ask(MARK_AS_SENT, id=invoice_id)
    _, unsent = await records.finalized(customer, **OVERDUE)
    await page.goto(f"/invoices?view=all&q={customer.name.replace(' ', '+')}")
    await page.get_by_role("checkbox", name="Select all").check()
    await page.get_by_role("toolbar", name="Selected rows").get_by_role("button", name="Remind").click()
    dialog = page.get_by_role("dialog", name="Send reminders for 2 invoices")
    await expect(dialog.get_by_text(f"Invoice {unsent} was not sent yet")).to_be_visible()

    await dialog.get_by_role("button", name="Send reminders for 2").click()

    notes = page.get_by_role("region", name="Notifications")
    await expect(notes).to_contain_text("2 invoices have reminders on their way")


async def test_rules_are_offered_turned_on_changed_and_removed(page: Page, api: Api) -> None:
    name = f"Reminding {secrets.token_hex(4)}"
    business = (await api.ask(CREATE_BUSINESS, name=name))["createBusiness"]["business"]["id"]
    await page.add_init_script(f"sessionStorage.setItem('folio.business', '{business}')")
    await page.goto("/settings/reminders")
    await page.get_by_role("button", name="Add the usual rules").click()
    rules = page.get_by_role("table", name="Reminder rules")
    await expect(rules.get_by_role("row")).to_have_count(5)
    await expect(rules.get_by_text("Off", exact=True)).to_have_count(4)

    for rule in ("3 days before", "1 day after", "7 days after", "14 days after"):
        await rules.get_by_role("button", name=f"Turn on: {rule} the due date").click()
        await expect(rules.get_by_role("button", name=f"Turn off: {rule} the due date")).to_be_visible()

    # Without the notes of what was done, whose announcements come and go.
    await page.reload()
    await expect(rules.get_by_text("On", exact=True)).to_have_count(4)
    await expect(page.get_by_text("No reminder is due in the next seven days.")).to_be_visible()
    assert await grave_violations(page) == []
    await page.get_by_role("button", name="New rule").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("textbox", name="Days").fill("14")
    await dialog.get_by_role("button", name="Add rule").click()
    await expect(dialog.get_by_text("There is a reminder rule for 14 days after the due date already")).to_be_visible()
    await dialog.get_by_role("button", name="Cancel").click()
    await rules.get_by_role("button", name="Remove 14 days after the due date").click()
    await page.get_by_role("dialog").get_by_role("button", name="Remove").click()
    await expect(rules.get_by_role("row")).to_have_count(4)
