"""The JSON that `folio render` and `POST /render` take: a document without its sums, which are computed."""

from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from folio.documents.document import (
    DocumentKind,
    DocumentStatus,
    Note,
    Paper,
    Party,
    PaymentDetails,
    Printed,
)
from folio.domain.tax import TaxTreatment


class ServicePeriod(Printed, frozen=True, kw_only=True):
    """Days of service; both days are included."""

    first_day: date
    last_day: date


class RequestedLine(Printed, frozen=True, kw_only=True):
    """quantity × rate, in the document's currency. Consecutive lines that share a `charge` are printed under its name.

    `taxRate` is in percent: 20 is 20 %. `taxName` is the tax's name on paper; `amount` is only checked.
    """

    name: str
    description: str | None = None
    charge: str | None = None
    quantity: Decimal = Decimal(1)
    unit: str | None = None
    rate: Decimal
    tax_treatment: TaxTreatment = TaxTreatment.STANDARD
    tax_rate: Decimal
    tax_name: str | None = None
    amount: Decimal | None = None


class RequestedDiscount(Printed, frozen=True, kw_only=True):
    """A reduction by `percent` (10 is 10 %) or by a fixed `amount`, exactly one of them.

    In a group it covers the lines of `charge`, or all of the group's; on the document it covers everything.
    """

    reason: str
    percent: Decimal | None = None
    amount: Decimal | None = None
    charge: str | None = None


class RequestedGroup(Printed, frozen=True, kw_only=True):
    """Lines under one heading, with the discounts on them."""

    name: str
    period: ServicePeriod | None = None
    lines: tuple[RequestedLine, ...]
    discounts: tuple[RequestedDiscount, ...] = ()


class RequestedCredit(Printed, frozen=True, kw_only=True):
    """A credit note set off against this invoice; the amount is positive."""

    number: str
    amount: Decimal


class RequestedLocalTax(Printed, frozen=True, kw_only=True):
    """The currency in which the law wants the tax total too: tax × exchangeRate."""

    currency: str
    exchange_rate: Decimal


class GivenTotals(Printed, frozen=True, kw_only=True):
    """Totals known beforehand; any that differs from the computed one refuses the document."""

    subtotal: Decimal | None = None
    net: Decimal | None = None
    tax: Decimal | None = None
    total: Decimal | None = None
    amount_due: Decimal | None = None


class ThemeRequest(Printed, frozen=True, kw_only=True):
    """The look. `logo` (PNG or JPEG) and `font` (static TrueType) are data URLs, or files beside a theme file."""

    brand_color: str | None = None
    logo: str | None = None
    font: str | None = None
    footer: str | None = None


class RenderRequest(Printed, frozen=True, kw_only=True):
    """An invoice or credit note to print. Numbers may be JSON numbers or, exact to every reader, strings."""

    kind: DocumentKind = DocumentKind.INVOICE
    status: DocumentStatus = DocumentStatus.FINAL
    is_test: bool = False
    title: str | None = None
    number: str | None = None
    currency: str
    language: str = "en"
    paper: Paper = Paper.A4
    issue_date: date | None = None
    due_date: date | None = None
    terms: str | None = None
    period: ServicePeriod | None = None
    purchase_order: str | None = None
    reference: str | None = None
    original_invoice: str | None = None
    original_date: date | None = None
    seller: Party
    customer: Party
    deliver_to: Party | None = None
    groups: tuple[RequestedGroup, ...]
    discounts: tuple[RequestedDiscount, ...] = ()
    local_tax: RequestedLocalTax | None = None
    notes: tuple[Note, ...] | None = None
    credits: tuple[RequestedCredit, ...] = ()
    totals: GivenTotals | None = None
    payment: PaymentDetails | None = None
    memo: str | None = None
    theme: ThemeRequest | None = None


def request_schema() -> dict[str, Any]:
    """The JSON Schema of a request, made from the types that decode it."""
    _, definitions = msgspec.json.schema_components([RenderRequest], ref_template="#/$defs/{name}")
    schema: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": "#/$defs/RenderRequest",
        "$defs": dict(sorted(definitions.items())),
    }
    return {key: _with_plain_numbers(value) for key, value in schema.items()}


def _with_plain_numbers(schema: Any) -> Any:
    """msgspec reads decimals from strings and from numbers, but its schema tells only of strings."""
    if isinstance(schema, (list, tuple)):
        return [_with_plain_numbers(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("format") == "decimal":
        return {**schema, "type": ["string", "number"]}
    return {key: _with_plain_numbers(value) for key, value in schema.items()}
