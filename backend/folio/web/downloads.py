"""What downloads of lists share: which business, which filter, and the file itself."""

from collections.abc import AsyncIterable, AsyncIterator
from dataclasses import fields
from enum import Enum
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from folio.domain.errors import FolioError, InvalidInput, NotFound
from folio.models.businesses import Business
from folio.services.rows import camel_case, find
from folio.web.authentication import Endpoint, authenticated, refused

# Spreadsheets take a file without it for one of their own country's encoding.
BYTE_ORDER_MARK = "\ufeff"

Choice = TypeVar("Choice", bound=Enum)
Filter = TypeVar("Filter")


async def business_of(request: Request) -> Business:
    """The business that `?businessId=` names."""
    text = request.query_params.get("businessId", "")
    try:
        return await find(Business, UUID(text), field="businessId")
    except ValueError:
        raise InvalidInput(f"{text!r} is not a business's id; add ?businessId=….", field="businessId") from None


def choice_of(request: Request, name: str, choices: type[Choice], default: str) -> Choice:
    """One of a few words."""
    text = request.query_params.get(name) or default
    try:
        return choices(text)
    except ValueError:
        known = ", ".join(str(choice.value) for choice in choices)
        raise InvalidInput(f"{name} is one of {known}, not {text!r}.", field=name) from None


def filter_of(request: Request, wanted: type[Filter], things: str) -> Filter:
    """What `?filter=` says, the JSON of the list's filter in GraphQL, as the service takes it."""
    columns = {camel_case(column.name): column.name for column in fields(wanted)}  # type: ignore[arg-type]
    text = request.query_params.get("filter") or "{}"
    try:
        given = msgspec.json.decode(text, type=dict[str, object])
        unknown = sorted(given.keys() - columns.keys())
        if unknown:
            raise InvalidInput(f"{things} are not filtered by {', '.join(unknown)}.", field="filter")
        values: dict[str, Any] = {columns[name]: value for name, value in given.items()}
        return msgspec.convert(values, wanted)
    except msgspec.MsgspecError as wrong:
        raise InvalidInput(f"The filter is not understood: {wrong}.", field="filter") from None


def csv_file(name: str, parts: AsyncIterable[str]) -> Response:
    """The parts as a file that a browser saves."""

    async def marked() -> AsyncIterator[str]:
        yield BYTE_ORDER_MARK
        async for part in parts:
            yield part

    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"', "Cache-Control": "no-store"}
    return StreamingResponse(marked(), media_type="text/csv; charset=utf-8", headers=headers)


def download(address: str, endpoint: Endpoint) -> Route:
    """An address that answers a file to whoever may read, also by a plain link."""

    async def answered(request: Request) -> Response:
        try:
            return await endpoint(request)
        except FolioError as refusal:
            return refused(refusal, 404 if isinstance(refusal, NotFound) else 400)

    return Route(address, authenticated(answered, is_download=True), methods=["GET"])
