"""A statement read: from bytes to the money that came in, with what could not be read and why."""

import re
from collections.abc import Sequence
from decimal import Decimal

from folio.domain.currencies import MINOR_UNIT_DIGITS
from folio.domain.errors import FolioError, InvalidAmount, InvalidInput, UnreadableStatement
from folio.domain.money import to_minor
from folio.domain.statements.amounts import mark_of, parse_amount
from folio.domain.statements.camt import is_camt, read_camt
from folio.domain.statements.columns import Column, chosen, plain_name, recognise
from folio.domain.statements.days import order_of, parse_day
from folio.domain.statements.sheet import Sheet, read_sheet
from folio.domain.statements.values import (
    Reading,
    RejectedLine,
    StatementFormat,
    StatementLine,
    StatementOptions,
)

MOST_BYTES = 5_000_000
MOST_ROWS = 20_000
SAMPLE_ROWS = 8
LONGEST_NAME = 200
LONGEST_ACCOUNT = 50
LONGEST_DESCRIPTION = 2_000

_INCOMING = frozenset({"c", "cr", "crdt", "credit", "h", "haben", "bij", "avere", "haber", "abono", "in", "kredit"})
_OUTGOING = frozenset({"d", "dr", "dbit", "debit", "s", "soll", "af", "dare", "debe", "cargo", "out", "lastschrift"})
_SIGNS = {"+": True, "-": False}
_BALANCE = re.compile(
    r"(opening|closing|starting|ending|previous|new|old|current|available|anfangs|end|alter|neuer|letzter|aktueller|"
    r"ancien|nouveau|begin|eind)? ?(balance|kontostand|saldo|saldovortrag|ubertrag|solde)"
    r"( (brought|carried) forward| initial| final| precedent| iniziale| finale| inicial| anterior| am.*| au.*| al.*)?"
)


def read_statement(data: bytes, options: StatementOptions) -> Reading:
    """What the file says came in. What cannot be told from it stands in `missing`, what is wrong in `rejected`."""
    if len(data) > MOST_BYTES:
        raise UnreadableStatement(f"The file has {len(data):,} bytes; at most {MOST_BYTES:,} are read.")
    if not data.strip():
        raise UnreadableStatement("The file is empty.")
    if is_camt(data):
        return read_camt(data, most_entries=MOST_ROWS)
    return _read_csv(read_sheet(data, most_rows=MOST_ROWS), options)


def _read_csv(sheet: Sheet, options: StatementOptions) -> Reading:
    rows = [row for _, row in sheet.rows]
    pointed = chosen(options.columns, sheet.header)
    columns = recognise(sheet.header, rows[:SAMPLE_ROWS]) | pointed
    if pointed.get(Column.AMOUNT) and not pointed.get(Column.CREDIT):
        # Who points at one column of amounts does not mean the two that were recognised.
        columns |= {Column.CREDIT: [], Column.DEBIT: []}
    columns = {column: names for column, names in columns.items() if names}
    reading = Reading(
        StatementFormat.CSV,
        encoding=sheet.encoding,
        delimiter=sheet.delimiter,
        header=sheet.header,
        sample=rows[:SAMPLE_ROWS],
        columns=columns,
    )
    table = _Table(sheet, columns, options)
    reading.decimal_mark = options.decimal_mark or mark_of(table.texts(*_AMOUNTS))
    reading.day_order = options.day_order or order_of(table.texts(Column.BOOKED_ON))
    reading.missing = _missing(reading)
    if not reading.missing:
        _read_rows(table, reading)
    return reading


_AMOUNTS = (Column.AMOUNT, Column.CREDIT, Column.DEBIT)


def _missing(reading: Reading) -> list[str]:
    missing = []
    if Column.BOOKED_ON not in reading.columns:
        missing.append(Column.BOOKED_ON.value)
    if not reading.columns.keys() & {Column.AMOUNT, Column.CREDIT}:
        missing.append(Column.AMOUNT.value)
    if not missing:
        missing += ["decimalMark"] if reading.decimal_mark is None else []
        missing += ["dayOrder"] if reading.day_order is None else []
    return missing


