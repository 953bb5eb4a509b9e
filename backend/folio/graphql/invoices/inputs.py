"""What clients give for an invoice, turned into the operations of its editing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import strawberry

from folio.domain import discounts, lifecycle, tax
from folio.domain.lifecycle import DocumentType
from folio.graphql.addresses import AddressInput
from folio.graphql.inputs import given, without
from folio.graphql.invoices import enums  # noqa: F401 - registered before an annotation names them
from folio.graphql.price_terms import PriceTermsInput
from folio.services.invoices.drafts import NewInvoice
from folio.services.invoices.editing.charges import AddCharge, PartOfPeriod, Quantities
from folio.services.invoices.editing.details import InvoiceDetails
from folio.services.invoices.editing.discounts import AddInvoiceDiscount
from folio.services.invoices.editing.edit import At, Operation
from folio.services.invoices.editing.groups import AddLineItemGroup
from folio.services.invoices.editing.lines import AddLineItem
from folio.services.invoices.editing.phase_terms import PHASE, AddMinimum, AddPhaseDiscount
from folio.services.invoices.editing.values import ServicePeriod, TaxOverride


@strawberry.input(description="A tax set by hand: treatment, rate and reason together, never a bare percentage.")
class TaxOverrideInput:
    treatment: tax.TaxTreatment
    rate: Decimal = strawberry.field(description="In percent.")
    reason: str | None = strawberry.field(default=None, description="Printed where there is no tax.")
    label: str | None = strawberry.field(default=None, description="The tax's name on paper, such as VAT.")

    def override(self) -> TaxOverride:
        return TaxOverride(treatment=self.treatment, rate=self.rate, reason=self.reason, label=self.label or "")


def tax_of(given_tax: TaxOverrideInput | None) -> TaxOverride | None:
    """The tax set by hand, if any."""
    return given_tax.override() if given_tax else None


@strawberry.input(description="A tax number printed under the recipient.")
class RecipientTaxIdInput:
    country: str
    number: str
    label: str | None = None
    is_vat_id: bool = False


@strawberry.input(description="Who is billed, where the document says otherwise than the customer.")
class RecipientInput(AddressInput):
    name: str | None = None
    tax_ids: list[RecipientTaxIdInput] | None = strawberry.field(default=None, description="Null: the customer's.")


@strawberry.input(description="What stands above the lines; what is left out stays, null gives it back to its default.")
class InvoiceDetailsInput:
    issue_on: date | None = strawberry.field(
        default=strawberry.UNSET, description="Null: the day on which it is finalized."
    )
    due_on: date | None = strawberry.field(default=strawberry.UNSET, description="Null: by the payment terms.")
    purchase_order: str | None = strawberry.UNSET
    reference: str | None = strawberry.UNSET
    memo: str | None = strawberry.UNSET
    language: str | None = strawberry.UNSET
    emails: list[str] | None = strawberry.field(
        default=strawberry.UNSET, description="Null: the customer's contacts who receive documents."
    )
    bill_to: RecipientInput | None = strawberry.field(default=strawberry.UNSET, description="Null: the customer's.")
    deliver_to: AddressInput | None = strawberry.field(default=strawberry.UNSET, description="Null: the customer's.")


DETAILS = (
    "issue_on",
    "due_on",
    "purchase_order",
    "reference",
    "memo",
    "language",
    "emails",
    "bill_to",
    "deliver_to",
    "customer_id",
    "currency",
    "applies_when_finalized",
)


def details_of(values: dict[str, Any]) -> InvoiceDetails:
    """The details among given values."""
    details: InvoiceDetails = {name: values[name] for name in DETAILS if name in values}  # type: ignore[assignment]
    return details


@strawberry.input(description="One quantity × rate. A negative rate becomes a negative quantity.")
class LineItemInput:
    quantity: Decimal
    rate: Decimal
    name: str | None = strawberry.field(default=None, description="The product's unless given.")
    description: str | None = None
    unit_code: str | None = strawberry.field(
        default=None, description="UN/ECE Recommendation 20; the product's, else C62, unless given."
    )
    product_id: UUID | None = None
    tax_category_id: UUID | None = strawberry.field(default=None, description="The product's unless given.")
    tax: TaxOverrideInput | None = strawberry.field(default=None, description="Instead of a category's rates.")

    def operation(self, group_id: UUID, position: int | None = None) -> AddLineItem:
        return AddLineItem(
            group_id=group_id,
            quantity=self.quantity,
            rate=self.rate,
            name=self.name,
            description=self.description,
            unit_code=self.unit_code,
            product_id=self.product_id,
            tax_category_id=self.tax_category_id,
            tax=tax_of(self.tax),
            position=position,
        )


@strawberry.input(
    description="What a price charges in the group's period: as many lines as it takes. Give `priceId` or `terms`."
)
class ChargeInput:
    price_id: UUID | None = None
    terms: PriceTermsInput | None = None
    name: str | None = strawberry.field(default=None, description="The price's unless given.")
    quantity: Decimal | None = strawberry.field(default=None, description="1 unless given; 0 for metered usage.")
    is_metered: bool = strawberry.field(default=False, description="The quantity was measured; it is never prorated.")
    event_amounts: list[Decimal] | None = strawberry.field(
        default=None, description="The amount of every event, for prices with limits per event; always metered."
    )
    used_days: int | None = strawberry.field(default=None, description="With `wholeDays`: the part to charge.")
    whole_days: int | None = None
    whole_period_start: date | None = strawberry.field(
        default=None, description="The whole period that the group's days are a part of."
    )
    whole_period_end: date | None = strawberry.field(default=None, description="Its last day.")
    tax_category_id: UUID | None = None
    tax: TaxOverrideInput | None = None
    key: str | None = strawberry.field(
        default=None, description="A name by which discounts and minimums can cover this charge."
    )

    def part(self) -> PartOfPeriod:
        whole = ServicePeriod(self.whole_period_start, self.whole_period_end)
        return PartOfPeriod(self.used_days, self.whole_days, whole)

    def quantities(self) -> Quantities:
        amounts = None if self.event_amounts is None else tuple(self.event_amounts)
        return Quantities(self.quantity, amounts, self.is_metered)

    def operation(self, group_id: UUID, key: str | None = None, phase_key: str | None = None) -> AddCharge:
        return AddCharge(
            group_id=group_id,
            quantities=self.quantities(),
            price_id=self.price_id,
            terms=self.terms.terms() if self.terms else None,
            name=self.name,
            tax_category_id=self.tax_category_id,
            tax=tax_of(self.tax),
            part=self.part(),
            key=self.key or key,
            phase_key=phase_key,
        )


@strawberry.input(description="A product in a service period.")
class LineItemGroupInput:
    name: str | None = strawberry.field(default=None, description="The product's unless given.")
    product_id: UUID | None = None
    period_start: date | None = None
    period_end: date | None = strawberry.field(default=None, description="The last day of service.")
    lines: list[LineItemInput] = strawberry.field(default_factory=list)
    charges: list[ChargeInput] = strawberry.field(default_factory=list, description="They follow the lines.")

    def operation(self, position: int | None = None) -> AddLineItemGroup:
        period = ServicePeriod(self.period_start, self.period_end)
        return AddLineItemGroup(self.name, self.product_id, period, position)

    def content(self, group_id: UUID, path: str = "", phase_key: str | None = None) -> Iterator[Operation]:
        """Everything in the group; refusals name their place in the input."""
        for index, line in enumerate(self.lines):
            yield At(f"{path}lines.{index}", line.operation(group_id))
        for index, charge in enumerate(self.charges):
            place = f"{path}charges.{index}"
            # On a stored invoice a charge is known by an id, which stays its own when drafts are merged.
            yield At(place, charge.operation(group_id, place if phase_key else None, phase_key))


@strawberry.input(description="A discount on the document, or on some charges.")
class InvoiceDiscountInput:
    kind: discounts.DiscountKind
    value: Decimal = strawberry.field(description="In percent, or in the document's currency.")
    reason: str = strawberry.field(description="Printed.")
    charge_keys: list[str] = strawberry.field(
        default_factory=list, description="Only these charges; empty: the whole document."
    )

    def operation(self) -> AddInvoiceDiscount:
        return AddInvoiceDiscount(self.kind, self.value, self.reason, tuple(self.charge_keys))


@strawberry.input(description="A one-off invoice: business, customer and currency; everything else has defaults.")
class CreateInvoiceInput(InvoiceDetailsInput):
    business_id: UUID
    customer_id: UUID
    currency: str
    groups: list[LineItemGroupInput] = strawberry.field(default_factory=list)
    discounts: list[InvoiceDiscountInput] = strawberry.field(default_factory=list)
    idempotency_key: str | None = strawberry.field(
        default=None, description="A repeat of the request under the same key answers the same invoice."
    )

    def request(self) -> dict[str, Any]:
        """What a repeat is compared by."""
        values: dict[str, Any] = without(given(self), "idempotency_key")
        return values

    def new_invoice(self) -> NewInvoice:
        details = without(given(self), "customer_id", "currency")
        return NewInvoice(
            self.business_id,
            self.customer_id,
            self.currency,
            details_of(details),
            list(self.operations()),
            self._document_type(),
        )

    def _document_type(self) -> DocumentType:
        return DocumentType.INVOICE

    def operations(self, phase_key: str | None = None) -> Iterator[Operation]:
        for index, group in enumerate(self.groups):
            added = group.operation()
            yield At(f"groups.{index}", added)
            yield from group.content(added.id, f"groups.{index}.", phase_key)
        for index, discount in enumerate(self.discounts):
            yield At(f"discounts.{index}", discount.operation())


@strawberry.input(description="A credit note from scratch, taxed by the usual rules; its memo says what it is for.")
class CreateCreditNoteInput(CreateInvoiceInput):
    def _document_type(self) -> DocumentType:
        return DocumentType.CREDIT_NOTE


@strawberry.input(description="A discount on all charges of a phase.")
class PhaseDiscountPreviewInput:
    kind: discounts.DiscountKind
    value: Decimal = strawberry.field(description="In percent, or in the document's currency.")
    reason: str = strawberry.field(description="Printed.")

    def operation(self) -> AddPhaseDiscount:
        return AddPhaseDiscount(self.kind, self.value, self.reason)


@strawberry.input(description="The least that some charges bring in a period.")
class MinimumInput:
    name: str
    amount: Decimal
    charge_keys: list[str] | None = strawberry.field(default=None, description="Null: all metered charges.")
    used_days: int | None = strawberry.field(default=None, description="With `wholeDays`: prorates the minimum.")
    whole_days: int | None = None
    tax_category_id: UUID | None = strawberry.field(default=None, description="For when nothing was charged.")
    tax: TaxOverrideInput | None = None

    def operation(self, metered_keys: list[str]) -> AddMinimum:
        covers = metered_keys if self.charge_keys is None else self.charge_keys
        part = PartOfPeriod(self.used_days, self.whole_days)
        return AddMinimum(self.name, self.amount, tuple(covers), part, self.tax_category_id, tax_of(self.tax))


@strawberry.input(
    description="An invoice to look at that is stored nowhere. With `minimums` or `phaseDiscounts` its charges count "
    "as those of one phase of a schedule."
)
class PreviewInvoiceInput(CreateInvoiceInput):
    document_type: lifecycle.DocumentType = DocumentType.INVOICE
    minimums: list[MinimumInput] = strawberry.field(default_factory=list)
    phase_discounts: list[PhaseDiscountPreviewInput] = strawberry.field(
        default_factory=list, description="On all charges, true-ups included, never on `lines`."
    )

    def new_invoice(self) -> NewInvoice:
        one_off = CreateInvoiceInput.new_invoice(self)
        if not self.minimums and not self.phase_discounts:
            return one_off
        return replace(one_off, operations=[*self.operations(PHASE), *self._phase_terms()])

    def _document_type(self) -> DocumentType:
        return self.document_type

    def _phase_terms(self) -> Iterator[Operation]:
        for index, minimum in enumerate(self.minimums):
            yield At(f"minimums.{index}", minimum.operation(self._metered_keys()))
        for index, discount in enumerate(self.phase_discounts):
            yield At(f"phaseDiscounts.{index}", discount.operation())

    def _metered_keys(self) -> list[str]:
        operations = (step.operation for step in self.operations(PHASE) if isinstance(step, At))
        charges = [operation for operation in operations if isinstance(operation, AddCharge)]
        return [charge.key for charge in charges if charge.key and charge.quantities.usage() is not None]
