"""Lists as CSV files: `/invoices.csv`, `/customers.csv` and `/numbers.csv`."""

from collections.abc import AsyncIterable, AsyncIterator
from dataclasses import fields
from datetime import UTC, datetime
from enum import Enum
from typing import TypeVar
from uuid import UUID

import msgspec
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from folio.domain.errors import FolioError, InvalidInput, NotFound
from folio.domain.lifecycle import DocumentType
from folio.models.businesses import Business
from folio.services.calendar import today_of
from folio.services.customers.export import export_customers
from folio.services.customers.queries import find_customers
from folio.services.invoices.export import SORTED_BY, export_invoices, found_in_order
from folio.services.invoices.queries import InvoiceFilter
from folio.services.numbers.ledger import export_ledger
from folio.services.rows import camel_case, find
from folio.web.authentication import Endpoint, authenticated, refused

# Spreadsheets take a file without it for one of their own country's encoding.
BYTE_ORDER_MARK = "\ufeff"

_SORTS = Enum("_SORTS", {f"{name}_{way}": f"{name}_{way}" for name in SORTED_BY for way in ("ASC", "DESC")})  # type: ignore[misc]
_COLUMN_OF = {camel_case(column.name): column.name for column in fields(InvoiceFilter)}

Choice = TypeVar("Choice", bound=Enum)


class Archived(Enum):
    """Which customers are listed."""

    TRUE = "true"
    FALSE = "false"
    ALL = "all"


async def invoices(request: Request) -> Response:
    """What `?filter=` finds, the JSON of GraphQL's `InvoiceFilterInput`, sorted by `&sort=`, an `InvoiceSort`."""
    business = await _business(request)
    sort = _choice(request, "sort", _SORTS, "CREATED_AT_DESC")
    today = today_of(business, datetime.now(UTC))
    ids = await found_in_order(business.id, _filter(request), sort.name, today=today)
    return _file("invoices", export_invoices(ids))


async def customers(request: Request) -> Response:
    """Customers by `?search=`; `&archived=true` or `false` takes one kind only, `all` both."""
    business = await _business(request)
    archived = _choice(request, "archived", Archived, Archived.ALL.value)
    is_archived = None if archived is Archived.ALL else archived is Archived.TRUE
    found = find_customers(business.id, search=request.query_params.get("search"), archived=is_archived)
    return _file("customers", export_customers(found))


async def numbers(request: Request) -> Response:
    """The number ledger of `?documentType=`."""
    business = await _business(request)
    document_type = _choice(request, "documentType", DocumentType, DocumentType.INVOICE.value)
    text = await export_ledger(business.id, document_type)

    async def whole() -> AsyncIterator[str]:
        yield text

    return _file("numbers", whole())


async def _business(request: Request) -> Business:
    text = request.query_params.get("businessId", "")
    try:
        return await find(Business, UUID(text), field="businessId")
    except ValueError:
        raise InvalidInput(f"{text!r} is not a business's id; add ?businessId=….", field="businessId") from None


def _choice(request: Request, name: str, choices: type[Choice], default: str) -> Choice:
    text = request.query_params.get(name) or default
    try:
        return choices(text)
    except ValueError:
        known = ", ".join(str(choice.value) for choice in choices)
        raise InvalidInput(f"{name} is one of {known}, not {text!r}.", field=name) from None


def _filter(request: Request) -> InvoiceFilter:
    text = request.query_params.get("filter") or "{}"
    try:
        given = msgspec.json.decode(text, type=dict[str, object])
        unknown = sorted(given.keys() - _COLUMN_OF.keys())
        if unknown:
            raise InvalidInput(f"Invoices are not filtered by {', '.join(unknown)}.", field="filter")
        return msgspec.convert({_COLUMN_OF[name]: value for name, value in given.items()}, InvoiceFilter)
    except msgspec.MsgspecError as wrong:
        raise InvalidInput(f"The filter is not understood: {wrong}.", field="filter") from None


def _file(name: str, parts: AsyncIterable[str]) -> Response:
    async def marked() -> AsyncIterator[str]:
        yield BYTE_ORDER_MARK
        async for part in parts:
            yield part

    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"', "Cache-Control": "no-store"}
    return StreamingResponse(marked(), media_type="text/csv; charset=utf-8", headers=headers)


def _download(address: str, endpoint: Endpoint) -> Route:
    async def answered(request: Request) -> Response:
        try:
            return await endpoint(request)
        except FolioError as refusal:
            return refused(refusal, 404 if isinstance(refusal, NotFound) else 400)

    return Route(address, authenticated(answered, is_download=True), methods=["GET"])


routes = [
    _download("/invoices.csv", invoices),
    _download("/customers.csv", customers),
    _download("/numbers.csv", numbers),
]
