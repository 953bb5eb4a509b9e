"""Suggestions for bank transactions: what is open is read once for all of them."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from folio.domain.lifecycle import DocumentStatus, DocumentType, PaymentStatus
from folio.domain.matching import Matcher, OpenInvoice, Suggestion, Transaction
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.models.payments import BankTransaction, BankTransactionState


async def suggestions_for(transactions: Sequence[BankTransaction]) -> list[list[Suggestion]]:
    """For each transaction the likeliest ways to book it; none for those that were decided on."""
    waiting: dict[UUID, list[BankTransaction]] = defaultdict(list)
    for row in transactions:
        if row.state is BankTransactionState.OPEN:
            waiting[row.business_id].append(row)
    found: dict[UUID, list[Suggestion]] = {}
    for business_id, rows in waiting.items():
        found |= await _suggest(business_id, rows)
    return [found.get(row.id, []) for row in transactions]


async def _suggest(business_id: UUID, rows: Sequence[BankTransaction]) -> dict[UUID, list[Suggestion]]:
    invoices = await _open_invoices(business_id, {row.currency for row in rows})
    names = await _names(business_id)
    payers = await _known_payers(business_id, {row.account for row in rows if row.account})
    asked = [
        Transaction(
            row.id, row.currency, row.amount_minor, row.counterparty, row.description, payers.get(row.account or "")
        )
        for row in rows
    ]

    def compare() -> dict[UUID, list[Suggestion]]:
        matcher = Matcher(invoices, names)
        return {transaction.id: matcher.suggest(transaction) for transaction in asked}

    return await asyncio.to_thread(compare)


async def _open_invoices(business_id: UUID, currencies: set[str]) -> list[OpenInvoice]:
    owed = Invoice.filter(
        business_id=business_id,
        document_type=DocumentType.INVOICE,
        status__in=(DocumentStatus.FINAL, DocumentStatus.SENT),
        payment_status__in=(PaymentStatus.UNPAID, PaymentStatus.PARTIALLY_PAID, PaymentStatus.UNCOLLECTIBLE),
        currency__in=currencies,
    )
    rows = await owed.values_list(
        "id", "number", "customer_id", "currency", "total_minor", "paid_minor", "credited_minor", "due_on"
    )
    return [
        OpenInvoice(invoice_id, number, customer_id, currency, total - paid - credited, due_on)
        for invoice_id, number, customer_id, currency, total, paid, credited, due_on in rows
        if total > paid + credited
    ]


async def _names(business_id: UUID) -> dict[UUID, list[str]]:
    rows = await Customer.filter(business_id=business_id).values_list("id", "name", "legal_name")
    return {customer_id: [name for name in (called, legal) if name] for customer_id, called, legal in rows}


async def _known_payers(business_id: UUID, accounts: set[str]) -> dict[str, UUID]:
    """Who paid from these accounts before; an account from which several customers were paid tells nothing."""
    matched = BankTransaction.filter(business_id=business_id, account__in=accounts, state=BankTransactionState.MATCHED)
    payers: dict[str, set[UUID]] = defaultdict(set)
    for account, customer_id in await matched.distinct().values_list("account", "payment__customer_id"):
        payers[account].add(customer_id)
    return {account: next(iter(known)) for account, known in payers.items() if len(known) == 1}
