"""Rules about the document itself: lines, days, numbers, grounds of exemption."""

from collections.abc import Iterator

from folio.domain.compliance.countries import EU_GOODS, SERVICE_DATE_ALWAYS, TAX_CURRENCY
from folio.domain.compliance.facts import CheckedDocument
from folio.domain.compliance.findings import ComplianceRule, Finding, FindingSeverity, MendPlace, grave_if
from folio.domain.lifecycle import DocumentAction, DocumentFacts, DocumentStatus, refusal
from folio.domain.seller_rules import is_lawful_number, seller_rules
from folio.domain.tax import TaxTreatment

WARNING, ERROR = FindingSeverity.WARNING, FindingSeverity.ERROR


def check_figures(document: CheckedDocument) -> Iterator[Finding]:
    """What every document is refused for: no lines, or a total that is a credit note's."""
    facts = DocumentFacts(
        name="This draft",
        document_type=document.document_type,
        status=DocumentStatus.DRAFT,
        line_count=len(document.lines),
        total_minor=document.total_minor,
    )
    refused = refusal(DocumentAction.FINALIZE, facts)
    if refused is not None:
        yield Finding(ComplianceRule(refused.code), ERROR, refused.message, "lines")


def check_days(document: CheckedDocument) -> Iterator[Finding]:
    """Issue, due and service days."""
    issue_on, due_on = document.issue_on, document.due_on
    if document.is_invoice and due_on is not None and due_on < issue_on:
        message = f"The due date, {due_on}, is before the issue date, {issue_on}; set a later one."
        yield Finding(ComplianceRule.DUE_BEFORE_ISSUE, ERROR, message, "dueOn")
    if issue_on > document.today:
        message = f"The issue date, {issue_on}, is still to come; finalize it on that day, or set an earlier one."
        yield Finding(ComplianceRule.ISSUE_DATE_IN_FUTURE, WARNING, message, "issueOn")
    latest = document.sequence.latest_issue_on
    if latest is not None and latest > issue_on:
        in_order = seller_rules(document.seller.country).numbers_follow_dates
        message = f"A document issued on {latest} has a number already; set the issue date to that day or later."
        yield Finding(ComplianceRule.ISSUE_DATE_OUT_OF_ORDER, grave_if(in_order), message, "issueOn")
    yield from _service_days(document)


def _service_days(document: CheckedDocument) -> Iterator[Finding]:
    if None not in document.period:
        return
    undated = [line for line in document.lines if not line.has_service_period]
    # EN 16931 BR-IC-11.
    is_grave = any(line.treatment is TaxTreatment.INTRA_COMMUNITY for line in undated)
    if is_grave or (undated and document.seller.country in SERVICE_DATE_ALWAYS):
        message = "The document does not say when it was supplied; give its groups or lines days of service."
        yield Finding(ComplianceRule.SERVICE_DATE_MISSING, grave_if(is_grave), message, "groups.period")


def check_number(document: CheckedDocument) -> Iterator[Finding]:
    """The form of the number that comes next, and what a credit note refers to."""
    number, country = document.sequence.next_number, document.seller.country
    if number is not None and not is_lawful_number(number, country):
        form = seller_rules(country).number_form
        message = f"The next number, {number}, is not one that {country} allows: {form}. Change the numbering."
        yield Finding(ComplianceRule.NUMBER_FORM_UNLAWFUL, ERROR, message, "numbering", MendPlace.BUSINESS)
    if not document.is_invoice and not document.has_original:
        # Directive 2006/112/EC, art. 219.
        message = "The credit note names no invoice; make it from the invoice, or name that in the reference."
        yield Finding(ComplianceRule.ORIGINAL_INVOICE_MISSING, WARNING, message, "reference")


def check_treatments(document: CheckedDocument) -> Iterator[Finding]:
    """Grounds of exemption, what may not stand together, and where goods go."""
    if document.untaxed:
        names = ", ".join(document.untaxed)
        message = f"No tax rate for {names} where {document.buyer.name} is; set one, or say how the lines are taxed."
        yield Finding(ComplianceRule.TAX_RATE_MISSING, WARNING, message, "taxRates", MendPlace.BUSINESS)
    exempt = [line for line in document.lines if line.treatment is TaxTreatment.EXEMPT]
    reasons = {line.reason for line in exempt if line.reason}
    if any(not line.reason for line in exempt):
        # Directive 2006/112/EC, art. 226(11); EN 16931 BR-E-10.
        message = "An exempt line has no legal ground, which must be printed; give the line's tax a reason."
        yield Finding(ComplianceRule.EXEMPTION_REASON_MISSING, ERROR, message, "lines.tax.reason")
    if len(reasons) > 1:
        message = (
            "The lines are exempt on several grounds, and a document states one; put them on documents of their own."
        )
        yield Finding(ComplianceRule.EXEMPTION_REASONS_DIFFER, ERROR, message, "lines.tax.reason")
    if document.has(TaxTreatment.OUT_OF_SCOPE) and len(document.treatments) > 1:
        # EN 16931 BR-O-11.
        message = (
            "Lines out of scope of tax stand beside others; check their tax, or put them on a document of their own."
        )
        yield Finding(ComplianceRule.OUT_OF_SCOPE_MIXED, WARNING, message, "lines.tax")
    yield from _goods(document)
    yield from _tax_currency(document)


def _goods(document: CheckedDocument) -> Iterator[Finding]:
    # Directive 2006/112/EC, art. 138; EN 16931 BR-IC-12.
    destination = document.delivery_country
    if not document.has(TaxTreatment.INTRA_COMMUNITY) or destination is None:
        return
    if destination not in EU_GOODS or destination == document.seller.country:
        message = (
            f"An intra-Community supply goes to another member state, not to {destination}; check tax and address."
        )
        yield Finding(ComplianceRule.DELIVERY_COUNTRY_NOT_EU, WARNING, message, "deliverTo")


def _tax_currency(document: CheckedDocument) -> Iterator[Finding]:
    asked = TAX_CURRENCY.get(document.seller.country or "")
    if asked is None or asked == document.currency or document.tax_minor == 0:
        return
    message = f"A seller in {document.seller.country} states the tax in {asked} as well; write it into the memo."
    yield Finding(ComplianceRule.TAX_CURRENCY_MISSING, WARNING, message, "memo")
