"""What the compliance check says of a draft."""

from collections.abc import Sequence
from uuid import UUID

import strawberry

from folio.domain import compliance
from folio.graphql.context import Info
from folio.models import invoices
from folio.services.invoices.checks.find import find_checks

ComplianceRule = strawberry.enum(compliance.ComplianceRule, description="The rules of docs/compliance.md.")
FindingSeverity = strawberry.enum(
    compliance.FindingSeverity, description="An error blocks finalizing, a warning informs."
)
MendPlace = strawberry.enum(
    compliance.MendPlace, description="On the draft, on its customer, or in the settings of the business."
)


@strawberry.type(description="What a draft lacks, or what is unusual about it.")
class ComplianceFinding:
    code: compliance.ComplianceRule
    severity: compliance.FindingSeverity
    message: str = strawberry.field(description="What is wrong, and how to mend it.")
    field: str = strawberry.field(description="What it concerns, such as `dueOn` or `taxIds`.")
    place: compliance.MendPlace = strawberry.field(description="Where to mend it.")


@strawberry.type
class CheckFields:
    """What a draft says of its way to a number."""

    @strawberry.field(
        graphql_type=list[ComplianceFinding],
        description="What finalizing the draft now would refuse, errors first, and what an operator should see before; "
        "none for what is no draft.",
    )
    @staticmethod
    async def checks(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> Sequence[compliance.Finding]:
        async def load(invoice_ids: list[UUID]) -> list[tuple[compliance.Finding, ...]]:
            return await find_checks(invoice_ids, now=info.context.now)

        found: Sequence[compliance.Finding] = await info.context.loaders.batch("checks", load, invoice.id)
        return found
