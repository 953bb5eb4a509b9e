"""Taking a bank statement: each file once, and each transaction once, however statements overlap."""

import asyncio
import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from folio.domain.errors import StatementColumnsUnknown, UnreadableStatement
from folio.domain.statements import Reading, RejectedLine, StatementLine, StatementOptions, fingerprints, read_statement
from folio.models.businesses import Business
from folio.models.fields import new_id
from folio.models.new_rows import new_row
from folio.models.payments import BankStatement, BankTransaction, BankTransactionState
from folio.services import activity
from folio.services.activity import Change, current_actor
from folio.services.calendar import today_of
from folio.services.inputs import require_currency
from folio.services.rows import plain, plain_text
from folio.services.transactions import retried_atomic

SUBJECT = "BankStatement"
LONGEST_NAME = 200
_BATCH = 500
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Imported:
    """The statement as it is kept, and how its file was understood; a repeat was taken before."""

    statement: BankStatement
    reading: Reading
    is_repeat: bool


async def look_at_statement(business: Business, data: bytes, options: StatementOptions, *, now: datetime) -> Reading:
    """How the file would be understood; nothing is kept."""
    require_currency(options.currency, field="currency")
    reading = await asyncio.to_thread(read_statement, data, options)
    _reject_days_to_come(reading, today_of(business, now))
    return reading


async def import_statement(
    business: Business,
    file_name: str,
    data: bytes,
    options: StatementOptions,
    *,
    now: datetime,
    skips_rejected: bool = False,
) -> Imported:
    """Keep the money that the file says came in, to be matched. A line that cannot be read refuses the whole file,
    unless it is to be skipped.
    """
    name = plain_text(file_name, limit=LONGEST_NAME, field="fileName") or "statement"
    reading = await look_at_statement(business, data, options, now=now)
    if reading.missing:
        raise StatementColumnsUnknown(f"Say what holds {', '.join(reading.missing)}.", field=reading.missing[0])
    if reading.rejected and not skips_rejected:
        raise UnreadableStatement(_rejected_in_words(reading.rejected), field="body")
    sha256 = hashlib.sha256(data).hexdigest()
    statement, is_repeat = await _keep(business.id, name, sha256, reading, now=now)
    return Imported(statement, reading, is_repeat)


def _rejected_in_words(rejected: list[RejectedLine]) -> str:
    told = "; ".join(f"line {line.position}: {line.message}" for line in rejected[:_MOST_NAMED])
    more = f"; and {len(rejected) - _MOST_NAMED} more" if len(rejected) > _MOST_NAMED else ""
    return f"{len(rejected)} lines cannot be read ({told}{more}). Correct them, or skip them."


def _reject_days_to_come(reading: Reading, today: date) -> None:
    """Money has not come in on a day to come: the days are read in the wrong order, or the file is wrong."""
    late = [line for line in reading.lines if line.booked_on > today]
    reading.lines = [line for line in reading.lines if line.booked_on <= today]
    reading.rejected += [
        RejectedLine(line.position, f"{line.booked_on} is in the future; is the order of days right?") for line in late
    ]
    reading.rejected.sort(key=lambda line: line.position)


@retried_atomic
async def _keep(
    business_id: UUID, file_name: str, sha256: str, reading: Reading, *, now: datetime
) -> tuple[BankStatement, bool]:
    claim = BankStatement(
        business_id=business_id,
        file_name=file_name,
        sha256=sha256,
        debit_count=reading.debit_count,
        skipped_count=len(reading.rejected),
        imported_by=current_actor(),
        imported_at=now,
    )
    # Whoever imports the same file at the same time waits here until this one is done.
    await BankStatement.bulk_create([claim], ignore_conflicts=True)
    kept = await BankStatement.get(business_id=business_id, sha256=sha256)
    if kept.id != claim.id:
        return kept, True
    await BankTransaction.bulk_create(_transactions(kept, reading.lines), ignore_conflicts=True, batch_size=_BATCH)
    kept.transaction_count = await BankTransaction.filter(statement_id=kept.id).count()
    kept.known_count = len(reading.lines) - kept.transaction_count
    await kept.save(update_fields=["transaction_count", "known_count"])
    after = {"fileName": file_name, "transactions": kept.transaction_count, "known": kept.known_count}
    change = Change("importBankStatement", SUBJECT, kept.id, after=plain(after))
    await activity.record(business_id, change, at=now)
    return kept, False


def _transactions(statement: BankStatement, lines: list[StatementLine]) -> list[BankTransaction]:
    rows = [
        new_row(
            BankTransaction,
            id=new_id(),
            business_id=statement.business_id,
            statement_id=statement.id,
            booked_on=line.booked_on,
            currency=line.currency,
            amount_minor=line.amount_minor,
            counterparty=line.counterparty,
            account=line.account,
            description=line.description,
            fingerprint=fingerprint,
            state=BankTransactionState.OPEN,
        )
        for line, fingerprint in zip(lines, fingerprints(lines), strict=True)
    ]
    # In one order always: two overlapping statements then wait for each other, never in a circle.
    return sorted(rows, key=lambda row: row.fingerprint)