class _Table:
    """Cells of a sheet by what they hold."""

    def __init__(self, sheet: Sheet, columns: dict[Column, list[str]], options: StatementOptions) -> None:
        self.sheet = sheet
        self.options = options
        self.places = {column: [sheet.header.index(name) for name in names] for column, names in columns.items()}

    def texts(self, *columns: Column) -> list[str]:
        return [text for _, row in self.sheet.rows for column in columns if (text := self.text(row, column))]

    def text(self, row: Sequence[str], column: Column) -> str:
        cells = (row[place] for place in self.places.get(column, ()) if place < len(row))
        return " ".join(cell for cell in cells if cell)


def _read_rows(table: _Table, reading: Reading) -> None:
    for position, row in table.sheet.rows:
        if _is_no_transaction(table, row):
            reading.balance_count += 1
            continue
        try:
            amount = _amount(table, row, reading)
            if amount <= 0:
                reading.debit_count += 1
                continue
            reading.lines.append(_line(table, row, reading, position, amount))
        except FolioError as refusal:
            reading.rejected.append(RejectedLine(position, refusal.message))


def _is_no_transaction(table: _Table, row: Sequence[str]) -> bool:
    """A line of the bank's about the account: a balance, a footer."""
    day = table.text(row, Column.BOOKED_ON)
    if not day and not any(table.text(row, column) for column in _AMOUNTS):
        return True
    told = table.text(row, Column.DESCRIPTION) or table.text(row, Column.COUNTERPARTY)
    texts = [told] if day and told else [cell for cell in row if cell]
    return any(_BALANCE.fullmatch(plain_name(text)) for text in texts[:3])


def _amount(table: _Table, row: Sequence[str], reading: Reading) -> Decimal:
    """What came in, as a positive number; zero or less when it went out."""
    assert reading.decimal_mark is not None
    mark = reading.decimal_mark
    incoming, outgoing = (parse_amount(table.text(row, column), mark) for column in (Column.CREDIT, Column.DEBIT))
    if Column.CREDIT in table.places and (incoming or outgoing or Column.AMOUNT not in table.places):
        if incoming is None and outgoing is None:
            raise InvalidAmount("The line has no amount.")
        return incoming or -abs(outgoing or Decimal(0))
    amount = parse_amount(table.text(row, Column.AMOUNT), mark)
    if amount is None:
        raise InvalidAmount("The line has no amount.")
    return amount if _is_incoming(table.text(row, Column.DIRECTION), amount) else -abs(amount)


def _is_incoming(direction: str, amount: Decimal) -> bool:
    word = plain_name(direction)
    if direction.strip() in _SIGNS:
        return _SIGNS[direction.strip()]
    if word in _OUTGOING:
        return False
    if word and word not in _INCOMING:
        raise InvalidInput(f"{direction[:40]!r} does not say whether money came in or went out.")
    return amount > 0


def _line(table: _Table, row: Sequence[str], reading: Reading, position: int, amount: Decimal) -> StatementLine:
    assert reading.day_order is not None
    day = parse_day(table.text(row, Column.BOOKED_ON), reading.day_order)
    if day is None:
        raise InvalidInput("The line has no day.")
    currency = table.text(row, Column.CURRENCY).upper() or table.options.currency
    if currency not in MINOR_UNIT_DIGITS:
        raise InvalidInput(f"{currency[:20]!r} is not a currency.")
    return StatementLine(
        position,
        day,
        currency,
        to_minor(amount, currency),
        _clean(table.text(row, Column.COUNTERPARTY), LONGEST_NAME) or None,
        _clean(table.text(row, Column.ACCOUNT), LONGEST_ACCOUNT) or None,
        _clean(table.text(row, Column.DESCRIPTION), LONGEST_DESCRIPTION),
    )


def _clean(text: str, longest: int) -> str:
    """On one line, as long as it is kept."""
    return " ".join(text.split())[:longest].strip()
