"""A CSV file of a bank as a table: its encoding, delimiter and heading found by looking."""

import codecs
import csv
import io
from collections import Counter
from dataclasses import dataclass

from folio.domain.errors import UnreadableStatement
from folio.domain.statements.amounts import is_amount
from folio.domain.statements.columns import Column, recognise
from folio.domain.statements.days import is_day

DELIMITERS = (";", ",", "\t", "|")
# Banks write addresses, accounts and periods above the table.
MOST_ROWS_ABOVE = 40

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Headings and rows, each row with the number of its line."""

    encoding: str
    delimiter: str
    header: list[str]
    rows: list[tuple[int, list[str]]]


def read_sheet(data: bytes, *, most_rows: int) -> Sheet:
    """The table in the file; refuses what is not text or holds no table."""
    text, encoding = decode(data)
    delimiter, text, first_line = _told_delimiter(text)
    delimiter = delimiter or _delimiter(text)
    rows = _rows(text, delimiter, first_line, most_rows)
    place = _header_place([row for _, row in rows[:MOST_ROWS_ABOVE]])
    if place is None:
        width = max((len(row) for _, row in rows), default=0)
        if width < 2:
            raise UnreadableStatement("The file holds no table; export the statement as CSV with headings.")
        return Sheet(encoding, delimiter, [f"Column {number + 1}" for number in range(width)], rows)
    return Sheet(encoding, delimiter, _distinct(rows[place][1]), rows[place + 1 :])


def decode(data: bytes) -> tuple[str, str]:
    """The text and its encoding: UTF-8, UTF-16, or what Western banks otherwise write."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _unmarked(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as reason:
        raise UnreadableStatement(f"The file is not {encoding}: {reason}. Save it as UTF-8.") from None
    if "\x00" in text:
        raise UnreadableStatement("The file is not text; export the statement as CSV.")
    return text, encoding


def _unmarked(data: bytes) -> str:
    sample = data[:4_000]
    if sample.count(0) > len(sample) // 4:
        return "utf-16-le" if sample[1::2].count(0) >= sample[::2].count(0) else "utf-16-be"
    for encoding in ("utf-8", "cp1252"):
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding
    return "latin-1"


def _told_delimiter(text: str) -> tuple[str | None, str, int]:
    """Excel's own first line, `sep=;`, taken off."""
    first, _, rest = text.partition("\n")
    told = first.strip().strip('"')
    if told.lower().startswith("sep=") and len(told) == 5:
        return told[4], rest, 2
    return None, text, 1


def _delimiter(text: str) -> str:
    """The delimiter that parts most lines into the same number of cells, the more cells the better."""
    sample = "\n".join(text.splitlines()[: 2 * MOST_ROWS_ABOVE])

    def regularity(delimiter: str) -> tuple[int, int]:
        try:
            widths = Counter(len(row) for row in csv.reader(io.StringIO(sample), delimiter=delimiter) if len(row) > 1)
        except csv.Error:
            return 0, 0
        return max(((count, width) for width, count in widths.items()), default=(0, 0))

    return max(DELIMITERS, key=regularity)


def _rows(text: str, delimiter: str, first_line: int, most_rows: int) -> list[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[tuple[int, list[str]]] = []
    line = first_line
    try:
        for row in reader:
            cells = [cell.strip() for cell in row]
            if any(cells):
                rows.append((line, cells))
            if len(rows) > most_rows + MOST_ROWS_ABOVE:
                raise UnreadableStatement(f"The file has more than {most_rows:,} lines; import it in parts.")
            line = first_line + reader.line_num
    except csv.Error as reason:
        raise UnreadableStatement(f"Line {line} is not CSV: {reason}.") from None
    return rows


def _header_place(rows: list[list[str]]) -> int | None:
    """The first row that names a day and some amount; else the first of full width that is no transaction itself."""
    for place, row in enumerate(rows):
        named = recognise(row)
        if Column.BOOKED_ON in named and named.keys() & {Column.AMOUNT, Column.CREDIT}:
            return place
    width = Counter(len(row) for row in rows if len(row) > 1).most_common(1)
    if not width:
        return None
    place = next(place for place, row in enumerate(rows) if len(row) == width[0][0])
    return None if _is_transaction(rows[place]) else place


def _is_transaction(row: list[str]) -> bool:
    return any(is_day(cell) for cell in row) and any(is_amount(cell) for cell in row)


def _distinct(header: list[str]) -> list[str]:
    """Headings that differ: an empty one gets its place, a repeated one a number."""
    seen: Counter[str] = Counter()
    names = []
    for place, heading in enumerate(header):
        name = heading or f"Column {place + 1}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return names
