"""Correcting an issued document in place: what changes no figure, as a new revision beside the earlier ones."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, TypedDict
from uuid import UUID

from folio.domain.compliance.countries import missing_address_parts
from folio.domain.countries import plain_region
from folio.domain.errors import InvalidInput
from folio.domain.lifecycle import DocumentAction, DocumentType, require_action
from folio.models.businesses import Business
from folio.models.invoices import Invoice
from folio.models.revisions import InvoiceRevision
from folio.models.tax_rates import TaxRate
from folio.services import activity
from folio.services.activity import Change, current_actor
from folio.services.inputs import address
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.facts import document_facts, name_of
from folio.services.invoices.freezing import lock_invoice, queue_pdf
from folio.services.invoices.revisions import DETAILS, details_of
from folio.services.rows import apply, camel_case, storable
from folio.services.transactions import retried_atomic

ADDRESS_FIELD = "billingAddress"
# Beside the address, a recipient given on the document keeps these.
_RECIPIENT = ("name", "taxIds")


class Correction(TypedDict, total=False):
    """What can be corrected; a missing key leaves it as it is, null empties it where it can be empty."""

    purchase_order: str | None
    reference: str | None
    memo: str | None
    billing_address: Mapping[str, Any]
    due_on: date


@retried_atomic
async def correct_invoice(invoice_id: UUID, correction: Correction, *, expected_version: int, now: datetime) -> Invoice:
    """Correct the details and queue the PDF of the new revision; number, figures, issue date and seller stay.

    What is as it says already makes no revision.
    """
    invoice = await lock_invoice(invoice_id, expected_version)
    business = await Business.get(id=invoice.business_id)
    require_action(DocumentAction.CORRECT_DETAILS, document_facts(invoice, business))
    earlier = details_of(invoice)
    difference = apply(invoice, await _checked(invoice, correction))
    if not difference:
        return invoice
    await _keep_revisions(invoice, earlier, now)
    await invoice.save(update_fields=[*DETAILS, "revision", "version", "updated_at"])
    await queue_pdf(invoice)
    after = {**_told(difference.after), "revision": invoice.revision, "version": invoice.version}
    change = Change("correctInvoice", SUBJECT, invoice.id, _told(difference.before), after)
    await activity.record(business.id, change, at=now)
    return invoice


async def _checked(invoice: Invoice, correction: Correction) -> dict[str, Any]:
    """The columns with their new values; refuses what needs another document."""
    unknown = sorted(correction.keys() - Correction.__annotations__.keys())
    if unknown:
        raise InvalidInput(
            f"{', '.join(map(camel_case, unknown))} cannot be corrected on a numbered document; void it and open a "
            "corrected draft, or credit it.",
            field=camel_case(unknown[0]),
        )
    plain_columns = {name: value for name, value in correction.items() if name != "billing_address"}
    values = storable(Invoice, plain_columns)
    _require_original(invoice, values)
    if "due_on" in correction:
        _require_due_date(invoice, correction["due_on"])
    if "billing_address" in correction:
        values |= await _with_address(invoice, correction["billing_address"])
    return values


def _require_original(invoice: Invoice, values: Mapping[str, Any]) -> None:
    # Directive 2006/112/EC, art. 219: a credit note from scratch names its invoice in the reference only.
    is_named_only_there = invoice.document_type is DocumentType.CREDIT_NOTE and invoice.credits_id is None
    if is_named_only_there and invoice.reference and values.get("reference", invoice.reference) is None:
        raise InvalidInput(
            f"{name_of(invoice)} names the invoice that it credits; name another one.", field="reference"
        )


def _require_due_date(invoice: Invoice, due_on: date | None) -> None:
    if invoice.document_type is DocumentType.CREDIT_NOTE:
        raise InvalidInput(f"{name_of(invoice)} asks for no money, so it has no due date to correct.", field="dueOn")
    if due_on is None:
        raise InvalidInput(f"{name_of(invoice)} needs a due date.", field="dueOn")
    assert invoice.issue_on is not None
    if due_on < invoice.issue_on:
        raise InvalidInput(
            f"The due date, {due_on}, is before the issue date, {invoice.issue_on}; set a later one.", field="dueOn"
        )


async def _with_address(invoice: Invoice, parts: Mapping[str, Any]) -> dict[str, Any]:
    """Recipient and frozen buyer with another address; whoever is billed stays."""
    corrected = address(parts, field=ADDRESS_FIELD)
    if not corrected:
        raise InvalidInput(f"{name_of(invoice)} needs a billing address.", field=ADDRESS_FIELD)
    frozen = invoice.buyer["billTo"]
    if corrected == {part: text for part, text in frozen.items() if part not in _RECIPIENT}:
        return {}
    await _refuse_other_taxation(invoice, frozen, corrected)
    _refuse_less_complete(frozen, corrected)
    given = invoice.bill_to or {}
    return {
        "bill_to": {**corrected, **{name: given[name] for name in _RECIPIENT if name in given}},
        "buyer": {
            **invoice.buyer,
            "billTo": {**corrected, **{name: frozen[name] for name in _RECIPIENT if name in frozen}},
        },
    }


async def _refuse_other_taxation(invoice: Invoice, frozen: Mapping[str, Any], corrected: Mapping[str, Any]) -> None:
    """An address elsewhere would have been taxed otherwise: that is not a slip of the pen."""
    country = frozen.get("country", "")
    if corrected["country"] != country:
        raise _decides_tax(invoice, "country")
    regions = {plain_region(address.get("region"), country) for address in (frozen, corrected)}
    if len(regions) > 1 and await _is_taxed_by_region(invoice, country):
        raise _decides_tax(invoice, "region")


def _refuse_less_complete(frozen: Mapping[str, Any], corrected: Mapping[str, Any]) -> None:
    known = missing_address_parts(frozen)
    lost = [part for part in missing_address_parts(corrected) if part not in known]
    if lost:
        raise InvalidInput(
            f"The corrected address lacks what the document has: {', '.join(lost)}.", field=ADDRESS_FIELD
        )


async def _is_taxed_by_region(invoice: Invoice, country: str) -> bool:
    if invoice.buyer["deliverTo"]:
        return False
    regional = TaxRate.filter(tax_category__business_id=invoice.business_id, country=country, region__not_isnull=True)
    return await regional.exists()


def _decides_tax(invoice: Invoice, part: str) -> InvalidInput:
    return InvalidInput(
        f"The {part} of the billing address decides the tax on {name_of(invoice)}, whose figures stay; void it and "
        "open a corrected draft, or credit it.",
        field=f"{ADDRESS_FIELD}.{part}",
    )


async def _keep_revisions(invoice: Invoice, earlier: dict[str, Any], now: datetime) -> None:
    """Put the new revision on record, and with the first correction what was before it."""
    rows = [_kept(invoice, details_of(invoice), revision=invoice.revision + 1, by=current_actor(), at=now)]
    if invoice.revision == 1:
        rows.insert(0, _kept(invoice, earlier, revision=1, by="", at=invoice.finalized_at or now))
    await InvoiceRevision.bulk_create(rows)
    invoice.revision += 1
    invoice.version += 1


def _kept(invoice: Invoice, details: dict[str, Any], *, revision: int, by: str, at: datetime) -> InvoiceRevision:
    return InvoiceRevision(invoice_id=invoice.id, revision=revision, details=details, made_by=by, made_at=at)


def _told(values: Mapping[str, Any]) -> dict[str, Any]:
    """What the log says of a correction; the frozen buyer only repeats the address."""
    return {camel_case(name): value for name, value in values.items() if name != "buyer"}
