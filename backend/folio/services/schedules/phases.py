"""A phase's prices, discounts and minimums: checked against the catalogue and laid out as rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from folio.domain.currencies import MINOR_UNIT_DIGITS
from folio.domain.discounts import DiscountKind
from folio.domain.errors import (
    AmountTooPrecise,
    CurrencyMismatch,
    DuplicatePrice,
    EmptyPhase,
    InvalidDiscount,
    InvalidInput,
    InvalidQuantity,
    MixedFrequencies,
    PriceNotInPhase,
    QuantityNotAllowed,
    QuantityRequired,
)
from folio.domain.money import decimal_places, decimal_text, to_minor
from folio.domain.periods import Frequency
from folio.domain.pricing import PriceModel
from folio.models.catalog import Price
from folio.models.fields import RATE_PLACES
from folio.models.schedules import PhaseDiscount, PhaseMinimum, PhasePrice, SchedulePhase
from folio.services.rows import storable
from folio.services.schedules.catalogue import Catalogue
from folio.services.schedules.fields import DiscountFields, MinimumFields, PhaseFields, PriceFields
from folio.services.schedules.spans import Span
from folio.services.schedules.terms import PhaseTerms

LARGEST_QUANTITY = Decimal(10) ** 18


@dataclass(frozen=True, slots=True)
class PhasePlace:
    """Where a phase stands: in which schedule, when, at which position.

    `path` leads to its input fields; `carried` are the prices that it takes over from the phase before.
    """

    schedule_id: UUID
    currency: str
    span: Span
    position: int
    path: str = ""
    carried: tuple[PriceFields, ...] = ()


def build_phase(fields: PhaseFields, place: PhasePlace, catalogue: Catalogue) -> PhaseTerms:
    """The rows of a phase, unsaved; refuses what could not be billed."""
    phase = SchedulePhase(
        schedule_id=place.schedule_id,
        position=place.position,
        start_on=place.span.start,
        end_on=place.span.end,
        **storable(SchedulePhase, {"name": fields.get("name")}, path=place.path.rstrip(".")),
    )
    terms = PhaseTerms(phase, prices=_build_prices(phase, fields, place, catalogue))
    for position, discount in enumerate(fields.get("discounts") or ()):
        terms.discounts.append(_build_discount(terms, discount, place, position))
    for position, minimum in enumerate(fields.get("minimums") or ()):
        terms.minimums.append(_build_minimum(terms, minimum, place, position, catalogue))
    return terms


def _build_prices(
    phase: SchedulePhase, fields: PhaseFields, place: PhasePlace, catalogue: Catalogue
) -> list[PhasePrice]:
    rows: list[PhasePrice] = []
    for path, asked in _asked_prices(fields, place, catalogue):
        price = catalogue.price(asked["price_id"], field=f"{path}.priceId")
        if price.currency != place.currency:
            raise CurrencyMismatch(
                f"The price {price.name!r} is in {price.currency}, the schedule in {place.currency}; "
                "choose a price in the schedule's currency.",
                field=f"{path}.priceId",
            )
        row = PhasePrice(
            phase_id=phase.id,
            plan_version_id=asked.get("plan_version_id"),
            quantity=_contracted_quantity(price, asked.get("quantity"), field=f"{path}.quantity"),
            position=len(rows),
        )
        row.price = price
        rows.append(row)
    if not rows:
        raise EmptyPhase(f"Phase {place.position + 1} has no prices; add one or a plan.", field=f"{place.path}prices")
    return rows


def _asked_prices(fields: PhaseFields, place: PhasePlace, catalogue: Catalogue) -> list[tuple[str, PriceFields]]:
    """Carried prices, the plan's, then the others; one named beside them sets its quantity for this phase."""
    path = f"{place.path}planId"
    plan_id = fields.get("plan_id")
    from_plan = catalogue.prices_of_plan(plan_id, field=path) if plan_id else []
    given = [*place.carried, *from_plan]
    asked: dict[UUID, tuple[str, PriceFields]] = {price["price_id"]: (path, price) for price in given}
    named: set[UUID] = set()
    for index, price in enumerate(fields.get("prices") or ()):
        price_id, path = price["price_id"], f"{place.path}prices.{index}"
        if price_id in named:
            raise DuplicatePrice(
                "A price stands once in a phase; add up the quantities instead.", field=f"{path}.priceId"
            )
        named.add(price_id)
        _, planned = asked.get(price_id, ("", price))
        asked[price_id] = (path, _with_quantity(planned, price.get("quantity")))
    return list(asked.values())


def _with_quantity(price: PriceFields, quantity: Decimal | None) -> PriceFields:
    return price if quantity is None else PriceFields({**price, "quantity": quantity})


