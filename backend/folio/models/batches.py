"""Many changed rows of one table, written by one prepared statement."""

from collections.abc import Sequence

from tortoise.models import Model
from tortoise.transactions import in_transaction


async def update_rows(rows: Sequence[Model], columns: Sequence[str]) -> None:
    """Write these columns of all rows, which are of one table.

    Tortoise's `bulk_update` compares every row with every other (CASE … WHEN) and runs into parameter limits.
    """
    if not rows or not columns:
        return
    model = type(rows[0])
    fields = [model._meta.fields_map[column] for column in columns]
    async with in_transaction() as connection:
        statement = connection.executor_class(model=model, db=connection).get_update_sql(columns, None)
        values = [
            [*(field.to_db_value(getattr(row, field.model_field_name), row) for field in fields), _key(row)]
            for row in rows
        ]
        await connection.execute_many(statement, values)


def _key(row: Model) -> object:
    return row._meta.pk.to_db_value(row.pk, row)
