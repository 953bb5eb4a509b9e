"""Does a database have the tables that the models describe? Asks its catalogue, not the tools that made it."""

from dataclasses import dataclass
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import TortoiseContext
from tortoise.indexes import Index
from tortoise.models import Model

from folio.models.database import APP

_POSTGRES_INDEXES = """
    SELECT i.indisunique AS is_unique,
           array(SELECT a.attname::text FROM unnest(i.indkey) WITH ORDINALITY AS k(number, position)
                 JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number ORDER BY position) AS columns
    FROM pg_index i WHERE i.indrelid = to_regclass(quote_ident($1))"""
_POSTGRES_COLUMNS = """
    SELECT column_name, is_nullable FROM information_schema.columns
    WHERE table_schema = current_schema AND table_name = $1"""
_POSTGRES_NAMES = """
    SELECT conname AS name FROM pg_constraint WHERE conrelid = to_regclass(quote_ident($1))
    UNION SELECT indexname FROM pg_indexes WHERE tablename = $1"""


@dataclass
class Table:
    """What the catalogue says: columns with "may be null", unique keys, indexes, and all names as one text."""

    columns: dict[str, bool]
    unique: list[set[str]]
    indexes: list[list[str]]
    names: str


async def _sqlite_table(connection: BaseDBAsyncClient, name: str) -> Table:
    ask = connection.execute_query_dict
    columns = {row["name"]: not (row["notnull"] or row["pk"]) for row in await ask(f'PRAGMA table_info("{name}")')}
    unique, indexes = [], []
    for index in await ask(f'PRAGMA index_list("{name}")'):
        covered = [row["name"] for row in await ask(f'PRAGMA index_info("{index["name"]}")')]
        indexes.append(covered)
        if index["unique"]:
            unique.append(set(covered))
    statements = await ask(f"SELECT sql FROM sqlite_master WHERE tbl_name = '{name}'")
    return Table(columns, unique, indexes, " ".join(row["sql"] or "" for row in statements))


async def _postgres_table(connection: BaseDBAsyncClient, name: str) -> Table:
    async def ask(sql: str) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = await connection.execute_query_dict(sql, [name])
        return rows

    columns = {row["column_name"]: row["is_nullable"] == "YES" for row in await ask(_POSTGRES_COLUMNS)}
    indexes = await ask(_POSTGRES_INDEXES)
    unique = [set(row["columns"]) for row in indexes if row["is_unique"]]
    names = " ".join(row["name"] for row in await ask(_POSTGRES_NAMES))
    return Table(columns, unique, [list(row["columns"]) for row in indexes], names)


async def differences(context: TortoiseContext) -> list[str]:
    """Every way in which the open database is not what the models say."""
    connection = context.db()
    read = _sqlite_table if connection.capabilities.dialect == "sqlite" else _postgres_table
    assert context.apps is not None
    models = [model for model in context.apps[APP].values() if model.__name__ != "Aerich"]
    return [line for model in models for line in _compare(model, await read(connection, model._meta.db_table))]


def _compare(model: type[Model], table: Table) -> list[str]:
    name = model._meta.db_table
    if not table.columns:
        return [f"{name}: missing"]
    return [f"{name}: {line}" for line in (*_columns(model, table), *_keys(model, table))]


def _columns(model: type[Model], table: Table) -> list[str]:
    meta = model._meta
    wanted = {column: meta.fields_map[field].null for field, column in meta.fields_db_projection.items()}
    lines = [f"no column {column}" for column in wanted.keys() - table.columns.keys()]
    lines += [f"column {column} is in no model" for column in table.columns.keys() - wanted.keys()]
    both = wanted.keys() & table.columns.keys()
    differing = [column for column in both if table.columns[column] != wanted[column]]
    return lines + [f"{column} may be null: {table.columns[column]}" for column in differing]


def _keys(model: type[Model], table: Table) -> list[str]:
    meta = model._meta

    def column(field: str) -> str:
        return meta.fields_db_projection.get(field) or meta.fields_db_projection[f"{field}_id"]

    def is_indexed(columns: list[str]) -> bool:
        return any(index[: len(columns)] == columns for index in table.indexes)

    # A whole-number key is SQLite's row number, which is in no list of indexes.
    others = {f: c for f, c in meta.fields_db_projection.items() if not meta.fields_map[f].pk}
    indexes = [[column(f) for f in (i.fields if isinstance(i, Index) else i)] for i in meta.indexes]
    indexes += [[c] for f, c in others.items() if meta.fields_map[f].index]
    unique = [{column(field) for field in key} for key in meta.unique_together]
    unique += [{c} for f, c in others.items() if meta.fields_map[f].unique]
    names = [str(constraint.name) for constraint in meta.constraints]
    return [
        *(f"no index on {columns}" for columns in indexes if not is_indexed(columns)),
        *(f"no unique key on {sorted(key)}" for key in unique if key not in table.unique),
        *(f"no constraint {constraint}" for constraint in names if constraint not in table.names),
    ]
