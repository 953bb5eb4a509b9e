"""What an invoice has left to credit: its lines as invoiced, less what credit notes took; drafts of them count."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

from tortoise.functions import Count

from folio.domain.credits import CreditableLine, TaxedBefore
from folio.domain.errors import CreditExceedsRemaining, CreditNoteFollowsInvoice, NotFound
from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.domain.money import decimal_text, minor_text
from folio.domain.tax import TaxGroupKey, TaxTreatment
from folio.models.invoices import Invoice, InvoiceTax, LineItem, LineItemGroup
from folio.models.usage import LateUsage

LINE_FIELD = "lineItemId"

# A line of late usage on its invoice's credit note: it credits no single line.
LATE_USAGE = "late_usage"

TaxOfLine = tuple[UUID | None, TaxGroupKey, str, str | None]


@dataclass(slots=True)
class CreditedInvoice:
    """The invoice of a credit note, its printed lines, and what all *other* credit notes took of it.

    `given_back` is what those took for late usage: of no line, but of all charges of one tax together.
    """

    invoice: Invoice
    lines: dict[UUID, LineItem] = field(default_factory=dict)
    groups: dict[UUID, LineItemGroup] = field(default_factory=dict)
    credited: dict[UUID, int] = field(default_factory=dict)
    taxed: dict[TaxGroupKey, TaxedBefore] = field(default_factory=dict)
    given_back: dict[TaxGroupKey, int] = field(default_factory=dict)

    def line(self, line_id: UUID) -> LineItem:
        """A line of the invoice as it was invoiced."""
        if line_id not in self.lines:
            raise NotFound(f"Invoice {self.invoice.number} has no line {line_id}.", field=LINE_FIELD)
        return self.lines[line_id]

    def creditable(self, line_id: UUID) -> CreditableLine:
        return creditable_line(self.line(line_id), self.invoice.currency, self.credited.get(line_id, 0))

    def printed(self) -> list[LineItem]:
        """The lines in printed order."""
        return sorted(
            self.lines.values(), key=lambda line: (self.groups[line.group_id].position, line.position, line.id)
        )

    def require_creditable(self, standing: Iterable[LineItem]) -> None:
        """Refuse what the invoice does not have: other lines, other taxes, and more of a line than remains."""
        taken: dict[UUID, int] = defaultdict(int)
        late: dict[TaxGroupKey, int] = defaultdict(int)
        for line in standing:
            if line.credits_line_id is None and line.component == LATE_USAGE:
                late[_group_of(line)] += line.amount_minor
                continue
            if line.credits_line_id is None:
                raise CreditNoteFollowsInvoice(
                    f"This credit note was made from invoice {self.invoice.number} and takes its lines only; "
                    "make one from scratch for anything else."
                )
            if _tax_of(line) != _tax_of(self.line(line.credits_line_id)):
                raise CreditNoteFollowsInvoice(
                    f"{line.name!r} is credited with the tax it was invoiced with, which cannot be changed."
                )
            taken[line.credits_line_id] += line.amount_minor
        for line_id, amount in taken.items():
            self.creditable(line_id).require_remaining(amount)
        for key in {_group_of(self.line(line_id)) for line_id in taken} | set(late):
            self._require_room(key, taken, max(late[key], 0))

    def _require_room(self, key: TaxGroupKey, taken: Mapping[UUID, int], late_minor: int) -> None:
        """Refuse more than the charges of a tax were, with what late usage gave back counted too."""
        late_minor += self.given_back.get(key, 0)
        charges = [line for line in self.lines.values() if _group_of(line) == key and _net(line) > 0]
        room = sum(_net(line) - self.credited.get(line.id, 0) for line in charges) - late_minor
        if late_minor and sum(taken.get(line.id, 0) for line in charges) > room:
            left = minor_text(max(room + late_minor - self.given_back.get(key, 0), 0), self.invoice.currency)
            raise CreditExceedsRemaining(
                f"Of what invoice {self.invoice.number} charged at {decimal_text(key.rate)} % {key.treatment}, {left} "
                f"{self.invoice.currency} remains to be credited; credits of late usage and drafts count. Credit less."
            )


def creditable_line(line: LineItem, currency: str, credited_minor: int) -> CreditableLine:
    """A line of an issued invoice in the words of the domain."""
    is_step = line.price_name is not None and line.price_name != line.name
    return CreditableLine(
        name=f"{line.price_name}, {line.name}" if is_step else line.name,
        currency=currency,
        quantity=line.quantity,
        rate=line.rate,
        amount_minor=line.amount_minor,
        discount_minor=line.discount_minor,
        credited_minor=credited_minor,
    )


def _tax_of(line: LineItem) -> TaxOfLine:
    return line.tax_category_id, _group_of(line), line.tax_label, line.tax_reason


def _group_of(line: LineItem) -> TaxGroupKey:
    return TaxGroupKey(line.tax_treatment, line.tax_rate)


def _net(line: LineItem) -> int:
    return line.amount_minor - line.discount_minor


async def load_credited(invoice_id: UUID, *, but: UUID | None = None) -> CreditedInvoice:
    """The invoice with what its credit notes took, except the note `but`: voided ones took nothing."""
    groups = await LineItemGroup.filter(invoice_id=invoice_id, is_removed=False)
    lines = await LineItem.filter(invoice_id=invoice_id, is_removed=False)
    by_id = {group.id: group for group in groups}
    late = (await _late_elsewhere([invoice_id])).get(invoice_id, {})
    noted = (await _given_back([invoice_id], but=but)).get(invoice_id, {})
    taxed = await _taxed(invoice_id, but)
    return CreditedInvoice(
        invoice=await Invoice.get(id=invoice_id),
        lines={line.id: line for line in lines if line.group_id in by_id},
        groups=by_id,
        credited=await credited_by_line([invoice_id], but=but),
        taxed={key: _sum(taxed.get(key), late.get(key)) for key in {**taxed, **late}},
        given_back={key: noted.get(key, 0) + _sum(late.get(key)).net_minor for key in {**noted, **late}},
    )


async def credited_by_line(invoice_ids: Collection[UUID], *, but: UUID | None = None) -> dict[UUID, int]:
    """What credit notes took of each line of these invoices, by the line's id."""
    by_note = await credited_by_note(invoice_ids)
    return {line_id: sum(taken.values()) - taken.get(but, 0) for line_id, taken in by_note.items()}  # type: ignore[arg-type]


