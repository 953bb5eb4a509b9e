"""How each price model cuts a quantity into parts of one rate: a part becomes a printed line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from folio.domain.explanation import Step, StepKind
from folio.domain.money import EXACT, ROUNDING, decimal_text
from folio.domain.pricing.terms import PriceModel, PriceTerms, RateKind, Tier

ONE = Decimal(1)
ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Part:
    """A quantity at one rate, before proration and rounding."""

    component: str
    label: Mapping[str, str]
    text: str
    quantity: Decimal
    rate: Decimal


def _grouped(bound: Decimal) -> str:
    whole, point, fraction = decimal_text(bound).partition(".")
    return f"{int(whole):,}{point}{fraction}"


@dataclass(frozen=True, slots=True)
class TierRange:
    """A tier with its number and the bound that it begins above."""

    number: int
    lower: Decimal
    tier: Tier

    @property
    def text(self) -> str:
        if self.tier.up_to is None:
            return f"Above {_grouped(self.lower)}" if self.lower else "All"
        return f"{_grouped(self.lower)} to {_grouped(self.tier.up_to)}"

    def label(self, kind: str) -> dict[str, str]:
        label = {"kind": kind, "tier": str(self.number), "from": decimal_text(self.lower)}
        if self.tier.up_to is not None:
            label["to"] = decimal_text(self.tier.up_to)
        return label

    def portion_of(self, quantity: Decimal) -> Decimal:
        """How much of `quantity` lies in this tier; the upper bound itself belongs to it."""
        upper = quantity if self.tier.up_to is None else min(quantity, self.tier.up_to)
        return max(EXACT.subtract(upper, self.lower), ZERO)


def model_parts(
    terms: PriceTerms, quantity: Decimal, event_values: Mapping[Decimal, int] | None, *, zero_lines: bool
) -> Iterator[Part | Step]:
    """The parts of `quantity` (0 or more) in printed order, and the steps that led to them."""
    if terms.has_event_limits and event_values:
        # Events of nothing are still charged the minimum per event.
        yield from _limited_parts(terms, event_values)
    elif quantity == 0:
        yield from _parts_without_usage(terms, zero_lines=zero_lines)
    elif terms.model is PriceModel.GRADUATED:
        yield from _graduated_parts(terms, quantity)
    elif terms.model is PriceModel.VOLUME:
        yield from _volume_parts(terms, quantity)
    elif terms.model is PriceModel.PACKAGE:
        yield from _package_parts(terms, quantity)
    else:
        yield _single_part(terms, quantity)


def _parts_without_usage(terms: PriceTerms, *, zero_lines: bool) -> Iterator[Part | Step]:
    yield Step(StepKind.NO_USAGE, "No usage: no line and no flat fee, unless the price or schedule says so.")
    if zero_lines:
        yield _zero_part(terms)
    if terms.charge_first_tier_fee_without_usage:
        yield from _fee_part(terms, next(tier_ranges(terms.tiers)))


def _zero_part(terms: PriceTerms) -> Part:
    if terms.model.is_tiered:
        return _tier_part(terms, next(tier_ranges(terms.tiers)), ZERO)
    if terms.model is PriceModel.PACKAGE:
        return _package_part(terms, ZERO)
    return _single_part(terms, ZERO)


def tier_ranges(tiers: tuple[Tier, ...]) -> Iterator[TierRange]:
    """The tiers with the bounds that they begin above."""
    lower = ZERO
    for number, tier in enumerate(tiers, start=1):
        yield TierRange(number, lower, tier)
        if tier.up_to is not None:
            lower = tier.up_to


def _graduated_parts(terms: PriceTerms, quantity: Decimal) -> Iterator[Part | Step]:
    for tier_range in tier_ranges(terms.tiers):
        portion = tier_range.portion_of(quantity)
        if portion == 0:
            return
        yield _tier_step(tier_range, portion, quantity)
        yield _tier_part(terms, tier_range, portion)
        yield from _fee_part(terms, tier_range)


def _volume_parts(terms: PriceTerms, quantity: Decimal) -> Iterator[Part | Step]:
    tier_range = next(
        candidate
        for candidate in tier_ranges(terms.tiers)
        if candidate.tier.up_to is None or quantity <= candidate.tier.up_to
    )
    yield _tier_step(tier_range, quantity, quantity)
    yield _tier_part(terms, tier_range, quantity)
    yield from _fee_part(terms, tier_range)


def _tier_part(terms: PriceTerms, tier_range: TierRange, portion: Decimal) -> Part:
    is_volume = terms.model is PriceModel.VOLUME
    component = "volume" if is_volume else f"tier:{tier_range.number}"
    label = tier_range.label("volume" if is_volume else "tier") | _percent_label(terms, tier_range.tier.rate)
    return Part(component, label, tier_range.text, portion, terms.factor(tier_range.tier.rate))


def _fee_part(terms: PriceTerms, tier_range: TierRange) -> Iterator[Part | Step]:
    fee = tier_range.tier.flat_fee
    if fee == 0:
        return
    is_volume = terms.model is PriceModel.VOLUME
    component = "volume_fee" if is_volume else f"tier:{tier_range.number}:fee"
    text = f"Tier {tier_range.number} has a flat fee of {decimal_text(fee)}."
    yield Step(StepKind.FLAT_FEE, text, {"tier": str(tier_range.number), "flatFee": decimal_text(fee)})
    label = tier_range.label("volume_fee" if is_volume else "tier_fee")
    yield Part(component, label, f"Flat fee, {tier_range.text.lower()}", ONE, fee)


def _tier_step(tier_range: TierRange, portion: Decimal, quantity: Decimal) -> Step:
    taken, whole = decimal_text(portion), decimal_text(quantity)
    text = f"Tier {tier_range.number} ({tier_range.text.lower()}) takes {taken} of {whole}."
    values = {"portion": taken, "quantity": whole, "rate": decimal_text(tier_range.tier.rate)}
    return Step(StepKind.TIER, text, tier_range.label("tier") | values)


def _package_parts(terms: PriceTerms, quantity: Decimal) -> Iterator[Part | Step]:
    assert terms.package_size is not None
    count = ROUNDING.divide_int(quantity, terms.package_size)
    if EXACT.multiply(count, terms.package_size) < quantity:
        count += 1
    size, whole = decimal_text(terms.package_size), decimal_text(quantity)
    yield Step(
        StepKind.PACKAGES,
        f"{whole} starts {decimal_text(count)} packages of {size}.",
        {"quantity": whole, "packageSize": size, "packages": decimal_text(count)},
    )
    yield _package_part(terms, count)


def _package_part(terms: PriceTerms, count: Decimal) -> Part:
    assert terms.rate is not None
    assert terms.package_size is not None
    size = decimal_text(terms.package_size)
    return Part("package", {"kind": "package", "size": size}, f"Packages of {size}", count, terms.rate)


def _single_part(terms: PriceTerms, quantity: Decimal) -> Part:
    assert terms.rate is not None
    component = {PriceModel.FIXED: "fixed", PriceModel.ONE_TIME: "one_time"}.get(terms.model, "unit")
    text = {"fixed": "Fixed fee", "one_time": "One-time charge"}.get(component, "Units")
    if terms.rate_kind is RateKind.PERCENT:
        text = f"{decimal_text(terms.rate)} %"
    label = {"kind": component} | _percent_label(terms, terms.rate)
    return Part(component, label, text, quantity, terms.factor(terms.rate))


def _percent_label(terms: PriceTerms, rate: Decimal) -> dict[str, str]:
    return {"percent": decimal_text(rate)} if terms.rate_kind is RateKind.PERCENT else {}


def _limited_parts(terms: PriceTerms, event_values: Mapping[Decimal, int]) -> Iterator[Part | Step]:
    """Events held at the minimum, the percentage of the others, events held at the maximum; nothing
    rounded."""
    assert terms.rate is not None
    factor = terms.factor(terms.rate)
    at_minimum = at_maximum = between = 0
    between_sum = ZERO
    for value, count in event_values.items():
        charge = EXACT.multiply(value, factor)
        if terms.minimum_per_event is not None and charge < terms.minimum_per_event:
            at_minimum += count
        elif terms.maximum_per_event is not None and charge > terms.maximum_per_event:
            at_maximum += count
        else:
            between += count
            between_sum = EXACT.add(between_sum, EXACT.multiply(value, Decimal(count)))
    yield _limits_step(terms, at_minimum, between, at_maximum)
    if at_minimum:
        yield _limit_part("minimum", terms.minimum_per_event, at_minimum)
    if between:
        label = {"kind": "events_percentage", "percent": decimal_text(terms.rate)}
        yield Part("events:percentage", label, f"{decimal_text(terms.rate)} %", between_sum, factor)
    if at_maximum:
        yield _limit_part("maximum", terms.maximum_per_event, at_maximum)


def _limit_part(limit: str, rate: Decimal | None, count: int) -> Part:
    assert rate is not None
    text = f"Events at the {limit} of {decimal_text(rate)}"
    label = {"kind": f"events_{limit}", "limit": decimal_text(rate)}
    return Part(f"events:{limit}", label, text, Decimal(count), rate)


def _limits_step(terms: PriceTerms, at_minimum: int, between: int, at_maximum: int) -> Step:
    assert terms.rate is not None
    text = f"At {decimal_text(terms.rate)} % an event: {at_minimum} at the minimum, {between} between, "
    values = {"atMinimum": str(at_minimum), "between": str(between), "atMaximum": str(at_maximum)}
    return Step(StepKind.EVENT_LIMITS, f"{text}{at_maximum} at the maximum.", values)
