"""Which invoices a bank transaction pays: numbers, amounts and names compared, with a score and the reasons."""

from folio.domain.matching.suggest import Matcher
from folio.domain.matching.values import OpenInvoice, Part, Suggestion, Transaction

__all__ = ["Matcher", "OpenInvoice", "Part", "Suggestion", "Transaction"]
