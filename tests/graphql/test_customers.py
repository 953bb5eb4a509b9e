"""Customers through the API."""

from typing import Any

from asking import Ask
from counted_queries import counted_queries
from factories import NOW, make_business, make_customer
from folio.models.businesses import Business
from folio.models.customers import CustomerTaxId
from folio.services.customers.contacts import add_contact
from folio.services.customers.tax_ids import add_tax_id
from folio.services.usage.aliases import add_alias

LIST = """
query ($business: UUID!, $search: String, $archived: Boolean, $first: Int, $sort: NamedSort! = NAME_ASC) {
  customers(businessId: $business, search: $search, archived: $archived, first: $first, sort: $sort) {
    edges { node {
      name taxStatus aliases contacts { email } taxIds { number isValid }
      parent { name } business { name } billingAddress { country }
    } }
  }
}
"""


async def test_a_customer_is_made_changed_and_archived(ask: Ask) -> None:
    business = await make_business()
    made = await ask(
        """
        mutation ($business: UUID!) {
          createCustomer(input: {
            businessId: $business, name: "Acme", taxStatus: REVERSE_CHARGED,
            billingAddress: { country: "FR", city: "Paris" }, paymentTermsDays: 14
          }) { customer { id taxStatus billingAddress { city country } } userErrors { code } }
        }
        """,
        business=str(business.id),
    )
    customer = made["createCustomer"]["customer"]

    changed = await ask(
        """
        mutation ($id: UUID!) {
          updateCustomer(id: $id, input: { deliveryAddress: { country: "AT" }, paymentTermsDays: null }) {
            customer { name paymentTermsDays deliveryAddress { country } } userErrors { code }
          }
          addContact(customerId: $id, input: { name: "Ada", email: "ada@example.com" }) {
            customer { contacts { name receivesDocuments } } userErrors { code }
          }
          addTaxId(customerId: $id, input: { country: "FR", label: "TVA", number: "FR1", isVatId: true }) {
            customer { taxIds { number isValid } } userErrors { code }
          }
          addAlias(customerId: $id, input: { alias: "acme-1" }) {
            customer { aliases } userErrors { code }
          }
          archiveCustomer(id: $id) { customer { archivedAt } userErrors { code } }
        }
        """,
        id=customer["id"],
    )

    assert (customer["taxStatus"], customer["billingAddress"]["city"]) == ("REVERSE_CHARGED", "Paris")
    assert changed["updateCustomer"]["customer"] == {
        "name": "Acme",
        "paymentTermsDays": None,
        "deliveryAddress": {"country": "AT"},
    }
    assert changed["addContact"]["customer"]["contacts"] == [{"name": "Ada", "receivesDocuments": True}]
    assert changed["addTaxId"]["customer"]["taxIds"] == [{"number": "FR1", "isValid": False}]
    assert changed["addAlias"]["customer"]["aliases"] == ["acme-1"]
    assert changed["archiveCustomer"]["customer"]["archivedAt"] == "2026-03-15T12:00:00Z"


async def test_a_retry_with_the_same_key_answers_the_same_customer(ask: Ask) -> None:
    business = await make_business()
    document = """
    mutation ($business: UUID!, $name: String!) {
      createCustomer(input: { businessId: $business, name: $name, idempotencyKey: "k" }) {
        customer { id } userErrors { code field }
      }
    }
    """

    first, second, other = [
        (await ask(document, business=str(business.id), name=name))["createCustomer"]
        for name in ("Acme", "Acme", "Other")
    ]

    assert first == second
    assert other == {
        "customer": None,
        "userErrors": [{"code": "IDEMPOTENCY_KEY_REUSED", "field": "idempotencyKey"}],
    }


async def test_search_finds_names_and_aliases(ask: Ask) -> None:
    business = await make_business()
    united = await make_customer(business, name="United Airlines")
    await add_alias(united.id, "UA", now=NOW)
    await make_customer(business, name="Lufthansa")
    await make_customer(await make_business(), name="United elsewhere")

    assert await _names(ask, business, search="ua") == ["United Airlines"]
    assert await _names(ask, business, search="luft") == ["Lufthansa"]
    assert await _names(ask, business, search="%") == []
    assert await _names(ask, business, sort="NAME_DESC") == ["United Airlines", "Lufthansa"]


async def test_archived_customers_are_shown_when_asked_for(ask: Ask) -> None:
    business = await make_business()
    await make_customer(business, name="Old")
    await make_customer(business, name="New")
    old = (await ask(LIST.replace("name taxStatus", "id name"), business=str(business.id)))["customers"]["edges"][1]
    await ask("mutation ($id: UUID!) { archiveCustomer(id: $id) { userErrors { code } } }", id=old["node"]["id"])

    assert await _names(ask, business) == ["New"]
    assert await _names(ask, business, archived=True) == ["Old"]
    assert await _names(ask, business, archived=None) == ["New", "Old"]


async def test_a_page_of_customers_takes_the_same_queries_however_long_it_is(ask: Ask) -> None:
    business = await make_business()
    parent = await make_customer(business)
    for n in range(6):
        customer = await make_customer(business, parent_id=parent.id)
        await add_contact(customer.id, {"name": "Ada", "email": f"ada{n}@example.com"}, now=NOW)
        await add_alias(customer.id, f"alias {n}", now=NOW)
        await add_tax_id(customer.id, {"country": "DE", "label": "VAT", "number": str(n)}, now=NOW)
    assert await CustomerTaxId.all().count() == 6

    with counted_queries() as few:
        await ask(LIST, business=str(business.id), first=2)
    with counted_queries() as many:
        answer = await ask(LIST, business=str(business.id), first=7)

    assert len(answer["customers"]["edges"]) == 7
    assert len(many) == len(few) == 6


async def _names(ask: Ask, business: Business, **variables: Any) -> list[str]:
    page = (await ask(LIST, business=str(business.id), **variables))["customers"]
    return [edge["node"]["name"] for edge in page["edges"]]
