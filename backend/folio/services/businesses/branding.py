"""The look of a business's documents: brand colour, logo and an own typeface."""

import base64
import binascii
import re
from datetime import datetime
from uuid import UUID

from folio.documents.theme import Theme, brand_colours, logo_url, require_static_truetype
from folio.domain.errors import InvalidInput
from folio.models.businesses import Business, BusinessFont
from folio.services import activity
from folio.services.activity import Change
from folio.services.rows import find_locked
from folio.services.transactions import retried_atomic

SHIPPED_FONT = "Inter"
LARGEST_LOGO = 1024 * 1024
LARGEST_FONT = 2 * 1024 * 1024

_FAMILY = re.compile(r"[A-Za-z0-9][A-Za-z0-9 -]{0,98}")


def require_brand_color(color: str) -> str:
    """The colour in small letters; refuses what is not six hexadecimal digits."""
    return brand_colours(Theme(brand_color=color)).brand.lower()


def logo_as_kept(encoded: str | None) -> str | None:
    """The logo drawn afresh as a small PNG, in base64; None takes it away."""
    if not encoded:
        return None
    url = logo_url(decoded_file(encoded, largest=LARGEST_LOGO, field="logo"))
    return url.partition(",")[2]


def decoded_file(encoded: str, *, largest: int, field: str) -> bytes:
    """The bytes of a base64 text, of a data URL too; refuses more than `largest`."""
    text = encoded.partition(",")[2] if encoded.startswith("data:") else encoded
    if len(text) > largest * 4 // 3 + 4:
        raise InvalidInput(f"The {field} is larger than {largest // 1024} kB; make it smaller.", field=field)
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as broken:
        raise InvalidInput(f"The {field} must be a file in base64.", field=field) from broken


@retried_atomic
async def set_business_font(business_id: UUID, *, family: str, file: str, now: datetime) -> Business:
    """Print the business's documents in an own static TrueType font, given in base64."""
    business = await find_locked(Business, business_id)
    if not _FAMILY.fullmatch(family) or family == SHIPPED_FONT:
        raise InvalidInput(
            f"A font's name has letters, digits, blanks and hyphens, and is not {SHIPPED_FONT}.",
            field="family",
        )
    require_static_truetype(decoded_file(file, largest=LARGEST_FONT, field="font"))
    await BusinessFont.update_or_create({"file": file.rpartition(",")[2]}, business_id=business.id)
    return await _use_family(business, family, now)


@retried_atomic
async def remove_business_font(business_id: UUID, *, now: datetime) -> Business:
    """Go back to the typeface that ships."""
    business = await find_locked(Business, business_id)
    await BusinessFont.filter(business_id=business.id).delete()
    return await _use_family(business, SHIPPED_FONT, now)


async def _use_family(business: Business, family: str, now: datetime) -> Business:
    before, business.font_family = business.font_family, family
    await business.save(update_fields=["font_family"])
    change = Change("setBusinessFont", "Business", business.id, {"font_family": before}, {"font_family": family})
    await activity.record(business.id, change, at=now)
    return business
