"""The tax numbers of a business."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypedDict
from uuid import UUID

from folio.domain.countries import plain_region, require_country
from folio.domain.errors import AlreadyExists
from folio.models.businesses import Business, TaxRegistration
from folio.services import activity
from folio.services.activity import Change
from folio.services.rows import apply, find, find_locked, plain, storable
from folio.services.transactions import retried_atomic


class TaxRegistrationFields(TypedDict, total=False):
    """What a person may set on a tax registration."""

    country: str
    region: str | None
    label: str
    number: str
    is_vat_id: bool


@retried_atomic
async def add_tax_registration(business_id: UUID, fields: TaxRegistrationFields, *, now: datetime) -> TaxRegistration:
    """One more tax number; the same number twice in a country is refused."""
    business = await find_locked(Business, business_id)
    registration = TaxRegistration(business_id=business.id, **_checked(fields))
    await _refuse_repeated(registration)
    await registration.save()
    await _record(registration, "addTaxRegistration", now, after=plain(fields))
    return registration


@retried_atomic
async def update_tax_registration(
    registration_id: UUID, changes: TaxRegistrationFields, *, now: datetime
) -> TaxRegistration:
    """Change a tax number; documents already final keep theirs."""
    registration = await find(TaxRegistration, registration_id)
    await find_locked(Business, registration.business_id)
    checked = _checked({"country": registration.country, **changes})
    difference = apply(registration, checked)
    if difference:
        await _refuse_repeated(registration)
        await registration.save()
        await _record(registration, "updateTaxRegistration", now, difference.before, difference.after)
    return registration


@retried_atomic
async def remove_tax_registration(registration_id: UUID, *, now: datetime) -> TaxRegistration:
    """Take a tax number away; documents already final keep it."""
    registration = await find(TaxRegistration, registration_id)
    await registration.delete()
    await _record(registration, "removeTaxRegistration", now, before={"number": registration.number})
    return registration


def _checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    values = storable(TaxRegistration, fields)
    require_country(values["country"], field="country")
    if "region" in values:
        values["region"] = plain_region(values["region"], values["country"])
    return values


async def _refuse_repeated(registration: TaxRegistration) -> None:
    same = TaxRegistration.filter(
        business_id=registration.business_id, country=registration.country, number=registration.number
    )
    if await same.exclude(id=registration.id).exists():
        raise AlreadyExists(
            f"The business already has the number {registration.number} in {registration.country}.",
            field="number",
        )


async def _record(
    registration: TaxRegistration,
    action: str,
    now: datetime,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> None:
    change = Change(action, "TaxRegistration", registration.id, before, after)
    await activity.record(registration.business_id, change, at=now)
