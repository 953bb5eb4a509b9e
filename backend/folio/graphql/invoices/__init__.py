"""Invoices: found, made, edited."""

import strawberry

from folio.graphql.invoices import actions, corrections, drafts, edits, hosted, lists


@strawberry.type
class Query(lists.Query, drafts.Query):
    pass


@strawberry.type
class Mutation(drafts.Mutation, edits.Mutation, actions.Mutation, corrections.Mutation, hosted.Mutation):
    pass
