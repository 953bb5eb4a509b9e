"""Price models: what a price says, and what it charges for a quantity or for usage."""

from folio.domain.pricing.charges import Charge, ChargeLine, Usage, price_charge
from folio.domain.pricing.terms import PriceModel, PriceTerms, RateKind, Tier
from folio.domain.pricing.validation import validate_terms

__all__ = [
    "Charge",
    "ChargeLine",
    "PriceModel",
    "PriceTerms",
    "RateKind",
    "Tier",
    "Usage",
    "price_charge",
    "validate_terms",
]
