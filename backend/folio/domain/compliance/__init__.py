"""The compliance check: what a draft lacks by law or by its own figures, and what is unusual about it."""

from folio.domain.compliance.check import check_document, errors_of
from folio.domain.compliance.facts import (
    CheckedDocument,
    CheckedLine,
    EarlierInvoice,
    Party,
    SequenceState,
    TaxNumber,
)
from folio.domain.compliance.findings import ComplianceRule, Finding, FindingSeverity, MendPlace

__all__ = [
    "CheckedDocument",
    "CheckedLine",
    "ComplianceRule",
    "EarlierInvoice",
    "Finding",
    "FindingSeverity",
    "MendPlace",
    "Party",
    "SequenceState",
    "TaxNumber",
    "check_document",
    "errors_of",
]
