"""The billing engine: due schedules become whole drafts in memory, with one usage query a metric for all of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from folio.domain.billing_plan import DueCharge
from folio.domain.tax import tax_date
from folio.models.fields import new_id
from folio.models.invoices import Invoice, InvoiceSource
from folio.models.new_rows import new_row
from folio.services.billing.adjustments import discount_rows, minimum_terms
from folio.services.billing.charges import ChargedRows, charge_rows
from folio.services.billing.due import DueInvoice
from folio.services.billing.late_lines import add_late_lines
from folio.services.billing.measure import measure_usage
from folio.services.calendar import today_of
from folio.services.invoices.rows import InvoiceRows
from folio.services.invoices.settlement import settle_rows
from folio.services.invoices.warnings import tax_rate_missing
from folio.services.tax_rates import TaxBook, TaxTerms, load_tax_book
from folio.services.usage.aggregation import Measurement


@dataclass(slots=True)
class EngineDraft:
    """What the engine makes of a due schedule: settled rows that are written nowhere yet."""

    due: DueInvoice
    rows: InvoiceRows

    @property
    def is_empty(self) -> bool:
        return not self.rows.lines


@dataclass(slots=True)
class TaxesOfDue:
    """The tax of each charge of a due invoice, and what the book had no answer for."""

    due: DueInvoice
    book: TaxBook
    today: date
    untaxed: dict[str, None] = field(default_factory=dict)

    def terms_for(self, tax_category_id: UUID | None, charge: DueCharge) -> TaxTerms:
        """Tax at the charge's tax date, as if the document were issued today, or once its billing date comes."""
        issue_on = self.due.issue_on or max(self.today, self.due.billing_date)
        on = tax_date(issue_on, charge.service.period.last_day)
        terms = self.book.terms_for(tax_category_id, self.due.terms.customer, on=on)
        if terms.is_missing and charge.price_key in self.due.terms.price_of_key:
            self.untaxed[self.due.price(charge).product.name] = None
        return terms

    @property
    def warnings(self) -> list[dict[str, Any]]:
        return [tax_rate_missing(name, self.due.terms.customer.name) for name in self.untaxed]


async def draft_invoices(dues: Sequence[DueInvoice], *, now: datetime) -> list[EngineDraft]:
    """A draft for each due schedule, in order; usage and tax rates are read for all of them at once."""
    books = await _tax_books(due.terms.business.id for due in dues)
    measured = await measure_usage(dues)
    return [
        draft_invoice(due, usage, books[due.terms.business.id], now=now)
        for due, usage in zip(dues, measured, strict=True)
    ]


async def _tax_books(business_ids: Iterable[UUID]) -> dict[UUID, TaxBook]:
    return {business_id: await load_tax_book(business_id) for business_id in dict.fromkeys(business_ids)}


def draft_invoice(
    due: DueInvoice, measured: Mapping[int, Sequence[Measurement]], book: TaxBook, *, now: datetime
) -> EngineDraft:
    """One draft, without a database."""
    invoice = _new_invoice(due, now)
    taxes = TaxesOfDue(due, book, today_of(due.terms.business, now))
    charged = charge_rows(due, invoice.id, measured, taxes.terms_for)
    rows = InvoiceRows(
        invoice=invoice,
        groups=charged.groups,
        lines=charged.lines,
        discounts=discount_rows(due, invoice.id, charged.charges),
    )
    invoice.engine_terms = {"minimums": minimum_terms(due, charged.charges, taxes.terms_for)}
    invoice.warnings = [*_usage_warnings(charged), *taxes.warnings]
    add_late_lines(rows, due.late_usage)
    settle_rows(rows)
    _set_billing_period(rows)
    return EngineDraft(due, rows)


def _new_invoice(due: DueInvoice, now: datetime) -> Invoice:
    schedule, customer, business = due.terms.schedule, due.terms.customer, due.terms.business
    terms = (schedule.payment_terms_days, customer.payment_terms_days, business.payment_terms_days)
    return new_row(
        Invoice,
        id=new_id(),
        business_id=business.id,
        customer_id=customer.id,
        schedule_id=schedule.id,
        source=InvoiceSource.SCHEDULE,
        currency=schedule.currency,
        billing_date=due.billing_date,
        payment_terms_days=next(days for days in terms if days is not None),
        purchase_order=schedule.purchase_order or customer.purchase_order,
        memo=schedule.memo,
        language=customer.language or business.language,
        is_test=business.is_sandbox,
        calculated_at=now,
        created_at=now,
        updated_at=now,
    )


def _usage_warnings(charged: ChargedRows) -> list[dict[str, Any]]:
    """What an operator should look at before trusting a quantity."""
    warnings = [
        {"code": warning.kind.value, "message": f"{charge.price.name}: {warning.text}"}
        for charge in charged.charges
        for warning in charge.charge.warnings
    ]
    for charge in charged.charges:
        ignored = charge.measurement.ignored_count if charge.measurement else 0
        if ignored:
            warnings.append(
                {
                    "code": "USAGE_NOT_A_NUMBER",
                    "message": f"{charge.price.name}: {ignored} events were left out, as their value is not a number.",
                }
            )
    return warnings


def _set_billing_period(rows: InvoiceRows) -> None:
    """The document's billing period spans the service periods of its lines, but for late usage."""
    current = [line for line in rows.lines if line.component != "late_usage"] or rows.lines
    starts = [line.service_start for line in current if line.service_start]
    ends = [line.service_end for line in current if line.service_end]
    rows.invoice.period_start = min(starts, default=None)
    rows.invoice.period_end = max(ends, default=None)
