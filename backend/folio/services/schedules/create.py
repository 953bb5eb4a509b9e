"""Making a schedule: a draft that bills nothing until it is activated."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from folio.domain.errors import Archived, InvalidBillingDay, InvalidInput
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.fields import new_id
from folio.models.schedules import BillingSchedule
from folio.services import activity, idempotency
from folio.services.activity import Change
from folio.services.inputs import require_known
from folio.services.rows import find, find_in, plain, storable
from folio.services.schedules.catalogue import load_catalogue
from folio.services.schedules.fields import PhaseFields, ScheduleFields
from folio.services.schedules.phases import PhasePlace, build_phase
from folio.services.schedules.rows import save_phases
from folio.services.schedules.spans import Span, phase_spans, schedule_span
from folio.services.schedules.terms import PhaseTerms, ScheduleTerms
from folio.services.transactions import retried_atomic

_NOT_COLUMNS = {"phases", "end_on", "start_on"}


@retried_atomic
async def create_schedule(
    business_id: UUID, fields: ScheduleFields, *, now: datetime, idempotency_key: str | None = None
) -> BillingSchedule:
    """A new DRAFT; name and currency are the customer's unless given."""
    business = await find(Business, business_id, field="businessId")
    reservation = await idempotency.reserve(business.id, idempotency_key, operation="createSchedule", request=fields)
    if reservation.is_repeat:
        return await BillingSchedule.get(id=reservation.subject_id)
    terms = await unsaved_terms(business, fields, schedule_id=reservation.subject_id)
    await terms.schedule.save(force_create=True)
    await save_phases(terms.phases)
    change = Change("createSchedule", "BillingSchedule", terms.schedule.id, after=plain(fields))
    await activity.record(business.id, change, at=now)
    return terms.schedule


async def unsaved_terms(
    business: Business, fields: ScheduleFields, *, schedule_id: UUID | None = None
) -> ScheduleTerms:
    """The schedule as it would be, in memory only; refuses what could not be billed."""
    customer = await billable_customer(business.id, fields.get("customer_id"))
    values = {"name": customer.name, **columns(fields)}
    values["currency"] = values.get("currency") or customer.currency or business.default_currency
    span = span_of(fields)
    schedule = BillingSchedule(id=schedule_id or new_id(), business_id=business.id, start_on=span.start, **values)
    phases = await lay_out(schedule, fields.get("phases") or (), span)
    schedule.end_on = phases[-1].phase.end_on
    return ScheduleTerms(schedule, business, customer, phases)


def span_of(fields: ScheduleFields) -> Span:
    """The days that the fields give the schedule."""
    if fields.get("start_on") is None:
        raise InvalidInput("A schedule needs the day on which it starts.", field="startOn")
    return schedule_span(fields["start_on"], fields.get("end_on"))


async def billable_customer(business_id: UUID, customer_id: UUID | None) -> Customer:
    """The customer of this business; refuses an archived one."""
    if customer_id is None:
        raise InvalidInput("A schedule needs a customer.", field="customerId")
    customer = await find_in(Customer, business_id, customer_id, field="customerId")
    if customer.archived_at:
        raise Archived(f"{customer.name} is archived; restore it or choose another.", field="customerId")
    return customer


def columns(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The given values that are columns of the schedule, checked; not its days and phases."""
    given = {name: value for name, value in fields.items() if name not in _NOT_COLUMNS}
    named = {name: value for name, value in given.items() if value is not None or name not in {"name", "currency"}}
    values = storable(BillingSchedule, named)
    require_known(values)
    billing_day = values.get("billing_day")
    if billing_day is not None and not 1 <= billing_day <= 31:
        raise InvalidBillingDay(f"The billing day must be 1 to 31, not {billing_day}.", field="billingDay")
    return values


async def lay_out(
    schedule: BillingSchedule, fields: Sequence[PhaseFields], span: Span, *, first_position: int = 0
) -> list[PhaseTerms]:
    """The phases of `span` as unsaved rows."""
    spans = phase_spans(fields, span)
    catalogue = await load_catalogue(schedule.business_id, fields)
    return [
        build_phase(
            phase,
            PhasePlace(schedule.id, schedule.currency, days, first_position + index, f"phases.{index}."),
            catalogue,
        )
        for index, (phase, days) in enumerate(zip(fields, spans, strict=True))
    ]
