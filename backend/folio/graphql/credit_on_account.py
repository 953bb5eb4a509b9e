"""What a customer says of money that came in and is on no invoice."""

from typing import Any
from uuid import UUID

import strawberry

from folio.domain.money import from_minor
from folio.graphql.context import Info
from folio.graphql.scalars import Money
from folio.models import customers
from folio.services.payments.queries import credit_on_account


async def credit_of(info: Info, customer_id: UUID) -> dict[str, int]:
    """In minor units by currency; every customer asked for in the same moment comes by one query."""
    found: dict[str, int] = await info.context.loaders.batch("credit_on_account", _load, customer_id)
    return found


async def _load(customer_ids: list[Any]) -> list[dict[str, int]]:
    return await credit_on_account(customer_ids)


@strawberry.type
class CreditOnAccountFields:
    """The credit of a customer."""

    @strawberry.field(description="What its payments hold that is on no invoice, by currency.")
    @staticmethod
    async def credit_on_account(customer: strawberry.Parent[customers.Customer], info: Info) -> list[Money]:
        credit = await credit_of(info, customer.id)
        return [Money(amount=from_minor(minor, currency), currency=currency) for currency, minor in credit.items()]
