"""A billed date priced again: what the engine says now against what it said before, as lines that add up exactly."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from folio.domain.money import EXACT, decimal_text, from_minor
from folio.domain.pricing.charges import charge_amount
from folio.models.invoices import DiscountScope, Invoice, InvoiceDiscount, LineItem, LineItemGroup, Origin
from folio.models.schedules import BillingClaim
from folio.services.invoices.rows import InvoiceRows
from folio.services.invoices.turning import SAID

EngineLines = dict[str, dict[str, Any]]
"""Every engine line of a billing date by its key, and every share of an engine discount as a line that subtracts."""


def engine_lines(rows: InvoiceRows, schedule_id: UUID, billing_date: date) -> EngineLines:
    """What the engine said last about the date, whatever a person has changed since."""
    prefix = f"{schedule_id}:{billing_date}:"
    groups = {group.id: group for group in rows.groups}
    said: EngineLines = {}
    for line in rows.lines:
        if line.origin is Origin.ENGINE and line.key and line.key.startswith(prefix):
            said[line.key] = _line(line, groups[line.group_id])
    for discount in rows.discounts:
        if discount.origin is Origin.ENGINE and discount.key and discount.key.startswith(prefix):
            said |= _discount_lines(discount, rows)
    return said


def _line(line: LineItem, group: LineItemGroup) -> dict[str, Any]:
    said = {**_described(line, group), **line.engine_values}
    return {**said, "priceId": str(line.price_id) if line.price_id else None, "label": line.label}


def _described(line: LineItem, group: LineItemGroup) -> dict[str, Any]:
    return {
        "groupName": group.name,
        "productId": str(group.product_id) if group.product_id else None,
        "priceName": line.price_name,
        "periodStart": line.service_start.isoformat() if line.service_start else None,
        "periodEnd": line.service_end.isoformat() if line.service_end else None,
    }


def _discount_lines(discount: InvoiceDiscount, rows: InvoiceRows) -> EngineLines:
    """Each share of the discount as −1 × its amount, taxed and dated like what it reduces."""
    groups = {group.id: group for group in rows.groups}
    lines: EngineLines = {}
    for index, share in enumerate(discount.allocations):
        reduced = _reduced_line(discount, share, rows)
        if reduced is not None:
            key = f"{discount.key}:{share.get('key') or index}"
            lines[key] = {
                **_line(reduced, groups[reduced.group_id]),
                "name": discount.reason,
                "priceId": None,
                "label": None,
                "quantity": "-1",
                "rate": decimal_text(from_minor(share["amountMinor"], rows.invoice.currency)),
            }
    return lines


def _reduced_line(discount: InvoiceDiscount, share: Mapping[str, Any], rows: InvoiceRows) -> LineItem | None:
    for line in rows.lines:
        if discount.scope is DiscountScope.PRICE and line.charge_key == share.get("key"):
            return line
        if discount.scope is DiscountScope.PHASE and line.phase_key == discount.phase_key:
            same_rate = Decimal(share.get("rate", "0")) == line.tax_rate
            if line.tax_treatment == share.get("treatment") and same_rate:
                return line
    return None


def said_to_keep(rows: InvoiceRows, claims: Iterable[BillingClaim]) -> list[dict[str, Any]]:
    """What the engine said of each billing date, for a draft that turns into a credit note and no longer shows it."""
    return [
        {
            "scheduleId": str(claim.schedule_id),
            "billingDate": claim.billing_date.isoformat(),
            "lines": engine_lines(rows, claim.schedule_id, claim.billing_date),
        }
        for claim in claims
    ]


def said_before_turning(invoice: Invoice, claim: BillingClaim) -> EngineLines:
    """What `said_to_keep` kept of the claim's billing date."""
    for said in invoice.engine_terms[SAID]:
        if (said["scheduleId"], said["billingDate"]) == (str(claim.schedule_id), claim.billing_date.isoformat()):
            kept: EngineLines = said["lines"]
            return kept
    return {}


@dataclass(frozen=True, slots=True)
class Repricing:
    """The lines that bring what was said before to what is said now; their amounts add up to the difference."""

    lines: list[dict[str, Any]]
    effect_minor: int


def reprice(before: EngineLines, now: EngineLines, currency: str) -> Repricing:
    """One line for a changed quantity or amount; two where the rate changed or one would be off by a cent."""
    lines: list[dict[str, Any]] = []
    for key in [*before, *(key for key in now if key not in before)]:
        lines += _difference(before.get(key), now.get(key), currency)
    return Repricing(lines, sum(line["amountMinor"] for line in lines))


def _difference(before: Mapping[str, Any] | None, now: Mapping[str, Any] | None, currency: str) -> list[dict[str, Any]]:
    if before is None or now is None:
        return [_taken(before, currency, -1)] if before else [_taken(now, currency, 1)] if now else []
    old, new = _taken(before, currency, -1), _taken(now, currency, 1)
    amount = old["amountMinor"] + new["amountMinor"]
    if abs(Decimal(before["quantity"])) == abs(Decimal(now["quantity"])) == 1:
        return [_single(now, amount, currency)] if amount else []
    if Decimal(before["rate"]) != Decimal(now["rate"]):
        return [old, new] if amount else []
    quantity = EXACT.subtract(Decimal(now["quantity"]), Decimal(before["quantity"]))
    if quantity == 0:
        return []
    if charge_amount(quantity, Decimal(now["rate"]), currency) != amount:
        return [old, new]
    return [{**now, "quantity": decimal_text(quantity), "amountMinor": amount}]


def _single(line: Mapping[str, Any], amount: int, currency: str) -> dict[str, Any]:
    """An amount of its own, such as a true-up or a discount, as one line; what gives back has a negative quantity."""
    rate = decimal_text(from_minor(abs(amount), currency))
    return {**line, "quantity": "1" if amount > 0 else "-1", "rate": rate, "amountMinor": amount}


def _taken(line: Mapping[str, Any], currency: str, sign: int) -> dict[str, Any]:
    quantity = sign * Decimal(line["quantity"])
    amount = charge_amount(quantity, Decimal(line["rate"]), currency)
    return {**line, "quantity": decimal_text(quantity), "amountMinor": amount}
