"""What a person wants of a message."""

from uuid import UUID

import strawberry

from folio.graphql.invoices.actions import InvoiceSelectionInput
from folio.services.emails.outbox import Wish


@strawberry.input(description="Another message than usual; what is left out is as usual.")
class EmailWishInput:
    recipients: list[str] | None = strawberry.field(
        default=None, description="Else those on the document, or the customer's contacts who receive documents."
    )
    subject: str | None = strawberry.field(default=None, description="May use `{{ variables }}`.")
    body: str | None = strawberry.field(default=None, description="May use `{{ variables }}`.")

    def wish(self) -> Wish:
        return Wish(self.recipients, self.subject, self.body)


@strawberry.input
class SendInvoiceInput(EmailWishInput):
    expected_version: int | None = strawberry.field(
        default=None, description="Refused when the document is no longer at this version."
    )


@strawberry.input
class FinalizeAndSendInvoiceInput(SendInvoiceInput):
    number: str | None = strawberry.field(
        default=None, description="Demanded by manual numbering, refused by automatic."
    )


@strawberry.input(description="Which documents: `invoiceIds` or `selection`.")
class SendInvoicesInput:
    invoice_ids: list[UUID] | None = None
    selection: InvoiceSelectionInput | None = None
    subject: str | None = strawberry.field(default=None, description="For all of them; may use `{{ variables }}`.")
    body: str | None = strawberry.field(default=None, description="For all of them; may use `{{ variables }}`.")
    dry_run: bool = strawberry.field(default=False, description="Say what would be refused; change nothing.")

    def wish(self) -> Wish:
        return Wish(None, self.subject, self.body)


@strawberry.input(description="Which documents: `invoiceIds` or `selection`.")
class MarkInvoicesAsSentInput:
    invoice_ids: list[UUID] | None = None
    selection: InvoiceSelectionInput | None = None
    dry_run: bool = strawberry.field(default=False, description="Say what would be refused; change nothing.")
