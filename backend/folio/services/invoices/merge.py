"""Merging drafts into one: same business, customer, currency and type; the originals go, with a trace."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from folio.domain.discounts import DiscountKind
from folio.domain.errors import CannotMerge, NotFound
from folio.domain.lifecycle import DocumentStatus
from folio.domain.money import from_minor
from folio.models.fields import new_id
from folio.models.invoices import DiscountScope, Invoice, InvoiceDiscount, InvoiceSource, LineItemGroup
from folio.models.schedules import BillingClaim
from folio.models.usage import LateUsage
from folio.services import activity
from folio.services.activity import Change
from folio.services.invoices.delete import snapshot
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.rows import InvoiceRows, load_rows, save_rows
from folio.services.invoices.settlement import settle_rows
from folio.services.invoices.warnings import carried
from folio.services.transactions import retried_atomic

Value = TypeVar("Value")

FIELD = "invoiceIds"
LARGEST_MERGE = 100


@retried_atomic
async def merge_invoices(invoice_ids: Sequence[UUID], *, now: datetime) -> InvoiceRows:
    """One new draft with everything on the drafts, in the order given. Details that differ are the first draft's.

    Lines keep their identity, so that they can still be recalculated; percent invoice discounts become their amounts.
    """
    originals = await _lock(list(dict.fromkeys(invoice_ids)))
    before = [snapshot(rows) for rows in originals]
    merged = _merge(originals, now)
    settle_rows(merged)
    await save_rows(merged)
    await _move_claims(originals, merged.invoice)
    await Invoice.filter(id__in=[rows.invoice.id for rows in originals]).delete()
    await activity.record_all(merged.invoice.business_id, _trace(originals, before, merged.invoice), at=now)
    return merged


async def _lock(invoice_ids: Sequence[UUID]) -> list[InvoiceRows]:
    if not 2 <= len(invoice_ids) <= LARGEST_MERGE:
        raise CannotMerge(f"Choose 2 to {LARGEST_MERGE} drafts to merge, not {len(invoice_ids)}.", field=FIELD)
    # Always in the same order, so that two merges wait for each other instead of blocking each other.
    found = await Invoice.filter(id__in=invoice_ids).order_by("id").select_for_update()
    by_id = {invoice.id: invoice for invoice in found}
    for invoice_id in invoice_ids:
        if invoice_id not in by_id:
            raise NotFound(f"There is no invoice {invoice_id}.", field=FIELD)
    invoices = [by_id[invoice_id] for invoice_id in invoice_ids]
    _require_alike(invoices)
    return [await load_rows(invoice) for invoice in invoices]


def _require_alike(invoices: Sequence[Invoice]) -> None:
    for invoice in invoices:
        if invoice.status is not DocumentStatus.DRAFT:
            raise CannotMerge(f"Invoice {invoice.number} is {invoice.status.lower()}; only drafts merge.", field=FIELD)
        if invoice.credits_id is not None:
            raise CannotMerge(
                "A credit note made from an invoice stays by itself; add lines of the invoice to it instead.",
                field=FIELD,
            )
    for name, column in (
        ("business", "business_id"),
        ("customer", "customer_id"),
        ("currency", "currency"),
        ("document type", "document_type"),
    ):
        if len({getattr(invoice, column) for invoice in invoices}) > 1:
            raise CannotMerge(f"The drafts are not of one {name}; choose drafts that are.", field=FIELD)


def _merge(originals: Sequence[InvoiceRows], now: datetime) -> InvoiceRows:
    merged = InvoiceRows(_merged_invoice([rows.invoice for rows in originals], now))
    for rows in originals:
        merged.stored.update({key: kept for key, kept in rows.stored.items() if key != rows.invoice.id})
        _adopt(merged, rows)
    _require_distinct_keys(merged)
    return merged


def _merged_invoice(invoices: Sequence[Invoice], now: datetime) -> Invoice:
    first = invoices[0]
    return Invoice(
        id=new_id(),
        business_id=first.business_id,
        customer_id=first.customer_id,
        schedule_id=_common(invoices, lambda invoice: invoice.schedule_id),
        corrects_id=_only([invoice.corrects_id for invoice in invoices]),
        document_type=first.document_type,
        source=InvoiceSource.MERGE,
        currency=first.currency,
        billing_date=_latest(invoice.billing_date for invoice in invoices),
        issue_on=_common(invoices, lambda invoice: invoice.issue_on),
        due_on=_common(invoices, lambda invoice: invoice.due_on),
        payment_terms_days=first.payment_terms_days,
        period_start=min((day for row in invoices if (day := row.period_start)), default=None),
        period_end=_latest(invoice.period_end for invoice in invoices),
        purchase_order=_joined([invoice.purchase_order for invoice in invoices], ", ", limit=100),
        reference=_joined([invoice.reference for invoice in invoices], ", ", limit=100),
        memo=_joined([invoice.memo for invoice in invoices], "\n\n", limit=10_000),
        language=first.language,
        emails=first.emails,
        bill_to=first.bill_to,
        deliver_to=first.deliver_to,
        is_test=first.is_test,
        engine_terms=_merged_terms([invoice.engine_terms for invoice in invoices]),
        warnings=[warning for invoice in invoices for warning in carried(invoice.warnings)],
        calculated_at=min((at for invoice in invoices if (at := invoice.calculated_at)), default=None),
        created_at=now,
    )


def _adopt(merged: InvoiceRows, rows: InvoiceRows) -> None:
    """Move everything on a draft to the merged one, after what is there."""
    groups = {group.key: group for group in merged.groups if group.key and not group.is_removed}
    home: dict[UUID, LineItemGroup] = {}
    for group in sorted(rows.groups, key=lambda row: row.position):
        # The same product in the same period is one group, whichever draft it came from.
        twin = groups.get(group.key) if group.key and not group.is_removed else None
        home[group.id] = twin or group
        if twin is None:
            group.invoice_id, group.position = merged.invoice.id, len(merged.groups)
            merged.groups.append(group)
    for line in sorted(rows.lines, key=lambda row: row.position):
        line.invoice_id, line.group_id, line.position = merged.invoice.id, home[line.group_id].id, len(merged.lines)
        merged.lines.append(line)
    for discount in rows.discounts:
        _fix_amount(discount, merged.invoice.currency)
        discount.invoice_id, discount.position = merged.invoice.id, len(merged.discounts)
        merged.discounts.append(discount)


def _fix_amount(discount: InvoiceDiscount, currency: str) -> None:
    """A percentage was meant for its own draft, not for the lines that are joined to it now."""
    if discount.scope is DiscountScope.INVOICE and discount.kind is DiscountKind.PERCENT:
        discount.kind = DiscountKind.FIXED
        discount.value = from_minor(discount.amount_minor, currency)


def _require_distinct_keys(merged: InvoiceRows) -> None:
    seen: set[str] = set()
    for line in merged.lines:
        if line.key is None:
            continue
        if line.key in seen:
            raise CannotMerge(f"{line.name!r} is on two of the drafts; remove one of them first.", field=FIELD)
        seen.add(line.key)


def _merged_terms(all_terms: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """The drafts' engine terms in one; lists are joined."""
    merged: dict[str, Any] = {}
    for terms in all_terms:
        for name, value in terms.items():
            merged[name] = merged[name] + value if isinstance(value, list) and name in merged else value
    return merged


