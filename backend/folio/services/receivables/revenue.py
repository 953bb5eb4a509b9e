"""Revenue by month: what was invoiced and credited by issue date, for each currency."""

# ruff: noqa: S608 — the statement is put together from this module's own parts; values are always bound.

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from folio.domain.errors import InvalidPeriod
from folio.domain.periods import add_months
from folio.services.receivables.books import read, require_bookable

MONTHS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class RevenueMonth:
    """One month of one currency, in minor units; credit notes are taken off net, tax and total."""

    month: date
    currency: str
    invoiced_net_minor: int = 0
    credited_net_minor: int = 0
    tax_minor: int = 0
    total_minor: int = 0

    @property
    def net_minor(self) -> int:
        return self.invoiced_net_minor - self.credited_net_minor


def _signed(column: str) -> str:
    return f"SUM(CASE WHEN document_type = 'INVOICE' THEN {column} ELSE -{column} END)"


_STATEMENT = f"""
SELECT SUBSTR(CAST(issue_on AS TEXT), 1, 7) AS month, currency,
SUM(CASE WHEN document_type = 'INVOICE' THEN net_minor ELSE 0 END) AS invoiced,
SUM(CASE WHEN document_type = 'INVOICE' THEN 0 ELSE net_minor END) AS credited,
{_signed("tax_minor")} AS tax, {_signed("total_minor")} AS total
FROM invoices /*+ documents_by_issue_day */
WHERE business_id = $1 AND issue_on >= $2 AND issue_on < $3 AND status IN ('FINAL', 'SENT')
GROUP BY SUBSTR(CAST(issue_on AS TEXT), 1, 7), currency ORDER BY month, currency
"""


async def revenue_by_month(
    business_id: UUID, first_month: date | None = None, last_month: date | None = None, *, today: date
) -> list[RevenueMonth]:
    """Documents that stand, by month of issue: twelve months up to this one unless said; empty months are left out.

    A month is named by any of its days.
    """
    last = require_bookable(last_month or today, field="lastMonth").replace(day=1)
    first = require_bookable(first_month or add_months(last, 1 - MONTHS_SHOWN), field="firstMonth").replace(day=1)
    if first > last:
        raise InvalidPeriod(f"The last month, {last:%Y-%m}, is before the first, {first:%Y-%m}.", field="firstMonth")
    rows = await read(_STATEMENT, business_id, first, add_months(last, 1))
    return [
        RevenueMonth(
            date.fromisoformat(f"{row['month']}-01"),
            row["currency"],
            invoiced_net_minor=int(row["invoiced"]),
            credited_net_minor=int(row["credited"]),
            tax_minor=int(row["tax"]),
            total_minor=int(row["total"]),
        )
        for row in rows
    ]
