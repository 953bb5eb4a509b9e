"""The catalogue: prices of every model, plans by versions, and what is archived and brought back."""

import re
import secrets

import pytest
from playwright.async_api import Page, expect

from console import Api
from console_records import Records

PRODUCT = (
    "mutation ($input: CreateProductInput!) { createProduct(input: $input) { userErrors { message } product { id } } }"
)
TIERS = {"End of tier 1": "100", "Rate of tier 1": "0.5", "Flat fee of tier 1": "10", "Rate of tier 2": "0.25"}
PRICES = {
    "One-time": ({"Price in EUR": "2600"}, "2600 EUR once"),
    "Fixed": ({"Price in EUR": "490"}, "490 EUR"),
    "Per unit": ({"Price of a unit in EUR": "0.0125"}, "0.0125 EUR each"),
    "Package": ({"Price of a package in EUR": "9.5", "Units in a package": "100"}, "9.5 EUR per 100 begun"),
    "Volume": (TIERS, "up to 100"),
    "Graduated": (TIERS, "up to 100"),
}


async def make_product(records: Records, name: str) -> str:
    made = await records.api.ask(PRODUCT, input={"businessId": await records.business(), "name": name})
    return str(made["createProduct"]["product"]["id"])


async def choose(page: Page, field: str, choice: str) -> None:
    await page.get_by_role("button", name=re.compile(f"{field}$")).click()
    await page.get_by_role("option", name=re.compile(f"^{choice}")).click()


@pytest.mark.parametrize("model", PRICES)
async def test_a_price_of_each_model_is_made(page: Page, records: Records, model: str) -> None:
    terms, summary = PRICES[model]
    product = await make_product(records, f"Widgets {secrets.token_hex(4)}")
    await page.goto(f"/products/{product}/prices/new")

    await choose(page, "Model", model)
    for label, value in terms.items():
        await page.get_by_label(label, exact=True).fill(value)
    await expect(page.get_by_role("status").filter(has_text="€")).to_be_visible()
    await page.get_by_role("button", name="Save").click()

    prices = page.get_by_role("table", name="Prices")
    await expect(prices).to_contain_text(model)
    await expect(prices).to_contain_text(summary)


async def test_a_plan_gets_another_name_and_another_version(page: Page) -> None:
    name = f"Plan {secrets.token_hex(4)}"
    await page.goto("/products/plans/new")
    await page.get_by_role("textbox", name="Name").fill(name)
    await add_price(page, "Platform")
    await page.get_by_role("button", name="Create plan").click()
    await expect(page.get_by_role("table", name="Prices of version 1")).to_contain_text("Platform")

    await page.get_by_role("button", name="More").click()
    await page.get_by_role("menuitem", name="Rename").click()
    await page.get_by_role("dialog").get_by_role("textbox", name="Name").fill(f"{name} plus")
    await page.get_by_role("button", name="Rename", exact=True).click()
    await expect(page.get_by_role("heading", level=1)).to_contain_text(f"{name} plus")
    await page.get_by_role("button", name="New version").click()
    await add_price(page, "Seats")
    await page.get_by_role("button", name="Create version").click()

    await expect(page.get_by_role("table", name="Prices of version 2")).to_contain_text("Seats")
    await expect(page.get_by_role("table", name="Prices of version 1")).not_to_contain_text("Seats")


async def test_an_archived_plan_waits_in_its_view_and_comes_back(page: Page, api: Api, records: Records) -> None:
    name = f"Plan {secrets.token_hex(4)}"
    await page.goto(f"/products/plans/{await make_plan(api, records, name)}")

    await page.get_by_role("button", name="More").click()
    await page.get_by_role("menuitem", name="Archive").click()
    await expect(page.get_by_text(f"Archived {name}")).to_be_visible()
    await page.goto("/products/plans?view=archived")
    await page.get_by_role("link", name=name).click()
    await page.get_by_role("button", name="More").click()
    await page.get_by_role("menuitem", name="Restore").click()

    await expect(page.get_by_text(f"{name} is back")).to_be_visible()
    await expect(page.get_by_role("button", name="New version")).to_be_enabled()


async def test_a_metric_is_tried_archived_and_brought_back(page: Page) -> None:
    name = f"Calls {secrets.token_hex(4)}"
    await page.goto("/usage/metrics/new")
    await page.get_by_role("textbox", name="Name").fill(name)
    await page.get_by_role("textbox", name="Event type").fill("api.calls")
    await page.get_by_role("textbox", name="Property").fill("calls")
    await page.get_by_role("combobox", name="Customer").fill("Kessel")
    await page.get_by_role("option", name="Kessel").click()
    await expect(page.get_by_role("table", name="Newest events")).to_contain_text("calls")
    await page.get_by_role("button", name="Create metric").click()
    await page.get_by_role("link", name=name).click()

    await page.get_by_role("button", name="More").click()
    await page.get_by_role("menuitem", name="Archive").click()
    await page.goto("/usage?view=archived")
    await page.get_by_role("link", name=name).click()
    await page.get_by_role("button", name="More").click()
    await page.get_by_role("menuitem", name="Restore").click()
    await expect(page.get_by_text(f"{name} is back")).to_be_visible()

    await page.goto("/usage")
    await expect(page.get_by_role("link", name=name)).to_be_visible()


async def test_an_archived_tax_category_is_brought_back(page: Page) -> None:
    name = f"Goods {secrets.token_hex(4)}"
    await page.goto("/settings/tax")
    await page.get_by_role("button", name="New category").click()
    await page.get_by_role("dialog").get_by_label("Name").fill(name)
    await page.get_by_role("button", name="Create category").click()
    await page.get_by_role("button", name=f"Actions for {name}").click()
    await page.get_by_role("menuitem", name="Archive").click()

    archived = page.get_by_role("table", name="Archived categories")
    await archived.get_by_role("button", name=f"Restore {name}").click()

    await expect(page.get_by_role("button", name=f"Actions for {name}")).to_be_visible()


async def add_price(page: Page, name: str) -> None:
    await page.get_by_role("combobox", name="Add a price").fill(name)
    await page.get_by_role("option", name=name).first.click()


async def make_plan(api: Api, records: Records, name: str) -> str:
    business = await records.business()
    found = await api.ask(
        "query ($id: UUID!) { prices(businessId: $id, first: 1) { edges { node { id } } } }", id=business
    )
    prices = [{"priceId": found["prices"]["edges"][0]["node"]["id"]}]
    made = await api.ask(
        "mutation ($input: CreatePlanInput!) { createPlan(input: $input) { userErrors { message } plan { id } } }",
        input={"businessId": business, "name": name, "prices": prices},
    )
    return str(made["createPlan"]["plan"]["id"])
