"""The schema that is checked in is the schema that is served."""

from pathlib import Path

from graphql import GraphQLObjectType

from folio.graphql.schema import build_schema, schema_text

CHECKED_IN = Path(__file__).parents[2] / "schema.graphql"


def test_schema_graphql_is_what_is_served() -> None:
    assert CHECKED_IN.read_text() == schema_text(), "Run `make schema`."


def test_every_query_and_mutation_is_described() -> None:
    schema = build_schema()._schema
    roots = [root for root in (schema.query_type, schema.mutation_type) if isinstance(root, GraphQLObjectType)]

    silent = [name for root in roots for name, field in root.fields.items() if not field.description]

    assert silent == []


def test_every_mutation_answers_user_errors() -> None:
    mutation = build_schema()._schema.mutation_type
    assert mutation is not None

    bare = [name for name, field in mutation.fields.items() if "userErrors" not in field.type.of_type.fields]

    assert bare == []