async def credited_by_note(invoice_ids: Collection[UUID]) -> dict[UUID, dict[UUID, int]]:
    """What each credit note took of each line of these invoices, by the line's id and then the note's."""
    found = LineItem.filter(
        invoice__credits_id__in=list(invoice_ids),
        invoice__status__not=DocumentStatus.VOIDED,
        credits_line_id__not_isnull=True,
        is_removed=False,
        group__is_removed=False,
    )
    taken: dict[UUID, dict[UUID, int]] = defaultdict(dict)
    for line_id, note_id, amount in await found.values_list("credits_line_id", "invoice_id", "amount_minor"):
        taken[line_id][note_id] = taken[line_id].get(note_id, 0) + amount
    return taken


async def _taxed(invoice_id: UUID, but: UUID | None) -> dict[TaxGroupKey, TaxedBefore]:
    found = InvoiceTax.filter(invoice__credits_id=invoice_id, invoice__status__not=DocumentStatus.VOIDED)
    if but is not None:
        found = found.exclude(invoice_id=but)
    sums: dict[TaxGroupKey, TaxedBefore] = {}
    for row in await found:
        key = TaxGroupKey(row.treatment, Decimal(row.rate))
        sums[key] = _sum(sums.get(key), TaxedBefore(row.taxable_minor, row.tax_minor))
    return sums


def _sum(*parts: TaxedBefore | None) -> TaxedBefore:
    return TaxedBefore(sum(part.net_minor for part in parts if part), sum(part.tax_minor for part in parts if part))


