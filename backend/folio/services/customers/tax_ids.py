"""A customer's tax numbers, kept as given: whether their check digits are right is shown, never mended."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypedDict
from uuid import UUID

from folio.domain.countries import require_country
from folio.domain.errors import AlreadyExists
from folio.models.customers import Customer, CustomerTaxId
from folio.services import activity
from folio.services.activity import Change
from folio.services.rows import apply, find, find_locked, plain, storable
from folio.services.transactions import retried_atomic


class TaxIdFields(TypedDict, total=False):
    """What a person may set on a tax id."""

    country: str
    label: str
    number: str
    is_vat_id: bool


@retried_atomic
async def add_tax_id(customer_id: UUID, fields: TaxIdFields, *, now: datetime) -> Customer:
    """One more tax number; the same number twice is refused."""
    customer = await find_locked(Customer, customer_id)
    tax_id = CustomerTaxId(customer_id=customer.id, **_checked(fields))
    await _refuse_repeated(tax_id)
    await tax_id.save()
    change = Change("addTaxId", "CustomerTaxId", tax_id.id, after=plain(fields))
    await activity.record(customer.business_id, change, at=now)
    return customer


@retried_atomic
async def update_tax_id(tax_id_id: UUID, changes: TaxIdFields, *, now: datetime) -> Customer:
    """Change a tax number; documents already final keep theirs."""
    tax_id = await find(CustomerTaxId, tax_id_id)
    customer = await find_locked(Customer, tax_id.customer_id)
    difference = apply(tax_id, _checked(changes))
    if difference:
        await _refuse_repeated(tax_id)
        await tax_id.save()
        change = Change("updateTaxId", "CustomerTaxId", tax_id.id, difference.before, difference.after)
        await activity.record(customer.business_id, change, at=now)
    return customer


@retried_atomic
async def remove_tax_id(tax_id_id: UUID, *, now: datetime) -> Customer:
    """Take a tax number away; documents already final keep it."""
    tax_id = await find(CustomerTaxId, tax_id_id)
    customer = await find_locked(Customer, tax_id.customer_id)
    await tax_id.delete()
    change = Change("removeTaxId", "CustomerTaxId", tax_id.id, {"number": tax_id.number})
    await activity.record(customer.business_id, change, at=now)
    return customer


def _checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    values = storable(CustomerTaxId, fields)
    if "country" in values:
        require_country(values["country"], field="country")
    return values


async def _refuse_repeated(tax_id: CustomerTaxId) -> None:
    same = CustomerTaxId.filter(customer_id=tax_id.customer_id, country=tax_id.country, number=tax_id.number)
    if await same.exclude(id=tax_id.id).exists():
        raise AlreadyExists(f"The customer already has the number {tax_id.number} in {tax_id.country}.", field="number")
