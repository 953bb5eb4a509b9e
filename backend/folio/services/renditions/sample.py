"""A sample invoice in a business's look: what settings would print before they are saved."""

import asyncio
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from folio.documents.html import render_html
from folio.domain.lifecycle import DocumentStatus
from folio.domain.periods import add_months
from folio.domain.tax import TaxTreatment
from folio.models.businesses import Business
from folio.models.fields import new_id
from folio.models.invoices import Invoice, InvoiceSource, LineItem, LineItemGroup, Origin
from folio.services.businesses.settings import BusinessSettings, checked_settings
from folio.services.invoices.rows import InvoiceRows
from folio.services.invoices.settlement import settle_rows
from folio.services.invoices.snapshots import seller_of
from folio.services.renditions.builder import Parties, build_document
from folio.services.renditions.stored import theme_of
from folio.services.rows import apply

SAMPLE_NUMBER = "SAMPLE-1"
LINES = (("Platform, 10 seats", "10", "49"), ("Requests", "128450", "0.004"), ("Support hours", "2.5", "120"))


async def preview_branding(business: Business, changes: BusinessSettings, *, today: date) -> str:
    """The page of a sample invoice as the business's documents would look; nothing is kept."""
    apply(business, checked_settings(changes))
    rows = _sample(business, today)
    seller = await seller_of(business, rows.invoice.currency)
    document = build_document(rows, Parties(seller, _buyer(business)))
    return await asyncio.to_thread(render_html, document, await theme_of(business, seller))


def sample_invoice(business: Business, today: date) -> tuple[Invoice, dict[str, Any]]:
    """A sample invoice with its totals, and who it is for."""
    return _sample(business, today).invoice, _buyer(business)


def _sample(business: Business, today: date) -> InvoiceRows:
    period_start = add_months(today.replace(day=1), -1)
    invoice = Invoice(
        id=new_id(),
        business_id=business.id,
        customer_id=new_id(),
        source=InvoiceSource.ONE_OFF,
        status=DocumentStatus.FINAL,
        number=SAMPLE_NUMBER,
        currency=business.default_currency,
        language=business.language,
        payment_terms_days=business.payment_terms_days,
        issue_on=today,
        due_on=today + timedelta(days=business.payment_terms_days),
        period_start=period_start,
        period_end=today.replace(day=1),
        is_test=business.is_sandbox,
        # Without it the page would say that it was voided.
        finalized_at=datetime.combine(today, time(), UTC),
    )
    group = LineItemGroup(
        id=new_id(),
        invoice_id=invoice.id,
        origin=Origin.PERSON,
        name="Sample subscription",
        period_start=period_start,
        period_end=today.replace(day=1),
        position=0,
    )
    lines = [_line(group, position) for position in range(len(LINES))]
    rows = InvoiceRows(invoice, [group], lines)
    settle_rows(rows)
    return rows


def _line(group: LineItemGroup, position: int) -> LineItem:
    name, quantity, rate = LINES[position]
    return LineItem(
        id=new_id(),
        invoice_id=group.invoice_id,
        group_id=group.id,
        origin=Origin.PERSON,
        name=name,
        quantity=Decimal(quantity),
        rate=Decimal(rate),
        amount_minor=0,
        tax_treatment=TaxTreatment.STANDARD,
        tax_rate=Decimal(20),
        position=position,
    )


def _buyer(business: Business) -> dict[str, Any]:
    address = {"line1": "1 Sample Street", "postalCode": "10000", "city": "Sampleton"}
    country = business.address.get("country")
    return {
        "name": "Sample Customer Ltd",
        "billTo": {**address, "country": country} if country else address,
        "deliverTo": None,
        "taxIds": [],
    }
