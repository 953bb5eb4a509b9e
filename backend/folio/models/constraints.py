"""Makes `Meta.constraints` real: Tortoise and aerich write tables without them.

A unique constraint with a condition becomes a partial unique index, which SQLite and PostgreSQL both know.
"""

from typing import Any

from tortoise.backends.base.schema_generator import BaseSchemaGenerator
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

_table_without_constraints = BaseSchemaGenerator._get_table_sql


def _columns(model: type[Model], names: tuple[str, ...]) -> str:
    projection = model._meta.fields_db_projection
    return ", ".join(f'"{projection.get(name) or projection[f"{name}_id"]}"' for name in names)


def _inline(model: type[Model], constraint: Any) -> str:
    if isinstance(constraint, CheckConstraint):
        return f'CONSTRAINT "{constraint.name}" CHECK ({constraint.check})'
    return f'CONSTRAINT "{constraint.name}" UNIQUE ({_columns(model, constraint.fields)})'


def unique_index(model: type[Model], constraint: UniqueConstraint) -> str:
    """The partial unique index that a conditional constraint is."""
    table, columns = model._meta.db_table, _columns(model, constraint.fields)
    return f'CREATE UNIQUE INDEX "{constraint.name}" ON "{table}" ({columns}) WHERE {constraint.condition};'


def addition(model: type[Model], constraint: Any) -> str:
    """The statement that adds the constraint to a table that exists."""
    if is_index(constraint):
        return unique_index(model, constraint)
    return f'ALTER TABLE "{model._meta.db_table}" ADD {_inline(model, constraint)};'


def is_index(constraint: Any) -> bool:
    """Whether the constraint has to be an index of its own, beside the table."""
    return isinstance(constraint, UniqueConstraint) and constraint.condition is not None


def _table_with_constraints(self: BaseSchemaGenerator, model: type[Model], safe: bool = True) -> dict[str, Any]:
    table = _table_without_constraints(self, model, safe)
    constraints = model._meta.constraints
    inline = [_inline(model, constraint) for constraint in constraints if not is_index(constraint)]
    sql = table["table_creation_string"]
    if inline:
        sql = sql.replace("\n)", ",\n    " + ",\n    ".join(inline) + "\n)", 1)
    indexes = [unique_index(model, constraint) for constraint in constraints if is_index(constraint)]
    return {**table, "table_creation_string": "\n".join([sql, *indexes])}


def install() -> None:
    """Teach Tortoise's schema generators, once, to write constraints."""
    BaseSchemaGenerator._get_table_sql = _table_with_constraints  # type: ignore[method-assign]
