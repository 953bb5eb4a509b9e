"""Lists as CSV files: `/invoices.csv`, `/customers.csv`, `/payments.csv` and `/numbers.csv`."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from enum import Enum

from starlette.requests import Request
from starlette.responses import Response

from folio.domain.lifecycle import DocumentType
from folio.services.calendar import today_of
from folio.services.customers.export import export_customers
from folio.services.customers.queries import find_customers
from folio.services.invoices.export import SORTED_BY, export_invoices, found_in_order
from folio.services.invoices.queries import InvoiceFilter
from folio.services.numbers.ledger import export_ledger
from folio.services.payments.export import export_payments
from folio.services.payments.queries import PaymentFilter
from folio.web.downloads import business_of, choice_of, csv_file, download, filter_of

_SORTS = Enum("_SORTS", {f"{name}_{way}": f"{name}_{way}" for name in SORTED_BY for way in ("ASC", "DESC")})  # type: ignore[misc]


class Archived(Enum):
    """Which customers are listed."""

    TRUE = "true"
    FALSE = "false"
    ALL = "all"


async def invoices(request: Request) -> Response:
    """What `?filter=` finds, the JSON of GraphQL's `InvoiceFilterInput`, sorted by `&sort=`, an `InvoiceSort`."""
    business = await business_of(request)
    sort = choice_of(request, "sort", _SORTS, "CREATED_AT_DESC")
    today = today_of(business, datetime.now(UTC))
    wanted = filter_of(request, InvoiceFilter, "Invoices")
    ids = await found_in_order(business.id, wanted, sort.name, today=today)
    is_credit = wanted.document_type is DocumentType.CREDIT_NOTE
    return csv_file("credit-notes" if is_credit else "invoices", export_invoices(ids))


async def customers(request: Request) -> Response:
    """Customers by `?search=`; `&archived=true` or `false` takes one kind only, `all` both."""
    business = await business_of(request)
    archived = choice_of(request, "archived", Archived, Archived.ALL.value)
    is_archived = None if archived is Archived.ALL else archived is Archived.TRUE
    found = find_customers(business.id, search=request.query_params.get("search"), archived=is_archived)
    return csv_file("customers", export_customers(found))


async def payments(request: Request) -> Response:
    """What `?filter=` finds, the JSON of GraphQL's `PaymentFilterInput`, the latest first."""
    business = await business_of(request)
    return csv_file("payments", export_payments(business.id, filter_of(request, PaymentFilter, "Payments")))


async def numbers(request: Request) -> Response:
    """The number ledger of `?documentType=`."""
    business = await business_of(request)
    document_type = choice_of(request, "documentType", DocumentType, DocumentType.INVOICE.value)
    text = await export_ledger(business.id, document_type)

    async def whole() -> AsyncIterator[str]:
        yield text

    return csv_file("numbers", whole())


routes = [
    download("/invoices.csv", invoices),
    download("/customers.csv", customers),
    download("/payments.csv", payments),
    download("/numbers.csv", numbers),
]
