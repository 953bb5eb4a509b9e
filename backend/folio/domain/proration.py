"""Proration by days: the rate shrinks, the quantity stays."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Self

from folio.domain.errors import InvalidProration
from folio.domain.money import round_half_away
from folio.domain.periods import BillingPeriod, Period

RATE_PLACES = 12


@dataclass(frozen=True, slots=True)
class DayShare:
    """The days used of a whole period's days; kept apart, since people check 10/30 and not 1/3."""

    used_days: int
    whole_days: int

    def __post_init__(self) -> None:
        if self.whole_days < 1 or not 0 <= self.used_days <= self.whole_days:
            raise InvalidProration(
                f"{self.used_days} of {self.whole_days} days is no share of a period; "
                "the days used must lie within the whole period.",
                field="usedDays",
            )

    @classmethod
    def of(cls, billing_period: BillingPeriod) -> Self:
        """The share that a billing period takes of its whole one."""
        return cls(billing_period.period.days, billing_period.whole.days)

    @classmethod
    def of_parts(cls, parts: Iterable[Period], whole: Period) -> Self:
        """The share of several disjoint parts of one period, as when service was suspended in between."""
        return cls(sum(part.days for part in parts), whole.days)

    @property
    def fraction(self) -> Fraction:
        return Fraction(self.used_days, self.whole_days)

    @property
    def is_whole(self) -> bool:
        return self.used_days == self.whole_days

    def __str__(self) -> str:
        return f"{self.used_days}/{self.whole_days}"


def prorated_rate(rate: Decimal, share: DayShare | None) -> Decimal:
    """`rate` × days used ÷ whole days at 12 places, half away from zero; a whole period leaves it as it
    is."""
    if share is None or share.is_whole:
        return rate
    return round_half_away(Fraction(rate) * share.fraction, RATE_PLACES)


def prorated_amount(amount_minor: int, share: DayShare | None) -> int:
    """An amount in minor units, such as a minimum, for a part of its period; rounded once, half away from
    zero."""
    fraction = Fraction(1) if share is None else share.fraction
    return int(round_half_away(amount_minor * fraction, 0))
