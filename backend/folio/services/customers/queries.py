"""Finding customers by what a person looks for."""

from uuid import UUID

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from folio.models.customers import Customer, CustomerAlias


def find_customers(business_id: UUID, *, search: str | None = None, archived: bool | None = None) -> QuerySet[Customer]:
    """The business's customers; `search` looks into names and aliases, `archived` None takes both kinds."""
    found = Customer.filter(business_id=business_id)
    if archived is not None:
        found = found.filter(archived_at__isnull=not archived)
    if not search:
        return found
    named = CustomerAlias.filter(business_id=business_id, alias__icontains=search)
    known_as = Q(id__in=Subquery(named.values("customer_id")))
    return found.filter(Q(name__icontains=search) | Q(legal_name__icontains=search) | known_as)
