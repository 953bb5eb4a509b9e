"""The compliance check of many drafts at once: as many queries for a thousand as for one."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from tortoise.models import Model

from folio.domain.compliance import CheckedDocument, Finding, SequenceState, check_document
from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.domain.seller_rules import seller_rules
from folio.models.businesses import BankAccount, Business, TaxRegistration
from folio.models.customers import Customer, CustomerContact, CustomerTaxId
from folio.models.invoices import Invoice
from folio.services.calendar import today_of
from folio.services.invoices.checks.earlier import Earlier, MeteredLines, as_earlier, last_invoices, metered_lines
from folio.services.invoices.checks.facts import document_to_check
from folio.services.invoices.checks.rows import load_all_rows
from folio.services.invoices.editing.draft import Draft
from folio.services.invoices.rows import InvoiceRows
from folio.services.invoices.settlement import settle_rows
from folio.services.invoices.snapshots import buyer_snapshot, seller_snapshot
from folio.services.numbers.rules import find_rule, preview_next_number
from folio.services.tax_rates import load_tax_book

Child = TypeVar("Child", bound=Model)
SequenceKey = tuple[UUID, DocumentType]


async def find_checks(invoice_ids: Sequence[UUID], *, now: datetime) -> list[tuple[Finding, ...]]:
    """What finalizing each draft now would find, in the order asked; nothing for what is no draft."""
    drafts = await Invoice.filter(id__in=list(invoice_ids), status=DocumentStatus.DRAFT)
    found: dict[UUID, tuple[Finding, ...]] = {}
    if drafts:
        checking = await _load(await load_all_rows(drafts), now)
        found = {rows.invoice.id: check_document(await checking.document(rows)) for rows in checking.drafts}
    return [found.get(invoice_id, ()) for invoice_id in invoice_ids]


@dataclass(slots=True)
class _Checking:
    """The drafts with all that they are checked by."""

    drafts: list[InvoiceRows]
    now: datetime
    businesses: dict[UUID, Business]
    customers: dict[UUID, Customer]
    registrations: dict[UUID, list[TaxRegistration]]
    accounts: dict[tuple[UUID, str], BankAccount]
    tax_ids: dict[UUID, list[CustomerTaxId]]
    contacts: dict[UUID, list[CustomerContact]]
    earlier: Earlier
    metered: MeteredLines
    latest_issue: dict[SequenceKey, date | None]
    untaxed: dict[UUID, list[str]] = field(default_factory=dict)
    next_numbers: dict[tuple[UUID, DocumentType, date], str | None] = field(default_factory=dict)

    async def document(self, rows: InvoiceRows) -> CheckedDocument:
        invoice = rows.invoice
        business, customer = self.businesses[invoice.business_id], self.customers[invoice.customer_id]
        account = self.accounts.get((business.id, invoice.currency))
        document = document_to_check(
            rows,
            seller_snapshot(business, self.registrations[business.id], account),
            buyer_snapshot(invoice, customer, self.tax_ids[customer.id], self.contacts[customer.id]),
            today=today_of(business, self.now),
            metrics=self.metered.metric_of_price,
        )
        return replace(
            document,
            sequence=await self._sequence(rows, document.issue_on),
            untaxed=tuple(self.untaxed.get(invoice.id, ())),
            earlier=tuple(self.earlier.by_currency.get((customer.id, invoice.currency), ())),
            latest_currencies=tuple(self.earlier.currencies.get(customer.id, ())),
        )

    async def _sequence(self, rows: InvoiceRows, issue_on: date) -> SequenceState:
        key = _sequence_of(rows.invoice)
        if (*key, issue_on) not in self.next_numbers:
            self.next_numbers[*key, issue_on] = await self._next_number(key, issue_on)
        return SequenceState(self.next_numbers[*key, issue_on], self.latest_issue[key])

    async def _next_number(self, key: SequenceKey, issue_on: date) -> str | None:
        """The number that would come next, where the seller's country has a say in its form."""
        business_id, document_type = key
        if seller_rules(self.businesses[business_id].address.get("country")).number_pattern is None:
            return None
        return await preview_next_number(await find_rule(business_id, document_type), issue_on=issue_on)


async def _load(drafts: list[InvoiceRows], now: datetime) -> _Checking:
    invoices = [rows.invoice for rows in drafts]
    business_ids = list({invoice.business_id for invoice in invoices})
    customer_ids = list({invoice.customer_id for invoice in invoices})
    accounts = await BankAccount.filter(business_id__in=business_ids)
    before = await last_invoices(customer_ids)
    metered = await metered_lines([*(row.id for row in before), *(row.id for row in invoices)])
    checking = _Checking(
        drafts=drafts,
        now=now,
        businesses=await Business.in_bulk(business_ids, "id"),
        customers=await Customer.in_bulk(customer_ids, "id"),
        registrations=await _children(TaxRegistration, "business_id", business_ids, "created_at"),
        accounts={(row.business_id, row.currency): row for row in accounts},
        tax_ids=await _children(CustomerTaxId, "customer_id", customer_ids),
        contacts=await _children(CustomerContact, "customer_id", customer_ids, receives_documents=True),
        earlier=await as_earlier(before, metered),
        metered=metered,
        latest_issue={key: await _latest_issue(*key) for key in {_sequence_of(invoice) for invoice in invoices}},
    )
    await _retax(checking)
    return checking


async def _children(
    model: type[Child], parent: str, parents: list[UUID], *order: str, **conditions: Any
) -> dict[UUID, list[Child]]:
    found: dict[UUID, list[Child]] = defaultdict(list)
    for row in await model.filter(**{f"{parent}__in": parents}, **conditions).order_by(*order, "id"):
        found[getattr(row, parent)].append(row)
    return found


def _sequence_of(invoice: Invoice) -> SequenceKey:
    return invoice.business_id, invoice.document_type


async def _latest_issue(business_id: UUID, document_type: DocumentType) -> date | None:
    numbered = Invoice.filter(business_id=business_id, document_type=document_type, number__not_isnull=True)
    latest = await numbered.order_by("-issue_on").only("id", "issue_on").first()
    return latest.issue_on if latest else None


async def _retax(checking: _Checking) -> None:
    """Tax the drafts, in memory, as finalizing will: rates and the customer's status may have changed.

    What credits an invoice keeps the invoice's tax.
    """
    books = {business_id: await load_tax_book(business_id) for business_id in checking.businesses}
    for rows in checking.drafts:
        invoice = rows.invoice
        if invoice.credits_id is not None:
            continue
        known: dict[UUID, Model] = {
            invoice.business_id: checking.businesses[invoice.business_id],
            invoice.customer_id: checking.customers[invoice.customer_id],
        }
        draft = Draft(rows, checking.now, known, books[invoice.business_id])
        await draft.refresh_taxes()
        checking.untaxed[invoice.id] = await draft.untaxed()
        settle_rows(rows)
