"""The phases of one schedule: written, removed, and told as the fields that would make them again."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from folio.domain.errors import StaleVersion
from folio.domain.money import from_minor
from folio.models.schedules import BillingSchedule, PhaseDiscount, PhaseMinimum, PhasePrice, SchedulePhase
from folio.services.rows import find_locked, plain
from folio.services.schedules.fields import DiscountFields, MinimumFields, PhaseFields, PriceFields
from folio.services.schedules.spans import Span
from folio.services.schedules.terms import PhaseTerms, ScheduleTerms, load_terms


async def load_locked(schedule_id: UUID, expected_version: int | None) -> ScheduleTerms:
    """The schedule with all its terms, locked; refuses when it is not the version that the person saw."""
    schedule = await find_locked(BillingSchedule, schedule_id)
    if expected_version is not None and schedule.version != expected_version:
        raise StaleVersion(
            f"{schedule.name} is at version {schedule.version}, not {expected_version}: someone changed it "
            "meanwhile; load it again and repeat the change.",
            field="expectedVersion",
        )
    (terms,) = await load_terms([schedule.id])
    terms.schedule = schedule
    return terms


async def save_phases(phases: Iterable[PhaseTerms]) -> None:
    """Write new phases with all they hold."""
    for terms in phases:
        await terms.phase.save(force_create=True)
        await PhasePrice.bulk_create(terms.prices)
        await PhaseDiscount.bulk_create(terms.discounts)
        await PhaseMinimum.bulk_create(terms.minimums)


async def delete_phases(phases: Sequence[PhaseTerms]) -> None:
    """Remove phases that nothing was billed for."""
    phase_ids = [terms.phase.id for terms in phases]
    for model in (PhasePrice, PhaseDiscount, PhaseMinimum):
        await model.filter(phase_id__in=phase_ids).delete()
    await SchedulePhase.filter(id__in=phase_ids).delete()


def living_phases(phases: Iterable[PhaseTerms]) -> list[PhaseTerms]:
    """Without those that a change left no day; their rows stay for the invoices that charged them."""
    return [terms for terms in phases if terms.phase.end_on is None or terms.phase.end_on > terms.phase.start_on]


def as_fields(terms: PhaseTerms, currency: str) -> PhaseFields:
    """The phase as a person would ask for it, without its days."""
    return PhaseFields(
        name=terms.phase.name,
        prices=[
            PriceFields(price_id=row.price_id, quantity=row.quantity, plan_version_id=row.plan_version_id)
            for row in terms.prices
        ],
        discounts=[
            DiscountFields(name=row.name, kind=row.kind, value=row.value, price_ids=_ids(row.price_ids))
            for row in terms.discounts
        ],
        minimums=[
            MinimumFields(
                name=row.name,
                amount=from_minor(row.amount_minor, currency),
                price_ids=_ids(row.price_ids),
                is_prorated=row.is_prorated,
                tax_category_id=row.tax_category_id,
            )
            for row in terms.minimums
        ],
    )


def _ids(price_ids: Iterable[str] | None) -> list[UUID] | None:
    return None if price_ids is None else [UUID(price_id) for price_id in price_ids]


def describe_phases(phases: Iterable[PhaseTerms], currency: str) -> list[dict[str, Any]]:
    """The phases as the activity log tells them."""
    return [{"days": plain(_days(terms.phase)), **plain(as_fields(terms, currency))} for terms in living_phases(phases)]


def _days(phase: SchedulePhase) -> dict[str, Any]:
    return {"start_on": phase.start_on, "end_on": Span(phase.start_on, phase.end_on).last_day}
