"""Columns that keep money, rates and ids exactly, the same on SQLite and PostgreSQL."""

from decimal import Context, Decimal, Inexact
from typing import Any, Literal, TypeVar, overload
from uuid import UUID

from tortoise import fields
from tortoise.fields.base import Field
from tortoise.models import Model
from uuid_utils.compat import uuid7

RATE_PLACES = 12

# normalize() rounds to its context's precision; what this context would have to round is refused instead.
_EXACT = Context(prec=200, traps=[Inexact])

MinorUnits = TypeVar("MinorUnits", int, int | None)
Exact = TypeVar("Exact", Decimal, Decimal | None)


def new_id() -> UUID:
    """A UUIDv7: unique everywhere, and in order of making, which keeps indexes dense."""
    return uuid7()


def uuid7_key() -> "fields.UUIDField[UUID]":
    """The `id` of a table, made by the application."""
    return fields.UUIDField(primary_key=True, default=new_id)


def plain_decimal(value: Decimal | int | str) -> Decimal:
    """The same number in one form: no trailing zeros, no exponent."""
    if isinstance(value, float):
        raise TypeError(f"{value!r} is a float; write a Decimal.")
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError(f"{value} is not a number that can be kept.")
    return Decimal(f"{number.normalize(_EXACT):f}") if number else Decimal(0)


class MinorUnitsField(fields.IntField[MinorUnits]):
    """An amount in the currency's minor units (cents, yen, fils): a whole number of 64 bits, never a float."""

    SQL_TYPE = "BIGINT"
    # Both drivers give whole numbers.
    skip_to_python_if_native = True

    def to_python_value(self, value: Any) -> Any:
        # SUM() of whole numbers is a Decimal on PostgreSQL; True is an int to Python, and no amount.
        if isinstance(value, Decimal) and value == value.to_integral_value():
            return int(value)
        if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
            raise TypeError(f"{self.model_field_name} takes whole minor units, not {value!r}.")
        return value


class ExactDecimalField(Field[Exact], Decimal):  # type: ignore[misc]  # Tortoise reads the second base as the type
    """A rate or quantity of up to `places` decimals: NUMERIC on PostgreSQL, text on SQLite, exact on both.

    SQLite compares texts as texts: order and filter by other columns there, and add with `decimal_sum`.
    """

    SQL_TYPE = "NUMERIC"

    class _db_sqlite:  # noqa: N801  # Tortoise's name for what differs there
        SQL_TYPE = "TEXT"

    @overload
    def __init__(
        self: "ExactDecimalField[Decimal]", places: int = ..., *, null: Literal[False] = False, **options: Any
    ) -> None: ...

    @overload
    def __init__(
        self: "ExactDecimalField[Decimal | None]", places: int = ..., *, null: Literal[True], **options: Any
    ) -> None: ...

    def __init__(self, places: int = RATE_PLACES, **options: Any) -> None:
        super().__init__(**options)
        self.places = places

    def to_python_value(self, value: Any) -> Any:
        return None if value is None else plain_decimal(value)

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        if value is None:
            return None
        number = plain_decimal(value)
        if -int(number.as_tuple().exponent) > self.places:
            raise ValueError(f"{self.model_field_name} keeps {self.places} decimals; {number} has more.")
        return number
