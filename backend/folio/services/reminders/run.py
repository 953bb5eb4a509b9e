"""All that is due, reminded of: each invoice by itself, so that one that cannot be sent keeps no other waiting."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from folio.domain.errors import FolioError
from folio.domain.lifecycle import DocumentStatus
from folio.models.businesses import Business
from folio.models.invoices import Invoice
from folio.models.reminders import Reminder, ReminderRule
from folio.services.calendar import today_of
from folio.services.emails.outbox import AS_USUAL, Wish
from folio.services.emails.settings import can_send
from folio.services.invoices.bulk import BulkOutcome, each, in_issue_order
from folio.services.reminders.due import Due, active_rules, due_today
from folio.services.reminders.send import remind_by_rule, send_reminder
from folio.settings import Settings

log = logging.getLogger("folio.reminders")


@dataclass(frozen=True, slots=True)
class RunOutcome:
    """What became of one invoice that was due: reminded of, or not, with the reason where there is one."""

    invoice: Invoice
    rule: ReminderRule
    reminder: Reminder | None = None
    refusal: FolioError | None = None


async def send_due_reminders(business: Business, *, installation: Settings, now: datetime) -> list[RunOutcome]:
    """Remind of everything that is due in this business by now; asked again, or twice at once, it does nothing more."""
    rules = await active_rules(business.id)
    today = today_of(business, now)
    due = await due_today(business, rules, today=today, statuses=(DocumentStatus.SENT,))
    return [await _remind(one, installation, now) for one in due]


async def _remind(due: Due, installation: Settings, now: datetime) -> RunOutcome:
    try:
        reminder = await remind_by_rule(due.invoice.id, due.rule.id, installation=installation, now=now)
    except FolioError as refused:
        return RunOutcome(due.invoice, due.rule, refusal=refused)
    return RunOutcome(due.invoice, due.rule, reminder)


async def remind_everywhere(*, installation: Settings, now: datetime) -> None:
    """What every business's rules ask for by now, as the timetable has it.

    Where mail cannot leave nothing is begun: the reminders stay due. A fault in one business waits for the others.
    """
    ids = await ReminderRule.filter(is_active=True, archived_at__isnull=True).distinct().values_list("business_id")
    faults = []
    for business in await Business.filter(id__in=[row[0] for row in ids], archived_at__isnull=True).order_by("id"):
        if not can_send(installation, business):
            continue
        try:
            _say(business, await send_due_reminders(business, installation=installation, now=now))
        except Exception as fault:
            faults.append(fault)
    if faults:
        raise faults[0]


def _say(business: Business, outcomes: Sequence[RunOutcome]) -> None:
    refused = [outcome for outcome in outcomes if outcome.refusal]
    if outcomes:
        log.info("%s: reminded of %s invoices, %s refused.", business.name, len(outcomes) - len(refused), len(refused))


async def send_reminders(
    invoice_ids: Sequence[UUID],
    wish: Wish = AS_USUAL,
    *,
    installation: Settings,
    now: datetime,
    is_dry_run: bool = False,
) -> list[BulkOutcome]:
    """Remind of several invoices because a person asks: each done, or refused with the reason."""

    async def remind(invoice_id: UUID) -> Invoice:
        await send_reminder(invoice_id, wish, installation=installation, now=now)
        return await Invoice.get(id=invoice_id)

    return await each(await in_issue_order(invoice_ids, now), remind, is_dry_run=is_dry_run)
