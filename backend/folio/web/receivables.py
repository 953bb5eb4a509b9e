"""Receivables, revenue and statements of account as files, CSV and PDF."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response

from folio.documents.pdf import RendererBusy
from folio.domain.errors import InvalidInput
from folio.models.customers import Customer
from folio.services.calendar import today_of
from folio.services.receivables.ageing import receivables_by_age
from folio.services.receivables.exports import ageing_csv, revenue_csv, statement_csv
from folio.services.receivables.printing import statement_pdf
from folio.services.receivables.revenue import revenue_by_month
from folio.services.receivables.statement import Statement, statement_of_account
from folio.services.rows import find
from folio.web.documents import pdf_file, try_again
from folio.web.downloads import business_of, csv_file, download


async def receivables(request: Request) -> Response:
    """Receivables by age and customer at the end of the day `&asOf=`, default today."""
    business = await business_of(request)
    ageing = await receivables_by_age(business, _day(request, "asOf"), now=datetime.now(UTC))
    return csv_file(f"receivables-{ageing.as_of}", _whole(ageing_csv(ageing)))


async def revenue(request: Request) -> Response:
    """Revenue by month, from any day of `&firstMonth=` to any day of `&lastMonth=`; default the last twelve."""
    business = await business_of(request)
    months = await revenue_by_month(
        business.id,
        _day(request, "firstMonth"),
        _day(request, "lastMonth"),
        today=today_of(business, datetime.now(UTC)),
    )
    return csv_file("revenue", _whole(revenue_csv(months)))


async def statement_table(request: Request) -> Response:
    """The statement as CSV; see `statement_paper`."""
    statement = await _statement(request)
    return csv_file(_name(statement), _whole(statement_csv(statement)))


async def statement_paper(request: Request) -> Response:
    """The statement as PDF: `?currency=`, `&firstDay=`, `&lastDay=`, all of them optional."""
    statement = await _statement(request)
    try:
        pdf = await statement_pdf(statement, request.app.state.pdf_renderer)
    except RendererBusy as busy:
        return try_again(busy)
    return pdf_file(pdf, _name(statement), {"Cache-Control": "no-store"})


async def _statement(request: Request) -> Statement:
    customer = await find(Customer, UUID(str(request.path_params["customer_id"])))
    days = (_day(request, "firstDay"), _day(request, "lastDay"))
    return await statement_of_account(customer, request.query_params.get("currency"), *days, now=datetime.now(UTC))


def _name(statement: Statement) -> str:
    return f"statement-{statement.currency}-{statement.first_day}-{statement.last_day}"


def _day(request: Request, name: str) -> date | None:
    text = request.query_params.get(name)
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidInput(f"{name} is {text[:40]!r}; write a day as 2026-03-01.", field=name) from None


async def _whole(text: str) -> AsyncIterator[str]:
    yield text


routes = [
    download("/receivables.csv", receivables),
    download("/revenue.csv", revenue),
    download("/customers/{customer_id:uuid}/statement.csv", statement_table),
    download("/customers/{customer_id:uuid}/statement.pdf", statement_paper),
]
