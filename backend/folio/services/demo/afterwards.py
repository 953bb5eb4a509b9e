"""What becomes of the demo company's invoices besides being paid: credited, given up, noted on a bank statement."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from tortoise.queryset import QuerySet

from folio.domain.lifecycle import DocumentStatus, DocumentType, PaymentStatus
from folio.domain.money import from_minor
from folio.domain.statements import StatementOptions
from folio.models.customers import Customer
from folio.models.invoices import Invoice, LineItem
from folio.models.payments import BankTransaction
from folio.services.calendar import today_of
from folio.services.credit_notes.create import NewCreditNote, create_credit_note_from_invoice
from folio.services.demo.company import Company
from folio.services.demo.post import PostRoom
from folio.services.invoices.editing.credit_lines import CreditInvoiceLine
from folio.services.invoices.finalize import finalize_invoice
from folio.services.payments.allocations import Allocation
from folio.services.payments.statements.decide import ignore_transaction, match_transaction
from folio.services.payments.statements.importing import import_statement
from folio.services.payments.status import set_payment_status

HEADER = "Date,Counterparty,IBAN,Description,Amount,Currency"


@dataclass(frozen=True, slots=True)
class Afterwards:
    """The company's dealings with what it has issued."""

    company: Company
    customers: Mapping[str, Customer]
    post: PostRoom

    async def credit(self, now: datetime) -> None:
        """A credit note set off against its invoice, one that waits to be set off, and a draft of one."""
        applied = await self._credit(
            "larkfield", PaymentStatus.UNPAID, "120", "Outage on the second weekend", applies=True, now=now
        )
        await self.post.send(applied.id, now)
        await self._credit(
            "kessel-brandt", PaymentStatus.PAID, "85.5", "Two seats counted twice", applies=False, now=now
        )
        invoice = await self._latest("nordhafen", PaymentStatus.PAID)
        await create_credit_note_from_invoice(await self._part(invoice, "40", "Goodwill", applies=True), now=now)

    async def give_up(self, now: datetime) -> None:
        """The oldest invoice of a customer who is gone."""
        invoice = await self._open("officina-lago").order_by("due_on", "id").first()
        assert invoice is not None
        await set_payment_status(invoice.id, PaymentStatus.UNCOLLECTIBLE, now=now)

    async def read_statement(self, now: datetime) -> None:
        """The bank's latest statement: some of it is booked, some waits for a decision."""
        text = await self._statement(now)
        options = StatementOptions(currency="EUR")
        imported = await import_statement(
            self.company.business, "spreebank-latest.csv", text.encode(), options, now=now
        )
        rows = await BankTransaction.filter(statement_id=imported.statement.id)
        interest = next(row for row in rows if row.counterparty == "Spreebank Berlin")
        await ignore_transaction(interest.id, reason="Interest of the bank, no receivable", now=now)
        paid = await self._open("brisamar").order_by("due_on", "id").first()
        assert paid is not None
        rest = next(row for row in rows if row.counterparty == "Brisamar Hoteles SL")
        await match_transaction(rest.id, allocations=[Allocation(paid.id)], now=now)

    async def _statement(self, now: datetime) -> str:
        day = today_of(self.company.business, now) - timedelta(days=1)
        lines = [HEADER, f"{day},Spreebank Berlin,,Interest,4.17,EUR", f"{day},Unbekannt,,Rechnung vom Mai,250.00,EUR"]
        for alias, what in (("brisamar", "Resto {}"), ("atelier-vauclair", "Facture {}"), ("officina-lago", "Acconto")):
            invoice = await self._open(alias).order_by("due_on", "id").first()
            if invoice is not None:
                amount = from_minor(invoice.balance_minor, invoice.currency)
                described = what.format(invoice.number)
                lines.append(f"{day},{self.customers[alias].name},,{described},{amount:f},{invoice.currency}")
        return "\n".join(lines) + "\n"

    def _open(self, alias: str) -> QuerySet[Invoice]:
        return Invoice.filter(
            customer_id=self.customers[alias].id,
            document_type=DocumentType.INVOICE,
            status=DocumentStatus.SENT,
            payment_status__in=(PaymentStatus.UNPAID, PaymentStatus.PARTIALLY_PAID),
        )

    async def _latest(self, alias: str, status: PaymentStatus) -> Invoice:
        found = Invoice.filter(
            customer_id=self.customers[alias].id,
            document_type=DocumentType.INVOICE,
            status__in=(DocumentStatus.FINAL, DocumentStatus.SENT),
            payment_status=status,
        )
        invoice = await found.order_by("-issue_on", "-id").first()
        assert invoice is not None
        return invoice

    async def _credit(
        self, alias: str, status: PaymentStatus, amount: str, why: str, *, applies: bool, now: datetime
    ) -> Invoice:
        invoice = await self._latest(alias, status)
        rows = await create_credit_note_from_invoice(await self._part(invoice, amount, why, applies=applies), now=now)
        return await finalize_invoice(rows.invoice.id, now=now)

    async def _part(self, invoice: Invoice, amount: str, why: str, *, applies: bool) -> NewCreditNote:
        line = await LineItem.filter(invoice_id=invoice.id, is_removed=False).order_by("-amount_minor", "id").first()
        assert line is not None
        part = CreditInvoiceLine(line.id, amount=Decimal(amount))
        return NewCreditNote(invoice.id, [part], memo=why, applies_when_finalized=applies)
