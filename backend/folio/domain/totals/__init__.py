"""From lines as they stand to totals: discounts, minimums, tax; the one arithmetic of every document."""

from folio.domain.totals.settle import settle
from folio.domain.totals.steps import settlement_steps
from folio.domain.totals.values import (
    DiscountRow,
    InvoiceDiscount,
    LineShare,
    Minimum,
    MinimumRow,
    PhaseDiscount,
    PriceDiscount,
    Settlement,
    StandingLine,
    TaxGroup,
    TrueUp,
    TrueUpKey,
    TrueUpOverride,
)

__all__ = [
    "DiscountRow",
    "InvoiceDiscount",
    "LineShare",
    "Minimum",
    "MinimumRow",
    "PhaseDiscount",
    "PriceDiscount",
    "Settlement",
    "StandingLine",
    "TaxGroup",
    "TrueUp",
    "TrueUpKey",
    "TrueUpOverride",
    "settle",
    "settlement_steps",
]
