"""What was open on a day, as SQL: today's balances, and what has changed them since taken back again.

Balances are kept with each document and payment, so that only what moved after the day has to be read: nothing for
today, a month's payments for the end of last month.
"""

# ruff: noqa: S608 — statements are put together from this module's own parts; values are always bound.

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Applications:
    """A table of what takes from invoices, the table it takes from, and that one's day and instant of entry."""

    table: str
    source_key: str
    sources: str
    day: str
    entered_at: str
    by_day: str
    applied: str
    removed: str


_PAYMENTS = _Applications(
    "payment_allocations",
    "payment_id",
    "payments",
    day="received_on",
    entered_at="created_at",
    by_day="payments_by_day",
    applied="payments_applied",
    removed="payments_removed",
)
_CREDITS = _Applications(
    "credit_applications",
    "credit_note_id",
    "invoices",
    day="issue_on",
    entered_at="finalized_at",
    by_day="documents_by_issue_day",
    applied="credits_applied",
    removed="credits_removed",
)


def _changes(kind: _Applications) -> str:
    """Applications that count otherwise on day $2 than now, with what to add to today's sum; $3 ends the day.

    In turn: applied since, taken off since, and applied before though the payment, note or invoice is of a later day.
    A CROSS JOIN is read in its order on SQLite.
    """
    columns = f"a.{kind.source_key} AS source_id, a.invoice_id"
    sources = f"CROSS JOIN {kind.sources} s WHERE s.id = a.{kind.source_key} AND s.business_id = $1"
    # Asked for last: most are known without it, and invoices are wide rows.
    issue_on = "(SELECT i.issue_on FROM invoices i WHERE i.id = a.invoice_id)"
    stood = "a.applied_at < $3 AND a.removed_at IS NULL"
    return f"""
    SELECT {columns}, -a.amount_minor AS amount_minor FROM {kind.table} a /*+ {kind.applied} */ {sources}
    AND a.applied_at >= $3 AND a.removed_at IS NULL
    AND (a.applied_at <> s.{kind.entered_at} OR s.{kind.day} > $2 OR {issue_on} > $2)
    UNION ALL
    SELECT {columns}, a.amount_minor FROM {kind.table} a /*+ {kind.removed} */ {sources}
    AND a.removed_at >= $3 AND a.applied_at < $3 AND s.{kind.day} <= $2 AND {issue_on} <= $2
    UNION ALL
    SELECT {columns}, -a.amount_minor FROM {kind.sources} s /*+ {kind.by_day} */ CROSS JOIN {kind.table} a
    WHERE s.business_id = $1 AND s.{kind.day} > $2 AND s.{kind.entered_at} < $3
    AND a.{kind.source_key} = s.id AND {stood}
    UNION ALL
    SELECT {columns}, -a.amount_minor FROM invoices i /*+ documents_by_issue_day */ CROSS JOIN {kind.table} a
    CROSS JOIN {kind.sources} s
    WHERE i.business_id = $1 AND i.issue_on > $2 AND i.finalized_at < $3
    AND a.invoice_id = i.id AND {stood} AND s.id = a.{kind.source_key} AND s.{kind.day} <= $2
    """


_CHANGED = f"""
changed AS ({_changes(_PAYMENTS)} UNION ALL {_changes(_CREDITS)}),
on_invoice AS (SELECT invoice_id AS id, SUM(amount_minor) AS amount_minor FROM changed GROUP BY invoice_id),
from_source AS (SELECT source_id AS id, SUM(amount_minor) AS amount_minor FROM changed GROUP BY source_id)
"""

# Given up by the end of the day, and not taken back: what was paid nevertheless since was given up then.
_IS_GIVEN_UP = "d.payment_status IN ('UNCOLLECTIBLE', 'PAID') AND d.uncollectible_at < $3"
_DOCUMENT = f"d.id, d.customer_id, d.currency, d.due_on, CASE WHEN {_IS_GIVEN_UP} THEN 1 ELSE 0 END AS is_given_up"
_NOW = "d.total_minor - d.paid_minor - d.credited_minor"
_ISSUED = "d.business_id = $1 AND d.issue_on <= $2"
_STANDS = "d.status IN ('FINAL', 'SENT')"


def _documents(document_type: str, changes: str) -> str:
    """Documents of a type with what was open of them: open now, settled since, voided since."""
    issued = f"{_ISSUED} AND d.document_type = '{document_type}'"
    return f"""
    SELECT {_DOCUMENT}, {_NOW} - COALESCE(c.amount_minor, 0) AS open_minor
    FROM invoices d /*+ open_documents */ LEFT JOIN {changes} c ON c.id = d.id
    WHERE {issued} AND {_STANDS} AND d.total_minor <> d.paid_minor + d.credited_minor
    UNION ALL
    SELECT {_DOCUMENT}, -c.amount_minor AS open_minor
    FROM {changes} c CROSS JOIN invoices d
    WHERE d.id = c.id AND {issued} AND {_STANDS} AND d.total_minor = d.paid_minor + d.credited_minor
    UNION ALL
    SELECT {_DOCUMENT}, {_NOW} - COALESCE(c.amount_minor, 0) AS open_minor
    FROM invoices d /*+ voided_documents */ LEFT JOIN {changes} c ON c.id = d.id
    WHERE {issued} AND d.status = 'VOIDED' AND d.voided_at >= $3 AND d.finalized_at < $3
    """


_PAYMENT = "p.id, p.customer_id, p.currency"
_RECEIVED = "p.business_id = $1 AND p.received_on <= $2"

# Money that came in and was not applied: not applied now or undone since, and applied since.
_PAYMENTS_OPEN = f"""
    SELECT {_PAYMENT}, p.amount_minor - p.applied_minor - COALESCE(c.amount_minor, 0) AS open_minor
    FROM payments p /*+ unapplied_payments */ LEFT JOIN from_source c ON c.id = p.id
    WHERE {_RECEIVED} AND p.amount_minor <> p.applied_minor
    AND (p.undone_at IS NULL OR (p.undone_at >= $3 AND p.created_at < $3))
    UNION ALL
    SELECT {_PAYMENT}, -c.amount_minor AS open_minor
    FROM from_source c CROSS JOIN payments p
    WHERE p.id = c.id AND {_RECEIVED} AND p.amount_minor = p.applied_minor AND p.undone_at IS NULL
    """

# Parameters: business, day, the first instant after it.
OPEN_ITEMS = f"""
WITH {_CHANGED},
open_invoices AS ({_documents("INVOICE", "on_invoice")}),
open_credit_notes AS ({_documents("CREDIT_NOTE", "from_source")}),
open_payments AS ({_PAYMENTS_OPEN})
"""
