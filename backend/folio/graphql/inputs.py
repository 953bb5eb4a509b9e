"""What a client gave, as services take it: only the fields that the request names."""

from dataclasses import fields, is_dataclass
from typing import Any

import strawberry


def given(value: Any) -> Any:
    """An input as a mapping without the fields that were left out, inner inputs included."""
    if is_dataclass(value):
        named = ((column.name, getattr(value, column.name)) for column in fields(value))
        return {name: given(part) for name, part in named if part is not strawberry.UNSET}
    if isinstance(value, list):
        return [given(part) for part in value]
    return value


def without(values: dict[str, Any], *names: str) -> Any:
    """The mapping without these keys: those that a service takes as arguments of their own."""
    return {name: value for name, value in values.items() if name not in names}
