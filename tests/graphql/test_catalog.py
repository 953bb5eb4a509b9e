"""Products, prices and plans through the API."""

from decimal import Decimal

from asking import Ask
from counted_queries import counted_queries
from factories import NOW, make_business, make_price, make_product, make_tax_category
from folio.domain.pricing import PriceModel, PriceTerms
from folio.services.plans import create_plan

CREATE_PRICE = """
mutation ($input: CreatePriceInput!) {
  createPrice(input: $input) {
    price {
      id name currency frequency timing summary isUsed product { name }
      terms { model rate rateKind packageSize tiers { upTo rate flatFee } minimumPerEvent maximumPerEvent }
    }
    userErrors { code message field }
  }
}
"""
GRADUATED = {
    "model": "GRADUATED",
    "tiers": [{"upTo": "10.5", "rate": "0.325", "flatFee": "5"}, {"rate": "0.000000000001"}],
}


async def test_a_graduated_price_is_made_and_shown(ask: Ask) -> None:
    product = await make_product(await make_business(), name="Calls")
    price = {
        "productId": str(product.id),
        "name": "Standard",
        "currency": "EUR",
        "frequency": "MONTHLY",
        "terms": GRADUATED,
    }

    answer = (await ask(CREATE_PRICE, input=price))["createPrice"]

    assert answer["userErrors"] == []
    made = answer["price"]
    assert (made["product"]["name"], made["timing"], made["isUsed"]) == ("Calls", "IN_ADVANCE", False)
    assert made["terms"] == {
        "model": "GRADUATED",
        "rate": None,
        "rateKind": "AMOUNT",
        "packageSize": None,
        "tiers": [
            {"upTo": "10.5", "rate": "0.325", "flatFee": "5"},
            {"upTo": None, "rate": "0.000000000001", "flatFee": "0"},
        ],
        "minimumPerEvent": None,
        "maximumPerEvent": None,
    }
    assert made["summary"] == "0.325 EUR each up to 10.5 plus 5 EUR, then 0.000000000001 EUR each"


async def test_terms_that_make_no_sense_are_refused_with_their_place(ask: Ask) -> None:
    product = await make_product(await make_business())
    backwards = {
        "model": "VOLUME",
        "tiers": [{"upTo": "10", "rate": "1"}, {"upTo": "5", "rate": "1"}, {"rate": "1"}],
    }
    price = {
        "productId": str(product.id),
        "name": "Wrong",
        "currency": "EUR",
        "frequency": "MONTHLY",
        "terms": backwards,
    }

    answer = (await ask(CREATE_PRICE, input=price))["createPrice"]

    assert answer["price"] is None
    assert [(error["code"], error["field"]) for error in answer["userErrors"]] == [
        ("INVALID_TIERS", "terms.tiers.1.upTo")
    ]


async def test_a_used_price_is_renamed_only(ask: Ask) -> None:
    business = await make_business()
    price = await make_price(await make_product(business))
    await create_plan(business.id, "Pro", [{"price_id": price.id, "quantity": None}], now=NOW)
    document = """
    mutation ($id: UUID!, $input: UpdatePriceInput!) {
      updatePrice(id: $id, input: $input) { price { name isUsed currency } userErrors { code } }
    }
    """

    refused = await ask(document, id=str(price.id), input={"name": "Seats", "currency": "USD"})
    renamed = await ask(document, id=str(price.id), input={"name": "Seats"})

    assert refused["updatePrice"] == {"price": None, "userErrors": [{"code": "PRICE_IN_USE"}]}
    assert renamed["updatePrice"]["price"] == {"name": "Seats", "isUsed": True, "currency": "EUR"}


async def test_products_are_made_changed_and_archived(ask: Ask) -> None:
    business = await make_business()
    category = await make_tax_category(business, "Services")
    made = await ask(
        """
        mutation ($business: UUID!, $category: UUID!) {
          createProduct(input: {
            businessId: $business, name: "Seats", unitCode: "MON", taxCategoryId: $category
          }) { product { id unitCode taxCategory { name } prices { id } } userErrors { code } }
        }
        """,
        business=str(business.id),
        category=str(category.id),
    )
    product = made["createProduct"]["product"]
    changed = await ask(
        """
        mutation ($id: UUID!) {
          updateProduct(id: $id, input: { taxCategoryId: null }) {
            product { name taxCategory { name } } userErrors { code }
          }
          archiveProduct(id: $id) { product { archivedAt } userErrors { code } }
        }
        """,
        id=product["id"],
    )

    assert (product["unitCode"], product["taxCategory"]["name"], product["prices"]) == ("MON", "Services", [])
    assert changed["updateProduct"]["product"] == {"name": "Seats", "taxCategory": None}
    assert changed["archiveProduct"]["product"]["archivedAt"] is not None


async def test_prices_are_filtered(ask: Ask) -> None:
    business = await make_business()
    product = await make_product(business)
    await make_price(product, name="Euro fixed")
    await make_price(product, PriceTerms(PriceModel.PER_UNIT, rate=Decimal(1)), name="Euro each")
    await make_price(product, name="Dollar fixed", currency="USD")

    answer = await ask(
        """
        query ($business: UUID!) {
          prices(businessId: $business, currency: "EUR", model: FIXED) { edges { node { name } } }
        }
        """,
        business=str(business.id),
    )

    assert answer["prices"]["edges"] == [{"node": {"name": "Euro fixed"}}]


async def test_a_plan_keeps_its_versions(ask: Ask) -> None:
    business = await make_business()
    price = await make_price(await make_product(business), name="Seats")
    made = await ask(
        """
        mutation ($business: UUID!, $prices: [PlanPriceInput!]!) {
          createPlan(input: { businessId: $business, name: "Pro", prices: $prices }) {
            plan { id } userErrors { code }
          }
        }
        """,
        business=str(business.id),
        prices=[{"priceId": str(price.id), "quantity": "3"}],
    )

    changed = await ask(
        """
        mutation ($id: UUID!, $prices: [PlanPriceInput!]!) {
          createPlanVersion(id: $id, input: { prices: $prices }) {
            plan {
              currentVersion { version prices { quantity price { name } } }
              versions { version prices { quantity } }
            }
            userErrors { code }
          }
        }
        """,
        id=made["createPlan"]["plan"]["id"],
        prices=[{"priceId": str(price.id)}],
    )

    assert changed["createPlanVersion"]["plan"] == {
        "currentVersion": {"version": 2, "prices": [{"quantity": None, "price": {"name": "Seats"}}]},
        "versions": [
            {"version": 1, "prices": [{"quantity": "3"}]},
            {"version": 2, "prices": [{"quantity": None}]},
        ],
    }


async def test_lists_take_the_same_queries_however_long_they_are(ask: Ask) -> None:
    business = await make_business()
    category = await make_tax_category(business)
    for n in range(5):
        price = await make_price(await make_product(business, tax_category_id=category.id))
        await create_plan(business.id, f"Plan {n}", [{"price_id": price.id, "quantity": None}], now=NOW)
    document = """
    query ($business: UUID!, $first: Int!) {
      products(businessId: $business, first: $first) { edges { node {
        name taxCategory { name rates { rate } } prices { name isUsed summary product { name } }
      } } }
      plans(businessId: $business, first: $first) { edges { node {
        name currentVersion { version prices { price { name product { name } } } }
      } } }
    }
    """

    with counted_queries() as few:
        await ask(document, business=str(business.id), first=1)
    with counted_queries() as many:
        answer = await ask(document, business=str(business.id), first=5)

    assert len(answer["products"]["edges"]) == len(answer["plans"]["edges"]) == 5
    assert len(many) <= len(few)
