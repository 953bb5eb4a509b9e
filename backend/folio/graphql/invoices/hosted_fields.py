"""Where the customer sees the document, and whether they looked."""

from datetime import datetime

import strawberry

from folio.graphql.context import Info
from folio.models import emails, invoices
from folio.services.emails.links import url_of


@strawberry.type(description="The address at which a customer sees a document without signing in.")
class HostedLink:
    created_at: datetime
    first_viewed_at: datetime | None
    last_viewed_at: datetime | None

    @strawberry.field(description="For whoever knows it; treat it as the document itself.")
    @staticmethod
    def url(link: strawberry.Parent[emails.HostedLink], info: Info) -> str:
        return url_of(link, address=info.context.state.settings.address)


@strawberry.type
class HostedFields:
    """What an invoice says of its hosted page."""

    @strawberry.field(
        graphql_type=HostedLink | None,
        description="Null until the document was sent or `createHostedLink` made one, and once it is revoked.",
    )
    @staticmethod
    async def hosted_link(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> emails.HostedLink | None:
        return await _standing(info, invoice)

    @strawberry.field(description="The address of its hosted page; null where `hostedLink` is.")
    @staticmethod
    async def hosted_url(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> str | None:
        link = await _standing(info, invoice)
        return url_of(link, address=info.context.state.settings.address) if link else None


async def _standing(info: Info, invoice: invoices.Invoice) -> emails.HostedLink | None:
    links = await info.context.loaders.rows(emails.HostedLink, "invoice_id", invoice.id)
    return next((link for link in links if link.revoked_at is None), None)
