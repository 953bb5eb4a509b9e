"""Which tax a supply carries: the book of a business's rates, and keeping that book."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TypedDict
from uuid import UUID

from tortoise.expressions import Q

from folio.domain.countries import plain_region, require_country
from folio.domain.errors import AlreadyExists, InvalidInput, InvalidPeriod, TaxRateInUse, TaxRatesOverlap
from folio.domain.money import decimal_text
from folio.domain.tax import TaxGroupKey, TaxStatus, TaxTreatment, validate_tax
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import LineItem
from folio.models.tax_rates import TaxCategory, TaxRate
from folio.services import activity, idempotency
from folio.services.activity import Change
from folio.services.rows import find, find_locked, plain, plain_text, storable
from folio.services.transactions import retried_atomic

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class TaxTerms:
    """How a line is taxed: the rate in percent, its name on paper, and the reason where there is none.

    `is_missing` marks a supply that nobody has said how to tax; it carries no tax until somebody does.
    """

    treatment: TaxTreatment
    rate: Decimal = ZERO
    label: str = ""
    reason: str | None = None
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a supply is taxed."""

    country: str | None
    region: str | None


def place_of(customer: Customer) -> Place:
    """The delivery address, else the billing address."""
    for address in (customer.delivery_address, customer.billing_address):
        if address and address.get("country"):
            country = address["country"]
            return Place(country, plain_region(address.get("region"), country))
    return Place(None, None)


class TaxBook:
    """The rates of one business, loaded once, asked for every line."""

    def __init__(self, rates: Iterable[TaxRate], *, taxes_anything: bool) -> None:
        self._taxes_anything = taxes_anything
        self._rates: dict[tuple[UUID, str, str | None], list[TaxRate]] = defaultdict(list)
        for rate in rates:
            self._rates[rate.tax_category_id, rate.country, rate.region].append(rate)

    def terms_for(self, tax_category_id: UUID | None, customer: Customer, *, on: date) -> TaxTerms:
        """The tax on a supply of the category to the customer with the tax date `on`.

        The customer's status comes first. Then the rate of its place and the day; a region's own rate wins over its
        country's. A business without any tax category taxes nothing, which is no omission.
        """
        if customer.tax_status is TaxStatus.TAX_EXEMPT:
            return TaxTerms(TaxTreatment.EXEMPT, reason=customer.tax_exemption_reason)
        if customer.tax_status is TaxStatus.REVERSE_CHARGED:
            return TaxTerms(TaxTreatment.REVERSE_CHARGE)
        rate = self._rate(tax_category_id, place_of(customer), on)
        if rate is None:
            return TaxTerms(TaxTreatment.OUT_OF_SCOPE, is_missing=self._taxes_anything)
        return TaxTerms(rate.treatment, rate.rate, rate.label, rate.reason)

    def _rate(self, tax_category_id: UUID | None, place: Place, on: date) -> TaxRate | None:
        if tax_category_id is None or place.country is None:
            return None
        for region in dict.fromkeys((place.region, None)):
            for rate in self._rates.get((tax_category_id, place.country, region), ()):
                if rate.valid_from <= on and (rate.valid_until is None or on < rate.valid_until):
                    return rate
        return None


async def load_tax_book(business_id: UUID) -> TaxBook:
    """The business's rates: two queries, whatever is asked afterwards."""
    taxes_anything = await TaxCategory.filter(business_id=business_id).exists()
    return TaxBook(await TaxRate.filter(business_id=business_id), taxes_anything=taxes_anything)


@retried_atomic
async def create_tax_category(
    business_id: UUID, name: str, *, now: datetime, idempotency_key: str | None = None
) -> TaxCategory:
    """A new kind of supply that is taxed alike."""
    business = await find_locked(Business, business_id, field="businessId")
    reservation = await idempotency.reserve(
        business.id, idempotency_key, operation="createTaxCategory", request={"name": name}
    )
    if reservation.is_repeat:
        return await TaxCategory.get(id=reservation.subject_id)
    category = TaxCategory(id=reservation.subject_id, business_id=business.id)
    await _rename(category, name)
    change = Change("createTaxCategory", "TaxCategory", category.id, after={"name": category.name})
    await activity.record(business.id, change, at=now)
    return category


@retried_atomic
async def rename_tax_category(category_id: UUID, name: str, *, now: datetime) -> TaxCategory:
    """Give a tax category another name; it is for operators and not printed."""
    category = await find_locked(TaxCategory, category_id)
    before = {"name": category.name}
    await _rename(category, name)
    change = Change("renameTaxCategory", "TaxCategory", category.id, before, {"name": category.name})
    await activity.record(category.business_id, change, at=now)
    return category


async def _rename(category: TaxCategory, name: str) -> None:
    category.name = storable(TaxCategory, {"name": name})["name"]
    same = TaxCategory.filter(business_id=category.business_id, name=category.name)
    if await same.exclude(id=category.id).exists():
        raise AlreadyExists(f"There is already a tax category {category.name!r}.", field="name")
    await category.save()


