"""Records of a journey's own, so that journeys on one server do not meet: made through the API."""

import secrets
from dataclasses import dataclass
from typing import Any

from console import Api
from folio.services.demo.company import NAME

BUSINESS = """
query ($search: String!) {
  businesses(search: $search) { edges { node { id name isSandbox } } }
}
"""
CATEGORY = """
query ($businessId: UUID!) {
  taxCategories(businessId: $businessId, search: "Services") { edges { node { id } } }
}
"""
CREATE_CUSTOMER = """
mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { userErrors { message } customer { id } } }
"""
CREATE_INVOICE = """
mutation ($input: CreateInvoiceInput!) { createInvoice(input: $input) { userErrors { message } invoice { id } } }
"""
FINALIZE = """
mutation ($id: UUID!) { finalizeInvoice(id: $id) { userErrors { message } invoice { number } } }
"""
DRAFT_OF = """
query ($businessId: UUID!, $search: String!) {
  invoices(businessId: $businessId, filter: { statusIn: [DRAFT], search: $search }) {
    edges { node { id periodStart schedule { id } } }
  }
}
"""
LINES: tuple[tuple[str, str, str], ...] = (("Workshop", "2", "980"), ("Travel", "1", "214.60"))


@dataclass(frozen=True, slots=True)
class OwnCustomer:
    """A customer of one journey; its name finds it and nothing else."""

    id: str
    name: str


class Records:
    """Customers and drafts of the demo company."""

    def __init__(self, api: Api) -> None:
        self.api = api

    async def business(self) -> str:
        found = await self.api.ask(BUSINESS, search=NAME)
        return next(str(edge["node"]["id"]) for edge in found["businesses"]["edges"] if not edge["node"]["isSandbox"])

    async def customer(self) -> OwnCustomer:
        name = f"Zeta {secrets.token_hex(4)}"
        address = {"line1": "Kaistraße 4", "postalCode": "20457", "city": "Hamburg", "country": "DE"}
        fields = {"businessId": await self.business(), "name": name, "currency": "EUR", "billingAddress": address}
        made = await self.api.ask(CREATE_CUSTOMER, input=fields)
        return OwnCustomer(made["createCustomer"]["customer"]["id"], name)

    async def draft(
        self, customer: OwnCustomer, lines: tuple[tuple[str, str, str], ...] = LINES, **details: Any
    ) -> str:
        """The id of a one-off draft."""
        business = await self.business()
        found = await self.api.ask(CATEGORY, businessId=business)
        category = found["taxCategories"]["edges"][0]["node"]["id"]
        items = [
            {"name": name, "quantity": quantity, "rate": rate, "taxCategoryId": category}
            for name, quantity, rate in lines
        ]
        groups = [{"name": "Services", "lines": items}] if lines else []
        fields = {"businessId": business, "customerId": customer.id, "currency": "EUR", "groups": groups, **details}
        made = await self.api.ask(CREATE_INVOICE, input=fields)
        return str(made["createInvoice"]["invoice"]["id"])

    async def finalized(self, customer: OwnCustomer, **details: Any) -> tuple[str, str]:
        """Id and number of an invoice."""
        invoice_id = await self.draft(customer, **details)
        made = await self.api.ask(FINALIZE, id=invoice_id)
        return invoice_id, str(made["finalizeInvoice"]["invoice"]["number"])

    async def draft_of(self, name: str) -> dict[str, Any]:
        """The draft that the demo's schedule made for a customer."""
        found = await self.api.ask(DRAFT_OF, businessId=await self.business(), search=name)
        drafts: list[dict[str, Any]] = [edge["node"] for edge in found["invoices"]["edges"]]
        return next(draft for draft in drafts if draft["schedule"])
