"""The whole API: every feature's queries and mutations, and the schema as text."""

from functools import cache

import strawberry
from graphql import GraphQLError
from strawberry.schema.config import StrawberryConfig
from strawberry.types.execution import ExecutionContext

from folio.graphql import (
    access,
    activity,
    billing,
    branding,
    businesses,
    catalog,
    credit_notes,
    customers,
    emails,
    home,
    invoices,
    jobs,
    late_usage,
    me,
    numbers,
    payments,
    people,
    plans,
    pricing,
    recalculation,
    receivables,
    reminders,
    saved_views,
    schedules,
    tax_rates,
    upcoming,
    usage,
)
from folio.graphql.errors import CodedErrors, log_faults
from folio.graphql.execution import RowExecution
from folio.graphql.limits import Limits
from folio.graphql.scalars import SCALARS

# Each feature brings a `Query`, a `Mutation`, or both.
FEATURES = (
    access,
    activity,
    billing,
    branding,
    businesses,
    catalog,
    credit_notes,
    customers,
    emails,
    home,
    invoices,
    jobs,
    late_usage,
    me,
    numbers,
    payments,
    people,
    plans,
    pricing,
    recalculation,
    receivables,
    reminders,
    saved_views,
    schedules,
    tax_rates,
    upcoming,
    usage,
)


def _merged(name: str) -> type:
    parts = tuple(getattr(feature, name) for feature in FEATURES if hasattr(feature, name))
    return strawberry.type(type(name, parts, {}))


class FolioSchema(strawberry.Schema):
    """Strawberry's schema, logging faults only."""

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        log_faults(errors, execution_context)


@cache
def build_schema() -> FolioSchema:
    """The schema, built once."""
    return FolioSchema(
        query=_merged("Query"),
        mutation=_merged("Mutation"),
        extensions=[CodedErrors, Limits],
        execution_context_class=RowExecution,
        config=StrawberryConfig(scalar_map=SCALARS),
    )


def schema_text() -> str:
    """The schema in the schema definition language."""
    return build_schema().as_str() + "\n"