async def archive_tax_category(category_id: UUID, *, now: datetime) -> TaxCategory:
    """Leave the category out of choices; products that have it are taxed by it as before."""
    return await _set_archived(category_id, now, is_archived=True)


async def unarchive_tax_category(category_id: UUID, *, now: datetime) -> TaxCategory:
    """Bring an archived category back."""
    return await _set_archived(category_id, now, is_archived=False)


@retried_atomic
async def _set_archived(category_id: UUID, now: datetime, *, is_archived: bool) -> TaxCategory:
    category = await find_locked(TaxCategory, category_id)
    if (category.archived_at is not None) is not is_archived:
        category.archived_at = now if is_archived else None
        await category.save(update_fields=["archived_at"])
        action = "archiveTaxCategory" if is_archived else "unarchiveTaxCategory"
        await activity.record(category.business_id, Change(action, "TaxCategory", category.id), at=now)
    return category


class TaxRateFields(TypedDict, total=False):
    """A rate, in percent, from its first day on; `valid_until` is the first day without it."""

    country: str
    region: str | None
    rate: Decimal
    treatment: TaxTreatment | None
    label: str
    reason: str | None
    valid_from: date
    valid_until: date | None


@retried_atomic
async def set_tax_rate(category_id: UUID, fields: TaxRateFields, *, now: datetime) -> TaxRate:
    """A rate from a day on: it ends the open rate of the same category and place, and may not overlap another."""
    category = await find_locked(TaxCategory, category_id, field="taxCategoryId")
    rate = _checked_rate(category, fields)
    before = await _make_room(rate)
    await rate.save()
    change = Change("setTaxRate", "TaxRate", rate.id, before, plain(fields))
    await activity.record(category.business_id, change, at=now)
    return rate


def _checked_rate(category: TaxCategory, fields: TaxRateFields) -> TaxRate:
    country = require_country(fields["country"], field="country")
    percent = fields["rate"]
    treatment = fields.get("treatment") or (TaxTreatment.STANDARD if percent else TaxTreatment.ZERO_RATED)
    validate_tax(TaxGroupKey(treatment, percent))
    texts = storable(TaxRate, {"label": fields["label"], "reason": fields.get("reason")})
    if treatment is TaxTreatment.EXEMPT and not texts["reason"]:
        raise InvalidInput("An exempt supply needs its legal ground as a reason; it is printed.", field="reason")
    valid_from, valid_until = fields["valid_from"], fields.get("valid_until")
    if valid_until is not None and valid_until <= valid_from:
        raise InvalidPeriod("A rate must end after it begins.", field="validUntil")
    return TaxRate(
        business_id=category.business_id,
        tax_category_id=category.id,
        country=country,
        region=_checked_region(fields.get("region"), country),
        treatment=treatment,
        rate=percent,
        valid_from=valid_from,
        valid_until=valid_until,
        **texts,
    )


def _checked_region(region: str | None, country: str) -> str | None:
    text = plain_region(region, country)
    return plain_text(text, limit=10, field="region") if text else None


async def _make_room(rate: TaxRate) -> dict[str, str] | None:
    """End the open rate that the new one follows; refuse any other that holds on one of its days."""
    same_place = TaxRate.filter(tax_category_id=rate.tax_category_id, country=rate.country, region=rate.region)
    clashing = same_place.filter(Q(valid_until__isnull=True) | Q(valid_until__gt=rate.valid_from))
    if rate.valid_until is not None:
        clashing = clashing.filter(valid_from__lt=rate.valid_until)
    ended = None
    for other in await clashing.order_by("valid_from"):
        if other.valid_until is not None or other.valid_from >= rate.valid_from:
            raise TaxRatesOverlap(
                f"A rate of {decimal_text(other.rate)} % already holds from {other.valid_from}"
                f"{f' until {other.valid_until}' if other.valid_until else ''}; choose days that it leaves free.",
                field="validFrom",
            )
        other.valid_until = rate.valid_from
        await other.save(update_fields=["valid_until"])
        ended = {"endedTaxRateId": str(other.id)}
    return ended


@retried_atomic
async def remove_tax_rate(rate_id: UUID, *, now: datetime) -> TaxRate:
    """Take back a rate that no line carries; the rate that it ended holds again."""
    rate = await find(TaxRate, rate_id)
    await find_locked(TaxCategory, rate.tax_category_id)
    if await LineItem.filter(tax_category_id=rate.tax_category_id, tax_rate=rate.rate).exists():
        raise TaxRateInUse(
            f"Lines carry the rate of {decimal_text(rate.rate)} %; set a new one from a day on, which ends it."
        )
    await rate.delete()
    await TaxRate.filter(
        tax_category_id=rate.tax_category_id,
        country=rate.country,
        region=rate.region,
        valid_until=rate.valid_from,
    ).update(valid_until=rate.valid_until)
    before = {"rate": decimal_text(rate.rate), "valid_from": rate.valid_from.isoformat()}
    await activity.record(rate.business_id, Change("removeTaxRate", "TaxRate", rate.id, before), at=now)
    return rate
