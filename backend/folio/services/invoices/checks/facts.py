"""From a draft's rows and both parties' snapshots to what the compliance check looks at. No I/O."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from folio.domain.compliance import CheckedDocument, CheckedLine, MendPlace, Party, TaxNumber
from folio.models.invoices import Invoice, InvoiceSource, LineItem, Origin
from folio.services.invoices.rows import InvoiceRows
from folio.services.invoices.settlement import standing_lines
from folio.services.invoices.snapshots import shown_tax_ids

Snapshot = Mapping[str, Any]

# Only these bill whole periods again and again, so only they can lack usage.
_RECURRING = (InvoiceSource.SCHEDULE, InvoiceSource.MERGE, InvoiceSource.CORRECTION)


def document_to_check(
    rows: InvoiceRows, seller: Snapshot, buyer: Snapshot, *, today: date, metrics: Mapping[UUID, str] | None = None
) -> CheckedDocument:
    """The draft as it stands, its parties as it would show them; `metrics` are those of usage prices by price."""
    invoice = rows.invoice
    issue_on = invoice.issue_on or today
    delivery = buyer["deliverTo"] or buyer["billTo"]
    return CheckedDocument(
        seller=_seller(seller, delivery.get("country")),
        buyer=_buyer(invoice, buyer),
        document_type=invoice.document_type,
        currency=invoice.currency,
        issue_on=issue_on,
        due_on=invoice.due_on or issue_on + timedelta(days=invoice.payment_terms_days),
        today=today,
        lines=tuple(_line(line, metrics or {}) for line in standing_lines(rows)),
        period=(invoice.period_start, invoice.period_end),
        total_minor=invoice.total_minor,
        tax_minor=invoice.tax_minor,
        delivery_country=delivery.get("country"),
        purchase_order=invoice.purchase_order,
        recipient_count=len(buyer["emails"]),
        has_bank_account=seller["bankAccount"] is not None,
        has_original=invoice.credits_id is not None or bool(invoice.reference),
        is_from_schedule=invoice.source in _RECURRING and any(row.origin is Origin.ENGINE for row in rows.groups),
    )


def _seller(seller: Snapshot, place: str | None) -> Party:
    return Party(
        name=seller["legalName"],
        address=seller["address"],
        tax_numbers=_tax_numbers(shown_tax_ids(seller, [place] if place else [])),
        registration_id=seller["registrationId"],
    )


def _buyer(invoice: Invoice, buyer: Snapshot) -> Party:
    given = invoice.bill_to or {}
    return Party(
        name=buyer["name"],
        address=buyer["billTo"],
        tax_numbers=_tax_numbers(buyer["taxIds"]),
        registration_id=buyer["registrationId"],
        address_at=MendPlace.DRAFT if given else MendPlace.CUSTOMER,
        tax_numbers_at=MendPlace.DRAFT if "taxIds" in given else MendPlace.CUSTOMER,
    )


def _tax_numbers(rows: Iterable[Snapshot]) -> tuple[TaxNumber, ...]:
    return tuple(TaxNumber(row["country"], row["number"], row["isVatId"]) for row in rows)


def _line(line: LineItem, metrics: Mapping[UUID, str]) -> CheckedLine:
    return CheckedLine(
        treatment=line.tax_treatment,
        reason=line.tax_reason,
        has_service_period=line.service_start is not None,
        metric=metrics.get(line.price_id) if line.price_id else None,
    )
