"""Records of a journey's own, so that journeys on one server do not meet: made through the API."""

import secrets
from dataclasses import dataclass
from typing import Any

from console import Api
from folio.services.demo.company import NAME

BUSINESS = """
query ($search: String!) {
  businesses(search: $search) { edges { node { id name } } }
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
mutation ($id: UUID!, $number: String) {
  finalizeInvoice(id: $id, input: { number: $number }) { userErrors { message } invoice { number } }
}
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
    """Customers and drafts of the demo company, or of another business."""

    def __init__(self, api: Api, *, business_name: str = NAME) -> None:
        self.api = api
        self.business_name = business_name

    async def business(self) -> str:
        found = await self.api.ask(BUSINESS, search=self.business_name)
        return next(
            str(edge["node"]["id"])
            for edge in found["businesses"]["edges"]
            if edge["node"]["name"] == self.business_name
        )

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
        groups = [{"name": "Services", "lines": await self.items(lines)}] if lines else []
        fields = {"businessId": business, "customerId": customer.id, "currency": "EUR", "groups": groups, **details}
        made = await self.api.ask(CREATE_INVOICE, input=fields)
        return str(made["createInvoice"]["invoice"]["id"])

    async def items(self, lines: tuple[tuple[str, str, str], ...]) -> list[dict[str, Any]]:
        """Lines as the API takes them, with the tax of services where the business has one."""
        found = await self.api.ask(CATEGORY, businessId=await self.business())
        categories = [edge["node"]["id"] for edge in found["taxCategories"]["edges"]]
        tax = {"taxCategoryId": categories[0]} if categories else {}
        return [{"name": name, "quantity": quantity, "rate": rate, **tax} for name, quantity, rate in lines]

    async def finalized(self, customer: OwnCustomer, *, number: str | None = None, **details: Any) -> tuple[str, str]:
        """Id and number of an invoice."""
        invoice_id = await self.draft(customer, **details)
        made = await self.api.ask(FINALIZE, id=invoice_id, number=number)
        return invoice_id, str(made["finalizeInvoice"]["invoice"]["number"])

    async def draft_of(self, name: str) -> dict[str, Any]:
        """The draft that the demo's schedule made for a customer."""
        found = await self.api.ask(DRAFT_OF, businessId=await self.business(), search=name)
        drafts: list[dict[str, Any]] = [edge["node"] for edge in found["invoices"]["edges"]]
        return next(draft for draft in drafts if draft["schedule"])
