"""Values that travel as strings, so that nothing between us and a client can round them."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import strawberry
from graphql import GraphQLError
from strawberry.types.scalar import ScalarDefinition, scalar

from folio.domain.money import decimal_text

# Enough for any rate, quantity or amount; far beyond, a number is an attack on our arithmetic.
_DECIMAL = re.compile(r"[+-]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})")


@strawberry.type(description="An exact amount of one currency.")
class Money:
    amount: Decimal = strawberry.field(description="In the currency's major unit, such as `1250.00`.")
    currency: str = strawberry.field(description="ISO 4217 code.")


def _parse_decimal(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise GraphQLError(f'Write a decimal as a string, such as "0.1"; {value!r} is not exact.')
    text = str(value).strip()
    if not _DECIMAL.fullmatch(text):
        raise GraphQLError(f'{text[:60]!r} is not a plain decimal number such as "1250.00" (30 digits, no exponent).')
    return Decimal(text)


def _decimal(value: Decimal | int) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else decimal_text(Decimal(value))


def _parse_day(value: object) -> date:
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        raise GraphQLError(f"{value!r} is not a day; write it as 2026-03-01.")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise GraphQLError(f"{value} is not a day of the calendar.") from None


def _parse_instant(value: object) -> datetime:
    try:
        instant = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None:
        raise GraphQLError(f"{value!r} is not an instant; write it with its offset, as 2026-03-01T12:00:00Z.")
    return instant.astimezone(UTC)


def _instant(value: datetime) -> str:
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _parse_id(value: object) -> UUID:
    try:
        return UUID(str(value))
    except ValueError:
        raise GraphQLError(f"{str(value)[:60]!r} is not an id; ids look like {UUID(int=0)}.") from None


SCALARS: dict[object, ScalarDefinition] = {
    Decimal: scalar(
        name="Decimal",
        description="An exact decimal number as a string in plain digits, such as `0.108333333333`. Never a float.",
        serialize=_decimal,
        parse_value=_parse_decimal,
    ),
    date: scalar(name="Date", description="A day, as `2026-03-01`.", serialize=date.isoformat, parse_value=_parse_day),
    datetime: scalar(
        name="DateTime",
        description="An instant in UTC, as `2026-03-01T12:00:00Z`. Input may carry any offset.",
        serialize=_instant,
        parse_value=_parse_instant,
    ),
    UUID: scalar(name="UUID", description="The id of a thing.", serialize=str, parse_value=_parse_id),
}

JSON: Any = strawberry.scalars.JSON