def _contracted_quantity(price: Price, quantity: Decimal | None, *, field: str) -> Decimal | None:
    if price.metric_id is not None:
        if quantity is not None:
            raise QuantityNotAllowed(
                f"The price {price.name!r} is metered: usage gives its quantity; leave it out.", field=field
            )
        return None
    if quantity is None:
        if price.model not in {PriceModel.FIXED, PriceModel.ONE_TIME}:
            raise QuantityRequired(
                f"The price {price.name!r} has no usage metric; give the contracted quantity.", field=field
            )
        return Decimal(1)
    _require_quantity(quantity, field=field)
    return quantity


def _require_quantity(quantity: Decimal, *, field: str) -> None:
    if not quantity.is_finite() or not 0 <= quantity < LARGEST_QUANTITY:
        raise InvalidQuantity(f"A quantity is zero or more and below {LARGEST_QUANTITY:f}.", field=field)
    if decimal_places(quantity) > RATE_PLACES:
        raise InvalidQuantity(f"A quantity has at most {RATE_PLACES} decimals.", field=field)


def _build_discount(terms: PhaseTerms, fields: DiscountFields, place: PhasePlace, position: int) -> PhaseDiscount:
    path = f"{place.path}discounts.{position}"
    texts = storable(PhaseDiscount, {"name": fields.get("name")}, path=path)
    kind, value = fields["kind"], fields["value"]
    price_ids = _covered_ids(terms, fields.get("price_ids"), field=f"{path}.priceIds")
    if kind is DiscountKind.PERCENT:
        _require_percentage(value, field=f"{path}.value")
    else:
        _require_amount(value, place.currency, field=f"{path}.value")
        covered = terms.prices if price_ids is None else terms.covered_prices(price_ids)
        _require_one_frequency(covered, what="A fixed discount", field=f"{path}.priceIds")
    return PhaseDiscount(
        phase_id=terms.phase.id, kind=kind, value=value, price_ids=price_ids, position=position, **texts
    )


def _build_minimum(
    terms: PhaseTerms, fields: MinimumFields, place: PhasePlace, position: int, catalogue: Catalogue
) -> PhaseMinimum:
    path = f"{place.path}minimums.{position}"
    texts = storable(PhaseMinimum, {"name": fields.get("name")}, path=path)
    category_id = fields.get("tax_category_id")
    if category_id is not None:
        catalogue.require_tax_category(category_id, field=f"{path}.taxCategoryId")
    _require_amount(fields["amount"], place.currency, field=f"{path}.amount")
    minimum = PhaseMinimum(
        phase_id=terms.phase.id,
        tax_category_id=category_id,
        amount_minor=to_minor(fields["amount"], place.currency),
        is_prorated=fields.get("is_prorated", True),
        price_ids=_covered_ids(terms, fields.get("price_ids"), field=f"{path}.priceIds"),
        position=position,
        **texts,
    )
    covered = terms.minimum_prices(minimum)
    _require_one_frequency(covered, what="A minimum", field=f"{path}.priceIds")
    return minimum


def _covered_ids(terms: PhaseTerms, price_ids: Sequence[UUID] | None, *, field: str) -> list[str] | None:
    """The listed prices as they are kept; an absent list means the default cover."""
    if price_ids is None:
        return None
    if not price_ids:
        raise PriceNotInPhase("List the prices it covers, or leave the list out.", field=field)
    in_phase = {row.price_id for row in terms.prices}
    for index, price_id in enumerate(price_ids):
        if price_id not in in_phase:
            raise PriceNotInPhase(
                f"The price {price_id} is not in the phase; add it there or take it off the list.",
                field=f"{field}.{index}",
            )
    return [str(price_id) for price_id in dict.fromkeys(price_ids)]


def _require_percentage(value: Decimal, *, field: str) -> None:
    if not value.is_finite() or not 0 <= value <= 100:
        raise InvalidDiscount("A percentage is 0 to 100; 20 means 20 %.", field=field)
    if decimal_places(value) > RATE_PLACES:
        raise InvalidDiscount(f"A percentage has at most {RATE_PLACES} decimals.", field=field)


def _require_amount(amount: Decimal, currency: str, *, field: str) -> None:
    if not amount.is_finite() or not 0 < amount < LARGEST_QUANTITY:
        raise InvalidInput("The amount must be above zero.", field=field)
    if decimal_places(amount) > MINOR_UNIT_DIGITS[currency]:
        raise AmountTooPrecise(
            f"{decimal_text(amount)} has more than the {MINOR_UNIT_DIGITS[currency]} decimals of {currency}.",
            field=field,
        )


def _require_one_frequency(covered: Sequence[PhasePrice], *, what: str, field: str) -> None:
    """One-time prices aside, since they have no period."""
    recurring = {row.price.frequency for row in covered if row.price.frequency is not Frequency.ONE_TIME}
    if len(recurring) > 1:
        raise MixedFrequencies(
            f"{what} belongs to a service period, but its prices are {' and '.join(sorted(recurring))}; "
            "list prices of one frequency.",
            field=field,
        )
