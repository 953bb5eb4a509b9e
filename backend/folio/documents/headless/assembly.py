"""From a render request to the document that is printed."""

from collections.abc import Sequence
from itertools import groupby

from babel import Locale, UnknownLocaleError

from folio.documents.document import (
    AppliedCredit,
    Charge,
    DiscountRow,
    Document,
    DocumentKind,
    DocumentStatus,
    Line,
    LineGroup,
    LocalTax,
    Note,
    TaxRow,
)
from folio.documents.headless.counting import CountedGroup, CountedLine, Figures, count, require_workable
from folio.documents.headless.paths import located
from folio.documents.headless.request import RenderRequest, RequestedDiscount, ServicePeriod
from folio.documents.wording import languages, tax_notes, wording
from folio.domain.countries import require_country
from folio.domain.errors import InvalidInput, InvoiceTotalNegative, UnknownLanguage
from folio.domain.money import EXACT, currency_digits, from_minor, minor_text, round_to_minor
from folio.domain.periods import Period
from folio.domain.tax import TaxGroupKey, TaxTreatment


def document_of(request: RenderRequest) -> Document:
    """The document with every sum computed; refuses what cannot be one, naming the path."""
    _require_known(request)
    figures = count(request)
    _require_payable(request, figures)
    currency = request.currency
    return Document(
        kind=request.kind,
        status=request.status,
        is_test=request.is_test,
        title=request.title,
        number=request.number,
        currency=currency,
        language=request.language,
        paper=request.paper,
        issue_date=request.issue_date,
        due_date=request.due_date,
        terms=request.terms,
        period=_period(request.period, "period"),
        purchase_order=request.purchase_order,
        reference=request.reference,
        original_invoice=request.original_invoice,
        original_date=request.original_date,
        seller=request.seller,
        customer=request.customer,
        deliver_to=request.deliver_to,
        groups=tuple(_line_group(group, currency) for group in figures.groups),
        discounts=_discount_rows(figures.discounts, currency),
        taxes=_tax_rows(request, figures),
        local_tax=_local_tax(request, figures.settlement.tax_minor),
        notes=_notes(request, figures),
        subtotal=from_minor(figures.subtotal, currency),
        net=from_minor(figures.settlement.net_minor, currency),
        total=from_minor(figures.settlement.total_minor, currency),
        credits=tuple(AppliedCredit(number=credit.number, amount=credit.amount) for credit in request.credits),
        amount_due=from_minor(figures.amount_due, currency),
        payment=request.payment,
        memo=request.memo,
    )


def require_language(tag: str) -> str:
    """`tag` itself; refuses a language without words, or a region without formats."""
    try:
        known = tag.split("-", maxsplit=1)[0].lower() in languages() and Locale.parse(tag, sep="-") is not None
    except (UnknownLocaleError, ValueError):
        known = False
    if not known:
        raise UnknownLanguage(
            f"{tag!r} is not a language that documents are written in; use {', '.join(languages())}, "
            "with a region where its formats differ, such as en-GB.",
            field="language",
        )
    return tag


def _require_known(request: RenderRequest) -> None:
    with located("currency"):
        currency_digits(request.currency)
    require_language(request.language)
    parties = {"seller": request.seller, "customer": request.customer, "deliverTo": request.deliver_to}
    for role, party in parties.items():
        if party is not None and party.country is not None:
            require_country(party.country, field=f"{role}.country")
    if not request.groups:
        raise InvalidInput("A document needs at least one group with a line.", field="groups")
    for index, group in enumerate(request.groups):
        if not group.lines:
            raise InvalidInput("A group needs at least one line.", field=f"groups.{index}.lines")


def _require_payable(request: RenderRequest, figures: Figures) -> None:
    is_final_invoice = request.kind is DocumentKind.INVOICE and request.status is DocumentStatus.FINAL
    total = figures.settlement.total_minor
    if total < 0 and is_final_invoice:
        raise InvoiceTotalNegative(
            f"The total is {minor_text(total, request.currency)} {request.currency}, and an invoice is never "
            "negative; make it a CREDIT_NOTE with positive amounts.",
            field="kind",
        )
    if request.credits and figures.amount_due < 0:
        excess = minor_text(-figures.amount_due, request.currency)
        raise InvalidInput(f"The credits exceed the total by {excess} {request.currency}.", field="credits")


def _line_group(counted: CountedGroup, currency: str) -> LineGroup:
    by_charge = groupby(counted.lines, key=lambda line: line.line.charge)
    return LineGroup(
        name=counted.group.name,
        period=_period(counted.group.period, f"{counted.path}.period"),
        charges=tuple(
            Charge(name=charge, lines=tuple(_line(line, currency) for line in lines)) for charge, lines in by_charge
        ),
        discounts=_discount_rows(counted.discounts, currency),
        subtotal=from_minor(counted.subtotal, currency),
    )


def _line(counted: CountedLine, currency: str) -> Line:
    return Line(
        name=counted.line.name,
        description=counted.line.description,
        quantity=counted.quantity,
        unit=counted.line.unit,
        rate=counted.rate,
        tax_treatment=counted.line.tax_treatment,
        tax_rate=counted.line.tax_rate,
        amount=from_minor(counted.amount, currency),
    )


def _discount_rows(taken: Sequence[tuple[RequestedDiscount, int]], currency: str) -> tuple[DiscountRow, ...]:
    return tuple(
        DiscountRow(label=discount.reason, percent=discount.percent, amount=from_minor(amount, currency))
        for discount, amount in taken
    )


def _tax_rows(request: RenderRequest, figures: Figures) -> tuple[TaxRow, ...]:
    names = _tax_names(request, figures.lines)
    return tuple(
        TaxRow(
            label=names[group.key],
            treatment=group.key.treatment,
            rate=group.key.rate,
            taxable=from_minor(group.taxable_minor, request.currency),
            amount=from_minor(group.tax_minor, request.currency),
        )
        for group in figures.settlement.tax_groups
    )


def _tax_names(request: RenderRequest, lines: Sequence[CountedLine]) -> dict[TaxGroupKey, str]:
    """The printed name of each tax; the lines of one treatment and rate must agree on it."""
    words = wording(request.language)
    is_sales_tax = any(line.tax.treatment is TaxTreatment.SALES_TAX for line in lines)
    default = words.sales_tax_name if is_sales_tax else words.tax_name
    names: dict[TaxGroupKey, str] = {}
    for line in lines:
        name = line.line.tax_name or default
        if names.setdefault(line.tax, name) != name:
            raise InvalidInput(
                f"Lines of one tax treatment and rate carry one name; another is called {names[line.tax]!r}.",
                field=f"{line.path}.taxName",
            )
    return names


def _local_tax(request: RenderRequest, tax: int) -> LocalTax | None:
    requested = request.local_tax
    if requested is None:
        return None
    require_workable(requested.exchange_rate, "localTax.exchangeRate")
    with located("localTax.currency"):
        product = EXACT.multiply(from_minor(tax, request.currency), requested.exchange_rate)
        amount = from_minor(round_to_minor(product, requested.currency), requested.currency)
    return LocalTax(currency=requested.currency, amount=amount, exchange_rate=requested.exchange_rate)


def _notes(request: RenderRequest, figures: Figures) -> tuple[Note, ...]:
    """The notes asked for; without any, those that the tax treatments need."""
    if request.notes is not None:
        return request.notes
    return tax_notes((group.key.treatment for group in figures.settlement.tax_groups), request.language)


def _period(period: ServicePeriod | None, path: str) -> Period | None:
    if period is None:
        return None
    with located(path):
        return Period.from_inclusive(period.first_day, period.last_day)
