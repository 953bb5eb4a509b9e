"""Money comes in: recorded on an invoice, undone, used from credit, marked in bulk, and found on a bank statement."""

import re
from pathlib import Path

from playwright.async_api import Locator, Page, expect

from axe import grave_violations
from console_records import OwnCustomer, Records

BALANCE = "2,587.77"


def part(page: Page, title: str) -> Locator:
    return page.get_by_role("region", name=title, exact=True)


async def open_final(page: Page, records: Records, customer: OwnCustomer | None = None) -> str:
    """The screen of an invoice of this journey's own, which owes 2,587.77; answers its number."""
    invoice_id, number = await records.finalized(customer or await records.customer())
    await page.goto(f"/invoices/{invoice_id}")
    await expect(part(page, "Payments").get_by_text(f"€{BALANCE} is left to pay.")).to_be_visible()
    return number


async def record(page: Page, amount: str | None, *, expecting: str) -> None:
    """Record a payment on the invoice that is shown, once the dialog says what it comes to."""
    await part(page, "Payments").get_by_role("button", name="Record payment").click()
    dialog = page.get_by_role("dialog", name=re.compile("^Record payment of"))
    if amount is not None:
        await dialog.get_by_role("textbox", name=re.compile("^Amount")).fill(amount)
    await expect(dialog.get_by_role("status", name="What it pays")).to_contain_text(expecting)
    await dialog.get_by_role("button", name="Record payment").click()
    await expect(dialog).to_be_hidden()


async def undo_first(page: Page, reason: str) -> None:
    await part(page, "Payments").get_by_role("button", name=re.compile("^Undo the payment")).first.click()
    dialog = page.get_by_role("dialog", name=re.compile("^Undo the payment"))
    await dialog.get_by_label("Reason").fill(reason)
    await dialog.get_by_role("button", name="Undo payment").click()
    await expect(dialog).to_be_hidden()


async def test_an_invoice_is_paid_in_parts_too_much_undone_and_then_voided(page: Page, records: Records) -> None:
    number = await open_final(page, records)

    await record(page, "1000", expecting="€1,587.77 is left to pay")
    await expect(page.get_by_text("Part paid")).to_be_visible()
    await record(page, "2000", expecting="€412.23 becomes credit on account")
    await expect(part(page, "Payments").get_by_text("Nothing is left to pay.")).to_be_visible()
    await expect(page.get_by_role("banner").or_(page.locator("header")).get_by_text("Paid", exact=True)).to_be_visible()
    await expect(page.get_by_role("button", name="Void")).to_have_count(0)

    await undo_first(page, "Bounced")
    await undo_first(page, "Bounced")
    await expect(part(page, "Payments").get_by_text(f"€{BALANCE} is left to pay.")).to_be_visible()
    await page.get_by_role("button", name="Void").click()
    dialog = page.get_by_role("dialog", name=f"Void {number}")
    await dialog.get_by_label("Reason").fill("Made twice")
    await dialog.get_by_role("button", name="Void").click()

    await expect(page.get_by_text("Voided", exact=True).first).to_be_visible()
    await expect(part(page, "Payments")).to_have_count(0)


async def test_credit_on_account_pays_the_next_invoice(page: Page, records: Records) -> None:
    customer = await records.customer()
    await open_final(page, records, customer)
    await record(page, "3000", expecting="€412.23 becomes credit on account")
    await page.goto(f"/customers/{customer.id}")
    await expect(part(page, "Payments").get_by_text("€412.23 on account")).to_be_visible()

    await open_final(page, records, customer)
    await expect(part(page, "Payments").get_by_text("The customer has €412.23 on account.")).to_be_visible()
    await part(page, "Payments").get_by_role("button", name="Use it").click()

    await expect(part(page, "Payments").get_by_text("€2,175.54 is left to pay.")).to_be_visible()


async def test_an_invoice_is_given_up_taken_back_and_marked_as_paid(page: Page, records: Records) -> None:
    await open_final(page, records)
    for item, shown in (
        ("Mark as uncollectible", "Uncollectible"),
        ("Not uncollectible", "Unpaid"),
        ("Mark as paid", "Paid"),
        ("Mark as unpaid", "Unpaid"),
    ):
        await part(page, "Payments").get_by_role("button", name="Payment status").click()
        await page.get_by_role("menuitem", name=item).click()

        await expect(page.locator("header").get_by_text(shown, exact=True)).to_be_visible()


async def test_selected_invoices_are_marked_as_paid_each_with_a_payment(page: Page, records: Records) -> None:
    customer = await records.customer()
    for _ in range(2):
        await records.finalized(customer)
    await records.draft(customer)
    await page.goto(f"/invoices?view=all&q={customer.name.replace(' ', '+')}")
    await expect(page.get_by_role("row").filter(has_text=customer.name)).to_have_count(3)
    await page.get_by_role("checkbox", name="Select all").check()
    await page.get_by_role("toolbar", name="Selected rows").get_by_role("button", name="Mark as paid").click()

    dialog = page.get_by_role("dialog", name="Mark as paid 2 invoices")
    await expect(dialog).to_contain_text("Finalize it first")
    await dialog.get_by_role("button", name=re.compile("^Mark as paid")).click()

    await expect(page.get_by_role("row").filter(has_text="Paid")).to_have_count(2)
    await page.goto(f"/payments?customer={customer.id}")
    await expect(page.get_by_role("row").filter(has_text=customer.name)).to_have_count(2)
    await expect(page.get_by_role("list", name="Sums")).to_contain_text("€5,175.54 from 2 payments")


