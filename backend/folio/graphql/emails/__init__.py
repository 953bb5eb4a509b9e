"""Email: documents sent, the outbox, settings and templates."""

import strawberry

from folio.graphql.emails import fate, queries, sending, settings


@strawberry.type
class Query(queries.Query, settings.Query):
    pass


@strawberry.type
class Mutation(sending.Mutation, fate.Mutation, settings.Mutation):
    pass