async def _given_back(invoice_ids: Collection[UUID], *, but: UUID | None = None) -> dict[UUID, dict[TaxGroupKey, int]]:
    """What credit notes took of these invoices for late usage, by the invoice's id and by tax."""
    found = LineItem.filter(
        invoice__credits_id__in=list(invoice_ids),
        invoice__status__not=DocumentStatus.VOIDED,
        credits_line_id__isnull=True,
        is_removed=False,
        group__is_removed=False,
    )
    columns = ("invoice__credits_id", "invoice_id", "tax_treatment", "tax_rate", "amount_minor")
    by_note: dict[tuple[UUID, UUID, TaxGroupKey], int] = defaultdict(int)
    for invoice_id, note_id, treatment, rate, amount in await found.values_list(*columns):
        by_note[invoice_id, note_id, TaxGroupKey(TaxTreatment(treatment), Decimal(rate))] += amount
    given: dict[UUID, dict[TaxGroupKey, int]] = defaultdict(dict)
    for (invoice_id, note_id, key), amount in by_note.items():
        if note_id != but and amount > 0:
            given[invoice_id][key] = given[invoice_id].get(key, 0) + amount
    return given


async def _late_elsewhere(invoice_ids: Collection[UUID]) -> dict[UUID, dict[TaxGroupKey, TaxedBefore]]:
    """What documents not made of these invoices give back for late usage of them: the next invoice does."""
    of_late = LateUsage.filter(invoice_id__in=list(invoice_ids), billed_on__credits_id__isnull=True)
    carried = await of_late.exclude(billed_on__status=DocumentStatus.VOIDED).exclude(billed_on_id__isnull=True)
    invoice_of = {str(row.id): row.invoice_id for row in carried}
    found = LineItem.filter(
        invoice_id__in=list({row.billed_on_id for row in carried}),
        component=LATE_USAGE,
        is_removed=False,
        group__is_removed=False,
    )
    sums: dict[tuple[UUID, UUID, TaxGroupKey], TaxedBefore] = {}
    for line in await found.select_related("invoice") if carried else []:
        if (invoice_id := invoice_of.get(line.explanation.get("lateUsageId", ""))) is not None:
            sign = 1 if line.invoice.document_type is DocumentType.CREDIT_NOTE else -1
            place = (invoice_id, line.invoice_id, _group_of(line))
            sums[place] = _sum(sums.get(place), TaxedBefore(sign * _net(line), sign * line.tax_minor))
    given: dict[UUID, dict[TaxGroupKey, TaxedBefore]] = defaultdict(dict)
    for (invoice_id, _, key), part in sums.items():
        if part.net_minor > 0:
            given[invoice_id][key] = _sum(given[invoice_id].get(key), part)
    return given


@dataclass(frozen=True, slots=True)
class Crediting:
    """How far an invoice is credited: how many credit notes stand or are drafted, and whether anything remains."""

    note_count: int
    is_creditable: bool


async def crediting_of(invoice_ids: Collection[UUID]) -> dict[UUID, Crediting]:
    """How far each of these invoices is credited; six queries, however many they are."""
    ids = list(invoice_ids)
    notes = (
        await Invoice.filter(credits_id__in=ids, status__not=DocumentStatus.VOIDED)
        .annotate(rows=Count("id"))
        .group_by("credits_id")
        .values_list("credits_id", "rows")
    )
    counts = {invoice_id: int(rows) for invoice_id, rows in notes}
    taken = await credited_by_line(list(counts)) if counts else {}
    lines = LineItem.filter(invoice_id__in=ids, is_removed=False, group__is_removed=False)
    noted = await _given_back(list(counts)) if counts else {}
    late = await _late_elsewhere(ids)
    columns = ("id", "invoice_id", "amount_minor", "discount_minor", "tax_treatment", "tax_rate")
    left: set[UUID] = set()
    charges: dict[tuple[UUID, TaxGroupKey], int] = defaultdict(int)
    for line_id, invoice_id, amount, discount, treatment, rate in await lines.values_list(*columns):
        remaining = amount - discount - taken.get(line_id, 0)
        if remaining < 0:
            left.add(invoice_id)
        charges[invoice_id, TaxGroupKey(TaxTreatment(treatment), Decimal(rate))] += max(remaining, 0)
    for (each, key), room in charges.items():
        given_back = noted.get(each, {}).get(key, 0) + _sum(late.get(each, {}).get(key)).net_minor
        if room > given_back:
            left.add(each)
    return {each: Crediting(counts.get(each, 0), each in left) for each in ids}
