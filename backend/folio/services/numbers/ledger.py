"""The number ledger: the fate of every number, and the proof that none is missing."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from tortoise.connection import get_connection

from folio.domain.lifecycle import DocumentType
from folio.models.database import CONNECTION
from folio.models.numbers import NumberCounter, NumberLedgerEntry
from folio.services.spreadsheets import csv_lines

EXPORT_COLUMNS = (
    "number", "period", "counter", "last_counter", "fate", "invoice_id",
    "assigned_at", "assigned_by", "voided_at", "voided_by", "reason",
)  # fmt: skip

# A numbered document and its entry name each other; what stands alone here was changed behind Folio's back.
_STRAY_INVOICES = """
SELECT invoices.number AS number FROM invoices
LEFT JOIN number_ledger ON number_ledger.invoice_id = invoices.id AND number_ledger.number = invoices.number
WHERE invoices.business_id = {0} AND invoices.document_type = {1} AND invoices.number IS NOT NULL
AND number_ledger.id IS NULL ORDER BY invoices.number
"""
_STRAY_ENTRIES = """
SELECT number_ledger.number AS number FROM number_ledger
LEFT JOIN invoices ON invoices.id = number_ledger.invoice_id AND invoices.number = number_ledger.number
WHERE number_ledger.business_id = {0} AND number_ledger.document_type = {1} AND number_ledger.number IS NOT NULL
AND invoices.id IS NULL ORDER BY number_ledger.number
"""
_PLACEHOLDERS = {"postgres": ("$1", "$2"), "sqlite": ("?", "?")}


@dataclass(frozen=True, slots=True)
class NumberGap:
    """Counters of one period, first to last, that the ledger does not account for."""

    period_key: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class SequenceProof:
    """What stands against the claim that every number is accounted for; nothing does when it is gapless."""

    gaps: list[NumberGap]
    strays: list[str]

    @property
    def is_gapless(self) -> bool:
        return not self.gaps and not self.strays


async def prove_sequence(business_id: UUID, document_type: DocumentType) -> SequenceProof:
    """Check every counter from 1 to the last one given, and every number against its document."""
    sequence = {"business_id": business_id, "document_type": document_type}
    counters = await NumberCounter.filter(**sequence).order_by("period_key").values_list("period_key", "next")
    entries = NumberLedgerEntry.filter(**sequence, counter__not_isnull=True).order_by("period_key", "counter")
    ranges = await entries.values_list("period_key", "counter", "last_counter")
    by_period: dict[str, list[tuple[int, int]]] = {period_key: [] for period_key, _ in counters}
    for period_key, first, last in ranges:
        by_period.setdefault(period_key, []).append((first, last or first))
    coming = dict(counters)
    gaps = [gap for key, given in by_period.items() for gap in find_gaps(key, given, coming=coming.get(key, 1))]
    return SequenceProof(gaps, await _strays(business_id, document_type))


def find_gaps(period_key: str, given: Iterable[tuple[int, int]], *, coming: int) -> Iterable[NumberGap]:
    """Where ranges in ascending order, from 1 to the one before `coming`, do not join; an overlap counts too."""
    expected = 1
    for first, last in given:
        if first != expected:
            yield NumberGap(period_key, *sorted((expected, first - 1)))
        expected = last + 1
    if expected != coming:
        yield NumberGap(period_key, *sorted((expected, coming - 1)))


async def _strays(business_id: UUID, document_type: DocumentType) -> list[str]:
    connection = get_connection(CONNECTION)
    places = _PLACEHOLDERS[connection.capabilities.dialect]
    found: list[str] = []
    for statement in (_STRAY_INVOICES, _STRAY_ENTRIES):
        query = statement.format(*places)
        rows = await connection.execute_query_dict(query, [str(business_id), document_type.value])
        found += [row["number"] for row in rows]
    return found


async def export_ledger(business_id: UUID, document_type: DocumentType) -> str:
    """The ledger as CSV, in the order of assignment."""
    entries = NumberLedgerEntry.filter(business_id=business_id, document_type=document_type)
    rows = [_exported(entry) for entry in await entries.order_by("assigned_at", "id")]
    return csv_lines([EXPORT_COLUMNS, *rows])


def _exported(entry: NumberLedgerEntry) -> list[object]:
    return [
        entry.number,
        entry.period_key,
        entry.counter,
        entry.last_counter,
        entry.fate,
        entry.invoice_id,
        entry.assigned_at,
        entry.actor,
        entry.voided_at,
        entry.voided_by,
        entry.reason,
    ]
