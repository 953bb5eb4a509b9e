"""The demo company's mail: written by the services, and noted as taken by a mail server that there never was."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from folio.integrations.mail import Receipt
from folio.models.businesses import Business
from folio.models.emails import Email
from folio.models.invoices import Invoice
from folio.services.emails.attempts import begin_attempt, end_refused, end_sent
from folio.services.emails.fate import cancel_email, mark_email_bounced
from folio.services.emails.outbox import Wish
from folio.services.emails.send import send_invoice, set_sent
from folio.services.emails.settings import EmailSettingsChanges, update_email_settings
from folio.services.invoices.freezing import lock_invoice
from folio.services.reminders.rules import RuleChanges, create_rule
from folio.services.reminders.run import send_due_reminders
from folio.settings import Settings

TAKEN = Receipt("250 2.0.0 Ok: queued")
REMINDED_AFTER = (7, 21)


@dataclass(frozen=True, slots=True)
class PostRoom:
    """Sends as of a day gone by; nothing leaves this machine."""

    business: Business
    installation: Settings

    async def open(self, now: datetime) -> None:
        """How the company sends and reminds."""
        settings = EmailSettingsChanges(
            sender_name="Tessellar Billing",
            reply_to="accounts@tessellar.example",
            copy_to=["archive@tessellar.example"],
            undo_seconds=60,
        )
        await update_email_settings(self.business.id, settings, now=now)
        await create_rule(self.business.id, RuleChanges(days=-3, is_active=False), now=now)
        for days in REMINDED_AFTER:
            await create_rule(self.business.id, RuleChanges(days=days, is_active=True), now=now)

    async def send(self, invoice_id: UUID, now: datetime) -> Email:
        """The document goes to its customer, and is sent."""
        email = await self._write(invoice_id, now)
        await self._leave(email)
        await set_sent(await lock_invoice(invoice_id, None), email.send_after)
        return email

    async def remind(self, now: datetime) -> None:
        """What the rules ask for."""
        for outcome in await send_due_reminders(self.business, installation=self.installation, now=now):
            if outcome.reminder and outcome.reminder.email_id:
                await self._leave(await Email.get(id=outcome.reminder.email_id))

    async def lose(self, invoices: list[Invoice], now: datetime) -> None:
        """One email that came back, one that was refused, and one that was stopped in time."""
        returned, refused, stopped = invoices
        email = await self.send(returned.id, now)
        await mark_email_bounced(email.id, "550 5.1.1 The mailbox does not exist any more", now=now)
        email = await self._write(refused.id, now, Wish(recipients=["old-address@juniper.example"]))
        attempt = await begin_attempt(email, None, now=email.send_after)
        assert attempt is not None
        await end_refused(attempt, "554 5.7.1 Relay access denied", now=email.send_after)
        await cancel_email((await self._write(stopped.id, now)).id, now=now)

    async def _write(self, invoice_id: UUID, now: datetime, wish: Wish | None = None) -> Email:
        wish = wish or Wish()
        return (await send_invoice(invoice_id, wish, installation=self.installation, now=now)).email

    async def _leave(self, email: Email) -> None:
        attempt = await begin_attempt(email, None, now=email.send_after)
        assert attempt is not None
        await end_sent(attempt, TAKEN, now=email.send_after)
