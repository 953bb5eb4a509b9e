"""A price in one sentence, for people who choose among prices."""

from decimal import Decimal

from folio.domain.money import decimal_text
from folio.domain.pricing.parts import TierRange, tier_ranges
from folio.domain.pricing.terms import PriceModel, PriceTerms, RateKind


def summarize_terms(terms: PriceTerms, currency: str) -> str:
    """What the price charges, such as "0.325 EUR each up to 10 plus 5 EUR, then 0.2 EUR each"."""
    if terms.model is PriceModel.GRADUATED:
        return ", then ".join(_tier(terms, tier_range, currency) for tier_range in tier_ranges(terms.tiers))
    if terms.model is PriceModel.VOLUME:
        tiers = "; ".join(_tier(terms, tier_range, currency) for tier_range in tier_ranges(terms.tiers))
        return f"All by the tier reached: {tiers}"
    rate = _rate(terms, terms.rate or Decimal(0), currency)
    match terms.model:
        case PriceModel.ONE_TIME:
            return f"{rate} once"
        case PriceModel.FIXED:
            return rate
        case PriceModel.PACKAGE:
            return f"{rate} per {decimal_text(terms.package_size or Decimal(1))} begun"
    return f"{rate}{'' if terms.rate_kind is RateKind.PERCENT else ' each'}{_event_limits(terms, currency)}"


def _rate(terms: PriceTerms, rate: Decimal, currency: str) -> str:
    unit = "% of the amount" if terms.rate_kind is RateKind.PERCENT else currency
    return f"{decimal_text(rate)} {unit}"


def _tier(terms: PriceTerms, tier_range: TierRange, currency: str) -> str:
    tier = tier_range.tier
    each = "" if terms.rate_kind is RateKind.PERCENT else " each"
    bound = "" if tier.up_to is None else f" up to {decimal_text(tier.up_to)}"
    fee = f" plus {decimal_text(tier.flat_fee)} {currency}" if tier.flat_fee else ""
    return f"{_rate(terms, tier.rate, currency)}{each}{bound}{fee}"


def _event_limits(terms: PriceTerms, currency: str) -> str:
    limits = [
        f"{word} {decimal_text(limit)} {currency}"
        for word, limit in (("at least", terms.minimum_per_event), ("at most", terms.maximum_per_event))
        if limit is not None
    ]
    return f", {' and '.join(limits)} an event" if limits else ""
