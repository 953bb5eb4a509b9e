"""Random months of a business's receivables, lived through its services, and an oracle that reads the rows alone."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from factories import make_business, make_customer
from folio.domain.errors import FolioError
from folio.domain.lifecycle import DocumentStatus, DocumentType, PaymentStatus
from folio.models.businesses import Business
from folio.models.credit_notes import CreditApplication
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.models.payments import Payment, PaymentAllocation
from folio.services.credit_notes.apply import apply_credit_note, remove_credit_application
from folio.services.credit_notes.create import NewCreditNote, create_credit_note_from_invoice
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.void import void_invoice
from folio.services.payments.allocations import Allocation
from folio.services.payments.apply import apply_payment, remove_allocation
from folio.services.payments.record import NewPayment, record_payment
from folio.services.payments.status import set_payment_status, take_back_uncollectible
from folio.services.payments.undo import undo_payment
from invoice_drafts import make_draft

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
DAYS = 200


@dataclass
class History:
    """What one business lives through; `now` only ever moves on."""

    business: Business
    customers: Sequence[Customer]
    chance: random.Random
    now: datetime = BEGIN
    done: dict[str, int] = field(default_factory=dict)

    @property
    def today(self) -> date:
        return self.now.astimezone(ZoneInfo(self.business.time_zone)).date()

    async def live(self, steps: int) -> None:
        acts = [
            self._issue, self._issue, self._issue, self._pay, self._pay, self._pay, self._apply, self._take_off,
            self._undo, self._credit, self._credit, self._apply_credit, self._take_credit_off, self._void,
            self._give_up,
        ]  # fmt: skip
        for _ in range(steps):
            # Minutes as often as days: things are undone on the day they were done, too, and at midnight.
            pause = self.chance.choice((timedelta(minutes=7), timedelta(hours=5), timedelta(days=DAYS / steps * 2)))
            self.now += pause
            act = self.chance.choice(acts)
            try:
                await act()
                self.done[act.__name__] = self.done.get(act.__name__, 0) + 1
            except (FolioError, LookupError):
                continue

    def _amount(self) -> Decimal:
        return Decimal(self.chance.randrange(100, 90_000)) / 100

    async def _issue(self) -> None:
        customer = self.chance.choice(self.customers)
        issue_on = self.today + timedelta(days=self.chance.choice((0, 0, 0, -20, -3, 4)))
        due_on = issue_on + timedelta(days=self.chance.choice((0, 14, 30)))
        draft = await make_draft(
            self.business, customer, rates=(str(self._amount()),), issue_on=issue_on, due_on=due_on
        )
        await finalize_invoice(draft.id, now=self.now)

    async def _pay(self) -> None:
        customer = self.chance.choice(self.customers)
        received_on = self.today - timedelta(days=self.chance.choice((0, 0, 1, 9)))
        invoice = await self._one(Invoice, customer_id=customer.id)
        allocations = self.chance.choice([None, [], [Allocation(invoice.id)]])
        new = NewPayment(
            self._amount(),
            customer.id,
            self.business.default_currency,
            received_on=received_on,
            allocations=allocations,
        )
        await record_payment(new, now=self.now)

    async def _apply(self) -> None:
        payment = await self._one(Payment, undone_at__isnull=True)
        await apply_payment(payment.id, now=self.now)

    async def _take_off(self) -> None:
        row = await self._one(PaymentAllocation, removed_at__isnull=True)
        await remove_allocation(row.id, now=self.now)

    async def _undo(self) -> None:
        payment = await self._one(Payment, undone_at__isnull=True)
        await undo_payment(payment.id, reason="It bounced", now=self.now)

    async def _credit(self) -> None:
        invoice = await self._one(Invoice, document_type=DocumentType.INVOICE)
        applies = self.chance.random() < 0.6
        rows = await create_credit_note_from_invoice(
            NewCreditNote(invoice.id, applies_when_finalized=applies), now=self.now
        )
        await finalize_invoice(rows.invoice.id, now=self.now)

    async def _apply_credit(self) -> None:
        note = await self._one(Invoice, document_type=DocumentType.CREDIT_NOTE)
        await apply_credit_note(note.id, now=self.now)

    async def _take_credit_off(self) -> None:
        row = await self._one(CreditApplication, removed_at__isnull=True)
        await remove_credit_application(row.id, now=self.now)

    async def _void(self) -> None:
        document = await self._one(Invoice, paid_minor=0, credited_minor=0)
        await void_invoice(document.id, reason="A mistake", now=self.now)

    async def _give_up(self) -> None:
        invoice = await self._one(Invoice, document_type=DocumentType.INVOICE)
        if invoice.payment_status is PaymentStatus.UNCOLLECTIBLE:
            await take_back_uncollectible(invoice.id, now=self.now)
        else:
            await set_payment_status(invoice.id, PaymentStatus.UNCOLLECTIBLE, now=self.now)

    async def _one(self, model: Any, **like: Any) -> Any:
        """Any such row; a LookupError when there is none yet."""
        return self.chance.choice(await model.filter(**like).order_by("id"))


async def live_through(seed: int, time_zone: str, *, steps: int = 90) -> History:
    """A business with three customers and some months behind it."""
    business = await make_business(time_zone=time_zone)
    customers = [await make_customer(business) for _ in range(3)]
    history = History(business, customers, random.Random(seed))
    await history.live(steps)
    return history


class Oracle:
    """What was open on a day, by reading every row and asking of each whether it counts: no balances, no SQL sums."""

    def __init__(self, history: History) -> None:
        self.zone = ZoneInfo(history.business.time_zone)
        self.today = history.today

    async def read(self) -> "Oracle":
        self.documents = {row.id: row for row in await Invoice.filter(finalized_at__not_isnull=True)}
        self.payments = {row.id: row for row in await Payment.all()}
        parts = [(row, self.payments[row.payment_id]) for row in await PaymentAllocation.all()]
        self.applied = [(row, row.payment_id, source.received_on, source.created_at) for row, source in parts]
        for row in await CreditApplication.all():
            note = self.documents[row.credit_note_id]
            self.applied.append((row, note.id, note.issue_on, note.finalized_at))
        return self

    def _was_before(self, instant: datetime, day: date) -> bool:
        return instant.astimezone(self.zone).date() <= day or day >= self.today

    def _counts(self, own: date, entered: datetime, taken_back: datetime | None, day: date) -> bool:
        if own > day:
            return False
        if taken_back is None:
            return True
        return self._was_before(entered, day) and not self._was_before(taken_back, day)

    def _takes(self, part: Any, own: date, entered: datetime, day: date) -> bool:
        if own > day or self.documents[part.invoice_id].issue_on > day:
            return False
        if part.removed_at is None:
            return part.applied_at == entered or self._was_before(part.applied_at, day)
        return self._was_before(part.applied_at, day) and not self._was_before(part.removed_at, day)

    def _left(self, key: UUID, total: int, day: date) -> int:
        for part, source_id, own, entered in self.applied:
            if key in (part.invoice_id, source_id) and self._takes(part, own, entered, day):
                total -= part.amount_minor
        return total

    def column(self, document: Invoice, day: date) -> str:
        given_up = document.uncollectible_at
        if given_up and document.payment_status in ("UNCOLLECTIBLE", "PAID") and self._was_before(given_up, day):
            return "uncollectible"
        late = (day - document.due_on).days
        if late <= 0:
            return "not_due"
        if late <= 30:
            return "days_1_to_30"
        if late <= 60:
            return "days_31_to_60"
        return "days_61_to_90" if late <= 90 else "over_90_days"

    def open_on(self, day: date) -> dict[UUID, tuple[UUID, str, int]]:
        """What was open: customer, column, amount, by the document's or payment's id."""
        found = {}
        for row in self.documents.values():
            if not self._counts(row.issue_on, row.finalized_at, row.voided_at, day):
                continue
            is_note = row.document_type is DocumentType.CREDIT_NOTE
            column = "credit_notes" if is_note else self.column(row, day)
            found[row.id] = (row.customer_id, column, self._left(row.id, row.total_minor, day))
        for payment in self.payments.values():
            if self._counts(payment.received_on, payment.created_at, payment.undone_at, day):
                left = self._left(payment.id, payment.amount_minor, day)
                found[payment.id] = (payment.customer_id, "credit_on_account", left)
        return {key: entry for key, entry in found.items() if entry[2]}

    def sums(self, day: date) -> dict[UUID, dict[str, int]]:
        """The columns of each customer."""
        columns: dict[UUID, dict[str, int]] = {}
        for customer_id, column, amount in self.open_on(day).values():
            own = columns.setdefault(customer_id, {})
            own[column] = own.get(column, 0) + amount
        return columns

    def balances_now(self) -> int:
        """What the documents and payments themselves say is left, together."""
        issued = [row for row in self.documents.values() if row.status is not DocumentStatus.VOIDED]
        there = [row for row in issued if row.issue_on <= self.today]
        owed = sum(row.balance_minor * (-1 if row.document_type is DocumentType.CREDIT_NOTE else 1) for row in there)
        return owed - sum(payment.unapplied_minor for payment in self.payments.values())
