"""What the compliance check says: a rule that is not met, how grave that is, and where to mend it."""

from dataclasses import dataclass
from enum import StrEnum


class FindingSeverity(StrEnum):
    """An error blocks finalizing, a warning informs."""

    ERROR = "ERROR"
    WARNING = "WARNING"


class MendPlace(StrEnum):
    """Where a finding is mended: on the draft, on its customer, in the settings of the business."""

    DRAFT = "DRAFT"
    CUSTOMER = "CUSTOMER"
    BUSINESS = "BUSINESS"


class ComplianceRule(StrEnum):
    """The rules, each with a stable id; docs/compliance.md names their sources."""

    INVOICE_EMPTY = "INVOICE_EMPTY"
    INVOICE_TOTAL_NEGATIVE = "INVOICE_TOTAL_NEGATIVE"
    DUE_BEFORE_ISSUE = "DUE_BEFORE_ISSUE"
    ISSUE_DATE_OUT_OF_ORDER = "ISSUE_DATE_OUT_OF_ORDER"
    ISSUE_DATE_IN_FUTURE = "ISSUE_DATE_IN_FUTURE"
    NUMBER_FORM_UNLAWFUL = "NUMBER_FORM_UNLAWFUL"
    SELLER_NAME_MISSING = "SELLER_NAME_MISSING"
    SELLER_ADDRESS_INCOMPLETE = "SELLER_ADDRESS_INCOMPLETE"
    SELLER_REGISTRATION_MISSING = "SELLER_REGISTRATION_MISSING"
    SELLER_REGISTER_ENTRY_MISSING = "SELLER_REGISTER_ENTRY_MISSING"
    SELLER_VAT_ID_MISSING = "SELLER_VAT_ID_MISSING"
    SELLER_VAT_ID_INVALID = "SELLER_VAT_ID_INVALID"
    BANK_ACCOUNT_MISSING = "BANK_ACCOUNT_MISSING"
    BUYER_NAME_MISSING = "BUYER_NAME_MISSING"
    BUYER_ADDRESS_INCOMPLETE = "BUYER_ADDRESS_INCOMPLETE"
    BUYER_REGISTRATION_MISSING = "BUYER_REGISTRATION_MISSING"
    BUYER_VAT_ID_MISSING = "BUYER_VAT_ID_MISSING"
    BUYER_VAT_ID_INVALID = "BUYER_VAT_ID_INVALID"
    RECIPIENT_MISSING = "RECIPIENT_MISSING"
    EXEMPTION_REASON_MISSING = "EXEMPTION_REASON_MISSING"
    EXEMPTION_REASONS_DIFFER = "EXEMPTION_REASONS_DIFFER"
    TAX_RATE_MISSING = "TAX_RATE_MISSING"
    SERVICE_DATE_MISSING = "SERVICE_DATE_MISSING"
    DELIVERY_COUNTRY_NOT_EU = "DELIVERY_COUNTRY_NOT_EU"
    OUT_OF_SCOPE_MIXED = "OUT_OF_SCOPE_MIXED"
    TAX_CURRENCY_MISSING = "TAX_CURRENCY_MISSING"
    ORIGINAL_INVOICE_MISSING = "ORIGINAL_INVOICE_MISSING"
    TOTAL_ZERO = "TOTAL_ZERO"
    TOTAL_UNUSUAL = "TOTAL_UNUSUAL"
    USAGE_MISSING = "USAGE_MISSING"
    PURCHASE_ORDER_MISSING = "PURCHASE_ORDER_MISSING"
    TAX_TREATMENT_UNUSUAL = "TAX_TREATMENT_UNUSUAL"
    CURRENCY_UNUSUAL = "CURRENCY_UNUSUAL"
    DUPLICATE = "DUPLICATE"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend: `message` says what is wrong and how to mend it, `field` names it in camelCase."""

    rule: ComplianceRule
    severity: FindingSeverity
    message: str
    field: str
    place: MendPlace = MendPlace.DRAFT

    @property
    def code(self) -> ComplianceRule:
        """The rule's id, as clients know it."""
        return self.rule

    @property
    def is_error(self) -> bool:
        return self.severity is FindingSeverity.ERROR


def grave_if(condition: bool) -> FindingSeverity:
    """An error under the condition, else a warning."""
    return FindingSeverity.ERROR if condition else FindingSeverity.WARNING
