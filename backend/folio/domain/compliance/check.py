"""All rules in one order: errors before warnings, each in the order of the document."""

from collections.abc import Iterable

from folio.domain.compliance.document import check_days, check_figures, check_number, check_treatments
from folio.domain.compliance.facts import CheckedDocument
from folio.domain.compliance.findings import Finding
from folio.domain.compliance.history import check_history
from folio.domain.compliance.parties import check_parties
from folio.domain.errors import ComplianceErrors

CHECKS = (check_figures, check_parties, check_days, check_number, check_treatments, check_history)


def check_document(document: CheckedDocument) -> tuple[Finding, ...]:
    """Everything that is missing, wrong or unusual."""
    found = [finding for check in CHECKS for finding in check(document)]
    return tuple(sorted(found, key=lambda finding: not finding.is_error))


def errors_of(findings: Iterable[Finding]) -> ComplianceErrors | None:
    """The refusal that lists all errors, or None when there are none."""
    errors = [finding for finding in findings if finding.is_error]
    if not errors:
        return None
    field = errors[0].field if len(errors) == 1 else None
    return ComplianceErrors(" ".join(finding.message for finding in errors), field=field)
