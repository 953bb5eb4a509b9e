"""Many documents at once: each by itself, in the order of issue dates, or only tried."""

from datetime import date

import pytest

from factories import NOW, make_business
from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.models.activity import Activity
from folio.models.fields import new_id
from folio.models.invoices import Invoice
from folio.models.jobs import Job
from folio.models.numbers import NumberLedgerEntry
from folio.services.invoices.bulk import BulkOutcome, finalize_invoices, void_invoices
from folio.services.numbers.ledger import prove_sequence
from invoice_drafts import make_draft

pytestmark = pytest.mark.usefixtures("db")


async def mixed_drafts() -> list[Invoice]:
    """In no order: two that can be finalized, an empty one, one that is to be issued first."""
    business = await make_business()
    return [
        await make_draft(business, issue_on=date(2026, 3, 12)),
        await make_draft(business, rates=()),
        await make_draft(business, issue_on=date(2026, 2, 1)),
        await make_draft(business),
    ]


def told(outcomes: list[BulkOutcome]) -> list[tuple[str | None, str | None]]:
    return [
        (outcome.invoice.number if outcome.invoice else None, outcome.refusal.code if outcome.refusal else None)
        for outcome in outcomes
    ]


EXPECTED = [("SEQ-1", None), ("SEQ-2", None), (None, "INVOICE_EMPTY"), ("SEQ-3", None)]


async def test_numbers_follow_issue_dates_and_one_refusal_stops_no_other() -> None:
    drafts = await mixed_drafts()

    outcomes = await finalize_invoices([draft.id for draft in drafts], now=NOW)

    assert told(outcomes) == EXPECTED
    assert [outcome.invoice_id for outcome in outcomes] == [drafts[at].id for at in (2, 0, 1, 3)]
    statuses = [(await Invoice.get(id=draft.id)).status for draft in drafts]
    assert statuses == [
        DocumentStatus.FINAL,
        DocumentStatus.DRAFT,
        DocumentStatus.FINAL,
        DocumentStatus.FINAL,
    ]


async def test_a_dry_run_says_the_same_and_changes_nothing() -> None:
    drafts = await mixed_drafts()
    before = await Invoice.all().order_by("id").values()
    entries = await Activity.all().count()

    outcomes = await finalize_invoices([draft.id for draft in drafts], now=NOW, is_dry_run=True)

    assert told(outcomes) == EXPECTED
    assert await Invoice.all().order_by("id").values() == before
    assert [await NumberLedgerEntry.all().count(), await Job.all().count()] == [0, 0]
    assert await Activity.all().count() == entries
    assert (await prove_sequence(drafts[0].business_id, DocumentType.INVOICE)).is_gapless


async def test_an_id_given_twice_is_done_once_and_an_unknown_one_is_refused() -> None:
    draft, unknown = await make_draft(), new_id()

    outcomes = await finalize_invoices([draft.id, unknown, draft.id], now=NOW)

    assert told(outcomes) == [("SEQ-1", None), (None, "NOT_FOUND")]


async def test_many_are_voided_with_one_reason() -> None:
    drafts = await mixed_drafts()
    await finalize_invoices([drafts[0].id], now=NOW)

    outcomes = await void_invoices([draft.id for draft in drafts], reason="Duplicate", now=NOW)

    assert told(outcomes) == [("SEQ-2", None), ("SEQ-1", None), ("SEQ-3", None), ("SEQ-4", None)]
    assert {entry.reason for entry in await NumberLedgerEntry.all()} == {"Duplicate"}
    assert (await prove_sequence(drafts[0].business_id, DocumentType.INVOICE)).is_gapless
