"""What a price says: its model, rates and tiers, and how these are kept as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, Self

from folio.domain.money import EXACT, decimal_text


class PriceModel(StrEnum):
    """How a quantity becomes lines."""

    ONE_TIME = "ONE_TIME"
    FIXED = "FIXED"
    PER_UNIT = "PER_UNIT"
    PACKAGE = "PACKAGE"
    VOLUME = "VOLUME"
    GRADUATED = "GRADUATED"

    @property
    def is_tiered(self) -> bool:
        return self in {PriceModel.VOLUME, PriceModel.GRADUATED}

    @property
    def takes_usage(self) -> bool:
        """Whether a usage metric can give the quantity."""
        return self not in {PriceModel.ONE_TIME, PriceModel.FIXED}


class RateKind(StrEnum):
    """Whether rates are amounts of money, or percentages (20 = 20 %) of a summed amount."""

    AMOUNT = "AMOUNT"
    PERCENT = "PERCENT"


@dataclass(frozen=True, slots=True)
class Tier:
    """Quantities up to and including `up_to` (None: without end), beginning above the tier before."""

    up_to: Decimal | None
    rate: Decimal
    flat_fee: Decimal = Decimal(0)

    def to_json(self) -> dict[str, Any]:
        return {
            "upTo": _text(self.up_to),
            "rate": decimal_text(self.rate),
            "flatFee": decimal_text(self.flat_fee),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        return cls(_decimal(data.get("upTo")), Decimal(data["rate"]), Decimal(data.get("flatFee", "0")))


@dataclass(frozen=True, slots=True)
class PriceTerms:
    """All that a price says about money; which parts are set depends on the model (see `validate_terms`)."""

    model: PriceModel
    rate: Decimal | None = None
    rate_kind: RateKind = RateKind.AMOUNT
    package_size: Decimal | None = None
    tiers: tuple[Tier, ...] = ()
    minimum_per_event: Decimal | None = None
    maximum_per_event: Decimal | None = None
    charge_first_tier_fee_without_usage: bool = False

    @property
    def has_event_limits(self) -> bool:
        return self.minimum_per_event is not None or self.maximum_per_event is not None

    def factor(self, rate: Decimal) -> Decimal:
        """What the quantity is multiplied by, and what is printed: 0.5 % is 0.005."""
        return rate.scaleb(-2, EXACT) if self.rate_kind is RateKind.PERCENT else rate

    def to_json(self) -> dict[str, Any]:
        """Everything as JSON values; decimals as strings."""
        return {
            "model": self.model.value,
            "rate": _text(self.rate),
            "rateKind": self.rate_kind.value,
            "packageSize": _text(self.package_size),
            "tiers": [tier.to_json() for tier in self.tiers],
            "minimumPerEvent": _text(self.minimum_per_event),
            "maximumPerEvent": _text(self.maximum_per_event),
            "chargeFirstTierFeeWithoutUsage": self.charge_first_tier_fee_without_usage,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """The terms that `to_json` wrote; what is left out has its default."""
        return cls(
            model=PriceModel(data["model"]),
            rate=_decimal(data.get("rate")),
            rate_kind=RateKind(data.get("rateKind", "AMOUNT")),
            package_size=_decimal(data.get("packageSize")),
            tiers=tuple(Tier.from_json(tier) for tier in data.get("tiers", ())),
            minimum_per_event=_decimal(data.get("minimumPerEvent")),
            maximum_per_event=_decimal(data.get("maximumPerEvent")),
            charge_first_tier_fee_without_usage=data.get("chargeFirstTierFeeWithoutUsage", False),
        )


def _text(value: Decimal | None) -> str | None:
    return None if value is None else decimal_text(value)


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
