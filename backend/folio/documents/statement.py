"""A statement of account on paper: its values, its page and its PDF, in the look of the business's invoices."""

import asyncio
from datetime import date
from decimal import Decimal

from folio.documents.document import LabelledText, Paper, Party, PaymentDetails, Printed
from folio.documents.formats import Formats
from folio.documents.html import render_sheet
from folio.documents.page import payment_pairs
from folio.documents.pdf import PdfRenderer
from folio.documents.pdf_normalization import normalize_pdf
from folio.documents.theme import Theme
from folio.documents.wording import Wording, wording
from folio.domain.periods import Period
from folio.domain.receivables import MOST_DAYS_LATE, AgeBucket, EntryKind


class StatementRow(Printed, frozen=True, kw_only=True):
    """One change of the account; above zero more is owed."""

    day: date
    kind: EntryKind
    name: str | None = None
    due_on: date | None = None
    amount: Decimal
    balance: Decimal


class AccountStatement(Printed, frozen=True, kw_only=True):
    """A customer's account in one currency for a period, ready to print; `ages` are in the order of the buckets."""

    language: str = "en"
    currency: str
    paper: Paper = Paper.A4
    is_test: bool = False
    seller: Party
    customer: Party
    period: Period
    opening: Decimal
    rows: tuple[StatementRow, ...] = ()
    closing: Decimal
    ages: tuple[Decimal, ...]
    credit: Decimal
    payment: PaymentDetails | None = None

    @property
    def issue_date(self) -> date:
        return self.period.last_day


def statement_title(statement: AccountStatement) -> str:
    """What the window or tab of the statement is called."""
    return f"{wording(statement.language).statement.title} – {statement.customer.name} – {statement.seller.name}"


def render_statement(statement: AccountStatement, theme: Theme) -> str:
    """The page as HTML that needs nothing else."""
    formats = Formats(statement.language, statement.currency)
    words = wording(statement.language)
    return render_sheet(
        "statement.html.j2",
        theme,
        formats,
        statement=statement,
        paper=statement.paper,
        is_full=False,
        words=words,
        title=words.statement.title,
        window_title=statement_title(statement),
        labels=_labels(words),
        ages=_ages(statement, formats, words),
        payment_rows=payment_pairs(statement.payment, words),
        money=formats.money,
        short_date=formats.short_date,
        long_date=formats.long_date,
        period=formats.period,
        territory=formats.territory,
    )


async def print_statement(statement: AccountStatement, renderer: PdfRenderer, *, theme: Theme) -> bytes:
    """The PDF; the same statement, theme and browser version give the same bytes."""
    html = await asyncio.to_thread(render_statement, statement, theme)
    pdf = await renderer.render(html)
    return await asyncio.to_thread(normalize_pdf, pdf, document=statement, title=statement_title(statement))


def _labels(words: Wording) -> dict[EntryKind, str]:
    own = words.statement
    return {
        EntryKind.INVOICE: words.invoice,
        EntryKind.CREDIT_NOTE: words.credit_note,
        EntryKind.PAYMENT: own.payment,
        EntryKind.INVOICE_VOIDED: own.invoice_voided,
        EntryKind.CREDIT_NOTE_VOIDED: own.credit_note_voided,
        EntryKind.PAYMENT_UNDONE: own.payment_undone,
    }


def _ages(statement: AccountStatement, formats: Formats, words: Wording) -> list[LabelledText]:
    """What the balance is made of: the buckets, then what is still to be applied, taken off."""
    own = words.statement
    names, first = [own.not_due], 1
    for last in list(MOST_DAYS_LATE.values())[1:]:
        names.append(own.days_late.format(first=first, last=last))
        first = last + 1
    names.append(own.days_over.format(days=MOST_DAYS_LATE[AgeBucket.DAYS_61_TO_90]))
    rows = [(name, amount) for name, amount in zip(names, statement.ages, strict=True)]
    if statement.credit:
        rows.append((own.credit, -statement.credit))
    return [LabelledText(label=name, value=formats.money(amount)) for name, amount in rows]