async def _move_claims(originals: Sequence[InvoiceRows], invoice: Invoice) -> None:
    ids = [rows.invoice.id for rows in originals]
    await BillingClaim.filter(invoice_id__in=ids).update(invoice_id=invoice.id)
    await LateUsage.filter(billed_on_id__in=ids).update(billed_on_id=invoice.id)


def _trace(originals: Sequence[InvoiceRows], before: Sequence[dict[str, Any]], invoice: Invoice) -> list[Change]:
    ids = [str(rows.invoice.id) for rows in originals]
    gone = [
        Change("mergeInvoices", SUBJECT, rows.invoice.id, before=kept, after={"mergedInto": str(invoice.id)})
        for rows, kept in zip(originals, before, strict=True)
    ]
    after = {"mergedFrom": ids, "totalMinor": invoice.total_minor, "version": invoice.version}
    return [*gone, Change("mergeInvoices", SUBJECT, invoice.id, after=after)]


def _common(invoices: Sequence[Invoice], read: Callable[[Invoice], Value | None]) -> Value | None:
    values = {read(invoice) for invoice in invoices}
    return values.pop() if len(values) == 1 else None


def _only(values: Iterable[Value | None]) -> Value | None:
    given = {value for value in values if value is not None}
    return given.pop() if len(given) == 1 else None


def _latest(days: Iterable[date | None]) -> date | None:
    return max((day for day in days if day), default=None)


def _joined(texts: Iterable[str | None], separator: str, *, limit: int) -> str | None:
    """The different texts one after the other; only the first when all are too long for the column."""
    given = list(dict.fromkeys(text for text in texts if text))
    joined = separator.join(given)
    return (joined if len(joined) <= limit else given[0]) or None
