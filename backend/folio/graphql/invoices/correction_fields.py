"""The revisions of a document that was corrected after it was numbered."""

from datetime import datetime

import strawberry

from folio.graphql.addresses import Address, address_of
from folio.graphql.context import Info
from folio.models import customers, invoices
from folio.models import revisions as models


@strawberry.type(description="One state of a document that was corrected in place; its PDF is among `files`.")
class InvoiceRevision:
    revision: int
    made_by: str = strawberry.field(description="Empty for the first, which came with the number.")
    made_at: datetime


@strawberry.type
class CorrectionFields:
    """What an invoice says of its corrections."""

    revision: int = strawberry.field(description="Grows with every correction of a numbered document.")

    @strawberry.field(
        graphql_type=list[InvoiceRevision], description="Oldest first; none while the document was never corrected."
    )
    @staticmethod
    async def revisions(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> list[models.InvoiceRevision]:
        return await info.context.loaders.rows(models.InvoiceRevision, "invoice_id", invoice.id, order_by=("revision",))

    @strawberry.field(description="As it is printed: frozen once the document is numbered, then only corrected.")
    @staticmethod
    async def billing_address(invoice: strawberry.Parent[invoices.Invoice], info: Info) -> Address | None:
        if invoice.buyer is not None:
            return address_of(invoice.buyer["billTo"])
        customer = await info.context.loaders.row(customers.Customer, invoice.customer_id)
        return address_of(invoice.bill_to or (customer.billing_address if customer else None))
