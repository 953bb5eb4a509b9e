"""CSV for spreadsheets: texts that they show and never run."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from enum import Enum

# What a spreadsheet takes for the beginning of a formula.
_BEGIN_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def csv_lines(rows: Iterable[Sequence[object]]) -> str:
    """The rows as lines of CSV; days and instants in ISO form, numbers as numbers, None as nothing."""
    text = io.StringIO()
    csv.writer(text).writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue()


def _cell(value: object) -> object:
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case bool():
            return "true" if value else "false"
        case str() if value.startswith(_BEGIN_FORMULAS):
            return f"'{value}"
    return value
