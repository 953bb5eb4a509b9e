"""Making a business and changing its settings."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, TypedDict
from uuid import UUID

from folio.documents.document import Paper
from folio.domain.errors import InvalidInput
from folio.domain.periods import require_time_zone
from folio.models.businesses import Business
from folio.services import activity, idempotency
from folio.services.activity import Change
from folio.services.businesses.branding import logo_as_kept, require_brand_color
from folio.services.calendar import today_of
from folio.services.inputs import address, require_known
from folio.services.rows import apply, find_locked, plain, storable
from folio.services.transactions import retried_atomic

_WEBSITE = re.compile(r"(https?://)?[^\s/]+\.[^\s]+")


class BusinessSettings(TypedDict, total=False):
    """What a person may set on a business; a missing key leaves the value, or its default, as it is.

    `logo` is a PNG or JPEG file in base64.
    """

    name: str
    legal_name: str
    legal_form: str | None
    registration_id: str | None
    address: Mapping[str, Any]
    email: str | None
    phone: str | None
    website: str | None
    time_zone: str
    default_currency: str
    language: str
    paper: str
    payment_terms_days: int
    brand_color: str
    logo: str | None
    footer_text: str | None


@retried_atomic
async def create_business(
    settings: BusinessSettings, *, now: datetime, is_sandbox: bool = False, idempotency_key: str | None = None
) -> Business:
    """A new business; the legal name is the name unless given. A sandbox's clock starts at its day now."""
    request = {**settings, "is_sandbox": is_sandbox}
    reservation = await idempotency.reserve(None, idempotency_key, operation="createBusiness", request=request)
    if reservation.is_repeat:
        return await Business.get(id=reservation.subject_id)
    values = checked_settings({"legal_name": settings.get("name"), **settings})
    business = Business(id=reservation.subject_id, is_sandbox=is_sandbox, **values)
    business.sandbox_today = _first_sandbox_day(business, now)
    await business.save()
    change = Change("createBusiness", "Business", business.id, after=_without_logo(plain(values)))
    await activity.record(business.id, change, at=now)
    return business


def _first_sandbox_day(business: Business, now: datetime) -> date | None:
    return today_of(business, now) if business.is_sandbox else None


@retried_atomic
async def update_business(business_id: UUID, changes: BusinessSettings, *, now: datetime) -> Business:
    """Change settings; documents already final keep theirs."""
    business = await find_locked(Business, business_id)
    difference = apply(business, checked_settings(changes))
    if difference:
        await business.save()
        before, after = _without_logo(difference.before), _without_logo(difference.after)
        await activity.record(business.id, Change("updateBusiness", "Business", business.id, before, after), at=now)
    return business


def checked_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    """The values as they are kept; refuses what cannot be."""
    require_known(settings)
    values = storable(Business, {name: value for name, value in settings.items() if name != "logo"})
    if "time_zone" in values:
        require_time_zone(values["time_zone"])
    if "paper" in values and values["paper"] not in {paper.value for paper in Paper}:
        raise InvalidInput(f"Documents print on {' or '.join(Paper)}, not {values['paper']}.", field="paper")
    if "brand_color" in values:
        values["brand_color"] = require_brand_color(values["brand_color"])
    if "address" in values:
        values["address"] = address(values["address"], field="address")
    if values.get("website") and not _WEBSITE.fullmatch(values["website"]):
        raise InvalidInput(f"{values['website']!r} is not a web address.", field="website")
    if "logo" in settings:
        values["logo"] = logo_as_kept(settings["logo"])
    return values


def _without_logo(values: Mapping[str, Any]) -> dict[str, Any]:
    # The log says that the logo changed; the picture itself would swell every export of it.
    return {name: bool(value) if name == "logo" else value for name, value in values.items()}
