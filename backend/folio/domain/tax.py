"""Tax: treatments, one rounding per (treatment, rate) group, and shares of it for lines and credit notes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from folio.domain.errors import InvalidTaxRate
from folio.domain.money import (
    decimal_places,
    decimal_text,
    largest_remainder,
    largest_remainder_of_shares,
    round_half_away,
)

TAX_RATE_PLACES = 6


class TaxStatus(StrEnum):
    """How a customer is taxed."""

    TAXED = "TAXED"
    TAX_EXEMPT = "TAX_EXEMPT"
    REVERSE_CHARGED = "REVERSE_CHARGED"


class TaxTreatment(StrEnum):
    """What tax law makes of a line; all but sales tax have a code in EN 16931 (UNCL 5305)."""

    STANDARD = "STANDARD"
    ZERO_RATED = "ZERO_RATED"
    EXEMPT = "EXEMPT"
    REVERSE_CHARGE = "REVERSE_CHARGE"
    INTRA_COMMUNITY = "INTRA_COMMUNITY"
    EXPORT = "EXPORT"
    OUT_OF_SCOPE = "OUT_OF_SCOPE"
    SALES_TAX = "SALES_TAX"

    @property
    def code(self) -> str | None:
        """The EN 16931 category code, or None where the standard has none."""
        return _CODES.get(self)

    @property
    def has_rate(self) -> bool:
        """Whether a rate above zero is possible."""
        return self in {TaxTreatment.STANDARD, TaxTreatment.SALES_TAX}


_CODES = {
    TaxTreatment.STANDARD: "S",
    TaxTreatment.ZERO_RATED: "Z",
    TaxTreatment.EXEMPT: "E",
    TaxTreatment.REVERSE_CHARGE: "AE",
    TaxTreatment.INTRA_COMMUNITY: "K",
    TaxTreatment.EXPORT: "G",
    TaxTreatment.OUT_OF_SCOPE: "O",
}


@dataclass(frozen=True, slots=True)
class TaxGroupKey:
    """Lines of one treatment and rate (in percent) are taxed together."""

    treatment: TaxTreatment
    rate: Decimal

    def __str__(self) -> str:
        return f"{self.treatment}:{decimal_text(self.rate)}"


def validate_tax(key: TaxGroupKey) -> None:
    """Refuse a rate that its treatment does not allow."""
    rate = key.rate
    if not rate.is_finite() or not 0 <= rate <= 100:
        raise InvalidTaxRate("A tax rate is a percentage from 0 to 100.", field="rate")
    if decimal_places(rate) > TAX_RATE_PLACES:
        raise InvalidTaxRate(f"A tax rate has at most {TAX_RATE_PLACES} decimals.", field="rate")
    if rate > 0 and not key.treatment.has_rate:
        raise InvalidTaxRate(f"{key.treatment} has a rate of 0 %, not {decimal_text(rate)} %.", field="rate")
    if rate == 0 and key.treatment is TaxTreatment.STANDARD:
        raise InvalidTaxRate("STANDARD tax has a rate above 0 %; use ZERO_RATED or EXEMPT for 0 %.", field="rate")


def tax_under_status(key: TaxGroupKey, status: TaxStatus) -> TaxGroupKey:
    """What becomes of a product's tax for a customer of that status."""
    if status is TaxStatus.TAX_EXEMPT:
        return TaxGroupKey(TaxTreatment.EXEMPT, Decimal(0))
    if status is TaxStatus.REVERSE_CHARGED:
        return TaxGroupKey(TaxTreatment.REVERSE_CHARGE, Decimal(0))
    return key


def tax_of_net(net_minor: int, rate: Decimal) -> int:
    """Tax in minor units on a group's net, rounded once, half away from zero."""
    return int(round_half_away(_exact_tax(net_minor, rate), 0))


def _exact_tax(net_minor: int, rate: Decimal) -> Fraction:
    return Fraction(rate) * net_minor / 100


def tax_of_groups(nets: Mapping[TaxGroupKey, int]) -> dict[TaxGroupKey, int]:
    """The tax of every group on its net after discounts."""
    return {key: tax_of_net(net, key.rate) for key, net in nets.items()}


def line_taxes(group_tax_minor: int, nets: Sequence[int], rate: Decimal) -> list[int]:
    """A group's tax split over its lines by net, by largest remainder; for display and accounting only.

    In a group with charges and credits each line starts from its own tax instead, since shares of a small sum would be
    far from it.
    """
    if min(nets, default=0) < 0 < max(nets, default=0):
        return largest_remainder_of_shares(group_tax_minor, [_exact_tax(net, rate) for net in nets])
    return largest_remainder(group_tax_minor, nets)


def tax_date(issue_on: date, service_last_day: date | None) -> date:
    """The day whose rates apply: the earlier of issue date and the last day of service."""
    return issue_on if service_last_day is None else min(issue_on, service_last_day)


def credit_tax(*, net_minor: int, rate: Decimal, net_credited_before: int, tax_credited_before: int) -> int:
    """The tax of a credit note for one (invoice, treatment, rate), all amounts positive.

    Cumulative: tax on all credited so far less what was credited before, so that crediting an invoice piece by piece
    ends at exactly its tax.
    """
    return tax_of_net(net_credited_before + net_minor, rate) - tax_credited_before
