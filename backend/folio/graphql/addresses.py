"""Postal addresses of businesses, customers and documents."""

from typing import Any

import strawberry


@strawberry.type(description="A postal address.")
class Address:
    line1: str | None
    line2: str | None
    city: str | None
    region: str | None = strawberry.field(
        description="State or province; its ISO 3166-2 code finds regional tax rates."
    )
    postal_code: str | None
    country: str | None = strawberry.field(description="ISO 3166-1 code, such as DE.")


@strawberry.input(description="A postal address; the country is required.")
class AddressInput:
    country: str = strawberry.field(description="ISO 3166-1 code of two capitals, such as DE.")
    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    region: str | None = strawberry.field(
        default=None, description="State or province; its ISO 3166-2 code finds regional tax rates."
    )
    postal_code: str | None = None


def address_of(kept: dict[str, Any] | None) -> Address | None:
    """A kept address; None where there is none."""
    if not kept:
        return None
    return Address(
        line1=kept.get("line1"),
        line2=kept.get("line2"),
        city=kept.get("city"),
        region=kept.get("region"),
        postal_code=kept.get("postalCode"),
        country=kept.get("country"),
    )
