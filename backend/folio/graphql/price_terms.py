"""What a price charges, as clients see and give it."""

from decimal import Decimal

import strawberry

from folio.domain import pricing

PriceModel = strawberry.enum(pricing.PriceModel, description="How a quantity becomes printed lines.")
RateKind = strawberry.enum(
    pricing.RateKind, description="Rates are amounts of money, or percentages of a summed amount (20 = 20 %)."
)


@strawberry.type(description="Quantities up to and including `upTo`, beginning above the tier before.")
class Tier:
    up_to: Decimal | None = strawberry.field(description="Null for the last tier, which is open.")
    rate: Decimal
    flat_fee: Decimal


@strawberry.type(description="All that a price says about money.")
class PriceTerms:
    model: pricing.PriceModel
    rate: Decimal | None = strawberry.field(description="Null where the tiers have the rates.")
    rate_kind: pricing.RateKind
    package_size: Decimal | None
    tiers: list[Tier]
    minimum_per_event: Decimal | None
    maximum_per_event: Decimal | None
    charge_first_tier_fee_without_usage: bool


@strawberry.input(description="Quantities up to and including `upTo`; only the last tier has none.")
class TierInput:
    rate: Decimal
    up_to: Decimal | None = None
    flat_fee: Decimal = Decimal(0)

    def terms(self) -> pricing.Tier:
        return pricing.Tier(self.up_to, self.rate, self.flat_fee)


@strawberry.input(description="What a price charges. Which parts are needed depends on the model.")
class PriceTermsInput:
    model: pricing.PriceModel
    rate: Decimal | None = strawberry.field(
        default=None, description="In the price's currency, or in percent; for all models but VOLUME and GRADUATED."
    )
    rate_kind: pricing.RateKind = pricing.RateKind.AMOUNT
    package_size: Decimal | None = strawberry.field(default=None, description="For PACKAGE only.")
    tiers: list[TierInput] = strawberry.field(default_factory=list, description="For VOLUME and GRADUATED, in order.")
    minimum_per_event: Decimal | None = strawberry.field(
        default=None, description="For PER_UNIT in PERCENT: the least that one event charges."
    )
    maximum_per_event: Decimal | None = strawberry.field(
        default=None, description="For PER_UNIT in PERCENT: the most that one event charges."
    )
    charge_first_tier_fee_without_usage: bool = False

    def terms(self) -> pricing.PriceTerms:
        """The same in the domain's words."""
        return pricing.PriceTerms(
            model=self.model,
            rate=self.rate,
            rate_kind=self.rate_kind,
            package_size=self.package_size,
            tiers=tuple(tier.terms() for tier in self.tiers),
            minimum_per_event=self.minimum_per_event,
            maximum_per_event=self.maximum_per_event,
            charge_first_tier_fee_without_usage=self.charge_first_tier_fee_without_usage,
        )
