"""Tax categories and rates through the API."""

from asking import Ask
from factories import make_business

SET_RATE = """
mutation ($input: SetTaxRateInput!) {
  setTaxRate(input: $input) {
    taxRate { id rate treatment validUntil taxCategory { name } } userErrors { code field }
  }
}
"""


async def test_a_new_rate_ends_the_old_one(ask: Ask) -> None:
    category = await _category(ask)
    rate = {"taxCategoryId": category, "country": "DE", "rate": "19", "label": "USt", "validFrom": "2021-01-01"}
    first = (await ask(SET_RATE, input=rate))["setTaxRate"]

    await ask(SET_RATE, input=rate | {"rate": "20", "validFrom": "2027-01-01"})

    assert first["taxRate"]["treatment"] == "STANDARD"
    assert first["taxRate"]["taxCategory"] == {"name": "Services"}
    kept = await ask("query ($id: UUID!) { taxCategory(id: $id) { rates { rate validFrom validUntil } } }", id=category)
    assert kept["taxCategory"]["rates"] == [
        {"rate": "19", "validFrom": "2021-01-01", "validUntil": "2027-01-01"},
        {"rate": "20", "validFrom": "2027-01-01", "validUntil": None},
    ]


async def test_overlapping_rates_are_refused(ask: Ask) -> None:
    category = await _category(ask)
    rate = {"taxCategoryId": category, "country": "DE", "rate": "19", "label": "USt", "validFrom": "2021-01-01"}
    await ask(SET_RATE, input=rate)

    answer = (await ask(SET_RATE, input=rate | {"rate": "16"}))["setTaxRate"]

    assert answer == {"taxRate": None, "userErrors": [{"code": "TAX_RATES_OVERLAP", "field": "validFrom"}]}


async def test_a_mistaken_rate_is_taken_back(ask: Ask) -> None:
    category = await _category(ask)
    rate = {"taxCategoryId": category, "country": "DE", "rate": "91", "label": "USt", "validFrom": "2021-01-01"}
    mistake = (await ask(SET_RATE, input=rate))["setTaxRate"]["taxRate"]["id"]

    await ask("mutation ($id: UUID!) { removeTaxRate(id: $id) { taxRate { rate } userErrors { code } } }", id=mistake)

    answer = (await ask(SET_RATE, input=rate | {"rate": "19"}))["setTaxRate"]
    assert answer["userErrors"] == []


async def test_categories_are_listed_renamed_and_archived(ask: Ask) -> None:
    category = await _category(ask)

    answer = await ask(
        """
        mutation ($id: UUID!) {
          renameTaxCategory(id: $id, input: { name: "Work" }) { taxCategory { name } userErrors { code } }
          archiveTaxCategory(id: $id) { taxCategory { name archivedAt } userErrors { code } }
        }
        """,
        id=category,
    )

    assert answer["archiveTaxCategory"]["taxCategory"]["name"] == "Work"


async def _category(ask: Ask) -> str:
    business = await make_business()
    made = await ask(
        """
        mutation ($business: UUID!) {
          createTaxCategory(input: { businessId: $business, name: "Services" }) {
            taxCategory { id } userErrors { code }
          }
        }
        """,
        business=str(business.id),
    )
    made_id: str = made["createTaxCategory"]["taxCategory"]["id"]
    return made_id
