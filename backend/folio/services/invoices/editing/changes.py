"""What an edit changed, for the activity log; and what others changed, for whoever comes too late."""

from collections.abc import Iterable
from typing import Any

from folio.models.activity import Activity
from folio.models.invoices import Invoice, InvoiceDiscount, LineItem, LineItemGroup
from folio.services.invoices.rows import InvoiceRows, Row, is_as_stored, stored_values
from folio.services.rows import camel_case, plain

SUBJECT = "Invoice"
# Entries read at most to say what changed since: a longer list helps nobody.
LATEST = 50

_DETAILS = (
    "customer_id",
    "currency",
    "issue_on",
    "due_on",
    "purchase_order",
    "reference",
    "memo",
    "language",
    "emails",
    "bill_to",
    "deliver_to",
    "applies_when_finalized",
    "total_minor",
    "version",
)
_GROUP = ("name", "period_start", "period_end", "position", "is_removed")
_LINE = (
    "group_id",
    "name",
    "description",
    "quantity",
    "rate",
    "unit_code",
    "amount_minor",
    "tax_treatment",
    "tax_rate",
    "tax_reason",
    "position",
    "is_removed",
)
_DISCOUNT = ("kind", "value", "reason", "covers", "is_removed")
_PARTS: dict[type[Row], tuple[str, tuple[str, ...]]] = {
    LineItemGroup: ("groups", _GROUP),
    LineItem: ("lines", _LINE),
    InvoiceDiscount: ("discounts", _DISCOUNT),
}


def changes_of(rows: InvoiceRows) -> tuple[dict[str, Any], dict[str, Any]]:
    """Before and after of everything that differs from what is stored, by camelCase name and row id."""
    before, after = _differing(rows, rows.invoice, _DETAILS)
    for row in rows.all_rows():
        if type(row) not in _PARTS or is_as_stored(rows, row):
            continue
        part, columns = _PARTS[type(row)]
        old, new = _differing(rows, row, columns)
        if old:
            before.setdefault(part, {})[str(row.id)] = old
        if new:
            after.setdefault(part, {})[str(row.id)] = new
    return before, after


def _differing(rows: InvoiceRows, row: Row, columns: Iterable[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    old = stored_values(rows, row, columns)
    if old is None:
        return {}, {camel_case(name): plain(getattr(row, name)) for name in columns}
    changed = [name for name in columns if old[name] != getattr(row, name)]
    before = {camel_case(name): plain(old[name]) for name in changed}
    return before, {camel_case(name): plain(getattr(row, name)) for name in changed}


async def changes_since(invoice: Invoice, version: int) -> str:
    """Who changed what after `version`, in one sentence for people."""
    entries = await Activity.filter(subject_type=SUBJECT, subject_id=invoice.id).order_by("-sequence").limit(LATEST)
    since = [entry for entry in entries if ((entry.after or {}).get("version") or 0) > version]
    told = [f"{entry.actor}: {', '.join(_told(entry.after or {}))}" for entry in reversed(since)]
    return "; ".join(told) or "someone else changed it"


def _told(after: dict[str, Any]) -> list[str]:
    told = [name for name in after if name not in {"version", "totalMinor", "groups", "lines", "discounts"}]
    for part, singular in (("groups", "group"), ("lines", "line"), ("discounts", "discount")):
        fields = {name for values in after.get(part, {}).values() for name in values if name != "amountMinor"}
        told += [f"{singular} {name}" for name in sorted(fields)]
    return told or ["totals"]
