"""Bank statements as files: what they say came in, whatever bank and language wrote them."""

from folio.domain.statements.amounts import DecimalMark
from folio.domain.statements.columns import Column
from folio.domain.statements.days import DayOrder
from folio.domain.statements.fingerprints import fingerprints
from folio.domain.statements.reading import MOST_BYTES, MOST_ROWS, read_statement
from folio.domain.statements.values import Reading, RejectedLine, StatementFormat, StatementLine, StatementOptions

__all__ = [
    "MOST_BYTES",
    "MOST_ROWS",
    "Column",
    "DayOrder",
    "DecimalMark",
    "Reading",
    "RejectedLine",
    "StatementFormat",
    "StatementLine",
    "StatementOptions",
    "fingerprints",
    "read_statement",
]
