"""A draft as rows in memory: loaded together, settled together, written together."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from operator import attrgetter
from typing import Any, TypeAlias
from uuid import UUID

import orjson
from tortoise.fields import JSONField
from tortoise.models import Model

from folio.models.batches import update_rows
from folio.models.invoices import Invoice, InvoiceDiscount, InvoiceTax, LineItem, LineItemGroup
from folio.services.invoices.credited import CreditedInvoice, load_credited

# Written in this order: a line needs its group.
TABLES: tuple[type[Model], ...] = (Invoice, LineItemGroup, LineItem, InvoiceDiscount, InvoiceTax)

Row: TypeAlias = Invoice | LineItemGroup | LineItem | InvoiceDiscount | InvoiceTax


@dataclass(slots=True)
class InvoiceRows:
    """An invoice with everything printed on it, and the marks of removed engine lines.

    The billing engine builds these without a database; `load_rows` reads them; both are settled by the same
    `settle_rows` and then written. Lists are in printed order (`position`). `stored` is what the database holds, so
    that `save_rows` writes only what changed. `credited` is the invoice that a credit note was made from.
    """

    invoice: Invoice
    groups: list[LineItemGroup] = field(default_factory=list)
    lines: list[LineItem] = field(default_factory=list)
    discounts: list[InvoiceDiscount] = field(default_factory=list)
    taxes: list[InvoiceTax] = field(default_factory=list)
    stored: dict[UUID, tuple[type[Model], tuple[Any, ...]]] = field(default_factory=dict, repr=False)
    credited: CreditedInvoice | None = field(default=None, repr=False)

    def printed_groups(self) -> list[LineItemGroup]:
        return sorted((group for group in self.groups if not group.is_removed), key=lambda row: row.position)

    def printed_lines(self, group_id: UUID) -> list[LineItem]:
        """The lines of a group as they stand on the document, in order."""
        lines = (line for line in self.lines if line.group_id == group_id and not line.is_removed)
        return sorted(lines, key=lambda row: row.position)

    def all_rows(self) -> Iterable[Row]:
        yield self.invoice
        yield from self.groups
        yield from self.lines
        yield from self.discounts
        yield from self.taxes

    def remember(self) -> None:
        """Take the rows as what the database holds."""
        self.stored = {row.id: (type(row), _values(row)) for row in self.all_rows()}


async def load_rows(invoice: Invoice) -> InvoiceRows:
    """Everything on the invoice: four queries, however many lines it has; more for a credit note's invoice."""
    rows = InvoiceRows(
        invoice=invoice,
        groups=await LineItemGroup.filter(invoice_id=invoice.id).order_by("position"),
        lines=await LineItem.filter(invoice_id=invoice.id).order_by("position"),
        discounts=await InvoiceDiscount.filter(invoice_id=invoice.id).order_by("position"),
        taxes=await InvoiceTax.filter(invoice_id=invoice.id).order_by("position"),
    )
    if invoice.credits_id is not None:
        rows.credited = await load_credited(invoice.credits_id, but=invoice.id)
    rows.remember()
    return rows


async def save_rows(rows: InvoiceRows) -> None:
    """Write what changed since the rows were loaded; all of it when they never were."""
    await save_all([rows])


async def save_all(drafts: Sequence[InvoiceRows]) -> None:
    """Write what changed in several drafts: at most one statement a table and verb, however many rows."""
    # What replaces a row may have its key, so lines go first; a group may only go once its lines have left it.
    for child in (LineItem, InvoiceDiscount, InvoiceTax):
        await _delete_gone(child, drafts)
    for table in TABLES:
        await _write(table, drafts)
    await _delete_gone(LineItemGroup, drafts)


async def _delete_gone(table: type[Model], drafts: Sequence[InvoiceRows]) -> None:
    gone: list[UUID] = []
    for rows in drafts:
        kept = {row.id for row in rows.all_rows()}
        removed = [key for key, (model, _) in rows.stored.items() if model is table and key not in kept]
        for key in removed:
            del rows.stored[key]
        gone += removed
    if gone:
        await table.filter(id__in=gone).delete()


async def _write(table: type[Model], drafts: Sequence[InvoiceRows]) -> None:
    new: list[Model] = []
    changed: list[Model] = []
    columns: set[int] = set()
    for rows in drafts:
        for row in rows.all_rows():
            if type(row) is not table:
                continue
            current = _values(row)
            if row.id not in rows.stored:
                new.append(row)
            elif current != rows.stored[row.id][1]:
                changed.append(row)
                columns |= _differing(rows.stored[row.id][1], current)
            rows.stored[row.id] = (table, current)
    await _insert(table, new)
    await update_rows(changed, [_columns(table)[index] for index in sorted(columns)])


async def _insert(table: type[Model], rows: list[Model]) -> None:
    if rows:
        await table.bulk_create(rows)
    for row in rows:
        row._saved_in_db = True


def _differing(stored: tuple[Any, ...], current: tuple[Any, ...]) -> set[int]:
    return {index for index, pair in enumerate(zip(stored, current, strict=True)) if pair[0] != pair[1]}


@cache
def _columns(table: type[Model]) -> tuple[str, ...]:
    """All but the key; those with JSON last."""
    names = [name for name in table._meta.fields_db_projection if not table._meta.fields_map[name].pk]
    return tuple(sorted(names, key=lambda name: _is_json(table, name)))


def _is_json(table: type[Model], name: str) -> bool:
    return isinstance(table._meta.fields_map[name], JSONField)


@cache
def _readers(table: type[Model]) -> tuple[Callable[[Model], tuple[Any, ...]], tuple[str, ...]]:
    plain = [name for name in _columns(table) if not _is_json(table, name)]
    return attrgetter(*plain), _columns(table)[len(plain) :]


def _values(row: Model) -> tuple[Any, ...]:
    # JSON values are mutable: their text is what can be compared later.
    read, json_columns = _readers(type(row))
    texts = (orjson.dumps(getattr(row, name), option=orjson.OPT_SORT_KEYS) for name in json_columns)
    return (*read(row), *texts)


def is_as_stored(rows: InvoiceRows, row: Row) -> bool:
    """Whether the database holds the row as it is."""
    return row.id in rows.stored and rows.stored[row.id][1] == _values(row)


def stored_values(rows: InvoiceRows, row: Row, columns: Iterable[str]) -> dict[str, Any] | None:
    """Some columns of the row as the database holds them; None for a new row."""
    if row.id not in rows.stored:
        return None
    table, values = rows.stored[row.id]
    stored = {name: values[_columns(table).index(name)] for name in columns}
    return {name: orjson.loads(value) if _is_json(table, name) else value for name, value in stored.items()}
