"""What a price charges: quantity or usage in, printed lines with their steps out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from folio.domain.errors import EventAmountsMissing, InvalidQuantity
from folio.domain.explanation import Step, StepKind
from folio.domain.money import EXACT, decimal_text, minor_text, round_to_minor
from folio.domain.pricing.parts import Part, model_parts
from folio.domain.pricing.terms import PriceModel, PriceTerms
from folio.domain.proration import DayShare, prorated_rate

# Far beyond any real quantity, and still exact when multiplied by a rate of 12 places.
QUANTITY_DIGITS = 30


@dataclass(frozen=True, slots=True)
class Usage:
    """What a metric measured in a period; `event_values` counts the events of each amount."""

    quantity: Decimal
    event_count: int | None = None
    event_values: Mapping[Decimal, int] | None = None

    @classmethod
    def of_events(cls, event_values: Mapping[Decimal, int]) -> Self:
        """The summed usage of events with these amounts."""
        quantity = Decimal(0)
        for value, count in event_values.items():
            quantity = EXACT.add(quantity, EXACT.multiply(value, Decimal(count)))
        return cls(quantity, sum(event_values.values()), event_values)


@dataclass(frozen=True, slots=True)
class ChargeLine:
    """One printed line. `component` names it for ever, `label` says what to print in any language."""

    component: str
    label: Mapping[str, str]
    text: str
    quantity: Decimal
    rate: Decimal
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Charge:
    """The lines of one price in one period, and how they came about."""

    lines: tuple[ChargeLine, ...]
    steps: tuple[Step, ...]

    @property
    def amount_minor(self) -> int:
        return sum(line.amount_minor for line in self.lines)

    @property
    def warnings(self) -> tuple[Step, ...]:
        return tuple(step for step in self.steps if step.is_warning)


def price_charge(
    terms: PriceTerms,
    currency: str,
    *,
    quantity: Decimal | None = None,
    usage: Usage | None = None,
    share: DayShare | None = None,
    zero_lines: bool = False,
) -> Charge:
    """Charge a contracted `quantity` (by default 1) or measured `usage` by the price's terms.

    `share` prorates rates and flat fees of contracted quantities by days; usage and one-time charges never
    are. Without usage there are no lines, unless the terms charge the first tier's fee or `zero_lines` prints
    them.
    """
    steps: list[Step] = []
    measured = _measured_quantity(terms, quantity, usage, steps)
    if usage is not None or terms.model is PriceModel.ONE_TIME:
        share = None
    event_values = usage.event_values if usage is not None and measured >= 0 else None
    billed = max(measured, Decimal(0))
    lines = [
        _charge_line(part, currency, share, steps)
        for part in _recording(model_parts(terms, billed, event_values, zero_lines=zero_lines), steps)
    ]
    return Charge(tuple(lines), tuple(steps))


def charge_amount(quantity: Decimal, rate: Decimal, currency: str) -> int:
    """A line's amount in minor units: round half away from zero(quantity × rate)."""
    return round_to_minor(EXACT.multiply(quantity, rate), currency)


def _measured_quantity(terms: PriceTerms, quantity: Decimal | None, usage: Usage | None, steps: list[Step]) -> Decimal:
    if usage is None:
        return _contracted_quantity(Decimal(1) if quantity is None else quantity, steps)
    if quantity is not None or not terms.model.takes_usage:
        raise InvalidQuantity(f"A {terms.model} price charges a quantity or usage, not both.", field="usage")
    _require_workable(usage.quantity, "usage")
    if terms.has_event_limits and usage.event_values is None and usage.quantity != 0:
        raise EventAmountsMissing(
            "This price has limits per event; give the amount of every event.", field="eventAmounts"
        )
    steps.append(_usage_step(usage))
    if usage.quantity < 0:
        text = f"Measured {decimal_text(usage.quantity)}; a negative sum bills 0."
        steps.append(Step(StepKind.NEGATIVE_USAGE, text, {"quantity": decimal_text(usage.quantity)}))
    return usage.quantity


def _contracted_quantity(quantity: Decimal, steps: list[Step]) -> Decimal:
    _require_workable(quantity, "quantity")
    if quantity < 0:
        raise InvalidQuantity(f"A contracted quantity is 0 or more, not {decimal_text(quantity)}.", field="quantity")
    text = decimal_text(quantity)
    steps.append(Step(StepKind.QUANTITY, f"Contracted quantity {text}.", {"quantity": text}))
    return quantity


def _require_workable(quantity: Decimal, field: str) -> None:
    exponent = quantity.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -QUANTITY_DIGITS or quantity.adjusted() >= QUANTITY_DIGITS:
        raise InvalidQuantity(
            f"A quantity has at most {QUANTITY_DIGITS} digits before and after the point.", field=field
        )


def _usage_step(usage: Usage) -> Step:
    quantity = decimal_text(usage.quantity)
    values = {"quantity": quantity}
    if usage.event_count is None:
        return Step(StepKind.QUANTITY, f"Measured {quantity}.", values)
    values["eventCount"] = str(usage.event_count)
    return Step(StepKind.QUANTITY, f"Measured {quantity} from {usage.event_count} events.", values)


def _recording(parts: Iterator[Part | Step], steps: list[Step]) -> Iterator[Part]:
    for part in parts:
        if isinstance(part, Step):
            steps.append(part)
        else:
            yield part


def _charge_line(part: Part, currency: str, share: DayShare | None, steps: list[Step]) -> ChargeLine:
    rate = prorated_rate(part.rate, share)
    if share is not None and not share.is_whole:
        steps.append(_proration_step(part, rate, share))
    amount_minor = charge_amount(part.quantity, rate, currency)
    steps.append(_multiplication_step(part, rate, amount_minor, currency))
    return ChargeLine(part.component, part.label, part.text, part.quantity, rate, amount_minor)


def _proration_step(part: Part, rate: Decimal, share: DayShare) -> Step:
    whole, prorated = decimal_text(part.rate), decimal_text(rate)
    return Step(
        StepKind.PRORATION,
        f"{whole} × {share} days = {prorated} (12 decimals).",
        {
            "component": part.component,
            "rate": whole,
            "usedDays": str(share.used_days),
            "wholeDays": str(share.whole_days),
            "proratedRate": prorated,
        },
    )


def _multiplication_step(part: Part, rate: Decimal, amount_minor: int, currency: str) -> Step:
    exact = decimal_text(EXACT.multiply(part.quantity, rate))
    amount = minor_text(amount_minor, currency)
    quantity, rate_text = decimal_text(part.quantity), decimal_text(rate)
    return Step(
        StepKind.MULTIPLICATION,
        f"{part.text}: {quantity} × {rate_text} = {exact}, rounded {amount} {currency}.",
        {
            "component": part.component,
            "quantity": quantity,
            "rate": rate_text,
            "product": exact,
            "amount": amount,
            "currency": currency,
        },
    )
