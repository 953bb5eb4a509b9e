"""The demo company's months: usage comes, invoices are finalized, sent and paid, agreements change, things go wrong."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from tortoise.expressions import Q

from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.domain.periods import ONE_DAY
from folio.models.customers import Customer
from folio.models.invoices import Invoice, InvoiceSource
from folio.models.schedules import BillingSchedule
from folio.services.billing.late_usage import detect_late_usage
from folio.services.billing.run import run_billing
from folio.services.demo.afterwards import Afterwards
from folio.services.demo.calendar import DemoCalendar, at
from folio.services.demo.company import Company
from folio.services.demo.one_offs import finish_project
from folio.services.demo.post import PostRoom
from folio.services.demo.price_book import PriceBook
from folio.services.demo.till import Till
from folio.services.demo.usage import events_between, late_events
from folio.services.emails.send import mark_as_sent
from folio.services.invoices.bulk import finalize_invoices
from folio.services.invoices.corrections import create_corrected_draft
from folio.services.invoices.void import void_invoice
from folio.services.schedules.fields import PriceFields
from folio.services.schedules.lifecycle import cancel_schedule, suspend_schedule
from folio.services.schedules.price_changes import change_schedule_prices
from folio.services.usage.events import record_events

DELIVERY_DAYS = (1, 15)
REVIEW_DAYS = (4, 18)
REMINDING_WEEKDAY = 0
# Their invoices are simple, and go out with the first review of their month.
REVIEWED_AT_ONCE = ("atelier-vauclair", "brisamar")
# They want no email: a colleague enters the invoices at their portal, the last one not yet.
AT_A_PORTAL = ("harrow-vale", "kawabe-insatsu")

Step = Callable[[], Awaitable[object]]


@dataclass(slots=True)
class History:
    """Lets the days pass, up to today."""

    company: Company
    customers: Mapping[str, Customer]
    schedules: Mapping[str, BillingSchedule]
    book: PriceBook
    calendar: DemoCalendar
    post: PostRoom
    till: Till
    now: datetime

    async def live(self) -> None:
        """Every day from the beginning to today, in order."""
        steps = self._changes()
        day, delivered = self.calendar.begins_on, self.calendar.begins_on
        while day <= self.calendar.today:
            if day in steps:
                await steps[day]()
            if day.day in DELIVERY_DAYS or day == self.calendar.today:
                await record_events(self.company.business.id, events_between(delivered, day), now=self._moment(day, 4))
                delivered = day
            if await self._is_due(day):
                await run_billing(self.company.business, day, now=self._moment(day, 5))
            if day.day in REVIEW_DAYS:
                await self._finalize_reviewed(day)
            await self.till.take(day, self._moment(day, 13))
            if day.weekday() == REMINDING_WEEKDAY:
                await self.post.remind(self._moment(day, 14))
            day += ONE_DAY

    def _moment(self, day: date, hour: int) -> datetime:
        return min(at(day, hour), self.now)

    async def _is_due(self, day: date) -> bool:
        return await BillingSchedule.filter(business_id=self.company.business.id, next_billing_on__lte=day).exists()

    async def _finalize_reviewed(self, day: date) -> None:
        """Last month's drafts and older; of this month's, all but a few wait for their review."""
        at_once = [self.customers[alias].id for alias in REVIEWED_AT_ONCE]
        drafts = Invoice.filter(
            Q(billing_date__lt=self.calendar.day(0)) | Q(customer_id__in=at_once),
            business_id=self.company.business.id,
            status=DocumentStatus.DRAFT,
            source=InvoiceSource.SCHEDULE,
        )
        ids: list[UUID] = [row.id for row in await drafts.order_by("billing_date", "id").only("id")]
        for outcome in await finalize_invoices(ids, now=self._moment(day, 10)):
            assert outcome.invoice is not None
            self.till.expect(outcome.invoice)
            await self._hand_over(outcome.invoice, self._moment(day, 11))

    async def _hand_over(self, invoice: Invoice, now: datetime) -> None:
        if invoice.customer_id not in [self.customers[alias].id for alias in AT_A_PORTAL]:
            await self.post.send(invoice.id, now)
            return
        for earlier in await Invoice.filter(customer_id=invoice.customer_id, status=DocumentStatus.FINAL):
            if earlier.id != invoice.id:
                await mark_as_sent(earlier.id, now=now)

    def _changes(self) -> dict[date, Step]:
        day = self.calendar.day
        return {
            day(-2, 18): self._add_seats,
            day(-1, 10): self._suspend,
            day(-1, 20): self._cancel,
            day(-1, 22): self._finish_project,
            day(-1, 27): self._credit,
            day(-1, 28): self._give_up,
        }

    async def _add_seats(self) -> None:
        seats = PriceFields(price_id=self.book.prices["Seats EUR"].id, quantity=Decimal(27))
        await change_schedule_prices(
            self.schedules["waterlijn"].id,
            {"prices": [seats]},
            start_on=self.calendar.day(-2, 18),
            now=at(self.calendar.day(-2, 18)),
        )

    async def _suspend(self) -> None:
        await suspend_schedule(self.schedules["larkfield"].id, now=at(self.calendar.day(-1, 10)))

    async def _cancel(self) -> None:
        await cancel_schedule(
            self.schedules["officina-lago"].id,
            last_day=self.calendar.day(0) - ONE_DAY,
            now=at(self.calendar.day(-1, 20)),
        )

    async def _finish_project(self) -> None:
        await finish_project(self.company, self.customers["larkfield"], at(self.calendar.day(-1, 22)))

    @property
    def _afterwards(self) -> Afterwards:
        return Afterwards(self.company, self.customers, self.post)

    async def _credit(self) -> None:
        await self._afterwards.credit(at(self.calendar.day(-1, 27)))

    async def _give_up(self) -> None:
        await self._afterwards.give_up(at(self.calendar.day(-1, 28)))

    async def look_at_mail(self) -> None:
        """This week's post: emails that did not arrive, and the bank's statement."""
        sent = Invoice.filter(status=DocumentStatus.SENT, document_type=DocumentType.INVOICE).order_by(
            "-issue_on", "-id"
        )
        latest = [
            await sent.filter(customer_id=self.customers[alias].id).first()
            for alias in ("brisamar", "juniper-peak", "waterlijn")
        ]
        await self.post.lose([invoice for invoice in latest if invoice is not None], self.now)
        await self._afterwards.read_statement(self.now)

    async def go_wrong(self) -> None:
        """A final invoice voided and corrected, and usage that arrives after its invoice."""
        wrong = (
            await Invoice.filter(schedule_id=self.schedules["harrow-vale"].id, status=DocumentStatus.FINAL)
            .order_by("-billing_date")
            .first()
        )
        assert wrong is not None
        reason = "The customer's purchase order is missing"
        await void_invoice(wrong.id, reason=reason, now=self.now)
        await create_corrected_draft(wrong.id, now=self.now)
        forgotten = late_events(self.calendar.day(-2, 26))
        await record_events(self.company.business.id, forgotten, now=self.now)
        await detect_late_usage(self.company.business.id, now=self.now)
