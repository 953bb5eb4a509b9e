"""What the demo company has agreed with its customers: schedules of every shape."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, cast
from uuid import UUID

from folio.domain.discounts import DiscountKind
from folio.models.customers import Customer
from folio.models.schedules import BillingSchedule
from folio.services.demo.calendar import DemoCalendar
from folio.services.demo.company import Company
from folio.services.demo.price_book import PriceBook
from folio.services.schedules.create import create_schedule
from folio.services.schedules.fields import DiscountFields, MinimumFields, PhaseFields, PriceFields, ScheduleFields
from folio.services.schedules.lifecycle import activate_schedule


@dataclass(frozen=True, slots=True)
class Agreements:
    """Makes schedules with the company's customers at its prices."""

    company: Company
    customers: Mapping[str, Customer]
    book: PriceBook
    calendar: DemoCalendar
    now: datetime

    def phase(self, *prices: str | tuple[str, str], **fields: Any) -> PhaseFields:
        """A phase with prices by name, those without usage with their quantity."""
        asked = [(price, None) if isinstance(price, str) else price for price in prices]
        phase: PhaseFields = {
            "prices": [
                PriceFields(price_id=self.price(name), quantity=Decimal(quantity) if quantity else None)
                for name, quantity in asked
            ]
        }
        return cast("PhaseFields", {**phase, **fields})

    def price(self, name: str) -> UUID:
        price_id: UUID = self.book.prices[name].id
        return price_id

    async def sign(self, alias: str, name: str, *phases: PhaseFields, **fields: Any) -> BillingSchedule:
        """A schedule that bills."""
        return await activate_schedule((await self.draft(alias, name, *phases, **fields)).id, now=self.now)

    async def draft(self, alias: str, name: str, *phases: PhaseFields, **fields: Any) -> BillingSchedule:
        agreed: ScheduleFields = {"customer_id": self.customers[alias].id, "name": name, "phases": phases}
        asked = cast("ScheduleFields", {**agreed, "billing_day": 1, **fields})
        return await create_schedule(self.company.business.id, asked, now=self.now)


def percent_off(value: str, name: str, *price_ids: UUID) -> DiscountFields:
    return DiscountFields(name=name, kind=DiscountKind.PERCENT, value=Decimal(value), price_ids=list(price_ids) or None)


def at_least(amount: str, name: str) -> MinimumFields:
    return MinimumFields(name=name, amount=Decimal(amount))


async def sign_agreements(agreements: Agreements) -> dict[str, BillingSchedule]:
    """The schedules by the customer's alias."""
    return {**await _sign_german(agreements), **await _sign_european(agreements), **await _sign_overseas(agreements)}


async def _sign_german(agreements: Agreements) -> dict[str, BillingSchedule]:
    a, day = agreements, agreements.calendar.day
    seats = a.price("Seats EUR")
    team = a.phase(
        ("Seats EUR", "24"),
        plan_id=a.book.plans["Team"].id,
        discounts=[percent_off("10", "Founding customer", seats)],
    )
    pilot = a.phase("Platform EUR", ("Seats EUR", "15"), "API calls EUR", name="Pilot", duration_months=3)
    full = a.phase(
        "Platform EUR",
        ("Seats EUR", "40"),
        "API calls EUR",
        "Storage EUR",
        name="Roll-out",
        minimums=[at_least("400", "Minimum usage")],
    )
    training = a.phase("Platform EUR", ("Seats EUR", "5"), "Field guide EUR")
    return {
        "kessel-brandt": await a.sign("kessel-brandt", "Team plan", team, start_on=day(-6)),
        "nordhafen": await a.sign("nordhafen", "Group roll-out", pilot, full, start_on=day(-6)),
        "seminarhaus": await a.sign("seminarhaus", "Seminar workspace", training, start_on=day(1)),
    }


async def _sign_european(agreements: Agreements) -> dict[str, BillingSchedule]:
    a, day = agreements, agreements.calendar.day
    business = a.phase(plan_id=a.book.plans["Business"].id)
    port = a.phase("Platform EUR", ("Seats EUR", "6"), "Priority support EUR")
    payments = a.phase(
        "Platform EUR",
        "Payment processing EUR",
        discounts=[percent_off("5", "Partner")],
        minimums=[at_least("250", "Minimum processing fee")],
    )
    hotel = a.phase("Platform EUR", ("Seats EUR", "8"), "Onboarding EUR")
    workshop = a.phase("Platform EUR", ("Seats EUR", "3"))
    data = a.phase("Platform EUR", ("Seats EUR", "20"), "API calls EUR", "Storage EUR")
    insurance = a.phase(
        "Platform GBP",
        ("Seats GBP", "60"),
        "API calls by region GBP",
        "Data residency GBP",
        "Priority support GBP",
    )
    renewal = a.phase("Platform EUR", ("Seats EUR", "12"), duration_months=12)
    await a.draft("brisamar", "Brisamar renewal", renewal, start_on=day(9))
    return {
        "nordhafen-polska": await a.sign("nordhafen-polska", "Port office", port, start_on=day(-4, 15), billing_day=15),
        "almwerk": await a.sign("almwerk", "Business plan", business, start_on=day(-5), purchase_order="AW-4711"),
        "atelier-vauclair": await a.sign("atelier-vauclair", "Boutique payments", payments, start_on=day(-6)),
        "brisamar": await a.sign("brisamar", "Hotel group", hotel, start_on=day(-3, 12)),
        "officina-lago": await a.sign("officina-lago", "Workshop", workshop, start_on=day(-6)),
        "waterlijn": await a.sign("waterlijn", "Data pipeline", data, start_on=day(-6)),
        "harrow-vale": await a.sign("harrow-vale", "Claims platform", insurance, start_on=day(-6)),
    }


async def _sign_overseas(agreements: Agreements) -> dict[str, BillingSchedule]:
    a, day = agreements, agreements.calendar.day
    outfitter = a.phase("Platform USD", ("Seats USD", "18"), "API calls USD", "Storage USD", "Onboarding USD")
    analytics = a.phase("Platform USD", "Active people USD")
    printer = a.phase("Platform JPY", ("Seats JPY", "12"), "Onboarding JPY")
    trader = a.phase("Platform KWD", "Active people KWD")
    year = day(-4) + timedelta(days=364)
    return {
        "juniper-peak": await a.sign("juniper-peak", "Store platform", outfitter, start_on=day(-6)),
        "larkfield": await a.sign("larkfield", "Analytics workspace", analytics, start_on=day(-6)),
        "kawabe-insatsu": await a.sign("kawabe-insatsu", "Print studio", printer, start_on=day(-4), end_on=year),
        "gulf-lantern": await a.sign("gulf-lantern", "Trading desk", trader, start_on=day(-5, 15), billing_day=15),
    }
