"""Receivables, statements of account and revenue as CSV."""

from collections.abc import Iterator, Sequence

from folio.domain.money import from_minor
from folio.domain.receivables import AgeBucket
from folio.services.receivables.ageing import Ageing, AgeSums, CustomerAge
from folio.services.receivables.revenue import RevenueMonth
from folio.services.receivables.statement import Statement
from folio.services.spreadsheets import csv_lines

_SUMS = (*(bucket.lower() for bucket in AgeBucket), "uncollectible", "credit_on_account", "credit_notes", "balance")
AGEING_COLUMNS = ("as_of", "currency", "customer", *_SUMS, "customer_id")
STATEMENT_COLUMNS = ("date", "type", "reference", "due_on", "amount", "balance", "currency", "id")
REVENUE_COLUMNS = ("month", "currency", "invoiced_net", "credited_net", "net", "tax", "total")


def ageing_csv(ageing: Ageing) -> str:
    """A line for each customer and currency, by currency and name; sums are the spreadsheet's to make."""
    parts = [part for currency in ageing.currencies for part in currency.customers]
    return csv_lines([AGEING_COLUMNS, *(_age_cells(ageing, part) for part in parts)])


def _age_cells(ageing: Ageing, part: CustomerAge) -> list[object]:
    sums = [from_minor(_sum(part.sums, name), part.currency) for name in _SUMS]
    return [ageing.as_of, part.currency, part.customer_name, *sums, part.customer_id]


def _sum(sums: AgeSums, name: str) -> int:
    amount: int = getattr(sums, f"{name}_minor")
    return amount


def statement_csv(statement: Statement) -> str:
    """The account with its opening and closing balance as lines of their own."""
    return csv_lines([STATEMENT_COLUMNS, *_statement_cells(statement)])


def _statement_cells(statement: Statement) -> Iterator[Sequence[object]]:
    currency, account = statement.currency, statement.account
    opening = from_minor(account.opening_minor, currency)
    yield (statement.first_day, "OPENING_BALANCE", None, None, None, opening, currency, None)
    for entry in account.entries:
        amount, balance = (from_minor(minor, currency) for minor in (entry.amount_minor, entry.balance_minor))
        yield (entry.day, entry.kind, entry.name, entry.due_on, amount, balance, currency, entry.source_id)
    closing = from_minor(account.closing_minor, currency)
    yield (statement.last_day, "CLOSING_BALANCE", None, None, None, closing, currency, None)


def revenue_csv(months: Sequence[RevenueMonth]) -> str:
    """A line for each month and currency."""
    return csv_lines([REVENUE_COLUMNS, *(_revenue_cells(month) for month in months)])


def _revenue_cells(month: RevenueMonth) -> list[object]:
    figures = (month.invoiced_net_minor, month.credited_net_minor, month.net_minor, month.tax_minor, month.total_minor)
    return [f"{month.month:%Y-%m}", month.currency, *(from_minor(minor, month.currency) for minor in figures)]
