"""Other prices from some day on: the running phase ends, another takes its place until its end."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from folio.domain.errors import InvalidInput, PriceNotInPhase, ScheduleNotRunning
from folio.models.schedules import BillingSchedule, ScheduleStatus
from folio.services.calendar import today_of
from folio.services.rows import find
from folio.services.schedules.catalogue import load_catalogue
from folio.services.schedules.changes import save_change, snapshot
from folio.services.schedules.fields import DiscountFields, MinimumFields, PhaseFields, PriceChanges, PriceFields
from folio.services.schedules.next_billing import refresh
from folio.services.schedules.phases import PhasePlace, build_phase
from folio.services.schedules.rows import as_fields, living_phases, load_locked
from folio.services.schedules.spans import Span
from folio.services.schedules.splice import require_open, splice_phases, splice_unsaved
from folio.services.schedules.terms import PhaseTerms, ScheduleTerms, load_terms
from folio.services.schedules.update import require_not_ended
from folio.services.transactions import retried_atomic

Covering = TypeVar("Covering", DiscountFields, MinimumFields)


@retried_atomic
async def change_schedule_prices(
    schedule_id: UUID,
    changes: PriceChanges,
    *,
    start_on: date,
    now: datetime,
    expected_version: int | None = None,
) -> BillingSchedule:
    """From `start_on` on, prices are added, get other quantities, or end; all others carry on."""
    terms = await load_locked(schedule_id, expected_version)
    before = snapshot(terms)
    new = await _new_phase(terms, changes, start_on)
    await splice_phases(terms, [new], start=start_on, until=new.phase.end_on)
    refresh(terms, today_of(terms.business, now))
    await save_change(terms, "changeSchedulePrices", before, now=now)
    return terms.schedule


async def terms_with_changed_prices(schedule_id: UUID, changes: PriceChanges, *, start_on: date) -> ScheduleTerms:
    """The schedule as the change would leave it, in memory only; refuses what the change would refuse."""
    await find(BillingSchedule, schedule_id)
    (terms,) = await load_terms([schedule_id])
    new = await _new_phase(terms, changes, start_on)
    await splice_unsaved(terms, [new], start=start_on, until=new.phase.end_on)
    return terms


async def _new_phase(terms: ScheduleTerms, changes: PriceChanges, start_on: date) -> PhaseTerms:
    _require_activated(terms.schedule)
    require_open(terms, start_on, field="startOn")
    running = _phase_on(terms, start_on)
    return await _changed_phase(terms.schedule, running, changes, Span(start_on, running.phase.end_on))


def _require_activated(schedule: BillingSchedule) -> None:
    require_not_ended(schedule)
    if schedule.status is ScheduleStatus.DRAFT:
        raise ScheduleNotRunning(f"{schedule.name} is a DRAFT; update its phases instead.")


def _phase_on(terms: ScheduleTerms, day: date) -> PhaseTerms:
    for row in living_phases(terms.phases):
        if row.phase.start_on <= day and (row.phase.end_on is None or day < row.phase.end_on):
            return row
    raise InvalidInput(
        f"{terms.schedule.name} has no phase on {day}; choose a day between its start and its end.", field="startOn"
    )


async def _changed_phase(
    schedule: BillingSchedule, running: PhaseTerms, changes: PriceChanges, days: Span
) -> PhaseTerms:
    fields = as_fields(running, schedule.currency)
    carried = _carried(fields["prices"], changes.get("remove_price_ids") or ())
    asked = PhaseFields(
        name=changes.get("name", running.phase.name),
        plan_id=changes.get("plan_id"),
        prices=changes.get("prices") or (),
        minimums=changes.get("minimums") or fields["minimums"],
    )
    in_use = [price["price_id"] for price in carried]
    catalogue = await load_catalogue(schedule.business_id, [PhaseFields(prices=carried), asked], in_use=in_use)
    asked["discounts"] = _chosen(changes.get("discounts"), fields["discounts"], set(catalogue.prices))
    asked["minimums"] = _chosen(changes.get("minimums"), fields["minimums"], set(catalogue.prices))
    place = PhasePlace(schedule.id, schedule.currency, days, running.phase.position, carried=tuple(carried))
    return build_phase(asked, place, catalogue)


def _carried(prices: Sequence[PriceFields], removed: Sequence[UUID]) -> list[PriceFields]:
    for index, price_id in enumerate(removed):
        if price_id not in {price["price_id"] for price in prices}:
            raise PriceNotInPhase(
                f"The price {price_id} is not in the running phase, so it cannot end.", field=f"removePriceIds.{index}"
            )
    return [price for price in prices if price["price_id"] not in set(removed)]


def _chosen(given: Sequence[Covering] | None, running: Sequence[Covering], prices: set[UUID]) -> Sequence[Covering]:
    """The given ones, or those that run now as far as the prices they cover carry on."""
    if given is not None:
        return given
    kept = []
    for row in running:
        covered = row.get("price_ids")
        left = None if covered is None else [price_id for price_id in covered if price_id in prices]
        if left is None or left:
            kept.append(_covering(row, left))
    return kept


def _covering(row: Covering, price_ids: list[UUID] | None) -> Covering:
    row["price_ids"] = price_ids
    return row
