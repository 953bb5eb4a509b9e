"""Usage events as CSV: columns named as the event's fields, or mapped to them."""

import csv
import io
import re
from collections.abc import AsyncIterable, AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from folio.domain.errors import FolioError, InvalidInput
from folio.services.usage.deliveries import Part, plain_bytes, whole_lines
from folio.services.usage.records import EventRecord, RejectedEvent, convert_event

FIELDS = ("eventId", "customerAlias", "eventType", "timestamp")
PROPERTY = "properties."

# JSON's own grammar: 007 and +1 stay texts.
_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?")
_WORDS = {"true": True, "false": False}


async def csv_parts(chunks: AsyncIterable[bytes], columns: Mapping[str, str] | None = None) -> AsyncIterator[Part]:
    """Comma-separated values whose first line names the columns.

    `columns` maps a field (`eventId`, …, `properties.distance`) to the column that holds it, where the names differ.
    In properties, what JSON would read as a number, true or false is one; an empty cell is no property.
    """
    sheet = _Sheet(columns or {})
    async for text in whole_lines(plain_bytes(chunks), is_whole=_closes_its_quotes):
        yield sheet.part(_decoded(text))


def _closes_its_quotes(text: bytes) -> bool:
    """A quoted cell may hold line ends; behind an even number of quotes none is open."""
    return text.count(b'"') % 2 == 0


def _decoded(text: bytes) -> str:
    try:
        return text.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        raise InvalidInput(f"The file is not UTF-8: {reason}. Save it as UTF-8.", field="body") from None


class _Sheet:
    """A CSV file being read: which cell is which field, and the lines read so far."""

    def __init__(self, columns: Mapping[str, str]) -> None:
        self.columns = columns
        self.cells: dict[str, int] = {}
        self.lines_read = 0

    def part(self, text: str) -> Part:
        records, positions, rejected = [], [], []
        for position, row in self._rows(text):
            try:
                records.append(_record(self._fields(row)))
                positions.append(position)
            except FolioError as refusal:
                rejected.append(RejectedEvent.of(position, refusal))
        return Part(records, positions, rejected)

    def _rows(self, text: str) -> Iterator[tuple[int, list[str]]]:
        """The rows below the header, each with the number of its first line."""
        reader = csv.reader(io.StringIO(text, newline=""))
        position = self.lines_read + 1
        try:
            for row in reader:
                if not self.cells:
                    self.cells = _cells(row, self.columns)
                elif row:
                    yield position, row
                position = self.lines_read + reader.line_num + 1
        except csv.Error as reason:
            raise InvalidInput(f"Line {position} is not CSV: {reason}.", field="body") from None
        self.lines_read += reader.line_num

    def _fields(self, row: Sequence[str]) -> dict[str, str]:
        return {field: row[cell] for field, cell in self.cells.items() if cell < len(row) and row[cell] != ""}


def _cells(header: Sequence[str], columns: Mapping[str, str]) -> dict[str, int]:
    """Where in a row each field stands."""
    named = {name.strip(): cell for cell, name in enumerate(header)}
    cells = {name: cell for name, cell in named.items() if name in FIELDS or name.startswith(PROPERTY)}
    for field, column in columns.items():
        if field not in FIELDS and not field.startswith(PROPERTY):
            raise InvalidInput(
                f"{field!r} is no field of an event; map {', '.join(FIELDS)} or {PROPERTY}….", field=field
            )
        if column not in named:
            raise InvalidInput(f"The file has no column {column!r}; it has {', '.join(named)}.", field=field)
        cells[field] = named[column]
    for field in FIELDS:
        if field not in cells:
            raise InvalidInput(
                f"The file has no column {field!r}; say which of {', '.join(named)} holds it.", field=field
            )
    return cells


def _record(fields: Mapping[str, str]) -> EventRecord:
    values: dict[str, Any] = {name: text for name, text in fields.items() if name in FIELDS}
    values["properties"] = {
        name.removeprefix(PROPERTY): _scalar(text) for name, text in fields.items() if name.startswith(PROPERTY)
    }
    return convert_event(values)


def _scalar(text: str) -> Any:
    if text in _WORDS:
        return _WORDS[text]
    return Decimal(text) if _NUMBER.fullmatch(text) else text
