"""Indexes beyond Tortoise's."""

from collections.abc import Sequence

from tortoise.backends.base.schema_generator import BaseSchemaGenerator
from tortoise.indexes import Index
from tortoise.models import Model


class CoveringIndex(Index):
    """On SQLite the index also holds the `carried` columns, so that reading many rows never visits the table.

    There every row of a wide range is otherwise a page of its own: ten times the time. PostgreSQL reads the table in
    its order and refuses wide index rows, so there it is a plain index.
    """

    def __init__(self, *, fields: Sequence[str], carried: Sequence[str], name: str | None = None) -> None:
        super().__init__(fields=tuple(fields), name=name)
        self.carried = list(carried)

    def get_sql(self, schema_generator: BaseSchemaGenerator, model: type[Model], safe: bool) -> str:
        columns = [*self.fields, *self.carried] if schema_generator.DIALECT == "sqlite" else self.fields
        name = self.index_name(schema_generator, model)
        return schema_generator._get_index_sql(model, columns, safe, index_name=name, extra=self.extra)


class PartialIndex(CoveringIndex):
    """Holds the rows that meet `condition` only; a query that repeats the condition word for word can read it."""

    def __init__(
        self, *, fields: Sequence[str], condition: str, carried: Sequence[str] = (), name: str | None = None
    ) -> None:
        super().__init__(fields=fields, carried=carried, name=name)
        self.extra = f" WHERE {condition}"
