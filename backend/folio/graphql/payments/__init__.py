"""Payments: recorded, put on invoices, undone; statuses by hand; bank statements and their matching."""

import strawberry

from folio.graphql.payments import changes, lists, matching, preview, statements, statuses


@strawberry.type
class Query(lists.Query, preview.Query, statements.Query):
    pass


@strawberry.type
class Mutation(changes.Mutation, statuses.Mutation, matching.Mutation):
    pass
