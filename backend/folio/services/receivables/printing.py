"""A statement of account as PDF, in the look of the business and the language of the customer."""

from decimal import Decimal

from folio.documents.document import Paper, Party
from folio.documents.pdf import PdfRenderer
from folio.documents.statement import AccountStatement, StatementRow, print_statement, render_statement
from folio.documents.theme import Theme
from folio.domain.money import from_minor
from folio.domain.periods import Period
from folio.domain.receivables import AccountEntry
from folio.models.customers import Customer
from folio.services.invoices.snapshots import seller_of
from folio.services.receivables.statement import Statement
from folio.services.renditions.parties import address_lines, payment_details, seller_party
from folio.services.renditions.stored import theme_of


async def statement_pdf(statement: Statement, renderer: PdfRenderer) -> bytes:
    """The PDF; a statement is made anew each time, and is the same while its account is."""
    paper, theme = await _on_paper(statement)
    return await print_statement(paper, renderer, theme=theme)


async def statement_html(statement: Statement) -> str:
    """The page that the PDF is printed from."""
    return render_statement(*await _on_paper(statement))


async def _on_paper(statement: Statement) -> tuple[AccountStatement, Theme]:
    business, customer, currency = statement.business, statement.customer, statement.currency
    seller = await seller_of(business, currency)
    closing = _amount(statement.account.closing_minor, currency)
    country = customer.billing_address.get("country")
    paper = AccountStatement(
        language=customer.language or business.language,
        currency=currency,
        paper=Paper(business.paper),
        is_test=business.is_sandbox,
        seller=seller_party(seller, [country] if country else []),
        customer=_account_holder(customer),
        period=Period.from_inclusive(statement.first_day, statement.last_day),
        opening=_amount(statement.account.opening_minor, currency),
        rows=tuple(_row(entry, currency) for entry in statement.account.entries),
        closing=closing,
        ages=tuple(_amount(minor, currency) for minor in statement.ages.values()),
        credit=_amount(statement.credit_minor, currency),
        payment=payment_details(seller, number=None, currency=currency, amount_due=closing),
    )
    return paper, await theme_of(business, seller)


def _row(entry: AccountEntry, currency: str) -> StatementRow:
    return StatementRow(
        day=entry.day,
        kind=entry.kind,
        name=entry.name,
        due_on=entry.due_on,
        amount=_amount(entry.amount_minor, currency),
        balance=_amount(entry.balance_minor, currency),
    )


def _account_holder(customer: Customer) -> Party:
    address = customer.billing_address
    return Party(
        name=customer.legal_name or customer.name, address=address_lines(address), country=address.get("country")
    )


def _amount(minor: int, currency: str) -> Decimal:
    return from_minor(minor, currency)
