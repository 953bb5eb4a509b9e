"""A price in one sentence."""

from decimal import Decimal

import pytest

from folio.domain.pricing import PriceModel, PriceTerms, RateKind, Tier
from folio.domain.pricing.summary import summarize_terms

TIERS = (Tier(Decimal(10), Decimal("0.325"), Decimal(5)), Tier(None, Decimal("0.20")))


@pytest.mark.parametrize(
    ("terms", "summary"),
    [
        (PriceTerms(PriceModel.ONE_TIME, rate=Decimal("500.00")), "500 EUR once"),
        (PriceTerms(PriceModel.FIXED, rate=Decimal(100)), "100 EUR"),
        (PriceTerms(PriceModel.PER_UNIT, rate=Decimal("0.1")), "0.1 EUR each"),
        (PriceTerms(PriceModel.PACKAGE, rate=Decimal(5), package_size=Decimal(1000)), "5 EUR per 1000 begun"),
        (PriceTerms(PriceModel.GRADUATED, tiers=TIERS), "0.325 EUR each up to 10 plus 5 EUR, then 0.2 EUR each"),
        (
            PriceTerms(PriceModel.VOLUME, tiers=TIERS),
            "All by the tier reached: 0.325 EUR each up to 10 plus 5 EUR; 0.2 EUR each",
        ),
        (
            PriceTerms(
                PriceModel.PER_UNIT,
                rate=Decimal(2),
                rate_kind=RateKind.PERCENT,
                minimum_per_event=Decimal(1),
                maximum_per_event=Decimal(10),
            ),
            "2 % of the amount, at least 1 EUR and at most 10 EUR an event",
        ),
    ],
    ids=["once", "fixed", "per unit", "package", "graduated", "volume", "percentage"],
)
def test_a_price_says_what_it_charges(terms: PriceTerms, summary: str) -> None:
    assert summarize_terms(terms, "EUR") == summary
