"""Businesses: settings, look, tax registrations and bank accounts."""

from datetime import date, datetime
from uuid import UUID

import strawberry

from folio.graphql.addresses import Address, AddressInput, address_of
from folio.graphql.context import Info
from folio.graphql.errors import Payload, mutation
from folio.graphql.inputs import given, without
from folio.graphql.named import NamedSort, sort_columns
from folio.graphql.pages import Connection, PageInput, paginate
from folio.models import businesses as models
from folio.services.businesses import bank_accounts, branding, settings, tax_registrations


@strawberry.type(description="A tax number of the business in one country.")
class TaxRegistration:
    id: UUID
    country: str
    region: str | None
    label: str = strawberry.field(description="As printed before the number, such as `USt-IdNr.`")
    number: str
    is_vat_id: bool


@strawberry.type(description="One printed row of payment details.")
class PaymentRow:
    label: str
    value: str


@strawberry.type(description="Where customers pay invoices of one currency.")
class BankAccount:
    id: UUID
    currency: str
    title: str
    iban: str | None
    bic: str | None

    @strawberry.field(description="The printed rows, in order.")
    @staticmethod
    def details(account: strawberry.Parent[models.BankAccount]) -> list[PaymentRow]:
        return [PaymentRow(label=row["label"], value=row["value"]) for row in account.details]


@strawberry.type(description="A legal entity that issues documents.")
class Business:
    id: UUID
    name: str
    legal_name: str
    legal_form: str | None
    registration_id: str | None = strawberry.field(description="In the company register.")
    email: str | None
    phone: str | None
    website: str | None
    time_zone: str = strawberry.field(description="IANA name; days of documents are days in this zone.")
    default_currency: str
    language: str = strawberry.field(description="Of documents, unless the customer has its own.")
    paper: str = strawberry.field(description="`A4` or `LETTER`.")
    payment_terms_days: int
    brand_color: str = strawberry.field(description="Six hexadecimal digits after `#`.")
    logo: str | None = strawberry.field(description="A PNG in base64.")
    font_family: str
    footer_text: str | None = strawberry.field(description="Printed on every page.")
    is_sandbox: bool = strawberry.field(description="Lives by a clock of its own; its documents are tests.")
    sandbox_today: date | None = strawberry.field(description="The sandbox's day; null for real businesses.")
    archived_at: datetime | None
    created_at: datetime

    @strawberry.field
    @staticmethod
    def address(business: strawberry.Parent[models.Business]) -> Address | None:
        return address_of(business.address)

    @strawberry.field(description="The day it is for this business.")
    @staticmethod
    def today(business: strawberry.Parent[models.Business], info: Info) -> date:
        return info.context.today(business)

    @strawberry.field(graphql_type=list[TaxRegistration])
    @staticmethod
    async def tax_registrations(
        business: strawberry.Parent[models.Business], info: Info
    ) -> list[models.TaxRegistration]:
        return await info.context.loaders.rows(models.TaxRegistration, "business_id", business.id)

    @strawberry.field(graphql_type=list[BankAccount], description="One for each currency at most.")
    @staticmethod
    async def bank_accounts(business: strawberry.Parent[models.Business], info: Info) -> list[models.BankAccount]:
        return await info.context.loaders.rows(models.BankAccount, "business_id", business.id, order_by=("currency",))


@strawberry.input(description="Settings of a business; what is left out keeps its value or default.")
class BusinessSettingsInput:
    legal_name: str | None = strawberry.field(default=strawberry.UNSET, description="The name unless given.")
    legal_form: str | None = strawberry.UNSET
    registration_id: str | None = strawberry.UNSET
    address: AddressInput | None = strawberry.UNSET
    email: str | None = strawberry.UNSET
    phone: str | None = strawberry.UNSET
    website: str | None = strawberry.UNSET
    time_zone: str | None = strawberry.field(default=strawberry.UNSET, description="IANA name, such as Europe/Berlin.")
    default_currency: str | None = strawberry.UNSET
    language: str | None = strawberry.field(
        default=strawberry.UNSET, description="A shipped language, or one with a country, such as `de-AT`."
    )
    paper: str | None = strawberry.field(default=strawberry.UNSET, description="`A4` or `LETTER`.")
    payment_terms_days: int | None = strawberry.UNSET
    brand_color: str | None = strawberry.UNSET
    logo: str | None = strawberry.field(
        default=strawberry.UNSET, description="A PNG or JPEG file of at most 1 MB in base64; null removes it."
    )
    footer_text: str | None = strawberry.UNSET


@strawberry.input(description="A new business; only its name is needed.")
class CreateBusinessInput(BusinessSettingsInput):
    name: str
    is_sandbox: bool = strawberry.field(
        default=False, description="For trying out: a clock of its own, documents marked as test. For good."
    )
    idempotency_key: str | None = strawberry.field(
        default=None, description="A repeat of the request under the same key answers the same business."
    )


@strawberry.input(description="New settings; what is left out stays, null empties.")
class UpdateBusinessInput(BusinessSettingsInput):
    name: str | None = strawberry.UNSET


