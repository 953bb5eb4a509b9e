"""Runs operations over rows with less ceremony than stock graphql-core, and the same answers.

Two things are different. `Model` defines `__await__` (it answers itself), which would make a coroutine and a task for
each row of a list: here a row is a plain value. And columns, which are most of what is asked for, are read and
serialised in one loop, without a path and an info object for each: attributes, what a function makes of the row alone,
and values of such parts, as Money is. Whatever is unusual about a value (missing where it must not be, of an unexpected
type, failing) is left to graphql-core, which then reports it as always.
"""

import enum
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Any
from uuid import UUID

from graphql import GraphQLNonNull, GraphQLObjectType, is_leaf_type
from strawberry.execution import optimized_is_awaitable
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.field import StrawberryField
from tortoise.models import Model

_PLAIN_TYPES = (str, int, float, Decimal, date, UUID, enum.Enum)

_awaitable_types: dict[type, bool] = {}
_plain_types: dict[type, bool] = {}


def is_awaitable(value: Any) -> bool:
    """As Strawberry's own, but a row is a plain value. What a type is does not change, so each is asked once."""
    kind = type(value)
    answer = _awaitable_types.get(kind)
    if answer is None:
        answer = _awaitable_types[kind] = not issubclass(kind, Model) and optimized_is_awaitable(value)
    return answer


def _is_plain(kind: type) -> bool:
    answer = _plain_types.get(kind)
    if answer is None:
        answer = _plain_types[kind] = issubclass(kind, _PLAIN_TYPES)
    return answer


@dataclass(frozen=True, slots=True)
class _Column:
    """A selected field that a row alone answers: with a leaf, or with a value of `kind` that is nothing but columns."""

    name: str
    read: Callable[[Any], Any]
    nullable: bool
    serialize: Callable[[Any], Any] = str
    kind: type | None = None
    parts: "tuple[_Column, ...]" = ()


@dataclass(frozen=True, slots=True)
class _Plan:
    """A selection set, sorted once: its columns, and what graphql-core has to do. `whole` keeps its id from reuse."""

    whole: Any
    columns: tuple[_Column, ...]
    others: dict[str, Any]


def _reader(field: StrawberryField) -> Callable[[Any], Any] | None:
    """How a row alone answers the field: by an attribute, or by a plain function of the row."""
    resolver = field.base_resolver
    if field.extensions or field.permission_classes:
        return None
    if resolver is None:
        return attrgetter(field.python_name)
    takes_row = resolver.self_parameter or resolver.root_parameter or resolver.parent_parameter
    takes_only_row = takes_row and len(resolver.signature.parameters) == 1
    return resolver.wrapped_func if takes_only_row and not resolver.is_async else None  # type: ignore[return-value]


class RowExecution(StrawberryGraphQLCoreExecutionContext):
    """Strawberry's execution, with rows as plain values and columns read in one go."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.is_awaitable = is_awaitable  # type: ignore[assignment]  # a plain predicate does
        self._plans: dict[int, _Plan] = {}

    def _plan(self, parent_type: GraphQLObjectType, selected: dict[str, Any]) -> _Plan:
        plan = self._plans.get(id(selected))
        if plan is None:
            found = (self._column(parent_type, name, details) for name, details in selected.items())
            columns = tuple(column for column in found if column)
            names = {column.name for column in columns}
            others = {name: of for name, of in selected.items() if name not in names}
            plan = self._plans[id(selected)] = _Plan(selected, columns, others)
        return plan

    def _column(self, parent_type: GraphQLObjectType, name: str, details: Any) -> _Column | None:
        """The field as a column, if it is one."""
        node = details[0].node
        if node.name.value == "__typename":
            return _Column(name, lambda _: parent_type.name, nullable=False)
        field = self.schema.get_field(parent_type, node.name.value)
        if field is None or field.args or node.arguments:
            return None
        described: StrawberryField | None = (field.extensions or {}).get(GraphQLCoreConverter.DEFINITION_BACKREF)
        if described is None:
            return None
        read = _reader(described)
        kind = field.type.of_type if isinstance(field.type, GraphQLNonNull) else field.type
        nullable = kind is field.type
        if read is not None and is_leaf_type(kind):
            return _Column(name, read, nullable, kind.coerce_output_value)
        if read is not None and described.base_resolver and isinstance(kind, GraphQLObjectType):
            return self._value(name, read, nullable, kind, details)
        return None

    def _value(
        self, name: str, read: Callable[[Any], Any], nullable: bool, kind: GraphQLObjectType, details: Any
    ) -> _Column | None:
        """A column of columns."""
        described = kind.extensions.get(GraphQLCoreConverter.DEFINITION_BACKREF)
        plan = self._plan(kind, self.collect_subfields(kind, details).grouped_field_set)
        if described is None or plan.others:
            return None
        return _Column(name, read, nullable, kind=described.origin, parts=plan.columns)

    def execute_fields(
        self,
        parent_type: GraphQLObjectType,
        source_value: Any,
        path: Any,
        grouped_field_set: Any,
        position_context: Any,
    ) -> Any:
        plan = self._plan(parent_type, grouped_field_set)
        answer = dict.fromkeys(grouped_field_set)
        unusual = {column.name for column in plan.columns if not _read(column, source_value, answer)}
        others = plan.others
        if unusual:
            # In the order of the request: of several errors the first one is reported.
            others = {name: of for name, of in grouped_field_set.items() if name in others or name in unusual}
        if not others:
            return answer
        completed: Any = super().execute_fields(parent_type, source_value, path, others, position_context)
        if is_awaitable(completed):
            return _complete_later(answer, others, completed)
        return _complete(answer, others, completed)


def _read(column: _Column, row: Any, answer: dict[str, Any]) -> bool:
    """Put the column's value into the answer; False when it takes graphql-core to say what is wrong with it."""
    try:
        value = column.read(row)
        if value is None:
            answer[column.name] = None
            return column.nullable
        if column.kind is not None:
            return type(value) is column.kind and _read_parts(column, value, answer)
        if not _is_plain(type(value)):
            return False
        answer[column.name] = column.serialize(value)
    except Exception:
        # Done again by graphql-core, which knows where in the answer the error belongs.
        return False
    return True


def _read_parts(column: _Column, value: Any, answer: dict[str, Any]) -> bool:
    part: dict[str, Any] = {}
    answer[column.name] = part
    return all(_read(each, value, part) for each in column.parts)


def _complete(answer: dict[str, Any], others: dict[str, Any], completed: dict[str, Any]) -> dict[str, Any]:
    """Join both parts in the order that was asked for; a field that does not exist answers nothing."""
    for name in others:
        if name in completed:
            answer[name] = completed[name]
        else:
            del answer[name]
    return answer


async def _complete_later(
    answer: dict[str, Any], others: dict[str, Any], completed: Awaitable[dict[str, Any]]
) -> dict[str, Any]:
    return _complete(answer, others, await completed)
