"""Putting what a price charges on a draft: as many lines as it takes to read each as quantity × rate = amount."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from uuid import UUID

from folio.domain.errors import Archived, CurrencyMismatch, InvalidInput
from folio.domain.periods import Period
from folio.domain.pricing import ChargeLine, PriceTerms, Usage, price_charge, validate_terms
from folio.domain.proration import DayShare
from folio.models.catalog import Price, Product
from folio.models.fields import new_id
from folio.models.invoices import LineItem, LineItemGroup, Origin
from folio.services.invoices.editing.draft import Draft
from folio.services.invoices.editing.lines import new_line, set_tax
from folio.services.invoices.editing.values import ANY_TIME, ServicePeriod, TaxOverride, require_name


@dataclass(frozen=True, slots=True)
class PartOfPeriod:
    """The share of a period that is charged: in days, or as the whole period that the service lies in."""

    used_days: int | None = None
    whole_days: int | None = None
    whole_period: ServicePeriod = ANY_TIME

    def share(self, service: Period | None) -> DayShare | None:
        """The share, or None for all of it; refuses a whole period without days of service in it."""
        if self.used_days is not None and self.whole_days is not None:
            return DayShare(self.used_days, self.whole_days)
        if self.used_days is not None or self.whole_days is not None:
            raise InvalidInput("Give both the days used and the days of the whole period.", field="wholeDays")
        start, end = self.whole_period.half_open()
        if start is None or end is None:
            return None
        if service is None:
            raise InvalidInput("A part of a period needs the days of service.", field="wholePeriodStart")
        whole = Period(start, end)
        if not whole.covers(service):
            raise InvalidInput(
                f"The service, {service}, must lie within the whole period, {whole}.", field="wholePeriodStart"
            )
        return DayShare(service.days, whole.days)


WHOLE = PartOfPeriod()


@dataclass(frozen=True, slots=True)
class Quantities:
    """What a price is asked to charge: a contracted quantity, a metered one, or the amounts of single events."""

    quantity: Decimal | None = None
    event_amounts: tuple[Decimal, ...] | None = None
    is_metered: bool = False

    def usage(self) -> Usage | None:
        """The measured usage; None for a contracted quantity."""
        if self.event_amounts is not None:
            if self.quantity is not None:
                raise InvalidInput("Give a quantity or the amounts of events, not both.", field="eventAmounts")
            return Usage.of_events(_counted(self.event_amounts))
        return Usage(self.quantity or Decimal(0)) if self.is_metered else None


def _counted(amounts: tuple[Decimal, ...]) -> Mapping[Decimal, int]:
    counts: dict[Decimal, int] = {}
    for amount in amounts:
        counts[amount] = counts.get(amount, 0) + 1
    return counts


@dataclass(frozen=True, slots=True)
class AddCharge:
    """The lines of a price, from the catalog or given by its terms, at the end of a group.

    With a `phase_key` they count as a schedule's: minimums and discounts on a phase reach them.
    """

    group_id: UUID
    quantities: Quantities
    price_id: UUID | None = None
    terms: PriceTerms | None = None
    name: str | None = None
    tax_category_id: UUID | None = None
    tax: TaxOverride | None = None
    part: PartOfPeriod = WHOLE
    key: str | None = None
    phase_key: str | None = None
    id: UUID = field(default_factory=new_id)

    async def apply(self, draft: Draft) -> None:
        group = draft.standing_group(self.group_id)
        price = await self._price(draft)
        terms = self._terms(price)
        usage = self.quantities.usage()
        charge = price_charge(
            terms,
            draft.rows.invoice.currency,
            quantity=None if usage is not None else self.quantities.quantity,
            usage=usage,
            share=self.part.share(_days(group.period_start, group.period_end)),
        )
        name = require_name(self.name or (price.name if price else "Charge"))
        steps = {"priceName": name, "steps": [step.to_json() for step in charge.steps]}
        for charge_line in charge.lines:
            line = await self._line(draft, group, price, charge_line)
            line.charge_key, line.price_name, line.explanation = self.key or str(self.id), name[:200], steps
            line.name = name if len(charge.lines) == 1 else charge_line.text
            if self.phase_key is not None:
                line.origin, line.phase_key = Origin.ENGINE, self.phase_key
            draft.rows.lines.append(line)

    async def _price(self, draft: Draft) -> Price | None:
        if self.price_id is None:
            return None
        price = await draft.find(Price, self.price_id, field="priceId")
        if price.archived_at is not None:
            raise Archived(f"The price {price.name!r} is archived; choose another one.", field="priceId")
        if price.currency != draft.rows.invoice.currency:
            raise CurrencyMismatch(
                f"The price {price.name!r} is in {price.currency}, the invoice in {draft.rows.invoice.currency}; "
                "nothing is converted.",
                field="priceId",
            )
        return price

    def _terms(self, price: Price | None) -> PriceTerms:
        if (price is None) == (self.terms is None):
            raise InvalidInput("Give a price or the terms of one, not both.", field="priceId")
        if price is not None:
            return price.terms
        assert self.terms is not None
        validate_terms(self.terms)
        return self.terms

    async def _line(self, draft: Draft, group: LineItemGroup, price: Price | None, charge_line: ChargeLine) -> LineItem:
        line = new_line(draft, group, charge_line.quantity, charge_line.rate)
        line.component, line.label = charge_line.component, dict(charge_line.label)
        category = self.tax_category_id
        if price is not None:
            product = await draft.find(Product, price.product_id, field="priceId")
            line.price_id, line.unit_code = price.id, product.unit_code
            category = category or product.tax_category_id
        await set_tax(draft, line, category, self.tax)
        return line


def _days(start: date | None, end: date | None) -> Period | None:
    return Period(start, end) if start and end else None
