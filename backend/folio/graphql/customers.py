"""Customers with their contacts, tax ids and aliases."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from folio.domain import tax
from folio.domain.tax_ids import is_valid_tax_id
from folio.graphql.addresses import Address, AddressInput, address_of
from folio.graphql.businesses import Business
from folio.graphql.context import Info
from folio.graphql.credit_on_account import CreditOnAccountFields
from folio.graphql.errors import Payload, mutation
from folio.graphql.inputs import given, without
from folio.graphql.named import NamedSort, sort_columns
from folio.graphql.pages import Connection, PageInput, paginate
from folio.models import businesses
from folio.models import customers as models
from folio.services.customers import contacts, profile, tax_ids
from folio.services.customers.queries import find_customers
from folio.services.usage import aliases

TaxStatus = strawberry.enum(tax.TaxStatus, description="How a customer is taxed.")


@strawberry.type(description="A person at a customer.")
class Contact:
    id: UUID
    name: str
    email: str
    receives_documents: bool = strawberry.field(description="Gets invoices and credit notes by email.")


@strawberry.type(description="A tax number of a customer, printed under its address.")
class TaxId:
    id: UUID
    country: str
    label: str
    number: str
    is_vat_id: bool

    @strawberry.field(description="Whether form and check digits are right; null where no rule is known.")
    @staticmethod
    def is_valid(tax_id: strawberry.Parent[models.CustomerTaxId]) -> bool | None:
        return is_valid_tax_id(tax_id.country, tax_id.number, is_vat_id=tax_id.is_vat_id)


@strawberry.type(description="A company that is billed.")
class Customer(CreditOnAccountFields):
    id: UUID
    name: str
    legal_name: str | None
    registration_id: str | None = strawberry.field(description="In the company register.")
    tax_status: tax.TaxStatus
    tax_exemption_reason: str | None
    currency: str | None = strawberry.field(description="Of its invoices, unless they say otherwise.")
    language: str | None = strawberry.field(description="Of its documents; null: the business's.")
    payment_terms_days: int | None = strawberry.field(description="Null: the business's.")
    purchase_order: str | None = strawberry.field(description="Printed on its invoices by default.")
    archived_at: datetime | None
    created_at: datetime

    @strawberry.field
    @staticmethod
    def billing_address(customer: strawberry.Parent[models.Customer]) -> Address | None:
        return address_of(customer.billing_address)

    @strawberry.field(description="Where supplies are taxed, if it is not the billing address.")
    @staticmethod
    def delivery_address(customer: strawberry.Parent[models.Customer]) -> Address | None:
        return address_of(customer.delivery_address)

    @strawberry.field(graphql_type=Business)
    @staticmethod
    async def business(customer: strawberry.Parent[models.Customer], info: Info) -> businesses.Business | None:
        return await info.context.loaders.row(businesses.Business, customer.business_id)

    @strawberry.field(graphql_type=Annotated["Customer", strawberry.lazy("folio.graphql.customers")] | None)
    @staticmethod
    async def parent(customer: strawberry.Parent[models.Customer], info: Info) -> models.Customer | None:
        return await info.context.loaders.row(models.Customer, customer.parent_id)

    @strawberry.field(graphql_type=list[Contact])
    @staticmethod
    async def contacts(customer: strawberry.Parent[models.Customer], info: Info) -> list[models.CustomerContact]:
        return await info.context.loaders.rows(models.CustomerContact, "customer_id", customer.id)

    @strawberry.field(graphql_type=list[TaxId])
    @staticmethod
    async def tax_ids(customer: strawberry.Parent[models.Customer], info: Info) -> list[models.CustomerTaxId]:
        return await info.context.loaders.rows(models.CustomerTaxId, "customer_id", customer.id)

    @strawberry.field(description="The names by which usage events know the customer.")
    @staticmethod
    async def aliases(customer: strawberry.Parent[models.Customer], info: Info) -> list[str]:
        rows = await info.context.loaders.rows(models.CustomerAlias, "customer_id", customer.id, order_by=("alias",))
        return [row.alias for row in rows]


@strawberry.input(description="What is left out keeps its value or default; null empties it.")
class CustomerFieldsInput:
    legal_name: str | None = strawberry.UNSET
    registration_id: str | None = strawberry.UNSET
    parent_id: UUID | None = strawberry.UNSET
    billing_address: AddressInput | None = strawberry.UNSET
    delivery_address: AddressInput | None = strawberry.UNSET
    tax_status: tax.TaxStatus | None = strawberry.UNSET
    tax_exemption_reason: str | None = strawberry.field(
        default=strawberry.UNSET, description="Needed with TAX_EXEMPT; it is printed."
    )
    currency: str | None = strawberry.UNSET
    language: str | None = strawberry.UNSET
    payment_terms_days: int | None = strawberry.UNSET
    purchase_order: str | None = strawberry.UNSET


@strawberry.input(description="A new customer; only its name is needed.")
class CreateCustomerInput(CustomerFieldsInput):
    business_id: UUID
    name: str
    idempotency_key: str | None = strawberry.field(
        default=None, description="A repeat of the request under the same key answers the same customer."
    )


@strawberry.input(description="Changes of a customer; what is left out stays, null empties.")
class UpdateCustomerInput(CustomerFieldsInput):
    name: str | None = strawberry.UNSET


@strawberry.input(description="A person at the customer.")
class ContactInput:
    name: str
    email: str
    receives_documents: bool = True


@strawberry.input(description="Changes of a contact; what is left out stays.")
class UpdateContactInput:
    name: str | None = strawberry.UNSET
    email: str | None = strawberry.UNSET
    receives_documents: bool | None = strawberry.UNSET


@strawberry.input(description="A tax number of the customer.")
class TaxIdInput:
    country: str
    label: str
    number: str
    is_vat_id: bool = False


@strawberry.input(description="Changes of a tax number; what is left out stays.")
class UpdateTaxIdInput:
    country: str | None = strawberry.UNSET
    label: str | None = strawberry.UNSET
    number: str | None = strawberry.UNSET
    is_vat_id: bool | None = strawberry.UNSET


@strawberry.input(description="The name that usage events give a customer.")
class AliasInput:
    alias: str


@strawberry.type(description="The customer, or why the change was refused.")
class CustomerPayload(Payload):
    customer: Customer | None


@strawberry.type
class Query:
    @strawberry.field(graphql_type=Customer | None, description="One customer; null when there is none.")
    async def customer(self, info: Info, id: UUID) -> models.Customer | None:
        return await info.context.loaders.row(models.Customer, id)

    @strawberry.field(
        graphql_type=Connection[Customer],
        description="A business's customers; `search` looks into names and aliases. `archived: null` shows all.",
    )
    async def customers(
        self,
        info: Info,
        business_id: UUID,
        search: str | None = None,
        archived: bool | None = False,
        sort: NamedSort = NamedSort.NAME_ASC,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[models.Customer]:
        rows = find_customers(business_id, search=search, archived=archived)
        return await paginate(rows, sort_columns(sort), PageInput(first, after, last, before))


@strawberry.type
class Mutation:
    @mutation(CustomerPayload, description="Make a customer; only its name is needed.")
    async def create_customer(self, info: Info, input: CreateCustomerInput) -> models.Customer:
        return await profile.create_customer(
            input.business_id,
            without(given(input), "business_id", "idempotency_key"),
            now=info.context.now,
            idempotency_key=input.idempotency_key,
        )

    @mutation(CustomerPayload, description="Change a customer; drafts follow when they are recalculated.")
    async def update_customer(self, info: Info, id: UUID, input: UpdateCustomerInput) -> models.Customer:
        return await profile.update_customer(id, given(input), now=info.context.now)

    @mutation(CustomerPayload, description="Leave a customer out of lists and choices.")
    async def archive_customer(self, info: Info, id: UUID) -> models.Customer:
        return await profile.archive_customer(id, now=info.context.now)

    @mutation(CustomerPayload, description="Bring an archived customer back.")
    async def unarchive_customer(self, info: Info, id: UUID) -> models.Customer:
        return await profile.unarchive_customer(id, now=info.context.now)

    @mutation(CustomerPayload, description="Add a person to a customer.")
    async def add_contact(self, info: Info, customer_id: UUID, input: ContactInput) -> models.Customer:
        return await contacts.add_contact(customer_id, given(input), now=info.context.now)

    @mutation(CustomerPayload, description="Change a contact.")
    async def update_contact(self, info: Info, id: UUID, input: UpdateContactInput) -> models.Customer:
        return await contacts.update_contact(id, given(input), now=info.context.now)

    @mutation(CustomerPayload, description="Take a contact away.")
    async def remove_contact(self, info: Info, id: UUID) -> models.Customer:
        return await contacts.remove_contact(id, now=info.context.now)

    @mutation(CustomerPayload, description="Add a tax number; a wrong one is kept and shown as such.")
    async def add_tax_id(self, info: Info, customer_id: UUID, input: TaxIdInput) -> models.Customer:
        return await tax_ids.add_tax_id(customer_id, given(input), now=info.context.now)

    @mutation(CustomerPayload, description="Change a tax number; final documents keep theirs.")
    async def update_tax_id(self, info: Info, id: UUID, input: UpdateTaxIdInput) -> models.Customer:
        return await tax_ids.update_tax_id(id, given(input), now=info.context.now)

    @mutation(CustomerPayload, description="Take a tax number away; final documents keep it.")
    async def remove_tax_id(self, info: Info, id: UUID) -> models.Customer:
        return await tax_ids.remove_tax_id(id, now=info.context.now)

    @mutation(CustomerPayload, description="Name the customer in usage events, those that already wait included.")
    async def add_alias(self, info: Info, customer_id: UUID, input: AliasInput) -> models.Customer:
        return await aliases.add_alias(customer_id, input.alias, now=info.context.now)

    @mutation(CustomerPayload, description="Stop taking events of this name; those that arrived stay.")
    async def remove_alias(self, info: Info, customer_id: UUID, input: AliasInput) -> models.Customer:
        return await aliases.remove_alias(customer_id, input.alias, now=info.context.now)
