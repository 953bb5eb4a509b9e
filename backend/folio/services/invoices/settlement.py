"""Settling a draft: its rows go through the one arithmetic of `folio.domain.totals` and take its figures. No I/O."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from folio.domain.discounts import Discount, DiscountKind
from folio.domain.errors import AmountTooLarge, CreditNoteFollowsInvoice
from folio.domain.explanation import Step
from folio.domain.money import LARGEST_MINOR, decimal_text
from folio.domain.pricing.charges import charge_amount
from folio.domain.totals import (
    DiscountRow,
    PhaseDiscount,
    PriceDiscount,
    Settlement,
    StandingLine,
    settle,
)
from folio.domain.totals import InvoiceDiscount as DocumentDiscount
from folio.domain.totals.steps import settlement_steps
from folio.models.invoices import DiscountScope, InvoiceDiscount, InvoiceTax, LineItem, Origin
from folio.models.new_rows import new_row
from folio.services.invoices.credited import CreditedInvoice
from folio.services.invoices.rows import InvoiceRows
from folio.services.invoices.true_ups import (
    TRUE_UP,
    minimum_terms,
    minimums_of,
    place_true_ups,
    tax_key,
    true_up_overrides,
)


def settle_rows(rows: InvoiceRows) -> None:
    """Compute every figure of the document from its lines as they stand: overrides in, removed lines as nothing.

    True-up lines, printed discounts, line shares, group subtotals, taxes and totals always agree afterwards. A credit
    note made from an invoice takes no more than remains of its lines, and its tax follows what was credited before.
    """
    for line in rows.lines:
        line.amount_minor = charge_amount(line.quantity, line.rate, rows.invoice.currency)
    if rows.credited is not None:
        _require_only_the_invoice(rows, rows.credited)
    settlement = _settled(rows)
    if place_true_ups(rows, settlement):
        settlement = _settled(rows)
    taken = _take_discounts(rows, settlement)
    _take_line_shares(rows, settlement)
    _take_subtotals(rows, taken)
    _take_taxes(rows, settlement)
    _take_totals(rows, settlement)


def explain_rows(rows: InvoiceRows) -> tuple[Step, ...]:
    """The steps from lines to total: discounts, minimums, tax."""
    return settlement_steps(_settled(rows))


def _settled(rows: InvoiceRows) -> Settlement:
    standing = [line for line in standing_lines(rows) if line.component != TRUE_UP]
    discounts = sorted((row for row in rows.discounts if not row.is_removed), key=lambda row: row.position)
    return settle(
        rows.invoice.currency,
        [_standing(line) for line in standing],
        price_discounts=[
            PriceDiscount(str(row.id), _terms(row), frozenset(row.covers))
            for row in _of_scope(discounts, DiscountScope.PRICE)
        ],
        minimums=list(minimums_of(rows)),
        phase_discounts=[
            PhaseDiscount(str(row.id), _terms(row), row.phase_key, _reach(rows, row, standing))
            for row in _of_scope(discounts, DiscountScope.PHASE)
        ],
        invoice_discounts=[
            DocumentDiscount(str(row.id), _terms(row)) for row in _of_scope(discounts, DiscountScope.INVOICE)
        ],
        true_up_overrides=true_up_overrides(rows),
        taxed_before=rows.credited.taxed if rows.credited else {},
    )


def _require_only_the_invoice(rows: InvoiceRows, credited: CreditedInvoice) -> None:
    credited.require_creditable(standing_lines(rows))
    if any(not discount.is_removed for discount in rows.discounts):
        raise CreditNoteFollowsInvoice(
            "A credit note made from an invoice has no discount of its own: credit less of its lines."
        )


def standing_lines(rows: InvoiceRows) -> list[LineItem]:
    """The lines on the document, in printed order."""
    by_group: dict[UUID, list[LineItem]] = defaultdict(list)
    for line in rows.lines:
        if not line.is_removed:
            by_group[line.group_id].append(line)
    return [
        line
        for group in rows.printed_groups()
        for line in sorted(by_group[group.id], key=lambda row: (row.position, row.id))
    ]


def _standing(line: LineItem) -> StandingLine:
    return StandingLine(
        str(line.id),
        line.amount_minor,
        tax_key(line),
        charge=line.charge_key,
        phase=line.phase_key,
        is_engine=line.origin is Origin.ENGINE,
    )


def _of_scope(discounts: Iterable[InvoiceDiscount], scope: DiscountScope) -> list[InvoiceDiscount]:
    return [row for row in discounts if row.scope is scope]


def _terms(row: InvoiceDiscount) -> Discount:
    return Discount(row.kind, row.value, row.cap_minor)


def _reach(rows: InvoiceRows, discount: InvoiceDiscount, standing: Sequence[LineItem]) -> frozenset[str] | None:
    """The charges and minimums that a phase's discount is on.

    On a merged draft one phase may stand several times, each billing date with its own discount; and a fixed discount
    belongs to one service period, whose charges and minimums it covers by name. A discount without a key is on all of
    its phase.
    """
    if discount.key is None:
        return None
    if discount.kind is DiscountKind.FIXED:
        return frozenset(discount.covers)
    home = _billing_of(discount.key)
    minimums = {term["key"] for term in minimum_terms(rows) if _billing_of(term["key"]) == home}
    covered = {line.charge_key for line in standing if line.charge_key and _billing_of(line.charge_key) == home}
    return frozenset(covered | minimums)


def _billing_of(key: str) -> str:
    """The schedule and billing date with which every engine key begins."""
    return ":".join(key.split(":")[:2])


def _take_discounts(rows: InvoiceRows, settlement: Settlement) -> dict[str, int]:
    """Write what each discount takes off and from what; returns the price discounts' share of each line by its key."""
    groups = {str(line.id): (line.charge_key, str(line.group_id)) for line in rows.lines}
    printed: dict[str, list[DiscountRow]] = defaultdict(list)
    for row in (*settlement.price_discounts, *settlement.phase_discounts, *settlement.invoice_discounts):
        printed[row.key].append(row)
    taken: dict[str, int] = defaultdict(int)
    for discount in rows.discounts:
        of_discount = printed.get(str(discount.id), [])
        discount.amount_minor = sum(row.amount_minor for row in of_discount)
        if discount.scope is DiscountScope.PRICE:
            discount.allocations = _by_charge(of_discount, groups)
            for row in of_discount:
                for key, part in row.by_line.items():
                    taken[key] += part
        else:
            discount.allocations = _by_tax(of_discount)
    return taken


