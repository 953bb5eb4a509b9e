"""Rows found or refused, and the values of a row: checked against its columns, applied with what changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar
from uuid import UUID

from tortoise import fields
from tortoise.fields.base import Field
from tortoise.models import Model

from folio.domain.errors import InvalidInput, NotFound
from folio.domain.money import decimal_text

Row = TypeVar("Row", bound=Model)

LONGEST_TEXT = 10_000


async def find(model: type[Row], row_id: UUID, *, field: str | None = None) -> Row:
    """The row, or a refusal that names what is missing."""
    return _found(await model.get_or_none(pk=row_id), model, row_id, field)


async def find_locked(model: type[Row], row_id: UUID, *, field: str | None = None) -> Row:
    """The row, locked against changes until the caller's transaction ends; others may still refer to it."""
    # A lock on the key too would make every insert that refers to the row wait, the log's entries included.
    return _found(await model.select_for_update(no_key=True).get_or_none(pk=row_id), model, row_id, field)


async def find_locked_unreferred(model: type[Row], row_id: UUID) -> Row:
    """The row, locked so that until the transaction ends nothing can begin to refer to it either."""
    return _found(await model.select_for_update().get_or_none(pk=row_id), model, row_id, None)


async def find_in(model: type[Row], business_id: UUID, row_id: UUID, *, field: str) -> Row:
    """The row if it belongs to the business; another business's counts as missing."""
    row = await model.get_or_none(pk=row_id, business_id=business_id)
    return _found(row, model, row_id, field)


def _found(row: Row | None, model: type[Row], row_id: UUID, field: str | None) -> Row:
    if row is None:
        raise NotFound(f"There is no {words(model.__name__)} {row_id}.", field=field)
    return row


def words(name: str) -> str:
    """A class name as people write it: TaxCategory is "tax category"."""
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name).strip()


def camel_case(name: str) -> str:
    """A column's name as clients write it: payment_terms_days is "paymentTermsDays"."""
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def storable(model: type[Model], values: Mapping[str, Any], *, path: str = "") -> dict[str, Any]:
    """The values as the model's columns keep them; refuses what they cannot.

    Texts lose surrounding blanks; an empty one is null where the column can be, else refused.
    """
    columns = model._meta.fields_map
    return {
        name: _storable(columns[name], value, _joined(path, camel_case(name))) if name in columns else value
        for name, value in values.items()
    }


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _storable(column: Field[Any], value: Any, field: str) -> Any:
    is_text = isinstance(value, str) and not isinstance(value, Enum)
    if is_text and isinstance(column, (fields.CharField, fields.TextField)):
        limit = column.max_length if isinstance(column, fields.CharField) else LONGEST_TEXT
        value = plain_text(value, limit=int(limit), field=field) or None
    if value is None and not column.null:
        raise InvalidInput(f"{field.rpartition('.')[2]} cannot be empty.", field=field)
    return value


def plain_text(text: str, *, limit: int, field: str) -> str:
    """`text` without surrounding blanks; refuses what is too long or cannot be written as UTF-8."""
    text = text.strip()
    if len(text) > limit:
        raise InvalidInput(
            f"{field.rpartition('.')[2]} has {len(text)} characters; at most {limit} are kept.", field=field
        )
    if any(character == "\x00" or "\ud800" <= character <= "\udfff" for character in text):
        raise InvalidInput(f"{field.rpartition('.')[2]} contains a character that cannot be kept.", field=field)
    return text


@dataclass(frozen=True, slots=True)
class Difference:
    """What an update changed, as JSON values by column."""

    before: dict[str, Any]
    after: dict[str, Any]

    def __bool__(self) -> bool:
        return bool(self.after)


def apply(row: Model, changes: Mapping[str, Any]) -> Difference:
    """Set the values on the row, unsaved, and say which of them are new."""
    new = {name: value for name, value in changes.items() if getattr(row, name) != value}
    before = {name: plain(getattr(row, name)) for name in new}
    for name, value in new.items():
        setattr(row, name, value)
    return Difference(before, {name: plain(value) for name, value in new.items()})


def plain(value: Any) -> Any:
    """The value in JSON's types: decimals as plain digits, days and instants in ISO form."""
    match value:
        case Enum():
            return plain(value.value)
        case Decimal():
            return decimal_text(value)
        case UUID():
            return str(value)
        case date():
            return value.isoformat()
        case Mapping():
            return {str(key): plain(part) for key, part in value.items()}
        case list() | tuple():
            return [plain(part) for part in value]
    return value
