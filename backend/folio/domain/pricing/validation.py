"""Which prices make sense: everything else is refused before it can charge anyone."""

from decimal import Decimal
from itertools import pairwise

from folio.domain.errors import InvalidEventLimits, InvalidPackageSize, InvalidRate, InvalidTiers
from folio.domain.money import decimal_places, decimal_text
from folio.domain.pricing.terms import PriceModel, PriceTerms, RateKind, Tier
from folio.domain.proration import RATE_PLACES

# A percentage is divided by 100 before it is printed, which takes two of the places.
PERCENT_PLACES = RATE_PLACES - 2
LARGEST_RATE = Decimal(10) ** 18


def validate_terms(terms: PriceTerms) -> None:
    """Refuse terms that no charge can be computed from, or that say something the model does not use."""
    if terms.model.is_tiered:
        _validate_tiers(terms)
    else:
        _validate_flat(terms)
    _validate_package(terms)
    _validate_kind(terms)
    _validate_event_limits(terms)


def _validate_flat(terms: PriceTerms) -> None:
    if terms.tiers:
        raise InvalidTiers(f"A {terms.model} price has one rate and no tiers.", field="tiers")
    if terms.charge_first_tier_fee_without_usage:
        raise InvalidTiers(
            f"A {terms.model} price has no first tier whose fee could be charged without usage.",
            field="chargeFirstTierFeeWithoutUsage",
        )
    if terms.rate is None:
        raise InvalidRate(f"A {terms.model} price needs a rate.", field="rate")
    _validate_rate(terms, terms.rate, "rate")


def _validate_tiers(terms: PriceTerms) -> None:
    if terms.rate is not None:
        raise InvalidRate(f"A {terms.model} price has its rates in its tiers; leave rate out.", field="rate")
    if not terms.tiers:
        raise InvalidTiers(f"A {terms.model} price needs at least one tier.", field="tiers")
    for index, tier in enumerate(terms.tiers):
        _validate_tier(terms, tier, index)
    _validate_bounds(terms.tiers)


def _validate_tier(terms: PriceTerms, tier: Tier, index: int) -> None:
    _validate_rate(terms, tier.rate, f"tiers.{index}.rate")
    _validate_amount(tier.flat_fee, f"tiers.{index}.flatFee")
    is_last = index == len(terms.tiers) - 1
    if is_last and tier.up_to is not None:
        raise InvalidTiers("The last tier must be open: leave out its upper bound.", field=f"tiers.{index}.upTo")
    if not is_last and tier.up_to is None:
        raise InvalidTiers(f"Tier {index + 1} needs an upper bound.", field=f"tiers.{index}.upTo")
    if tier.up_to is not None:
        _validate_bound(tier.up_to, f"tiers.{index}.upTo")


def _validate_bound(bound: Decimal, field: str) -> None:
    if not bound.is_finite() or not 0 < bound < LARGEST_RATE:
        raise InvalidTiers(f"A tier's upper bound must be above 0 and below {LARGEST_RATE:,}.", field=field)
    if decimal_places(bound) > RATE_PLACES:
        raise InvalidTiers(f"A tier's upper bound has at most {RATE_PLACES} decimals.", field=field)


def _validate_bounds(tiers: tuple[Tier, ...]) -> None:
    bounds = [tier.up_to for tier in tiers if tier.up_to is not None]
    for index, (lower, upper) in enumerate(pairwise(bounds), start=1):
        if upper <= lower:
            raise InvalidTiers(
                f"Tier {index + 1} ends at {decimal_text(upper)}, not above tier {index} at {decimal_text(lower)}.",
                field=f"tiers.{index}.upTo",
            )


def _validate_rate(terms: PriceTerms, rate: Decimal, field: str) -> None:
    _validate_amount(rate, field)
    if terms.rate_kind is RateKind.PERCENT and decimal_places(rate) > PERCENT_PLACES:
        raise InvalidRate(f"A percentage has at most {PERCENT_PLACES} decimals.", field=field)


def _validate_amount(amount: Decimal, field: str) -> None:
    if not amount.is_finite() or not 0 <= amount < LARGEST_RATE:
        raise InvalidRate(
            f"A rate or fee must be 0 or more and below {LARGEST_RATE:,}; "
            "give money back by a discount or a negative quantity.",
            field=field,
        )
    if decimal_places(amount) > RATE_PLACES:
        raise InvalidRate(
            f"A rate or fee has at most {RATE_PLACES} decimals, not {decimal_places(amount)}.", field=field
        )


def _validate_package(terms: PriceTerms) -> None:
    is_package = terms.model is PriceModel.PACKAGE
    if is_package != (terms.package_size is not None):
        need = "needs a" if is_package else "has no"
        raise InvalidPackageSize(f"A {terms.model} price {need} package size.", field="packageSize")
    if terms.package_size is None:
        return
    if not terms.package_size.is_finite() or not 0 < terms.package_size < LARGEST_RATE:
        raise InvalidPackageSize("A package must hold more than 0.", field="packageSize")
    if decimal_places(terms.package_size) > RATE_PLACES:
        raise InvalidPackageSize(f"A package size has at most {RATE_PLACES} decimals.", field="packageSize")


def _validate_kind(terms: PriceTerms) -> None:
    if terms.rate_kind is RateKind.PERCENT and not (terms.model.is_tiered or terms.model is PriceModel.PER_UNIT):
        raise InvalidRate(
            f"A {terms.model} price cannot be a percentage; "
            "PER_UNIT, VOLUME and GRADUATED take one of a summed amount.",
            field="rateKind",
        )


def _validate_event_limits(terms: PriceTerms) -> None:
    if not terms.has_event_limits:
        return
    lower, upper = terms.minimum_per_event, terms.maximum_per_event
    if terms.model is not PriceModel.PER_UNIT or terms.rate_kind is not RateKind.PERCENT:
        field = "maximumPerEvent" if lower is None else "minimumPerEvent"
        raise InvalidEventLimits("Limits per event belong to a PER_UNIT price in PERCENT.", field=field)
    for limit, field in ((lower, "minimumPerEvent"), (upper, "maximumPerEvent")):
        if limit is not None:
            _validate_amount(limit, field)
    if lower is not None and upper is not None and lower > upper:
        raise InvalidEventLimits(
            f"The minimum per event, {decimal_text(lower)}, is above the maximum, {decimal_text(upper)}.",
            field="minimumPerEvent",
        )
