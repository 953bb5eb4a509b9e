"""How the demo company's customers pay: each by its habit, some late, some in part, one with a debit that bounces."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from folio.domain.lifecycle import PaymentStatus
from folio.domain.money import from_minor, round_half_away
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.models.payments import Payment, PaymentMethod
from folio.services.payments.allocations import Allocation
from folio.services.payments.record import NewPayment, record_payment
from folio.services.payments.status import PaidBy, set_payment_status
from folio.services.payments.undo import undo_payment

BOUNCES_AFTER = timedelta(days=5)
PAYS_AGAIN_AFTER = timedelta(days=9)


@dataclass(frozen=True, slots=True)
class Habit:
    """Days after the due date, and how; `share` is what of the first invoice is paid, in hundredths."""

    days: int
    method: PaymentMethod = PaymentMethod.BANK_TRANSFER
    share: int = 100
    bounces_once: bool = False
    is_noted_by_status: bool = False


# Who is not here never pays.
HABITS: Mapping[str, Habit] = {
    "kessel-brandt": Habit(-2),
    "nordhafen": Habit(3),
    "nordhafen-polska": Habit(0),
    "almwerk": Habit(1, PaymentMethod.DIRECT_DEBIT, bounces_once=True),
    "atelier-vauclair": Habit(24),
    "brisamar": Habit(2, share=50),
    "waterlijn": Habit(-5, share=110),
    "harrow-vale": Habit(32),
    "juniper-peak": Habit(10, PaymentMethod.CHECK),
    "larkfield": Habit(6),
    "kawabe-insatsu": Habit(-1, is_noted_by_status=True),
    "gulf-lantern": Habit(4, PaymentMethod.CARD),
}


@dataclass(slots=True)
class Till:
    """Money to come, by the day on which it does."""

    aliases: Mapping[UUID, str]
    due: dict[date, list[tuple[UUID, Habit]]] = field(default_factory=lambda: defaultdict(list))
    bouncing: dict[date, list[UUID]] = field(default_factory=lambda: defaultdict(list))
    seen: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, customers: Mapping[str, Customer]) -> "Till":
        return cls({customer.id: alias for alias, customer in customers.items()})

    def expect(self, invoice: Invoice) -> None:
        """Note when the invoice will be paid, if it ever is."""
        alias = self.aliases[invoice.customer_id]
        habit = HABITS.get(alias)
        if habit is None or invoice.due_on is None:
            return
        is_first = alias not in self.seen
        self.seen.add(alias)
        if not is_first:
            habit = Habit(habit.days, habit.method, is_noted_by_status=habit.is_noted_by_status)
        self.due[invoice.due_on + timedelta(days=habit.days)].append((invoice.id, habit))

    async def take(self, day: date, now: datetime) -> None:
        """What comes in, and what is taken back, on a day."""
        for payment_id in self.bouncing.pop(day, []):
            await undo_payment(payment_id, reason="The bank returned the direct debit", now=now)
        for invoice_id, habit in self.due.pop(day, []):
            await self._pay(await Invoice.get(id=invoice_id), habit, day, now)

    async def _pay(self, invoice: Invoice, habit: Habit, day: date, now: datetime) -> None:
        if invoice.balance_minor <= 0:
            return
        if habit.is_noted_by_status:
            paid_by = PaidBy(received_on=day, reference=f"Remittance {invoice.number}")
            await set_payment_status(invoice.id, PaymentStatus.PAID, paid_by=paid_by, now=now)
            return
        payment = await self._record(invoice, habit, day, now)
        if habit.bounces_once:
            self.bouncing[day + BOUNCES_AFTER].append(payment.id)
            self.due[day + PAYS_AGAIN_AFTER].append((invoice.id, Habit(habit.days)))

    async def _record(self, invoice: Invoice, habit: Habit, day: date, now: datetime) -> Payment:
        balance = from_minor(invoice.balance_minor, invoice.currency)
        amount = round_half_away(balance * habit.share / Decimal(100), 0) if habit.share != 100 else balance
        new = NewPayment(
            amount=amount,
            customer_id=invoice.customer_id,
            currency=invoice.currency,
            received_on=day,
            method=habit.method,
            reference=invoice.number,
            allocations=[Allocation(invoice.id)],
        )
        return await record_payment(new, now=now)
