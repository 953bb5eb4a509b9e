"""An adjustment invoice: late usage billed by itself, at once."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from folio.domain.errors import InvalidInput, LateUsageResolved
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.fields import new_id
from folio.models.invoices import Invoice, InvoiceSource
from folio.models.usage import UNRESOLVED, LateUsage, LateUsageStatus
from folio.services import activity
from folio.services.activity import Change
from folio.services.billing.late_lines import add_late_lines
from folio.services.billing.late_usage import require_something_left
from folio.services.invoices.rows import InvoiceRows, save_rows
from folio.services.invoices.settlement import settle_rows
from folio.services.transactions import retried_atomic


@retried_atomic
async def create_adjustment_invoice(late_usage_ids: Sequence[UUID], *, now: datetime) -> Invoice:
    """A draft of its own for late usage of one customer and currency."""
    late = await lock_late_usage(late_usage_ids)
    await require_something_left(late)
    rows = await draft_of_late_usage(late, now)
    await save_rows(rows)
    await mark_billed(late, rows.invoice.id, now)
    change = Change(
        "createAdjustmentInvoice",
        "Invoice",
        rows.invoice.id,
        after={"lateUsageIds": [str(row.id) for row in late], "totalMinor": rows.invoice.total_minor},
    )
    await activity.record(rows.invoice.business_id, change, at=now)
    return rows.invoice


async def lock_late_usage(late_usage_ids: Sequence[UUID]) -> list[LateUsage]:
    """Undecided late usage of one customer and currency, locked, the oldest first."""
    late = await LateUsage.filter(id__in=list(late_usage_ids)).select_for_update().order_by("billing_date", "id")
    _refuse_mixed(late, late_usage_ids)
    return late


async def draft_of_late_usage(late: Sequence[LateUsage], now: datetime) -> InvoiceRows:
    """The draft that bills the late usage, unsaved."""
    rows = InvoiceRows(invoice=await _new_invoice(late[0], now))
    add_late_lines(rows, late)
    rows.invoice.period_start = min(row.period_start for row in late)
    rows.invoice.period_end = max(row.period_end for row in late)
    settle_rows(rows)
    return rows


def _refuse_mixed(late: Sequence[LateUsage], wanted: Sequence[UUID]) -> None:
    if not wanted or len(late) != len(set(wanted)):
        raise InvalidInput("Name the late usage to bill; some of it does not exist.", field="lateUsageIds")
    resolved = [row for row in late if row.status not in UNRESOLVED]
    if resolved:
        raise LateUsageResolved(f"Late usage of {resolved[0].billing_date} is {resolved[0].status} already.")
    if len({(row.customer_id, row.currency) for row in late}) > 1:
        raise InvalidInput("One document is for late usage of one customer and currency.", field="lateUsageIds")


async def _new_invoice(late: LateUsage, now: datetime) -> Invoice:
    business = await Business.get(id=late.business_id)
    customer = await Customer.get(id=late.customer_id)
    days = customer.payment_terms_days
    return Invoice(
        id=new_id(),
        business_id=business.id,
        customer_id=customer.id,
        schedule_id=late.schedule_id,
        source=InvoiceSource.LATE_USAGE,
        currency=late.currency,
        payment_terms_days=business.payment_terms_days if days is None else days,
        purchase_order=customer.purchase_order,
        language=customer.language or business.language,
        is_test=business.is_sandbox,
        calculated_at=now,
    )


async def mark_billed(late: Sequence[LateUsage], invoice_id: UUID, now: datetime) -> None:
    """Note which document carries the late usage."""
    await LateUsage.filter(id__in=[row.id for row in late]).update(
        status=LateUsageStatus.BILLED, billed_on_id=invoice_id, resolved_at=now
    )
