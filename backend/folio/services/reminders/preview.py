"""What goes out in the coming days, and what does not and why."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID, uuid5

from folio.domain.email_addresses import require_recipients
from folio.domain.errors import FolioError, InvalidInput
from folio.domain.lifecycle import DocumentAction, DocumentStatus, refusal
from folio.models.businesses import Business
from folio.models.invoices import Invoice
from folio.models.reminders import ReminderRule
from folio.services.emails.material import Material, gather
from folio.services.emails.settings import require_mail_server
from folio.services.invoices.facts import document_facts
from folio.services.reminders.due import active_rules, due_later, due_today
from folio.settings import Settings

LONGEST_PREVIEW_DAYS = 60
# What was not sent yet is looked at too: a person wants to know that nobody is reminded of it.
ISSUED = (DocumentStatus.FINAL, DocumentStatus.SENT)


@dataclass(frozen=True, slots=True)
class UpcomingReminder:
    """A reminder of the coming days; with an `obstacle` it will not leave unless that is mended."""

    id: UUID
    day: date
    rule: ReminderRule
    invoice: Invoice
    recipients: list[str]
    obstacle: FolioError | None


async def upcoming_reminders(
    business: Business, *, installation: Settings, today: date, days: int = 7
) -> list[UpcomingReminder]:
    """What is due today, and what will be by the end of so many days, today included, if nobody pays before."""
    if not 1 <= days <= LONGEST_PREVIEW_DAYS:
        raise InvalidInput(f"A preview covers 1 to {LONGEST_PREVIEW_DAYS} days, not {days}.", field="days")
    rules = await active_rules(business.id)
    until = today + timedelta(days=days - 1)
    due = [
        *await due_today(business, rules, today=today, statuses=ISSUED),
        *await due_later(business, rules, today=today, until=until, statuses=ISSUED),
    ]
    invoices = {each.invoice.id: each.invoice for each in due}
    materials = {each.invoice.id: each for each in await gather(list(invoices.values()))}
    found = [
        UpcomingReminder(
            uuid5(each.invoice.id, str(each.rule.id)),
            each.day,
            each.rule,
            each.invoice,
            list(materials[each.invoice.id].recipients),
            _obstacle(materials[each.invoice.id], business, installation),
        )
        for each in due
    ]
    return sorted(found, key=lambda each: (each.day, each.invoice.number or "", each.rule.days))


def _obstacle(material: Material, business: Business, installation: Settings) -> FolioError | None:
    """Why no reminder of this invoice leaves as things are."""
    found = refusal(DocumentAction.SEND_REMINDER, document_facts(material.invoice, business))
    if found is not None:
        return found
    try:
        require_recipients(material.recipients, field="recipients")
        require_mail_server(installation, business)
    except FolioError as refused:
        return refused
    return None
