"""The links of hosted pages: made, ended, renewed."""

from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.errors import mutation
from folio.graphql.invoices.edits import InvoicePayload
from folio.models import invoices
from folio.services.emails import links
from folio.services.rows import find


@strawberry.type
class Mutation:
    @mutation(
        InvoicePayload,
        description="Give a numbered document a hosted page, if it has none. Sending does so by itself.",
    )
    async def create_hosted_link(self, info: Info, invoice_id: UUID) -> invoices.Invoice:
        await links.make_link(invoice_id, now=info.context.now)
        return await find(invoices.Invoice, invoice_id)

    @mutation(InvoicePayload, description="End the document's hosted page at once; its address answers 404.")
    async def revoke_hosted_link(self, info: Info, invoice_id: UUID) -> invoices.Invoice:
        return await links.revoke_link(invoice_id, now=info.context.now)

    @mutation(InvoicePayload, description="Give the hosted page a new address; the one before ends at once.")
    async def renew_hosted_link(self, info: Info, invoice_id: UUID) -> invoices.Invoice:
        return await links.renew_link(invoice_id, now=info.context.now)
