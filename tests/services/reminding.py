"""Sent invoices to remind of, and what tests of reminders do in other processes."""

import asyncio
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from emails import installation, make_issuer, make_sendable
from factories import NOW
from folio.domain.lifecycle import DocumentStatus
from folio.models.businesses import Business
from folio.models.database import open_database
from folio.models.invoices import Invoice
from folio.models.reminders import ReminderRule
from folio.services.reminders.rules import RuleChanges, create_rule
from folio.services.reminders.run import send_due_reminders

# The day of NOW in the business's zone; invoices of these tests are due then.
TODAY = date(2026, 3, 15)


async def make_rules(*days: int, business: Business | None = None) -> tuple[Business, list[ReminderRule]]:
    """A business with these rules, in force since long ago."""
    business = business or await make_issuer()
    rules = [await create_rule(business.id, RuleChanges(days=each, is_active=True), now=NOW) for each in days]
    await ReminderRule.filter(business_id=business.id).update(active_since=date(2020, 1, 1))
    return business, rules


async def make_sent(business: Business, due_on: date = TODAY, **columns: Any) -> Invoice:
    """A sent invoice with a contact, due on that day."""
    invoice = await make_sendable(business)
    issued = min(due_on, invoice.issue_on or due_on)
    changes = {
        "status": DocumentStatus.SENT,
        "due_on": due_on,
        "issue_on": issued,
        "sent_at": datetime(2020, 1, 2, tzinfo=NOW.tzinfo),
    }
    await Invoice.filter(id=invoice.id).update(**{**changes, **columns})
    return await Invoice.get(id=invoice.id)


def remind_in_process(db_url: str, business_id: UUID, data_dir: Path) -> None:
    async def run() -> None:
        async with open_database(db_url):
            settings = installation(data_dir, "catch")
            await send_due_reminders(await Business.get(id=business_id), installation=settings, now=NOW)

    asyncio.run(run())
