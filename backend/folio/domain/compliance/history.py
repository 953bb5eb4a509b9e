"""What is unusual about an invoice beside the last ones of its customer; all of it only informs."""

from collections.abc import Iterable, Iterator

from folio.domain.compliance.facts import CheckedDocument, EarlierInvoice
from folio.domain.compliance.findings import ComplianceRule, Finding, FindingSeverity
from folio.domain.money import minor_text

COMPARED = 3
WARNING = FindingSeverity.WARNING


def check_history(document: CheckedDocument) -> Iterator[Finding]:
    """Amount, usage, purchase order, tax, currency, and whether it was issued before."""
    if not document.is_invoice or not document.lines:
        return
    if document.total_minor == 0:
        message = "The total is zero: the invoice is paid as soon as it is finalized."
        yield Finding(ComplianceRule.TOTAL_ZERO, WARNING, message, "total")
    yield from _currency(document)
    if document.earlier:
        yield from _amount(document)
        yield from _usage(document)
        yield from _purchase_order(document)
        yield from _treatments(document)
        yield from _duplicate(document)


def _amount(document: CheckedDocument) -> Iterator[Finding]:
    """More than twice the largest, or less than half of the smallest."""
    totals = [invoice.total_minor for invoice in document.earlier]
    largest, smallest, total = max(totals), min(totals), document.total_minor
    if total == 0:
        return
    if largest > 0 and total > 2 * largest:
        comparison = f"more than twice the largest of {_last(document)}, {_money(document, largest)}"
    elif 2 * total < smallest:
        comparison = f"less than half of the smallest of {_last(document)}, {_money(document, smallest)}"
    else:
        return
    message = f"The total, {_money(document, total)}, is {comparison}; check quantities and rates."
    yield Finding(ComplianceRule.TOTAL_UNUSUAL, WARNING, message, "total")


def _usage(document: CheckedDocument) -> Iterator[Finding]:
    """Usage that each of the last three billed; an invoice by hand has none to bill."""
    if not document.is_from_schedule or len(document.earlier) < COMPARED:
        return
    present = {line.metric for line in document.lines}
    always = set.intersection(*(set(invoice.metrics) for invoice in document.earlier))
    missing = sorted(document.earlier[0].metrics[metric] for metric in always - present)
    if missing:
        message = f"{', '.join(missing)}: billed on each of {_last(document)}, not here. Check that usage has arrived."
        yield Finding(ComplianceRule.USAGE_MISSING, WARNING, message, "lines")


def _purchase_order(document: CheckedDocument) -> Iterator[Finding]:
    last = document.earlier[0]
    if last.purchase_order and not document.purchase_order:
        message = f"There is no purchase order; {last.number} had {last.purchase_order}."
        yield Finding(ComplianceRule.PURCHASE_ORDER_MISSING, WARNING, message, "purchaseOrder")


def _treatments(document: CheckedDocument) -> Iterator[Finding]:
    known = frozenset[str]().union(*(invoice.treatments for invoice in document.earlier))
    new = sorted(document.treatments - known)
    if known and new:
        message = f"Taxed as {_words(new)}, unlike {_last(document)}: {_words(sorted(known))}. Check the lines' tax."
        yield Finding(ComplianceRule.TAX_TREATMENT_UNUSUAL, WARNING, message, "lines.tax")


def _currency(document: CheckedDocument) -> Iterator[Finding]:
    latest = document.latest_currencies
    if latest and document.currency not in latest:
        usual = ", ".join(dict.fromkeys(latest))
        message = (
            f"The invoice is in {document.currency}, the customer's last ones were in {usual}; check the currency."
        )
        yield Finding(ComplianceRule.CURRENCY_UNUSUAL, WARNING, message, "currency")


def _duplicate(document: CheckedDocument) -> Iterator[Finding]:
    same = next((invoice for invoice in document.earlier if _is_same(document, invoice)), None)
    if same is not None:
        total = _money(document, same.total_minor)
        message = (
            f"{same.number} has the same total, {total}, for the same period; check that this is not billed twice."
        )
        yield Finding(ComplianceRule.DUPLICATE, WARNING, message, "total")


def _is_same(document: CheckedDocument, invoice: EarlierInvoice) -> bool:
    return document.total_minor == invoice.total_minor != 0 and document.period == invoice.period


def _last(document: CheckedDocument) -> str:
    """How the earlier invoices are called together."""
    count = len(document.earlier)
    return f"the last {count} invoices" if count > 1 else f"the last invoice ({document.earlier[0].number})"


def _money(document: CheckedDocument, minor: int) -> str:
    return f"{minor_text(minor, document.currency)} {document.currency}"


def _words(treatments: Iterable[str]) -> str:
    return ", ".join(treatment.lower().replace("_", " ") for treatment in treatments)
