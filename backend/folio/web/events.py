"""`POST /events`: usage as newline-delimited JSON or CSV, gzipped or not, taken as it arrives."""

from collections.abc import AsyncIterable, AsyncIterator
from datetime import UTC, datetime
from http import HTTPStatus
from tempfile import SpooledTemporaryFile
from typing import IO, Any
from uuid import UUID

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from folio.domain.errors import FolioError, InvalidInput, NotFound
from folio.models.businesses import Business
from folio.services.activity import acting_as
from folio.services.rows import find
from folio.services.usage.csv_events import csv_parts
from folio.services.usage.deliveries import Part, check, deliver, ndjson_parts
from folio.services.usage.events import IngestResult

_IN_MEMORY = 10_000_000
_READ_BYTES = 1_000_000
_OPTIONS = {"businessId", "atomic"}


async def receive_events(request: Request) -> Response:
    """Take the events for `?businessId=`; `&atomic=true` keeps nothing when a line is wrong.

    CSV comes with its content type; `&eventId=Flight` says that the column Flight holds the event id.
    """
    try:
        with acting_as(request.state.actor.name):
            return await _received(request)
    except FolioError as refusal:
        status = HTTPStatus.NOT_FOUND if isinstance(refusal, NotFound) else HTTPStatus.BAD_REQUEST
        extensions = {"code": refusal.code, "field": refusal.field}
        error = {"message": refusal.message, "extensions": extensions}
        return JSONResponse({"errors": [error]}, status_code=status)


async def _received(request: Request) -> Response:
    business = await find(Business, _business_id(request), field="businessId")
    now = datetime.now(UTC)
    if not _is_atomic(request):
        return _answer(await deliver(business.id, _parts(request, request.stream()), now=now))
    with SpooledTemporaryFile(max_size=_IN_MEMORY) as body:
        async for chunk in request.stream():
            body.write(chunk)
        checked = await check(_parts(request, _read(body)))
        if checked.rejected_count:
            return _answer(checked, HTTPStatus.UNPROCESSABLE_ENTITY)
        return _answer(await deliver(business.id, _parts(request, _read(body)), now=now))


async def _read(body: IO[bytes]) -> AsyncIterator[bytes]:
    body.seek(0)
    while chunk := body.read(_READ_BYTES):
        yield chunk


def _business_id(request: Request) -> UUID:
    text = request.query_params.get("businessId", "")
    try:
        return UUID(text)
    except ValueError:
        raise InvalidInput(f"{text!r} is not a business's id; add ?businessId=….", field="businessId") from None


def _is_atomic(request: Request) -> bool:
    text = request.query_params.get("atomic", "false")
    if text not in {"true", "false"}:
        raise InvalidInput(f"`atomic` is true or false, not {text!r}.", field="atomic")
    return text == "true"


def _parts(request: Request, chunks: AsyncIterable[bytes]) -> AsyncIterator[Part]:
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "text/csv":
        return ndjson_parts(chunks)
    columns = {field: column for field, column in request.query_params.items() if field not in _OPTIONS}
    return csv_parts(chunks, columns)


def _answer(result: IngestResult, status: HTTPStatus = HTTPStatus.OK) -> Response:
    rejected: list[dict[str, Any]] = [
        {"line": row.position, "code": row.code, "message": row.message, "field": row.field} for row in result.rejected
    ]
    counts = {
        "accepted": result.accepted,
        "superseded": result.superseded,
        "unchanged": result.unchanged,
        "rejectedCount": result.rejected_count,
        "rejected": rejected,
        "unknownAliases": sorted(result.unknown_aliases),
    }
    return JSONResponse(counts, status_code=status)
