"""Due charges become groups and lines: priced, taxed, explained, and identified so that they can be recalculated."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import UUID

from folio.domain.billing_plan import DueCharge
from folio.domain.pricing import Charge, ChargeLine, Usage, price_charge
from folio.domain.proration import DayShare
from folio.domain.tax import TaxTreatment
from folio.models.catalog import Price
from folio.models.fields import new_id, plain_decimal
from folio.models.invoices import LineItem, LineItemGroup, Origin
from folio.models.new_rows import new_row
from folio.services.billing.due import DueInvoice
from folio.services.invoices.overrides import engine_values_of
from folio.services.tax_rates import TaxTerms
from folio.services.usage.aggregation import Measurement

GROUP_SEPARATOR = " · "

TaxOf = Callable[[UUID | None, DueCharge], TaxTerms]


@dataclass(slots=True)
class PricedCharge:
    """One price's charge for some days and one group value, as rows; `key` is the same for all group values."""

    due: DueCharge
    price: Price
    key: str
    tax: TaxTerms
    charge: Charge
    measurement: Measurement | None = None
    lines: list[LineItem] = field(default_factory=list)

    @property
    def group_value(self) -> str | None:
        return None if self.measurement is None else self.measurement.group_value

    @property
    def net_minor(self) -> int:
        return -self.charge.amount_minor if self.due.is_credit else self.charge.amount_minor


@dataclass(slots=True)
class ChargedRows:
    """The groups and lines of one invoice before discounts, minimums and tax."""

    groups: list[LineItemGroup] = field(default_factory=list)
    charges: list[PricedCharge] = field(default_factory=list)

    @property
    def lines(self) -> list[LineItem]:
        return [line for charge in self.charges for line in charge.lines]


def charge_rows(
    due: DueInvoice, invoice_id: UUID, measured: Mapping[int, Sequence[Measurement]], tax_of: TaxOf
) -> ChargedRows:
    """Every due charge as rows; `measured` holds the usage of metered ones by their place in `due.charges`."""
    rows = ChargedRows()
    groups: dict[str, LineItemGroup] = {}
    for index, charge in enumerate(due.charges):
        if charge.price_key not in due.terms.price_of_key:
            continue
        tax = tax_of(due.price(charge).product.tax_category_id, charge)
        for measurement in measured.get(index) or (None,):
            priced = _priced(due, charge, measurement, tax)
            if priced.charge.lines:
                key = due.group_key(charge)
                if key not in groups:
                    groups[key] = _group(due, charge, invoice_id, len(groups))
                group = groups[key]
                priced.lines = [
                    _line(due, priced, line, group, position)
                    for position, line in enumerate(priced.charge.lines, start=len(rows.lines))
                ]
                rows.charges.append(priced)
    rows.groups = list(groups.values())
    return rows


def price_of_charge(due: DueInvoice, charge: DueCharge, measurement: Measurement | None) -> Charge:
    """What the price's terms make of the contracted quantity, or of measured usage, for the days served."""
    price = due.price(charge)
    share = DayShare.of(charge.service)
    if price.metric_id is None:
        quantity = due.price_row(charge).quantity
        return price_charge(price.terms, price.currency, quantity=quantity, share=share)
    usage = Usage(Decimal(0), 0) if measurement is None else _usage(measurement)
    return price_charge(price.terms, price.currency, usage=usage, zero_lines=due.terms.schedule.print_zero_lines)


def _usage(measurement: Measurement) -> Usage:
    return Usage(measurement.quantity, measurement.event_count, measurement.event_values)


def _priced(due: DueInvoice, charge: DueCharge, measurement: Measurement | None, tax: TaxTerms) -> PricedCharge:
    return PricedCharge(
        due=charge,
        price=due.price(charge),
        key=due.charge_key(charge),
        tax=tax,
        charge=price_of_charge(due, charge, measurement),
        measurement=measurement,
    )


def _group(due: DueInvoice, charge: DueCharge, invoice_id: UUID, position: int) -> LineItemGroup:
    product = due.price(charge).product
    days = charge.service.period
    return new_row(
        LineItemGroup,
        id=new_id(),
        invoice_id=invoice_id,
        product_id=product.id,
        origin=Origin.ENGINE,
        key=due.group_key(charge),
        name=product.name,
        period_start=days.start,
        period_end=days.end,
        position=position,
        engine_values={"name": product.name},
    )


def _line(due: DueInvoice, priced: PricedCharge, line: ChargeLine, group: LineItemGroup, position: int) -> LineItem:
    charge, price, tax = priced.due, priced.price, priced.tax
    days = charge.service.period
    price_name = _price_name(price, priced.group_value)
    sign = -1 if charge.is_credit else 1
    row = new_row(
        LineItem,
        id=new_id(),
        invoice_id=group.invoice_id,
        group_id=group.id,
        price_id=price.id,
        tax_category_id=price.product.tax_category_id,
        origin=Origin.ENGINE,
        key=due.line_key(charge, priced.group_value, line.component),
        charge_key=priced.key,
        phase_key=charge.phase_key,
        component=line.component,
        price_name=price_name,
        label=_label(charge, price, line),
        name=price_name if len(priced.charge.lines) == 1 else line.text,
        quantity=plain_decimal(sign * line.quantity),
        rate=plain_decimal(line.rate),
        unit_code=price.product.unit_code,
        amount_minor=sign * line.amount_minor,
        service_start=days.start,
        service_end=days.end,
        position=position,
        explanation=_explanation(due, priced),
    )
    take_tax(row, tax)
    row.engine_values = engine_values_of(row)
    return row


def take_tax(row: LineItem, tax: TaxTerms) -> None:
    """Tax the line by these terms."""
    row.tax_treatment, row.tax_rate = TaxTreatment(tax.treatment), tax.rate
    row.tax_label, row.tax_reason = tax.label, tax.reason


def _price_name(price: Price, group_value: str | None) -> str:
    return price.name if group_value is None else f"{price.name}{GROUP_SEPARATOR}{group_value}"


def _label(charge: DueCharge, price: Price, line: ChargeLine) -> dict[str, str]:
    """What to print under the price's name, in any language: the tier, the days of a part, a credit."""
    label = dict(line.label)
    if price.metric_id is None and charge.service.is_partial and label.get("kind") != "one_time":
        share = DayShare.of(charge.service)
        label |= {"usedDays": str(share.used_days), "wholeDays": str(share.whole_days)}
    if charge.is_credit:
        label["credit"] = "unused"
    return label


def _explanation(due: DueInvoice, priced: PricedCharge) -> dict[str, Any]:
    """Everything needed to do the computation again by hand, and to find the events behind it."""
    price, days, measurement = priced.price, priced.due.service.period, priced.measurement
    explanation: dict[str, Any] = {
        "priceId": str(price.id),
        "priceName": price.name,
        "firstDay": days.start.isoformat(),
        "lastDay": days.last_day.isoformat(),
        "steps": [step.to_json() for step in priced.charge.steps],
    }
    if price.metric is not None:
        explanation |= {
            "metricId": str(price.metric_id),
            "metricName": price.metric.name,
            "eventType": price.metric.event_type,
            "customerId": str(due.terms.customer.id),
            "eventCount": 0 if measurement is None else measurement.event_count,
            "groupValue": priced.group_value,
        }
    return explanation
