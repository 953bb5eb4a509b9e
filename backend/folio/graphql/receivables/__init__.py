"""What customers owe: by age as of any day, document by document, as statements of account; and revenue by month."""

import strawberry

from folio.graphql.receivables import ages, revenue, statements


@strawberry.type
class Query(ages.Query, revenue.Query, statements.Query):
    """All that is asked about receivables."""
