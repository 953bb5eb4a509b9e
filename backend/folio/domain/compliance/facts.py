"""What the compliance check looks at: both parties as the document shows them, its lines, and what came before."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from folio.domain.compliance.findings import MendPlace
from folio.domain.lifecycle import DocumentType
from folio.domain.tax import TaxTreatment
from folio.domain.tax_ids import is_valid_tax_id


@dataclass(frozen=True, slots=True)
class TaxNumber:
    """A tax number as printed."""

    country: str
    number: str
    is_vat_id: bool = True

    @property
    def is_wrong(self) -> bool:
        """Whether form or check digits are wrong; not so where no rule is known."""
        return is_valid_tax_id(self.country, self.number, is_vat_id=self.is_vat_id) is False


@dataclass(frozen=True, slots=True)
class Party:
    """The seller or the buyer as the document shows it; the places say where its values are mended."""

    name: str
    address: Mapping[str, str]
    tax_numbers: tuple[TaxNumber, ...] = ()
    registration_id: str | None = None
    address_at: MendPlace = MendPlace.BUSINESS
    tax_numbers_at: MendPlace = MendPlace.BUSINESS

    @property
    def country(self) -> str | None:
        return self.address.get("country") or None

    @property
    def vat_ids(self) -> tuple[TaxNumber, ...]:
        return tuple(number for number in self.tax_numbers if number.is_vat_id)


@dataclass(frozen=True, slots=True)
class CheckedLine:
    """How a line is taxed; `metric` tells a usage line, by what it measures."""

    treatment: TaxTreatment
    reason: str | None = None
    has_service_period: bool = False
    metric: str | None = None


@dataclass(frozen=True, slots=True)
class SequenceState:
    """Where the numbers stand: the next one, and the latest issue date that has a number. None: not known."""

    next_number: str | None = None
    latest_issue_on: date | None = None


@dataclass(frozen=True, slots=True)
class EarlierInvoice:
    """One of the customer's last issued invoices, as figures; `metrics` are its usage lines' names by metric."""

    number: str
    currency: str
    total_minor: int
    period: tuple[date | None, date | None] = (None, None)
    purchase_order: str | None = None
    treatments: frozenset[TaxTreatment] = frozenset()
    metrics: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CheckedDocument:
    """A draft as it would be finalized today.

    `untaxed` names what carries no tax only because no rate is set. `earlier` are the customer's last three issued
    invoices in the draft's currency, the newest first; `latest_currencies` the currencies of its last three in any.
    """

    seller: Party
    buyer: Party
    currency: str
    issue_on: date
    today: date
    lines: tuple[CheckedLine, ...] = ()
    document_type: DocumentType = DocumentType.INVOICE
    due_on: date | None = None
    period: tuple[date | None, date | None] = (None, None)
    total_minor: int = 0
    tax_minor: int = 0
    delivery_country: str | None = None
    purchase_order: str | None = None
    recipient_count: int = 1
    has_bank_account: bool = True
    has_original: bool = True
    is_from_schedule: bool = False
    untaxed: tuple[str, ...] = ()
    sequence: SequenceState = SequenceState()
    earlier: tuple[EarlierInvoice, ...] = ()
    latest_currencies: tuple[str, ...] = ()

    @property
    def is_invoice(self) -> bool:
        return self.document_type is DocumentType.INVOICE

    @property
    def treatments(self) -> frozenset[TaxTreatment]:
        return frozenset(line.treatment for line in self.lines)

    def has(self, *treatments: TaxTreatment) -> bool:
        """Whether a line has one of the treatments."""
        return not self.treatments.isdisjoint(treatments)

    @property
    def demands_vat_ids(self) -> bool:
        """Whether no tax is charged because of who and where the parties are."""
        return self.has(TaxTreatment.REVERSE_CHARGE, TaxTreatment.INTRA_COMMUNITY, TaxTreatment.EXPORT)