@strawberry.input(description="An own typeface for documents.")
class SetBusinessFontInput:
    family: str = strawberry.field(description="The font's name, in letters, digits, blanks and hyphens.")
    file: str = strawberry.field(description="A static TrueType file of at most 2 MB in base64.")


@strawberry.input(description="A tax number of the business.")
class TaxRegistrationInput:
    country: str
    label: str
    number: str
    region: str | None = None
    is_vat_id: bool = False


@strawberry.input(description="Changes of a tax number; what is left out stays.")
class UpdateTaxRegistrationInput:
    country: str | None = strawberry.UNSET
    label: str | None = strawberry.UNSET
    number: str | None = strawberry.UNSET
    region: str | None = strawberry.UNSET
    is_vat_id: bool | None = strawberry.UNSET


@strawberry.input(description="One printed row of payment details.")
class PaymentRowInput:
    label: str
    value: str


@strawberry.input(description="The account for one currency; what is left out stays.")
class SetBankAccountInput:
    currency: str
    title: str | None = strawberry.field(
        default=strawberry.UNSET, description="Such as the bank's name; needed for a new account."
    )
    details: list[PaymentRowInput] | None = strawberry.field(
        default=strawberry.UNSET, description="The printed rows, in order; 12 at most."
    )
    iban: str | None = strawberry.UNSET
    bic: str | None = strawberry.UNSET


@strawberry.type(description="The business, or why it was refused.")
class BusinessPayload(Payload):
    business: Business | None


@strawberry.type(description="The tax registration, or why it was refused.")
class TaxRegistrationPayload(Payload):
    tax_registration: TaxRegistration | None


@strawberry.type(description="The bank account, or why it was refused.")
class BankAccountPayload(Payload):
    bank_account: BankAccount | None


@strawberry.type
class Query:
    @strawberry.field(graphql_type=Business | None, description="One business; null when there is none.")
    async def business(self, info: Info, id: UUID) -> models.Business | None:
        return await info.context.loaders.row(models.Business, id)

    @strawberry.field(graphql_type=Connection[Business], description="The businesses of this installation.")
    async def businesses(
        self,
        info: Info,
        search: str | None = None,
        sort: NamedSort = NamedSort.NAME_ASC,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[models.Business]:
        rows = models.Business.filter(name__icontains=search) if search else models.Business.all()
        return await paginate(rows, sort_columns(sort), PageInput(first, after, last, before))


@strawberry.type
class Mutation:
    @mutation(BusinessPayload, description="Make a business.")
    async def create_business(self, info: Info, input: CreateBusinessInput) -> models.Business:
        return await settings.create_business(
            without(given(input), "is_sandbox", "idempotency_key"),
            now=info.context.now,
            is_sandbox=input.is_sandbox,
            idempotency_key=input.idempotency_key,
        )

    @mutation(BusinessPayload, description="Change a business's settings; final documents keep theirs.")
    async def update_business(self, info: Info, id: UUID, input: UpdateBusinessInput) -> models.Business:
        return await settings.update_business(id, given(input), now=info.context.now)

    @mutation(BusinessPayload, description="Print the business's documents in an own typeface.")
    async def set_business_font(self, info: Info, id: UUID, input: SetBusinessFontInput) -> models.Business:
        return await branding.set_business_font(id, family=input.family, file=input.file, now=info.context.now)

    @mutation(BusinessPayload, description="Go back to the typeface that ships.")
    async def remove_business_font(self, info: Info, id: UUID) -> models.Business:
        return await branding.remove_business_font(id, now=info.context.now)

    @mutation(TaxRegistrationPayload, description="Add a tax number to a business.")
    async def add_tax_registration(
        self, info: Info, business_id: UUID, input: TaxRegistrationInput
    ) -> models.TaxRegistration:
        return await tax_registrations.add_tax_registration(business_id, given(input), now=info.context.now)

    @mutation(TaxRegistrationPayload, description="Change a tax number.")
    async def update_tax_registration(
        self, info: Info, id: UUID, input: UpdateTaxRegistrationInput
    ) -> models.TaxRegistration:
        return await tax_registrations.update_tax_registration(id, given(input), now=info.context.now)

    @mutation(TaxRegistrationPayload, description="Take a tax number away; final documents keep it.")
    async def remove_tax_registration(self, info: Info, id: UUID) -> models.TaxRegistration:
        return await tax_registrations.remove_tax_registration(id, now=info.context.now)

    @mutation(BankAccountPayload, description="Say where invoices of a currency are paid: one account each.")
    async def set_bank_account(self, info: Info, business_id: UUID, input: SetBankAccountInput) -> models.BankAccount:
        return await bank_accounts.set_bank_account(
            business_id, input.currency, without(given(input), "currency"), now=info.context.now
        )

    @mutation(BankAccountPayload, description="Print no payment details for the account's currency.")
    async def remove_bank_account(self, info: Info, id: UUID) -> models.BankAccount:
        return await bank_accounts.remove_bank_account(id, now=info.context.now)
