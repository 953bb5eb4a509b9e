"""Editing what a draft says above its lines: recipient, dates, references, language, customer, currency."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypedDict
from uuid import UUID

from folio.domain.errors import Archived, CreditNoteFollowsInvoice, EngineLinesPresent, InvalidInput
from folio.domain.lifecycle import DocumentType
from folio.domain.money import currency_digits
from folio.models.customers import Customer
from folio.models.invoices import Invoice
from folio.services.inputs import address, require_currency, require_email, require_language
from folio.services.invoices.editing.draft import Draft
from folio.services.invoices.editing.values import optional_text, require_discount
from folio.services.rows import plain_text, storable

LONGEST_RECIPIENT_LIST = 50


class InvoiceDetails(TypedDict, total=False):
    """What a person may set on a draft; a missing key leaves it as it is, null gives it back to its default.

    `bill_to` is an address with, where they differ from the customer's, `name` and `tax_ids`.
    """

    customer_id: UUID
    currency: str
    issue_on: date | None
    due_on: date | None
    purchase_order: str | None
    reference: str | None
    memo: str | None
    language: str
    emails: Sequence[str] | None
    bill_to: Mapping[str, Any] | None
    deliver_to: Mapping[str, Any] | None
    applies_when_finalized: bool


PLAIN = frozenset({"issue_on", "due_on", "purchase_order", "reference", "memo", "applies_when_finalized"})
# What decides where and when the supply is taxed.
TAXING = ("customer_id", "bill_to", "deliver_to", "issue_on")


@dataclass(frozen=True, slots=True)
class UpdateInvoice:
    """Change the document's details."""

    changes: InvoiceDetails

    async def apply(self, draft: Draft) -> None:
        invoice = draft.rows.invoice
        before = {name: getattr(invoice, name) for name in TAXING}
        _require_of_credit_note(draft, self.changes)
        if "customer_id" in self.changes:
            await _change_customer(draft, self.changes["customer_id"])
        if "currency" in self.changes:
            _change_currency(draft, self.changes["currency"])
        for name, value in _checked(self.changes).items():
            setattr(invoice, name, value)
        _require_due_after_issue(invoice)
        if any(getattr(invoice, name) != before[name] for name in TAXING):
            await draft.refresh_taxes()


def _require_of_credit_note(draft: Draft, changes: InvoiceDetails) -> None:
    """A credit note is never due; one made from an invoice is for its customer and in its currency."""
    invoice = draft.rows.invoice
    if invoice.document_type is DocumentType.CREDIT_NOTE and changes.get("due_on") is not None:
        raise InvalidInput("A credit note has no due date; leave it out.", field="dueOn")
    if draft.rows.credited is None:
        return
    for name, field in (("customer_id", "customerId"), ("currency", "currency")):
        if changes.get(name, getattr(invoice, name)) != getattr(invoice, name):
            raise CreditNoteFollowsInvoice(
                f"This credit note was made from invoice {draft.rows.credited.invoice.number} and keeps its customer "
                "and currency.",
                field=field,
            )


async def _change_customer(draft: Draft, customer_id: UUID) -> None:
    invoice = draft.rows.invoice
    if customer_id == invoice.customer_id:
        return
    if draft.has_engine_lines():
        raise EngineLinesPresent(
            "The customer cannot change while there are lines from a billing schedule; make a new invoice instead.",
            field="customerId",
        )
    customer = await draft.find(Customer, customer_id, field="customerId")
    require_active(customer)
    invoice.customer_id = customer.id
    invoice.language = customer.language or (await draft.business()).language


def require_active(customer: Customer) -> None:
    """Refuse a customer that nothing new is billed to."""
    if customer.archived_at is not None:
        raise Archived(f"{customer.name} is archived; restore the customer first.", field="customerId")


def _change_currency(draft: Draft, currency: str) -> None:
    invoice = draft.rows.invoice
    if currency == invoice.currency:
        return
    if draft.has_engine_lines():
        raise EngineLinesPresent(
            "The currency cannot change while there are lines from a billing schedule; nothing is converted.",
            field="currency",
        )
    currency_digits(require_currency(currency, field="currency"))
    for discount in draft.rows.discounts:
        if not discount.is_removed:
            require_discount(discount.kind, discount.value, currency)
    invoice.currency = currency


def _checked(changes: InvoiceDetails) -> dict[str, Any]:
    plain_columns = {name: value for name, value in changes.items() if name in PLAIN}
    values = storable(Invoice, plain_columns)
    if "language" in changes:
        values["language"] = require_language(changes["language"], field="language")
    if "emails" in changes:
        values["emails"] = _emails(changes["emails"])
    if "bill_to" in changes:
        values["bill_to"] = recipient(changes["bill_to"], field="billTo")
    if "deliver_to" in changes:
        delivery = changes["deliver_to"]
        values["deliver_to"] = address(delivery, field="deliverTo") if delivery is not None else None
    return values


def _emails(addresses: Sequence[str] | None) -> list[str] | None:
    if addresses is None:
        return None
    if len(addresses) > LONGEST_RECIPIENT_LIST:
        raise InvalidInput(f"At most {LONGEST_RECIPIENT_LIST} recipients are kept.", field="emails")
    trimmed = [text.strip() for text in addresses]
    return [require_email(text, field=f"emails.{index}") for index, text in enumerate(trimmed)]


def recipient(parts: Mapping[str, Any] | None, *, field: str) -> dict[str, Any] | None:
    """Who is billed as the document keeps it: an address, and name and tax ids where they were given."""
    if parts is None:
        return None
    kept: dict[str, Any] = dict(address(parts, field=field))
    name = optional_text(parts.get("name"), field=f"{field}.name", limit=200)
    if name:
        kept["name"] = name
    if parts.get("tax_ids") is not None:
        kept["taxIds"] = [
            _tax_id(tax_id, field=f"{field}.taxIds.{index}") for index, tax_id in enumerate(parts["tax_ids"])
        ]
    return kept


def _tax_id(parts: Mapping[str, Any], *, field: str) -> dict[str, Any]:
    number = plain_text(parts["number"], limit=50, field=f"{field}.number")
    if not number:
        raise InvalidInput("A tax id needs its number.", field=f"{field}.number")
    label = plain_text(parts.get("label") or "", limit=50, field=f"{field}.label")
    return {
        "country": parts["country"],
        "label": label,
        "number": number,
        "isVatId": bool(parts.get("is_vat_id")),
    }


def _require_due_after_issue(invoice: Invoice) -> None:
    if invoice.issue_on and invoice.due_on and invoice.due_on < invoice.issue_on:
        raise InvalidInput(
            f"The due date, {invoice.due_on}, is before the issue date, {invoice.issue_on}.", field="dueOn"
        )
