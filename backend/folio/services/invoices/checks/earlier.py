"""The last issued invoices of many customers, as figures to compare drafts with: four queries, however many."""

# ruff: noqa: S608 — only this module's own names are put into statements; values are always bound.

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

import orjson
from tortoise.connection import get_connection

from folio.domain.compliance import EarlierInvoice
from folio.domain.compliance.history import COMPARED
from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.domain.tax import TaxTreatment
from folio.models.database import CONNECTION
from folio.models.invoices import Invoice, InvoiceTax, LineItem

_ISSUED = f"'{DocumentStatus.FINAL}', '{DocumentStatus.SENT}'"
_LATEST_FIRST = "ORDER BY issue_on DESC, finalized_at DESC, id DESC"
_LAST = f"""
SELECT id FROM (
    SELECT id, row_number() OVER (PARTITION BY customer_id {_LATEST_FIRST}) AS place,
           row_number() OVER (PARTITION BY customer_id, currency {_LATEST_FIRST}) AS place_in_currency
    FROM invoices
    WHERE customer_id {{customers}} AND document_type = '{DocumentType.INVOICE}' AND status IN ({_ISSUED})
) AS ranked
WHERE place <= {COMPARED} OR place_in_currency <= {COMPARED}
"""
_SQLITE = _LAST.format(customers="IN (SELECT value FROM json_each(?))")
_POSTGRES = _LAST.format(customers="= ANY($1::uuid[])")


@dataclass(frozen=True, slots=True)
class Earlier:
    """What customers were billed before, the newest first."""

    by_currency: Mapping[tuple[UUID, str], Sequence[EarlierInvoice]]
    currencies: Mapping[UUID, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MeteredLines:
    """Usage lines: their names by invoice and metric, and the metric of each price."""

    names: Mapping[UUID, Mapping[str, str]]
    metric_of_price: Mapping[UUID, str]


async def metered_lines(invoice_ids: Collection[UUID]) -> MeteredLines:
    """The usage lines that stand on the invoices."""
    found = await LineItem.filter(
        invoice_id__in=list(invoice_ids), is_removed=False, group__is_removed=False, price__metric_id__not_isnull=True
    ).values("invoice_id", "price_id", "price_name", "name", "price__metric_id")
    names: dict[UUID, dict[str, str]] = defaultdict(dict)
    metrics: dict[UUID, str] = {}
    for row in found:
        metric = str(row["price__metric_id"])
        metrics[row["price_id"]] = metric
        names[row["invoice_id"]].setdefault(metric, row["price_name"] or row["name"])
    return MeteredLines(names, metrics)


async def last_invoices(customer_ids: Collection[UUID]) -> list[Invoice]:
    """The last three that each customer was sent, and the last three in each currency; the newest first."""
    connection = get_connection(CONNECTION)
    if connection.capabilities.dialect == "sqlite":
        customers = orjson.dumps([str(customer_id) for customer_id in customer_ids]).decode()
        found = await connection.execute_query_dict(_SQLITE, [customers])
    else:
        found = await connection.execute_query_dict(_POSTGRES, [list(customer_ids)])
    rows = await Invoice.filter(id__in=[row["id"] for row in found])
    return sorted(rows, key=lambda row: (row.issue_on, row.finalized_at, row.id), reverse=True)


async def as_earlier(invoices: Sequence[Invoice], metered: MeteredLines) -> Earlier:
    """The invoices as what the compliance check compares with."""
    treatments: dict[UUID, set[TaxTreatment]] = defaultdict(set)
    for tax in await InvoiceTax.filter(invoice_id__in=[row.id for row in invoices]).only("invoice_id", "treatment"):
        treatments[tax.invoice_id].add(tax.treatment)
    by_currency: dict[tuple[UUID, str], list[EarlierInvoice]] = defaultdict(list)
    currencies: dict[UUID, list[str]] = defaultdict(list)
    for row in invoices:
        if len(currencies[row.customer_id]) < COMPARED:
            currencies[row.customer_id].append(row.currency)
        of_currency = by_currency[row.customer_id, row.currency]
        if len(of_currency) < COMPARED:
            of_currency.append(_figures(row, frozenset(treatments[row.id]), metered.names.get(row.id, {})))
    return Earlier(by_currency, currencies)


def _figures(row: Invoice, treatments: frozenset[TaxTreatment], metrics: Mapping[str, str]) -> EarlierInvoice:
    return EarlierInvoice(
        number=row.number or "",
        currency=row.currency,
        total_minor=row.total_minor,
        period=(row.period_start, row.period_end),
        purchase_order=row.purchase_order,
        treatments=treatments,
        metrics=metrics,
    )
