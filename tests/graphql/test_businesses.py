"""Businesses through the API."""

from typing import Any

import pytest

from asking import Ask
from factories import make_business
from folio.models.access import Role
from folio.models.businesses import Business

CREATE = """
mutation ($input: CreateBusinessInput!) {
  createBusiness(input: $input) {
    business { id name legalName timeZone today isSandbox sandboxToday address { city country } }
    userErrors { code message field }
  }
}
"""
UPDATE = """
mutation ($id: UUID!, $input: UpdateBusinessInput!) {
  updateBusiness(id: $id, input: $input) {
    business { name email language paymentTermsDays address { line1 region } }
    userErrors { code field }
  }
}
"""


async def test_a_business_is_made_with_its_settings(ask: Ask) -> None:
    address = {"city": "Wien", "country": "AT"}
    settings = {"name": "Acme", "timeZone": "Europe/Vienna", "address": address, "isSandbox": True}

    answer = (await ask(CREATE, input=settings))["createBusiness"]

    assert answer["userErrors"] == []
    made = answer["business"]
    assert (made["legalName"], made["today"], made["sandboxToday"]) == ("Acme", "2026-03-15", "2026-03-15")
    assert made["address"] == address


async def test_null_empties_and_nothing_keeps(ask: Ask) -> None:
    business = await make_business(email="a@example.com", language="fr", payment_terms_days=14)

    answer = await ask(UPDATE, id=str(business.id), input={"email": None, "address": {"country": "US", "region": "CA"}})

    assert answer["updateBusiness"] == {
        "business": {
            "name": business.name,
            "email": None,
            "language": "fr",
            "paymentTermsDays": 14,
            "address": {"line1": None, "region": "CA"},
        },
        "userErrors": [],
    }


@pytest.mark.parametrize(
    ("input_", "error"),
    [
        ({"timeZone": "Mars"}, {"code": "UNKNOWN_TIME_ZONE", "field": "timeZone"}),
        ({"timeZone": None}, {"code": "INVALID_INPUT", "field": "timeZone"}),
        ({"address": {"country": "Germany"}}, {"code": "UNKNOWN_COUNTRY", "field": "address.country"}),
    ],
)
async def test_a_refusal_is_coded_and_changes_nothing(ask: Ask, input_: dict[str, Any], error: dict[str, str]) -> None:
    business = await make_business()

    answer = await ask(UPDATE, id=str(business.id), input={"name": "Other"} | input_)

    assert answer["updateBusiness"] == {"business": None, "userErrors": [error]}
    assert (await Business.get(id=business.id)).name == business.name


async def test_a_key_that_may_only_read_changes_nothing(ask: Ask) -> None:
    answer = (await ask(CREATE, role=Role.READ_ONLY, input={"name": "Acme"}))["createBusiness"]

    assert [error["code"] for error in answer["userErrors"]] == ["NOT_ALLOWED"]
    assert await Business.all().count() == 0


async def test_registrations_and_bank_accounts_are_kept(ask: Ask) -> None:
    business = await make_business()
    document = """
    mutation ($id: UUID!) {
      addTaxRegistration(
        businessId: $id, input: { country: "DE", label: "USt-IdNr.", number: "DE136695976", isVatId: true }
      ) { taxRegistration { number isVatId } userErrors { code } }
      setBankAccount(
        businessId: $id,
        input: { currency: "EUR", title: "Bank", details: [{ label: "Account", value: "1" }] }
      ) { bankAccount { currency iban details { label value } } userErrors { code } }
    }
    """
    await ask(document, id=str(business.id))

    kept = await ask(
        "query ($id: UUID!) { business(id: $id) { taxRegistrations { number } "
        "bankAccounts { currency iban details { label value } } } }",
        id=str(business.id),
    )

    assert kept["business"] == {
        "taxRegistrations": [{"number": "DE136695976"}],
        "bankAccounts": [{"currency": "EUR", "iban": None, "details": [{"label": "Account", "value": "1"}]}],
    }


async def test_businesses_are_searched_and_paged_by_name(ask: Ask) -> None:
    for name in ("Delta Air", "Alpha Air", "Boats", "Charly Air"):
        await make_business(name=name)
    document = """
    query ($after: String) {
      businesses(search: "air", first: 2, after: $after) {
        totalCount edges { node { name } } pageInfo { hasNextPage endCursor }
      }
    }
    """

    first = (await ask(document))["businesses"]
    second = (await ask(document, after=first["pageInfo"]["endCursor"]))["businesses"]

    names = [edge["node"]["name"] for page in (first, second) for edge in page["edges"]]
    assert names == ["Alpha Air", "Charly Air", "Delta Air"]
    assert (first["totalCount"], second["pageInfo"]["hasNextPage"]) == (3, False)