async def test_a_payment_is_taken_off_an_invoice_and_put_back(page: Page, records: Records) -> None:
    customer = await records.customer()
    number = await open_final(page, records, customer)
    await record(page, None, expecting="nothing is left to pay")
    await page.goto(f"/payments?customer={customer.id}")
    await page.get_by_role("row").filter(has_text=customer.name).click()

    await page.get_by_role("button", name=f"Take off {number}").click()
    await expect(page.get_by_text("It is on no invoice.")).to_be_visible()
    await page.get_by_role("button", name="Put the rest on open invoices").click()

    await expect(page.get_by_role("link", name=number)).to_be_visible()
    async with page.expect_download() as downloading:
        await page.goto("/payments")
        await page.get_by_role("link", name="CSV").click()
    assert (await downloading.value).suggested_filename == "payments.csv"


async def import_file(page: Page, file: Path) -> None:
    await page.goto("/payments/statements/import")
    async with page.expect_file_chooser() as choosing:
        await page.get_by_role("button", name="Choose a file").click()
    await (await choosing.value).set_files(file)


async def test_a_bank_statement_is_matched_by_keyboard(page: Page, records: Records, tmp_path: Path) -> None:
    customer = await records.customer()
    _, first = await records.finalized(customer)
    await records.finalized(customer)
    file = tmp_path / f"{customer.name}.csv"
    file.write_text(
        "Buchungstag;Auftraggeber;Verwendungszweck;Betrag\n"
        f"02.01.2024;{customer.name};Rechnung {first.replace('-', ' ')};{BALANCE.replace(',', '').replace('.', ',')}\n"
        f"03.01.2024;Finanzamt;Erstattung {customer.name[5:]};12,34\n"
        f"04.01.2024;{customer.name};Anzahlung;100,00\n"
        "05.01.2024;Vermieter;Miete;-900,00\n",
        encoding="cp1252",
    )
    await import_file(page, file)
    await expect(page.get_by_role("table", name="The first transactions")).to_contain_text(customer.name)
    await page.get_by_role("button", name="Import 3 transactions").click()
    await expect(page.get_by_text("3 of 3 left")).to_be_visible()
    # A pending button leaves a nameless picture to be read aloud, for some seconds.
    await page.reload()
    await expect(page.get_by_text("3 of 3 left")).to_be_visible()
    assert await grave_violations(page) == []

    await expect(page.get_by_role("button", name="Confirm", exact=True)).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("2 of 3 left")).to_be_visible()
    await page.keyboard.press("i")
    await expect(page.get_by_role("dialog", name="Ignore €12.34?").get_by_label("Reason")).to_be_focused()
    await page.keyboard.type("A tax refund")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("1 of 3 left")).to_be_visible()
    await expect(page.get_by_role("radio", name=re.compile("€100.00"))).to_be_checked()
    await page.get_by_role("button", name="Confirm", exact=True).press("Enter")

    await expect(page.get_by_role("heading", name="All decided")).to_be_visible()
    await page.get_by_role("link", name="Matched 2").click()
    await expect(page.get_by_role("row").filter(has_text=customer.name)).to_have_count(2)
    await page.get_by_role("link", name="Ignored 1").click()
    await expect(page.get_by_role("row").filter(has_text="A tax refund")).to_be_visible()

    await import_file(page, file)
    await page.get_by_role("button", name="Import 3 transactions").click()
    await expect(page.get_by_text("This file was imported before; here it is.")).to_be_visible()


async def test_columns_without_known_names_are_pointed_at(page: Page, records: Records, tmp_path: Path) -> None:
    customer = await records.customer()
    file = tmp_path / "odd.csv"
    file.write_text(f"wann;wer;wieviel\n03.02.2024;{customer.name};77,70\n")
    await import_file(page, file)
    await expect(page.get_by_role("status").filter(has_text="which column holds the day")).to_be_visible()

    for label, heading in (("Day", "wann"), ("Amount", "wieviel"), ("Payer", "wer")):
        await page.get_by_role("button", name=re.compile(f" {label}$")).click()
        await page.get_by_role("option", name=heading, exact=True).click()
        await expect(page.get_by_role("listbox")).to_have_count(0)

    await expect(page.get_by_role("table", name="The first transactions")).to_contain_text("€77.70")
    await page.get_by_role("button", name="Import 1 transaction").click()
    await expect(page.get_by_role("button", name="Confirm", exact=True)).to_be_focused()
    await page.keyboard.press("o")
    dialog = page.get_by_role("dialog", name="Choose customer and invoices")
    await expect(dialog.get_by_role("combobox", name="Paid by")).to_have_value(customer.name)
    await expect(dialog.get_by_role("status", name="What it pays")).to_contain_text("€77.70 becomes credit on account")
    await dialog.get_by_role("button", name="Record payment").click()

    await expect(page.get_by_role("heading", name="All decided")).to_be_visible()
