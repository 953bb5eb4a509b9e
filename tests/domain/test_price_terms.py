"""Which prices are refused, and how prices are kept as JSON."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from folio.domain.errors import InvalidEventLimits, InvalidInput, InvalidPackageSize, InvalidRate, InvalidTiers
from folio.domain.pricing import PriceModel, PriceTerms, RateKind, Tier, validate_terms

D = Decimal
PER_UNIT = PriceTerms(PriceModel.PER_UNIT, rate=D("0.1"))
PERCENT = PriceTerms(PriceModel.PER_UNIT, rate=D(2), rate_kind=RateKind.PERCENT)
PACKAGE = PriceTerms(PriceModel.PACKAGE, rate=D(10), package_size=D(250))
VOLUME = PriceTerms(PriceModel.VOLUME, tiers=(Tier(D(100), D(1), D(20)), Tier(None, D("0.75"))))
GRADUATED = replace(VOLUME, model=PriceModel.GRADUATED)
VALID = [
    PriceTerms(PriceModel.ONE_TIME, rate=D(99)),
    PriceTerms(PriceModel.FIXED, rate=D("0.000000000001")),
    PER_UNIT,
    PERCENT,
    replace(PERCENT, rate=D("0.0000000001"), minimum_per_event=D(1)),
    replace(PERCENT, minimum_per_event=D(1), maximum_per_event=D(1)),
    PACKAGE,
    VOLUME,
    replace(GRADUATED, charge_first_tier_fee_without_usage=True),
    replace(GRADUATED, rate_kind=RateKind.PERCENT),
]


@pytest.mark.parametrize("terms", VALID)
def test_sound_terms_are_taken_and_survive_json(terms: PriceTerms) -> None:
    validate_terms(terms)

    assert PriceTerms.from_json(json.loads(json.dumps(terms.to_json()))) == terms


def tiers(*bounds: str | None) -> PriceTerms:
    return replace(VOLUME, tiers=tuple(Tier(None if bound is None else D(bound), D(1)) for bound in bounds))


@pytest.mark.parametrize(
    ("terms", "refusal", "field"),
    [
        (replace(PER_UNIT, rate=None), InvalidRate, "rate"),
        (replace(PER_UNIT, rate=D("-1")), InvalidRate, "rate"),
        (replace(PER_UNIT, rate=D("0.0000000000001")), InvalidRate, "rate"),
        (replace(PER_UNIT, rate=D("NaN")), InvalidRate, "rate"),
        (replace(PER_UNIT, rate=D("1E+400")), InvalidRate, "rate"),
        (replace(PERCENT, rate=D("0.00000000001")), InvalidRate, "rate"),
        (PriceTerms(PriceModel.FIXED, rate=D(1), rate_kind=RateKind.PERCENT), InvalidRate, "rateKind"),
        (replace(PACKAGE, rate_kind=RateKind.PERCENT), InvalidRate, "rateKind"),
        (replace(PER_UNIT, tiers=VOLUME.tiers), InvalidTiers, "tiers"),
        (replace(PER_UNIT, charge_first_tier_fee_without_usage=True), InvalidTiers, "chargeFirstTierFeeWithoutUsage"),
        (replace(VOLUME, rate=D(1)), InvalidRate, "rate"),
        (tiers(), InvalidTiers, "tiers"),
        (tiers("100"), InvalidTiers, "tiers.0.upTo"),
        (tiers("100", "200"), InvalidTiers, "tiers.1.upTo"),
        (tiers("200", "100", None), InvalidTiers, "tiers.1.upTo"),
        (tiers("100", "100", None), InvalidTiers, "tiers.1.upTo"),
        (tiers(None, None), InvalidTiers, "tiers.0.upTo"),
        (tiers("0", None), InvalidTiers, "tiers.0.upTo"),
        (tiers("0.0000000000001", None), InvalidTiers, "tiers.0.upTo"),
        (replace(VOLUME, tiers=(Tier(None, D(-1)),)), InvalidRate, "tiers.0.rate"),
        (replace(VOLUME, tiers=(Tier(None, D(1), D(-1)),)), InvalidRate, "tiers.0.flatFee"),
        (replace(PACKAGE, package_size=None), InvalidPackageSize, "packageSize"),
        (replace(PACKAGE, package_size=D(0)), InvalidPackageSize, "packageSize"),
        (replace(PER_UNIT, package_size=D(5)), InvalidPackageSize, "packageSize"),
        (replace(PER_UNIT, minimum_per_event=D(1)), InvalidEventLimits, "minimumPerEvent"),
        (replace(VOLUME, maximum_per_event=D(1)), InvalidEventLimits, "maximumPerEvent"),
        (
            replace(PERCENT, minimum_per_event=D(2), maximum_per_event=D(1)),
            InvalidEventLimits,
            "minimumPerEvent",
        ),
    ],
)
def test_unsound_terms_are_refused_at_their_field(terms: PriceTerms, refusal: type[InvalidInput], field: str) -> None:
    with pytest.raises(refusal) as refused:
        validate_terms(terms)

    assert refused.value.field == field