def _by_charge(printed: Iterable[DiscountRow], groups: dict[str, tuple[str | None, str]]) -> list[dict[str, Any]]:
    parts: dict[tuple[str | None, str], int] = defaultdict(int)
    for row in printed:
        for key, part in row.by_line.items():
            parts[groups[key]] += part
    return [{"key": key, "groupId": group, "amountMinor": part} for (key, group), part in parts.items() if part]


def _by_tax(printed: Iterable[DiscountRow]) -> list[dict[str, Any]]:
    return [
        {"treatment": key.treatment.value, "rate": decimal_text(key.rate), "amountMinor": part}
        for row in printed
        for key, part in row.by_group.items()
        if part
    ]


def _take_line_shares(rows: InvoiceRows, settlement: Settlement) -> None:
    standing = {line.id for line in standing_lines(rows)}
    for line in rows.lines:
        key = str(line.key) if line.component == TRUE_UP else str(line.id)
        share = settlement.lines.get(key) if line.id in standing else None
        line.discount_minor = share.discount_minor if share else 0
        line.tax_minor = share.tax_minor if share else 0


def _take_subtotals(rows: InvoiceRows, taken: dict[str, int]) -> None:
    subtotals: dict[UUID, int] = defaultdict(int)
    for line in standing_lines(rows):
        subtotals[line.group_id] += line.amount_minor - taken.get(str(line.id), 0)
    for group in rows.groups:
        group.subtotal_minor = subtotals[group.id]


def _take_taxes(rows: InvoiceRows, settlement: Settlement) -> None:
    """One row a tax group that has lines; a group that stays keeps its row."""
    kept = {(row.treatment, row.rate): row for row in rows.taxes}
    names: dict[Any, LineItem] = {}
    for line in standing_lines(rows):
        names.setdefault(tax_key(line), line)
    rows.taxes = []
    for group in settlement.tax_groups:
        named = names.get(group.key)
        if named is None:
            continue
        tax = kept.get((group.key.treatment, group.key.rate)) or new_row(
            InvoiceTax, invoice_id=rows.invoice.id, treatment=group.key.treatment, rate=group.key.rate
        )
        tax.label, tax.reason, tax.position = named.tax_label, named.tax_reason, len(rows.taxes)
        tax.taxable_minor, tax.tax_minor = group.taxable_minor, group.tax_minor
        rows.taxes.append(tax)


def _take_totals(rows: InvoiceRows, settlement: Settlement) -> None:
    invoice = rows.invoice
    invoice.subtotal_minor = sum(group.subtotal_minor for group in rows.groups)
    document_discounts = (*settlement.phase_discounts, *settlement.invoice_discounts)
    invoice.discount_minor = sum(row.amount_minor for row in document_discounts)
    invoice.net_minor = settlement.net_minor
    invoice.tax_minor = settlement.tax_minor
    invoice.total_minor = settlement.total_minor
    invoice.has_warnings = bool(invoice.warnings)
    _require_storable(invoice.subtotal_minor, invoice.net_minor, invoice.tax_minor, invoice.total_minor)


def _require_storable(*amounts: int) -> None:
    if any(abs(amount) > LARGEST_MINOR for amount in amounts):
        raise AmountTooLarge("The invoice adds up to more than can be kept; check quantities and rates.")
