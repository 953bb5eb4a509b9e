"""What is compared, and what comes of it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class OpenInvoice:
    """An invoice with money left to pay, in minor units of its currency."""

    id: UUID
    number: str
    customer_id: UUID
    currency: str
    balance_minor: int
    due_on: date


@dataclass(frozen=True, slots=True)
class Transaction:
    """Money that came in; `known_customer_id` is who paid from the same account before."""

    id: UUID
    currency: str
    amount_minor: int
    counterparty: str | None
    description: str
    known_customer_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """How much of the transaction would pay an invoice."""

    invoice_id: UUID
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A way to book the transaction: who paid which invoices; what is over stays as credit on account.

    `score` is out of 100; `is_certain` when a person need not look at it; `reasons` are sentences for people.
    """

    customer_id: UUID
    parts: tuple[Part, ...]
    score: int
    is_certain: bool
    reasons: tuple[str, ...]
