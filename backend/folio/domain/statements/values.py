"""What is read from a bank statement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from folio.domain.statements.amounts import DecimalMark
from folio.domain.statements.columns import Column
from folio.domain.statements.days import DayOrder


class StatementFormat(StrEnum):
    """How the file is written."""

    CSV = "CSV"
    CAMT053 = "CAMT053"


@dataclass(frozen=True, slots=True)
class StatementOptions:
    """What a person said about the file, where it does not tell by itself.

    `currency` is that of lines without one.
    """

    currency: str
    columns: Mapping[Column, Sequence[str]] = field(default_factory=dict)
    decimal_mark: DecimalMark | None = None
    day_order: DayOrder | None = None


@dataclass(frozen=True, slots=True)
class StatementLine:
    """Money that came in: `position` is its line in the file."""

    position: int
    booked_on: date
    currency: str
    amount_minor: int
    counterparty: str | None
    account: str | None
    description: str


@dataclass(frozen=True, slots=True)
class RejectedLine:
    """A line that could not be read, and why."""

    position: int
    message: str


@dataclass(slots=True)
class Reading:
    """A file as it was understood; `missing` names the columns that a person has to point at, then nothing is read."""

    format: StatementFormat
    encoding: str = ""
    delimiter: str = ""
    header: list[str] = field(default_factory=list)
    sample: list[list[str]] = field(default_factory=list)
    columns: dict[Column, list[str]] = field(default_factory=dict)
    decimal_mark: DecimalMark | None = None
    day_order: DayOrder | None = None
    missing: list[str] = field(default_factory=list)
    lines: list[StatementLine] = field(default_factory=list)
    rejected: list[RejectedLine] = field(default_factory=list)
    debit_count: int = 0
    balance_count: int = 0
