"""Customers with their contacts, tax ids and aliases."""

import asyncio
from datetime import UTC, datetime

import pytest

from factories import NOW, make_business, make_customer
from folio.domain.errors import (
    AlreadyExists,
    FolioError,
    InvalidInput,
    NotFound,
    ParentCycle,
    UnknownCountry,
    UnknownCurrency,
    UnknownLanguage,
)
from folio.domain.tax import TaxStatus
from folio.models.activity import Activity
from folio.models.customers import Customer, CustomerAlias, CustomerContact, CustomerTaxId
from folio.models.usage import UsageEvent
from folio.services.activity import first_broken_entry
from folio.services.customers.contacts import add_contact, remove_contact, update_contact
from folio.services.customers.profile import (
    archive_customer,
    create_customer,
    unarchive_customer,
    update_customer,
)
from folio.services.customers.tax_ids import add_tax_id, remove_tax_id, update_tax_id
from folio.services.usage.aliases import add_alias, remove_alias

pytestmark = pytest.mark.usefixtures("db")


async def test_a_name_is_enough() -> None:
    business = await make_business()

    customer = await create_customer(business.id, {"name": "Acme"}, now=NOW)

    kept = await Customer.get(id=customer.id)
    assert (kept.name, kept.billing_address, kept.delivery_address) == ("Acme", {}, None)
    assert kept.tax_status is TaxStatus.TAXED


@pytest.mark.parametrize(
    ("fields", "refusal", "field"),
    [
        ({"name": ""}, InvalidInput, "name"),
        ({"billing_address": {"country": "XX"}}, UnknownCountry, "billingAddress.country"),
        ({"delivery_address": {"city": "Graz"}}, UnknownCountry, "deliveryAddress.country"),
        ({"currency": "eur"}, UnknownCurrency, "currency"),
        ({"language": "xx"}, UnknownLanguage, "language"),
        ({"payment_terms_days": 100_000}, InvalidInput, "paymentTermsDays"),
        ({"tax_status": TaxStatus.TAX_EXEMPT}, InvalidInput, "taxExemptionReason"),
        ({"tax_status": None}, InvalidInput, "taxStatus"),
    ],
)
async def test_a_field_that_cannot_be_is_refused(fields: dict, refusal: type[FolioError], field: str) -> None:
    customer = await make_customer(await make_business())

    with pytest.raises(refusal) as refused:
        await update_customer(customer.id, fields, now=NOW)

    assert refused.value.field == field
    assert await Activity.filter(action="updateCustomer").count() == 0


async def test_an_update_keeps_what_is_not_given() -> None:
    customer = await make_customer(await make_business(), purchase_order="PO-1", currency="USD")

    await update_customer(customer.id, {"currency": None, "language": "fr"}, now=NOW)

    kept = await Customer.get(id=customer.id)
    assert (kept.purchase_order, kept.currency, kept.language) == ("PO-1", None, "fr")
    entry = await Activity.get(action="updateCustomer")
    assert (entry.before, entry.after) == (
        {"currency": "USD", "language": None},
        {"currency": None, "language": "fr"},
    )
    assert await first_broken_entry(customer.business_id) is None


async def test_a_customer_is_never_below_itself() -> None:
    business = await make_business()
    top = await make_customer(business)
    middle = await make_customer(business, parent_id=top.id)
    bottom = await make_customer(business, parent_id=middle.id)

    for parent in (top, bottom):
        with pytest.raises(ParentCycle):
            await update_customer(top.id, {"parent_id": parent.id}, now=NOW)


async def test_two_customers_never_become_each_others_parents() -> None:
    business = await make_business()
    one, other = await make_customer(business), await make_customer(business)

    outcomes = await asyncio.gather(
        update_customer(one.id, {"parent_id": other.id}, now=NOW),
        update_customer(other.id, {"parent_id": one.id}, now=NOW),
        return_exceptions=True,
    )

    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Customer", "ParentCycle"]


async def test_a_parent_is_of_the_same_business() -> None:
    stranger = await make_customer(await make_business())

    with pytest.raises(NotFound):
        await make_customer(await make_business(), parent_id=stranger.id)


async def test_archiving_is_taken_back() -> None:
    customer = await make_customer(await make_business())

    await archive_customer(customer.id, now=NOW)
    assert (await Customer.get(id=customer.id)).archived_at == NOW
    await archive_customer(customer.id, now=datetime(2026, 4, 1, tzinfo=UTC))
    assert (await Customer.get(id=customer.id)).archived_at == NOW

    await unarchive_customer(customer.id, now=NOW)
    assert (await Customer.get(id=customer.id)).archived_at is None


async def test_contacts_come_change_and_go() -> None:
    customer = await make_customer(await make_business())
    await add_contact(customer.id, {"name": "Ada", "email": "ada@example.com"}, now=NOW)
    contact = await CustomerContact.get()

    await update_contact(contact.id, {"receives_documents": False}, now=NOW)
    with pytest.raises(InvalidInput):
        await update_contact(contact.id, {"email": "ada"}, now=NOW)

    kept = await CustomerContact.get()
    assert (kept.email, kept.receives_documents) == ("ada@example.com", False)
    await remove_contact(contact.id, now=NOW)
    assert await CustomerContact.all().count() == 0


async def test_a_wrong_tax_id_is_kept_as_it_is() -> None:
    customer = await make_customer(await make_business())
    wrong = {"country": "DE", "label": "USt-IdNr.", "number": "DE 123 456 789", "is_vat_id": True}

    await add_tax_id(customer.id, wrong, now=NOW)

    tax_id = await CustomerTaxId.get()
    assert tax_id.number == "DE 123 456 789"
    with pytest.raises(AlreadyExists):
        await add_tax_id(customer.id, wrong, now=NOW)
    await update_tax_id(tax_id.id, {"number": "DE136695976"}, now=NOW)
    assert (await CustomerTaxId.get()).number == "DE136695976"
    await remove_tax_id(tax_id.id, now=NOW)
    assert await CustomerTaxId.all().count() == 0


async def test_an_alias_takes_the_events_that_wait_for_it() -> None:
    business = await make_business()
    customer = await make_customer(business)
    await UsageEvent.create(
        id=1,
        business_id=business.id,
        event_id="e1",
        customer_alias="acme",
        event_type="call",
        occurred_at=NOW,
        received_at=NOW,
    )

    await add_alias(customer.id, "acme", now=NOW)

    assert (await UsageEvent.get(event_id="e1")).customer_id == customer.id


async def test_an_alias_names_one_customer_of_a_business() -> None:
    business = await make_business()
    customer = await make_customer(business, name="Acme")
    await add_alias(customer.id, "acme", now=NOW)

    with pytest.raises(AlreadyExists, match="already names Acme"):
        await add_alias((await make_customer(business)).id, "acme", now=NOW)
    await add_alias((await make_customer(await make_business())).id, "acme", now=NOW)

    await remove_alias(customer.id, "acme", now=NOW)
    assert await CustomerAlias.filter(business_id=business.id).count() == 0
    with pytest.raises(NotFound):
        await remove_alias(customer.id, "acme", now=NOW)
