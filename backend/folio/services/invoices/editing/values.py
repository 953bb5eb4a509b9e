"""What may stand on a document: texts, quantities, rates, periods and taxes that people give, checked."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NotRequired, TypedDict

from folio.domain.discounts import Discount, DiscountKind, validate_discount
from folio.domain.errors import InvalidInput, InvalidQuantity, InvalidRate, InvalidTaxRate
from folio.domain.money import decimal_places, decimal_text
from folio.domain.periods import Period
from folio.domain.tax import TaxGroupKey, TaxTreatment, validate_tax
from folio.models.fields import RATE_PLACES
from folio.services.rows import plain_text

LARGEST_FIGURE = Decimal(10) ** 18


class TaxOverride(TypedDict):
    """A tax that a person sets: treatment, rate in percent and reason together; `label` is its name on paper."""

    treatment: TaxTreatment
    rate: Decimal
    reason: NotRequired[str | None]
    label: NotRequired[str]


def require_name(name: str | None, *, field: str = "name", limit: int = 500) -> str:
    """`name` without surrounding blanks; an empty one is refused."""
    text = plain_text(name or "", limit=limit, field=field)
    if not text:
        raise InvalidInput("Give it a name; it is printed on the document.", field=field)
    return text


def optional_text(text: str | None, *, field: str, limit: int) -> str | None:
    """The text without surrounding blanks; none when nothing is left."""
    return plain_text(text or "", limit=limit, field=field) or None


def positive_rate(quantity: Decimal, rate: Decimal) -> tuple[Decimal, Decimal]:
    """Checked quantity and rate; a negative rate becomes a negative quantity."""
    _require_figure(quantity, InvalidQuantity, "quantity")
    _require_figure(rate, InvalidRate, "rate")
    return (-quantity, -rate) if rate < 0 else (quantity, rate)


def _require_figure(figure: Decimal, refusal: type[InvalidInput], field: str) -> None:
    if not figure.is_finite() or abs(figure) >= LARGEST_FIGURE:
        raise refusal(f"The {field} must be below {LARGEST_FIGURE:,}.", field=field)
    if decimal_places(figure) > RATE_PLACES:
        raise refusal(
            f"{decimal_text(figure)} has {decimal_places(figure)} decimals; a {field} has at most {RATE_PLACES}.",
            field=field,
        )


@dataclass(frozen=True, slots=True)
class ServicePeriod:
    """First and last day of service as people write them; both or none."""

    first_day: date | None = None
    last_day: date | None = None

    def half_open(self) -> tuple[date | None, date | None]:
        """The days as they are kept: the end is the day after the last."""
        if self.first_day is None and self.last_day is None:
            return None, None
        if self.first_day is None or self.last_day is None:
            missing = "periodStart" if self.first_day is None else "periodEnd"
            raise InvalidInput("Give both the first and the last day of service, or neither.", field=missing)
        period = Period.from_inclusive(self.first_day, self.last_day)
        return period.start, period.end


ANY_TIME = ServicePeriod()


def tax_values(tax: TaxOverride, *, field: str = "tax") -> dict[str, Any]:
    """A person's tax as `overrides.set_line_value` takes it; a bare percent is no tax."""
    reason = optional_text(tax.get("reason"), field=f"{field}.reason", limit=500)
    label = plain_text(tax.get("label") or "", limit=50, field=f"{field}.label")
    try:
        validate_tax(TaxGroupKey(tax["treatment"], tax["rate"]))
    except InvalidTaxRate as refusal:
        refusal.field = f"{field}.rate"
        raise
    return {
        "categoryId": None,
        "treatment": tax["treatment"].value,
        "rate": decimal_text(tax["rate"]),
        "label": label,
        "reason": reason,
    }


def require_discount(kind: DiscountKind, value: Decimal, currency: str) -> None:
    """Refuse a percentage outside 0 to 100 and an amount that the currency does not have."""
    validate_discount(Discount(kind, value), currency)
