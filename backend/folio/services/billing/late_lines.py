"""Late usage on a document: its lines, each with the period that it was used in."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from folio.domain.tax import TaxTreatment
from folio.models.fields import new_id
from folio.models.invoices import LineItem, LineItemGroup, Origin
from folio.models.usage import LateUsage
from folio.services.invoices.overrides import engine_values_of
from folio.services.invoices.rows import InvoiceRows


def add_late_lines(rows: InvoiceRows, late_usage: Sequence[LateUsage]) -> None:
    """Append the lines of late usage in groups of their own; they are the engine's, and taxed as they were."""
    for late in late_usage:
        groups: dict[tuple[Any, ...], LineItemGroup] = {}
        for number, said in enumerate(late.lines):
            identity = (said["productId"], said["periodStart"], said["periodEnd"])
            if identity not in groups:
                groups[identity] = _group(rows, late, said, len(groups))
                rows.groups.append(groups[identity])
            rows.lines.append(_line(rows, late, said, groups[identity], number))


def _group(rows: InvoiceRows, late: LateUsage, said: dict[str, Any], number: int) -> LineItemGroup:
    return LineItemGroup(
        id=new_id(),
        invoice_id=rows.invoice.id,
        product_id=_uuid(said["productId"]),
        origin=Origin.ENGINE,
        key=f"late:{late.id}:group:{number}",
        name=said["groupName"],
        period_start=_day(said["periodStart"]),
        period_end=_day(said["periodEnd"]),
        position=len(rows.groups),
        engine_values={"name": said["groupName"]},
    )


def _line(rows: InvoiceRows, late: LateUsage, said: dict[str, Any], group: LineItemGroup, number: int) -> LineItem:
    tax = said["tax"]
    line = LineItem(
        id=new_id(),
        invoice_id=rows.invoice.id,
        group_id=group.id,
        price_id=_uuid(said["priceId"]),
        tax_category_id=_uuid(tax.get("categoryId")),
        origin=Origin.ENGINE,
        key=f"late:{late.id}:{number}",
        component="late_usage",
        price_name=said["priceName"],
        name=said["name"],
        quantity=Decimal(said["quantity"]),
        rate=Decimal(said["rate"]),
        unit_code=said["unit_code"],
        amount_minor=said["amountMinor"],
        tax_treatment=TaxTreatment(tax["treatment"]),
        tax_rate=Decimal(tax["rate"]),
        tax_label=tax["label"],
        tax_reason=tax["reason"],
        service_start=group.period_start,
        service_end=group.period_end,
        position=len(rows.lines),
        explanation=_explanation(late),
    )
    line.engine_values = engine_values_of(line)
    return line


def _explanation(late: LateUsage) -> dict[str, Any]:
    text = (
        f"{late.event_count} events arrived after the invoice of {late.billing_date}; the period was priced again "
        "and this is the difference from what the engine had charged."
    )
    return {"lateUsageId": str(late.id), "steps": [{"kind": "LATE_USAGE", "text": text, "values": {}}]}


def _uuid(text: str | None) -> UUID | None:
    return UUID(text) if text else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
