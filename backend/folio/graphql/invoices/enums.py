"""The words that documents are described by."""

import strawberry

from folio.domain import discounts, lifecycle
from folio.graphql.tax_rates import TaxTreatment  # noqa: F401  # described before the first type that uses it
from folio.models import invoices

DocumentType = strawberry.enum(lifecycle.DocumentType, description="Asks for money, or gives it back.")
DocumentStatus = strawberry.enum(lifecycle.DocumentStatus, description="Where a document stands in its life.")
PaymentStatus = strawberry.enum(
    lifecycle.PaymentStatus, description="How far a document is paid; overdue is `isOverdue`."
)
DocumentAction = strawberry.enum(lifecycle.DocumentAction, description="What an operator can do with a document.")
InvoiceSource = strawberry.enum(invoices.InvoiceSource, description="What made the draft.")
Origin = strawberry.enum(invoices.Origin, description="Made by the billing engine, or by a person.")
DiscountScope = strawberry.enum(
    invoices.DiscountScope, description="Reduces some prices' charges, a phase's charges, or the whole document."
)
DiscountKind = strawberry.enum(discounts.DiscountKind, description="A percentage (20 = 20 %), or an amount.")
