"""What a price charges, without an invoice."""

from datetime import date
from decimal import Decimal

import strawberry

from folio.domain.money import currency_digits
from folio.domain.periods import Period
from folio.domain.pricing import Charge, ChargeLine, price_charge, validate_terms
from folio.graphql.context import Info
from folio.graphql.invoices.lines import money
from folio.graphql.price_terms import PriceTermsInput
from folio.graphql.scalars import JSON, Money
from folio.services.invoices.editing.charges import PartOfPeriod, Quantities
from folio.services.invoices.editing.values import ServicePeriod


@strawberry.input(description="A price's terms and a quantity, or the amounts of single events.")
class PreviewChargeInput:
    terms: PriceTermsInput
    currency: str
    quantity: Decimal | None = strawberry.field(default=None, description="1 unless given; 0 for metered usage.")
    is_metered: bool = strawberry.field(default=False, description="The quantity was measured; it is never prorated.")
    event_amounts: list[Decimal] | None = strawberry.field(
        default=None, description="The amount of every event, for prices with limits per event; always metered."
    )
    used_days: int | None = strawberry.field(default=None, description="With `wholeDays`: the part to charge.")
    whole_days: int | None = None
    period_start: date | None = strawberry.field(default=None, description="The days of service, with `wholePeriod…`.")
    period_end: date | None = strawberry.field(default=None, description="Their last.")
    whole_period_start: date | None = strawberry.field(
        default=None, description="The whole period that they are a part of."
    )
    whole_period_end: date | None = strawberry.field(default=None, description="Its last day.")
    zero_lines: bool = strawberry.field(default=False, description="Lines also where nothing is charged.")

    def charge(self) -> Charge:
        """What the price charges; refuses terms and quantities that make no sense."""
        terms = self.terms.terms()
        validate_terms(terms)
        currency_digits(self.currency)
        amounts = None if self.event_amounts is None else tuple(self.event_amounts)
        usage = Quantities(self.quantity, amounts, self.is_metered).usage()
        return price_charge(
            terms,
            self.currency,
            quantity=None if usage is not None else self.quantity,
            usage=usage,
            share=self._part().share(self._service()),
            zero_lines=self.zero_lines,
        )

    def _part(self) -> PartOfPeriod:
        whole = ServicePeriod(self.whole_period_start, self.whole_period_end)
        return PartOfPeriod(self.used_days, self.whole_days, whole)

    def _service(self) -> Period | None:
        start, end = ServicePeriod(self.period_start, self.period_end).half_open()
        return Period(start, end) if start and end else None


@strawberry.type(description="One printed line: quantity × rate = amount.")
class PreviewedLine:
    component: str = strawberry.field(description="Which part of the price it is: a tier, a flat fee …")
    name: str
    quantity: Decimal
    rate: Decimal
    amount: Money


@strawberry.type(description="What a price charges, and how that came about.")
class PreviewedCharge:
    amount: Money
    lines: list[PreviewedLine]
    steps: JSON = strawberry.field(description="Kind, sentence and figures of each step, in order.")


def _line(line: ChargeLine, currency: str) -> PreviewedLine:
    return PreviewedLine(
        component=line.component,
        name=line.text,
        quantity=line.quantity,
        rate=line.rate,
        amount=money(line.amount_minor, currency),
    )


@strawberry.type
class Query:
    @strawberry.field(description="What a price charges for a quantity or for events, also in a part of a period.")
    async def preview_charge(self, info: Info, input: PreviewChargeInput) -> PreviewedCharge:
        charge = input.charge()
        return PreviewedCharge(
            amount=money(charge.amount_minor, input.currency),
            lines=[_line(line, input.currency) for line in charge.lines],
            steps=[step.to_json() for step in charge.steps],
        )
