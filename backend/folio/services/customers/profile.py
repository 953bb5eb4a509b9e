"""Making a customer, changing it, archiving it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypedDict
from uuid import UUID

from folio.domain.errors import InvalidInput, ParentCycle
from folio.domain.tax import TaxStatus
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.services import activity, idempotency
from folio.services.activity import Change
from folio.services.inputs import address, require_known
from folio.services.rows import apply, find, find_in, find_locked, plain, storable
from folio.services.transactions import retried_atomic


class CustomerFields(TypedDict, total=False):
    """What a person may set on a customer; a missing key leaves the value, or its default, as it is."""

    name: str
    legal_name: str | None
    registration_id: str | None
    parent_id: UUID | None
    billing_address: Mapping[str, Any] | None
    delivery_address: Mapping[str, Any] | None
    tax_status: TaxStatus
    tax_exemption_reason: str | None
    currency: str | None
    language: str | None
    payment_terms_days: int | None
    purchase_order: str | None


@retried_atomic
async def create_customer(
    business_id: UUID, fields: CustomerFields, *, now: datetime, idempotency_key: str | None = None
) -> Customer:
    """A new customer of the business; only its name is needed."""
    business = await find(Business, business_id, field="businessId")
    reservation = await idempotency.reserve(business.id, idempotency_key, operation="createCustomer", request=fields)
    if reservation.is_repeat:
        return await Customer.get(id=reservation.subject_id)
    customer = Customer(id=reservation.subject_id, business_id=business.id, **_checked(fields))
    _refuse_unexplained_exemption(customer)
    await _require_parent(customer)
    await customer.save()
    change = Change("createCustomer", "Customer", customer.id, after=plain(fields))
    await activity.record(business.id, change, at=now)
    return customer


@retried_atomic
async def update_customer(customer_id: UUID, changes: CustomerFields, *, now: datetime) -> Customer:
    """Change a customer; drafts follow when they are recalculated, final documents keep what they printed."""
    customer = await find_locked(Customer, customer_id)
    if "parent_id" in changes:
        # One at a time, or two customers could become each other's parents.
        await find_locked(Business, customer.business_id)
    difference = apply(customer, _checked(changes))
    if difference:
        _refuse_unexplained_exemption(customer)
        await _require_parent(customer)
        await customer.save()
        change = Change("updateCustomer", "Customer", customer.id, difference.before, difference.after)
        await activity.record(customer.business_id, change, at=now)
    return customer


@retried_atomic
async def archive_customer(customer_id: UUID, *, now: datetime) -> Customer:
    """Leave the customer out of lists and choices; nothing of it is lost."""
    return await _set_archived(customer_id, now, "archiveCustomer", is_archived=True)


@retried_atomic
async def unarchive_customer(customer_id: UUID, *, now: datetime) -> Customer:
    """Bring an archived customer back."""
    return await _set_archived(customer_id, now, "unarchiveCustomer", is_archived=False)


async def _set_archived(customer_id: UUID, now: datetime, action: str, *, is_archived: bool) -> Customer:
    customer = await find_locked(Customer, customer_id)
    if (customer.archived_at is not None) is not is_archived:
        customer.archived_at = now if is_archived else None
        await customer.save(update_fields=["archived_at"])
        await activity.record(customer.business_id, Change(action, "Customer", customer.id), at=now)
    return customer


def _checked(fields: CustomerFields) -> dict[str, Any]:
    require_known(fields)
    values = storable(Customer, {name: value for name, value in fields.items() if "address" not in name})
    if "billing_address" in fields:
        values["billing_address"] = address(fields["billing_address"], field="billingAddress")
    if "delivery_address" in fields:
        values["delivery_address"] = address(fields["delivery_address"], field="deliveryAddress") or None
    return values


def _refuse_unexplained_exemption(customer: Customer) -> None:
    if customer.tax_status is TaxStatus.TAX_EXEMPT and not customer.tax_exemption_reason:
        raise InvalidInput(
            "A tax exempt customer needs a reason to print, such as the legal ground or a certificate's number.",
            field="taxExemptionReason",
        )


async def _require_parent(customer: Customer) -> None:
    """Refuse a parent of another business, or one that is below the customer itself."""
    above = customer.parent_id
    while above is not None:
        if above == customer.id:
            raise ParentCycle(f"{customer.name} cannot be above its own parent.", field="parentId")
        parent = await find_in(Customer, customer.business_id, above, field="parentId")
        above = parent.parent_id
