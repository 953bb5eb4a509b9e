"""`POST /statements`: a bank statement as its bank wrote it, looked at or imported."""

from datetime import UTC, datetime
from enum import Enum
from http import HTTPStatus
from typing import Any, TypeVar

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from folio.domain.errors import FolioError, InvalidInput, NotFound, UnreadableStatement
from folio.domain.money import minor_text
from folio.domain.statements import (
    MOST_BYTES,
    Column,
    DayOrder,
    DecimalMark,
    Reading,
    StatementLine,
    StatementOptions,
)
from folio.models.payments import BankStatement
from folio.services.activity import acting_as
from folio.services.payments.statements.importing import import_statement, look_at_statement
from folio.web.authentication import refused
from folio.web.downloads import business_of

MOST_SHOWN = 50
SAMPLE_LINES = 8

Word = TypeVar("Word", bound=Enum)


async def receive_statement(request: Request) -> Response:
    """Import the file for `?businessId=&fileName=`; with `&preview=true` only say how it would be understood.

    Columns that it does not name as banks do are pointed at: `&bookedOn=Day&amount=Sum`; `&description=` may be
    repeated. `&decimalMark=COMMA`, `&dayOrder=DMY` and `&currency=EUR` say what the file leaves open.
    `&skipRejected=true` leaves out lines that cannot be read.
    """
    try:
        with acting_as(request.state.actor.name):
            return await _received(request)
    except FolioError as refusal:
        status = HTTPStatus.NOT_FOUND if isinstance(refusal, NotFound) else HTTPStatus.BAD_REQUEST
        return refused(refusal, status)


async def _received(request: Request) -> Response:
    business = await business_of(request)
    options = _options(request, business.default_currency)
    data, now = await _body(request), datetime.now(UTC)
    if _is_true(request, "preview"):
        reading = await look_at_statement(business, data, options, now=now)
        return JSONResponse({"statement": None, "isRepeat": False, "reading": _reading(reading)})
    name = request.query_params.get("fileName", "")
    taken = await import_statement(
        business, name, data, options, now=now, skips_rejected=_is_true(request, "skipRejected")
    )
    answer = {
        "statement": _statement(taken.statement),
        "isRepeat": taken.is_repeat,
        "reading": _reading(taken.reading),
    }
    return JSONResponse(answer)


async def _body(request: Request) -> bytes:
    data = bytearray()
    async for chunk in request.stream():
        data += chunk
        if len(data) > MOST_BYTES:
            raise UnreadableStatement(f"The file has more than {MOST_BYTES:,} bytes; import it in parts.", field="body")
    return bytes(data)


def _options(request: Request, currency: str) -> StatementOptions:
    columns = {column: request.query_params.getlist(column.value) for column in Column if column.value != "currency"}
    return StatementOptions(
        currency=request.query_params.get("currency") or currency,
        columns={
            **columns,
            Column.CURRENCY: request.query_params.getlist("currencyColumn"),
        },
        decimal_mark=_word(request, "decimalMark", DecimalMark),
        day_order=_word(request, "dayOrder", DayOrder),
    )


def _word(request: Request, name: str, words: type[Word]) -> Word | None:
    text = request.query_params.get(name)
    if not text:
        return None
    try:
        return words(text)
    except ValueError:
        known = ", ".join(str(word.value) for word in words)
        raise InvalidInput(f"{name} is one of {known}, not {text!r}.", field=name) from None


def _is_true(request: Request, name: str) -> bool:
    text = request.query_params.get(name, "false")
    if text not in {"true", "false"}:
        raise InvalidInput(f"`{name}` is true or false, not {text!r}.", field=name)
    return text == "true"


def _statement(statement: BankStatement) -> dict[str, Any]:
    return {
        "id": str(statement.id),
        "fileName": statement.file_name,
        "transactionCount": statement.transaction_count,
        "knownCount": statement.known_count,
        "debitCount": statement.debit_count,
        "skippedCount": statement.skipped_count,
    }


def _reading(reading: Reading) -> dict[str, Any]:
    return {
        "format": reading.format.value,
        "encoding": reading.encoding,
        "delimiter": reading.delimiter,
        "header": reading.header,
        "sample": reading.sample,
        "columns": {column.value: names for column, names in reading.columns.items()},
        "decimalMark": reading.decimal_mark and reading.decimal_mark.value,
        "dayOrder": reading.day_order and reading.day_order.value,
        "missing": reading.missing,
        "lineCount": len(reading.lines),
        "lines": [_line(line) for line in reading.lines[:SAMPLE_LINES]],
        "debitCount": reading.debit_count,
        "balanceCount": reading.balance_count,
        "rejectedCount": len(reading.rejected),
        "rejected": [{"line": line.position, "message": line.message} for line in reading.rejected[:MOST_SHOWN]],
    }


def _line(line: StatementLine) -> dict[str, Any]:
    return {
        "line": line.position,
        "bookedOn": line.booked_on.isoformat(),
        "amount": {"amount": minor_text(line.amount_minor, line.currency), "currency": line.currency},
        "counterparty": line.counterparty,
        "account": line.account,
        "description": line.description,
    }
