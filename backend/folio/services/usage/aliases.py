"""The names by which usage events know a customer."""

from datetime import datetime
from uuid import UUID

from folio.domain.errors import AlreadyExists, InvalidInput, NotFound
from folio.models.businesses import Business
from folio.models.customers import Customer, CustomerAlias
from folio.services import activity
from folio.services.activity import Change
from folio.services.rows import find, find_locked, plain_text
from folio.services.transactions import retried_atomic
from folio.services.usage.events import attach_alias


@retried_atomic
async def add_alias(customer_id: UUID, alias: str, *, now: datetime) -> Customer:
    """Name the customer `alias` in usage events, those that already wait under that name included."""
    customer = await find(Customer, customer_id)
    await find_locked(Business, customer.business_id)
    name = plain_text(alias, limit=200, field="alias")
    if not name:
        raise InvalidInput("An alias cannot be empty.", field="alias")
    await _refuse_taken(customer, name)
    row = await CustomerAlias.create(business_id=customer.business_id, customer_id=customer.id, alias=name)
    await attach_alias(customer.business_id, name, customer.id, now=now)
    change = Change("addAlias", "Customer", customer.id, after={"alias": row.alias})
    await activity.record(customer.business_id, change, at=now)
    return customer


@retried_atomic
async def remove_alias(customer_id: UUID, alias: str, *, now: datetime) -> Customer:
    """Stop taking events of this name; those that arrived stay with the customer."""
    customer = await find_locked(Customer, customer_id)
    removed = await CustomerAlias.filter(customer_id=customer.id, alias=alias.strip()).delete()
    if not removed:
        raise NotFound(f"{customer.name} has no alias {alias!r}.", field="alias")
    change = Change("removeAlias", "Customer", customer.id, before={"alias": alias.strip()})
    await activity.record(customer.business_id, change, at=now)
    return customer


async def _refuse_taken(customer: Customer, alias: str) -> None:
    taken = await CustomerAlias.get_or_none(business_id=customer.business_id, alias=alias).select_related("customer")
    if taken is not None:
        raise AlreadyExists(f"{alias!r} already names {taken.customer.name}; remove it there first.", field="alias")
