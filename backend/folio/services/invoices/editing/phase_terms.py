"""What a schedule's phase adds to an invoice, for previews without a schedule: minimums and discounts on a phase."""

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from folio.domain.discounts import DiscountKind
from folio.domain.money import to_minor
from folio.domain.proration import prorated_amount
from folio.models.fields import new_id
from folio.models.invoices import DiscountScope, InvoiceDiscount, Origin
from folio.services.invoices.editing.charges import WHOLE, PartOfPeriod
from folio.services.invoices.editing.draft import Draft
from folio.services.invoices.editing.order import next_position
from folio.services.invoices.editing.values import TaxOverride, require_discount, require_name, tax_values
from folio.services.invoices.overrides import tax_value

PHASE = "preview"


@dataclass(frozen=True, slots=True)
class AddMinimum:
    """The least that the covered charges bring; prorated by days when a part of the period is given."""

    name: str
    amount: Decimal
    covers: tuple[str, ...]
    part: PartOfPeriod = WHOLE
    tax_category_id: UUID | None = None
    tax: TaxOverride | None = None

    async def apply(self, draft: Draft) -> None:
        invoice = draft.rows.invoice
        minimum_minor = to_minor(self.amount, invoice.currency)
        terms = await draft.tax_terms(self.tax_category_id, None)
        fallback = tax_values(self.tax) if self.tax else tax_value(self.tax_category_id, terms)
        minimums = invoice.engine_terms.get("minimums", [])
        term = {
            "key": f"{PHASE}:minimum:{len(minimums)}",
            "name": require_name(self.name, limit=200),
            "amountMinor": prorated_amount(minimum_minor, self.part.share(None)),
            "phaseKey": PHASE,
            "covers": list(self.covers),
            "alreadyCharged": [],
            "fallbackTax": fallback,
            "periodStart": None,
            "periodEnd": None,
        }
        invoice.engine_terms = {**invoice.engine_terms, "minimums": [*minimums, term]}


@dataclass(frozen=True, slots=True)
class AddPhaseDiscount:
    """A discount on all charges of the phase, true-ups included."""

    kind: DiscountKind
    value: Decimal
    reason: str

    async def apply(self, draft: Draft) -> None:
        require_discount(self.kind, self.value, draft.rows.invoice.currency)
        draft.rows.discounts.append(
            InvoiceDiscount(
                id=new_id(),
                invoice_id=draft.rows.invoice.id,
                scope=DiscountScope.PHASE,
                origin=Origin.ENGINE,
                phase_key=PHASE,
                kind=self.kind,
                value=self.value,
                reason=require_name(self.reason, field="reason", limit=200),
                position=next_position(draft.rows.discounts),
            )
        )
