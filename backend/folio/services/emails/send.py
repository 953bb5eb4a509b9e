"""Sending a document: now or while finalizing, and marking it as sent without an email."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from folio.domain.errors import EmailUnderWay
from folio.domain.lifecycle import DocumentAction, DocumentStatus, require_action
from folio.models.businesses import Business
from folio.models.emails import Email
from folio.models.invoices import Invoice
from folio.services import activity
from folio.services.activity import Change
from folio.services.emails.compose import kind_for
from folio.services.emails.outbox import AS_USUAL, Wish, queue_email, queued, under_way
from folio.services.emails.settings import require_mail_server
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.facts import document_facts, name_of
from folio.services.invoices.finalize import finalize_invoice
from folio.services.invoices.freezing import lock_invoice
from folio.services.invoices.warnings import NOT_SENT, without
from folio.services.rows import find
from folio.services.transactions import retried_atomic
from folio.settings import Settings


@dataclass(frozen=True, slots=True)
class Sending:
    """A document and the message that waits to carry it."""

    invoice: Invoice
    email: Email


@retried_atomic
async def send_invoice(
    invoice_id: UUID,
    wish: Wish = AS_USUAL,
    *,
    installation: Settings,
    now: datetime,
    expected_version: int | None = None,
) -> Sending:
    """Queue the email with a final or sent document; it leaves when it can no longer be stopped."""
    invoice = await lock_invoice(invoice_id, expected_version)
    business = await Business.get(id=invoice.business_id)
    require_action(DocumentAction.SEND, document_facts(invoice, business))
    email = await queue_email(invoice, installation=installation, now=now, wish=wish)
    await activity.record(business.id, queued(email), at=now)
    return Sending(invoice, email)


@retried_atomic
async def finalize_and_send(
    invoice_id: UUID,
    wish: Wish = AS_USUAL,
    *,
    installation: Settings,
    now: datetime,
    number: str | None = None,
    expected_version: int | None = None,
) -> Sending:
    """Finalize the draft and queue its email: both, or neither."""
    draft = await find(Invoice, invoice_id)
    # Before a number is held, which others wait for.
    require_mail_server(installation, await Business.get(id=draft.business_id))
    invoice = await finalize_invoice(invoice_id, now=now, number=number, expected_version=expected_version)
    email = await queue_email(invoice, installation=installation, now=now, wish=wish)
    await activity.record(invoice.business_id, queued(email), at=now)
    return Sending(invoice, email)


@retried_atomic
async def mark_as_sent(invoice_id: UUID, *, now: datetime, expected_version: int | None = None) -> Invoice:
    """The document reached its customer some other way; no email leaves."""
    invoice = await lock_invoice(invoice_id, expected_version)
    business = await Business.get(id=invoice.business_id)
    require_action(DocumentAction.MARK_AS_SENT, document_facts(invoice, business))
    if await under_way([invoice.id], kind_for(invoice)):
        raise EmailUnderWay(f"An email with {name_of(invoice)} waits to leave; stop it, or wait until it is sent.")
    await set_sent(invoice, now)
    change = Change("markInvoiceAsSent", SUBJECT, invoice.id, {"status": "FINAL"}, {"status": "SENT"})
    await activity.record(business.id, change, at=now)
    return invoice


async def set_sent(invoice: Invoice, now: datetime) -> None:
    """Make a final document SENT, as it is from the first time on; the caller holds it locked."""
    if invoice.status is not DocumentStatus.FINAL:
        return
    invoice.status, invoice.sent_at = DocumentStatus.SENT, now
    invoice.warnings = without(invoice.warnings, NOT_SENT)
    invoice.has_warnings = bool(invoice.warnings)
    invoice.version += 1
    await invoice.save(update_fields=["status", "sent_at", "warnings", "has_warnings", "version", "updated_at"])
