"""A draft that owes the customer money, turned into a credit note of the same amounts: every sign the other way."""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from uuid import UUID

from folio.domain.lifecycle import DocumentType
from folio.domain.money import from_minor
from folio.domain.tax import TaxGroupKey
from folio.models.fields import new_id
from folio.models.invoices import LineItem, Origin
from folio.services.invoices.overrides import line_value, set_line_value
from folio.services.invoices.rows import InvoiceRows
from folio.services.invoices.settlement import settle_rows, standing_lines
from folio.services.invoices.true_ups import TRUE_UP

# Where `engine_terms` keeps what the engine had said, so that late usage can still be told from it.
SAID = "said"


def turn_rows(rows: InvoiceRows) -> None:
    """Flip a settled draft: lines as they stand become a person's, discounts lines of their own; nothing is re-priced.

    Net and tax of every tax group, and so the total, are exactly the former ones the other way round.
    """
    standing = standing_lines(rows)
    rows.lines = [*standing, *_discount_lines(rows, standing)]
    rows.groups = rows.printed_groups()
    rows.discounts = []
    for group in rows.groups:
        group.origin, group.key, group.overridden, group.engine_values = Origin.PERSON, None, [], {}
    for line in standing:
        _turn(line)
    rows.invoice.document_type = DocumentType.CREDIT_NOTE
    rows.invoice.due_on = None
    rows.invoice.engine_terms = {}
    settle_rows(rows)


def _turn(line: LineItem) -> None:
    is_true_up = line.component == TRUE_UP
    line.quantity = -line.quantity
    line.overridden = ["tax"] if is_true_up or "tax" in line.overridden else []
    line.component = None if is_true_up else line.component
    line.origin, line.key, line.phase_key = Origin.PERSON, None, None
    line.engine_values, line.is_orphaned = {}, False


def _discount_lines(rows: InvoiceRows, standing: Iterable[LineItem]) -> list[LineItem]:
    """What discounts took off, by group and tax: on a credit note it is money that is kept."""
    taken: dict[tuple[UUID, TaxGroupKey], list[LineItem]] = defaultdict(list)
    for line in standing:
        if line.discount_minor:
            taken[line.group_id, TaxGroupKey(line.tax_treatment, line.tax_rate)].append(line)
    reasons = ", ".join(dict.fromkeys(row.reason for row in rows.discounts if row.amount_minor))
    lines = []
    for (group_id, _), reduced in taken.items():
        amount = sum(line.discount_minor for line in reduced)
        if not amount:
            continue
        lines.append(
            LineItem(
                id=new_id(),
                invoice_id=rows.invoice.id,
                group_id=group_id,
                origin=Origin.PERSON,
                name=reasons[:500],
                quantity=Decimal(1 if amount > 0 else -1),
                rate=from_minor(abs(amount), rows.invoice.currency),
                amount_minor=amount,
                service_start=reduced[0].service_start,
                service_end=reduced[0].service_end,
                position=max(line.position for line in rows.lines) + 1,
                overridden=["tax"] if "tax" in reduced[0].overridden or reduced[0].component == TRUE_UP else [],
            )
        )
        set_line_value(lines[-1], "tax", line_value(reduced[0], "tax"))
    return lines
