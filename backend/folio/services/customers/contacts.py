"""The people at a customer."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypedDict
from uuid import UUID

from folio.models.customers import Customer, CustomerContact
from folio.services import activity
from folio.services.activity import Change
from folio.services.inputs import require_known
from folio.services.rows import apply, find, find_locked, plain, storable
from folio.services.transactions import retried_atomic


class ContactFields(TypedDict, total=False):
    """What a person may set on a contact."""

    name: str
    email: str
    receives_documents: bool


@retried_atomic
async def add_contact(customer_id: UUID, fields: ContactFields, *, now: datetime) -> Customer:
    """One more person at the customer."""
    customer = await find_locked(Customer, customer_id)
    contact = await CustomerContact.create(customer_id=customer.id, **_checked(fields))
    change = Change("addContact", "CustomerContact", contact.id, after=plain(fields))
    await activity.record(customer.business_id, change, at=now)
    return customer


@retried_atomic
async def update_contact(contact_id: UUID, changes: ContactFields, *, now: datetime) -> Customer:
    """Change a contact."""
    contact = await find(CustomerContact, contact_id)
    customer = await find_locked(Customer, contact.customer_id)
    difference = apply(contact, _checked(changes))
    if difference:
        await contact.save()
        change = Change("updateContact", "CustomerContact", contact.id, difference.before, difference.after)
        await activity.record(customer.business_id, change, at=now)
    return customer


@retried_atomic
async def remove_contact(contact_id: UUID, *, now: datetime) -> Customer:
    """Take a contact away; documents already sent stay as they are."""
    contact = await find(CustomerContact, contact_id)
    customer = await find_locked(Customer, contact.customer_id)
    await contact.delete()
    before = {"name": contact.name, "email": contact.email}
    change = Change("removeContact", "CustomerContact", contact.id, before)
    await activity.record(customer.business_id, change, at=now)
    return customer


def _checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    require_known(fields)
    return storable(CustomerContact, fields)
